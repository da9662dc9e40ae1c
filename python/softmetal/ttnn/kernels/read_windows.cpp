// Puts the pixels that windows cover into pages of circular buffer 0: kTaps of them side by side, each at the start of
// a slot of kSlotBytes. Pages are numbered by their first tap, then by window (picture, row, column). What lies outside
// the picture is filled; the rest of a slot is 0.
#include "api/dataflow/dataflow_api.h"

constexpr uint32_t kPixelBytes = get_compile_time_arg_val(0);
constexpr uint32_t kSlotBytes = get_compile_time_arg_val(1);
constexpr uint32_t kTaps = get_compile_time_arg_val(2);
constexpr uint32_t kFill = get_compile_time_arg_val(3);  // a word of elements
constexpr uint32_t kHeight = get_compile_time_arg_val(4), kWidth = get_compile_time_arg_val(5);
constexpr uint32_t kOutHeight = get_compile_time_arg_val(6), kOutWidth = get_compile_time_arg_val(7);
constexpr uint32_t kKernelWidth = get_compile_time_arg_val(8);
constexpr uint32_t kStrideY = get_compile_time_arg_val(9), kStrideX = get_compile_time_arg_val(10);
constexpr uint32_t kDilationY = get_compile_time_arg_val(11), kDilationX = get_compile_time_arg_val(12);
constexpr uint32_t kTop = get_compile_time_arg_val(13), kLeft = get_compile_time_arg_val(14);
constexpr uint32_t kWindows = get_compile_time_arg_val(15);
constexpr uint32_t kPages = get_compile_time_arg_val(16);  // of circular buffer 0

inline void fill(uint32_t address, uint32_t bytes, uint32_t word) {
    auto* words = reinterpret_cast<volatile tt_l1_ptr uint32_t*>(address);
    for (uint32_t i = 0; i < bytes / 4; ++i) words[i] = word;
}

// What follows the pixel in its slot, which the source's page may hold anything in, is cleared once: no one writes it.
template <typename Source>
inline void bring_pixel(const Source& source, uint32_t window, uint32_t tap, uint32_t to) {
    const uint32_t picture = window / (kOutHeight * kOutWidth), at = window % (kOutHeight * kOutWidth);
    const uint32_t y = at / kOutWidth * kStrideY + tap / kKernelWidth * kDilationY;
    const uint32_t x = at % kOutWidth * kStrideX + tap % kKernelWidth * kDilationX;
    if (y - kTop < kHeight && x - kLeft < kWidth) {
        const uint32_t pixel = (picture * kHeight + y - kTop) * kWidth + x - kLeft;
        noc_async_read(source.get_noc_addr(pixel), to, kPixelBytes);
    } else {
        fill(to, kPixelBytes & ~3u, kFill);
        if constexpr (kPixelBytes % 4 != 0)
            *reinterpret_cast<volatile tt_l1_ptr uint16_t*>(to + kPixelBytes - 2) = static_cast<uint16_t>(kFill);
    }
}

void kernel_main() {
    const uint32_t address = get_arg_val<uint32_t>(0);
    const uint32_t first = get_arg_val<uint32_t>(1);
    const uint32_t count = get_arg_val<uint32_t>(2);
    constexpr auto args = TensorAccessorArgs<17>();
    const auto source = TensorAccessor(args, address, kSlotBytes);
    fill(get_write_ptr(0), kPages * kTaps * kSlotBytes, 0);

    for (uint32_t page = first; page < first + count; ++page) {
        cb_reserve_back(0, 1);
        for (uint32_t tap = 0; tap < kTaps; ++tap)
            bring_pixel(source, page % kWindows, page / kWindows * kTaps + tap, get_write_ptr(0) + tap * kSlotBytes);
        noc_async_read_barrier();
        cb_push_back(0, 1);
    }
}
