// The older place of right_shift_tile.
#pragma once
#include "api/compute/eltwise_unary/shift.h"
