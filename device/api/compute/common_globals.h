// UNPACK, MATH and PACK: the parts of a compute kernel that one of its three processors runs.
#pragma once
#include "core/compute.h"
