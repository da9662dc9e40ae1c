// Ownership of Dst where the math processor clears it: every acquire does here.
#pragma once

#include "api/compute/reg_api.h"

namespace ckernel {

// Takes a half of Dst, cleared.
template <auto...>
ALWI void tile_regs_acquire_math_clear() {
    tile_regs_acquire();
}
// Gives a half back.
ALWI void tile_regs_release_math_clear() {
    tile_regs_release();
}

}  // namespace ckernel
