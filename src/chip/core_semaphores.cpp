// The tile engine's semaphores, on which its three processors agree beyond Dst. Knows nothing of what they guard.
#include <fmt/format.h>

#include <algorithm>

#include "chip/core.h"

namespace softmetal::chip {

using abi::SemaphoreAction;

Core::Outcome Core::tensix_semaphore(uint32_t h) {
    const auto action = static_cast<SemaphoreAction>(arg(h, 0) & 0xff);
    const uint32_t index = arg(h, 0) >> 8;
    if (index >= abi::kTensixSemaphores)
        fault(h, fmt::format("semaphore {} of the tile engine does not exist: there are {}", index,
                             abi::kTensixSemaphores));
    if (h < kUnpacker)
        fault(h, "a semaphore of the tile engine was used by a data-movement processor; use an L1 semaphore");
    TensixSemaphore& semaphore = tensix_semaphores_[index];
    const bool waits_while_full = action == SemaphoreAction::kWaitWhileFull;
    switch (action) {
        case SemaphoreAction::kInit:
            semaphore = {arg(h, 1), arg(h, 2), 0};
            break;
        case SemaphoreAction::kPost:
            semaphore.count = std::min(semaphore.count + 1, semaphore.max);
            break;
        case SemaphoreAction::kGet:
            semaphore.count -= semaphore.count > 0;
            break;
        case SemaphoreAction::kWaitWhileZero:
        case SemaphoreAction::kWaitWhileFull:
            if (waits_while_full ? semaphore.count >= semaphore.max : semaphore.count == 0)
                return block(Wait::kTensixSemaphore);
            wait_until(h, Wait::kTensixSemaphore, semaphore.changed);
            return done();
        case SemaphoreAction::kRead:
            slots_[h].hart->x[10] = semaphore.count;
            return done();
        default:
            unknown_call(h);
    }
    const uint64_t now = slots_[h].hart->cycle;
    semaphore.changed = std::max(now, unit_free(h));
    for (uint32_t other = kUnpacker; other <= kPacker; ++other)
        if (other != h) wake_waiting(other, Wait::kTensixSemaphore, now);
    return done();
}

}  // namespace softmetal::chip
