// Coordinates of cores and sets of them. All are plain values in one space: logical unless a call says otherwise.
#pragma once

#include <fmt/core.h>
#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <optional>
#include <ostream>
#include <set>
#include <string>
#include <type_traits>
#include <vector>

#include <tt_stl/span.hpp>
#include <umd/device/types/xy_pair.hpp>

namespace tt::tt_metal {

// A core by column (x) and row (y), from 0. In which space, the call says: see docs/host-api.md.
using CoreCoord = tt_xy_pair;

class CoreRangeSet;

// A rectangle of cores; both corners belong to it.
class CoreRange {
public:
    // The corner with the smallest x and y, and the one with the largest.
    CoreCoord start_coord;
    CoreCoord end_coord;

    CoreRange(const CoreCoord& point);
    // UserError when the end is left of or above the start.
    CoreRange(const CoreCoord& start_coord, const CoreCoord& end_coord);

    // Whether the two share a core.
    bool intersects(const CoreRange& other) const;
    // The cores of both, if any.
    std::optional<CoreRange> intersection(const CoreRange& other) const;
    // Whether they touch along an edge, without sharing a core.
    bool adjacent(const CoreRange& other) const;
    // Whether all of `other` lies within.
    bool contains(const CoreCoord& other) const;
    bool contains(const CoreRange& other) const;
    bool contains(const CoreRangeSet& other) const;
    // Both as one rectangle: if they overlap or touch, and take the same columns or the same rows.
    std::optional<CoreRange> merge(const CoreRange& other) const;

    // As "[(x=0,y=0) - (x=3,y=1)]".
    std::string str() const;
    // Cores.
    size_t size() const;
    // Columns and rows.
    CoreCoord grid_size() const;

    // Goes through the cores row by row, x fastest.
    class CoreIterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = CoreCoord;
        using difference_type = std::ptrdiff_t;
        using pointer = const CoreCoord*;
        using reference = const CoreCoord&;

        CoreIterator(const CoreCoord& current, const CoreRange& range);
        CoreCoord& operator*() { return current_; }
        CoreIterator& operator++();
        bool operator==(const CoreIterator& other) const { return current_ == other.current_; }

    private:
        CoreCoord current_;
        size_t first_x_, last_x_;
    };
    CoreIterator begin() const;
    CoreIterator end() const;

    constexpr bool operator==(const CoreRange&) const = default;
    constexpr auto operator<=>(const CoreRange&) const = default;
};

// A set of cores, as rectangles that do not overlap; overlapping ones are a UserError.
class CoreRangeSet {
public:
    CoreRangeSet() = default;
    CoreRangeSet(ttsl::Span<const CoreRange> core_ranges);
    CoreRangeSet(const std::set<CoreRange>& core_ranges);
    CoreRangeSet(const CoreRange& core_range);
    CoreRangeSet(ttsl::Span<const CoreCoord> core_coords);
    CoreRangeSet(std::vector<CoreRange>&& core_ranges);

    friend void swap(CoreRangeSet& first, CoreRangeSet& second) noexcept { first.ranges_.swap(second.ranges_); }

    // Whether there is no core.
    bool empty() const { return ranges_.empty(); }
    // Rectangles, not cores.
    size_t size() const { return ranges_.size(); }

    // All cores of both, which may overlap: runs along the rows, joined where neighbouring rows have the same.
    template <typename T>
    CoreRangeSet merge(const T& other) const {
        if constexpr (std::is_same_v<T, CoreRangeSet>) {
            return merge_with(other.ranges());
        } else {
            const std::vector<CoreRange> ranges(other.begin(), other.end());
            return merge_with(ranges);
        }
    }
    // The same cores in as few rectangles as are found.
    CoreRangeSet merge_ranges() const;

    // Whether the two share a core.
    bool intersects(const CoreCoord& other) const { return contains(other); }
    bool intersects(const CoreRange& other) const;
    bool intersects(const CoreRangeSet& other) const;
    // The cores of both.
    CoreRangeSet intersection(const CoreRangeSet& other) const;
    // Whether all of `other` lies within.
    bool contains(const CoreCoord& other) const;
    bool contains(const CoreRange& other) const;
    bool contains(const CoreRangeSet& other) const;
    // The cores that are not in `other`.
    CoreRangeSet subtract(const CoreRangeSet& other) const;

