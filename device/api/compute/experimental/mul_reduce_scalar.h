// Products of tiles, all their elements summed into one.
#pragma once

#include <type_traits>

#include "api/compute/compute_kernel_api.h"
#include "api/compute/eltwise_binary.h"

namespace softmetal::device {

// Dst tile 0 becomes the sum of the first `tiles` tiles, then its element 0 the sum of all, times `scaler`.
FORCE_INLINE void sum_to_scalar([[maybe_unused]] uint32_t tiles, [[maybe_unused]] float scaler) {
    MATH(for (uint32_t i = 1; i < tiles; ++i) sfpu(SfpuOp::kAddBinary, 0, i, 0, 0));
    MATH(sfpu_unary(SfpuOp::kReduceSumTile, 0, kSfpuDefault, static_cast<uint32_t>(ckernel::REDUCE_SCALAR)));
    MATH(sfpu_unary(SfpuOp::kMulScalar, 0, kSfpuDefault, bits<uint32_t>(scaler)));
    PACK(set_pack(PackSetting::kReduceMask, reduce_mask(ckernel::REDUCE_SCALAR)));
}

}  // namespace softmetal::device

namespace ckernel {

// Prepares mul_reduce_scalar_tile.
ALWI void mul_reduce_scalar_init(uint32_t icb0, uint32_t icb1) {
    mul_tiles_init(icb0, icb1);
}
// The sum of all products of the first `num_tiles` tiles, times `scaler`, into element 0 of Dst tile 0.
template <PoolType reduce_type = PoolType::SUM, auto...>
ALWI void mul_reduce_scalar_tile(uint32_t icb0, uint32_t icb1, uint32_t, uint32_t num_tiles, float scaler = 1.0f) {
    static_assert(reduce_type == PoolType::SUM, "mul_reduce_scalar_tile: products are summed");
    for (uint32_t i = 0; i < num_tiles; ++i) mul_tiles(icb0, icb1, i, i, i);
    softmetal::device::sum_to_scalar(num_tiles, scaler);
}
// The form before June 2026 does not name the output.
template <PoolType reduce_type = PoolType::SUM, auto...>
ALWI void mul_reduce_scalar_tile(uint32_t icb0, uint32_t icb1, uint32_t num_tiles) {
    mul_reduce_scalar_tile<reduce_type>(icb0, icb1, 0, num_tiles, 1.0f);
}
template <PoolType reduce_type = PoolType::SUM, typename Scaler>
requires std::is_floating_point_v<Scaler> ALWI void mul_reduce_scalar_tile(uint32_t icb0, uint32_t icb1,
                                                                           uint32_t num_tiles, Scaler scaler) {
    mul_reduce_scalar_tile<reduce_type>(icb0, icb1, 0, num_tiles, static_cast<float>(scaler));
}
// The packer writes whole tiles again.
ALWI void mul_reduce_scalar_uninit() {
    PACK(softmetal::device::set_pack(softmetal::device::PackSetting::kReduceMask, 0));
}

}  // namespace ckernel
