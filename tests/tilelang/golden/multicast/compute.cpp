// gemm: C = A * B, block by block.
#include <cstdint>

#include "api/compute/common.h"
#include "api/compute/matmul.h"
#include "api/compute/pack.h"
#include "api/compute/reconfig_data_format.h"
#include "api/compute/tile_move_copy.h"

void kernel_main() {
    constexpr uint32_t kCbA = tt::CBIndex::c_0;
    constexpr uint32_t kCbB = tt::CBIndex::c_1;
    constexpr uint32_t kCbPartials = tt::CBIndex::c_24;
    constexpr uint32_t kCbC = tt::CBIndex::c_16;
    constexpr uint32_t kTransposeB = 0;
    constexpr uint32_t kSubCols = 2;
    constexpr uint32_t kSubRows = 2;
    constexpr uint32_t kARowStep = 1;
    constexpr uint32_t kCBlockTiles = 64;
    constexpr uint32_t kPassBlocks = 8;
    constexpr uint32_t kSubRowBlocks = 4;
    constexpr uint32_t kSubColBlocks = 4;
    constexpr uint32_t kABlockTiles = 16;
    constexpr uint32_t kBBlockTiles = 16;
    constexpr uint32_t kBlockDepth = 2;
    constexpr uint32_t kBlockRows = 8;
    constexpr uint32_t kBlockCols = 8;
    constexpr uint32_t kMiddlePasses = 2;
    constexpr uint32_t kCGroupTiles = 16;

    mm_block_init(kCbA, kCbB, kCbPartials, kTransposeB, kSubCols, kSubRows, kARowStep);
    cb_reserve_back(kCbPartials, kCBlockTiles);

    // Block by block as the first ones come. The packer sets the sums in L1, then adds to them.
    for (uint32_t block = 0; block < kPassBlocks; ++block) {
        pack_reconfig_l1_acc(block > 0);
        for (uint32_t sub_row = 0; sub_row < kSubRowBlocks; ++sub_row) {
            for (uint32_t sub_col = 0; sub_col < kSubColBlocks; ++sub_col) {
                tile_regs_acquire();
                cb_wait_front(kCbA, kABlockTiles);
                cb_wait_front(kCbB, kBBlockTiles);
                for (uint32_t depth = 0; depth < kBlockDepth; ++depth) {
                    const uint32_t a_tile = depth * kBlockRows + sub_row * kSubRows;
                    const uint32_t b_tile = depth * kBlockCols + sub_col * kSubCols;
                    matmul_block(kCbA, kCbB, a_tile, b_tile, 0, kTransposeB, kSubCols, kSubRows, kARowStep);
                }
                tile_regs_commit();
                tile_regs_wait();
                for (uint32_t row = 0; row < kSubRows; ++row) {
                    for (uint32_t col = 0; col < kSubCols; ++col) {
                        const uint32_t tile = (sub_row * kSubRows + row) * kBlockCols + sub_col * kSubCols + col;
                        pack_tile<true>(row * kSubCols + col, kCbPartials, tile);
                    }
                }
                tile_regs_release();
            }
        }
        cb_pop_front(kCbA, kABlockTiles);
        cb_pop_front(kCbB, kBBlockTiles);
    }
    for (uint32_t pass = 0; pass < kMiddlePasses; ++pass) {
        pack_reconfig_l1_acc(1);
        for (uint32_t sub_row = 0; sub_row < kSubRowBlocks; ++sub_row) {
            for (uint32_t sub_col = 0; sub_col < kSubColBlocks; ++sub_col) {
                tile_regs_acquire();
                for (uint32_t block = 0; block < kPassBlocks; ++block) {
                    cb_wait_front(kCbA, (block + 1) * kABlockTiles);
                    cb_wait_front(kCbB, (block + 1) * kBBlockTiles);
                    for (uint32_t depth = 0; depth < kBlockDepth; ++depth) {
                        const uint32_t k = block * kBlockDepth + depth;
                        const uint32_t a_tile = k * kBlockRows + sub_row * kSubRows;
                        const uint32_t b_tile = k * kBlockCols + sub_col * kSubCols;
                        matmul_block(kCbA, kCbB, a_tile, b_tile, 0, kTransposeB, kSubCols, kSubRows, kARowStep);
                    }
                }
                tile_regs_commit();
                tile_regs_wait();
                for (uint32_t row = 0; row < kSubRows; ++row) {
                    for (uint32_t col = 0; col < kSubCols; ++col) {
                        const uint32_t tile = (sub_row * kSubRows + row) * kBlockCols + sub_col * kSubCols + col;
                        pack_tile<true>(row * kSubCols + col, kCbPartials, tile);
                    }
                }
                tile_regs_release();
            }
        }
        cb_pop_front(kCbA, kABlockTiles * kPassBlocks);
        cb_pop_front(kCbB, kBBlockTiles * kPassBlocks);
    }

    // The last pass goes on from the sums and hands over rows of C as they are done.
    pack_reconfig_l1_acc(0);
    cb_push_back(kCbPartials, kCBlockTiles);
    cb_wait_front(kCbPartials, kCBlockTiles);
    pack_reconfig_data_format(kCbPartials, kCbC);
    for (uint32_t sub_row = 0; sub_row < kSubRowBlocks; ++sub_row) {
        cb_reserve_back(kCbC, kCGroupTiles);
        for (uint32_t sub_col = 0; sub_col < kSubColBlocks; ++sub_col) {
            tile_regs_acquire();
            copy_tile_to_dst_init_short_with_dt(kCbB, kCbPartials);
            for (uint32_t row = 0; row < kSubRows; ++row) {
                for (uint32_t col = 0; col < kSubCols; ++col) {
                    const uint32_t tile = (sub_row * kSubRows + row) * kBlockCols + sub_col * kSubCols + col;
                    copy_tile(kCbPartials, tile, row * kSubCols + col);
                }
            }
            mm_block_init_short_with_dt(kCbA, kCbB, kCbPartials, kTransposeB, kSubCols, kSubRows, kARowStep);
            for (uint32_t block = 0; block < kPassBlocks; ++block) {
                cb_wait_front(kCbA, (block + 1) * kABlockTiles);
                cb_wait_front(kCbB, (block + 1) * kBBlockTiles);
                for (uint32_t depth = 0; depth < kBlockDepth; ++depth) {
                    const uint32_t k = block * kBlockDepth + depth;
                    const uint32_t a_tile = k * kBlockRows + sub_row * kSubRows;
                    const uint32_t b_tile = k * kBlockCols + sub_col * kSubCols;
                    matmul_block(kCbA, kCbB, a_tile, b_tile, 0, kTransposeB, kSubCols, kSubRows, kARowStep);
                }
            }
            tile_regs_commit();
            tile_regs_wait();
            for (uint32_t row = 0; row < kSubRows; ++row) {
                for (uint32_t col = 0; col < kSubCols; ++col) {
                    const uint32_t tile = row * kBlockCols + sub_col * kSubCols + col;
                    pack_tile<true>(row * kSubCols + col, kCbC, tile);
                }
            }
            tile_regs_release();
        }
        cb_push_back(kCbC, kCGroupTiles);
    }
    cb_pop_front(kCbPartials, kCBlockTiles);
    cb_pop_front(kCbA, kABlockTiles * kPassBlocks);
    cb_pop_front(kCbB, kBBlockTiles * kPassBlocks);
}
