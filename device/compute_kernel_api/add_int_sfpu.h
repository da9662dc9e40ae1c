// The older place of the same header.
#pragma once
#include "api/compute/add_int_sfpu.h"
