// DPRINT << values << ENDL(), and DPRINT("format {}", values...).
#pragma once

#include "api/debug/device_print.h"
#include "api/debug/dprint_tile.h"
#include "core/print_manipulators.h"

namespace softmetal::device {

// A line being printed; it ends with ENDL().
struct PrintStream {
    template <typename T>
    FORCE_INLINE const PrintStream& operator<<(const T& value) const {
        print_value(value);
        return *this;
    }
    FORCE_INLINE const PrintStream& operator<<(const char* text) const {
        print_value(text);
        return *this;
    }
    // DPRINT("format {}", values...): as DEVICE_PRINT.
    template <typename... Values>
    FORCE_INLINE void operator()(const char* format, const Values&... values) const {
        print_format(format, values...);
    }
};

}  // namespace softmetal::device

// What `<<` prints to.
using DebugPrinter = softmetal::device::PrintStream;
// Prints values up to ENDL(), marked with core and processor.
#define DPRINT \
    softmetal::device::PrintStream {}

// clang-format off
#if defined(TRISC_UNPACK)
// On the unpack processor only.
#define DPRINT_UNPACK(x) x
#else
#define DPRINT_UNPACK(x)
#endif
#if defined(TRISC_MATH)
// On the math processor only.
#define DPRINT_MATH(x) x
#else
#define DPRINT_MATH(x)
#endif
#if defined(TRISC_PACK)
// On the pack processor only.
#define DPRINT_PACK(x) x
#else
#define DPRINT_PACK(x)
#endif
#if defined(COMPILE_FOR_TRISC)
#define DPRINT_DATA0(x)
#define DPRINT_DATA1(x)
#else
// On the data-movement processor of NoC 0 only.
#define DPRINT_DATA0(x) if (noc_index == 0) { x; }
// On the data-movement processor of NoC 1 only.
#define DPRINT_DATA1(x) if (noc_index == 1) { x; }
#endif
// clang-format on
