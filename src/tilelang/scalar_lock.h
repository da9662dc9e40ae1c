// The lock that atomic operations on tensors hold: who grants it, and what its users are told. Knows nothing of how
// the users' statements are printed.
#pragma once

#include "scalar_kernel.h"

namespace softmetal::tilelang {

// The processor that grants the lock. Cores of `runs` use it; `kernel` says where their words are.
struct LockPlan {
    Core grantor;
    std::string memory = "tt::CBIndex::c_0";  // the circular buffer that the mailbox is in
    std::vector<BlockRun> runs;
    int64_t columns = 1, rows = 1;  // of the program's cores
};

inline std::vector<SemaphorePlan> LockSemaphores() {
    return {{0, 0}, {1, 0}};
}
// What a column of runtime arguments is for the core with a number; numbers and "address:..." stand for themselves.
RuntimeArg LockArgument(const std::string& column, int64_t core, const Core& grantor);
// The grantor's kernel, for the cores in `on`: it ends at once on all but its own.
KernelPlan Grantor(const Launch& launch, const ScalarKernel& kernel, const LockPlan& plan, const std::vector<Core>& on);

}  // namespace softmetal::tilelang
