// The older place of the same header.
#pragma once
#include "api/debug/dprint_tile.h"
