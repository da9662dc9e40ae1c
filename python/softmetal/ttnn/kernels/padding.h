// What a tile holds beyond its tensor, made harmless for what reads whole tiles. Elements are of 2 or 4 bytes.
#pragma once

#include <cstdint>
#include <type_traits>

// Puts `bits` into each element from row `rows` or column `columns` on.
template <uint32_t rows, uint32_t columns, uint32_t element_bytes>
inline void fill_padding(uint32_t address, uint32_t bits) {
    static_assert(element_bytes == 2 || element_bytes == 4, "elements of block floats do not stand alone");
    using Element = std::conditional_t<element_bytes == 4, uint32_t, uint16_t>;
    constexpr uint32_t kSide = 16;
    auto* element = reinterpret_cast<volatile tt_l1_ptr Element*>(address);
    for (uint32_t face = 0; face < 4; ++face) {
        const uint32_t first_row = face / 2 * kSide, first_column = face % 2 * kSide;
        for (uint32_t row = first_row; row < first_row + kSide; ++row)
            for (uint32_t column = first_column; column < first_column + kSide; ++column, ++element)
                if (row >= rows || column >= columns) *element = static_cast<Element>(bits);
    }
}
