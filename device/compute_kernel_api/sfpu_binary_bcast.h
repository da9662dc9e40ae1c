// The older place of the same header.
#pragma once
#include "api/compute/sfpu_binary_bcast.h"
