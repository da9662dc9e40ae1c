// One simulated device as TT-Metalium sees it: sizes, coordinates and sub-devices.
#include "host/sim_device.h"

#include <algorithm>

#include "host/core_spaces.h"
#include "host/errors.h"

namespace tt::tt_metal {

SubDevice::SubDevice(ttsl::Span<const CoreRangeSet> cores) {
    if (cores.size() > cores_.size()) {
        softmetal::host::fail("a sub-device has cores of at most {} kinds, not {}", cores_.size(), cores.size());
    }
    std::copy(cores.begin(), cores.end(), cores_.begin());
}

const CoreRangeSet& SubDevice::cores(HalProgrammableCoreType core_type) const {
    return cores_.at(static_cast<size_t>(core_type));
}

}  // namespace tt::tt_metal

namespace softmetal::host {

using tt::tt_metal::CoreRange;
using tt::tt_metal::CoreRangeSet;

tt::ARCH arch_of(const chip::Machine& machine) {
    return machine.arch_define == "ARCH_BLACKHOLE" ? tt::ARCH::BLACKHOLE : tt::ARCH::WORMHOLE_B0;
}

SimDevice::SimDevice(std::shared_ptr<DeviceState> state, unsigned num_queues)
    : state_(std::move(state)), active_device_(this, state_->id()), num_queues_(num_queues) {
    const auto grid = compute_with_storage_grid_size();
    const CoreRangeSet all(CoreRange({0, 0}, {grid.x - 1, grid.y - 1}));
    managers_[SubDeviceManagerId(0)] = {{SubDevice(ttsl::Span<const CoreRangeSet>(&all, 1))}, 0};
    load_sub_device_manager(SubDeviceManagerId(0));
}

tt::ARCH SimDevice::arch() const {
    return arch_of(state_->machine());
}
int SimDevice::num_dram_channels() const {
    return static_cast<int>(state_->machine().dram_banks);
}
uint32_t SimDevice::l1_size_per_core() const {
    return state_->machine().l1_bytes;
}
uint32_t SimDevice::dram_size_per_channel() const {
    return static_cast<uint32_t>(state_->machine().dram_bank_bytes);
}
int SimDevice::get_clock_rate_mhz() const {
    return static_cast<int>(state_->machine().clock_hz / 1000000);
}
CoreCoord SimDevice::grid_size() const {
    return {state_->machine().noc_width, state_->machine().noc_height};
}
CoreCoord SimDevice::logical_grid_size() const {
    return compute_with_storage_grid_size();
}
CoreCoord SimDevice::dram_grid_size() const {
    return {state_->machine().dram_banks, 1};
}
CoreCoord SimDevice::compute_with_storage_grid_size() const {
    return {state_->machine().grid_x, state_->machine().grid_y};
}

CoreCoord SimDevice::virtual_noc0_coordinate(uint8_t noc_index, CoreCoord coord) const {
    if (noc_index == 0) return coord;
    const auto grid = grid_size();
    if (coord.x >= grid.x || coord.y >= grid.y) return coord;  // translated: the same on both NoCs
    return {grid.x - 1 - coord.x, grid.y - 1 - coord.y};
}

CoreCoord SimDevice::virtual_core_from_logical_core(const CoreCoord& core, const CoreType& core_type) const {
    if (core_type == CoreType::WORKER || core_type == CoreType::TENSIX) return state_->worker_coordinate(core);
    if (core_type == CoreType::DRAM) {
        const auto xy = state_->machine().dram_bank_translated[0][dram_channel_from_logical_core(core)];
        return {xy.x, xy.y};
    }
    unsupported("cores of kind {}: a simulated device has worker and DRAM cores", core_type);
}

CoreCoord SimDevice::worker_core_from_logical_core(const CoreCoord& core) const {
    return state_->worker_coordinate(core);
}

std::vector<CoreCoord> SimDevice::worker_cores_from_logical_cores(const std::vector<CoreCoord>& cores) const {
    std::vector<CoreCoord> workers;
    for (const auto& core : cores) workers.push_back(state_->worker_coordinate(core));
    return workers;
}

CoreCoord SimDevice::logical_core_from_worker_core(const CoreCoord& core) const {
    const auto& machine = state_->machine();
    if (const auto worker = find_worker(machine, CoreSpace::Translated, core)) {
        return worker_in(machine, CoreSpace::Logical, *worker);
    }
    fail("no worker core of {} has the translated coordinate {}{}", machine.name, core,
         hint_at_other_spaces(machine, CoreSpace::Translated, core));
}

HalProgrammableCoreType SimDevice::get_programmable_core_type(CoreCoord virtual_core) const {
    for (const auto& bank : state_->machine().dram_bank_translated[0]) {
        if (bank.x == virtual_core.x && bank.y == virtual_core.y) return HalProgrammableCoreType::DRAM;
    }
    logical_core_from_worker_core(virtual_core);  // an error where no core stands
    return HalProgrammableCoreType::TENSIX;
}

std::vector<CoreCoord> SimDevice::get_optimal_dram_bank_to_logical_worker_assignment(tt::tt_metal::NOC noc) {
    // For each bank the nearest worker, counted in hops of that NoC, that no earlier bank has taken.
    const auto& machine = state_->machine();
    const unsigned index = noc == 0 ? 0 : 1;
    std::vector<bool> taken(machine.worker_physical.size());
    std::vector<CoreCoord> assignment;
    for (const auto& bank : machine.dram_bank_physical[index]) {
        size_t best = taken.size();
        uint32_t best_hops = UINT32_MAX;
        for (size_t worker = 0; worker < taken.size(); ++worker) {
            const auto at = machine.worker_physical[worker];
            auto hops_from = [&](uint32_t from, uint32_t to, uint32_t length) {
                return index == 0 ? (to + length - from) % length : (from + length - to) % length;
            };
            const uint32_t hops =
                hops_from(bank.x, at.x, machine.noc_width) + hops_from(bank.y, at.y, machine.noc_height);
            if (taken[worker] || hops >= best_hops) continue;
            best = worker;
            best_hops = hops;
        }
        taken[best] = true;
        assignment.emplace_back(best % machine.grid_x, best / machine.grid_x);
    }
    return assignment;
}

CoreRangeSet SimDevice::worker_cores(HalProgrammableCoreType type, SubDeviceId sub_device) const {
    const auto& sub_devices = manager(active_).sub_devices;
    if (*sub_device >= sub_devices.size()) {
        fail("sub-device {} does not exist: {} are loaded", *sub_device, sub_devices.size());
    }
    return sub_devices[*sub_device].cores(type);
}
uint32_t SimDevice::num_worker_cores(HalProgrammableCoreType type, SubDeviceId sub_device) const {
    return worker_cores(type, sub_device).num_cores();
}

CoreCoord SimDevice::logical_core_from_dram_channel(uint32_t channel) const {
    const CoreCoord core{channel, 0};
    dram_channel_from_logical_core(core);
    return core;
}
uint32_t SimDevice::dram_channel_from_logical_core(const CoreCoord& core) const {
    return state_->memory().bank_ids(BufferType::DRAM, core)[0];
}

// TT-Metalium's layout of a NoC coordinate: 6 bits each, x lowest; a rectangle has its end below its start.
uint32_t SimDevice::get_noc_unicast_encoding(uint8_t noc_index, const CoreCoord& core) const {
    const CoreCoord at = virtual_noc0_coordinate(noc_index, core);
    return static_cast<uint32_t>(at.y << 6 | at.x);
}
uint32_t SimDevice::get_noc_multicast_encoding(uint8_t noc_index, const CoreRange& cores) const {
    CoreCoord start = virtual_noc0_coordinate(noc_index, cores.start_coord);
    CoreCoord end = virtual_noc0_coordinate(noc_index, cores.end_coord);
    if (noc_index == 1) std::swap(start, end);  // NoC 1 runs the other way
    return static_cast<uint32_t>(start.y << 18 | start.x << 12 | end.y << 6 | end.x);
}

std::optional<DeviceAddr> SimDevice::lowest_occupied_compute_l1_address() const {
    return state_->memory().lowest_used(BufferType::L1, state_->id());
}

bool SimDevice::close() {
    const bool was_open = state_->is_open();
    active_device_.end();
    state_->close();
    return was_open;
}

const SimDevice::Manager& SimDevice::manager(SubDeviceManagerId id) const {
    const auto found = managers_.find(id);
    if (found == managers_.end()) fail("sub-device manager {} does not exist", *id);
    return found->second;
}

SubDeviceManagerId SimDevice::create_sub_device_manager(ttsl::Span<const SubDevice> sub_devices,
                                                        DeviceAddr local_l1_size) {
    const auto grid = compute_with_storage_grid_size();
    const CoreRange whole({0, 0}, {grid.x - 1, grid.y - 1});
    for (size_t a = 0; a < sub_devices.size(); ++a) {
        const auto& cores = sub_devices[a].cores(HalProgrammableCoreType::TENSIX);
        if (!whole.contains(cores)) fail("sub-device {} has cores {} outside the {}x{} grid", a, cores, grid.x, grid.y);
        for (size_t b = 0; b < a; ++b) {
            if (sub_devices[b].cores(HalProgrammableCoreType::TENSIX).intersects(cores)) {
                fail("sub-devices {} and {} share cores", b, a);
            }
        }
    }
    const SubDeviceManagerId id(*managers_.rbegin()->first + 1);
    managers_[id] = {{sub_devices.begin(), sub_devices.end()}, local_l1_size};
    return id;
}
SubDeviceManagerId SimDevice::create_sub_device_manager(std::initializer_list<SubDevice> sub_devices,
                                                        DeviceAddr l1_size) {
    return create_sub_device_manager(ttsl::Span<const SubDevice>(sub_devices.begin(), sub_devices.size()), l1_size);
}
void SimDevice::remove_sub_device_manager(SubDeviceManagerId id) {
    manager(id);
    if (*id == 0) fail("sub-device manager 0 is the whole device: it cannot be removed");
    if (id == active_) fail("sub-device manager {} is loaded: load another one before removing it", *id);
    managers_.erase(id);
}
void SimDevice::load_sub_device_manager(SubDeviceManagerId id) {
    const size_t count = manager(id).sub_devices.size();
    active_ = id;
    sub_device_ids_.clear();
    for (size_t i = 0; i < count; ++i) sub_device_ids_.emplace_back(static_cast<uint8_t>(i));
    stall_group_ = sub_device_ids_;
}
void SimDevice::clear_loaded_sub_device_manager() {
    load_sub_device_manager(SubDeviceManagerId(0));
}
std::vector<CoreRangeSet> SimDevice::loaded_cores() const {
    std::vector<CoreRangeSet> cores;
    for (const SubDevice& sub_device : manager(active_).sub_devices) {
        cores.push_back(sub_device.cores(HalProgrammableCoreType::TENSIX));
    }
    return cores;
}
void SimDevice::set_sub_device_stall_group(ttsl::Span<const SubDeviceId> ids) {
    if (ids.empty()) fail("the stall group of a device needs at least one sub-device");
    for (const SubDeviceId& id : ids) {
        if (*id < sub_device_ids_.size()) continue;
        fail("sub-device {} does not exist: {} are loaded, numbered from 0", *id, sub_device_ids_.size());
    }
    stall_group_ = {ids.begin(), ids.end()};
}

}  // namespace softmetal::host
