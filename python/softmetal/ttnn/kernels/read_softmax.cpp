// Brings rows of tiles into circular buffer 0; once before, the tile of ones that reductions scale with into 3 and the
// mask of a last tile that is not full into 4.
#include "api/dataflow/dataflow_api.h"

constexpr uint16_t kOne = 0x3f80, kFarBelow = 0xff7f;  // bf16: 1 and the lowest finite value
constexpr uint32_t kTileElements = 1024, kFaceSide = 16;

void fill_ones(uint32_t cb) {
    cb_reserve_back(cb, 1);
    auto* tile = reinterpret_cast<volatile tt_l1_ptr uint16_t*>(get_write_ptr(cb));
    for (uint32_t i = 0; i < kTileElements; ++i) tile[i] = kOne;
    cb_push_back(cb, 1);
}

void fill_mask(uint32_t cb, uint32_t valid_columns) {
    cb_reserve_back(cb, 1);
    auto* tile = reinterpret_cast<volatile tt_l1_ptr uint16_t*>(get_write_ptr(cb));
    for (uint32_t i = 0; i < kTileElements; ++i) {
        const uint32_t column = i / (kFaceSide * kFaceSide) % 2 * kFaceSide + i % kFaceSide;
        tile[i] = column < valid_columns ? 0 : kFarBelow;
    }
    cb_push_back(cb, 1);
}

void kernel_main() {
    const uint32_t address = get_arg_val<uint32_t>(0);
    const uint32_t first = get_arg_val<uint32_t>(1);
    const uint32_t count = get_arg_val<uint32_t>(2);
    constexpr uint32_t across = get_compile_time_arg_val(0);
    constexpr uint32_t valid_columns = get_compile_time_arg_val(1);
    constexpr auto args = TensorAccessorArgs<2>();
    const uint32_t bytes = get_tile_size(0);
    const auto source = TensorAccessor(args, address, bytes);

    fill_ones(3);
    fill_mask(4, valid_columns);
    for (uint32_t row = first; row < first + count; ++row) {
        cb_reserve_back(0, across);
        for (uint32_t tile = 0; tile < across; ++tile)
            noc_async_read_tile(row * across + tile, source, get_write_ptr(0) + tile * bytes);
        noc_async_read_barrier();
        cb_push_back(0, across);
    }
}
