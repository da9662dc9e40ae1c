// NoC events: the chip sees them itself.
#pragma once
#include "api/debug/kernel_profiler.hpp"
