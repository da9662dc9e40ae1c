// An older place of what it includes.
#pragma once

#include <tt-metalium/core_coord.hpp>
