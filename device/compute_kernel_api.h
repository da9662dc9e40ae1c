// The older place of the most used SFPU functions.
#pragma once
#include "api/compute/compute_kernel_api.h"
