// The older place of the same header.
#pragma once
#include "api/compute/compute_kernel_hw_startup.h"
