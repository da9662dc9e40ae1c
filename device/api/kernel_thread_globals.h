// Threads of a kernel: one, on these chips.
#pragma once

#include <stdint.h>

#include "internal/risc_attribs.h"

// One thread, number 0.
FORCE_INLINE constexpr uint32_t get_num_threads() {
    return 1;
}
FORCE_INLINE constexpr uint32_t get_my_thread_id() {
    return 0;
}
// Nothing to wait for.
FORCE_INLINE void sync_threads() {}
FORCE_INLINE void wait_threads(uint32_t) {}
FORCE_INLINE void sync_dm_compute_threads(uint32_t, uint32_t) {}
// The one barrier there is: 0.
FORCE_INLINE constexpr uint32_t get_barrier_id() {
    return 0;
}
