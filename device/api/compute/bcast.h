// Element-wise operations whose second operand is one row, one column or one element; and broadcasting copies.
#pragma once

#include "api/compute/eltwise_binary.h"

namespace ckernel {

// Dst tile = tile 0 op tile 1, of which only one row (or one of 32, `bcast_row_idx`), one column or one element is
// used.
template <EltwiseBinaryType op, BroadcastType dim, auto...>
ALWI void any_tiles_bcast(uint32_t icb0, uint32_t icb1, uint32_t itile0, uint32_t itile1, uint32_t idst,
                          uint32_t bcast_row_idx = 0) {
    softmetal::device::eltwise<op, dim>(icb0, icb1, itile0, itile1, idst, bcast_row_idx);
}
// Once at the start of a kernel: formats of the operands and the output; and before the operation.
template <EltwiseBinaryType op, BroadcastType dim>
ALWI void init_bcast(uint32_t icb0, uint32_t icb1, uint32_t ocb = 16, uint32_t = 0) {
    softmetal::device::start_engine(icb0, icb1, ocb);
    softmetal::device::eltwise_init(false);
}
template <EltwiseBinaryType op, BroadcastType dim>
ALWI void bcast_init(uint32_t, uint32_t, uint32_t = 0) {
    softmetal::device::eltwise_init(false);
}

// Once before the operation it is named after.
#define SOFTMETAL_BCAST_INIT(name)                             \
    template <auto...>                                         \
    ALWI void name(uint32_t = 0, uint32_t = 1, uint32_t = 0) { \
        softmetal::device::eltwise_init(false);                \
    }
// The operation with one fixed kind of broadcast.
#define SOFTMETAL_BCAST(name, type, suffix, dim)                                                          \
    template <auto...>                                                                                    \
    ALWI void name##_tiles_bcast_##suffix(uint32_t icb0, uint32_t icb1, uint32_t itile0, uint32_t itile1, \
                                          uint32_t idst, uint32_t bcast_row_idx = 0) {                    \
        softmetal::device::eltwise<type, dim>(icb0, icb1, itile0, itile1, idst, bcast_row_idx);           \
    }                                                                                                     \
    SOFTMETAL_BCAST_INIT(name##_bcast_##suffix##_init)                                                    \
    SOFTMETAL_BCAST_INIT(name##_bcast_##suffix##_init_short)                                              \
    SOFTMETAL_BCAST_INIT(name##_tiles_bcast_##suffix##_init_short)
// Sum, difference or product of a tile and one row, column or element of another, into a Dst tile.
#define SOFTMETAL_BCAST_ALL(name, type)                                                                         \
    template <BroadcastType dim, auto...>                                                                       \
    ALWI void name##_tiles_bcast(uint32_t icb0, uint32_t icb1, uint32_t itile0, uint32_t itile1, uint32_t idst, \
                                 uint32_t bcast_row_idx = 0) {                                                  \
        softmetal::device::eltwise<type, dim>(icb0, icb1, itile0, itile1, idst, bcast_row_idx);                 \
    }                                                                                                           \
    SOFTMETAL_BCAST(name, type, rows, BroadcastType::ROW)                                                       \
    SOFTMETAL_BCAST(name, type, cols, BroadcastType::COL)                                                       \
    SOFTMETAL_BCAST(name, type, scalar, BroadcastType::SCALAR)

SOFTMETAL_BCAST_ALL(add, ELWADD)
SOFTMETAL_BCAST_ALL(sub, ELWSUB)
SOFTMETAL_BCAST_ALL(mul, ELWMUL)

// Once before unary_bcast; the form with an output also sets formats.
template <BroadcastType bcast_type, auto...>
ALWI void unary_bcast_init(uint32_t) {
    UNPACK(softmetal::device::engine_state.unpack_flags = 0);
}
template <BroadcastType bcast_type, auto...>
ALWI void unary_bcast_init(uint32_t icb, uint32_t ocb, uint32_t = 0) {
    softmetal::device::start_engine(icb, icb, ocb);
    UNPACK(softmetal::device::engine_state.unpack_flags = 0);
}
// Copies one row, column or element of a tile to all of a Dst tile.
template <BroadcastType bcast_type, auto...>
ALWI void unary_bcast([[maybe_unused]] uint32_t icb, [[maybe_unused]] uint32_t in_tile_index,
                      [[maybe_unused]] uint32_t dst_tile_index) {
    UNPACK(softmetal::device::unpack_to_copy(icb, in_tile_index, dst_tile_index,
                                             static_cast<uint32_t>(bcast_type)
                                                 << softmetal::device::UnpackFlags::kBroadcastShift));
    MATH(softmetal::device::fpu(softmetal::device::FpuOp::kCopy,
                                softmetal::device::fpu_flags(softmetal::device::broadcast_of(bcast_type)),
                                dst_tile_index));
}
// After the last one, and between two kinds.
template <BroadcastType bcast_type>
ALWI void unary_bcast_uninit(uint32_t) {}
template <BroadcastType old_bcast_type, BroadcastType new_bcast_type>
ALWI void reconfigure_unary_bcast(uint32_t, uint32_t new_icb, uint32_t, uint32_t new_ocb) {
    reconfig_data_format(new_icb, new_icb);
    pack_reconfig_data_format(new_ocb);
}

}  // namespace ckernel
