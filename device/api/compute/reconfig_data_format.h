// Changing the unpackers' and the packer's format between operations. srcA and srcB are the chip's registers: a matmul
// reads in1 through srcA and in0 through srcB.
#pragma once

#include "core/compute.h"

namespace ckernel {

// The unpackers take tiles of these circular buffers from now on; forms with four operands name the old ones too, which
// need not be known.
template <SrcOrder src_order = SrcOrder::Regular, auto...>
ALWI void reconfig_data_format(const uint32_t new_a, const uint32_t new_b) {
    if constexpr (src_order == SrcOrder::Reverse) {
        UNPACK(softmetal::device::configure_unpack(new_b, new_a));
    } else {
        UNPACK(softmetal::device::configure_unpack(new_a, new_b));
    }
}
template <SrcOrder src_order = SrcOrder::Regular, auto...>
ALWI void reconfig_data_format(const uint32_t, const uint32_t new_a, const uint32_t, const uint32_t new_b) {
    reconfig_data_format<src_order>(new_a, new_b);
}
// The older form's template arguments are bools: tile-dimension reconfiguration, int8 handling.
template <bool, auto...>
ALWI void reconfig_data_format(const uint32_t new_a, const uint32_t new_b) {
    reconfig_data_format<SrcOrder::Regular>(new_a, new_b);
}
template <bool, auto...>
ALWI void reconfig_data_format(const uint32_t, const uint32_t new_a, const uint32_t, const uint32_t new_b) {
    reconfig_data_format<SrcOrder::Regular>(new_a, new_b);
}

// As reconfig_data_format; what it is named after is part of every reconfiguration here.
#define SOFTMETAL_RECONFIG_PAIR(name)                                                            \
    template <SrcOrder src_order = SrcOrder::Regular, auto...>                                   \
    ALWI void name(const uint32_t new_a, const uint32_t new_b) {                                 \
        reconfig_data_format<src_order>(new_a, new_b);                                           \
    }                                                                                            \
    template <SrcOrder src_order = SrcOrder::Regular, auto...>                                   \
    ALWI void name(const uint32_t, const uint32_t new_a, const uint32_t, const uint32_t new_b) { \
        reconfig_data_format<src_order>(new_a, new_b);                                           \
    }
// One unpacker alone, as reconfig_data_format does both.
#define SOFTMETAL_RECONFIG_ONE(name, configure)                                   \
    template <auto...>                                                            \
    ALWI void name([[maybe_unused]] const uint32_t new_operand) {                 \
        UNPACK(softmetal::device::configure(new_operand));                        \
    }                                                                             \
    template <auto...>                                                            \
    ALWI void name(const uint32_t, [[maybe_unused]] const uint32_t new_operand) { \
        UNPACK(softmetal::device::configure(new_operand));                        \
    }

SOFTMETAL_RECONFIG_ONE(reconfig_data_format_srca, configure_unpack_a)
SOFTMETAL_RECONFIG_ONE(reconfig_data_format_srcb, configure_unpack_b)
SOFTMETAL_RECONFIG_PAIR(reconfig_full_operand)
SOFTMETAL_RECONFIG_ONE(reconfig_full_operand_srca, configure_unpack_a)
SOFTMETAL_RECONFIG_ONE(reconfig_full_operand_srcb, configure_unpack_b)
SOFTMETAL_RECONFIG_PAIR(reconfig_tile_shape)
SOFTMETAL_RECONFIG_ONE(reconfig_tile_shape_srca, configure_unpack_a)
SOFTMETAL_RECONFIG_ONE(reconfig_tile_shape_srcb, configure_unpack_b)
SOFTMETAL_RECONFIG_PAIR(reconfig_data_format_skip_int8)
SOFTMETAL_RECONFIG_ONE(reconfig_data_format_srca_skip_int8, configure_unpack_a)
SOFTMETAL_RECONFIG_ONE(reconfig_data_format_srcb_skip_int8, configure_unpack_b)

// As reconfig_data_format.
template <auto...>
ALWI void unpack_reconfig_data_format(const uint32_t new_a, const uint32_t new_b) {
    reconfig_data_format(new_a, new_b);
}
template <auto...>
ALWI void unpack_reconfig_data_format(const uint32_t, const uint32_t new_a, const uint32_t, const uint32_t new_b) {
    reconfig_data_format(new_a, new_b);
}
SOFTMETAL_RECONFIG_ONE(unpack_reconfig_data_format_srca, configure_unpack_a)
SOFTMETAL_RECONFIG_ONE(unpack_reconfig_data_format_srcb, configure_unpack_b)

// The packer writes tiles of this circular buffer from now on.
template <auto...>
ALWI void pack_reconfig_data_format([[maybe_unused]] const uint32_t new_cb_id) {
    PACK(softmetal::device::configure_pack(new_cb_id));
}
template <auto...>
ALWI void pack_reconfig_data_format(const uint32_t, [[maybe_unused]] const uint32_t new_cb_id) {
    PACK(softmetal::device::configure_pack(new_cb_id));
}

}  // namespace ckernel
