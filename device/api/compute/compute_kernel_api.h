// The most used SFPU functions.
#pragma once

#include "api/compute/eltwise_unary/exp.h"
#include "api/compute/tile_move_copy.h"
#include "api/compute/topk.h"
#include "core/llk.h"
#include "core/sfpu.h"
#include "core/sfpu_reduce.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(square, kSquare)  // x * x
SOFTMETAL_UNARY(silu, kSilu)  // x * sigmoid(x)
SOFTMETAL_PACK_UNARY(silu, kSilu)  // x * sigmoid(x)
SOFTMETAL_SFPU_INIT(sigmoid_tile_init)
// 1 / (1 + exp(-x)).
template <softmetal::device::SigmoidOption mode = VectorMode::RC, auto...> ALWI void sigmoid_tile([[maybe_unused]] uint32_t idst) {
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kSigmoid, idst, softmetal::device::sfpu_flags(false, mode.value))); }
SOFTMETAL_PACK_UNARY(sigmoid, kSigmoid)  // 1 / (1 + exp(-x))
SOFTMETAL_UNARY_APPROX(tanh, kTanh, false)  // hyperbolic tangent
SOFTMETAL_PACK_UNARY(tanh, kTanh)  // hyperbolic tangent
SOFTMETAL_UNARY_APPROX(log, kLog, false)  // natural logarithm
SOFTMETAL_SFPU_INIT(log_with_base_tile_init)
SOFTMETAL_UNARY_P_FN(log_with_base_tile, kLogWithBase)  // log(x) * p0, where p0 is 1 / ln(base)
SOFTMETAL_UNARY(signbit, kSignbit)  // 1 where the sign bit is set, else 0
SOFTMETAL_UNARY_FN(signbit_tile_int32, kSignbit)  // 1 where the sign bit is set, else 0
SOFTMETAL_SFPU_INIT(signbit_tile_int32_init)
SOFTMETAL_UNARY(abs, kAbs)  // x without its sign
SOFTMETAL_UNARY_FN(abs_tile_int32, kAbsInt32)  // x without its sign, integers
SOFTMETAL_UNARY(sign, kSign)  // -1, 0 or 1
SOFTMETAL_UNARY(tiled_prod, kTiled)  // running products over a face, vector by vector
SOFTMETAL_UNARY_P(power, kPowScalar)  // x to the power of p0, fp32 bits
// The iterative form takes a whole exponent as an integer.
SOFTMETAL_SFPU_INIT(power_iterative_tile_init)
// x to the power of a whole number.
template <auto...> ALWI void power_iterative_tile([[maybe_unused]] uint32_t idst, [[maybe_unused]] uint32_t exponent) {
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kPowScalar, idst, softmetal::device::kSfpuDefault, softmetal::device::bits<uint32_t>(static_cast<float>(exponent)))); }
SOFTMETAL_UNARY(exp2, kExp2)  // 2 to the power of x
SOFTMETAL_UNARY_P(heaviside, kHeaviside)  // 0 below 0, 1 above, p0 (fp32 bits) at 0
SOFTMETAL_UNARY_APPROX(expm1, kExpm1, false)  // exp(x) - 1
SOFTMETAL_UNARY(alt_complex_rotate90, kAlt)  // pairs (a, b) along a row become (-b, a)
SOFTMETAL_UNARY_P(unary_max, kMaxScalar)  // the larger of x and p0 (fp32 bits)
SOFTMETAL_UNARY_P(unary_max_int32, kMaxScalarInt32)  // the larger of x and p0, integers
SOFTMETAL_UNARY_P(unary_max_uint32, kMaxScalarUInt32)  // the larger of x and p0, integers without sign
SOFTMETAL_UNARY_P(unary_min, kMinScalar)  // the smaller of x and p0 (fp32 bits)
SOFTMETAL_UNARY_P(unary_min_int32, kMinScalarInt32)  // the smaller of x and p0, integers
SOFTMETAL_UNARY_P(unary_min_uint32, kMinScalarUInt32)  // the smaller of x and p0, integers without sign