    // The rectangles.
    const std::vector<CoreRange>& ranges() const { return ranges_; }
    // The rectangles as text.
    std::string str() const;
    // Cores of all rectangles.
    uint32_t num_cores() const;
    // The smallest rectangle around all. UserError for an empty set.
    CoreRange bounding_box() const;

    // The same cores, however they are cut into rectangles.
    friend bool operator==(const CoreRangeSet& a, const CoreRangeSet& b);

private:
    CoreRangeSet merge_with(ttsl::Span<const CoreRange> others) const;
    void check_no_overlap() const;

    std::vector<CoreRange> ranges_;
};

std::ostream& operator<<(std::ostream& out, const CoreRange& range);
std::ostream& operator<<(std::ostream& out, const CoreRangeSet& set);

// The first `num_cores` cores of a grid, or all of a rectangle: column by column, or row by row. UserError when the
// grid has fewer.
std::vector<CoreCoord> grid_to_cores(uint32_t num_cores, uint32_t grid_size_x, uint32_t grid_size_y,
                                     bool row_wise = false);
std::vector<CoreCoord> grid_to_cores(CoreCoord start, CoreCoord end, bool row_wise = false);
// First the cores of the inner box, then the rest of the grid. UserError when the box does not lie in it.
std::vector<CoreCoord> grid_to_cores_with_noop(uint32_t bbox_x, uint32_t bbox_y, uint32_t grid_size_x,
                                               uint32_t grid_size_y, bool row_wise = false);
std::vector<CoreCoord> grid_to_cores_with_noop(const CoreRangeSet& used_cores, const CoreRangeSet& all_cores,
                                               bool row_wise = false);
// All cores, or the first `max_cores`: column by column, or row by row, one rectangle after another.
std::vector<CoreCoord> corerange_to_cores(const CoreRangeSet& cores, std::optional<uint32_t> max_cores = std::nullopt,
                                          bool row_wise = false);
// The cores number start_index to end_index, both included, as corerange_to_cores counts them. UserError when there are
// fewer.
CoreRangeSet select_from_corerangeset(const CoreRangeSet& cores, uint32_t start_index, uint32_t end_index,
                                      bool row_wise = false);
// The first x times y cores in one rectangle of the set, if there are any.
std::optional<CoreRange> select_contiguous_range_from_corerangeset(const CoreRangeSet& cores, uint32_t x, uint32_t y);

}  // namespace tt::tt_metal

// Without the namespace, as older programs write them.
using CoreCoord = tt::tt_metal::CoreCoord;
using CoreRange = tt::tt_metal::CoreRange;
using CoreRangeSet = tt::tt_metal::CoreRangeSet;

template <>
struct fmt::formatter<tt::tt_metal::CoreCoord> : fmt::formatter<std::string> {
    template <typename Context>
    auto format(const tt::tt_metal::CoreCoord& core, Context& context) const {
        return fmt::formatter<std::string>::format(core.str(), context);
    }
};
template <>
struct fmt::formatter<tt::tt_metal::CoreRange> : fmt::formatter<std::string> {
    template <typename Context>
    auto format(const tt::tt_metal::CoreRange& range, Context& context) const {
        return fmt::formatter<std::string>::format(range.str(), context);
    }
};
template <>
struct fmt::formatter<tt::tt_metal::CoreRangeSet> : fmt::formatter<std::string> {
    template <typename Context>
    auto format(const tt::tt_metal::CoreRangeSet& set, Context& context) const {
        return fmt::formatter<std::string>::format(set.str(), context);
    }
};

template <>
struct std::hash<tt::tt_metal::CoreRange> {
    std::size_t operator()(const tt::tt_metal::CoreRange& range) const;
};
template <>
struct std::hash<tt::tt_metal::CoreRangeSet> {
    std::size_t operator()(const tt::tt_metal::CoreRangeSet& set) const;
};
