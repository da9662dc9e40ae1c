// gemm: C = A * B, block by block.
#include <cstdint>

#include "api/compute/common.h"
#include "api/compute/matmul.h"
#include "api/compute/pack.h"

void kernel_main() {
    constexpr uint32_t kCbA = tt::CBIndex::c_0;
    constexpr uint32_t kCbB = tt::CBIndex::c_1;
    constexpr uint32_t kCbC = tt::CBIndex::c_16;
    constexpr uint32_t kTransposeB = 0;
    constexpr uint32_t kSubCols = 1;
    constexpr uint32_t kSubRows = 1;
    constexpr uint32_t kARowStep = 1;
    constexpr uint32_t kCGroupTiles = 1;
    constexpr uint32_t kABlockTiles = 2;
    constexpr uint32_t kBBlockTiles = 2;
    constexpr uint32_t kBlockDepth = 2;

    mm_block_init(kCbA, kCbB, kCbC, kTransposeB, kSubCols, kSubRows, kARowStep);
    cb_reserve_back(kCbC, kCGroupTiles);
    tile_regs_acquire();
    cb_wait_front(kCbA, kABlockTiles);
    cb_wait_front(kCbB, kBBlockTiles);
    for (uint32_t depth = 0; depth < kBlockDepth; ++depth) {
        const uint32_t a_tile = depth;
        const uint32_t b_tile = depth;
        matmul_block(kCbA, kCbB, a_tile, b_tile, 0, kTransposeB, kSubCols, kSubRows, kARowStep);
    }
    tile_regs_commit();
    tile_regs_wait();

    constexpr uint32_t tile = 0;

    pack_tile<true>(0, kCbC, tile);
    tile_regs_release();
    cb_push_back(kCbC, kCGroupTiles);
    cb_pop_front(kCbA, kABlockTiles);
    cb_pop_front(kCbB, kBBlockTiles);
}
