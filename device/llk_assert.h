// Assertions of the low-level kernels.
#pragma once
#include "api/debug/assert.h"
