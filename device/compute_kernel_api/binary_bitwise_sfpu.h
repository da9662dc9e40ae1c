// The older place of the same header.
#pragma once
#include "api/compute/binary_bitwise_sfpu.h"
