// Data formats, numbered as the chip numbers them, and the bytes they take.
#pragma once

#include <fmt/core.h>
#include <fmt/format.h>

#include <cstdint>
#include <functional>
#include <ostream>
#include <stdexcept>
#include <string>

#include <umd/device/types/arch.hpp>

namespace tt {

// `_b` has 8 bits of exponent, as bf16 has; Bfp formats share one exponent among 16 elements.
enum class DataFormat : uint8_t {
    Float32 = 0,
    Float16 = 1,
    Bfp8 = 2,
    Bfp4 = 3,
    Tf32 = 4,
    Float16_b = 5,
    Bfp8_b = 6,
    Bfp4_b = 7,
    Int32 = 8,
    UInt16 = 9,
    Lf8 = 10,
    Bfp2 = 11,
    Int16 = 13,
    Int8 = 14,
    Bfp2_b = 15,
    MxFp4 = 22,
    UInt32 = 24,
    Fp8_e4m3 = 26,
    UInt8 = 30,
    RawUInt8 = 240,
    RawUInt16 = 241,
    RawUInt32 = 242,
    Invalid = 255,
};

// Whether elements are integers.
bool is_integer_format(DataFormat format);
// Whether that chip computes with the format.
bool is_data_format_supported(DataFormat format, ARCH arch);
// The enumerator's name.
std::string to_string(DataFormat format);
std::ostream& operator<<(std::ostream& out, const DataFormat& format);

// Bytes of one element; std::invalid_argument for formats whose elements share an exponent.
constexpr static uint32_t datum_size(const DataFormat& format) {
    switch (format) {
        case DataFormat::Float32:
        case DataFormat::Int32:
        case DataFormat::UInt32:
        case DataFormat::RawUInt32:
            return 4;
        case DataFormat::Float16:
        case DataFormat::Float16_b:
        case DataFormat::UInt16:
        case DataFormat::Int16:
        case DataFormat::RawUInt16:
            return 2;
        case DataFormat::Fp8_e4m3:
        case DataFormat::Int8:
        case DataFormat::Lf8:
        case DataFormat::UInt8:
        case DataFormat::RawUInt8:
            return 1;
        default:
            break;
    }
    throw std::invalid_argument("datum_size: elements of this format have no size of their own");
}

// Bytes of a 32x32 tile in memory, shared exponents included. std::invalid_argument for Tf32 and Invalid.
constexpr static uint32_t tile_size(const DataFormat& format) {
    switch (format) {
        case DataFormat::Bfp8:
        case DataFormat::Bfp8_b:
            return 1024 + 64;
        case DataFormat::Bfp4:
        case DataFormat::Bfp4_b:
            return 512 + 64;
        case DataFormat::Bfp2:
        case DataFormat::Bfp2_b:
            return 256 + 64;
        case DataFormat::MxFp4:
            return 512 + 32;
        case DataFormat::Tf32:
        case DataFormat::Invalid:
            throw std::invalid_argument("tile_size: no tile in memory has this format");
        default:
            return 1024 * datum_size(format);
    }
}

}  // namespace tt

template <>
struct fmt::formatter<tt::DataFormat> : fmt::formatter<std::string> {
    template <typename Context>
    auto format(tt::DataFormat data_format, Context& context) const {
        return fmt::formatter<std::string>::format(tt::to_string(data_format), context);
    }
};
