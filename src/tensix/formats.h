// Tile data formats: what each bit of a tile in L1 means, and conversion to and from fp32 under a chosen rounding.
// Knows nothing of Dst, the unpacker or the packer; the host API converts with the same functions.
#pragma once

#include <bit>
#include <cstdint>
#include <span>
#include <string>

#include "tensix/engine.h"

namespace softmetal::tensix {

// kNearestEven is the host's and the engine's own, kNearestAway the packer's, kTruncate the unpacker's.
enum class Rounding : uint8_t { kNearestEven, kNearestAway, kTruncate };

enum class FormatKind : uint8_t { kFloat, kBlockFloat, kInteger };

struct FormatInfo {
    const char* name;
    FormatKind kind;
    uint8_t datum_bits;
    bool five_bit_exponent;  // the formats without `_b`: their values pass through fp16
    bool is_signed;          // integers only
};

// nullptr for a value that is no format.
const FormatInfo* find_format(DataFormat format);
// Throws UserError naming the value when it is no format.
const FormatInfo& format_info(DataFormat format);
std::string format_name(DataFormat format);

inline constexpr uint32_t kFaceCols = 16;
inline constexpr uint32_t kDatumsPerExponent = 16;

// Throws UserError when rows, columns, face rows and faces do not describe one tile of at most 32x32.
void check_shape(const TileShape& shape);
uint32_t tile_datums(const TileShape& shape);
// Bytes of block-float exponents in front of the mantissas: one per face row, padded to 16 (0 for other formats).
uint32_t exponent_bytes(const TileShape& shape);
uint32_t tile_bytes(const TileShape& shape);

// ---- single values -------------------------------------------------------------------------------
// NaNs become the one quiet NaN of the target; values too large become infinity (kTruncate: the largest finite value).
uint16_t bf16_from_fp32(float value, Rounding rounding = Rounding::kNearestEven);
uint16_t fp16_from_fp32(float value, Rounding rounding = Rounding::kNearestEven);
// fp32 with 10 bits of mantissa.
float tf32_from_fp32(float value, Rounding rounding = Rounding::kNearestEven);
// Lf8 (e5m2, the top byte of fp16) and Fp8_e4m3 (no infinity, largest value 448; too large saturates).
uint8_t lf8_from_fp32(float value, Rounding rounding = Rounding::kNearestEven);
uint8_t e4m3_from_fp32(float value, Rounding rounding = Rounding::kNearestEven);

inline float fp32_from_bf16(uint16_t bits) {
    return std::bit_cast<float>(static_cast<uint32_t>(bits) << 16);
}
float fp32_from_fp16(uint16_t bits);
inline float fp32_from_lf8(uint8_t bits) {
    return fp32_from_fp16(static_cast<uint16_t>(bits << 8));
}
float fp32_from_e4m3(uint8_t bits);

// ---- block float ---------------------------------------------------------------------------------
// One group of 16 datums with a shared exponent. Magnitudes have no hidden bit: 7 bits (bfp8), 3 (bfp4), 1 (bfp2).
// kNearestEven does what the host library does (align by shifting, then round what is left, saturate); kNearestAway
// what the packer does (round to 7 significant bits, then to the shared exponent, then truncate to bfp4 or bfp2).
uint8_t bfp_encode_group(const float* values, DataFormat format, Rounding rounding, uint8_t* sign_magnitude);
float bfp_decode(uint8_t sign_magnitude, uint8_t exponent, DataFormat format);
void bfp_decode_group(const uint8_t* sign_magnitude, uint8_t exponent, DataFormat format, float* values);

// ---- whole tiles ---------------------------------------------------------------------------------
// `values` in the order the tile stores them: face after face, each row-major. Integer formats convert numerically.
void decode_tile(std::span<const uint8_t> bytes, const TileShape& shape, std::span<float> values);
void encode_tile(std::span<const float> values, const TileShape& shape, Rounding rounding, std::span<uint8_t> bytes);
// Between the stored order and row-major rows x cols.
void faces_from_rows(std::span<const float> rows, const TileShape& shape, std::span<float> faces);
void rows_from_faces(std::span<const float> faces, const TileShape& shape, std::span<float> rows);

// ---- rows of 16 datums: what unpacker and packer work with ----------------------------------------
// `face_row` counts rows of 16 datums through the tile. Floats as fp32, integers as int32 in the low bits.
void decode_float_row(const uint8_t* tile, const TileShape& shape, uint32_t face_row, float* out);
void decode_int_row(const uint8_t* tile, const TileShape& shape, uint32_t face_row, int32_t* out);
void encode_float_row(const float* in, const TileShape& shape, uint32_t face_row, Rounding rounding, uint8_t* tile);
// Saturates to the format's range.
void encode_int_row(const int32_t* in, const TileShape& shape, uint32_t face_row, uint8_t* tile);

// Calls visit(face_row, row, col) for each row of 16 datums: where in the 32x32 tile it stands.
template <typename Visit>
void for_each_face_row(const TileShape& shape, Visit visit) {
    uint32_t faces_across = shape.cols / kFaceCols;
    for (uint32_t face = 0; face < shape.num_faces; ++face)
        for (uint32_t r = 0; r < shape.face_rows; ++r)
            visit(face * shape.face_rows + r, face / faces_across * shape.face_rows + r,
                  face % faces_across * kFaceCols);
}

}  // namespace softmetal::tensix
