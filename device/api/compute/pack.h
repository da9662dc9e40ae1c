// Packing: Dst tiles to pages of a circular buffer.
#pragma once

#include "core/compute.h"

namespace ckernel {

// Once before packing; nothing to do.
template <auto...>
ALWI void pack_init(uint32_t, uint32_t = 0) {}

// In order, tile after tile since the last push; out of order, to the given page.
template <bool out_of_order_output = false, auto...>
ALWI void pack_tile(uint32_t ifrom_dst, uint32_t icb, [[maybe_unused]] uint32_t output_tile_index = 0) {
    if constexpr (out_of_order_output) {
        PACK(softmetal::device::pack(1, ifrom_dst, softmetal::device::write_address(icb, output_tile_index), icb));
    } else {
        PACK(softmetal::device::pack(1, ifrom_dst, softmetal::device::next_write_address(icb), icb));
    }
}

// `ntiles` tiles of Dst in a row to the next pages.
template <auto...>
ALWI void pack_tile_block(uint32_t ifrom_dst, uint32_t icb, uint32_t ntiles) {
    PACK(for (uint32_t i = 0; i < ntiles;
              ++i) { softmetal::device::pack(1, ifrom_dst + i, softmetal::device::next_write_address(icb), icb); });
}
template <auto...>
ALWI void pack_block(uint32_t ifrom_dst, uint32_t icb, uint32_t ntiles) {
    pack_tile_block(ifrom_dst, icb, ntiles);
}
ALWI void matmul_pack_tile(uint32_t ifrom_dst, uint32_t icb, uint32_t ntiles) {
    pack_tile_block(ifrom_dst, icb, ntiles);
}
// Nothing to do.
ALWI void dummy_pack(uint32_t) {}

// 1: packed tiles are added to what L1 holds, in the output's format; 0: they replace it.
ALWI void pack_reconfig_l1_acc(const uint32_t l1_acc_en) {
    PACK(softmetal::device::set_pack(softmetal::device::PackSetting::kL1Accumulate, l1_acc_en));
}
// ReLU while packing: mode in the low bits, threshold in the upper half.
ALWI void pack_relu_config(const uint32_t config) {
    PACK(softmetal::device::set_pack(softmetal::device::PackSetting::kRelu, config));
}
ALWI void pack_relu_config(const ReluConfig& config) {
    pack_relu_config(config.packed());
}

// The first rows of 16 datums of a tile, as they lie in Dst: face by face.
ALWI void pack_rows_init([[maybe_unused]] uint32_t num_rows) {
    PACK(softmetal::device::engine_state.packed_rows = num_rows);
}
ALWI void pack_rows([[maybe_unused]] uint32_t idst, [[maybe_unused]] uint32_t ocb,
                    [[maybe_unused]] uint32_t output_index = 0) {
    PACK(softmetal::device::pack(1 | softmetal::device::PackFlags::kRows, idst,
                                 softmetal::device::write_address(ocb, output_index), ocb,
                                 softmetal::device::engine_state.packed_rows));
}
ALWI void pack_rows_uninit() {}

}  // namespace ckernel
