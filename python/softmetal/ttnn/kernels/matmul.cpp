// Multiplies blocks: each block of the result stays in Dst over all steps in depth.
#include "api/compute/matmul.h"
#include "api/compute/common.h"
#include "matmul_sizes.h"

void kernel_main() {
    const uint32_t count = get_arg_val<uint32_t>(0);
    mm_block_init(0, 1, 2, false, kBlockColumns, kBlockRows, 1);

    for (uint32_t block = 0; block < count; ++block) {
        tile_regs_acquire();
        for (uint32_t k = 0; k < kDepth; ++k) {
            cb_wait_front(0, kBlockRows);
            cb_wait_front(1, kBlockColumns);
            matmul_block(0, 1, 0, 0, 0, false, kBlockColumns, kBlockRows, 1);
            cb_pop_front(0, kBlockRows);
            cb_pop_front(1, kBlockColumns);
        }
        tile_regs_commit();

        cb_reserve_back(2, kBlockRows * kBlockColumns);
        tile_regs_wait();
        for (uint32_t tile = 0; tile < kBlockRows * kBlockColumns; ++tile) pack_tile(tile, 2);
        tile_regs_release();
        cb_push_back(2, kBlockRows * kBlockColumns);
    }
}
