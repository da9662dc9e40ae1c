// SFPU functions of attention: they are in core/sfpu_library.h.
#pragma once
#include "core/llk.h"
#include "core/sfpu_library.h"
