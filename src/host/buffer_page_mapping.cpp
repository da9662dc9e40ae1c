// Pages of sharded buffers as runs. Knows numbers of pages, not memory.
#include <tt-metalium/buffer_page_mapping.hpp>

#include <algorithm>

namespace tt::tt_metal {
namespace {

// Appends a page at a place, to the last run where it continues it.
void append(BufferCorePageMapping& part, uint32_t place, uint32_t host_page) {
    if (!part.host_ranges.empty()) {
        auto& last = part.host_ranges.back();
        if (last.device_page_offset + last.num_pages == place && last.host_page_start + last.num_pages == host_page) {
            ++last.num_pages;
            return;
        }
    }
    part.host_ranges.push_back({.device_page_offset = place, .host_page_start = host_page, .num_pages = 1});
}

// Drops the padding before the first and after the last run.
void tighten(BufferCorePageMapping& part) {
    const uint32_t first = part.host_ranges.front().device_page_offset;
    const auto& last = part.host_ranges.back();
    part.num_pages = last.device_page_offset + last.num_pages - first;
    part.device_start_page += first;
    for (auto& run : part.host_ranges) run.device_page_offset -= first;
}

}  // namespace

BufferPageMapping::BufferPageMapping(const UncompressedBufferPageMapping& page_mapping)
    : all_cores(page_mapping.all_cores), core_page_mappings(page_mapping.all_cores.size()) {
    for (uint32_t core = 0; core < all_cores.size(); ++core) {
        core_to_core_id[all_cores[core]] = core;
        const auto& pages = page_mapping.core_host_page_indices[core];
        BufferCorePageMapping part{
            .device_start_page = 0, .num_pages = static_cast<uint32_t>(pages.size()), .host_ranges = {}};
        for (uint32_t place = 0; place < pages.size(); ++place) {
            if (pages[place] != UncompressedBufferPageMapping::PADDING) append(part, place, pages[place]);
        }
        if (!part.host_ranges.empty()) core_page_mappings[core].push_back(std::move(part));
    }
}

BufferPageMapping BufferPageMapping::filter_by_host_range(uint32_t start_host_page, uint32_t end_host_page) const {
    BufferPageMapping result;
    result.all_cores = all_cores;
    result.core_to_core_id = core_to_core_id;
    result.core_page_mappings.resize(all_cores.size());
    for (uint32_t core = 0; core < all_cores.size(); ++core) {
        for (const auto& part : core_page_mappings[core]) {
            BufferCorePageMapping kept;
            kept.device_start_page = part.device_start_page;
            const auto finish = [&] {
                if (kept.host_ranges.empty()) return;
                tighten(kept);
                result.core_page_mappings[core].push_back(std::move(kept));
                kept = BufferCorePageMapping{};
                kept.device_start_page = part.device_start_page;
            };
            for (const auto& run : part.host_ranges) {
                const uint32_t run_end = run.host_page_start + run.num_pages;
                const uint32_t first = std::max(run.host_page_start, start_host_page);
                const uint32_t last = std::min(run_end, end_host_page);
                // A part goes on over padding, but not over pages that are left out.
                if (first != run.host_page_start || first >= last) finish();
                if (first >= last) continue;
                kept.host_ranges.push_back({.device_page_offset = run.device_page_offset + first - run.host_page_start,
                                            .host_page_start = first - start_host_page,
                                            .num_pages = last - first});
                if (last != run_end) finish();
            }
            finish();
        }
    }
    return result;
}

BufferCorePageMapping::Iterator& BufferCorePageMapping::Iterator::operator++() {
    ++place_;
    if (run_ < mapping_->host_ranges.size()) {
        const auto& run = mapping_->host_ranges[run_];
        if (place_ >= run.device_page_offset + run.num_pages) ++run_;
    }
    return *this;
}

std::optional<uint32_t> BufferCorePageMapping::Iterator::operator*() const {
    if (run_ >= mapping_->host_ranges.size()) return std::nullopt;
    const auto& run = mapping_->host_ranges[run_];
    if (place_ < run.device_page_offset) return std::nullopt;
    return run.host_page_start + (place_ - run.device_page_offset);
}

BufferCorePageMapping::Iterator::Range BufferCorePageMapping::Iterator::next_range(uint32_t end_device_page_offset) {
    if (run_ >= mapping_->host_ranges.size() || place_ >= end_device_page_offset) return {};
    const auto& run = mapping_->host_ranges[run_];
    place_ = std::min(std::max(place_, run.device_page_offset), end_device_page_offset);
    if (place_ == end_device_page_offset) return {};
    const uint32_t run_end = run.device_page_offset + run.num_pages;
    const Range range{.device_page_offset = place_,
                      .host_page_start = run.host_page_start + (place_ - run.device_page_offset),
                      .num_pages = std::min(run_end, end_device_page_offset) - place_};
    place_ += range.num_pages;
    if (place_ == run_end) ++run_;
    return range;
}

void BufferPageMapping::Iterator::skip_what_is_empty() {
    const auto& cores = mapping_->core_page_mappings;
    while (core_ < cores.size()) {
        if (part_ >= cores[core_].size()) {
            ++core_;
            part_ = run_ = page_ = 0;
        } else if (run_ >= cores[core_][part_].host_ranges.size()) {
            ++part_;
            run_ = page_ = 0;
        } else if (page_ >= cores[core_][part_].host_ranges[run_].num_pages) {
            ++run_;
            page_ = 0;
        } else {
            return;
        }
    }
}

BufferPageMapping::Iterator& BufferPageMapping::Iterator::operator++() {
    ++page_;
    skip_what_is_empty();
    return *this;
}

BufferPageMapping::Iterator::MappedPage BufferPageMapping::Iterator::operator*() const {
    const auto& part = mapping_->core_page_mappings[core_][part_];
    const auto& run = part.host_ranges[run_];
    return {.core_id = core_,
            .device_page = part.device_start_page + run.device_page_offset + page_,
            .host_page = run.host_page_start + page_};
}

BufferPageMapping::Iterator BufferPageMapping::begin() const {
    Iterator first(this, 0, 0, 0, 0);
    first.skip_what_is_empty();
    return first;
}

BufferPageMapping::Iterator BufferPageMapping::end() const {
    return {this, static_cast<uint32_t>(core_page_mappings.size()), 0, 0, 0};
}

}  // namespace tt::tt_metal
