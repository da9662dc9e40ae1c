// Free and used blocks of one address range. Knows nothing of banks, buffers or devices.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace softmetal::host {

class FreeList {
public:
    FreeList(uint64_t base, uint64_t end, uint64_t alignment);

    // The smallest free block that is large enough; at its low end, or at its high end. Zero bytes take one alignment.
    // Nothing is put where `also_used` (address -> bytes) has something.
    std::optional<uint64_t> allocate(uint64_t bytes, bool bottom_up,
                                     const std::map<uint64_t, uint64_t>& also_used = {});
    // False when no block starts there.
    bool release(uint64_t address);

    uint64_t base() const { return base_; }
    uint64_t end() const { return end_; }
    uint64_t alignment() const { return alignment_; }
    uint64_t total_bytes() const { return end_ - base_; }
    uint64_t used_bytes() const;
    uint64_t largest_free_block() const;
    std::optional<uint64_t> lowest_used() const;
    const std::map<uint64_t, uint64_t>& used() const { return used_; }  // address -> bytes

private:
    // Address, bytes; by address.
    std::vector<std::pair<uint64_t, uint64_t>> free_blocks(const std::map<uint64_t, uint64_t>& also_used = {}) const;

    uint64_t base_, end_, alignment_;
    std::map<uint64_t, uint64_t> used_;
};

}  // namespace softmetal::host
