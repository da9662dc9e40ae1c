// Tile data formats, numbered as the chip and TT-Metalium number them.
#pragma once

#include <cstdint>

namespace softmetal::abi {

enum class DataFormat : uint8_t {
    kFloat32 = 0,
    kFloat16 = 1,
    kBfp8 = 2,
    kBfp4 = 3,
    kTf32 = 4,
    kFloat16_b = 5,
    kBfp8_b = 6,
    kBfp4_b = 7,
    kInt32 = 8,
    kUInt16 = 9,
    kLf8 = 10,
    kBfp2 = 11,
    kInt8 = 14,
    kBfp2_b = 15,
    kUInt32 = 24,
    kFp8_e4m3 = 26,
    kUInt8 = 30,
    kInvalid = 255,
};

}  // namespace softmetal::abi
