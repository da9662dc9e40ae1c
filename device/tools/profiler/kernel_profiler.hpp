// The older place of the profiler's zones.
#pragma once
#include "api/debug/kernel_profiler.hpp"
