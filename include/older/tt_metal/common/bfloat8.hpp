// An older place of what it includes.
#pragma once

#include <tt-metalium/bfloat8.hpp>
