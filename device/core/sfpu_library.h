// Functions of the SDK's SFPU library that kernels call by name through SFPU_UNARY_CALL and SFPU_BINARY_CALL, each as
// operations on whole tiles of Dst. Knows nothing of functions that kernels write themselves.
#pragma once

#include "core/compute.h"

namespace softmetal::device {

// What such a name stands for: called once with the tiles and the vector mode, not face by face.
template <class Body>
struct WholeTile {
    Body body;
};
template <class Body>
WholeTile(Body) -> WholeTile<Body>;

constexpr uint32_t kFromUpperHalf = 16;  // bits by which a bf16 is shifted to be an fp32
FORCE_INLINE uint32_t library_flags(VectorModeArg mode) {
    return sfpu_flags(false, mode.value);
}
FORCE_INLINE void library_unary(SfpuOp op, uint32_t tile, VectorModeArg mode, uint32_t p0 = 0, uint32_t p1 = 0,
                                uint32_t p2 = 0) {
    sfpu_unary(op, tile, library_flags(mode), p0, p1, p2);
}
FORCE_INLINE void library_binary(SfpuOp op, uint32_t in0, uint32_t in1, uint32_t out, VectorModeArg mode) {
    sfpu(op, in0, in1, 0, out, library_flags(mode));
}

}  // namespace softmetal::device

template <class Body, class... Args>
inline void _llk_math_eltwise_unary_sfpu_params_(const softmetal::device::WholeTile<Body>& function, uint32_t dst_index,
                                                 softmetal::device::VectorModeArg mode = ckernel::VectorMode::RC,
                                                 Args... args) {
    function.body(dst_index, mode, args...);
}
template <class Body, class... Args>
inline void _llk_math_eltwise_binary_sfpu_params_(const softmetal::device::WholeTile<Body>& function, uint32_t in0,
                                                  uint32_t in1, uint32_t out,
                                                  softmetal::device::VectorModeArg mode = ckernel::VectorMode::RC,
                                                  Args... args) {
    function.body(in0, in1, out, mode, args...);
}

namespace ckernel {

// Arithmetic of two tiles, as its functions' template arguments name it.
enum class BinaryOp : uint8_t { ADD, SUB, MUL, DIV, RSUB, POW, XLOGY, RSHFT, LSHFT, LOGICAL_RSHFT };

}  // namespace ckernel

namespace softmetal::device {

constexpr SfpuOp library_op(ckernel::BinaryOp op) {
    using ckernel::BinaryOp;
    return op == BinaryOp::ADD    ? SfpuOp::kAddBinary
           : op == BinaryOp::SUB  ? SfpuOp::kSubBinary
           : op == BinaryOp::MUL  ? SfpuOp::kMulBinary
           : op == BinaryOp::DIV  ? SfpuOp::kDivBinary
           : op == BinaryOp::RSUB ? SfpuOp::kRsubBinary
           : op == BinaryOp::POW  ? SfpuOp::kPowBinary
                                  : SfpuOp::kXlogy;
}
// By the numbers of ADD_UNARY and its fellows.
constexpr SfpuOp kScalarOps[] = {SfpuOp::kAddScalar, SfpuOp::kSubScalar, SfpuOp::kMulScalar, SfpuOp::kDivScalar,
                                 SfpuOp::kRsubScalar};

// The larger of two maxima, the factors of their sums, and the joint sum: Dst tiles 0 and 1 maxima, 2 the larger, 3 the
// sum of the first. The second's sum is in tile 4, or in tile 2 until the larger replaces it.
template <bool in_the_larger>
FORCE_INLINE void merge_softmax(uint32_t first, VectorModeArg mode, uint32_t scale) {
    if constexpr (in_the_larger) {
        sfpu(SfpuOp::kMergeSums, first, first + 1, first + 2, first + 3, library_flags(mode), scale);
        return;
    }
    library_binary(SfpuOp::kMaxBinary, first, first + 1, first + 2, mode);
    for (uint32_t i = 0; i < 2; ++i) {
        library_binary(SfpuOp::kSubBinary, first + i, first + 2, first + i, mode);
        library_unary(SfpuOp::kExp, first + i, mode, scale);
    }
    library_binary(SfpuOp::kMulBinary, first + 1, first + 4, first + 4, mode);
    library_binary(SfpuOp::kMulBinary, first, first + 3, first + 3, mode);
    library_binary(SfpuOp::kAddBinary, first + 4, first + 3, first + 3, mode);
}

}  // namespace softmetal::device

namespace ckernel::sfpu {

using softmetal::device::SfpuOp;
using softmetal::device::VectorModeArg;
using softmetal::device::WholeTile;

template <auto...>
constexpr WholeTile calculate_silu{
    [](uint32_t tile, VectorModeArg mode) { softmetal::device::library_unary(SfpuOp::kSilu, tile, mode); }};
template <bool approximate, auto op, auto...>
constexpr WholeTile calculate_binop_with_scalar{[](uint32_t tile, VectorModeArg mode, uint32_t scalar) {
    softmetal::device::library_unary(softmetal::device::kScalarOps[static_cast<uint32_t>(op)], tile, mode, scalar);
}};
template <bool approximate, BinaryOp op, auto...>
constexpr WholeTile calculate_sfpu_binary{[](uint32_t in0, uint32_t in1, uint32_t out, VectorModeArg mode) {
    softmetal::device::library_binary(softmetal::device::library_op(op), in0, in1, out, mode);
}};

// Constants that hand-written reciprocals expect; these functions need none.
template <auto...>
inline void sfpu_reciprocal_init() {}
template <auto...>
inline void silu_init() {}

// ---- of attention: only the first column of a tile matters

template <auto...>
constexpr WholeTile calculate_recip_first_column{
    [](uint32_t tile, VectorModeArg mode) { softmetal::device::library_unary(SfpuOp::kRecip, tile, mode); }};
template <bool approximate, uint16_t scale_bf16, auto...>
constexpr WholeTile calculate_exponential_first_column{[](uint32_t tile, VectorModeArg mode) {
    softmetal::device::library_unary(SfpuOp::kExp, tile, mode,
                                     uint32_t{scale_bf16} << softmetal::device::kFromUpperHalf);
}};
template <bool fp32, bool sum_in_the_larger = false>
constexpr WholeTile calculate_fused_max_sub_exp_add_tile{[](uint32_t first, VectorModeArg mode, int scale_bf16) {
    softmetal::device::merge_softmax<sum_in_the_larger>(
        first, mode, static_cast<uint32_t>(scale_bf16) << softmetal::device::kFromUpperHalf);
}};
template <auto...>
constexpr WholeTile calculate_softplus_first_column{
    [](uint32_t tile, VectorModeArg mode, uint32_t beta, uint32_t beta_reciprocal, uint32_t threshold) {
        softmetal::device::library_unary(SfpuOp::kSoftplus, tile, mode, beta, beta_reciprocal, threshold);
    }};

}  // namespace ckernel::sfpu
