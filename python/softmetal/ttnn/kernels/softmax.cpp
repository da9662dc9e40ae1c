// Softmax of rows of tiles. Largest element of each row to circular buffer 6, exponentials of the differences to 5, one
// over their sums to 7, products to 2.
#include "api/compute/bcast.h"
#include "api/compute/common.h"
#include "api/compute/eltwise_binary.h"
#include "api/compute/eltwise_unary/exp.h"
#include "api/compute/eltwise_unary/recip.h"
#include "api/compute/reduce.h"
#include "api/compute/tile_move_copy.h"

constexpr uint32_t kAcross = get_compile_time_arg_val(0);
constexpr bool kMasked = get_compile_time_arg_val(1);
constexpr uint32_t kIn = 0, kOut = 2, kOnes = 3, kMask = 4, kRow = 5, kMost = 6, kScale = 7;

inline void pack_one(uint32_t cb) {
    tile_regs_commit();
    cb_reserve_back(cb, 1);
    tile_regs_wait();
    pack_reconfig_data_format(cb);
    pack_tile(0, cb);
    tile_regs_release();
    cb_push_back(cb, 1);
}

// The tile of the input, with what pads the last one far below every element.
inline void masked_to_dst(uint32_t tile) {
    if (kMasked && tile == kAcross - 1) {
        reconfig_data_format(kIn, kMask);
        add_tiles_init(kIn, kMask);
        add_tiles(kIn, kMask, tile, 0, 0);
    } else {
        reconfig_data_format_srca(kIn);
        copy_tile_to_dst_init_short(kIn);
        copy_tile(kIn, tile, 0);
    }
}

inline void rows_to_buffer() {
    for (uint32_t tile = 0; tile < kAcross; ++tile) {
        tile_regs_acquire();
        masked_to_dst(tile);
        pack_one(kRow);
    }
    cb_wait_front(kRow, kAcross);
}

template <PoolType kind>
inline void reduce_row(uint32_t to) {
    tile_regs_acquire();
    reconfig_data_format(kRow, kOnes);
    reduce_init<kind, ReduceDim::REDUCE_ROW>(kRow, kOnes, to);
    for (uint32_t tile = 0; tile < kAcross; ++tile) reduce_tile<kind, ReduceDim::REDUCE_ROW>(kRow, kOnes, tile, 0, 0);
    reduce_uninit();
    if constexpr (kind == PoolType::SUM) {
        recip_tile_init();
        recip_tile(0);
    }
    pack_one(to);
    cb_wait_front(to, 1);
}

inline void exponentials() {
    for (uint32_t tile = 0; tile < kAcross; ++tile) {
        tile_regs_acquire();
        reconfig_data_format(kRow, kMost);
        sub_bcast_cols_init_short(kRow, kMost);
        sub_tiles_bcast<BroadcastType::COL>(kRow, kMost, 0, 0, 0);
        exp_tile_init();
        exp_tile(0);
        cb_pop_front(kRow, 1);
        pack_one(kRow);
    }
    cb_wait_front(kRow, kAcross);
}

inline void scaled() {
    for (uint32_t tile = 0; tile < kAcross; ++tile) {
        tile_regs_acquire();
        reconfig_data_format(kRow, kScale);
        mul_bcast_cols_init_short(kRow, kScale);
        mul_tiles_bcast<BroadcastType::COL>(kRow, kScale, tile, 0, 0);
        pack_one(kOut);
    }
}

void kernel_main() {
    const uint32_t count = get_arg_val<uint32_t>(0);
    binary_op_init_common(kIn, kOnes, kOut);
    cb_wait_front(kOnes, 1);
    cb_wait_front(kMask, 1);

    for (uint32_t row = 0; row < count; ++row) {
        cb_wait_front(kIn, kAcross);
        rows_to_buffer();
        cb_pop_front(kIn, kAcross);
        reduce_row<PoolType::MAX>(kMost);
        exponentials();
        reduce_row<PoolType::SUM>(kScale);
        scaled();
        cb_pop_front(kRow, kAcross);
        cb_pop_front(kMost, 1);
        cb_pop_front(kScale, 1);
    }
}
