// The older place of the same header.
#pragma once
#include "api/compute/eltwise_unary/sfpu_split_includes.h"
