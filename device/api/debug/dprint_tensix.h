// Printing of a tile in Dst. The simulator shows Dst on its own side; kernels cannot read it.
#pragma once

#include "core/compute.h"

// Not built: it ends the launch with an error that says what to do instead.
template <bool print_by_face = false>
inline void dprint_tensix_dest_reg(int = 0) {
    MATH(softmetal::device::unsupported("dprint_tensix_dest_reg: pack the tile and print the circular buffer"));
}
