// Calls of the SDK about things that no simulated chip has: each says so.
#include <tt-metalium/experimental/allocator.hpp>
#include <tt-metalium/experimental/forge_backdoor/global_semaphore.hpp>
#include <tt-metalium/experimental/host_api.hpp>

#include "host/errors.h"

namespace tt::tt_metal::experimental {

using softmetal::host::unsupported;

void synchronize_allocator_state(Allocator*, const std::vector<Allocator*>&) {
    unsupported("synchronize_allocator_state: the devices of a mesh share one allocator");
}

GlobalSemaphore CreateGlobalSemaphore(IDevice*, const CoreRangeSet&, std::optional<uint32_t>, BufferType, uint64_t) {
    unsupported(
        "experimental::CreateGlobalSemaphore, at an address of the caller's choice: use "
        "tt::tt_metal::CreateGlobalSemaphore");
}

namespace quasar {

KernelHandle CreateKernel(Program&, const std::string& file_name,
                          const std::variant<CoreCoord, CoreRange, CoreRangeSet>&, const QuasarDataMovementConfig&) {
    unsupported("Quasar: quasar::CreateKernel of {}", file_name);
}
KernelHandle CreateKernel(Program&, const std::string& file_name,
                          const std::variant<CoreCoord, CoreRange, CoreRangeSet>&, const QuasarComputeConfig&) {
    unsupported("Quasar: quasar::CreateKernel of {}", file_name);
}

}  // namespace quasar

}  // namespace tt::tt_metal::experimental
