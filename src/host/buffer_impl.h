// What a Buffer is made of. Knows memory and pages, nothing of queues.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <tt-metalium/buffer.hpp>

#include "host/device_state.h"

namespace tt::tt_metal {

void DeallocateBuffer(Buffer& buffer);

class BufferImpl {
public:
    BufferImpl(IDevice* device, std::shared_ptr<softmetal::host::DeviceState> state,
               std::shared_ptr<softmetal::host::BankAllocator> memory, DeviceAddr size, DeviceAddr page_size,
               BufferType type, const BufferShardingArgs& sharding, bool bottom_up,
               std::optional<SubDeviceId> sub_device);

    // "buffer 12 (DRAM, 4096 bytes in pages of 2048)"
    std::string describe() const;
    // Throws UserError naming the buffer and `call` when its memory has been freed.
    void require_allocated(const char* call) const;
    std::optional<uint8_t> own_sub_device() const {
        return sub_device ? std::optional<uint8_t>(**sub_device) : std::nullopt;
    }
    bool sharded() const { return is_sharded(sharding.buffer_layout()); }

    IDevice* device;
    std::shared_ptr<softmetal::host::DeviceState> state;
    std::shared_ptr<softmetal::host::BankAllocator> memory;  // of the mesh that the buffer belongs to
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

// The memory that buffers of `device` come from: a submesh's own, or the device's.
std::shared_ptr<BankAllocator> shared_memory(const tt::tt_metal::IDevice& device);

// As Buffer::create, from the memory of the mesh that the buffer belongs to.
std::shared_ptr<tt::tt_metal::Buffer> make_buffer(tt::tt_metal::IDevice* device, std::shared_ptr<BankAllocator> memory,
                                                  std::optional<tt::tt_metal::DeviceAddr> address,
                                                  tt::tt_metal::DeviceAddr size, tt::tt_metal::DeviceAddr page_size,
                                                  BufferType type, const tt::tt_metal::BufferShardingArgs& sharding,
                                                  std::optional<bool> bottom_up,
                                                  std::optional<tt::tt_metal::SubDeviceId> sub_device);

// Part of a buffer on one device: where its pages are, so that they can be moved after the Buffer is gone. `offset` and
// `bytes` are whole pages or reach the end. Throws UserError, naming `call`, if the buffer has been freed.
class BufferAccess {
public:
    BufferAccess(const tt::tt_metal::Buffer& buffer, std::shared_ptr<DeviceState> state, uint64_t offset,
                 uint64_t bytes, const char* call);

    uint64_t bytes() const { return bytes_; }
    void write(const uint8_t* source) const;
    void read(uint8_t* destination) const;

private:
    struct Page {
        uint32_t bank = 0;  // of DRAM, or the worker's number
        uint64_t address = 0;
    };
    Page find(uint64_t page) const;
    chip::LogicalCore core(uint32_t bank) const;
    void place_shards(tt::tt_metal::Buffer& buffer);

    std::shared_ptr<DeviceState> state_;
    uint64_t offset_, bytes_, address_, page_size_, aligned_page_;
    bool dram_;
    uint32_t banks_;
    std::vector<Page> pages_;  // of sharded buffers
};

// Where each page of a sharded buffer stands. Throws UserError when it has no shards.
const tt::tt_metal::UncompressedBufferPageMapping& page_table(tt::tt_metal::Buffer& buffer);

}  // namespace softmetal::host
