// A low-level kernel header: the calls that kernels make of it are in core/sfpu_functions.h.
#pragma once
#include "core/sfpu_functions.h"
