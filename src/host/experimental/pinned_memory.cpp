// A handle of host memory that remembers devices and events.
#include <tt-metalium/distributed.hpp>
#include <tt-metalium/experimental/pinned_memory.hpp>
#include <tt-metalium/host_buffer.hpp>
#include <tt-metalium/mesh_device.hpp>
#include <tt-metalium/mesh_event.hpp>

#include <algorithm>

#include "host/errors.h"

namespace tt::tt_metal::experimental {

using softmetal::host::fail;

class HostBufferPinnedMemoryHelper {
public:
    static std::shared_ptr<PinnedMemory>& of(HostBuffer& buffer) { return buffer.pinned_memory_; }
};

class PinnedMemoryImpl {
public:
    void require(ChipId device, const char* call) const {
        if (std::find(devices.begin(), devices.end(), device) != devices.end()) return;
        fail("{}: the memory is not pinned for device {}", call, device);
    }

    MemoryPin pin;  // keeps the memory alive
    std::byte* memory = nullptr;
    size_t bytes = 0;
    std::vector<ChipId> devices;
    std::vector<distributed::MeshEvent> events;
};

MemoryPinningParameters GetMemoryPinningParameters(distributed::MeshDevice&) {
    return {.max_pins = UINT32_MAX, .max_total_pin_size = UINT64_MAX, .can_map_to_noc = false};
}

std::shared_ptr<PinnedMemory> PinnedMemory::Create(distributed::MeshDevice& mesh_device,
                                                   const distributed::MeshCoordinateRangeSet& coordinate_range_set,
                                                   HostBuffer& host_buffer, bool) {
    auto impl = std::make_unique<PinnedMemoryImpl>();
    impl->pin = host_buffer.pin();
    impl->memory = host_buffer.view_bytes().data();
    impl->bytes = host_buffer.view_bytes().size();
    if (impl->bytes == 0) fail("PinnedMemory::Create: the host buffer is empty");
    for (const auto& range : coordinate_range_set.ranges()) {
        if (!distributed::MeshCoordinateRange(mesh_device.shape()).contains(range)) {
            fail("PinnedMemory::Create: {} is not inside the mesh of shape {}", distributed::to_string(range),
                 mesh_device.shape());
        }
        for (const auto& coord : range) impl->devices.push_back(mesh_device.get_device(coord)->id());
    }
    auto pinned = std::make_shared<PinnedMemory>(std::move(impl));
    HostBufferSetPinnedMemory(host_buffer, pinned);
    return pinned;
}

PinnedMemory::PinnedMemory(std::unique_ptr<PinnedMemoryImpl> impl) : impl_(std::move(impl)) {}
PinnedMemory::~PinnedMemory() = default;
PinnedMemory::PinnedMemory(PinnedMemory&& other) noexcept = default;
PinnedMemory& PinnedMemory::operator=(PinnedMemory&& other) noexcept = default;

tt::umd::SysmemBuffer& PinnedMemory::get_buffer(ChipId) {
    softmetal::host::unsupported("PinnedMemory::get_buffer: there is no driver");
}
const tt::umd::SysmemBuffer& PinnedMemory::get_buffer(ChipId) const {
    softmetal::host::unsupported("PinnedMemory::get_buffer: there is no driver");
}
void* PinnedMemory::get_host_ptr() {
    return impl_->memory;
}
const void* PinnedMemory::get_host_ptr() const {
    return impl_->memory;
}
size_t PinnedMemory::get_buffer_size() const {
    return impl_->bytes;
}
uint64_t PinnedMemory::get_device_addr(ChipId device_id) const {
    impl_->require(device_id, "PinnedMemory::get_device_addr");
    return reinterpret_cast<uint64_t>(impl_->memory);
}
std::optional<PinnedMemory::NocAddr> PinnedMemory::get_noc_addr(ChipId device_id) const {
    impl_->require(device_id, "PinnedMemory::get_noc_addr");
    return std::nullopt;
}
bool PinnedMemory::usable_from_noc(ChipId device_id) const {
    impl_->require(device_id, "PinnedMemory::usable_from_noc");
    return false;
}
std::vector<ChipId> PinnedMemory::get_device_ids() const {
    return impl_->devices;
}
bool PinnedMemory::has_device(ChipId device_id) const {
    return std::find(impl_->devices.begin(), impl_->devices.end(), device_id) != impl_->devices.end();
}
void PinnedMemory::add_barrier_event(const distributed::MeshEvent& event) {
    impl_->events.push_back(event);
}
bool PinnedMemory::lock_may_block() const {
    return !std::all_of(impl_->events.begin(), impl_->events.end(),
                        [](const auto& event) { return distributed::EventQuery(event); });
}
void* PinnedMemory::lock() {
    for (const auto& event : impl_->events) distributed::EventSynchronize(event);
    impl_->events.clear();
    return impl_->memory;
}
void PinnedMemory::unlock() {}

std::shared_ptr<PinnedMemory> HostBufferGetPinnedMemory(HostBuffer& host_buffer) {
    return HostBufferPinnedMemoryHelper::of(host_buffer);
}
void HostBufferSetPinnedMemory(HostBuffer& host_buffer, std::shared_ptr<PinnedMemory> pinned_memory) {
    HostBufferPinnedMemoryHelper::of(host_buffer) = std::move(pinned_memory);
}

}  // namespace tt::tt_metal::experimental
