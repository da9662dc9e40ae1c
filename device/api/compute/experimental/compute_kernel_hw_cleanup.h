// The end of a fused kernel's part.
#pragma once

#include "api/compute/common.h"

// Kept so that kernels compile: the engine has no settings to put back.
ALWI void compute_kernel_hw_cleanup() {}
