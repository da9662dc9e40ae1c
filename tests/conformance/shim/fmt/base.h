// The name that newer fmt has for fmt/core.h.
#pragma once

#if __has_include_next(<fmt/base.h>)
#include_next <fmt/base.h>
#else
#include <fmt/core.h>
#endif
