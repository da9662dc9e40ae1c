// Transposes the tiles of circular buffer 0 into 2.
#include "api/compute/common.h"
#include "api/compute/transpose_wh.h"
#include "result.h"

void kernel_main() {
    const uint32_t count = get_arg_val<uint32_t>(0);
    transpose_wh_init(0, 2);

    for (uint32_t tile = 0; tile < count; ++tile) {
        cb_wait_front(0, 1);
        tile_regs_acquire();
        transpose_wh_tile(0, 0, 0);
        cb_pop_front(0, 1);
        give_result();
    }
}
