// All cores of a launch meet: each says that it has arrived, the first one lets all go.
#pragma once

#include <cstdint>

#include "api/dataflow/dataflow_api.h"

namespace softmetal::scalar {

// `noc_x` and `noc_y` give the coordinates of a column and a row of the grid that the cores fill line by line.
template <typename Column, typename Row>
class GridBarrier {
public:
    GridBarrier(uint32_t core, uint32_t cores, uint32_t columns, uint32_t arrived_semaphore, uint32_t go_semaphore,
                Column noc_x, Row noc_y)
        : core_(core),
          cores_(cores),
          columns_(columns),
          arrived_semaphore_(arrived_semaphore),
          go_semaphore_(go_semaphore),
          noc_x_(noc_x),
          noc_y_(noc_y) {}

    void meet() {
        ++times_;
        raise(0, arrived_semaphore_);
        if (core_ == 0) {
            noc_semaphore_wait(word_of(arrived_semaphore_), times_ * cores_);
            for (uint32_t core = 0; core < cores_; ++core) raise(core, go_semaphore_);
        }
        noc_semaphore_wait(word_of(go_semaphore_), times_);
    }

private:
    static volatile tt_l1_ptr uint32_t* word_of(uint32_t semaphore) {
        return reinterpret_cast<volatile tt_l1_ptr uint32_t*>(get_semaphore(semaphore));
    }
    void raise(uint32_t core, uint32_t semaphore) {
        noc_semaphore_inc(get_noc_addr(noc_x_(core % columns_), noc_y_(core / columns_), get_semaphore(semaphore)), 1);
        noc_async_atomic_barrier();
    }

    uint32_t core_, cores_, columns_, arrived_semaphore_, go_semaphore_, times_ = 0;
    Column noc_x_;
    Row noc_y_;
};

}  // namespace softmetal::scalar
