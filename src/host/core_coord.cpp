// Arithmetic on rectangles of cores.
#include <tt-metalium/core_coord.hpp>

#include <algorithm>

#include "host/errors.h"
#include "host/rectangles.h"

namespace softmetal::host {

using tt::tt_metal::CoreCoord;
using tt::tt_metal::CoreRange;
using tt::tt_metal::CoreRangeSet;

CoreRangeSet rectangles_of(std::vector<CoreCoord> cores, bool rows_first) {
    // Columns are found as rows of the grid mirrored at its diagonal.
    const auto mirror = [rows_first](CoreCoord core) { return rows_first ? core : CoreCoord{core.y, core.x}; };
    for (auto& core : cores) core = mirror(core);
    std::sort(cores.begin(), cores.end(),
              [](const CoreCoord& a, const CoreCoord& b) { return a.y != b.y ? a.y < b.y : a.x < b.x; });
    cores.erase(std::unique(cores.begin(), cores.end()), cores.end());
    std::vector<CoreRange> runs;
    for (const auto& core : cores) {
        if (!runs.empty() && runs.back().end_coord.y == core.y && runs.back().end_coord.x + 1 == core.x) {
            runs.back().end_coord = core;
        } else {
            runs.emplace_back(core);
        }
    }
    // A run goes on in the next row where the same columns are taken.
    std::vector<CoreRange> merged;
    for (const auto& run : runs) {
        const auto above = std::find_if(merged.begin(), merged.end(), [&](const CoreRange& range) {
            return range.end_coord.y + 1 == run.start_coord.y && range.start_coord.x == run.start_coord.x &&
                   range.end_coord.x == run.end_coord.x;
        });
        if (above != merged.end()) {
            above->end_coord = run.end_coord;
        } else {
            merged.push_back(run);
        }
    }
    for (auto& range : merged) range = CoreRange(mirror(range.start_coord), mirror(range.end_coord));
    return CoreRangeSet(std::move(merged));
}

}  // namespace softmetal::host

