// Data formats under the names kernels use; the numbers are those of the chip.
#pragma once

#include <stdint.h>

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
    Int8 = 14,
    Bfp2_b = 15,
    UInt32 = 24,
    Fp8_e4m3 = 26,
    UInt8 = 30,
    RawUInt8 = 0xf0,
    RawUInt16 = 0xf1,
    RawUInt32 = 0xf2,
    Invalid = 0xff,
};

namespace softmetal::device {

// Bits of one datum, exponents of block formats not counted.
constexpr uint32_t datum_bits(DataFormat format) {
    switch (format) {
        case DataFormat::Float32:
        case DataFormat::Tf32:
        case DataFormat::Int32:
        case DataFormat::UInt32:
        case DataFormat::RawUInt32:
            return 32;
        case DataFormat::Float16:
        case DataFormat::Float16_b:
        case DataFormat::UInt16:
        case DataFormat::RawUInt16:
            return 16;
        case DataFormat::Bfp4:
        case DataFormat::Bfp4_b:
            return 4;
        case DataFormat::Bfp2:
        case DataFormat::Bfp2_b:
            return 2;
        default:
            return 8;
    }
}

constexpr bool is_block_float(DataFormat format) {
    return format == DataFormat::Bfp8 || format == DataFormat::Bfp8_b || format == DataFormat::Bfp4 ||
           format == DataFormat::Bfp4_b || format == DataFormat::Bfp2 || format == DataFormat::Bfp2_b;
}

// Bytes of a tile of `datums` elements: block formats carry one exponent byte per 16 datums, padded to 16 bytes.
constexpr uint32_t tile_bytes(DataFormat format, uint32_t datums = 1024) {
    const uint32_t exponents = is_block_float(format) ? ((datums / 16 + 15) & ~15u) : 0;
    return datums * datum_bits(format) / 8 + exponents;
}

}  // namespace softmetal::device
