// Writes Dst tiles to L1. Rounding: from 32-bit Dst to nearest with ties away from zero, denormals and minus zero
// become zero; from 16-bit Dst values of the same width pass unchanged. NaNs stay NaNs, so that they can be seen; the
// chip's rounding makes them infinities.
#include "tensix/packer.h"

#include <fmt/format.h>

#include "softmetal/error.h"
#include "tensix/formats.h"
#include "tensix/simd.h"
#include "tensix/unpacker.h"

namespace softmetal::tensix {
namespace {

using abi::PackFlags;
using Word __attribute__((may_alias)) = uint32_t;

void flush_small(float* row) {
    auto* words = reinterpret_cast<Word*>(row);
    for (uint32_t i = 0; i < kFaceCols; ++i) words[i] = (words[i] & 0x7f800000u) == 0 ? 0u : words[i];
}

// Masks instead of choices, which GCC turns into vector code.
template <Rounding kRounding>
SOFTMETAL_INLINE uint32_t bf16_of(uint32_t bits) {
    uint32_t rounded = bits;
    if constexpr (kRounding == Rounding::kNearestAway)
        rounded = (bits + 0x8000u) & (0u - uint32_t{(bits & 0x7f800000u) != 0});
    if constexpr (kRounding == Rounding::kNearestEven) rounded = bits + 0x7fffu + (bits >> 16 & 1u);
    const uint32_t nan = 0u - uint32_t{(bits & 0x7fffffffu) > 0x7f800000u};
    return ((rounded & ~nan) | (0x7fc00000u & nan)) >> 16;
}

// The tiles most kernels pack, 32x32 of bf16 or fp32 without masks, row by row as write_row would.
template <bool kRounds, bool kAccumulate>
struct PackBf16 {
    static SOFTMETAL_INLINE void run(const Word* from, uint8_t* to) {
        constexpr Rounding kFirst = kRounds ? Rounding::kNearestAway : Rounding::kTruncate;
        uint16_t halves[kFaceCols];
        for (uint32_t face_row = 0; face_row < 64; ++face_row, to += sizeof halves) {
            const Word* row = from + (face_row / 32 * 16 + face_row % 16) * kTileDim + face_row / 16 % 2 * kFaceCols;
            if constexpr (kAccumulate) std::memcpy(halves, to, sizeof halves);
            for (uint32_t i = 0; i < kFaceCols; ++i) {
                uint32_t half = bf16_of<kFirst>(row[i]);
                if constexpr (kAccumulate) {
                    float sum = std::bit_cast<float>(half << 16) + std::bit_cast<float>(uint32_t{halves[i]} << 16);
                    half = bf16_of<Rounding::kNearestEven>(std::bit_cast<uint32_t>(sum));
                }
                halves[i] = static_cast<uint16_t>(half);
            }
            std::memcpy(to, halves, sizeof halves);
        }
    }
};

template <bool kAccumulate>
struct PackFp32 {
    static SOFTMETAL_INLINE void run(const float* from, uint8_t* to) {
        float values[kFaceCols];
        for (uint32_t face_row = 0; face_row < 64; ++face_row, to += sizeof values) {
            const float* row = from + (face_row / 32 * 16 + face_row % 16) * kTileDim + face_row / 16 % 2 * kFaceCols;
            if constexpr (kAccumulate) {
                std::memcpy(values, to, sizeof values);
                for (uint32_t i = 0; i < kFaceCols; ++i) values[i] = row[i] + values[i];
                row = values;
            }
            std::memcpy(to, row, sizeof values);
        }
    }
};

struct Packer {
    const PackRequest& request;
    const PackSettings& settings;
    DstRounding dst_rounding;
    ReluMode relu;
    float threshold;
    bool integer;

    bool rounds() const {
        const TileShape& shape = request.shape;
        if (shape.format == DataFormat::kFloat32) return false;
        if (dst_rounding == DstRounding::kNone) return true;
        return format_info(shape.format).kind == FormatKind::kBlockFloat;
    }

    void apply_relu(float* row) const {
        for (uint32_t i = 0; i < kFaceCols; ++i) {
            float value = row[i];
            if (value <= 0.0f || (relu == ReluMode::kMinThreshold && value <= threshold)) value = 0.0f;
            if (relu == ReluMode::kMaxThreshold && value > threshold) value = threshold;
            row[i] = value;
        }
    }

    void apply_mask(uint32_t row, uint32_t col, float* values) const {
        auto* words = reinterpret_cast<Word*>(values);
        ReduceMask mask = settings.reduce_mask;
        uint32_t kept = kFaceCols;
        if (mask != ReduceMask::kColumn) kept = col == 0 ? 1 : 0;
        if (mask != ReduceMask::kRow && row != 0) kept = 0;
        std::fill(words + kept, words + kFaceCols, 0u);
    }

