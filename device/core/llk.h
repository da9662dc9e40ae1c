// The low-level kernel calls that real kernels make themselves, on the same calls into the chip as the API above them.
// Each belongs to one processor and stands inside UNPACK, MATH or PACK.
#pragma once

#include "api/compute/eltwise_binary.h"
#include "api/compute/reduce.h"
#include "core/sfpu_functions.h"

namespace ckernel {

// clang-format off
ALWI void llk_wait_tiles(uint32_t cb, uint32_t pages) { softmetal::device::wait_front(cb, pages); }
ALWI void llk_pop_tiles(uint32_t cb, uint32_t pages, uint32_t = 0) { softmetal::device::pop_front(cb, pages); }
template <auto...> ALWI void llk_wait_for_free_tiles(uint32_t cb, uint32_t pages) { softmetal::device::reserve_back(cb, pages); }
template <auto...> ALWI void llk_push_tiles(uint32_t cb, uint32_t pages) { softmetal::device::push_back(cb, pages); }
ALWI uint32_t get_operand_id(uint32_t cb) { return cb; }
ALWI uint32_t get_output_id(uint32_t cb) { return cb; }
ALWI uint32_t get_operand_src_format(uint32_t cb) { return unpack_src_format[cb]; }
ALWI uint32_t get_operand_dst_format(uint32_t cb) { return unpack_dst_format[cb]; }

template <auto...> ALWI void llk_unpack_hw_configure(uint32_t a) { softmetal::device::configure_unpack(a, a); }
template <auto...> ALWI void llk_unpack_hw_configure(uint32_t a, uint32_t b) { softmetal::device::configure_unpack(a, b); }
template <auto...> ALWI void llk_math_hw_configure(uint32_t, uint32_t) { softmetal::device::configure_math(); }
template <auto...> ALWI void llk_pack_hw_configure(uint32_t cb) { softmetal::device::configure_pack(cb); }
template <auto...> ALWI void llk_math_pack_sync_init() {}
template <auto...> ALWI void llk_pack_dest_init(uint32_t = 0) {}
template <auto...> ALWI void llk_pack_init(uint32_t = 16, uint32_t = 1, uint32_t = 0) {}
template <auto...> ALWI void llk_math_reconfig_remap(bool) {}

template <auto...> ALWI void llk_unpack_reconfig_data_format_srca(uint32_t cb) { softmetal::device::configure_unpack_a(cb); }
template <auto...> ALWI void llk_unpack_reconfig_data_format_srca(uint32_t, uint32_t cb) { softmetal::device::configure_unpack_a(cb); }
template <auto...> ALWI void llk_unpack_reconfig_data_format_srcb(uint32_t cb) { softmetal::device::configure_unpack_b(cb); }
template <auto...> ALWI void llk_unpack_reconfig_data_format_srcb(uint32_t, uint32_t cb) { softmetal::device::configure_unpack_b(cb); }
template <auto...> ALWI void llk_unpack_reconfig_data_format(uint32_t a, uint32_t b) { softmetal::device::configure_unpack(a, b); }
template <auto...> ALWI void llk_math_reconfig_data_format_srca(uint32_t) {}
template <auto...> ALWI void llk_math_reconfig_data_format_srca(uint32_t, uint32_t) {}
template <auto...> ALWI void llk_math_reconfig_data_format_srcb(uint32_t) {}
template <auto...> ALWI void llk_math_reconfig_data_format_srcb(uint32_t, uint32_t) {}
template <auto...> ALWI void llk_math_reconfig_data_format(uint32_t, uint32_t) {}
template <auto...> ALWI void llk_pack_reconfig_data_format(uint32_t cb) { softmetal::device::configure_pack(cb); }
template <auto...> ALWI void llk_pack_reconfig_data_format(uint32_t, uint32_t cb) { softmetal::device::configure_pack(cb); }
ALWI void llk_pack_reconfig_l1_acc(uint32_t enable) { softmetal::device::set_pack(softmetal::device::PackSetting::kL1Accumulate, enable); }
ALWI void llk_pack_relu_config(uint32_t config) { softmetal::device::set_pack(softmetal::device::PackSetting::kRelu, config); }
ALWI void llk_pack_relu_config(const ReluConfig& config) { llk_pack_relu_config(config.packed()); }
template <ReduceDim dim, auto...> ALWI void llk_pack_reduce_mask_config(uint32_t = 0) { softmetal::device::set_pack(softmetal::device::PackSetting::kReduceMask, softmetal::device::reduce_mask(dim)); }
ALWI void llk_pack_reduce_mask_clear() { softmetal::device::set_pack(softmetal::device::PackSetting::kReduceMask, 0); }

template <auto...> ALWI void llk_math_wait_for_dest_available() { softmetal::device::call(softmetal::device::Call::kDstAcquire); }
template <auto...> ALWI void llk_math_dest_section_done() { softmetal::device::call(softmetal::device::Call::kDstCommit); }
template <auto...> ALWI void llk_packer_wait_for_math_done() { softmetal::device::call(softmetal::device::Call::kDstWait); }
template <auto...> ALWI void llk_pack_dest_section_done() { softmetal::device::call(softmetal::device::Call::kDstRelease); }

template <auto...> ALWI void llk_unpack_A_init(uint32_t faces = 0, uint32_t within = 0, uint32_t = 0) {
    softmetal::device::engine_state.unpack_flags = (faces ? softmetal::device::UnpackFlags::kTransposeFaces : 0) |
                                                   (within ? softmetal::device::UnpackFlags::kTransposeWithinFace : 0);
}
template <BroadcastType type = BroadcastType::NONE, bool acc = false, EltwiseBinaryReuseDestType reuse = EltwiseBinaryReuseDestType::NONE, bool to_dst = false>
ALWI void llk_unpack_A(uint32_t cb, uint32_t tile, uint32_t dst = 0) {
    using softmetal::device::UnpackFlags;
    const uint32_t flags = static_cast<uint32_t>(type) << UnpackFlags::kBroadcastShift | (reuse != EltwiseBinaryReuseDestType::NONE ? UnpackFlags::kReuseDst : 0);
    softmetal::device::unpack_to_copy(cb, tile, dst, flags | softmetal::device::engine_state.unpack_flags);
}
template <auto...> ALWI void llk_unpack_AB_init(uint32_t, uint32_t) { softmetal::device::engine_state.unpack_flags = 0; }
template <auto...> ALWI void llk_unpack_AB_init(uint32_t, uint32_t, Transpose transpose) { softmetal::device::engine_state.unpack_flags = transpose == Transpose::None ? 0 : softmetal::device::UnpackFlags::kTranspose; }
template <BroadcastType type = BroadcastType::NONE> ALWI void llk_unpack_AB(uint32_t cb0, uint32_t cb1, uint32_t tile0, uint32_t tile1, uint32_t row = 0) {
    softmetal::device::unpack_two(cb0, cb1, tile0, tile1, static_cast<uint32_t>(type) << softmetal::device::UnpackFlags::kBroadcastShift, row);
}
template <auto...> ALWI void llk_unpack_AB_reduce_init(uint32_t, uint32_t) { softmetal::device::engine_state.unpack_flags = 0; }
template <auto...> ALWI void llk_unpack_AB_matmul_init(uint32_t, uint32_t, uint32_t transpose = 0, uint32_t = 1, uint32_t = 1, uint32_t = 1) {
    softmetal::device::engine_state.unpack_flags = transpose ? softmetal::device::UnpackFlags::kTranspose : 0;
}
template <auto...> ALWI void llk_unpack_AB_matmul(uint32_t in0, uint32_t in1, uint32_t tile0, uint32_t tile1, uint32_t ct = 1, uint32_t rt = 1, uint32_t kt = 1) {
    softmetal::device::unpack(softmetal::device::UnpackKind::kMatmul, softmetal::device::engine_state.unpack_flags, softmetal::device::read_address(in0, tile0), softmetal::device::read_address(in1, tile1), in0, in1, ct | rt << 8 | kt << 16);
}

template <auto...> ALWI void llk_math_eltwise_unary_datacopy_init(auto&&...) {}
template <DataCopyType copy = DataCopyType::A2D, bool fp32 = false, BroadcastType type = BroadcastType::NONE, auto...> ALWI void llk_math_eltwise_unary_datacopy(uint32_t dst, uint32_t = 0) {
    softmetal::device::fpu(softmetal::device::FpuOp::kCopy, softmetal::device::fpu_flags(softmetal::device::broadcast_of(type)), dst);
}
template <EltwiseBinaryType op, BroadcastType type, MathFidelity fidelity = MATH_FIDELITY, EltwiseBinaryReuseDestType reuse = EltwiseBinaryReuseDestType::NONE>
ALWI void llk_math_eltwise_binary_init(uint32_t = 0, uint32_t = 0, uint32_t acc_to_dest = 0) { softmetal::device::engine_state.math_flags = acc_to_dest ? softmetal::device::FpuFlags::kAccumulate : 0; }
template <EltwiseBinaryType op, BroadcastType type, bool fp32, MathFidelity fidelity = MATH_FIDELITY, EltwiseBinaryReuseDestType reuse = EltwiseBinaryReuseDestType::NONE>
ALWI void llk_math_eltwise_binary(uint32_t, uint32_t, uint32_t dst, bool = true) {
    using softmetal::device::FpuFlags;
    const uint32_t extra = reuse == EltwiseBinaryReuseDestType::DEST_TO_SRCA ? FpuFlags::kReuseDstAsA : reuse == EltwiseBinaryReuseDestType::DEST_TO_SRCB ? FpuFlags::kReuseDstAsB : softmetal::device::eltwise_accumulate(op);
    softmetal::device::fpu(softmetal::device::eltwise_op(op), softmetal::device::fpu_flags(softmetal::device::broadcast_of(type), extra), dst);
}
template <auto...> ALWI void llk_math_reduce_init(uint32_t = 0, uint32_t = 0) {}
template <PoolType type, ReduceDim dim, auto...> ALWI void llk_math_reduce(uint32_t, uint32_t, uint32_t dst) {
    softmetal::device::fpu(softmetal::device::reduce_op(type), softmetal::device::fpu_flags() | softmetal::device::reduce_flags(dim), dst);
}
template <auto...> ALWI void llk_math_matmul_init(uint32_t = 0, uint32_t = 0, uint32_t = 0, uint32_t = 1, uint32_t = 1, uint32_t = 1) {}
template <auto...> ALWI void llk_math_matmul(uint32_t dst, uint32_t ct = 1, uint32_t rt = 1, uint32_t = 1) {
    softmetal::device::fpu(softmetal::device::FpuOp::kMatmul, softmetal::device::fpu_flags(), dst, ct | rt << 8);
}
template <bool fp32 = false, bool out_of_order = false, auto...> ALWI void llk_pack(uint32_t dst, uint32_t cb, uint32_t page = 0) {
    softmetal::device::pack(1, dst, out_of_order ? softmetal::device::write_address(cb, page) : softmetal::device::next_write_address(cb), cb);
}
template <bool fp32 = false, bool out_of_order = false, auto...> ALWI void llk_matmul_pack(uint32_t dst, uint32_t cb, uint32_t tiles, uint32_t page = 0) {
    for (uint32_t t = 0; t < tiles; ++t) llk_pack<fp32, out_of_order>(dst + t, cb, page + t);
}

// Sequencing of the engine's threads beyond Dst: an operation here ends before the next begins.
#define TTI_STALLWAIT(...) softmetal::device::call(softmetal::device::Call::kTensixFence)
#define TTI_SEMWAIT(...) softmetal::device::call(softmetal::device::Call::kTensixFence)
#define TTI_NOP ((void)0)
ALWI void tensix_sync() { softmetal::device::call(softmetal::device::Call::kTensixFence); }

// clang-format on

}  // namespace ckernel
