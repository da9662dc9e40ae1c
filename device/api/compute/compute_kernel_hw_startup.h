// One-time set-up of the engine: formats of both operands and of the output.
#pragma once

#include "core/compute.h"

namespace softmetal::device {

// `a` and `b` are srcA and srcB.
FORCE_INLINE void start_engine(uint32_t a, uint32_t b, uint32_t out) {
    UNPACK(configure_unpack(a, b));
    MATH(configure_math());
    PACK(configure_pack(out));
}

}  // namespace softmetal::device

namespace ckernel {

// Once at the start of every compute kernel: formats of both operands and of the output.
template <SrcOrder src_order = SrcOrder::Regular, auto...>
ALWI void compute_kernel_hw_startup(uint32_t icb0, uint32_t icb1, uint32_t ocb) {
    if constexpr (src_order == SrcOrder::Reverse)
        softmetal::device::start_engine(icb1, icb0, ocb);
    else
        softmetal::device::start_engine(icb0, icb1, ocb);
}
ALWI void compute_kernel_hw_startup(uint32_t icb0, uint32_t ocb) {
    softmetal::device::start_engine(icb0, icb0, ocb);
}

// The width of Dst is the host's choice (ComputeConfig::fp32_dest_acc_en); asking for the other one ends the launch
// with an error.
template <bool enable>
ALWI void set_fp32_dest_acc() {
    if constexpr (enable != softmetal::device::kFp32Dst) {
        softmetal::device::unsupported("set_fp32_dest_acc: changing the width of Dst inside a kernel");
    }
}
template <bool enable>
ALWI void restore_fp32_dest_acc() {
    set_fp32_dest_acc<enable>();
}
ALWI void enable_fp32_dest_acc() {
    set_fp32_dest_acc<true>();
}
ALWI void disable_fp32_dest_acc() {
    set_fp32_dest_acc<false>();
}

}  // namespace ckernel
