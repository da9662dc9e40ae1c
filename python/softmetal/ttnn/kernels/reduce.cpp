// Reduces tiles of circular buffer 0 to one each time, by KIND along DIRECTION, times a number; results go to 2.
#include "api/compute/reduce.h"
#include "api/compute/common.h"
#include "api/compute/eltwise_unary/binop_with_scalar.h"
#include "result.h"

constexpr uint32_t kDeep = get_compile_time_arg_val(0);

void kernel_main() {
    const uint32_t count = get_arg_val<uint32_t>(0), factor = get_arg_val<uint32_t>(1);
    binary_op_init_common(0, 1, 2);
    cb_wait_front(1, 1);

    for (uint32_t result = 0; result < count; ++result) {
        tile_regs_acquire();
        reduce_init<PoolType::KIND, ReduceDim::DIRECTION>(0, 1, 2);
        for (uint32_t i = 0; i < kDeep; ++i) {
            cb_wait_front(0, 1);
            reduce_tile<PoolType::KIND, ReduceDim::DIRECTION>(0, 1, 0, 0, 0);
            cb_pop_front(0, 1);
        }
        binop_with_scalar_tile_init();
        mul_unary_tile(0, factor);
        give_result();
        reduce_uninit();
    }
}
