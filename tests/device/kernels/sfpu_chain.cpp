// SFPU operations of each arity, in both spellings of the vector mode.
#include "api/compute/add_int_sfpu.h"
#include "api/compute/binary_max_min.h"
#include "api/compute/compute_kernel_api.h"
#include "api/compute/eltwise_binary_sfpu.h"
#include "api/compute/eltwise_unary/eltwise_unary.h"
#include "api/compute/eltwise_unary/sfpu_split_includes.h"

void kernel_main() {
    init_sfpu(0, 16);
    tile_regs_acquire();
    copy_tile_init(0);
    copy_tile(0, 0, 0);
    exp_tile_init<true>();
    exp_tile<true>(0, (int)VectorMode::RC);
    exp_tile(0, VectorMode::C);
    recip_tile_init();
    recip_tile(0);
    sqrt_tile_init();
    sqrt_tile(0);
    gelu_tile_init<false>();
    gelu_tile<false>(0);
    sigmoid_tile_init();
    sigmoid_tile<VectorMode::RC, true>(0);
    fill_tile_init();
    fill_tile(1, 0.5f);
    binop_with_scalar_tile_init();
    mul_unary_tile(0, 0x40000000);
    add_binary_tile_init();
    add_binary_tile(0, 1, 0);
    binary_max_tile(0, 1, 0);
    add_int_tile<DataFormat::UInt16>(0, 1, 0);
    where_tile<DataFormat::Float32>(0, 1, 2, 0);
    typecast_tile_init<0, 5>();
    typecast_tile<0, 5>(0);
    leaky_relu_tile(0, 0x3c23d70a);
    SFPU_CHAIN
    tile_regs_commit();
    tile_regs_wait();
    pack_tile(0, 16);
    tile_regs_release();
}
