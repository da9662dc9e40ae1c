// Mailboxes between a core's processors, by the thread numbers kernels use.
#pragma once

#include "core/call.h"
#include "core/llk_types.h"

namespace ckernel {

// Threads count the data-movement processor and the three compute ones; processors count NCRISC between them.
ALWI uint32_t processor_of(uint8_t thread) {
    return thread == BriscThreadId ? 0 : thread + 1u;
}

ALWI void mailbox_write(uint8_t thread, uint32_t value) {
    softmetal::device::call(softmetal::device::Call::kMailboxWrite, processor_of(thread), value);
}
ALWI uint32_t mailbox_read(uint8_t thread) {
    return softmetal::device::call(softmetal::device::Call::kMailboxRead, processor_of(thread));
}

}  // namespace ckernel
