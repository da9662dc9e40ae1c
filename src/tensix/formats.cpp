// Format table, single-value conversions and tile layouts. Block floats are in formats_bfp.cpp.
#include "tensix/formats.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

#include "softmetal/error.h"

namespace softmetal::tensix {
namespace {

struct FormatRow {
    DataFormat format;
    FormatInfo info;
};

constexpr FormatRow kFormats[] = {
    {DataFormat::kFloat32, {"Float32", FormatKind::kFloat, 32, false, true}},
    {DataFormat::kTf32, {"Tf32", FormatKind::kFloat, 32, false, true}},
    {DataFormat::kFloat16, {"Float16", FormatKind::kFloat, 16, true, true}},
    {DataFormat::kFloat16_b, {"Float16_b", FormatKind::kFloat, 16, false, true}},
    {DataFormat::kLf8, {"Lf8", FormatKind::kFloat, 8, true, true}},
    {DataFormat::kFp8_e4m3, {"Fp8_e4m3", FormatKind::kFloat, 8, true, true}},
    {DataFormat::kBfp8, {"Bfp8", FormatKind::kBlockFloat, 8, true, true}},
    {DataFormat::kBfp4, {"Bfp4", FormatKind::kBlockFloat, 4, true, true}},
    {DataFormat::kBfp2, {"Bfp2", FormatKind::kBlockFloat, 2, true, true}},
    {DataFormat::kBfp8_b, {"Bfp8_b", FormatKind::kBlockFloat, 8, false, true}},
    {DataFormat::kBfp4_b, {"Bfp4_b", FormatKind::kBlockFloat, 4, false, true}},
    {DataFormat::kBfp2_b, {"Bfp2_b", FormatKind::kBlockFloat, 2, false, true}},
    {DataFormat::kInt32, {"Int32", FormatKind::kInteger, 32, false, true}},
    {DataFormat::kUInt32, {"UInt32", FormatKind::kInteger, 32, false, false}},
    {DataFormat::kUInt16, {"UInt16", FormatKind::kInteger, 16, false, false}},
    {DataFormat::kInt8, {"Int8", FormatKind::kInteger, 8, false, true}},
    {DataFormat::kUInt8, {"UInt8", FormatKind::kInteger, 8, false, false}},
};

constexpr auto kFormatIndex = [] {
    std::array<int8_t, 256> index{};
    index.fill(-1);
    int8_t i = 0;
    for (const FormatRow& row : kFormats) index[static_cast<uint8_t>(row.format)] = i++;
    return index;
}();

constexpr uint32_t kInfinity = 0x7f800000u;

bool is_nan(uint32_t bits) {
    return (bits & 0x7fffffffu) > kInfinity;
}

// Drops the low `bits` bits of a magnitude.
uint32_t round_magnitude(uint32_t magnitude, uint32_t bits, Rounding rounding) {
    if (rounding == Rounding::kTruncate) return magnitude >> bits;
    uint32_t half = 1u << (bits - 1);
    uint32_t extra = rounding == Rounding::kNearestAway ? half : half - 1 + ((magnitude >> bits) & 1);
    return (magnitude + extra) >> bits;
}

// A small float with `exponent_bits` and `mantissa_bits`, IEEE style (denormals kept), before its own rules for
// overflow.
uint32_t small_float_magnitude(uint32_t magnitude, uint32_t bias, uint32_t mantissa_bits, Rounding rounding) {
    int32_t exponent = static_cast<int32_t>(magnitude >> 23) - 127 + static_cast<int32_t>(bias);
    uint32_t drop = 23 - mantissa_bits;
    if (exponent > 0)
        return round_magnitude((magnitude & 0x7fffffu) | static_cast<uint32_t>(exponent) << 23, drop, rounding);
    uint32_t shift = drop + 1 + static_cast<uint32_t>(-exponent);
    if (shift > 25 || magnitude < 0x00800000u) return 0;
    return round_magnitude((magnitude & 0x7fffffu) | 0x800000u, shift, rounding);
}

template <typename T>
T load(const uint8_t* from) {
    T value;
    std::memcpy(&value, from, sizeof value);
    return value;
}
template <typename T>
void store(uint8_t* to, T value) {
    std::memcpy(to, &value, sizeof value);
}

}  // namespace

const FormatInfo* find_format(DataFormat format) {
    int8_t index = kFormatIndex[static_cast<uint8_t>(format)];
    return index < 0 ? nullptr : &kFormats[index].info;
}

const FormatInfo& format_info(DataFormat format) {
    const FormatInfo* info = find_format(format);
    if (!info)
        throw UserError(
            fmt::format("{} is not a tile data format; configure the circular buffer with one of TT-Metalium's "
                        "DataFormat values",
                        static_cast<int>(format)));
    return *info;
}

std::string format_name(DataFormat format) {
    const FormatInfo* info = find_format(format);
    return info ? info->name : fmt::format("format {}", static_cast<int>(format));
}

void check_shape(const TileShape& shape) {
    bool ok = (shape.cols == 16 || shape.cols == 32) && shape.face_rows >= 1 && shape.face_rows <= 16 &&
              shape.num_faces >= 1 && shape.num_faces <= 4 && shape.rows <= 32 &&
              shape.rows * shape.cols == shape.face_rows * kFaceCols * shape.num_faces &&
              shape.rows % shape.face_rows == 0;
    if (!ok)
        throw UserError(
            fmt::format("a tile of {}x{} cannot be made of {} faces of {}x16; tiles are 1 to 32 rows of 16 or 32 "
                        "columns",
                        shape.rows, shape.cols, shape.num_faces, shape.face_rows));
}

uint32_t tile_datums(const TileShape& shape) {
    return shape.face_rows * kFaceCols * shape.num_faces;
}

uint32_t exponent_bytes(const TileShape& shape) {
    if (format_info(shape.format).kind != FormatKind::kBlockFloat) return 0;
    return (shape.face_rows * shape.num_faces + 15u) / 16u * 16u;
}

uint32_t tile_bytes(const TileShape& shape) {
    return exponent_bytes(shape) + tile_datums(shape) * format_info(shape.format).datum_bits / 8;
}

uint16_t bf16_from_fp32(float value, Rounding rounding) {
    uint32_t bits = std::bit_cast<uint32_t>(value);
    if (is_nan(bits)) return 0x7fc0;
    return static_cast<uint16_t>((bits >> 16 & 0x8000u) | round_magnitude(bits & 0x7fffffffu, 16, rounding));
}

float tf32_from_fp32(float value, Rounding rounding) {
    uint32_t bits = std::bit_cast<uint32_t>(value);
    if (is_nan(bits)) return std::bit_cast<float>(0x7fc00000u);
    return std::bit_cast<float>((bits & 0x80000000u) | round_magnitude(bits & 0x7fffffffu, 13, rounding) << 13);
}

uint16_t fp16_from_fp32(float value, Rounding rounding) {
    uint32_t bits = std::bit_cast<uint32_t>(value), magnitude = bits & 0x7fffffffu;
    uint16_t sign = static_cast<uint16_t>(bits >> 16 & 0x8000u);
    if (is_nan(bits)) return 0x7e00;
    if (magnitude == kInfinity) return sign | 0x7c00;
    if (magnitude >= 0x47800000u) return sign | (rounding == Rounding::kTruncate ? 0x7bff : 0x7c00);
    return static_cast<uint16_t>(sign | small_float_magnitude(magnitude, 15, 10, rounding));
}

float fp32_from_fp16(uint16_t bits) {
    uint32_t sign = (bits & 0x8000u) << 16, exponent = bits >> 10 & 31u, mantissa = bits & 0x3ffu;
    if (exponent == 31) return std::bit_cast<float>(sign | (mantissa ? 0x7fc00000u : kInfinity));
    if (exponent != 0) return std::bit_cast<float>(sign | (exponent + 112) << 23 | mantissa << 13);
    if (mantissa == 0) return std::bit_cast<float>(sign);
    uint32_t lead = 31u - static_cast<uint32_t>(std::countl_zero(mantissa));  // value = mantissa * 2^-24
    return std::bit_cast<float>(sign | (lead + 103) << 23 | (mantissa << (23 - lead) & 0x7fffffu));
}

uint8_t lf8_from_fp32(float value, Rounding rounding) {
    uint32_t bits = std::bit_cast<uint32_t>(value), magnitude = bits & 0x7fffffffu;
    uint8_t sign = static_cast<uint8_t>(bits >> 24 & 0x80u);
    if (is_nan(bits)) return 0x7e;
    if (magnitude == kInfinity) return sign | 0x7c;
    if (magnitude >= 0x47800000u) return sign | (rounding == Rounding::kTruncate ? 0x7b : 0x7c);
    return static_cast<uint8_t>(sign | small_float_magnitude(magnitude, 15, 2, rounding));
}

uint8_t e4m3_from_fp32(float value, Rounding rounding) {
    uint32_t bits = std::bit_cast<uint32_t>(value), magnitude = bits & 0x7fffffffu;
    uint8_t sign = static_cast<uint8_t>(bits >> 24 & 0x80u);
    if (is_nan(bits)) return sign | 0x7f;
    if (magnitude >= 0x43e00000u) return sign | 0x7e;  // 448
    uint32_t small = small_float_magnitude(magnitude, 7, 3, rounding);
    return static_cast<uint8_t>(sign | std::min(small, 0x7eu));
}

float fp32_from_e4m3(uint8_t bits) {
    uint32_t sign = (bits & 0x80u) << 24, exponent = bits >> 3 & 15u, mantissa = bits & 7u;
    if ((bits & 0x7fu) == 0x7f) return std::bit_cast<float>(sign | 0x7fc00000u);
    if (exponent != 0) return std::bit_cast<float>(sign | (exponent + 120) << 23 | mantissa << 20);
    float magnitude = static_cast<float>(mantissa) * 0x1p-9f;
    return std::bit_cast<float>(sign | std::bit_cast<uint32_t>(magnitude));
}

void decode_float_row(const uint8_t* tile, const TileShape& shape, uint32_t face_row, float* out) {
    const FormatInfo& info = format_info(shape.format);
    const uint8_t* row = tile + face_row * kFaceCols * info.datum_bits / 8;
    switch (shape.format) {
        case DataFormat::kFloat32:
        case DataFormat::kTf32:
            std::memcpy(out, row, kFaceCols * 4);
            return;
        case DataFormat::kFloat16_b:
            for (uint32_t i = 0; i < kFaceCols; ++i) out[i] = fp32_from_bf16(load<uint16_t>(row + 2 * i));
            return;
        case DataFormat::kFloat16:
            for (uint32_t i = 0; i < kFaceCols; ++i) out[i] = fp32_from_fp16(load<uint16_t>(row + 2 * i));
            return;
        case DataFormat::kLf8:
            for (uint32_t i = 0; i < kFaceCols; ++i) out[i] = fp32_from_lf8(row[i]);
            return;
        case DataFormat::kFp8_e4m3:
            for (uint32_t i = 0; i < kFaceCols; ++i) out[i] = fp32_from_e4m3(row[i]);
            return;
        default:
            break;
    }
    if (info.kind == FormatKind::kInteger) {
        int32_t integers[kFaceCols];
        decode_int_row(tile, shape, face_row, integers);
        bool unsigned32 = shape.format == DataFormat::kUInt32;
        for (uint32_t i = 0; i < kFaceCols; ++i)
            out[i] =
                unsigned32 ? static_cast<float>(static_cast<uint32_t>(integers[i])) : static_cast<float>(integers[i]);
        return;
    }
    uint32_t bits = info.datum_bits, mask = (1u << bits) - 1, per_byte = 8 / bits;
    row += exponent_bytes(shape);
    uint8_t datums[kFaceCols];
    for (uint32_t i = 0; i < kFaceCols; ++i)
        datums[i] = static_cast<uint8_t>(row[i / per_byte] >> (i % per_byte * bits) & mask);
    bfp_decode_group(datums, tile[face_row], shape.format, out);
}

void encode_float_row(const float* in, const TileShape& shape, uint32_t face_row, Rounding rounding, uint8_t* tile) {
    const FormatInfo& info = format_info(shape.format);
    uint8_t* row = tile + face_row * kFaceCols * info.datum_bits / 8;
    switch (shape.format) {
        case DataFormat::kFloat32:
            std::memcpy(row, in, kFaceCols * 4);
            return;
        case DataFormat::kTf32:
            for (uint32_t i = 0; i < kFaceCols; ++i) store(row + 4 * i, tf32_from_fp32(in[i], rounding));
            return;
        case DataFormat::kFloat16_b:
            for (uint32_t i = 0; i < kFaceCols; ++i) store(row + 2 * i, bf16_from_fp32(in[i], rounding));
            return;
        case DataFormat::kFloat16:
            for (uint32_t i = 0; i < kFaceCols; ++i) store(row + 2 * i, fp16_from_fp32(in[i], rounding));
            return;
        case DataFormat::kLf8:
            for (uint32_t i = 0; i < kFaceCols; ++i) row[i] = lf8_from_fp32(in[i], rounding);
            return;
        case DataFormat::kFp8_e4m3:
            for (uint32_t i = 0; i < kFaceCols; ++i) row[i] = e4m3_from_fp32(in[i], rounding);
            return;
        default:
            break;
    }
    if (info.kind == FormatKind::kInteger) {
        int32_t integers[kFaceCols];
        for (uint32_t i = 0; i < kFaceCols; ++i) {
            double value = std::isnan(in[i]) ? 0.0 : std::nearbyint(static_cast<double>(in[i]));
            if (shape.format == DataFormat::kUInt32)
                integers[i] = static_cast<int32_t>(static_cast<uint32_t>(std::clamp(value, 0.0, 4294967295.0)));
            else
                integers[i] = static_cast<int32_t>(std::clamp(value, -2147483648.0, 2147483647.0));
        }
        encode_int_row(integers, shape, face_row, tile);
        return;
    }
    uint8_t datums[kFaceCols];
    tile[face_row] = bfp_encode_group(in, shape.format, rounding, datums);
    uint32_t bits = info.datum_bits, per_byte = 8 / bits;
    row += exponent_bytes(shape);
    for (uint32_t i = 0; i < kFaceCols; i += per_byte) {
        uint32_t byte = 0;
        for (uint32_t j = 0; j < per_byte; ++j) byte |= static_cast<uint32_t>(datums[i + j]) << (j * bits);
        row[i / per_byte] = static_cast<uint8_t>(byte);
    }
}

void decode_int_row(const uint8_t* tile, const TileShape& shape, uint32_t face_row, int32_t* out) {
    const uint8_t* row = tile + face_row * kFaceCols * format_info(shape.format).datum_bits / 8;
    for (uint32_t i = 0; i < kFaceCols; ++i) switch (shape.format) {
            case DataFormat::kInt32:
            case DataFormat::kUInt32:
                out[i] = load<int32_t>(row + 4 * i);
                break;
            case DataFormat::kUInt16:
                out[i] = load<uint16_t>(row + 2 * i);
                break;
            case DataFormat::kInt8:
                out[i] = row[i] & 0x80 ? -(row[i] & 0x7f) : row[i];  // sign and magnitude
                break;
            case DataFormat::kUInt8:
                out[i] = row[i];
                break;
            default:
                throw InternalError("decode_int_row of " + format_name(shape.format));
        }
}

void encode_int_row(const int32_t* in, const TileShape& shape, uint32_t face_row, uint8_t* tile) {
    uint8_t* row = tile + face_row * kFaceCols * format_info(shape.format).datum_bits / 8;
    for (uint32_t i = 0; i < kFaceCols; ++i) switch (shape.format) {
            case DataFormat::kInt32:
            case DataFormat::kUInt32:
                store(row + 4 * i, in[i]);
                break;
            case DataFormat::kUInt16:
                store(row + 2 * i, static_cast<uint16_t>(std::clamp(in[i], 0, 65535)));
                break;
            case DataFormat::kInt8:
                row[i] = static_cast<uint8_t>((in[i] < 0 ? 0x80 : 0) | std::abs(std::clamp(in[i], -127, 127)));
                break;
            case DataFormat::kUInt8:
                row[i] = static_cast<uint8_t>(std::clamp(in[i], 0, 255));
                break;
            default:
                throw InternalError("encode_int_row of " + format_name(shape.format));
        }
}

namespace {

void check_spans(const char* what, const TileShape& shape, size_t values, size_t bytes) {
    check_shape(shape);
    if (values < tile_datums(shape) || bytes < tile_bytes(shape))
        throw UserError(fmt::format(
            "{}: a {}x{} {} tile has {} values in {} bytes, got room for {} values and {} bytes", what, shape.rows,
            shape.cols, format_name(shape.format), tile_datums(shape), tile_bytes(shape), values, bytes));
}

}  // namespace

void decode_tile(std::span<const uint8_t> bytes, const TileShape& shape, std::span<float> values) {
    check_spans("decode_tile", shape, values.size(), bytes.size());
    for (uint32_t row = 0; row < tile_datums(shape) / kFaceCols; ++row)
        decode_float_row(bytes.data(), shape, row, values.data() + row * kFaceCols);
}

void encode_tile(std::span<const float> values, const TileShape& shape, Rounding rounding, std::span<uint8_t> bytes) {
    check_spans("encode_tile", shape, values.size(), bytes.size());
    std::fill_n(bytes.data(), exponent_bytes(shape), uint8_t{0});
    for (uint32_t row = 0; row < tile_datums(shape) / kFaceCols; ++row)
        encode_float_row(values.data() + row * kFaceCols, shape, row, rounding, bytes.data());
}

void faces_from_rows(std::span<const float> rows, const TileShape& shape, std::span<float> faces) {
    check_spans("faces_from_rows", shape, std::min(rows.size(), faces.size()), tile_bytes(shape));
    for_each_face_row(shape, [&](uint32_t face_row, uint32_t row, uint32_t col) {
        std::copy_n(rows.data() + row * shape.cols + col, kFaceCols, faces.data() + face_row * kFaceCols);
    });
}

void rows_from_faces(std::span<const float> faces, const TileShape& shape, std::span<float> rows) {
    check_spans("rows_from_faces", shape, std::min(rows.size(), faces.size()), tile_bytes(shape));
    for_each_face_row(shape, [&](uint32_t face_row, uint32_t row, uint32_t col) {
        std::copy_n(faces.data() + face_row * kFaceCols, kFaceCols, rows.data() + row * shape.cols + col);
    });
}

}  // namespace softmetal::tensix
