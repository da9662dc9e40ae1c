// A header of the C++ library of GCC, which kernels written for it include; other libraries have none.
#pragma once
#if __has_include_next(<debug/debug.h>)
#include_next <debug/debug.h>
#endif