    // Whether the whole tile goes out as it is, so that write_plain may know its format.
    bool plain() const {
        const TileShape& shape = request.shape;
        return shape.num_faces == 4 && shape.face_rows == 16 && !integer && relu == ReluMode::kNone &&
               settings.reduce_mask == ReduceMask::kNone;
    }

    bool write_plain(const Tile& tile, uint8_t* to) const {
        const bool accumulates = settings.l1_accumulate;
        const auto* words = reinterpret_cast<const Word*>(tile.values);
        if (request.shape.format == DataFormat::kFloat32) {
            accumulates ? run_at_simd_level<PackFp32<true>>(tile.values, to)
                        : run_at_simd_level<PackFp32<false>>(tile.values, to);
            return true;
        }
        if (request.shape.format != DataFormat::kFloat16_b) return false;
        if (rounds())
            accumulates ? run_at_simd_level<PackBf16<true, true>>(words, to)
                        : run_at_simd_level<PackBf16<true, false>>(words, to);
        else
            accumulates ? run_at_simd_level<PackBf16<false, true>>(words, to)
                        : run_at_simd_level<PackBf16<false, false>>(words, to);
        return true;
    }

    // Row `face_row` of a tile at `tile`, which for rows written line by line is a line and 0 or 1.
    void write_row(const float* from, uint32_t row, uint32_t col, uint32_t face_row, uint8_t* tile) const {
        float values[kFaceCols];
        std::copy_n(reinterpret_cast<const Word*>(from), kFaceCols, reinterpret_cast<Word*>(values));
        if (settings.reduce_mask != ReduceMask::kNone) apply_mask(row, col, values);
        if (integer) return write_integers(values, face_row, tile);
        if (relu != ReluMode::kNone) apply_relu(values);
        if (settings.l1_accumulate) return accumulate(values, face_row, tile);
        if (rounds()) flush_small(values);
        encode_float_row(values, request.shape, face_row, rounds() ? Rounding::kNearestAway : Rounding::kTruncate,
                         tile);
    }

    void write_integers(float* values, uint32_t face_row, uint8_t* tile) const {
        auto* words = reinterpret_cast<Tile::IntAlias*>(values);
        if (relu == ReluMode::kZero)
            for (uint32_t i = 0; i < kFaceCols; ++i) words[i] = std::max(words[i], 0);
        if (settings.l1_accumulate) {
            int32_t old[kFaceCols];
            decode_int_row(tile, request.shape, face_row, old);
            for (uint32_t i = 0; i < kFaceCols; ++i)
                words[i] = static_cast<int32_t>(static_cast<uint32_t>(words[i]) + static_cast<uint32_t>(old[i]));
        }
        encode_int_row(words, request.shape, face_row, tile);
    }

