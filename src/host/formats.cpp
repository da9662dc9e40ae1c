// Names of data formats and shapes of tiles.
#include <tt-metalium/tile.hpp>
#include <tt-metalium/tt_backend_api_types.hpp>

#include "host/errors.h"

namespace tt {

bool is_integer_format(DataFormat format) {
    switch (format) {
        case DataFormat::Int8:
        case DataFormat::Int16:
        case DataFormat::Int32:
        case DataFormat::UInt8:
        case DataFormat::UInt16:
        case DataFormat::UInt32:
        case DataFormat::RawUInt8:
        case DataFormat::RawUInt16:
        case DataFormat::RawUInt32:
            return true;
        default:
            return false;
    }
}

bool is_data_format_supported(DataFormat format, ARCH arch) {
    switch (format) {
        case DataFormat::Fp8_e4m3:
            return arch == ARCH::BLACKHOLE;
        case DataFormat::Int16:
        case DataFormat::MxFp4:
        case DataFormat::Invalid:
            return false;
        default:
            return true;
    }
}

std::string to_string(DataFormat format) {
    static constexpr std::pair<DataFormat, const char*> kNames[] = {
        {DataFormat::Float32, "Float32"},     {DataFormat::Float16, "Float16"},   {DataFormat::Bfp8, "Bfp8"},
        {DataFormat::Bfp4, "Bfp4"},           {DataFormat::Tf32, "Tf32"},         {DataFormat::Float16_b, "Float16_b"},
        {DataFormat::Bfp8_b, "Bfp8_b"},       {DataFormat::Bfp4_b, "Bfp4_b"},     {DataFormat::Int32, "Int32"},
        {DataFormat::UInt16, "UInt16"},       {DataFormat::Lf8, "Lf8"},           {DataFormat::Bfp2, "Bfp2"},
        {DataFormat::Int16, "Int16"},         {DataFormat::Int8, "Int8"},         {DataFormat::Bfp2_b, "Bfp2_b"},
        {DataFormat::MxFp4, "MxFp4"},         {DataFormat::UInt32, "UInt32"},     {DataFormat::Fp8_e4m3, "Fp8_e4m3"},
        {DataFormat::UInt8, "UInt8"},         {DataFormat::RawUInt8, "RawUInt8"}, {DataFormat::RawUInt16, "RawUInt16"},
        {DataFormat::RawUInt32, "RawUInt32"}, {DataFormat::Invalid, "Invalid"},
    };
    for (const auto& [value, name] : kNames) {
        if (value == format) return name;
    }
    return "DataFormat(" + std::to_string(static_cast<int>(format)) + ")";
}

std::ostream& operator<<(std::ostream& out, const DataFormat& format) {
    return out << to_string(format);
}

}  // namespace tt

namespace tt::tt_metal {

Tile::Tile(std::array<uint32_t, 2> tile_shape, bool transpose_tile) : shape_(tile_shape), transpose_(transpose_tile) {
    const auto [height, width] = tile_shape;
    const bool height_ok = height == 32 || height == 16 || height == 8 || height == 4 || height == 2 || height == 1;
    if (!height_ok || (width != 32 && width != 16)) {
        softmetal::host::fail("a tile of {}x{} does not exist: the height is 1, 2, 4, 8, 16 or 32, the width 16 or 32",
                              height, width);
    }
    face_shape_ = {std::min(height, constants::FACE_HEIGHT), constants::FACE_WIDTH};
}

uint32_t Tile::get_tile_size(const DataFormat& format) const {
    const uint32_t datums = get_tile_hw();
    // One exponent byte for 16 datums, padded to 16 bytes.
    const uint32_t exponents = (datums / 16 + 15) / 16 * 16;
    switch (format) {
        case DataFormat::Bfp8:
        case DataFormat::Bfp8_b:
            return datums + exponents;
        case DataFormat::Bfp4:
        case DataFormat::Bfp4_b:
            return datums / 2 + exponents;
        case DataFormat::Bfp2:
        case DataFormat::Bfp2_b:
            return datums / 4 + exponents;
        case DataFormat::MxFp4:
            return datums / 2 + datums / 32;
        default:
            return datums * datum_size(format);
    }
}

std::ostream& operator<<(std::ostream& out, const Tile& tile) {
    return out << "Tile(" << tile.get_height() << "x" << tile.get_width() << ", faces " << tile.get_face_shape()[0]
               << "x" << tile.get_face_shape()[1] << ")";
}

}  // namespace tt::tt_metal
