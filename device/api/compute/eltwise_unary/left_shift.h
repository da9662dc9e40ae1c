// The older place of left_shift_tile.
#pragma once
#include "api/compute/eltwise_unary/shift.h"
