// The watcher's ring buffer: words a kernel leaves for its reports.
#pragma once

#include <stdint.h>

#include "core/call.h"

// Leaves a word in the timeline.
#define WATCHER_RING_BUFFER_PUSH(x) \
    softmetal::device::call(softmetal::device::Call::kTimestampedData, 0x52494e47, 0, static_cast<uint32_t>(x), 0)
