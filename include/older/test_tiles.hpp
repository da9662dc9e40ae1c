// An older place of what it includes.
#pragma once

#include <tt-metalium/test_tiles.hpp>
