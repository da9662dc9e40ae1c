// The older place of the same header.
#pragma once
#include "api/compute/div_int32_floor.h"
