// Keeps which devices a program asked for.
#include "host/experimental/mock_mode.h"

#include <tt-metalium/experimental/mock_device.hpp>

#include <mutex>

#include "host/device_state.h"
#include "host/errors.h"

namespace softmetal::host {
namespace {

struct Kept {
    std::mutex mutex;
    std::optional<MockMode> mode;
};
Kept& kept() {
    static Kept instance;
    return instance;
}

void keep(std::optional<MockMode> mode) {
    const std::lock_guard lock(kept().mutex);
    kept().mode = std::move(mode);
}

}  // namespace

std::optional<MockMode> mock_mode() {
    const std::lock_guard lock(kept().mutex);
    return kept().mode;
}

}  // namespace softmetal::host

namespace tt::tt_metal::experimental {

using softmetal::host::keep;
using softmetal::host::mock_mode;

void configure_mock_mode(tt::ARCH arch, uint32_t num_chips) {
    if (num_chips == 0) softmetal::host::fail("configure_mock_mode needs at least one chip");
    if (arch != tt::ARCH::WORMHOLE_B0 && arch != tt::ARCH::BLACKHOLE) {
        softmetal::host::unsupported("configure_mock_mode of chips other than WORMHOLE_B0 and BLACKHOLE");
    }
    keep(softmetal::host::MockMode{arch == tt::ARCH::BLACKHOLE ? "blackhole" : "wormhole_b0", num_chips});
}
void configure_mock_mode_from_hw() {
    disable_mock_mode();
    const auto machine = softmetal::host::default_machine();
    keep(softmetal::host::MockMode{machine->board, machine->chips});
}
void disable_mock_mode() {
    keep(std::nullopt);
}
bool is_mock_mode_registered() {
    return mock_mode().has_value();
}
std::optional<std::string> get_mock_cluster_desc() {
    const auto mode = mock_mode();
    return mode ? std::optional(mode->machine) : std::nullopt;
}

}  // namespace tt::tt_metal::experimental
