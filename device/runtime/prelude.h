// What stands before a kernel's source: the API that TT-Metalium's firmware wrapper includes for it, and the names by
// which start.h later finds the kernel's entry. Knows nothing of the kernel.
#pragma once

#include "runtime/kernel_state.h"

#if defined(COMPILE_FOR_TRISC)
#include "api/debug/dprint.h"
#include "chlkc_descriptors.h"
#include "internal/remote_circular_buffer_ring.h"
// newlib has no such macros in standard C++, and kernels name constants so.
#include <math.h>
#undef M_PI
#undef M_PI_2
#undef M_E
#undef M_LN2
#undef M_SQRT2
#else
#include "api/dataflow/dataflow_api.h"
#include "api/remote_circular_buffer.h"
#endif

// Kernels of the older form write `namespace NAMESPACE { void MAIN { ... } }`.
#if defined(TRISC_UNPACK)
#define NAMESPACE chlkc_unpack
#define MAIN unpack_main()
#elif defined(TRISC_MATH)
#define NAMESPACE chlkc_math
#define MAIN math_main()
#elif defined(TRISC_PACK)
#define NAMESPACE chlkc_pack
#define MAIN pack_main()
#endif

// An entry that takes its arguments as parameters; the build writes a kernel_main() that calls it.
#ifndef TT_KERNEL
#define TT_KERNEL static FORCE_INLINE
#endif

// Overloads that no kernel calls: they make each entry's name known, so that start.h can ask whether the kernel
// defined the real one.
struct SoftmetalNoEntry {};
void kernel_main(SoftmetalNoEntry);
#if defined(COMPILE_FOR_TRISC)
void unpack_main(SoftmetalNoEntry);
void math_main(SoftmetalNoEntry);
void pack_main(SoftmetalNoEntry);
namespace NAMESPACE {
void kernel_main(SoftmetalNoEntry);
void unpack_main(SoftmetalNoEntry);
void math_main(SoftmetalNoEntry);
void pack_main(SoftmetalNoEntry);
}  // namespace NAMESPACE
#endif
