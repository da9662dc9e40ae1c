// A walk over pages: a base, a number of dimensions, then their sizes and strides, all runtime arguments.
#pragma once

#include <cstdint>

// The page at a step of the walk whose arguments begin at `first`.
inline uint32_t page_of_walk(uint32_t step, uint32_t first) {
    uint32_t page = get_arg_val<uint32_t>(first);
    const uint32_t rank = get_arg_val<uint32_t>(first + 1);
    for (uint32_t d = rank; d-- > 0;) {
        const uint32_t size = get_arg_val<uint32_t>(first + 2 + d);
        page += step % size * get_arg_val<uint32_t>(first + 2 + rank + d);
        step /= size;
    }
    return page;
}
