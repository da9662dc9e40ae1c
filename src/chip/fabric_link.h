// When one link or port carries flits. Packets share it flit by flit, as virtual channels do, so a packet asked for
// late may still use slots that an earlier one left free. Knows nothing of what the packets hold or where they go.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

#include "softmetal/error.h"

namespace softmetal::chip::detail {

class LinkCalendar {
public:
    struct Slots {
        uint64_t first = 0, last = 0;  // cycles of the first and the last flit
    };

    // Takes the `flits` first free slots from cycle `from` on. No later call may ask for slots before `now`.
    Slots take(uint64_t now, uint64_t from, uint64_t flits) {
        forget_before(now >> kShift);
        uint64_t bucket = from >> kShift;
        if (bucket < base_)
            throw InternalError(fmt::format(
                "fabric: a packet asks for a link at cycle {}, when cycle {} has been served", from, base_ << kShift));
        uint64_t offset = from & (kBucketCycles - 1);
        if (bucket >= full_begin_ && bucket < full_end_) {
            bucket = full_end_;
            offset = 0;
        }
        Slots slots;
        bool started = false;
        while (true) {
            uint8_t& used = at(bucket);
            const uint64_t begin = std::max<uint64_t>(used, offset);
            offset = 0;
            if (begin < kBucketCycles) {
                if (!started) slots.first = (bucket << kShift) + begin;
                started = true;
                const uint64_t taken = std::min(flits, kBucketCycles - begin);
                used = static_cast<uint8_t>(used + taken);
                flits -= taken;
                if (flits == 0) {
                    slots.last = (bucket << kShift) + begin + taken - 1;
                    return slots;
                }
            }
            if (used == kBucketCycles) note_full(bucket);
            ++bucket;
        }
    }

    void clear() {
        std::fill(used_.begin(), used_.end(), 0);
        base_ = full_begin_ = full_end_ = 0;
    }

private:
    static constexpr unsigned kShift = 5;
    static constexpr uint64_t kBucketCycles = 1u << kShift;

    uint8_t& at(uint64_t bucket) {
        if (bucket - base_ >= used_.size()) grow(bucket);
        return used_[bucket & (used_.size() - 1)];
    }

    void grow(uint64_t bucket) {
        size_t size = std::max<size_t>(used_.size(), 64);
        while (bucket - base_ >= size) size *= 2;
        std::vector<uint8_t> larger(size);
        for (uint64_t i = base_; i < base_ + used_.size(); ++i) larger[i & (size - 1)] = used_[i & (used_.size() - 1)];
        used_.swap(larger);
    }

    void forget_before(uint64_t bucket) {
        if (bucket <= base_) return;
        if (bucket - base_ >= used_.size()) {
            std::fill(used_.begin(), used_.end(), 0);
            base_ = bucket;
        }
        for (; base_ < bucket; ++base_) used_[base_ & (used_.size() - 1)] = 0;
    }

    // Remembers one run of full buckets, so that a saturated link is not searched from its beginning each time.
    void note_full(uint64_t bucket) {
        if (bucket == full_end_) {
            ++full_end_;
        } else if (bucket < full_begin_ || bucket > full_end_) {
            if (full_end_ > base_ && bucket > full_end_) return;
            full_begin_ = bucket;
            full_end_ = bucket + 1;
        }
    }

    std::vector<uint8_t> used_;  // flits taken in each bucket of kBucketCycles, a ring
    uint64_t base_ = 0;          // first bucket that is remembered
    uint64_t full_begin_ = 0, full_end_ = 0;
};

}  // namespace softmetal::chip::detail
