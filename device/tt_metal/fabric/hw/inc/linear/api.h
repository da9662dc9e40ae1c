// The fabric between chips is not simulated; its names are known.
#pragma once
#include "core/fabric_names.h"
