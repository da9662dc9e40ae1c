// Joins kDeep tiles of circular buffer 0 to one each time by OP_CALL on Dst 0 and 1, times a number; results go to 2.
#include "api/compute/common.h"
#include "api/compute/eltwise_unary/binop_with_scalar.h"
#include "api/compute/eltwise_unary/eltwise_unary.h"
#include "api/compute/tile_move_copy.h"
#include "result.h"
#include OP_INCLUDE
#include OP_INCLUDE_ALSO

constexpr uint32_t kDeep = get_compile_time_arg_val(0);

void kernel_main() {
    const uint32_t count = get_arg_val<uint32_t>(0), factor = get_arg_val<uint32_t>(1);
    init_sfpu(0, 2);

    for (uint32_t result = 0; result < count; ++result) {
        tile_regs_acquire();
        for (uint32_t i = 0; i < kDeep; ++i) {
            cb_wait_front(0, 1);
            copy_tile(0, 0, i == 0 ? 0 : 1);
            cb_pop_front(0, 1);
            if (i == 0) continue;
            OP_INIT
            OP_CALL
        }
        binop_with_scalar_tile_init();
        mul_unary_tile(0, factor);
        give_result();
    }
}
