// Rows of a tile to any place in L1.
#pragma once

#include "api/compute/common.h"

namespace ckernel {

// How many rows of 16 datums pack_rows_to_addr writes.
ALWI void pack_rows_to_addr_init(uint32_t num_rows) {
    pack_rows_init(num_rows);
}
// The first rows of a Dst tile, face by face, to `l1_addr` in units of 16 bytes, in the format the packer is set to.
ALWI void pack_rows_to_addr([[maybe_unused]] uint32_t idst, [[maybe_unused]] uint32_t l1_addr) {
    PACK(softmetal::device::pack(1 | softmetal::device::PackFlags::kRows, idst, l1_addr << cb_addr_shift,
                                 softmetal::device::engine_state.pack_cb, softmetal::device::engine_state.packed_rows));
}
ALWI void pack_rows_to_addr_uninit() {
    pack_rows_uninit();
}

}  // namespace ckernel
