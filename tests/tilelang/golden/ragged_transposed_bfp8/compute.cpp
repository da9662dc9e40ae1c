// gemm: C = A * B, block by block.
#include <cstdint>

#include "api/compute/common.h"
#include "api/compute/matmul.h"
#include "api/compute/pack.h"
#include "api/compute/reconfig_data_format.h"
#include "api/compute/tile_move_copy.h"
#include "api/compute/transpose_wh.h"

void kernel_main() {
    constexpr uint32_t kCbATransposed = tt::CBIndex::c_2;
    constexpr uint32_t kCbB = tt::CBIndex::c_1;
    constexpr uint32_t kCbPartials = tt::CBIndex::c_24;
    constexpr uint32_t kCbA = tt::CBIndex::c_0;
    constexpr uint32_t kCbC = tt::CBIndex::c_16;
    constexpr uint32_t kTransposeB = 1;
    constexpr uint32_t kSubCols = 1;
    constexpr uint32_t kSubRows = 2;
    constexpr uint32_t kARowStep = 1;
    constexpr uint32_t kCBlockTiles = 2;
    constexpr uint32_t kABlockTiles = 16;
    constexpr uint32_t kBBlockTiles = 8;
    constexpr uint32_t kBlockDepth = 8;
    constexpr uint32_t kBlockRows = 2;
    constexpr uint32_t kCGroupTiles = 2;

    mm_block_init(kCbATransposed, kCbB, kCbPartials, kTransposeB, kSubCols, kSubRows, kARowStep);
    cb_reserve_back(kCbPartials, kCBlockTiles);

    // Block by block as the first ones come. The packer sets the sums in L1, then adds to them.
    // A lies transposed in memory: turn each of its tiles.
    pack_reconfig_l1_acc(0);
    reconfig_data_format_srca(kCbB, kCbA);
    transpose_wh_init_short(kCbA);
    pack_reconfig_data_format(kCbPartials, kCbATransposed);
    cb_wait_front(kCbA, kABlockTiles);
    cb_reserve_back(kCbATransposed, kABlockTiles);
    for (uint32_t tile = 0; tile < kABlockTiles; ++tile) {
        tile_regs_acquire();
        transpose_wh_tile(kCbA, tile, 0);
        tile_regs_commit();
        tile_regs_wait();
        pack_tile(0, kCbATransposed);
        tile_regs_release();
    }
    cb_push_back(kCbATransposed, kABlockTiles);
    cb_pop_front(kCbA, kABlockTiles);
    pack_reconfig_data_format(kCbATransposed, kCbPartials);
    mm_block_init_short_with_dt(kCbATransposed, kCbB, kCbA, kTransposeB, kSubCols, kSubRows, kARowStep);
    pack_reconfig_l1_acc(false);
    tile_regs_acquire();
    cb_wait_front(kCbATransposed, kABlockTiles);
    cb_wait_front(kCbB, kBBlockTiles);
    for (uint32_t depth = 0; depth < kBlockDepth; ++depth) {
        const uint32_t a_tile = depth * kBlockRows;
        const uint32_t b_tile = depth;
        matmul_block(kCbATransposed, kCbB, a_tile, b_tile, 0, kTransposeB, kSubCols, kSubRows, kARowStep);
    }
    tile_regs_commit();
    tile_regs_wait();
    for (uint32_t row = 0; row < kSubRows; ++row) {
        const uint32_t tile = row;
        pack_tile<true>(row, kCbPartials, tile);
    }
    tile_regs_release();
    cb_pop_front(kCbATransposed, kABlockTiles);
    cb_pop_front(kCbB, kBBlockTiles);

    // A lies transposed in memory: turn each of its tiles.
    pack_reconfig_l1_acc(0);
    reconfig_data_format_srca(kCbB, kCbA);
    transpose_wh_init_short(kCbA);
    pack_reconfig_data_format(kCbPartials, kCbATransposed);
    cb_wait_front(kCbA, kABlockTiles);
    cb_reserve_back(kCbATransposed, kABlockTiles);
    for (uint32_t tile = 0; tile < kABlockTiles; ++tile) {
        tile_regs_acquire();
        transpose_wh_tile(kCbA, tile, 0);
        tile_regs_commit();
        tile_regs_wait();
        pack_tile(0, kCbATransposed);
        tile_regs_release();
    }
    cb_push_back(kCbATransposed, kABlockTiles);
    cb_pop_front(kCbA, kABlockTiles);
    pack_reconfig_data_format(kCbATransposed, kCbPartials);
    mm_block_init_short_with_dt(kCbATransposed, kCbB, kCbA, kTransposeB, kSubCols, kSubRows, kARowStep);

    // The last pass goes on from the sums and hands over rows of C as they are done.
    pack_reconfig_l1_acc(0);
    cb_push_back(kCbPartials, kCBlockTiles);
    cb_wait_front(kCbPartials, kCBlockTiles);
    pack_reconfig_data_format(kCbPartials, kCbC);
    cb_reserve_back(kCbC, kCGroupTiles);
    tile_regs_acquire();
    copy_tile_to_dst_init_short_with_dt(kCbB, kCbPartials);
    for (uint32_t row = 0; row < kSubRows; ++row) {
        const uint32_t tile = row;
        copy_tile(kCbPartials, tile, row);
    }
    mm_block_init_short_with_dt(kCbATransposed, kCbB, kCbPartials, kTransposeB, kSubCols, kSubRows, kARowStep);
    cb_wait_front(kCbATransposed, kABlockTiles);
    cb_wait_front(kCbB, kBBlockTiles);
    for (uint32_t depth = 0; depth < kBlockDepth; ++depth) {
        const uint32_t a_tile = depth * kBlockRows;
        const uint32_t b_tile = depth;
        matmul_block(kCbATransposed, kCbB, a_tile, b_tile, 0, kTransposeB, kSubCols, kSubRows, kARowStep);
    }
    tile_regs_commit();
    tile_regs_wait();
    for (uint32_t row = 0; row < kSubRows; ++row) {
        const uint32_t tile = row;
        pack_tile<true>(row, kCbC, tile);
    }
    tile_regs_release();
    cb_push_back(kCbC, kCGroupTiles);
    cb_pop_front(kCbPartials, kCBlockTiles);
    cb_pop_front(kCbATransposed, kABlockTiles);
    cb_pop_front(kCbB, kBBlockTiles);
}
