// Matmul without the macro-op expander: the same product here.
#pragma once

#include "api/compute/matmul.h"
#include "core/sfpu.h"

namespace ckernel {

// clang-format off
// As matmul_init and matmul_block.
template <auto...> ALWI void mm_no_mop_init_short(uint32_t in0, uint32_t in1, const bool transpose = false, uint32_t = 1, uint32_t = 1, uint32_t = 1) { matmul_init(in0, in1, transpose); }
template <auto...> ALWI void mm_no_mop_reinit_short(uint32_t in0, uint32_t in1, const bool transpose = false, uint32_t = 1, uint32_t = 1, uint32_t = 1) { matmul_init(in0, in1, transpose); }
template <auto...> ALWI void mm_no_mop_init_short_fidelity(uint32_t in0, uint32_t in1, const bool transpose = false, uint32_t = 1, uint32_t = 1, uint32_t = 1) { matmul_init(in0, in1, transpose); }
template <auto...> ALWI void mm_no_mop_reinit_short_fidelity(uint32_t in0, uint32_t in1, const bool transpose = false, uint32_t = 1, uint32_t = 1, uint32_t = 1) { matmul_init(in0, in1, transpose); }
template <auto...> ALWI void matmul_block_no_mop(uint32_t in0, uint32_t in1, uint32_t tile0, uint32_t tile1, uint32_t idst, const bool transpose, uint32_t ct, uint32_t rt, uint32_t kt) { matmul_block(in0, in1, tile0, tile1, idst, transpose, ct, rt, kt); }
// Until the next init: the tiles of in1 that one step takes lie `stride_tiles` pages apart.
ALWI void matmul_set_in1_column_stride(uint32_t, [[maybe_unused]] uint32_t stride_tiles) { UNPACK(softmetal::device::engine_state.in1_column_stride = stride_tiles); }
template <MathFidelity fidelity> ALWI void matmul_block_no_mop_fidelity(uint32_t in0, uint32_t in1, uint32_t tile0, uint32_t tile1, uint32_t idst, const bool transpose, uint32_t ct, uint32_t rt, uint32_t kt) { softmetal::device::matmul_step<fidelity>(in0, in1, tile0, tile1, idst, transpose, ct, rt, kt); }
// clang-format on

}  // namespace ckernel
