// A device's life: made with a machine, launches programs, closed.
#include "host/device_state.h"

#include <algorithm>
#include <cstdlib>

#include "host/core_spaces.h"
#include "host/errors.h"
#include "host/experimental/launch_records.h"
#include "host/experimental/mock_mode.h"
#include "host/launch.h"
#include "host/print_settings.h"
#include "host/program_impl.h"
#include "host/realtime_profiler.h"
#include "report/profiler_log.h"
#include "report/report.h"
#include "softmetal/scoped_machine.h"

namespace softmetal::host {

namespace {

std::vector<std::string>& scoped_machines() {
    static thread_local std::vector<std::string> names;
    return names;
}

// SOFTMETAL_NO_CHECK: names of checks with commas between.
bool check_is_on(std::string_view name) {
    const char* off = std::getenv("SOFTMETAL_NO_CHECK");
    std::string_view list = off ? off : "";
    while (!list.empty()) {
        const size_t comma = std::min(list.find(','), list.size());
        if (list.substr(0, comma) == name) return false;
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return true;
}

chip::Settings with_checks(chip::Settings settings) {
    settings.check_noc_alignment = settings.check_noc_alignment && check_is_on("noc-alignment");
    return settings;
}

}  // namespace

std::shared_ptr<const chip::Machine> default_machine(chip::Dispatch dispatch) {
    if (!scoped_machines().empty()) return chip::load_machine(scoped_machines().back(), dispatch);
    if (const auto mode = mock_mode()) return chip::load_machine(mode->machine, dispatch);
    const char* name = std::getenv("SOFTMETAL_ARCH");
    if (!name || !*name) return chip::load_machine("wormhole_b0", dispatch);
    try {
        return chip::load_machine(name, dispatch);
    } catch (const ConfigError& error) {
        throw ConfigError(fmt::format("SOFTMETAL_ARCH: {}", error.what()));
    }
}

namespace {

chip::Settings with_print_function(chip::Settings settings) {
    if (!settings.print) settings.print = print_function_from_environment();
    return settings;
}

}  // namespace

DeviceState::DeviceState(int id, std::shared_ptr<const chip::Machine> machine, chip::Settings settings,
                         std::shared_ptr<BankAllocator> memory, std::shared_ptr<WorkQueue> work)
    : id_(id),
      machine_(std::move(machine)),
      threads_(settings.threads),
      chip_(std::make_unique<chip::Chip>(machine_, with_print_function(with_checks(std::move(settings))))),
      memory_(std::move(memory)),
      work_(std::move(work)),
      allocator_(std::make_unique<tt::tt_metal::Allocator>(*memory_)) {
    if (auto timeline = report::timeline_observer_from_environment()) chip_->add_observer(std::move(timeline));
    if (!report::profiler_is_on()) return;
    report::fresh_profiler_log(false);
    profiler_ = std::make_shared<report::ProfilerLog>(id_, report::profiler_records_noc_events());
    chip_->add_observer(profiler_);
}

void DeviceState::require_open() const {
    if (!chip_) fail("device {} has been closed: it can no longer be read, written or run programs", id_);
}

chip::Chip& DeviceState::chip() {
    require_open();
    if (!work_->on_own_thread()) work_->wait_for_all();
    return *chip_;
}

void DeviceState::launch(tt::tt_metal::detail::ProgramImpl& program) {
    work_->wait(launch_async(program, "LaunchProgram"));
}

uint64_t DeviceState::launch_async(tt::tt_metal::detail::ProgramImpl& program, const std::string& what) {
    program.use_on(work_, id_);
    auto run = std::make_shared<const Run>(prepare_run(program, *this));
    std::string name = fmt::format("{} of {} on device {}", what, run->setup.name, id_);
    return work_->add(std::move(name), [self = shared_from_this(), run = std::move(run)] { self->start(run); });
}

void DeviceState::start(std::shared_ptr<const Run> run) {
    const std::vector<uint32_t> same{run->sub_device};
    finish(run->alone ? nullptr : &same);
    try {
        running_.push_back({run, chip().start(run->setup)});
    } catch (...) {
        running_.clear();  // the chip has abandoned them all
        throw;
    }
    if (run->alone) finish(nullptr);
}

void DeviceState::finish(const std::vector<uint32_t>* sub_devices) {
    const auto wanted = [&](const Running& one) {
        return !sub_devices ||
               std::find(sub_devices->begin(), sub_devices->end(), one.run->sub_device) != sub_devices->end();
    };
    while (true) {
        const auto next = std::find_if(running_.begin(), running_.end(), wanted);
        if (next == running_.end()) return;
        const Running running = *next;
        running_.erase(next);
        end(running);
    }
}

void DeviceState::end(const Running& running) {
    try {
        last_result_ = chip().finish(running.launch);
    } catch (...) {
        running_.clear();
        throw;
    }
    warn_of_misaligned_transfers(running.run->setup, *last_result_);
    warn_of_unpushed_pops(running.run->setup, *last_result_);
    report::on_launch(*machine_, *last_result_, running.run->setup.name, threads_);
    record_launch(running.run->setup, *this, *last_result_);
    notify_realtime_profiler(*running.run, *this, *last_result_);
}

void DeviceState::warn(const std::string& text) {
    if (warnings_.insert(text).second) fmt::print(stderr, "{}\n", text);
}

void DeviceState::warn_of_misaligned_transfers(const chip::LaunchSetup& setup, const chip::LaunchResult& result) {
    uint64_t count = 0;
    for (const auto& core : result.cores) count += core.misaligned_transfers;
    if (count == 0) return;
    warn(fmt::format(
        "warning[noc-alignment] {}: {} NoC transfers between addresses with different lowest bits moved other "
        "bytes than they say, as on the chip. Without SOFTMETAL_NO_CHECK=noc-alignment the first is an error "
        "that says where it is.",
        setup.name, count));
}

void DeviceState::warn_of_unpushed_pops(const chip::LaunchSetup& setup, const chip::LaunchResult& result) {
    uint64_t all = 0;
    for (const auto& core : result.cores) all |= core.unpushed_pops;
    for (uint32_t cb = 0; cb < 64; ++cb) {
        if (!(all >> cb & 1)) continue;
        const auto popped = [&](const auto& core) { return core.unpushed_pops >> cb & 1; };
        const auto first = std::find_if(result.cores.begin(), result.cores.end(), popped);
        const auto count = std::count_if(result.cores.begin(), result.cores.end(), popped);
        warn(fmt::format(
            "warning[cb-pop-not-pushed] {}: cb_pop_front on circular buffer {} of core ({},{}){}, whose pages nobody "
            "has "
            "pushed. It stands in the memory of a buffer, so this may read what the host put there, as the chip would; "
            "but cb_wait_front would not wait for anything any more. fix: push the pages where they are filled, or do "
            "not "
            "pop.",
            setup.name, cb, first->core.x, first->core.y,
            count > 1 ? fmt::format(" and {} more", count - 1) : std::string()));
    }
}

const std::optional<chip::LaunchResult>& DeviceState::last_result() const {
    if (!work_->on_own_thread()) work_->wait_for_all();
    return last_result_;
}

CoreCoord DeviceState::worker_coordinate(CoreCoord logical) const {
    return worker_in(*machine_, CoreSpace::Translated, memory_->bank_of_core(logical));
}

void DeviceState::write_profiler_log() {
    if (!profiler_) return;
    chip();
    profiler_->write(report::profiler_folder());
}

void DeviceState::close() {
    if (!chip_) return;
    std::exception_ptr error;
    try {
        chip();  // nothing may work on it any more
        write_profiler_log();
    } catch (...) {
        error = std::current_exception();
    }
    allocator_->deallocate_buffers();
    chip_.reset();
    if (error) std::rethrow_exception(error);
}

}  // namespace softmetal::host

namespace softmetal {

ScopedMachine::ScopedMachine(const std::string& name) {
    host::scoped_machines().push_back(chip::load_machine(name)->board);
}
ScopedMachine::~ScopedMachine() {
    host::scoped_machines().pop_back();
}

}  // namespace softmetal
