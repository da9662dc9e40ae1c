// The older place of the same header.
#pragma once
#include "api/compute/reduce_custom.h"
