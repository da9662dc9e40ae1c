// Binary element-wise operations, broadcast, reuse of Dst, in the classic names.
#include "api/compute/bcast.h"
#include "api/compute/eltwise_binary.h"

void kernel_main() {
    binary_op_init_common(0, 1, 16);
    add_tiles_init(0, 1);
    tile_regs_acquire();
    add_tiles(0, 1, 0, 0, 0);
    sub_tiles_init(0, 1, true);
    sub_tiles(0, 1, 0, 0, 0);
    mul_tiles_init(0, 1);
    mul_tiles(0, 1, 0, 0, 1);
    init_bcast<EltwiseBinaryType::ELWADD, BroadcastType::ROW>(0, 1, 16);
    add_tiles_bcast<BroadcastType::ROW>(0, 1, 0, 0, 2);
    mul_bcast_cols_init_short(0, 1);
    mul_tiles_bcast_cols(0, 1, 0, 0, 3);
    sub_tiles_bcast_scalar(0, 1, 0, 0, 4);
    binary_dest_reuse_tiles_init<EltwiseBinaryType::ELWMUL, EltwiseBinaryReuseDestType::DEST_TO_SRCA>(0);
    binary_dest_reuse_tiles<EltwiseBinaryType::ELWMUL, EltwiseBinaryReuseDestType::DEST_TO_SRCA>(0, 0, 0);
    reconfig_data_format(0, 1);
    reconfig_data_format_srca(0, 1);
    tile_regs_commit();
    tile_regs_wait();
    pack_tile<true>(0, 16, 0);
    tile_regs_release();
}
