// The older place of the same header.
#pragma once
#include "api/compute/sub_int_sfpu.h"
