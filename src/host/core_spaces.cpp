// Conversions between logical, translated and physical worker cores.
#include "host/core_spaces.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include <tt-metalium/device.hpp>

#include "host/buffer_impl.h"
#include "host/device_state.h"
#include "host/errors.h"

namespace softmetal {

namespace host {
namespace {

const char* space_name(CoreSpace space) {
    constexpr std::array kNames{"logical", "translated", "physical"};
    return kNames[static_cast<size_t>(space)];
}

const std::vector<chip::Xy>& table(const chip::Machine& machine, CoreSpace space) {
    return space == CoreSpace::Translated ? machine.worker_translated : machine.worker_physical;
}

}  // namespace

std::optional<uint32_t> find_worker(const chip::Machine& machine, CoreSpace space, CoreCoord coord) {
    if (space == CoreSpace::Logical) {
        if (coord.x >= machine.grid_x || coord.y >= machine.grid_y) return std::nullopt;
        return static_cast<uint32_t>(coord.y * machine.grid_x + coord.x);
    }
    const auto& cores = table(machine, space);
    const auto found =
        std::find_if(cores.begin(), cores.end(), [&](chip::Xy xy) { return xy.x == coord.x && xy.y == coord.y; });
    if (found == cores.end()) return std::nullopt;
    return static_cast<uint32_t>(found - cores.begin());
}

CoreCoord worker_in(const chip::Machine& machine, CoreSpace space, uint32_t worker) {
    if (space == CoreSpace::Logical) return {worker % machine.grid_x, worker / machine.grid_x};
    const chip::Xy xy = table(machine, space)[worker];
    return {xy.x, xy.y};
}

std::string hint_at_other_spaces(const chip::Machine& machine, CoreSpace expected, CoreCoord coord) {
    for (const CoreSpace space : {CoreSpace::Translated, CoreSpace::Logical, CoreSpace::Physical}) {
        if (space == expected) continue;
        const auto worker = find_worker(machine, space, coord);
        if (!worker) continue;
        return fmt::format("; a {} coordinate is expected here, and this is the {} one of {} core {}",
                           space_name(expected), space_name(space), space_name(expected),
                           worker_in(machine, expected, *worker));
    }
    return {};
}

namespace {

template <CoreSpace kTo, CoreSpace kFrom>
CoreIn<kTo> convert(const tt::tt_metal::IDevice& device, CoreIn<kFrom> core) {
    const chip::Machine& machine = state_of(device).machine();
    const auto worker = find_worker(machine, kFrom, core.coord());
    if (!worker) {
        fail("{} has no worker core at {}{}", machine.name, core.str(),
             hint_at_other_spaces(machine, kFrom, core.coord()));
    }
    return CoreIn<kTo>(worker_in(machine, kTo, *worker));
}

}  // namespace
}  // namespace host

template <CoreSpace kSpace>
std::string CoreIn<kSpace>::str() const {
    return fmt::format("{} {}", host::space_name(kSpace), coord_);
}
template std::string LogicalCore::str() const;
template std::string TranslatedCore::str() const;
template std::string PhysicalCore::str() const;

LogicalCore to_logical(const tt::tt_metal::IDevice& device, TranslatedCore core) {
    return host::convert<CoreSpace::Logical>(device, core);
}
LogicalCore to_logical(const tt::tt_metal::IDevice& device, PhysicalCore core) {
    return host::convert<CoreSpace::Logical>(device, core);
}
TranslatedCore to_translated(const tt::tt_metal::IDevice& device, LogicalCore core) {
    return host::convert<CoreSpace::Translated>(device, core);
}
TranslatedCore to_translated(const tt::tt_metal::IDevice& device, PhysicalCore core) {
    return host::convert<CoreSpace::Translated>(device, core);
}
PhysicalCore to_physical(const tt::tt_metal::IDevice& device, LogicalCore core) {
    return host::convert<CoreSpace::Physical>(device, core);
}
PhysicalCore to_physical(const tt::tt_metal::IDevice& device, TranslatedCore core) {
    return host::convert<CoreSpace::Physical>(device, core);
}

}  // namespace softmetal
