// Mutual exclusion between the cores of a launch: one processor of one core grants locks to the others. The NoC has no
// atomic operation that gives a value back, so a lock needs somebody to ask. Lines of tensors share a few locks; a core
// has one at a time.
#pragma once

#include <cstdint>

#include "api/dataflow/dataflow_api.h"
#include "global_tensor.h"

namespace softmetal::scalar {

// A core's word in the grantor's mailbox: which lock, above a count that is odd while the core wants or has it.
inline constexpr uint32_t kLockBits = 5, kCountBits = 24;
inline constexpr uint32_t kLeft = 0xffffffff;  // the core will not ask again

// A core's side.
class CoreLock {
public:
    CoreLock(uint32_t grantor_x, uint32_t grantor_y, uint32_t mailbox, uint32_t core, uint32_t ready_semaphore,
             uint32_t grant_semaphore)
        : word_(get_noc_addr(grantor_x, grantor_y, mailbox + 4 * core)),
          ready_(word_of(ready_semaphore)),
          grant_(word_of(grant_semaphore)) {
        noc_semaphore_wait(ready_, 1);
    }

    // Keeps other cores from the line that begins with a byte; what was held before is written and given back.
    void hold(CachedLine& line, uint32_t first) {
        if (held_ == &line && first_ == first) return;
        release();
        // Lines a power of two apart, as in the rows of a matrix, have different locks.
        lock_ = first / kLineBytes * 2654435761u >> (32 - kLockBits);
        count();
        noc_semaphore_wait(grant_, 1);
        noc_semaphore_set(grant_, 0);
        line.forget();
        held_ = &line, first_ = first;
    }
    void release() {
        if (!held_) return;
        held_->write_back();
        held_ = nullptr;
        count();
    }
    void leave() { say(kLeft); }

private:
    static volatile tt_l1_ptr uint32_t* word_of(uint32_t semaphore) {
        return reinterpret_cast<volatile tt_l1_ptr uint32_t*>(get_semaphore(semaphore));
    }
    void count() {
        count_ = (count_ + 1) % (1u << kCountBits);
        say(lock_ << kCountBits | count_);
    }
    void say(uint32_t value) {
        noc_inline_dw_write(word_, value);
        noc_async_write_barrier();
    }

    uint64_t word_;
    volatile tt_l1_ptr uint32_t *ready_, *grant_;
    CachedLine* held_ = nullptr;
    uint32_t first_ = 0, lock_ = 0, count_ = 0;
};

// The grantor: serves the first `cores` cores of a grid `columns` wide until all have left. `noc_x` and `noc_y` give
// the coordinates of a column and a row. The mailbox has two words a core: what it says, and with which word it was
// given its lock, or 0.
template <typename Column, typename Row>
void grant_locks(uint32_t mailbox, uint32_t cores, uint32_t columns, uint32_t ready_semaphore, uint32_t grant_semaphore,
                 Column noc_x, Row noc_y) {
    auto* words = reinterpret_cast<volatile tt_l1_ptr uint32_t*>(mailbox);
    auto* granted = reinterpret_cast<tt_l1_ptr uint32_t*>(mailbox + 4 * cores);
    for (uint32_t core = 0; core < cores; ++core) words[core] = granted[core] = 0;
    auto raise = [&](uint32_t core, uint32_t semaphore) {
        noc_semaphore_inc(get_noc_addr(noc_x(core % columns), noc_y(core / columns), get_semaphore(semaphore)), 1);
    };
    for (uint32_t core = 0; core < cores; ++core) raise(core, ready_semaphore);
    uint32_t left = 0, taken = 0;  // a bit for each lock
    while (left < cores) {
        invalidate_l1_cache();
        for (uint32_t core = 0; core < cores; ++core) {
            const uint32_t word = words[core];
            if (granted[core]) {
                // Whoever gives a lock back and wants it again comes after those that wait.
                if (word == granted[core]) continue;
                taken &= ~(1u << (granted[core] >> kCountBits));
                granted[core] = 0;
            } else if (word == kLeft) {
                words[core] = 0;
                ++left;
            } else if ((word & 1) && !(taken >> (word >> kCountBits) & 1)) {
                taken |= 1u << (word >> kCountBits);
                granted[core] = word;
                raise(core, grant_semaphore);
            }
        }
    }
    noc_async_atomic_barrier();
}

}  // namespace softmetal::scalar
