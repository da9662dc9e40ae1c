// Conversions between rows and tiles under the names they had, in place.
#pragma once

#include <cstdint>
#include <vector>

#include <tt-metalium/tilize_utils.hpp>

// Rows of `n` elements become 32x32 tiles of four faces, and back; `m` and `n` are multiples of 32.
template <typename T>
[[deprecated("use tilize_nfaces")]] void tilize(std::vector<T>& data, uint32_t m, uint32_t n) {
    data = tilize_nfaces(data, m, n);
}
template <typename T>
[[deprecated("use untilize_nfaces")]] void untilize(std::vector<T>& data, uint32_t m, uint32_t n) {
    data = untilize_nfaces(data, m, n);
}
