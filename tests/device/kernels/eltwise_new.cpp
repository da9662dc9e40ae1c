// Binary element-wise operations in today's names.
#include "api/compute/bcast.h"
#include "api/compute/eltwise_binary.h"
#include "api/dataflow/dataflow_buffer.h"
#include "experimental/kernel_args.h"

void kernel_main() {
    DataflowBuffer a(0), b(1), out(16);
    compute_kernel_hw_startup(a.get_id(), b.get_id(), out.get_id());
    add_init(0, 1);
    tile_regs_acquire();
    a.wait_front(1);
    add_tiles(0, 1, 0, 0, 0);
    add_reuse_dest_init<EltwiseBinaryReuseDestType::DEST_TO_SRCB>(0);
    add_reuse_dest_tiles<EltwiseBinaryReuseDestType::DEST_TO_SRCB>(0, 0, 0);
    bcast_init<EltwiseBinaryType::ELWSUB, BroadcastType::COL>(0, 1);
    any_tiles_bcast<EltwiseBinaryType::ELWSUB, BroadcastType::COL>(0, 1, 0, 0, 0);
    unary_bcast_init<BroadcastType::ROW>(0);
    unary_bcast<BroadcastType::ROW>(0, 0, 1);
    a.pop_front(1);
    tile_regs_commit();
    tile_regs_wait();
    out.reserve_back(1);
    pack_tile(0, out.get_id());
    out.push_back(1);
    tile_regs_release();
    const uint32_t value = a.read_tile_value(0, 3);
    ASSERT(value != 0);
}
