// Best-fit allocation in one address range. The free blocks are what lies between the used ones.
#include "host/free_list.h"

#include <algorithm>

namespace softmetal::host {
namespace {

uint64_t align_up(uint64_t value, uint64_t alignment) {
    return (value + alignment - 1) / alignment * alignment;
}

}  // namespace

FreeList::FreeList(uint64_t base, uint64_t end, uint64_t alignment)
    : base_(align_up(base, alignment)), end_(std::max(base_, end / alignment * alignment)), alignment_(alignment) {}

std::vector<std::pair<uint64_t, uint64_t>> FreeList::free_blocks(const std::map<uint64_t, uint64_t>& also_used) const {
    // Blocks of `also_used` may overlap each other, not those of this list.
    std::vector<std::pair<uint64_t, uint64_t>> taken(used_.begin(), used_.end()), blocks;
    taken.insert(taken.end(), also_used.begin(), also_used.end());
    if (!also_used.empty()) std::sort(taken.begin(), taken.end());
    uint64_t cursor = base_;
    for (const auto& [address, bytes] : taken) {
        if (address > cursor) blocks.emplace_back(cursor, address - cursor);
        cursor = std::max(cursor, address + bytes);
    }
    if (end_ > cursor) blocks.emplace_back(cursor, end_ - cursor);
    return blocks;
}

std::optional<uint64_t> FreeList::allocate(uint64_t bytes, bool bottom_up,
                                           const std::map<uint64_t, uint64_t>& also_used) {
    const uint64_t needed = std::max(align_up(bytes, alignment_), alignment_);
    std::optional<std::pair<uint64_t, uint64_t>> best;
    for (const auto& block : free_blocks(also_used)) {
        if (block.second < needed) continue;
        const bool better = !best || block.second < best->second || (block.second == best->second && !bottom_up);
        if (better) best = block;
    }
    if (!best) return std::nullopt;
    const uint64_t address = bottom_up ? best->first : best->first + best->second - needed;
    used_.emplace(address, needed);
    return address;
}

bool FreeList::release(uint64_t address) {
    return used_.erase(address) == 1;
}

uint64_t FreeList::used_bytes() const {
    uint64_t sum = 0;
    for (const auto& [address, bytes] : used_) sum += bytes;
    return sum;
}

uint64_t FreeList::largest_free_block() const {
    uint64_t largest = 0;
    for (const auto& block : free_blocks()) largest = std::max(largest, block.second);
    return largest;
}

std::optional<uint64_t> FreeList::lowest_used() const {
    if (used_.empty()) return std::nullopt;
    return used_.begin()->first;
}

}  // namespace softmetal::host
