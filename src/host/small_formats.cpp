// Vectors of bytes and 8-bit floats, and tiles of MXFP4. What the bits of the chip's formats mean, tensix/formats
// knows.
#include <tt-metalium/float8.hpp>
#include <tt-metalium/int8.hpp>
#include <tt-metalium/mxfp4.hpp>
#include <tt-metalium/uint8.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <random>

#include <tt-metalium/bfloat16.hpp>

#include "host/errors.h"
#include "tensix/formats.h"

namespace {

using softmetal::host::fail;

uint32_t pack_bytes(uint8_t a, uint8_t b, uint8_t c, uint8_t d) {
    return a | static_cast<uint32_t>(b) << 8 | static_cast<uint32_t>(c) << 16 | static_cast<uint32_t>(d) << 24;
}

// Not the distributions of <random>: their values differ between standard libraries.
template <typename MakeByte>
std::vector<uint32_t> random_words(size_t num_bytes, int seed, MakeByte make_byte) {
    if (num_bytes % sizeof(uint32_t) != 0) fail("{} bytes do not fill whole 32-bit words", num_bytes);
    std::mt19937 generator(static_cast<uint32_t>(seed));
    std::vector<uint32_t> words(num_bytes / sizeof(uint32_t));
    for (uint32_t& word : words) {
        std::array<uint8_t, 4> bytes;
        for (uint8_t& byte : bytes) byte = make_byte(static_cast<uint32_t>(generator()));
        word = pack_bytes(bytes[0], bytes[1], bytes[2], bytes[3]);
    }
    return words;
}

}  // namespace

uint32_t pack_four_int8_into_uint32(int8_t a, int8_t b, int8_t c, int8_t d) {
    return pack_bytes(static_cast<uint8_t>(a), static_cast<uint8_t>(b), static_cast<uint8_t>(c),
                      static_cast<uint8_t>(d));
}
uint32_t pack_four_uint8_into_uint32(uint8_t a, uint8_t b, uint8_t c, uint8_t d) {
    return pack_bytes(a, b, c, d);
}
std::vector<uint32_t> create_random_vector_of_int8(size_t num_bytes, int seed) {
    // The chip's Int8 is a sign and a magnitude: there is no -128.
    return random_words(num_bytes, seed,
                        [](uint32_t bits) { return static_cast<uint8_t>(static_cast<int>(bits % 255) - 127); });
}
std::vector<uint32_t> create_random_vector_of_uint8(size_t num_bytes, int seed) {
    return random_words(num_bytes, seed, [](uint32_t bits) { return static_cast<uint8_t>(bits >> 24); });
}

// ---- 8-bit floats -------------------------------------------------------------------------------------------------

float8_e4m3::operator float() const {
    return softmetal::tensix::fp32_from_e4m3(bits_);
}
uint8_t float8_e4m3::from_float(float value) noexcept {
    return softmetal::tensix::e4m3_from_fp32(value);
}
uint32_t pack_four_float8_e4m3_into_uint32(float8_e4m3 a, float8_e4m3 b, float8_e4m3 c, float8_e4m3 d) {
    return pack_bytes(a.to_bits(), b.to_bits(), c.to_bits(), d.to_bits());
}
std::vector<float8_e4m3> unpack_uint32_vec_into_float8_e4m3_vec(const std::vector<uint32_t>& data) {
    std::vector<float8_e4m3> values;
    values.reserve(data.size() * 4);
    for (uint32_t word : data) {
        for (int shift = 0; shift < 32; shift += 8) {
            values.push_back(float8_e4m3::from_bits(static_cast<uint8_t>(word >> shift)));
        }
    }
    return values;
}
std::vector<uint32_t> create_random_vector_of_float8_e4m3(size_t num_bytes, int rand_max_float, int seed,
                                                          float offset) {
    return random_words(num_bytes, seed, [&](uint32_t bits) {
        const float uniform = static_cast<float>(bits >> 8) * (1.0f / 16777216.0f);
        return float8_e4m3(uniform * static_cast<float>(rand_max_float) + offset).to_bits();
    });
}

// ---- MXFP4 --------------------------------------------------------------------------------------------------------

