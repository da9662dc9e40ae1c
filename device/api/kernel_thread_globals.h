// Threads of a kernel: one, on these chips.
#pragma once

#include <stdint.h>

#include "internal/risc_attribs.h"

FORCE_INLINE constexpr uint32_t get_num_threads() {
    return 1;
}
FORCE_INLINE constexpr uint32_t get_my_thread_id() {
    return 0;
}
FORCE_INLINE void sync_threads() {}
FORCE_INLINE void wait_threads(uint32_t) {}
FORCE_INLINE void sync_dm_compute_threads(uint32_t, uint32_t) {}
FORCE_INLINE constexpr uint32_t get_barrier_id() {
    return 0;
}
