// The older place of the same header.
#pragma once
#include "api/compute/clamped_silu_glu.h"
