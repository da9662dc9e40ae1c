// Which page of a sharded buffer stands where.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <optional>
#include <unordered_map>
#include <vector>

#include <tt-metalium/core_coord.hpp>

namespace tt::tt_metal {

// The pages of a sharded buffer by core and place.
struct UncompressedBufferPageMapping {
    // Stands for a place that no page of the buffer takes.
    static constexpr uint32_t PADDING = std::numeric_limits<uint32_t>::max();

    // The cores, in the order of their shards.
    std::vector<CoreCoord> all_cores;
    // For each core, for each page it holds: the page of the buffer, or PADDING.
    std::vector<std::vector<uint32_t>> core_host_page_indices;
};

// Pages that stand one after another on a core, as runs of pages that follow each other in the buffer too.
struct BufferCorePageMapping {
    // A run. Places are counted from the first place of the mapping.
    struct ContiguousHostPages {
        // Its first place, the page of the buffer there, and how many follow.
        uint32_t device_page_offset = 0;
        uint32_t host_page_start = 0;
        uint32_t num_pages = 0;
    };

    // Place of the first page in the core's part of the buffer.
    uint32_t device_start_page = 0;
    // Places, with those that are padding.
    uint32_t num_pages = 0;
    // In the order of their places.
    std::vector<ContiguousHostPages> host_ranges;

    // Goes from place to place. Must not outlive the mapping.
    struct Iterator {
        using iterator_category = std::forward_iterator_tag;
        using difference_type = std::ptrdiff_t;
        using value_type = std::optional<uint32_t>;

        Iterator() = default;
        // At place `device_page_offset`; runs before number `range_index` end before it.
        Iterator(const BufferCorePageMapping* mapping, uint32_t device_page_offset, uint32_t range_index)
            : mapping_(mapping), place_(device_page_offset), run_(range_index) {}

        Iterator& operator++();
        Iterator operator++(int) {
            Iterator before = *this;
            ++*this;
            return before;
        }
        // The page of the buffer; none at padding.
        value_type operator*() const;
        // The place.
        uint32_t device_page_offset() const { return place_; }

        bool operator==(const Iterator& other) const { return place_ == other.place_; }

        // A part of a run.
        struct Range {
            uint32_t device_page_offset = 0;
            uint32_t host_page_start = 0;
            uint32_t num_pages = 0;
        };
        // The next pages that follow each other, up to a place (excluded); afterwards the iterator stands behind them,
        // or at that place when there are none. An empty range says that there are none.
        Range next_range(uint32_t end_device_page_offset);

    private:
        const BufferCorePageMapping* mapping_ = nullptr;
        uint32_t place_ = 0, run_ = 0;
    };

    // All places of the mapping.
    Iterator begin() const { return {this, 0, 0}; }
    // Behind the last place.
    Iterator end() const { return {this, num_pages, static_cast<uint32_t>(host_ranges.size())}; }
};

// The pages of a sharded buffer, as runs.
struct BufferPageMapping {
    BufferPageMapping() = default;
    BufferPageMapping(const UncompressedBufferPageMapping& page_mapping);

    // The pages of the buffer in [start, end), counted from `start_host_page`.
    BufferPageMapping filter_by_host_range(uint32_t start_host_page, uint32_t end_host_page) const;

    // The cores, in the order of their shards.
    std::vector<CoreCoord> all_cores;
    // A core's place in `all_cores`.
    std::unordered_map<CoreCoord, uint32_t> core_to_core_id;
    // For each core, what it holds; empty when it holds nothing.
    std::vector<std::vector<BufferCorePageMapping>> core_page_mappings;

    // Goes over the pages of the buffer, core by core; leaves out padding. Must not outlive the mapping.
    struct Iterator {
        // A page: where it stands and which one of the buffer it is.
        struct MappedPage {
            uint32_t core_id = 0;
            uint32_t device_page = 0;
            uint32_t host_page = 0;
        };

        using iterator_category = std::forward_iterator_tag;
        using difference_type = std::ptrdiff_t;
        using value_type = MappedPage;

        Iterator() = default;
        // At a page of a run of a part of a core's pages.
        Iterator(const BufferPageMapping* page_mapping, uint32_t core_id, uint32_t page_mapping_index,
                 uint32_t host_range_index, uint32_t host_page_index)
            : mapping_(page_mapping),
              core_(core_id),
              part_(page_mapping_index),
              run_(host_range_index),
              page_(host_page_index) {}

        Iterator& operator++();
        Iterator operator++(int) {
            Iterator before = *this;
            ++*this;
            return before;
        }
        value_type operator*() const;

        bool operator==(const Iterator& other) const = default;

    private:
        friend struct BufferPageMapping;
        void skip_what_is_empty();

        const BufferPageMapping* mapping_ = nullptr;
        uint32_t core_ = 0, part_ = 0, run_ = 0, page_ = 0;
    };

    // All pages.
    Iterator begin() const;
    // Behind the last page.
    Iterator end() const;
};

}  // namespace tt::tt_metal
