// Tiles of circular buffer 1 where those of 0 are not 0, else of 3; results go to 2.
#include "api/compute/eltwise_unary/where.h"
#include "api/compute/common.h"
#include "api/compute/eltwise_unary/eltwise_unary.h"
#include "api/compute/tile_move_copy.h"
#include "result.h"

void kernel_main() {
    const uint32_t count = get_arg_val<uint32_t>(0);
    init_sfpu(0, 2);

    for (uint32_t tile = 0; tile < count; ++tile) {
        cb_wait_front(0, 1);
        cb_wait_front(1, 1);
        cb_wait_front(3, 1);
        tile_regs_acquire();
        copy_tile_to_dst_init_short_with_dt(3, 0);
        copy_tile(0, 0, 0);
        copy_tile_to_dst_init_short_with_dt(0, 1);
        copy_tile(1, 0, 1);
        copy_tile_to_dst_init_short_with_dt(1, 3);
        copy_tile(3, 0, 2);
        where_tile_init();
        where_tile<DataFormat::Float32>(0, 1, 2, 0);
        cb_pop_front(0, 1);
        cb_pop_front(1, 1);
        cb_pop_front(3, 1);
        give_result();
    }
}
