// From Dst to L1: rounding to the output format, ReLU, accumulation onto what L1 holds, rows or faces.
// Knows nothing of operations.
#pragma once

#include <span>

#include "tensix/dst.h"

namespace softmetal::tensix {

enum class ReluMode : uint8_t { kNone, kZero, kMinThreshold, kMaxThreshold };
enum class ReduceMask : uint8_t { kNone, kRow, kColumn, kScalar };

struct PackSettings {
    ReluMode relu = ReluMode::kNone;
    uint16_t relu_threshold = 0;  // bf16 bits; fp16 bits when the output has a 5-bit exponent
    bool l1_accumulate = false;
    ReduceMask reduce_mask = ReduceMask::kNone;
};

void set_pack_setting(abi::PackSetting setting, uint32_t value, PackSettings& settings);
void run_pack(const PackRequest& request, const PackSettings& settings, Dst& dst, std::span<uint8_t> l1);

}  // namespace softmetal::tensix
