// The host API's view of the compiled kernels that this process keeps.
#include <tt-metalium/experimental/kernel_cache.hpp>

#include "kernel/program_memory.h"

namespace tt::tt_metal::experimental {

void ClearKernelCache() {
    softmetal::kernel::forget_programs();
}

}  // namespace tt::tt_metal::experimental
