// Reduction of a tile along rows, columns or both, scaled by a second tile.
#pragma once

#include "api/compute/common.h"

namespace softmetal::device {

constexpr FpuOp reduce_op(ckernel::PoolType type) {
    return type == ckernel::PoolType::SUM   ? FpuOp::kReduceSum
           : type == ckernel::PoolType::AVG ? FpuOp::kReduceAvg
                                            : FpuOp::kReduceMax;
}
constexpr uint32_t reduce_flags(ckernel::ReduceDim dim) {
    return dim == ckernel::REDUCE_ROW   ? FpuFlags::kReduceRow
           : dim == ckernel::REDUCE_COL ? FpuFlags::kReduceCol
                                        : FpuFlags::kReduceRow | FpuFlags::kReduceCol;
}
// The packer's mask: 0 none, 1 row, 2 column, 3 scalar.
constexpr uint32_t reduce_mask(ckernel::ReduceDim dim) {
    return static_cast<uint32_t>(dim) + 1;
}

}  // namespace softmetal::device

namespace ckernel {

// Before reductions; the packer then keeps only the row, column or element that is defined. PoolType::MIN does not
// compile.
template <PoolType reduce_type, ReduceDim reduce_dim, auto...>
ALWI void reduce_init(uint32_t, uint32_t, uint32_t, uint32_t = 0) {
    static_assert(reduce_type != PoolType::MIN, "the FPU reduces by sum, average and maximum");
    UNPACK(softmetal::device::engine_state.unpack_flags = 0);
    PACK(softmetal::device::set_pack(softmetal::device::PackSetting::kReduceMask,
                                     softmetal::device::reduce_mask(reduce_dim)));
}
// After the last one: the packer keeps whole tiles again.
template <auto...>
ALWI void reduce_uninit(uint32_t = 0) {
    PACK(softmetal::device::set_pack(softmetal::device::PackSetting::kReduceMask, 0));
}
// What the math processor does of a reduction alone.
template <PoolType reduce_type, ReduceDim reduce_dim, auto...>
ALWI void reduce_tile_math(uint32_t idst, uint32_t = 4) {
    MATH(softmetal::device::fpu(softmetal::device::reduce_op(reduce_type),
                                softmetal::device::fpu_flags() | softmetal::device::reduce_flags(reduce_dim), idst));
}
template <PoolType reduce_type, ReduceDim reduce_dim, auto...>
ALWI void reduce_tile_math(uint32_t idst, const TensorShape&) {
    reduce_tile_math<reduce_type, reduce_dim>(idst);
}
// Dst tile = Dst tile with the tile's rows, columns or both summed, averaged or their maximum, scaled by the scaler
// tile.
template <PoolType reduce_type, ReduceDim reduce_dim, auto...>
ALWI void reduce_tile([[maybe_unused]] uint32_t icb, [[maybe_unused]] uint32_t icb_scaler,
                      [[maybe_unused]] uint32_t itile, [[maybe_unused]] uint32_t itile_scaler, uint32_t idst) {
    UNPACK(softmetal::device::unpack_two(icb, icb_scaler, itile, itile_scaler));
    reduce_tile_math<reduce_type, reduce_dim>(idst);
}
// The same for `ntiles` tiles, each into a Dst tile of its own.
template <PoolType reduce_type, ReduceDim reduce_dim, auto...>
ALWI void reduce_block(uint32_t icb, uint32_t icb_scaler, uint32_t start_itile, uint32_t itile_scaler,
                       uint32_t start_idst, uint32_t ntiles) {
    for (uint32_t i = 0; i < ntiles; ++i) {
        reduce_tile<reduce_type, reduce_dim>(icb, icb_scaler, start_itile + i, itile_scaler, start_idst + i);
    }
}

#if defined(REDUCE_OP) && defined(REDUCE_DIM)
// The oldest forms take operation and dimension from the host's defines.
template <bool at_start, PoolType reduce_type = REDUCE_OP, ReduceDim reduce_dim = REDUCE_DIM>
ALWI void reduce_init(PoolType, ReduceDim, uint32_t icb, uint32_t icb_scaler, uint32_t ocb = 16) {
    softmetal::device::start_engine(icb, icb_scaler, ocb);
    reduce_init<reduce_type, reduce_dim>(icb, icb_scaler, ocb);
}
template <bool at_start, PoolType reduce_type = REDUCE_OP, ReduceDim reduce_dim = REDUCE_DIM>
ALWI void reduce_init_delta(uint32_t icb = 0, uint32_t icb_scaler = 1, uint32_t ocb = 16) {
    reduce_init<reduce_type, reduce_dim>(icb, icb_scaler, ocb);
}
template <ReduceDim reduce_dim = REDUCE_DIM>
ALWI void reduce_revert_delta(uint32_t = 16) {
    reduce_uninit();
}
#endif

}  // namespace ckernel

// Kernels that include this also call what lies below it.
#include "core/llk.h"
