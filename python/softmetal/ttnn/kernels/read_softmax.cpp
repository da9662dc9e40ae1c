// Brings rows of tiles into circular buffer 0, what pads the last one as minus infinity; once before, the tile of ones
// that reductions scale with into 3.
#include "api/dataflow/dataflow_api.h"
#include "padding.h"

constexpr uint32_t kAcross = get_compile_time_arg_val(0);
constexpr uint32_t kValidColumns = get_compile_time_arg_val(1);  // of the last tile; 0: all
constexpr uint32_t kElementBytes = get_compile_time_arg_val(2);
constexpr uint32_t kSide = 32, kTileElements = kSide * kSide;
constexpr uint16_t kOne = 0x3f80;  // bf16
constexpr uint32_t kMinusInfinity = kElementBytes == 4 ? 0xff800000 : 0xff80;

void fill_ones(uint32_t cb) {
    cb_reserve_back(cb, 1);
    auto* tile = reinterpret_cast<volatile tt_l1_ptr uint16_t*>(get_write_ptr(cb));
    for (uint32_t i = 0; i < kTileElements; ++i) tile[i] = kOne;
    cb_push_back(cb, 1);
}

void kernel_main() {
    const uint32_t address = get_arg_val<uint32_t>(0);
    const uint32_t first = get_arg_val<uint32_t>(1);
    const uint32_t count = get_arg_val<uint32_t>(2);
    constexpr auto args = TensorAccessorArgs<3>();
    const uint32_t bytes = get_tile_size(0);
    const auto source = TensorAccessor(args, address, bytes);

    fill_ones(3);
    for (uint32_t row = first; row < first + count; ++row) {
        cb_reserve_back(0, kAcross);
        for (uint32_t tile = 0; tile < kAcross; ++tile)
            noc_async_read_tile(row * kAcross + tile, source, get_write_ptr(0) + tile * bytes);
        noc_async_read_barrier();
        if constexpr (kValidColumns != 0)
            fill_padding<kSide, kValidColumns, kElementBytes>(get_write_ptr(0) + (kAcross - 1) * bytes, kMinusInfinity);
        cb_push_back(0, kAcross);
    }
}
