// The vector engine: what each SfpuOp does to Dst tiles. Knows nothing of L1 or unpacked operands.
#pragma once

#include <array>

#include "tensix/dst.h"

namespace softmetal::tensix {

const char* sfpu_op_name(abi::SfpuOp op);
bool sfpu_op_built(abi::SfpuOp op);

// What outlives one operation: the random number generator's state and the running sums of Cumsum.
struct SfpuState {
    uint32_t random = 0x9e3779b9u;
    std::array<float, 32> column_sums{};
};

// Throws UnsupportedError naming the op when it is not built, UserError for Dst indexes out of range.
void run_sfpu(const SfpuRequest& request, DstHalf half, Dst& dst, SfpuState& state);

}  // namespace softmetal::tensix
