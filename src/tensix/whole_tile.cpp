// One loop for each format, compiled for each SIMD level. Masks stand where GCC would not turn a choice into vector
// code.
#include "tensix/whole_tile.h"

#include "tensix/formats.h"
#include "tensix/simd.h"

namespace softmetal::tensix {
namespace {

constexpr uint32_t kFaceRows = 64;

SOFTMETAL_INLINE uint32_t place_of(uint32_t face_row) {
    return (face_row / 32 * 16 + face_row % 16) * kTileDim + face_row / 16 % 2 * kFaceCols;
}

SOFTMETAL_INLINE uint32_t all_ones_if(bool condition) {
    return 0u - static_cast<uint32_t>(condition);
}

template <typename Row>
struct ReadTile {
    static SOFTMETAL_INLINE void run(const uint8_t* from, float* to) {
        for (uint32_t face_row = 0; face_row < kFaceRows; ++face_row)
            Row::read(from, face_row, to + place_of(face_row));
    }
};

struct Fp32Row {
    static SOFTMETAL_INLINE void read(const uint8_t* tile, uint32_t face_row, float* to) {
        std::memcpy(to, tile + face_row * kFaceCols * 4, kFaceCols * 4);
    }
};

struct Bf16Row {
    static SOFTMETAL_INLINE void read(const uint8_t* tile, uint32_t face_row, float* to) {
        uint16_t halves[kFaceCols];
        uint32_t words[kFaceCols];
        std::memcpy(halves, tile + face_row * sizeof halves, sizeof halves);
        for (uint32_t i = 0; i < kFaceCols; ++i) words[i] = static_cast<uint32_t>(halves[i]) << 16;
        std::memcpy(to, words, sizeof words);
    }
};

struct Fp16Row {
    static SOFTMETAL_INLINE uint32_t fp32_bits(uint32_t half) {
        const uint32_t sign = (half & 0x8000u) << 16, magnitude = half & 0x7fffu, mantissa = half & 0x3ffu;
        const uint32_t normal = (magnitude << 13) + (112u << 23);
        const uint32_t small = std::bit_cast<uint32_t>(static_cast<float>(static_cast<int32_t>(mantissa)) * 0x1p-24f);
        const uint32_t is_small = all_ones_if(magnitude < 0x400u), is_large = all_ones_if(magnitude >= 0x7c00u);
        const uint32_t large = 0x7f800000u | (0x00400000u & all_ones_if(mantissa != 0));
        return sign | (small & is_small) | (large & is_large) | (normal & ~(is_small | is_large));
    }
    static SOFTMETAL_INLINE void read(const uint8_t* tile, uint32_t face_row, float* to) {
        uint16_t halves[kFaceCols];
        uint32_t words[kFaceCols];
        std::memcpy(halves, tile + face_row * sizeof halves, sizeof halves);
        for (uint32_t i = 0; i < kFaceCols; ++i) words[i] = fp32_bits(halves[i]);
        std::memcpy(to, words, sizeof words);
    }
};

// Datums of `kBits` with sign, a shared exponent for each face row in front of them.
template <DataFormat kFormat, uint32_t kBits, bool kFiveBitExponent>
struct BfpRow {
    static constexpr uint32_t kBytes = kFaceCols * kBits / 8, kMask = (1u << kBits) - 1, kMagnitude = kMask >> 1;

    // Shifts of one word, which become vector code; so would not bytes taken apart.
    static SOFTMETAL_INLINE void spread(const uint8_t* row, uint32_t* datums) {
        if constexpr (kBits == 8) {
            for (uint32_t i = 0; i < kFaceCols; ++i) datums[i] = row[i];
        } else {
            constexpr uint32_t kPerWord = 32 / kBits;
            for (uint32_t word = 0; word < kFaceCols / kPerWord; ++word) {
                uint32_t packed;
                std::memcpy(&packed, row + word * 4, 4);
                for (uint32_t i = 0; i < kPerWord; ++i) datums[word * kPerWord + i] = packed >> (i * kBits) & kMask;
            }
        }
    }

    static SOFTMETAL_INLINE void read(const uint8_t* tile, uint32_t face_row, float* to) {
        uint32_t datums[kFaceCols];
        spread(tile + kFaceRows + face_row * kBytes, datums);
        // The unit of the row is a normal fp32 number, so that the product is exact; near the ends it may not be.
        const uint32_t exponent = tile[face_row];
        const int32_t unit =
            static_cast<int32_t>(exponent) - static_cast<int32_t>(kBits - 2) + (kFiveBitExponent ? 127 - 15 : 0);
        if (unit <= 0 || exponent == 255) {
            for (uint32_t i = 0; i < kFaceCols; ++i)
                to[i] = bfp_decode(static_cast<uint8_t>(datums[i]), static_cast<uint8_t>(exponent), kFormat);
            return;
        }
        const float scale = std::bit_cast<float>(static_cast<uint32_t>(unit) << 23);
        float values[kFaceCols];
        for (uint32_t i = 0; i < kFaceCols; ++i) {
            const auto magnitude = static_cast<int32_t>(datums[i] & kMagnitude);
            const int32_t negative = -static_cast<int32_t>(datums[i] >> (kBits - 1));
            values[i] = static_cast<float>((magnitude ^ negative) - negative) * scale;
        }
        std::memcpy(to, values, sizeof values);
    }
};

struct NarrowToFaces {
    static SOFTMETAL_INLINE void run(const float* from, uint8_t* faces) {
        for (uint32_t face_row = 0; face_row < kFaceRows; ++face_row) {
            uint32_t words[kFaceCols];
            uint16_t halves[kFaceCols];
            std::memcpy(words, from + place_of(face_row), sizeof words);
            for (uint32_t i = 0; i < kFaceCols; ++i) halves[i] = static_cast<uint16_t>(words[i] >> 16);
            std::memcpy(faces + face_row * sizeof halves, halves, sizeof halves);
        }
    }
};

template <typename Row>
bool read_with(const uint8_t* from, Tile& to) {
    run_at_simd_level<ReadTile<Row>>(from, to.values);
    return true;
}

}  // namespace

bool read_whole_tile(const uint8_t* from, const TileShape& shape, Tile& to) {
    if (shape.num_faces != 4 || shape.face_rows != 16) return false;
    switch (shape.format) {
        case DataFormat::kFloat32:
        case DataFormat::kTf32:
            return read_with<Fp32Row>(from, to);
        case DataFormat::kFloat16_b:
            return read_with<Bf16Row>(from, to);
        case DataFormat::kFloat16:
            return read_with<Fp16Row>(from, to);
        case DataFormat::kBfp8_b:
            return read_with<BfpRow<DataFormat::kBfp8_b, 8, false>>(from, to);
        case DataFormat::kBfp4_b:
            return read_with<BfpRow<DataFormat::kBfp4_b, 4, false>>(from, to);
        case DataFormat::kBfp2_b:
            return read_with<BfpRow<DataFormat::kBfp2_b, 2, false>>(from, to);
        case DataFormat::kBfp8:
            return read_with<BfpRow<DataFormat::kBfp8, 8, true>>(from, to);
        case DataFormat::kBfp4:
            return read_with<BfpRow<DataFormat::kBfp4, 4, true>>(from, to);
        case DataFormat::kBfp2:
            return read_with<BfpRow<DataFormat::kBfp2, 2, true>>(from, to);
        default:
            return false;
    }
}

void bf16_faces_from_tile(const Tile& tile, uint8_t* faces) {
    run_at_simd_level<NarrowToFaces>(tile.values, faces);
}

}  // namespace softmetal::tensix
