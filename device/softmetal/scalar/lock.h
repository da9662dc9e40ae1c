// Mutual exclusion between the cores of a launch: one processor of one core grants the lock to one core after another.
// The NoC has no atomic operation that gives a value back, so a lock needs somebody to ask.
#pragma once

#include <cstdint>

#include "api/dataflow/dataflow_api.h"

namespace softmetal::scalar {

// A core's side. Its word in the grantor's mailbox counts: odd while it wants or has the lock, even after.
class CoreLock {
public:
    CoreLock(uint32_t grantor_x, uint32_t grantor_y, uint32_t mailbox, uint32_t core, uint32_t ready_semaphore,
             uint32_t grant_semaphore)
        : word_(get_noc_addr(grantor_x, grantor_y, mailbox + 4 * core)),
          ready_(word_of(ready_semaphore)),
          grant_(word_of(grant_semaphore)) {
        noc_semaphore_wait(ready_, 1);
    }

    void acquire() {
        say(++count_);
        noc_semaphore_wait(grant_, 1);
        noc_semaphore_set(grant_, 0);
    }
    void release() { say(++count_); }
    // Says that this core will not ask again.
    void leave() { say(kLeft); }

    static constexpr uint32_t kLeft = 0xffffffff;

private:
    static volatile tt_l1_ptr uint32_t* word_of(uint32_t semaphore) {
        return reinterpret_cast<volatile tt_l1_ptr uint32_t*>(get_semaphore(semaphore));
    }
    void say(uint32_t value) {
        noc_inline_dw_write(word_, value);
        noc_async_write_barrier();
    }

    uint64_t word_;
    volatile tt_l1_ptr uint32_t *ready_, *grant_;
    uint32_t count_ = 0;
};

// The grantor: serves the first `cores` cores of a grid `columns` wide until all have left. `noc_x` and `noc_y` give
// the coordinates of a column and a row.
template <typename Column, typename Row>
void grant_locks(uint32_t mailbox, uint32_t cores, uint32_t columns, uint32_t ready_semaphore, uint32_t grant_semaphore,
                 Column noc_x, Row noc_y) {
    auto* words = reinterpret_cast<volatile tt_l1_ptr uint32_t*>(mailbox);
    for (uint32_t core = 0; core < cores; ++core) words[core] = 0;
    auto raise = [&](uint32_t core, uint32_t semaphore) {
        noc_semaphore_inc(get_noc_addr(noc_x(core % columns), noc_y(core / columns), get_semaphore(semaphore)), 1);
    };
    for (uint32_t core = 0; core < cores; ++core) raise(core, ready_semaphore);
    // A core that asks again before it is looked at counts on; what was answered is what its word was.
    uint32_t left = 0;
    while (left < cores) {
        for (uint32_t core = 0; core < cores; ++core) {
            const uint32_t word = words[core];
            if (word == CoreLock::kLeft) {
                words[core] = 0;
                ++left;
            } else if (word & 1) {
                raise(core, grant_semaphore);
                while (words[core] == word) invalidate_l1_cache();
            }
        }
        invalidate_l1_cache();
    }
    noc_async_atomic_barrier();
}

}  // namespace softmetal::scalar
