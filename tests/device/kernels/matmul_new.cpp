// Today's matmul: hardware start-up once, short inits, named registers.
#include "api/compute/compute_kernel_hw_startup.h"
#include "api/compute/matmul.h"
#include "api/compute/tile_move_copy.h"
#include "api/dataflow/circular_buffer.h"

void kernel_main() {
    CircularBuffer in0(0), in1(1), out(16);
    compute_kernel_hw_startup<SrcOrder::Reverse>(0, 1, 16);
    matmul_block_init(0, 1, 0, 2, 2, 2);
    tile_regs_acquire();
    in0.wait_front(4);
    in1.wait_front(4);
    for (uint32_t k = 0; k < 2; ++k) matmul_block(0, 1, k, k * 2, 0, 0, 2, 2, 2);
    in0.pop_front(4);
    in1.pop_front(4);
    tile_regs_commit();
    tile_regs_wait();
    out.reserve_back(4);
    pack_block(0, 16, 4);
    pack_reconfig_l1_acc(1);
    out.push_back(4);
    tile_regs_release();
}
