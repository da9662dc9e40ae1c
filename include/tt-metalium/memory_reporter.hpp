// What memory a device has left.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include <tt-metalium/buffer_types.hpp>

namespace tt::tt_metal {

class IDevice;
// One row for each block that is taken: "address", "size" (bytes, as text) and "allocated".
using MemoryBlockTable = std::vector<std::unordered_map<std::string, std::string>>;

namespace detail {

// How full the banks of one kind are.
struct MemoryView {
    // Banks, and bytes of each: all, taken, free, and the longest free block.
    std::uint64_t num_banks = 0;
    size_t total_bytes_per_bank = 0;
    size_t total_bytes_allocated_per_bank = 0;
    size_t total_bytes_free_per_bank = 0;
    size_t largest_contiguous_bytes_free_per_bank = 0;

    // What is taken, block by block.
    MemoryBlockTable block_table;
};

// The state of one kind of memory. UserError for a null device.
MemoryView GetMemoryView(const IDevice* device, const BufferType& buffer_type);

}  // namespace detail

}  // namespace tt::tt_metal
