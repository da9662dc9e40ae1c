// A device's life: made with a machine, launches programs, closed.
#include "host/device_state.h"

#include <cstdlib>

#include "host/core_spaces.h"
#include "host/errors.h"
#include "host/launch.h"
#include "host/print_settings.h"
#include "host/program_impl.h"
#include "host/realtime_profiler.h"
#include "report/report.h"
#include "softmetal/scoped_machine.h"

namespace softmetal::host {

namespace {

std::vector<std::string>& scoped_machines() {
    static thread_local std::vector<std::string> names;
    return names;
}

}  // namespace

std::shared_ptr<const chip::Machine> default_machine(chip::Dispatch dispatch) {
    if (!scoped_machines().empty()) return chip::load_machine(scoped_machines().back(), dispatch);
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
                         std::shared_ptr<BankAllocator> memory)
    : id_(id),
      machine_(std::move(machine)),
      threads_(settings.threads),
      chip_(std::make_unique<chip::Chip>(machine_, with_print_function(std::move(settings)))),
      memory_(std::move(memory)),
      allocator_(std::make_unique<tt::tt_metal::Allocator>(*memory_)) {
    if (auto timeline = report::timeline_observer_from_environment()) chip_->add_observer(std::move(timeline));
}

chip::Chip& DeviceState::chip() {
    if (!chip_) fail("device {} has been closed: it can no longer be read, written or run programs", id_);
    return *chip_;
}

const chip::LaunchResult& DeviceState::launch(tt::tt_metal::detail::ProgramImpl& program) {
    const chip::LaunchSetup setup = prepare_launch(program, *this);
    const chip::LaunchResult& result = launch(setup);
    notify_realtime_profiler(program, *this, result);
    return result;
}

const chip::LaunchResult& DeviceState::launch(const chip::LaunchSetup& setup) {
    last_result_ = chip().launch(setup);
    report::on_launch(*machine_, *last_result_, setup.name, threads_);
    return *last_result_;
}

CoreCoord DeviceState::worker_coordinate(CoreCoord logical) const {
    return worker_in(*machine_, CoreSpace::Translated, memory_->bank_of_core(logical));
}

void DeviceState::close() {
    if (!chip_) return;
    allocator_->deallocate_buffers();
    chip_.reset();
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
