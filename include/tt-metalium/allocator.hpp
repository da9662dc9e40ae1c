// What a device's allocator has and where its banks are. Sizes, offsets and addresses are bytes. A bank is a DRAM bank
// or the L1 of a worker core; all banks of a kind are allocated in step.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <tt-metalium/buffer_types.hpp>
#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/hal_types.hpp>

namespace softmetal::host {
class BankAllocator;
}

namespace tt::tt_metal {

class Buffer;

// How full one bank is.
struct Statistics {
    // Bytes that buffers may have, have, and do not have; the last number is the longest buffer that still fits.
    size_t total_allocatable_size_bytes = 0;
    size_t total_allocated_bytes = 0;
    size_t total_free_bytes = 0;
    size_t largest_free_block_bytes = 0;
};

// A view of a device's memory; it lives as long as the device. Bank or core that does not exist: UserError;
// BufferType::SYSTEM_MEMORY: UnsupportedError.
class Allocator {
public:
    // Made by the device: see IDevice::allocator().
    explicit Allocator(softmetal::host::BankAllocator& impl) : impl_(&impl) {}

    // Frees all buffers that own memory. Using one afterwards is a UserError that names it.
    void deallocate_buffers();
    // Those that own memory, oldest first.
    std::vector<Buffer*> get_allocated_buffers() const;  // oldest first

    // Banks of that kind.
    uint32_t get_num_banks(const BufferType& buffer_type) const;
    // Bytes of one bank that buffers may have.
    DeviceAddr get_bank_size(const BufferType& buffer_type) const;
    // The worker core whose L1 is that bank. UserError if there is no such bank.
    CoreCoord get_logical_core_from_bank_id(uint32_t bank_id) const;
    // Bytes that kernels add to an address in that bank; 0 in L1. UserError if there is no such bank.
    int32_t get_bank_offset(BufferType buffer_type, uint32_t bank_id) const;
    // The banks of one core: of a worker for L1, of (channel, 0) for DRAM. UserError outside the grid.
    const std::vector<uint32_t>& get_bank_ids_from_logical_core(BufferType buffer_type,
                                                                const CoreCoord& logical_core) const;
    // The lowest address that buffers may have, in L1 or DRAM. UserError for host memory.
    DeviceAddr get_base_allocator_addr(const HalMemType& mem_type) const;
    // Bytes that each page starts at a multiple of.
    uint32_t get_alignment(BufferType buffer_type) const;
    // Bytes of L1 that the chip leaves to programs on each core.
    size_t get_worker_l1_size() const;
    // What of one bank is taken and free.
    Statistics get_statistics(const BufferType& buffer_type) const;

private:
    softmetal::host::BankAllocator* impl_;
};

namespace detail {

// Bytes that a buffer takes in the bank that gets most of its pages. UserError for pages of no bytes.
DeviceAddr calculate_bank_size_spread(DeviceAddr size_bytes, DeviceAddr page_size_bytes, uint32_t num_banks,
                                      uint32_t alignment_bytes);

}  // namespace detail

}  // namespace tt::tt_metal
