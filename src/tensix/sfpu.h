// The vector engine: what each SfpuOp does to Dst tiles. Knows nothing of L1 or unpacked operands.
#pragma once

#include <array>

#include "tensix/dst.h"

namespace softmetal::tensix {

const char* sfpu_op_name(abi::SfpuOp op);
bool sfpu_op_built(abi::SfpuOp op);

// What outlives one operation in the SFPU's registers, one value a column.
struct SfpuState {
    using Columns = std::array<float, 32>;
    uint32_t random = 0x9e3779b9u;
    Columns column_sums{};                  // of Cumsum
    Columns mean{}, squares{}, odd_rows{};  // of the statistics; odd_rows is their second accumulator
    Columns anchor{};
    Columns average{};  // of Ema, with its two factors
    float alpha = 0, beta = 0;
};

// Throws UnsupportedError naming the op when it is not built, UserError for Dst indexes out of range.
void run_sfpu(const SfpuRequest& request, DstHalf half, Dst& dst, SfpuState& state);

}  // namespace softmetal::tensix
