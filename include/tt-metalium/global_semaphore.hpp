// A semaphore at one L1 address on a set of cores, independent of any program. Addresses are bytes.
#pragma once

#include <cstdint>
#include <memory>
#include <ostream>

#include <tt-metalium/buffer_types.hpp>
#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/hal_types.hpp>

namespace tt::tt_metal {

class Buffer;
class IDevice;

// Owns one word of L1 on each core, until it is destroyed.
class GlobalSemaphore {
public:
    // Writes `initial_value` on each core. UserError for a null device or memory other than L1 and L1_SMALL.
    GlobalSemaphore(IDevice* device, const CoreRangeSet& cores, uint32_t initial_value,
                    BufferType buffer_type = BufferType::L1);

    // The device given.
    IDevice* device() const { return device_; }
    // Of the word, the same on every core. UserError once its device is closed.
    DeviceAddr address() const;
    // The logical cores that have it.
    const CoreRangeSet& cores() const { return cores_; }
    // Writes a value on each core of each device.
    void reset_semaphore_value(uint32_t reset_value) const;

private:
    IDevice* device_;
    CoreRangeSet cores_;
    std::shared_ptr<Buffer> buffer_;
};

std::ostream& operator<<(std::ostream& out, const GlobalSemaphore& semaphore);

}  // namespace tt::tt_metal
