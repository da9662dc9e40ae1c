// A low-level kernel header: the functions that kernels take from it are in core/sfpu_library.h.
#pragma once
#include "core/llk.h"
#include "core/sfpu_library.h"