namespace {

constexpr uint32_t kBlock = 32;              // datums that share an exponent
constexpr uint32_t kExponentAlignment = 16;  // bytes: mantissas begin where L1 is aligned
constexpr int kExponentBias = 127;
constexpr uint8_t kAllNan = 0xff;
// The magnitudes of e2m1; a code is a sign and the index of one.
constexpr float kMagnitudes[] = {0.0f, 0.5f, 1.0f, 1.5f, 2.0f, 3.0f, 4.0f, 6.0f};
constexpr int kLargestExponent = 2;  // of 4.0 and 6.0

struct MxTile {
    uint32_t datums, exponent_bytes, bytes;
    softmetal::tensix::TileShape shape;
};

MxTile mx_tile(const std::optional<tt::tt_metal::Tile>& wish) {
    const tt::tt_metal::Tile tile = wish.value_or(tt::tt_metal::Tile());
    MxTile mx{};
    mx.datums = tile.get_tile_hw();
    if (mx.datums % kBlock != 0) fail("a tile of {} datums is not made of blocks of {}", mx.datums, kBlock);
    mx.exponent_bytes = (mx.datums / kBlock + kExponentAlignment - 1) / kExponentAlignment * kExponentAlignment;
    mx.bytes = mx.exponent_bytes + mx.datums / 2;
    mx.shape.format = softmetal::abi::DataFormat::kFloat32;  // only the places of datums matter
    mx.shape.rows = static_cast<uint8_t>(tile.get_height());
    mx.shape.cols = static_cast<uint8_t>(tile.get_width());
    mx.shape.face_rows = static_cast<uint8_t>(tile.get_face_shape()[0]);
    mx.shape.num_faces = static_cast<uint8_t>(tile.get_num_faces());
    return mx;
}

// The shared exponent puts the largest finite value of the block between 4 and 8.
uint8_t block_exponent(const float* values) {
    float largest = 0;
    bool all_nan = true, any_infinite = false;
    for (uint32_t i = 0; i < kBlock; ++i) {
        all_nan = all_nan && std::isnan(values[i]);
        any_infinite = any_infinite || std::isinf(values[i]);
        if (std::isfinite(values[i])) largest = std::max(largest, std::abs(values[i]));
    }
    if (all_nan) return kAllNan;
    if (largest == 0) return any_infinite ? kAllNan - 1 : static_cast<uint8_t>(kExponentBias - kLargestExponent);
    return static_cast<uint8_t>(std::max(std::ilogb(largest) - kLargestExponent, -kExponentBias) + kExponentBias);
}

uint8_t mx_code(float scaled) {
    const uint8_t sign = std::signbit(scaled) ? 8 : 0;
    if (std::isnan(scaled)) return 0;  // not representable
    const float magnitude = std::abs(scaled);
    uint8_t code = 0;
    // Up to the next magnitude from the middle on; from the middle itself only to an even one.
    while (code < 7) {
        const float middle = (kMagnitudes[code] + kMagnitudes[code + 1]) / 2;
        if (magnitude < middle || (magnitude == middle && code % 2 == 0)) break;
        ++code;
    }
    return sign | code;
}

void encode_mx(const float* values, const MxTile& tile, uint8_t* out) {
    uint8_t* datums = out + tile.exponent_bytes;
    for (uint32_t block = 0; block < tile.datums / kBlock; ++block) {
        const float* first = values + block * kBlock;
        out[block] = block_exponent(first);
        for (uint32_t i = 0; i < kBlock; ++i) {
            const uint8_t code = mx_code(std::ldexp(first[i], kExponentBias - out[block]));
            const uint32_t place = block * kBlock + i;
            datums[place / 2] = static_cast<uint8_t>(datums[place / 2] | code << (place % 2 * 4));
        }
    }
}

void decode_mx(const uint8_t* in, const MxTile& tile, float* values) {
    const uint8_t* datums = in + tile.exponent_bytes;
    for (uint32_t place = 0; place < tile.datums; ++place) {
        const uint8_t code = datums[place / 2] >> (place % 2 * 4) & 15, exponent = in[place / kBlock];
        const float magnitude = exponent == kAllNan ? std::numeric_limits<float>::quiet_NaN()
                                                    : std::ldexp(kMagnitudes[code & 7], exponent - kExponentBias);
        values[place] = code & 8 ? -magnitude : magnitude;
    }
}

}  // namespace

template <typename T>
std::vector<uint32_t> pack_as_mxfp4_tiles(ttsl::Span<const T> data, bool row_major_input,
                                          const std::optional<tt::tt_metal::Tile>& tile) {
    const MxTile mx = mx_tile(tile);
    if (data.size() % mx.datums != 0) fail("{} values are not whole MXFP4 tiles of {}", data.size(), mx.datums);
    std::vector<uint32_t> packed(data.size() / mx.datums * mx.bytes / sizeof(uint32_t));
    auto* out = reinterpret_cast<uint8_t*>(packed.data());
    std::vector<float> values(mx.datums), faces(mx.datums);
    for (size_t number = 0; number * mx.datums < data.size(); ++number) {
        std::transform(data.begin() + number * mx.datums, data.begin() + (number + 1) * mx.datums, values.begin(),
                       [](const T& value) { return static_cast<float>(value); });
        if (row_major_input) softmetal::tensix::faces_from_rows(values, mx.shape, faces);
        encode_mx(row_major_input ? faces.data() : values.data(), mx, out + number * mx.bytes);
    }
    return packed;
}

std::vector<float> unpack_mxfp4_tiles_into_float_vec(ttsl::Span<const uint32_t> mxfp4_tiles, bool row_major_output,
                                                     const std::optional<tt::tt_metal::Tile>& tile) {
    const MxTile mx = mx_tile(tile);
    const size_t bytes = mxfp4_tiles.size() * sizeof(uint32_t);
    if (bytes % mx.bytes != 0) fail("{} bytes are not whole MXFP4 tiles of {}", bytes, mx.bytes);
    const auto* in = reinterpret_cast<const uint8_t*>(mxfp4_tiles.data());
    std::vector<float> values(bytes / mx.bytes * mx.datums), faces(mx.datums);
    for (size_t number = 0; number * mx.bytes < bytes; ++number) {
        float* to = values.data() + number * mx.datums;
        decode_mx(in + number * mx.bytes, mx, row_major_output ? faces.data() : to);
        if (row_major_output) softmetal::tensix::rows_from_faces(faces, mx.shape, {to, mx.datums});
    }
    return values;
}

#define INSTANTIATE(T)                                                               \
    template std::vector<uint32_t> pack_as_mxfp4_tiles<T>(ttsl::Span<const T>, bool, \
                                                          const std::optional<tt::tt_metal::Tile>&);
INSTANTIATE(float)
INSTANTIATE(bfloat16)
INSTANTIATE(int32_t)
INSTANTIATE(uint32_t)
INSTANTIATE(uint16_t)
INSTANTIATE(uint8_t)
#undef INSTANTIATE
