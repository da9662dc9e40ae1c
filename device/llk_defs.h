// The enumerations of the low-level kernels.
#pragma once
#include "core/llk_types.h"
