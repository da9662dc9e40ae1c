// One simulated device: its chip, its memory, and what ran on it. Everything public about devices is a view of this.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <tt-metalium/allocator.hpp>
#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/dispatch_core_common.hpp>

#include "chip/chip.h"
#include "chip/machine.h"
#include "host/bank_allocator.h"
#include "host/work_queue.h"

namespace tt::tt_metal::detail {
class ProgramImpl;
}

namespace softmetal::report {
class ProfilerLog;
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

// One program on one device, as it was when it was enqueued.
struct Run {
    chip::LaunchSetup setup;
    std::vector<std::string> kernel_sources;
    // Programs on one sub-device follow each other; those on different ones run side by side.
    uint32_t sub_device = 0;
    bool alone = true;  // the device is one whole: nothing else can run beside it
};

class DeviceState : public std::enable_shared_from_this<DeviceState> {
public:
    DeviceState(int id, std::shared_ptr<const chip::Machine> machine, chip::Settings settings,
                std::shared_ptr<BankAllocator> memory, std::shared_ptr<WorkQueue> work);

    int id() const { return id_; }
    const chip::Machine& machine() const { return *machine_; }
    std::shared_ptr<const chip::Machine> shared_machine() const { return machine_; }

    bool is_open() const { return chip_ != nullptr; }
    // Throws UserError when the device has been closed.
    void require_open() const;
    // For work, it is the chip as it is; for everybody else, the chip after all work that has been enqueued is done.
    chip::Chip& chip();
    WorkQueue& work() const { return *work_; }
    BankAllocator& memory() { return *memory_; }
    const std::shared_ptr<BankAllocator>& shared_memory() const { return memory_; }
    const std::unique_ptr<tt::tt_metal::Allocator>& allocator() const { return allocator_; }

    // Checks the program against this device, compiles what is new, runs it to the end. Throws what the chip throws.
    void launch(tt::tt_metal::detail::ProgramImpl& program);
    // The same without waiting; the number is the work queue's.
    uint64_t launch_async(tt::tt_metal::detail::ProgramImpl& program, const std::string& what);

    // ---- for work only
    // Ends what runs on the run's sub-device, then starts it; it ends in finish(), or at once if it runs alone.
    void start(std::shared_ptr<const Run> run);
    // Null: all sub-devices.
    void finish(const std::vector<uint32_t>* sub_devices);

    // Of the last launch that has ended; empty before the first. Waits for all work.
    const std::optional<chip::LaunchResult>& last_result() const;

    // Logical coordinates to those that kernels use. Throws UserError outside the grid.
    CoreCoord worker_coordinate(CoreCoord logical) const;

    // Writes what the device profiler has collected, if it is on. Waits for all work.
    void write_profiler_log();

    void close();

private:
    struct Running {
        std::shared_ptr<const Run> run;
        uint64_t launch;  // of the chip
    };
    void end(const Running& running);
    void warn(const std::string& text);
    void warn_of_misaligned_transfers(const chip::LaunchSetup& setup, const chip::LaunchResult& result);
    void warn_of_unpushed_pops(const chip::LaunchSetup& setup, const chip::LaunchResult& result);

    int id_;
    std::shared_ptr<const chip::Machine> machine_;
    unsigned threads_;
    std::unique_ptr<chip::Chip> chip_;
    std::shared_ptr<BankAllocator> memory_;
    std::shared_ptr<WorkQueue> work_;
    std::vector<Running> running_;  // oldest first
    std::unique_ptr<tt::tt_metal::Allocator> allocator_;
    std::optional<chip::LaunchResult> last_result_;
    std::shared_ptr<report::ProfilerLog> profiler_;  // null unless the device profiler is on
    std::set<std::string> warnings_;                 // each is said once
};

}  // namespace softmetal::host