namespace tt::tt_metal {

using softmetal::host::fail;

CoreRange::CoreRange(const CoreCoord& point) : start_coord(point), end_coord(point) {}

CoreRange::CoreRange(const CoreCoord& start, const CoreCoord& end) : start_coord(start), end_coord(end) {
    if (end.x < start.x || end.y < start.y) {
        fail("Invalid core range: it starts at {} and ends at {}; the end must not be left of or above the start",
             start, end);
    }
}

bool CoreRange::intersects(const CoreRange& other) const {
    return intersection(other).has_value();
}

std::optional<CoreRange> CoreRange::intersection(const CoreRange& other) const {
    const CoreCoord start{std::max(start_coord.x, other.start_coord.x), std::max(start_coord.y, other.start_coord.y)};
    const CoreCoord end{std::min(end_coord.x, other.end_coord.x), std::min(end_coord.y, other.end_coord.y)};
    if (end.x < start.x || end.y < start.y) return std::nullopt;
    return CoreRange(start, end);
}

bool CoreRange::adjacent(const CoreRange& other) const {
    const auto overlap = [](size_t a0, size_t a1, size_t b0, size_t b1) { return a0 <= b1 && b0 <= a1; };
    const auto touch = [](size_t a0, size_t a1, size_t b0, size_t b1) { return a1 + 1 == b0 || b1 + 1 == a0; };
    const auto &a = start_coord, &b = end_coord, &c = other.start_coord, &d = other.end_coord;
    return (touch(a.x, b.x, c.x, d.x) && overlap(a.y, b.y, c.y, d.y)) ||
           (touch(a.y, b.y, c.y, d.y) && overlap(a.x, b.x, c.x, d.x));
}

bool CoreRange::contains(const CoreCoord& core) const {
    return core.x >= start_coord.x && core.x <= end_coord.x && core.y >= start_coord.y && core.y <= end_coord.y;
}
bool CoreRange::contains(const CoreRange& other) const {
    return contains(other.start_coord) && contains(other.end_coord);
}
bool CoreRange::contains(const CoreRangeSet& other) const {
    return std::all_of(other.ranges().begin(), other.ranges().end(),
                       [&](const auto& range) { return contains(range); });
}

std::optional<CoreRange> CoreRange::merge(const CoreRange& other) const {
    if (!intersects(other) && !adjacent(other)) return std::nullopt;
    const bool same_columns = start_coord.x == other.start_coord.x && end_coord.x == other.end_coord.x;
    const bool same_rows = start_coord.y == other.start_coord.y && end_coord.y == other.end_coord.y;
    if (!same_columns && !same_rows) return std::nullopt;
    return CoreRange({std::min(start_coord.x, other.start_coord.x), std::min(start_coord.y, other.start_coord.y)},
                     {std::max(end_coord.x, other.end_coord.x), std::max(end_coord.y, other.end_coord.y)});
}

std::string CoreRange::str() const {
    return fmt::format("[{} - {}]", start_coord, end_coord);
}
size_t CoreRange::size() const {
    return grid_size().x * grid_size().y;
}
CoreCoord CoreRange::grid_size() const {
    return {end_coord.x - start_coord.x + 1, end_coord.y - start_coord.y + 1};
}

CoreRange::CoreIterator::CoreIterator(const CoreCoord& current, const CoreRange& range)
    : current_(current), first_x_(range.start_coord.x), last_x_(range.end_coord.x) {}
CoreRange::CoreIterator& CoreRange::CoreIterator::operator++() {
    if (current_.x < last_x_) {
        ++current_.x;
    } else {
        current_.x = first_x_;
        ++current_.y;
    }
    return *this;
}
CoreRange::CoreIterator CoreRange::begin() const {
    return {start_coord, *this};
}
CoreRange::CoreIterator CoreRange::end() const {
    return {CoreCoord{start_coord.x, end_coord.y + 1}, *this};
}

CoreRangeSet::CoreRangeSet(ttsl::Span<const CoreRange> core_ranges) : ranges_(core_ranges.begin(), core_ranges.end()) {
    check_no_overlap();
}
CoreRangeSet::CoreRangeSet(const std::set<CoreRange>& core_ranges) : ranges_(core_ranges.begin(), core_ranges.end()) {
    check_no_overlap();
}
CoreRangeSet::CoreRangeSet(const CoreRange& core_range) : ranges_{core_range} {}
CoreRangeSet::CoreRangeSet(ttsl::Span<const CoreCoord> core_coords) : ranges_(core_coords.begin(), core_coords.end()) {
    check_no_overlap();
}
CoreRangeSet::CoreRangeSet(std::vector<CoreRange>&& core_ranges) : ranges_(std::move(core_ranges)) {
    check_no_overlap();
}

void CoreRangeSet::check_no_overlap() const {
    for (size_t a = 0; a < ranges_.size(); ++a) {
        for (size_t b = a + 1; b < ranges_.size(); ++b) {
            if (ranges_[a].intersects(ranges_[b])) {
                fail("Cannot create CoreRangeSet with specified core ranges because core ranges {} and {} overlap!",
                     ranges_[a], ranges_[b]);
            }
        }
    }
}

CoreRangeSet CoreRangeSet::merge_with(ttsl::Span<const CoreRange> others) const {
    std::vector<CoreCoord> cores;
    for (const auto& range : ranges_) cores.insert(cores.end(), range.begin(), range.end());
    for (const auto& range : others) cores.insert(cores.end(), range.begin(), range.end());
    return softmetal::host::rectangles_of(cores, true);
}

CoreRangeSet CoreRangeSet::merge_ranges() const {
    return merge_with({});
}

bool CoreRangeSet::intersects(const CoreRange& other) const {
    return std::any_of(ranges_.begin(), ranges_.end(), [&](const auto& range) { return range.intersects(other); });
}
bool CoreRangeSet::intersects(const CoreRangeSet& other) const {
    return std::any_of(other.ranges_.begin(), other.ranges_.end(),
                       [&](const auto& range) { return intersects(range); });
}

CoreRangeSet CoreRangeSet::intersection(const CoreRangeSet& other) const {
    std::vector<CoreRange> shared;
    for (const auto& a : ranges_) {
        for (const auto& b : other.ranges_) {
            if (auto both = a.intersection(b)) shared.push_back(*both);
        }
    }
    return CoreRangeSet(std::move(shared));
}

bool CoreRangeSet::contains(const CoreCoord& other) const {
    return std::any_of(ranges_.begin(), ranges_.end(), [&](const auto& range) { return range.contains(other); });
}
bool CoreRangeSet::contains(const CoreRange& other) const {
    return std::all_of(other.begin(), other.end(), [&](const CoreCoord& core) { return contains(core); });
}
bool CoreRangeSet::contains(const CoreRangeSet& other) const {
    return std::all_of(other.ranges_.begin(), other.ranges_.end(), [&](const auto& range) { return contains(range); });
}

CoreRangeSet CoreRangeSet::subtract(const CoreRangeSet& other) const {
    std::vector<CoreRange> left;
    for (const auto& range : ranges_) {
        for (const auto& core : range) {
            if (!other.contains(core)) left.emplace_back(core);
        }
    }
    return CoreRangeSet(std::move(left)).merge_ranges();
}

std::string CoreRangeSet::str() const {
    return fmt::format("{{{}}}", fmt::join(ranges_, ", "));
}

uint32_t CoreRangeSet::num_cores() const {
    size_t count = 0;
    for (const auto& range : ranges_) count += range.size();
    return static_cast<uint32_t>(count);
}

CoreRange CoreRangeSet::bounding_box() const {
    if (ranges_.empty()) fail("an empty set of cores has no bounding box");
    CoreCoord start = ranges_[0].start_coord, end = ranges_[0].end_coord;
    for (const auto& range : ranges_) {
        start = {std::min(start.x, range.start_coord.x), std::min(start.y, range.start_coord.y)};
        end = {std::max(end.x, range.end_coord.x), std::max(end.y, range.end_coord.y)};
    }
    return {start, end};
}

bool operator==(const CoreRangeSet& a, const CoreRangeSet& b) {
    return a.num_cores() == b.num_cores() && a.contains(b);
}

std::ostream& operator<<(std::ostream& out, const CoreRange& range) {
    return out << range.str();
}
std::ostream& operator<<(std::ostream& out, const CoreRangeSet& set) {
    return out << set.str();
}

namespace {

std::vector<CoreCoord> cores_of(const CoreRange& range, bool row_wise) {
    if (row_wise) return {range.begin(), range.end()};
    std::vector<CoreCoord> cores;
    for (size_t x = range.start_coord.x; x <= range.end_coord.x; ++x) {
        for (size_t y = range.start_coord.y; y <= range.end_coord.y; ++y) cores.emplace_back(x, y);
    }
    return cores;
}

void append_others(std::vector<CoreCoord>& cores, const std::vector<CoreCoord>& all) {
    const std::set<CoreCoord> used(cores.begin(), cores.end());
    for (const auto& core : all) {
        if (!used.contains(core)) cores.push_back(core);
    }
}

}  // namespace

std::vector<CoreCoord> grid_to_cores(uint32_t num_cores, uint32_t grid_size_x, uint32_t grid_size_y, bool row_wise) {
    if (num_cores > grid_size_x * grid_size_y) {
        fail("{} cores do not fit a {}x{} grid, which has {}", num_cores, grid_size_x, grid_size_y,
             grid_size_x * grid_size_y);
    }
    if (num_cores == 0) return {};
    auto cores = cores_of(CoreRange({0, 0}, {grid_size_x - 1, grid_size_y - 1}), row_wise);
    cores.resize(num_cores);
    return cores;
}

std::vector<CoreCoord> grid_to_cores(CoreCoord start, CoreCoord end, bool row_wise) {
    return cores_of(CoreRange(start, end), row_wise);
}

std::vector<CoreCoord> grid_to_cores_with_noop(uint32_t bbox_x, uint32_t bbox_y, uint32_t grid_size_x,
                                               uint32_t grid_size_y, bool row_wise) {
    if (bbox_x >= grid_size_x || bbox_y >= grid_size_y) {
        fail("the box that ends at ({},{}) is not inside a {}x{} grid", bbox_x, bbox_y, grid_size_x, grid_size_y);
    }
    auto cores = cores_of(CoreRange({0, 0}, {bbox_x, bbox_y}), row_wise);
    append_others(cores, cores_of(CoreRange({0, 0}, {grid_size_x - 1, grid_size_y - 1}), row_wise));
    return cores;
}

std::vector<CoreCoord> grid_to_cores_with_noop(const CoreRangeSet& used_cores, const CoreRangeSet& all_cores,
                                               bool row_wise) {
    if (!all_cores.contains(used_cores)) fail("the used cores {} are not all among {}", used_cores, all_cores);
    auto cores = corerange_to_cores(used_cores, std::nullopt, row_wise);
    append_others(cores, corerange_to_cores(all_cores, std::nullopt, row_wise));
    return cores;
}

std::vector<CoreCoord> corerange_to_cores(const CoreRangeSet& set, std::optional<uint32_t> max_cores, bool row_wise) {
    std::vector<CoreCoord> cores;
    for (const auto& range : set.ranges()) {
        const auto more = cores_of(range, row_wise);
        cores.insert(cores.end(), more.begin(), more.end());
    }
    if (max_cores && cores.size() > *max_cores) cores.resize(*max_cores);
    return cores;
}

CoreRangeSet select_from_corerangeset(const CoreRangeSet& set, uint32_t start_index, uint32_t end_index,
                                      bool row_wise) {
    const auto cores = corerange_to_cores(set, std::nullopt, row_wise);
    if (start_index > end_index || end_index >= cores.size()) {
        fail("cores {} to {} cannot be selected from {} cores", start_index, end_index, cores.size());
    }
    return CoreRangeSet(ttsl::Span<const CoreCoord>(cores).subspan(start_index, end_index - start_index + 1))
        .merge_ranges();
}

std::optional<CoreRange> select_contiguous_range_from_corerangeset(const CoreRangeSet& set, uint32_t x, uint32_t y) {
    if (x == 0 || y == 0) return std::nullopt;
    for (const auto& range : set.ranges()) {
        if (range.grid_size().x >= x && range.grid_size().y >= y) {
            return CoreRange(range.start_coord, {range.start_coord.x + x - 1, range.start_coord.y + y - 1});
        }
    }
    return std::nullopt;
}

}  // namespace tt::tt_metal

namespace {

std::size_t combine(std::size_t seed, std::size_t value) {
    return seed ^ (value + 0x9e3779b97f4a7c15ull + (seed << 6) + (seed >> 2));
}

}  // namespace

std::size_t std::hash<tt::tt_metal::CoreRange>::operator()(const tt::tt_metal::CoreRange& range) const {
    const std::hash<tt::tt_metal::CoreCoord> hash;
    return combine(hash(range.start_coord), hash(range.end_coord));
}
std::size_t std::hash<tt::tt_metal::CoreRangeSet>::operator()(const tt::tt_metal::CoreRangeSet& set) const {
    // Equal sets may be cut differently: only what all cuts share may enter.
    if (set.empty()) return 0;
    return combine(set.num_cores(), std::hash<tt::tt_metal::CoreRange>{}(set.bounding_box()));
}
