// Printing of whole pages in L1, as numbers.
#pragma once

#include "api/debug/dprint.h"

namespace tt::data_movement::common {

// Pages of `elements` values of type T, from page `start` on, each through `show`; a line each.
template <typename T, typename Show>
inline void print_pages(uint32_t l1_addr, uint32_t elements, uint32_t pages, uint32_t start, Show show) {
    volatile tt_l1_ptr T* data = reinterpret_cast<volatile tt_l1_ptr T*>(l1_addr) + start * elements;
    for (uint32_t page = 0; page < pages; ++page) {
        DPRINT << start + page << ": ";
        for (uint32_t i = 0; i < elements; ++i, ++data) DPRINT << show(*data) << " ";
        DPRINT << ENDL();
    }
}

// The same for one type of value.
inline void print_bf16_pages(uint32_t l1_addr, uint32_t elts_per_page, uint32_t npages, uint32_t start = 0) {
    print_pages<uint16_t>(l1_addr, elts_per_page, npages, start, [](uint16_t value) { return BF16(value); });
}
inline void print_f32_pages(uint32_t l1_addr, uint32_t elts_per_page, uint32_t npages, uint32_t start = 0) {
    print_pages<float>(l1_addr, elts_per_page, npages, start, [](float value) { return F32(value); });
}
inline void print_u8_pages(uint32_t l1_addr, uint32_t bytes_per_page, uint32_t npages, uint32_t start = 0) {
    print_pages<uint8_t>(l1_addr, bytes_per_page, npages, start,
                         [](uint8_t value) { return static_cast<uint32_t>(value); });
}
inline void print_u16_pages(uint32_t l1_addr, uint32_t elts_per_page, uint32_t npages, uint32_t start = 0) {
    print_pages<uint16_t>(l1_addr, elts_per_page, npages, start,
                          [](uint16_t value) { return static_cast<uint32_t>(value); });
}
inline void print_u32_pages(uint32_t l1_addr, uint32_t elts_per_page, uint32_t npages, uint32_t start = 0) {
    print_pages<uint32_t>(l1_addr, elts_per_page, npages, start, [](uint32_t value) { return value; });
}

}  // namespace tt::data_movement::common
