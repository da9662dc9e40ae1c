// Classic matmul of tiles, in the older namespace form.
#include "compute_kernel_api/matmul.h"
#include "compute_kernel_api/tile_move_copy.h"

namespace NAMESPACE {
void MAIN {
    mm_init(tt::CBIndex::c_0, tt::CBIndex::c_1, tt::CBIndex::c_16);
    acquire_dst();
    cb_wait_front(0, 1);
    cb_wait_front(1, 1);
    matmul_tiles(0, 1, 0, 0, 0);
    cb_pop_front(0, 1);
    cb_pop_front(1, 1);
    mm_block_init_short_with_dt(0, 1, 24, 0, 2, 2, 4);
    matmul_block(0, 1, 0, 0, 0, false, 2, 2, 4);
    copy_tile_to_dst_init_short_with_dt(1, 24);
    copy_tile(24, 0, 1);
    cb_reserve_back(16, 1);
    pack_reconfig_data_format(24, 16);
    pack_tile(0, 16);
    cb_push_back(16, 1);
    release_dst();
}
}  // namespace NAMESPACE
