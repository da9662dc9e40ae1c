// The types that the generated per-kernel constants (chlkc_descriptors.h) are written in. Knows nothing of the engine.
#pragma once

#include <cstdint>

namespace ckernel {

enum class MathFidelity : uint8_t { LoFi = 0, HiFi2 = 2, HiFi3 = 3, HiFi4 = 4 };
enum DstSync : uint8_t { SyncHalf = 0, SyncFull = 1 };
constexpr bool UnpackToDestEn = true;
constexpr bool UnpackToDestDis = false;

}  // namespace ckernel

using ckernel::DstSync;
using ckernel::UnpackToDestDis;
using ckernel::UnpackToDestEn;
