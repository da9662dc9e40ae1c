// Set-up of kernels of one operand.
#pragma once

#include "api/compute/tile_move_copy.h"
#include "core/sfpu.h"

namespace ckernel {

// clang-format off
// Once at the start of a kernel that copies tiles of `icb`, changes them in Dst and packs them to `ocb`; the second
// form leaves the packer alone.
template <auto...> ALWI void unary_op_init_common(uint32_t icb, uint32_t ocb = 16, uint32_t = 0) {
    softmetal::device::start_engine(icb, icb, ocb);
    copy_init(icb);
}
template <auto...> ALWI void unary_op_init_common_no_pack(uint32_t icb) {
    reconfig_data_format(icb, icb);
    copy_init(icb);
}
template <auto...> ALWI void init_sfpu(uint32_t icb, uint32_t ocb = 16, uint32_t = 0) { unary_op_init_common(icb, ocb); }
// Nothing to do.
ALWI void any_op_tile_init() {}
// clang-format on

}  // namespace ckernel
