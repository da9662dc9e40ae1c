// The older place of bitwise_or_tile.
#pragma once
#include "api/compute/eltwise_unary/bitwise.h"
