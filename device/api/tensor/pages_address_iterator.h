// Iteration over the pages of a tensor.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "api/tensor/page.h"

namespace tensor_accessor {

// Steps from page to page; compared by page.
template <typename Accessor>
class PagesAddressIterator {
public:
    using value_type = AccessorPage<Accessor>;
    using difference_type = ptrdiff_t;
    using reference = const value_type&;
    using pointer = const value_type*;

    PagesAddressIterator(const Accessor& accessor, uint32_t page, uint32_t end, uint32_t stride, uint8_t noc)
        : accessor_(&accessor), page_(page), end_(end), stride_(stride), noc_(noc), current_(0, 0, &accessor) {
        look();
    }
    // The page it stands at.
    uint32_t page_id() const { return page_; }
    reference operator*() const { return current_; }
    pointer operator->() const { return &current_; }
    PagesAddressIterator& operator++() { return *this += 1; }
    PagesAddressIterator operator++(int) {
        PagesAddressIterator before = *this;
        *this += 1;
        return before;
    }
    PagesAddressIterator& operator+=(difference_type steps) {
        page_ += steps * stride_;
        if (page_ > end_) page_ = end_;
        look();
        return *this;
    }
    PagesAddressIterator operator+(difference_type steps) const {
        PagesAddressIterator next = *this;
        return next += steps;
    }
    auto operator<=>(const PagesAddressIterator& other) const { return page_ <=> other.page_; }
    bool operator==(const PagesAddressIterator& other) const { return page_ == other.page_; }

private:
    void look() {
        if (page_ < end_) current_ = value_type(accessor_->get_noc_addr(page_, 0, noc_), page_, accessor_);
    }
    const Accessor* accessor_;
    uint32_t page_, end_, stride_;
    uint8_t noc_;
    value_type current_;
};

// For range-based for; made by TensorAccessor::pages().
template <typename Accessor>
class Pages {
public:
    using iterator = PagesAddressIterator<Accessor>;
    using const_iterator = iterator;

    Pages(const Accessor& accessor, uint32_t start, uint32_t end, uint32_t stride, uint8_t noc)
        : accessor_(accessor), start_(start < end ? start : end), end_(end), stride_(stride), noc_(noc) {}
    iterator begin() const { return {accessor_, start_, end_, stride_, noc_}; }
    iterator end() const { return {accessor_, end_, end_, stride_, noc_}; }
    const_iterator cbegin() const { return begin(); }
    const_iterator cend() const { return end(); }

private:
    const Accessor& accessor_;
    uint32_t start_, end_, stride_;
    uint8_t noc_;
};

}  // namespace tensor_accessor
