// Copying of tiles, its experimental place.
#pragma once
#include "api/compute/tile_move_copy.h"
