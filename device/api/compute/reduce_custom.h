// Row maxima of a block of tiles.
#pragma once

#include "api/compute/reduce.h"

namespace ckernel {

// clang-format off
// Each of the row's tiles is reduced into the same tile of Dst.
ALWI void reduce_block_max_row_runtime_tiles(uint32_t icb, uint32_t icb_scaler, uint32_t first, uint32_t tiles, uint32_t idst) {
    for (uint32_t i = 0; i < tiles; ++i) reduce_tile<PoolType::MAX, REDUCE_ROW>(icb, icb_scaler, first + i, 0, idst);
}
template <uint32_t block_ct_dim, auto...> ALWI void reduce_block_max_row(uint32_t icb, uint32_t icb_scaler, uint32_t row_start_index, uint32_t idst) {
    reduce_block_max_row_runtime_tiles(icb, icb_scaler, row_start_index, block_ct_dim, idst);
}
template <uint32_t block_ct_dim, auto...> ALWI void reduce_block_max_row(const TensorShape&, uint32_t icb, uint32_t icb_scaler, uint32_t row_start_index, uint32_t idst) {
    reduce_block_max_row_runtime_tiles(icb, icb_scaler, row_start_index, block_ct_dim, idst);
}
template <auto...> ALWI void reduce_block_max_row_init(auto&&...) { PACK(softmetal::device::set_pack(softmetal::device::PackSetting::kReduceMask, softmetal::device::reduce_mask(REDUCE_ROW))); }
template <auto...> ALWI void reduce_block_max_row_reinit_short(auto&&...) { reduce_block_max_row_init(); }
template <auto...> ALWI void reduce_block_max_row_reinit_minimal(auto&&...) { reduce_block_max_row_init(); }
template <auto...> ALWI void reduce_block_max_row_uninit(auto&&...) { reduce_uninit(); }
// The run-time forms remember the block's width from their init.
template <auto...> ALWI void reduce_block_max_row_init_runtime(uint32_t, uint32_t block_ct_dim, auto&&...) { UNPACK(softmetal::device::engine_state.tilize_pitch = block_ct_dim); MATH(softmetal::device::engine_state.tilize_pitch = block_ct_dim); reduce_block_max_row_init(); }
template <auto...> ALWI void reduce_block_max_row_init_runtime(const TensorShape&, uint32_t ocb, uint32_t block_ct_dim, auto&&...) { reduce_block_max_row_init_runtime(ocb, block_ct_dim); }
template <auto...> ALWI void reduce_block_max_row_reinit_short_runtime(uint32_t ocb, uint32_t block_ct_dim, auto&&...) { reduce_block_max_row_init_runtime(ocb, block_ct_dim); }
template <auto...> ALWI void reduce_block_max_row_reinit_minimal_runtime(uint32_t ocb, uint32_t block_ct_dim, auto&&...) { reduce_block_max_row_init_runtime(ocb, block_ct_dim); }
template <auto...> ALWI void reduce_block_max_row_runtime(uint32_t icb, uint32_t icb_scaler, uint32_t row_start_index, uint32_t idst, bool = false, bool = false, uint32_t = 4) {
    reduce_block_max_row_runtime_tiles(icb, icb_scaler, row_start_index, softmetal::device::engine_state.tilize_pitch, idst);
}
template <auto...> ALWI void reduce_block_max_row_runtime(const TensorShape&, uint32_t icb, uint32_t icb_scaler, uint32_t row_start_index, uint32_t idst, bool = false, bool = false) {
    reduce_block_max_row_runtime(icb, icb_scaler, row_start_index, idst);
}
template <auto...> ALWI void reduce_block_max_row_uninit_runtime(auto&&...) { reduce_uninit(); }
// clang-format on

}  // namespace ckernel
