// Settings of the tile engine that a compute kernel is compiled with.
#pragma once

#include <cstdint>
#include <functional>
#include <ostream>

namespace tt::tt_metal {

// Passes of the multiplier over the mantissas: one (LoFi) to four (HiFi4, all bits of bf16). More are slower.
enum class MathFidelity : uint8_t { LoFi = 0, HiFi2 = 2, HiFi3 = 3, HiFi4 = 4, Invalid = 0xff };

inline std::ostream& operator<<(std::ostream& out, const MathFidelity& fidelity) {
    switch (fidelity) {
        case MathFidelity::LoFi:
            return out << "LoFi";
        case MathFidelity::HiFi2:
            return out << "HiFi2";
        case MathFidelity::HiFi3:
            return out << "HiFi3";
        case MathFidelity::HiFi4:
            return out << "HiFi4";
        case MathFidelity::Invalid:
            break;
    }
    return out << "Invalid";
}

// Where the unpacker puts 32-bit data: straight into Dst with all bits, or through SrcA as tf32.
enum class UnpackToDestMode : uint8_t { UnpackToDestFp32, Default };

// Where the unpacker puts a tile: into SrcA and SrcB, of at most 19 bits an element, or straight into Dst, with all 32.
enum class UnpackMode : uint8_t { UnpackToSrc, UnpackToDest };

// Speed or accuracy, where an operation has both.
enum class Precision : uint8_t { Approximate, Precise };

}  // namespace tt::tt_metal

// The same, without the namespace, as older programs write it.
using MathFidelity = tt::tt_metal::MathFidelity;
using UnpackToDestMode = tt::tt_metal::UnpackToDestMode;
