// Softmax of rows of tiles. Largest element of each row to circular buffer 6 (if kStable), exponentials of the
// differences to 5, one over their sums to 7, products to 2.
#include "api/compute/bcast.h"
#include "api/compute/common.h"
#include "api/compute/eltwise_binary.h"
#include "api/compute/eltwise_unary/exp.h"
#include "api/compute/eltwise_unary/recip.h"
#include "api/compute/reduce.h"
#include "api/compute/tile_move_copy.h"

constexpr uint32_t kAcross = get_compile_time_arg_val(0);
constexpr bool kStable = get_compile_time_arg_val(1);
constexpr uint32_t kIn = 0, kOut = 2, kOnes = 3, kRow = 5, kMost = 6, kScale = 7;

inline void pack_one(uint32_t cb) {
    tile_regs_commit();
    cb_reserve_back(cb, 1);
    tile_regs_wait();
    pack_reconfig_data_format(cb);
    pack_tile(0, cb);
    tile_regs_release();
    cb_push_back(cb, 1);
}

template <PoolType kind>
inline void reduce_row(uint32_t from, uint32_t to) {
    tile_regs_acquire();
    reconfig_data_format(from, kOnes);
    reduce_init<kind, ReduceDim::REDUCE_ROW>(from, kOnes, to);
    for (uint32_t tile = 0; tile < kAcross; ++tile) reduce_tile<kind, ReduceDim::REDUCE_ROW>(from, kOnes, tile, 0, 0);
    reduce_uninit();
    if constexpr (kind == PoolType::SUM) {
        recip_tile_init();
        recip_tile(0);
    }
    pack_one(to);
    cb_wait_front(to, 1);
}

inline void exponentials() {
    reconfig_data_format(kIn, kStable ? kMost : kIn);
    if constexpr (kStable)
        sub_bcast_cols_init_short(kIn, kMost);
    else
        copy_tile_to_dst_init_short(kIn);
    exp_tile_init();
    for (uint32_t tile = 0; tile < kAcross; ++tile) {
        tile_regs_acquire();
        if constexpr (kStable)
            sub_tiles_bcast<BroadcastType::COL>(kIn, kMost, tile, 0, 0);
        else
            copy_tile(kIn, tile, 0);
        exp_tile(0);
        pack_one(kRow);
    }
    cb_wait_front(kRow, kAcross);
}

inline void scaled() {
    reconfig_data_format(kRow, kScale);
    mul_bcast_cols_init_short(kRow, kScale);
    for (uint32_t tile = 0; tile < kAcross; ++tile) {
        tile_regs_acquire();
        mul_tiles_bcast<BroadcastType::COL>(kRow, kScale, tile, 0, 0);
        pack_one(kOut);
    }
}

void kernel_main() {
    const uint32_t count = get_arg_val<uint32_t>(0);
    binary_op_init_common(kIn, kOnes, kOut);
    cb_wait_front(kOnes, 1);

    for (uint32_t row = 0; row < count; ++row) {
        cb_wait_front(kIn, kAcross);
        if constexpr (kStable) reduce_row<PoolType::MAX>(kIn, kMost);
        exponentials();
        cb_pop_front(kIn, kAcross);
        reduce_row<PoolType::SUM>(kRow, kScale);
        scaled();
        cb_pop_front(kRow, kAcross);
        if constexpr (kStable) cb_pop_front(kMost, 1);
        cb_pop_front(kScale, 1);
    }
}
