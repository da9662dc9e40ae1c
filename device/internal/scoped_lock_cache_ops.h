// What scoped locks do to caches of other chips: nothing here, where no cache stands between a processor and L1.
#pragma once

#include <stdint.h>

#include "internal/risc_common.h"

FORCE_INLINE void scoped_lock_acquire_cache_ops(uintptr_t, uint32_t) {}
FORCE_INLINE void scoped_lock_release_cache_ops(uintptr_t, uint32_t) {}
