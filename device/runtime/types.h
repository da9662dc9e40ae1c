// Gives kernels newlib's integer types: uint32_t is `unsigned long`, size_t is `unsigned int`. Included before
// everything else; knows nothing of the chip. Overloads in real kernels depend on these exact types, while musl's
// riscv32 headers would make uint32_t an `unsigned int`; the two __DEFINED_ macros keep musl from declaring its own.
#pragma once

typedef unsigned long uint32_t;
typedef long int32_t;
#define __DEFINED_uint32_t
#define __DEFINED_int32_t
