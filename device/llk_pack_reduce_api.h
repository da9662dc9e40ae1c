// A low-level kernel header: the calls that kernels make of it are in core/llk.h.
#pragma once
#include "core/llk.h"
