// A semaphore at one L1 address on a set of cores, independent of any program.
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

class GlobalSemaphore {
public:
    GlobalSemaphore(IDevice* device, const CoreRangeSet& cores, uint32_t initial_value,
                    BufferType buffer_type = BufferType::L1);

    IDevice* device() const { return device_; }
    DeviceAddr address() const;
    const CoreRangeSet& cores() const { return cores_; }
    void reset_semaphore_value(uint32_t reset_value) const;

private:
    IDevice* device_;
    CoreRangeSet cores_;
    std::shared_ptr<Buffer> buffer_;
};

std::ostream& operator<<(std::ostream& out, const GlobalSemaphore& semaphore);

}  // namespace tt::tt_metal
