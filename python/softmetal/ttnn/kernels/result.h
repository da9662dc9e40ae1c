// The end of what a compute kernel does for each tile of its result.
#pragma once

#include "api/compute/common.h"

// Takes tile 0 of Dst, which math has finished, to circular buffer 2.
inline void give_result() {
    tile_regs_commit();
    cb_reserve_back(2, 1);
    tile_regs_wait();
    pack_tile(0, 2);
    tile_regs_release();
    cb_push_back(2, 1);
}
