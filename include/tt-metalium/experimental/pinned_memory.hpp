// Host memory that devices may reach. Simulated devices copy it like any other: pinning gives a handle, and no speed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <tt-metalium/device_types.hpp>

namespace tt::umd {
class SysmemBuffer;
}

namespace tt::tt_metal {

class HostBuffer;

namespace distributed {
class MeshCoordinateRangeSet;
class MeshDevice;
class MeshEvent;
class ShardDataTransfer;
}  // namespace distributed

namespace experimental {

class PinnedMemoryImpl;

// How much may be pinned.
struct MemoryPinningParameters {
    // How many pins, bytes of all of them, and whether kernels can reach the memory: they cannot.
    uint32_t max_pins = 0;
    uint64_t max_total_pin_size = 0;
    bool can_map_to_noc = false;
};
MemoryPinningParameters GetMemoryPinningParameters(distributed::MeshDevice& mesh_device);

// The memory of a host buffer, pinned for some devices of a mesh. Movable.
class PinnedMemory {
public:
    // Where a kernel finds it, in bytes.
    struct NocAddr {
        // The host as a node of the NoC, the address, and the device from which it is reached.
        uint32_t pcie_xy_enc = 0;
        uint64_t addr = 0;
        ChipId device_id = 0;
    };

    // Pins; the buffer knows of it from then on. Throws UserError for an empty buffer and coordinates outside the mesh.
    // `map_to_noc` is a wish that is not fulfilled.
    static std::shared_ptr<PinnedMemory> Create(distributed::MeshDevice& mesh_device,
                                                const distributed::MeshCoordinateRangeSet& coordinate_range_set,
                                                HostBuffer& host_buffer, bool map_to_noc = false);
    explicit PinnedMemory(std::unique_ptr<PinnedMemoryImpl> impl);
    ~PinnedMemory();
    PinnedMemory(PinnedMemory&& other) noexcept;
    PinnedMemory& operator=(PinnedMemory&& other) noexcept;
    PinnedMemory(const PinnedMemory&) = delete;
    PinnedMemory& operator=(const PinnedMemory&) = delete;

    // The driver's view of it. Throws UnsupportedError: there is no driver.
    tt::umd::SysmemBuffer& get_buffer(ChipId device_id);
    const tt::umd::SysmemBuffer& get_buffer(ChipId device_id) const;
    // The memory, and its bytes.
    void* get_host_ptr();
    const void* get_host_ptr() const;
    size_t get_buffer_size() const;
    // The address that the device knows: that of the host. Throws UserError for a device it is not pinned for.
    uint64_t get_device_addr(ChipId device_id) const;
    // Where kernels find it in bytes: nowhere. Throws UserError for a device it is not pinned for.
    std::optional<NocAddr> get_noc_addr(ChipId device_id) const;
    bool usable_from_noc(ChipId device_id) const;
    // The devices it is pinned for.
    std::vector<ChipId> get_device_ids() const;
    bool has_device(ChipId device_id) const;

    // lock() waits for these events, whether it would wait, and the memory once it is safe to touch.
    void add_barrier_event(const distributed::MeshEvent& event);
    bool lock_may_block() const;
    void* lock();
    void unlock();

private:
    std::unique_ptr<PinnedMemoryImpl> impl_;
};

// The pin that a host buffer knows of; null without one.
std::shared_ptr<PinnedMemory> HostBufferGetPinnedMemory(HostBuffer& host_buffer);
void HostBufferSetPinnedMemory(HostBuffer& host_buffer, std::shared_ptr<PinnedMemory> pinned_memory);

}  // namespace experimental

}  // namespace tt::tt_metal
