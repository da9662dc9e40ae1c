// A page of a tensor as iteration hands it out: its NoC address and its number.
#pragma once

#include <stdint.h>

namespace tensor_accessor {

// Lives as long as it is looked at.
class Page {
public:
    Page(uint64_t noc_addr, uint32_t global_page_id) : noc_addr_(noc_addr), global_page_id_(global_page_id) {}
    // Its NoC address.
    uint64_t noc_addr() const { return noc_addr_; }
    // Its number in the tensor.
    uint32_t page_id() const { return global_page_id_; }

private:
    uint64_t noc_addr_;
    uint32_t global_page_id_;
};

// A page that knows its tensor.
template <typename Accessor>
class AccessorPage : public Page {
public:
    AccessorPage(uint64_t noc_addr, uint32_t global_page_id, const Accessor* accessor)
        : Page(noc_addr, global_page_id), accessor_(accessor) {}
    // The tensor.
    const Accessor& accessor() const { return *accessor_; }

private:
    const Accessor* accessor_;
};

// A page that knows its shard.
template <typename Accessor>
class ShardPage : public AccessorPage<Accessor> {
public:
    ShardPage(uint64_t noc_addr, uint32_t global_page_id, const Accessor* accessor, uint32_t shard_id,
              uint32_t page_in_shard)
        : AccessorPage<Accessor>(noc_addr, global_page_id, accessor),
          shard_id_(shard_id),
          page_in_shard_(page_in_shard) {}
    // The shard, and the page's place in it.
    uint32_t shard_id() const { return shard_id_; }
    uint32_t page_in_shard() const { return page_in_shard_; }

private:
    uint32_t shard_id_, page_in_shard_;
};

}  // namespace tensor_accessor
