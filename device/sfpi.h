// SFPI: the SFPU's vectors as C++ values, source-compatible with Tenstorrent's header of this name. For the math (and
// pack) processor of a compute kernel.
//
//   vFloat x = dst_reg[0];                  32 lanes of Dst: four rows of eight columns, even or odd ones
//   v_if (x < 0.0f) { x = -x * slope; }     statements in it change only the lanes for which the condition holds
//   v_endif;
//   dst_reg[0] = x;
//   dst_reg++;                              on to the next 32
#pragma once

#include "sfpi/builtins.h"
