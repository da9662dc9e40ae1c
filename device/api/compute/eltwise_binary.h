// Sum, difference and product of two tiles on the FPU, or of a tile and what Dst holds.
#pragma once

#include "api/compute/common.h"

namespace softmetal::device {

constexpr FpuOp eltwise_op(ckernel::EltwiseBinaryType type) {
    return type == ckernel::ELWADD ? FpuOp::kAdd : type == ckernel::ELWSUB ? FpuOp::kSub : FpuOp::kMul;
}
// The chip's multiply always adds to Dst, which an acquire has cleared; sum and difference do when their init says so.
FORCE_INLINE uint32_t eltwise_accumulate(ckernel::EltwiseBinaryType type) {
    return type == ckernel::ELWMUL ? FpuFlags::kAccumulate : engine_state.math_flags;
}

template <ckernel::EltwiseBinaryType type, ckernel::BroadcastType broadcast = ckernel::BroadcastType::NONE>
FORCE_INLINE void eltwise(uint32_t cb0, uint32_t cb1, uint32_t tile0, uint32_t tile1, uint32_t idst, uint32_t row = 0) {
    UNPACK(unpack_two(cb0, cb1, tile0, tile1, static_cast<uint32_t>(broadcast) << UnpackFlags::kBroadcastShift, row));
    MATH(fpu(eltwise_op(type), fpu_flags(broadcast_of(broadcast)) | eltwise_accumulate(type), idst));
}

template <ckernel::EltwiseBinaryType type, ckernel::EltwiseBinaryReuseDestType reuse>
FORCE_INLINE void eltwise_with_dst(uint32_t cb, uint32_t tile, uint32_t idst) {
    using Reuse = ckernel::EltwiseBinaryReuseDestType;
    static_assert(reuse != Reuse::NONE, "says which operand Dst is");
    UNPACK(unpack_one(cb, tile, UnpackFlags::kReuseDst, idst));
    MATH(
        fpu(eltwise_op(type),
            fpu_flags(Broadcast::kNone, reuse == Reuse::DEST_TO_SRCA ? FpuFlags::kReuseDstAsA : FpuFlags::kReuseDstAsB),
            idst));
}

FORCE_INLINE void eltwise_init([[maybe_unused]] bool acc_to_dest) {
    MATH(engine_state.math_flags = acc_to_dest ? FpuFlags::kAccumulate : 0);
    UNPACK(engine_state.unpack_flags = 0);
}

}  // namespace softmetal::device

namespace ckernel {

// Once at the start of a kernel: formats of both operands and of the output.
ALWI void binary_op_init_common(uint32_t icb0, uint32_t icb1, uint32_t ocb = 16, uint32_t = 0) {
    softmetal::device::start_engine(icb0, icb1, ocb);
    softmetal::device::eltwise_init(false);
}
// Before sums, differences or products; `acc_to_dest` adds to what Dst holds.
template <bool full_init, EltwiseBinaryType type>
ALWI void binary_tiles_init(uint32_t, uint32_t, bool acc_to_dest = false, uint32_t = 0) {
    softmetal::device::eltwise_init(acc_to_dest);
}

// Sum, difference or product of two tiles into a Dst tile, their init, the same for `ntiles` tiles in a row, and with
// Dst itself as one operand.
#define SOFTMETAL_ELTWISE(name, type)                                                                       \
    template <auto...>                                                                                      \
    ALWI void name##_init(uint32_t, uint32_t, bool acc_to_dest = false, uint32_t = 0) {                     \
        softmetal::device::eltwise_init(acc_to_dest);                                                       \
    }                                                                                                       \
    template <auto...>                                                                                      \
    ALWI void name##_tiles_init(uint32_t = 0, uint32_t = 1, bool acc_to_dest = false, uint32_t = 0) {       \
        softmetal::device::eltwise_init(acc_to_dest);                                                       \
    }                                                                                                       \
    template <auto...>                                                                                      \
    ALWI void name##_tiles(uint32_t icb0, uint32_t icb1, uint32_t itile0, uint32_t itile1, uint32_t idst) { \
        softmetal::device::eltwise<type>(icb0, icb1, itile0, itile1, idst);                                 \
    }                                                                                                       \
    template <auto...>                                                                                      \
    ALWI void name##_block(uint32_t icb0, uint32_t icb1, uint32_t itile0, uint32_t itile1, uint32_t idst,   \
                           uint32_t ntiles) {                                                               \
        for (uint32_t i = 0; i < ntiles; ++i) name##_tiles(icb0, icb1, itile0 + i, itile1 + i, idst + i);   \
    }                                                                                                       \
    template <EltwiseBinaryReuseDestType reuse_dest>                                                        \
    ALWI void name##_reuse_dest_init(uint32_t, uint32_t = 0) {                                              \
        softmetal::device::eltwise_init(false);                                                             \
    }                                                                                                       \
    template <EltwiseBinaryReuseDestType reuse_dest, auto...>                                               \
    ALWI void name##_reuse_dest_tiles(uint32_t in_cb_id, uint32_t in_tile_index, uint32_t dst_tile_index) { \
        softmetal::device::eltwise_with_dst<type, reuse_dest>(in_cb_id, in_tile_index, dst_tile_index);     \
    }

SOFTMETAL_ELTWISE(add, ELWADD)
SOFTMETAL_ELTWISE(sub, ELWSUB)
SOFTMETAL_ELTWISE(mul, ELWMUL)

// Older names of the inits.
template <auto...>
ALWI void mul_tiles_init_f(uint32_t = 0, uint32_t = 1) {
    softmetal::device::eltwise_init(false);
}
ALWI void add_tiles_init_nof() {
    softmetal::device::eltwise_init(false);
}
ALWI void sub_tiles_init_nof() {
    softmetal::device::eltwise_init(false);
}

// Before and for an operation of a tile and what Dst holds; the template says which operand Dst is.
template <EltwiseBinaryType type = ELWADD, EltwiseBinaryReuseDestType reuse = EltwiseBinaryReuseDestType::NONE>
ALWI void binary_dest_reuse_tiles_init(uint32_t, uint32_t = 0) {
    softmetal::device::eltwise_init(false);
}
template <EltwiseBinaryType type = ELWADD, EltwiseBinaryReuseDestType reuse = EltwiseBinaryReuseDestType::NONE, auto...>
ALWI void binary_dest_reuse_tiles(uint32_t in_cb_id, uint32_t in_tile_index, uint32_t dst_tile_index) {
    softmetal::device::eltwise_with_dst<type, reuse>(in_cb_id, in_tile_index, dst_tile_index);
}

// The same under today's names.
template <EltwiseBinaryType type, EltwiseBinaryReuseDestType reuse>
ALWI void binary_reuse_dest_init(uint32_t, uint32_t = 0) {
    softmetal::device::eltwise_init(false);
}
template <EltwiseBinaryType type, EltwiseBinaryReuseDestType reuse, auto...>
ALWI void binary_reuse_dest_tiles(uint32_t in_cb_id, uint32_t in_tile_index, uint32_t dst_tile_index) {
    softmetal::device::eltwise_with_dst<type, reuse>(in_cb_id, in_tile_index, dst_tile_index);
}

}  // namespace ckernel

// Kernels that include this also call what lies below it.
#include "core/llk.h"
