// Applies OP_CALL to tiles of circular buffers 0 and 1, which stand in Dst 0 and 1; results go from Dst 0 to 2.
#include "api/compute/common.h"
#include "api/compute/eltwise_unary/eltwise_unary.h"
#include "api/compute/tile_move_copy.h"
#include "result.h"
#include OP_INCLUDE
#include OP_INCLUDE_ALSO

void kernel_main() {
    const uint32_t count = get_arg_val<uint32_t>(0);
    init_sfpu(0, 2);
    OP_INIT

    for (uint32_t tile = 0; tile < count; ++tile) {
        cb_wait_front(0, 1);
        cb_wait_front(1, 1);
        tile_regs_acquire();
        copy_tile_to_dst_init_short_with_dt(1, 0);
        copy_tile(0, 0, 0);
        copy_tile_to_dst_init_short_with_dt(0, 1);
        copy_tile(1, 0, 1);
        OP_CALL
        cb_pop_front(0, 1);
        cb_pop_front(1, 1);
        give_result();
    }
}
