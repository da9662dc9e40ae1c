// The older place of bitwise_xor_tile.
#pragma once
#include "api/compute/eltwise_unary/bitwise.h"
