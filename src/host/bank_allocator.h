// The memory of one device, or of the devices of a mesh that allocate alike: DRAM banks, and L1 banks (one per worker
// core). All banks of a kind are allocated in step, so a buffer has one address. Knows nothing of what is stored.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <tt-metalium/allocator.hpp>
#include <tt-metalium/buffer_types.hpp>
#include <tt-metalium/core_coord.hpp>

#include "chip/machine.h"
#include "host/free_list.h"

namespace tt::tt_metal {
class Buffer;
}

namespace softmetal::host {

using tt::tt_metal::BufferType;
using tt::tt_metal::CoreCoord;

class BankAllocator {
public:
    BankAllocator(std::shared_ptr<const chip::Machine> machine, uint64_t l1_small_bytes, uint64_t worker_l1_bytes);
    // Memory of some of the devices of `parent`: a mesh and its submeshes put nothing where another of them that shares
    // a device has something. `devices` are their ids.
    BankAllocator(const BankAllocator& parent, std::set<int> devices);
    ~BankAllocator();
    BankAllocator& operator=(const BankAllocator&) = delete;

    const chip::Machine& machine() const { return *machine_; }
    uint32_t num_banks(BufferType type) const;
    uint32_t alignment(BufferType type) const;
    CoreCoord core_of_bank(uint32_t l1_bank) const;
    uint32_t bank_of_core(CoreCoord core) const;
    const std::vector<uint32_t>& bank_ids(BufferType type, CoreCoord core) const;

    // Throws UserError with what was asked for and what is left. `what` names the buffer in that text.
    // With a sub-device: from the part of L1 that is its own.
    uint64_t allocate(BufferType type, uint64_t bytes_per_bank, bool bottom_up, const std::string& what,
                      std::optional<uint8_t> sub_device = std::nullopt);
    void release(BufferType type, uint64_t address, std::optional<uint8_t> sub_device = std::nullopt);
    // Gives each of `count` sub-devices the lowest `bytes` of L1 on its cores. Throws UserError while a sub-device
    // still has a buffer there, or buffers of the whole device are in the way.
    void set_local_l1(uint64_t bytes, size_t count);
    const FreeList& region(BufferType type) const;
    // Of all meshes that have this device.
    std::optional<uint64_t> lowest_used(BufferType type, int device) const;

    // Buffers that own memory here, by their number.
    void add_buffer(uint64_t number, tt::tt_metal::Buffer* buffer) { buffers_[number] = buffer; }
    void remove_buffer(uint64_t number) { buffers_.erase(number); }
    const std::map<uint64_t, tt::tt_metal::Buffer*>& buffers() const { return buffers_; }

private:
    FreeList& mutable_region(BufferType type);
    bool shares_a_device_with(const BankAllocator& other) const;

    std::shared_ptr<const chip::Machine> machine_;
    FreeList dram_, l1_, l1_small_;
    std::vector<FreeList> local_l1_;               // by sub-device; empty = none has memory of its own
    std::vector<std::vector<uint32_t>> bank_ids_;  // by bank: a list of one, for callers that want lists
    std::map<uint64_t, tt::tt_metal::Buffer*> buffers_;
    std::set<int> devices_;                                // empty = all
    std::shared_ptr<std::vector<BankAllocator*>> family_;  // this and those of other meshes on the same devices
};

const char* name_of(BufferType type);

}  // namespace softmetal::host
