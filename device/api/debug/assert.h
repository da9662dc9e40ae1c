// Assertions of kernels: a false one stops the launch and names file, line and condition.
#pragma once

#include <stdint.h>

#include "core/call.h"

namespace softmetal::device {

[[noreturn]] inline __attribute__((noinline)) void assert_failed(const char* file, uint32_t line, const char* text) {
    call(Call::kAssertFailed, reinterpret_cast<uint32_t>(file), line, reinterpret_cast<uint32_t>(text));
    __builtin_unreachable();
}

}  // namespace softmetal::device

// Ends the launch with an error that names file, line and condition when the condition is false.
#define ASSERT(condition, ...)                                                              \
    do {                                                                                    \
        if (!(condition)) softmetal::device::assert_failed(__FILE__, __LINE__, #condition); \
    } while (0)
// The same under other names.
#define LIGHTWEIGHT_ASSERT(condition) ASSERT(condition)
#define LLK_ASSERT(condition, ...) ASSERT(condition)
