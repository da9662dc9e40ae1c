// Iteration over the pages of one shard; pages of a shard's padding, outside the tensor, are passed over.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "api/tensor/page.h"

namespace tensor_accessor {

// Steps from page to page of a shard; compared by place.
template <typename Accessor>
class ShardPagesAddressIterator {
public:
    using value_type = ShardPage<Accessor>;
    using difference_type = ptrdiff_t;
    using reference = const value_type&;
    using pointer = const value_type*;

    ShardPagesAddressIterator(const Accessor& accessor, uint32_t shard_id, uint32_t offset, uint32_t end, uint8_t noc)
        : accessor_(&accessor),
          shard_id_(shard_id),
          offset_(offset),
          end_(end),
          noc_(noc),
          current_(0, 0, &accessor, shard_id, offset) {
        settle();
    }
    // The page of the tensor it stands at.
    uint32_t page_id() const { return current_.page_id(); }
    reference operator*() const { return current_; }
    pointer operator->() const { return &current_; }
    ShardPagesAddressIterator& operator++() { return *this += 1; }
    ShardPagesAddressIterator operator++(int) {
        ShardPagesAddressIterator before = *this;
        *this += 1;
        return before;
    }
    ShardPagesAddressIterator& operator+=(difference_type steps) {
        while (steps-- > 0 && offset_ < end_) {
            ++offset_;
            settle();
        }
        return *this;
    }
    ShardPagesAddressIterator operator+(difference_type steps) const {
        ShardPagesAddressIterator next = *this;
        return next += steps;
    }
    auto operator<=>(const ShardPagesAddressIterator& other) const { return offset_ <=> other.offset_; }
    bool operator==(const ShardPagesAddressIterator& other) const { return offset_ == other.offset_; }

private:
    // The tensor's page at offset_, or false where the shard reaches beyond the tensor.
    bool page_at(uint32_t& page) const {
        const auto& spec = accessor_->dspec();
        uint32_t shard = shard_id_, within = offset_;
        page = 0;
        for (uint32_t i = spec.rank(); i-- > 0;) {
            const uint32_t coordinate =
                shard % spec.shard_grid()[i] * spec.shard_shape()[i] + within % spec.shard_shape()[i];
            if (coordinate >= spec.tensor_shape()[i]) return false;
            shard /= spec.shard_grid()[i];
            within /= spec.shard_shape()[i];
            page += coordinate * spec.tensor_strides()[i];
        }
        return true;
    }
    void settle() {
        for (uint32_t page; offset_ < end_; ++offset_) {
            if (!page_at(page)) continue;
            const uint64_t address =
                accessor_->get_shard_noc_addr(shard_id_, offset_ * accessor_->get_aligned_page_size(), noc_);
            current_ = value_type(address, page, accessor_, shard_id_, offset_);
            return;
        }
    }
    const Accessor* accessor_;
    uint32_t shard_id_, offset_, end_;
    uint8_t noc_;
    value_type current_;
};

// For range-based for; made by TensorAccessor::shard_pages().
template <typename Accessor>
class ShardPages {
public:
    using iterator = ShardPagesAddressIterator<Accessor>;
    using const_iterator = iterator;

    ShardPages(const Accessor& accessor, uint32_t shard_id, uint32_t start, uint32_t end, uint8_t noc)
        : accessor_(accessor), shard_id_(shard_id), start_(start), end_(end), noc_(noc) {}
    iterator begin() const { return {accessor_, shard_id_, start_, end_, noc_}; }
    iterator end() const { return {accessor_, shard_id_, end_, end_, noc_}; }
    const_iterator cbegin() const { return begin(); }
    const_iterator cend() const { return end(); }

private:
    const Accessor& accessor_;
    uint32_t shard_id_, start_, end_;
    uint8_t noc_;
};

// The shards of this processor, each as its pages; made by TensorAccessor::strided_shard_pages(). A kernel has one
// thread on these chips, so these are all shards.
template <typename Accessor>
class StridedShardPages {
public:
    // Steps from shard to shard.
    class iterator {
    public:
        iterator(const StridedShardPages& range, uint32_t shard_id) : range_(&range), shard_id_(shard_id) {}
        // The pages of the shard it stands at.
        ShardPages<Accessor> operator*() const {
            const Accessor& accessor = range_->accessor_;
            return {accessor, shard_id_, 0, accessor.dspec().shard_volume(), range_->noc_};
        }
        // To the next shard.
        iterator& operator++() {
            ++shard_id_;
            return *this;
        }
        // By the shard.
        bool operator==(const iterator& other) const { return shard_id_ == other.shard_id_; }

    private:
        const StridedShardPages* range_;
        uint32_t shard_id_;
    };

    // Of a tensor, over a NoC.
    StridedShardPages(const Accessor& accessor, uint8_t noc) : accessor_(accessor), noc_(noc) {}
    // The first shard, and behind the last.
    iterator begin() const { return {*this, 0}; }
    iterator end() const { return {*this, accessor_.dspec().num_shards()}; }

private:
    const Accessor& accessor_;
    uint8_t noc_;
};

}  // namespace tensor_accessor
