// The older place of the same header.
#pragma once
#include "api/compute/eltwise_unary/i0.h"
