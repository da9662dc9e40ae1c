// Shapes of tiles.
#pragma once
#include "core/llk_types.h"
