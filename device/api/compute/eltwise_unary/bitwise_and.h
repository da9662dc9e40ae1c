// The older place of bitwise_and_tile.
#pragma once
#include "api/compute/eltwise_unary/bitwise.h"