// Whether sfpu_reduce takes that format: all.
constexpr bool sfpu_reduce_format_supported(DataFormat) { return true; }
SOFTMETAL_SFPU_INIT(sfpu_reduce_init)
// Sum, average, maximum or minimum of a tile's columns into its first row; or, of each row of a block of tiles side by
// side, sum or maximum into the first column of the row's first tile.
template <PoolType pool_type, DataFormat format, ReduceDim reduce_dim = REDUCE_COL, auto...>
ALWI void sfpu_reduce([[maybe_unused]] uint32_t idst, [[maybe_unused]] uint32_t ct_dim = 1, [[maybe_unused]] uint32_t rt_dim = 1) {
    static_assert(reduce_dim == REDUCE_COL || (reduce_dim == REDUCE_ROW && (pool_type == PoolType::SUM || pool_type == PoolType::MAX)),
                  "sfpu_reduce: rows have sums and maxima only");
    MATH((softmetal::device::sfpu_reduce_block<pool_type, format, reduce_dim>(idst, ct_dim, rt_dim))); }
SOFTMETAL_SFPU_INIT(max_reduce_with_indices_init)
// The largest of `num_rows` rows of each column, and where it was, of a tile and a tile of indices, into the first row.
template <int num_rows = 9, DataLayout layout = DataLayout::TILE, bool accumulate = false, auto...>
ALWI void max_reduce_with_indices([[maybe_unused]] uint32_t idst, [[maybe_unused]] uint32_t idst_idx, [[maybe_unused]] uint32_t chunk = 0) {
    static_assert(!accumulate || layout == DataLayout::ROW_MAJOR, "max_reduce_with_indices: only row-major data accumulates");
    MATH(constexpr uint32_t flags = (layout == DataLayout::ROW_MAJOR ? softmetal::abi::PoolFlags::kRowMajor : 0) | (accumulate ? softmetal::abi::PoolFlags::kAccumulate : 0);
         softmetal::device::sfpu(softmetal::device::SfpuOp::kMaxPoolIndices, idst, idst_idx, accumulate ? idst + 1 : idst, accumulate ? idst_idx + 1 : idst, softmetal::device::kSfpuDefault, num_rows, flags, chunk)); }
// The first four rows of two tiles added.
template <DataFormat format, auto...> ALWI void sfpu_add_top_row([[maybe_unused]] uint32_t dst_tile_0, [[maybe_unused]] uint32_t dst_tile_1, [[maybe_unused]] uint32_t dst_tile_out) {
    MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::kAddTopRows, dst_tile_0, dst_tile_1, 0, dst_tile_out, softmetal::device::format_flags(format))); }
SOFTMETAL_SFPU_INIT(sfpu_add_top_row_init)

#if defined(TRISC_MATH)
// The 16 datums of a row of 16-bit Dst as 8 words, two datums each, as the math processor sees them.
inline void dbg_read_dest_acc_row(int row, uint32_t* words) {
    for (uint32_t i = 0; i < 8; ++i)
        words[i] = softmetal::device::lanes::make<softmetal::abi::LaneOp::kPeek>(static_cast<uint32_t>(row), i);
}
#endif
// Kept so that kernels compile: the simulator stops nothing.
ALWI void dbg_halt() { softmetal::device::call(softmetal::device::Call::kTensixFence); }
ALWI void dbg_unhalt() {}
// Kept so that kernels compile: no special values are counted.
ALWI uint32_t get_compute_special_value_flags() { return 0; }
ALWI uint32_t get_compute_special_value_flags_fpu(uint32_t) { return 0; }
ALWI uint32_t get_compute_special_value_flags_sfpu(uint32_t) { return 0; }
ALWI void clear_compute_special_value_flags() {}
// clang-format on

}  // namespace ckernel