    // The datum is rounded to the output format first, then added to the one in L1, then rounded again to nearest even.
    void accumulate(float* values, uint32_t face_row, uint8_t* tile) const {
        alignas(16) uint8_t row[kFaceCols * 4];
        float rounded[kFaceCols], old[kFaceCols];
        if (rounds()) flush_small(values);
        encode_float_row(values, request.shape, 0, rounds() ? Rounding::kNearestAway : Rounding::kTruncate, row);
        decode_float_row(row, request.shape, 0, rounded);
        decode_float_row(tile, request.shape, face_row, old);
        for (uint32_t i = 0; i < kFaceCols; ++i) rounded[i] += old[i];
        encode_float_row(rounded, request.shape, face_row, Rounding::kNearestEven, tile);
    }
};

void check_range(uint64_t address, uint64_t bytes, std::span<uint8_t> l1) {
    if (address + bytes > l1.size())
        throw UserError(
            fmt::format("pack: writing {} bytes at L1 address {:#x}, but L1 ends at {:#x}", bytes, address, l1.size()));
}

void pack_tile(const Packer& packer, const Tile& tile, uint32_t address, std::span<uint8_t> l1) {
    const TileShape& shape = packer.request.shape;
    check_range(address, tile_bytes(shape), l1);
    uint8_t* to = l1.data() + address;
    if (packer.plain() && packer.write_plain(tile, to)) return;
    uint32_t exponents = exponent_bytes(shape), face_rows = tile_datums(shape) / kFaceCols;
    if (exponents > face_rows) std::fill_n(to + face_rows, exponents - face_rows, uint8_t{0});
    for_each_face_row(shape, [&](uint32_t face_row, uint32_t row, uint32_t col) {
        packer.write_row(tile.values + row * kTileDim + col, row, col, face_row, to);
    });
}

// The first rows of faces, one after another.
void pack_face_rows(const Packer& packer, const Tile& tile, uint32_t address, std::span<uint8_t> l1) {
    const TileShape& shape = packer.request.shape;
    const uint32_t count = packer.request.p0, available = tile_datums(shape) / kFaceCols;
    if (count == 0 || count > available)
        throw UserError(fmt::format("pack_rows: {} rows of a tile that has {} of 16 datums", count, available));
    check_range(address, uint64_t{count} * kFaceCols * format_info(shape.format).datum_bits / 8, l1);
    for_each_face_row(shape, [&](uint32_t face_row, uint32_t row, uint32_t col) {
        if (face_row < count)
            packer.write_row(tile.values + row * kTileDim + col, row, col, face_row, l1.data() + address);
    });
}

void pack_rows(const Packer& packer, const Tile& tile, uint32_t address, std::span<uint8_t> l1) {
    const TileShape& shape = packer.request.shape;
    const uint32_t bits = format_info(shape.format).datum_bits, pitch = packer.request.p0;
    const uint32_t datums = packer.request.p1 ? std::min<uint32_t>(packer.request.p1, shape.cols) : shape.cols;
    check_range(address, static_cast<uint64_t>(shape.rows - 1) * pitch + datums * bits / 8, l1);
    for (uint32_t r = 0; r < shape.rows; ++r) {
        uint8_t* to = l1.data() + address + r * pitch;
        const float* from = tile.values + r * kTileDim;
        const uint32_t whole = datums / kFaceCols * kFaceCols;
        for (uint32_t c = 0; c < whole; c += kFaceCols) packer.write_row(from + c, r, c, c / kFaceCols, to);
        if (whole == datums) continue;
        // The last piece is shorter than what the packer makes at a time.
        uint8_t piece[kFaceCols * 4] = {};
        const uint32_t bytes = (datums - whole) * bits / 8;
        std::memcpy(piece, to + whole * bits / 8, bytes);
        packer.write_row(from + whole, r, whole, 0, piece);
        std::memcpy(to + whole * bits / 8, piece, bytes);
    }
}

void check_format(const PackRequest& request, const PackSettings& settings) {
    const FormatInfo& info = format_info(request.shape.format);
    if (info.kind == FormatKind::kInteger && settings.relu > ReluMode::kZero)
        throw UserError(fmt::format("pack: ReLU with a threshold is for floats; the output is {}", info.name));
    if (info.kind != FormatKind::kBlockFloat) return;
    if (request.flags & (PackFlags::kUntilize | PackFlags::kRows))
        throw UserError(
            fmt::format("pack untilize: {} has no row-major form; use Float16_b or Float32 output", info.name));
    if (settings.l1_accumulate)
        throw UserError(fmt::format(
            "pack: L1 accumulation onto {} is not possible; use Float16_b, Float32 or Int32 output", info.name));
}

}  // namespace

void set_pack_setting(abi::PackSetting setting, uint32_t value, PackSettings& settings) {
    switch (setting) {
        case abi::PackSetting::kRelu:
            settings.relu = static_cast<ReluMode>(value & 3u);
            settings.relu_threshold = static_cast<uint16_t>(value >> 16);
            return;
        case abi::PackSetting::kL1Accumulate:
            settings.l1_accumulate = value != 0;
            return;
        case abi::PackSetting::kReduceMask:
            if (value > 3) break;
            settings.reduce_mask = static_cast<ReduceMask>(value);
            return;
    }
    throw UserError(
        fmt::format("pack setting {} with value {:#x} is not known", static_cast<uint32_t>(setting), value));
}

void run_pack(const PackRequest& request, const PackSettings& settings, Dst& dst, std::span<uint8_t> l1) {
    check_shape(request.shape);
    check_format(request, settings);
    const FormatInfo& info = format_info(request.shape.format);
    ReluMode relu = settings.relu;
    if (relu == ReluMode::kNone && (request.flags & PackFlags::kRelu)) relu = ReluMode::kZero;
    float threshold =
        info.five_bit_exponent ? fp32_from_fp16(settings.relu_threshold) : fp32_from_bf16(settings.relu_threshold);
    Packer packer{request, settings, dst.rounding(), relu, threshold, info.kind == FormatKind::kInteger};

    bool rows = request.flags & PackFlags::kUntilize;
    uint32_t count = std::max(request.flags >> PackFlags::kCountShift & 0xffu, 1u);
    uint32_t page = request.shape.page_bytes ? request.shape.page_bytes : tile_bytes(request.shape);
    uint32_t step = rows ? request.shape.cols * info.datum_bits / 8 : page;
    for (uint32_t i = 0; i < count; ++i) {
        const Tile& tile = dst.pack(request.dst_index + i, "pack");
        if (request.flags & PackFlags::kRows)
            pack_face_rows(packer, tile, request.address, l1);
        else if (rows)
            pack_rows(packer, tile, request.address + i * step, l1);
        else
            pack_tile(packer, tile, request.address + i * step, l1);
    }
}

}  // namespace softmetal::tensix
