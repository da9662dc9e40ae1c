// Mark and sweep over a small pool of vectors.
#include "tensix/lane_values.h"

#include <fmt/format.h>

#include <cstring>

#include "softmetal/abi/lanes.h"
#include "softmetal/error.h"

namespace softmetal::tensix {

using abi::kLaneNameMask;
using abi::kLaneNameTag;

uint32_t LaneValues::make(const Lanes& value, const Roots& roots, std::span<const uint32_t> more_roots) {
    if (free_.empty()) collect(roots, more_roots);
    const uint32_t slot = free_.back();
    free_.pop_back();
    alive_[slot] = 1;
    unpaid_[slot] = 0;
    slots_[slot] = value;
    return kLaneNameTag | slot;
}

const Lanes& LaneValues::get(uint32_t name, const char* op) const {
    static const Lanes kZero;
    if (name == abi::kNoLaneName) return kZero;
    const uint32_t slot = name & ~kLaneNameMask;
    if ((name & kLaneNameMask) != kLaneNameTag || slot >= slots_.size() || !alive_[slot])
        throw UserError(
            fmt::format("{}: {:#010x} is not a vector of the SFPU: the variable it came from was "
                        "overwritten, or kept in L1, where vectors cannot live",
                        op, name));
    return slots_[slot];
}

void LaneValues::mark(uint32_t word) {
    if ((word & kLaneNameMask) != kLaneNameTag) return;
    const uint32_t slot = word & ~kLaneNameMask;
    if (slot < alive_.size()) alive_[slot] = 1;
}

void LaneValues::collect(const Roots& roots, std::span<const uint32_t> more_roots) {
    alive_.assign(slots_.size(), 0);
    for (uint32_t word : roots.registers) mark(word);
    for (uint32_t word : more_roots) mark(word);
    for (size_t at = 0; at + 4 <= roots.local.size(); at += 4) {
        uint32_t word;
        std::memcpy(&word, roots.local.data() + at, 4);
        mark(word);
    }
    // The lowest slots are handed out first, so that they stay in the host's cache.
    auto list_free = [&] {
        free_.clear();
        for (auto slot = static_cast<uint32_t>(slots_.size()); slot-- > 0;)
            if (!alive_[slot]) free_.push_back(slot);
    };
    list_free();
    if (free_.size() * 4 >= slots_.size() && !free_.empty()) return;
    const size_t more = slots_.empty() ? kFirstSlots : slots_.size() * 2;
    if (more <= kMostSlots) {
        slots_.resize(more);
        alive_.resize(more, 0);
        unpaid_.resize(more, 0);
        list_free();
    } else if (free_.empty()) {
        throw UserError(
            fmt::format("{} vectors of the SFPU are alive at once, the most that there can be; the chip "
                        "has 8 registers",
                        kMostSlots));
    }
}

}  // namespace softmetal::tensix
