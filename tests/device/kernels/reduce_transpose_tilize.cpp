// Reduction, transposition, tilizing and untilizing.
#include "api/compute/pack_untilize.h"
#include "api/compute/reduce.h"
#include "api/compute/tilize.h"
#include "api/compute/transpose_wh.h"
#include "api/compute/transpose_wh_dest.h"
#include "api/compute/untilize.h"

void kernel_main() {
    compute_kernel_hw_startup(0, 1, 16);
    reduce_init<PoolType::SUM, ReduceDim::REDUCE_ROW>(0, 1, 16);
    tile_regs_acquire();
    reduce_tile<PoolType::SUM, ReduceDim::REDUCE_ROW>(0, 1, 0, 0, 0);
    reduce_tile<PoolType::MAX, ReduceDim::REDUCE_SCALAR>(0, 1, 0, 0, 1);
    transpose_wh_init(0, 16);
    transpose_wh_tile(0, 0, 2);
    transpose_wh_dest_init_short();
    transpose_wh_dest(2);
    tile_regs_commit();
    tile_regs_wait();
    pack_tile(0, 16);
    tile_regs_release();
    reduce_uninit();
    tilize_init(0, 4, 16);
    tilize_block(0, 4, 16);
    tilize_uninit(0, 16);
    untilize_init(0);
    untilize_block<1>(0, 4, 16);
    untilize_uninit(0);
    pack_untilize_init<4>(0, 16);
    pack_untilize_block<4>(0, 1, 16);
    pack_untilize_uninit(16);
}
