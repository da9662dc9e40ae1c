// Applies OP_CALL, which may use the numbers p0 to p2, to each tile of circular buffer 0; results go to 2.
#include "api/compute/common.h"
#include "api/compute/eltwise_unary/eltwise_unary.h"
#include "api/compute/tile_move_copy.h"
#include "result.h"
#include OP_INCLUDE
#include OP_INCLUDE_ALSO

void kernel_main() {
    const uint32_t count = get_arg_val<uint32_t>(0);
    [[maybe_unused]] const uint32_t p0 = get_arg_val<uint32_t>(1), p1 = get_arg_val<uint32_t>(2),
                                    p2 = get_arg_val<uint32_t>(3);
    init_sfpu(0, 2);
    OP_INIT

    for (uint32_t tile = 0; tile < count; ++tile) {
        cb_wait_front(0, 1);
        tile_regs_acquire();
        copy_tile(0, 0, 0);
        OP_CALL
        cb_pop_front(0, 1);
        give_result();
    }
}
