// What a Buffer is made of. Knows memory and pages, nothing of queues.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include <tt-metalium/buffer.hpp>

#include "host/device_state.h"

namespace tt::tt_metal {

void DeallocateBuffer(Buffer& buffer);

class BufferImpl {
public:
    BufferImpl(IDevice* device, std::shared_ptr<softmetal::host::DeviceState> state, DeviceAddr size,
               DeviceAddr page_size, BufferType type, const BufferShardingArgs& sharding, bool bottom_up,
               std::optional<SubDeviceId> sub_device);

    // "buffer 12 (DRAM, 4096 bytes in pages of 2048)"
    std::string describe() const;
    // Throws UserError naming the buffer and `call` when its memory has been freed.
    void require_allocated(const char* call) const;
    bool sharded() const { return is_sharded(sharding.buffer_layout()); }

    IDevice* device;
    std::shared_ptr<softmetal::host::DeviceState> state;
    DeviceAddr size, page_size;
    BufferType type;
    BufferShardingArgs sharding;
    bool bottom_up;
    std::optional<SubDeviceId> sub_device;
    uint64_t number;  // of this buffer among all of the process

    DeviceAddr address = 0;
    bool allocated = false;
    bool owns_memory = false;
    std::shared_ptr<const UncompressedBufferPageMapping> pages;  // both made when first asked for
    std::shared_ptr<const BufferPageMapping> mapping;
};

}  // namespace tt::tt_metal

namespace softmetal::host {

// Shares ownership of the device that `device` is a view of.
std::shared_ptr<DeviceState> shared_state(const tt::tt_metal::IDevice& device);
// The same for as long as the device is there.
DeviceState& state_of(const tt::tt_metal::IDevice& device);

// Where each page of a sharded buffer stands. Throws UserError when it has no shards.
const tt::tt_metal::UncompressedBufferPageMapping& page_table(tt::tt_metal::Buffer& buffer);

// Bytes of the buffer between host and device, page by page. `offset` and `bytes` are whole pages or reach the end.
void write_buffer(const tt::tt_metal::Buffer& buffer, DeviceState& state, uint64_t offset, uint64_t bytes,
                  const uint8_t* source);
void read_buffer(const tt::tt_metal::Buffer& buffer, DeviceState& state, uint64_t offset, uint64_t bytes,
                 uint8_t* destination);

}  // namespace softmetal::host
