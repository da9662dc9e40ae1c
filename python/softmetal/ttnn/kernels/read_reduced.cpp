// Brings the tiles that are reduced to one, tile by tile, into circular buffer 0; what pads the last one becomes an
// element that changes no result. Once before, the tile of ones that reductions scale with into 1.
#include "api/dataflow/dataflow_api.h"
#include "padding.h"

constexpr uint32_t kDeep = get_compile_time_arg_val(0);    // tiles that become one
constexpr uint32_t kStep = get_compile_time_arg_val(1);    // from one of them to the next
constexpr uint32_t kAcross = get_compile_time_arg_val(2);  // results that stand side by side
constexpr uint32_t kValid = get_compile_time_arg_val(3);  // rows or columns of the last tile that hold elements; 0: all
constexpr bool kColumns = get_compile_time_arg_val(4);    // whether columns are reduced
constexpr uint32_t kNeutral = get_compile_time_arg_val(5);
constexpr uint32_t kElementBytes = get_compile_time_arg_val(6);
constexpr uint32_t kTileElements = 1024, kSide = 32;
constexpr uint16_t kOne = 0x3f80;  // bf16

void fill_ones() {
    cb_reserve_back(1, 1);
    auto* tile = reinterpret_cast<volatile tt_l1_ptr uint16_t*>(get_write_ptr(1));
    for (uint32_t i = 0; i < kTileElements; ++i) tile[i] = kOne;
    cb_push_back(1, 1);
}

void kernel_main() {
    const uint32_t address = get_arg_val<uint32_t>(0);
    const uint32_t first = get_arg_val<uint32_t>(1);
    const uint32_t count = get_arg_val<uint32_t>(2);
    constexpr auto args = TensorAccessorArgs<7>();
    const auto source = TensorAccessor(args, address, get_tile_size(0));

    fill_ones();
    for (uint32_t result = first; result < first + count; ++result) {
        const uint32_t begin = result / kAcross * kAcross * kDeep + result % kAcross;
        for (uint32_t i = 0; i < kDeep; ++i) {
            cb_reserve_back(0, 1);
            noc_async_read_tile(begin + i * kStep, source, get_write_ptr(0));
            noc_async_read_barrier();
            if constexpr (kValid != 0) {
                constexpr uint32_t rows = kColumns ? kSide : kValid, columns = kColumns ? kValid : kSide;
                if (i == kDeep - 1) fill_padding<rows, columns, kElementBytes>(get_write_ptr(0), kNeutral);
            }
            cb_push_back(0, 1);
        }
    }
}
