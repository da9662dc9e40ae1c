// One simulated device: its chip, its memory, and what ran on it. Everything public about devices is a view of this.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <tt-metalium/allocator.hpp>
#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/dispatch_core_common.hpp>

#include "chip/chip.h"
#include "chip/machine.h"
#include "host/bank_allocator.h"

namespace tt::tt_metal::detail {
class ProgramImpl;
}

namespace softmetal::host {

struct DeviceSettings {
    std::string machine;  // empty = default_machine()
    chip::Dispatch dispatch = chip::Dispatch::kDefault;
    uint64_t l1_small_bytes = 0, worker_l1_bytes = 0;
    unsigned num_queues = 1;
    chip::Settings chip;
};

// The machine that a device gets when nothing else is said: of the innermost ScopedMachine of this thread, else of
// configure_mock_mode, else of SOFTMETAL_ARCH, else wormhole_b0.
std::shared_ptr<const chip::Machine> default_machine(chip::Dispatch dispatch = chip::Dispatch::kDefault);

chip::Dispatch dispatch_of(const tt::tt_metal::DispatchCoreConfig& config);

class DeviceState {
public:
    DeviceState(int id, std::shared_ptr<const chip::Machine> machine, chip::Settings settings,
                std::shared_ptr<BankAllocator> memory);

    int id() const { return id_; }
    const chip::Machine& machine() const { return *machine_; }
    std::shared_ptr<const chip::Machine> shared_machine() const { return machine_; }

    bool is_open() const { return chip_ != nullptr; }
    // Throws UserError when the device has been closed.
    chip::Chip& chip();
    BankAllocator& memory() { return *memory_; }
    const std::unique_ptr<tt::tt_metal::Allocator>& allocator() const { return allocator_; }

    // Checks the program against this device, compiles what is new, runs it to the end. Throws what the chip throws.
    const chip::LaunchResult& launch(tt::tt_metal::detail::ProgramImpl& program);
    const chip::LaunchResult& launch(const chip::LaunchSetup& setup);
    // Of the last launch; empty before the first.
    const std::optional<chip::LaunchResult>& last_result() const { return last_result_; }

    // Logical coordinates to those that kernels use. Throws UserError outside the grid.
    CoreCoord worker_coordinate(CoreCoord logical) const;

    void close();

private:
    int id_;
    std::shared_ptr<const chip::Machine> machine_;
    unsigned threads_;
    std::unique_ptr<chip::Chip> chip_;
    std::shared_ptr<BankAllocator> memory_;
    std::unique_ptr<tt::tt_metal::Allocator> allocator_;
    std::optional<chip::LaunchResult> last_result_;
};

}  // namespace softmetal::host
