// Shapes of tensors and meshes, and coordinates in meshes.
#include <algorithm>
#include <numeric>

#include <tt-metalium/mesh_coord.hpp>
#include <tt-metalium/shape.hpp>

#include "host/errors.h"

namespace tt::tt_metal {

using softmetal::host::fail;

namespace {

template <typename Values>
std::string join(const char* name, const Values& values) {
    return fmt::format("{}([{}])", name, fmt::join(values, ", "));
}

std::size_t normalize(int64_t index, std::size_t rank, const char* what) {
    const auto size = static_cast<int64_t>(rank);
    if (index < -size || index >= size) {
        fail("{} index {} is out of range: there are {} dimensions, {} to {}", what, index, rank, -size, size - 1);
    }
    return static_cast<std::size_t>(index < 0 ? index + size : index);
}

}  // namespace

std::size_t ShapeBase::position(int32_t index) const {
    return normalize(index, value_.size(), "shape");
}
bool ShapeBase::is_implicit(int32_t index) const {
    constexpr int64_t kImplicitRank = 4;
    return index < -static_cast<int64_t>(value_.size()) && index >= -kImplicitRank;
}
uint32_t& ShapeBase::operator[](int32_t index) {
    // What is written there is lost: the dimension does not exist.
    thread_local uint32_t implicit;
    return is_implicit(index) ? implicit = 1 : value_[position(index)];
}

uint64_t Shape::volume() const {
    return std::accumulate(value_.begin(), value_.end(), uint64_t{1}, std::multiplies<>());
}

Shape Shape::to_rank(size_t new_rank) const {
    std::vector<uint32_t> dims(value_.begin(), value_.end());
    while (dims.size() < new_rank) dims.insert(dims.begin(), 1);
    while (dims.size() > new_rank) {
        if (dims.front() != 1) fail("{} cannot become a shape of {} dimensions: {} is not 1", *this, new_rank, dims[0]);
        dims.erase(dims.begin());
    }
    return Shape(ttsl::Span<const uint32_t>(dims));
}

std::array<uint32_t, 4> Shape::to_array_4D() const {
    std::array<uint32_t, 4> dims{};
    const Shape four = to_rank(4);
    std::copy(four.begin(), four.end(), dims.begin());
    return dims;
}

std::string to_string(const Shape& shape) {
    return join("Shape", shape.view());
}

ttsl::SmallVector<size_t> compute_strides(const Shape& shape) {
    ttsl::SmallVector<size_t> strides(shape.rank(), 1);
    for (size_t dim = shape.rank(); dim-- > 1;) strides[dim - 1] = strides[dim] * shape[static_cast<int32_t>(dim)];
    return strides;
}

std::size_t compute_flat_indices(ttsl::Span<const uint32_t> indices, ttsl::Span<const size_t> strides) {
    if (indices.size() != strides.size()) fail("{} indices for {} strides", indices.size(), strides.size());
    return std::inner_product(indices.begin(), indices.end(), strides.begin(), std::size_t{0});
}

}  // namespace tt::tt_metal

namespace tt::tt_metal::distributed {

size_t MeshShape::mesh_size() const {
    return std::accumulate(value_.begin(), value_.end(), size_t{1}, std::multiplies<>());
}
size_t MeshShape::get_stride(size_t dim) const {
    return std::accumulate(value_.begin() + static_cast<std::ptrdiff_t>(dim) + 1, value_.end(), size_t{1},
                           std::multiplies<>());
}
bool MeshShape::is_line_topology() const {
    return std::count_if(value_.begin(), value_.end(), [](uint32_t length) { return length != 1; }) <= 1;
}

MeshCoordinate MeshCoordinate::zero_coordinate(size_t dimensions) {
    const std::vector<uint32_t> zeros(dimensions, 0);
    return MeshCoordinate(ttsl::Span<const uint32_t>(zeros));
}
std::size_t MeshCoordinate::position(int32_t dim) const {
    return normalize(dim, value_.size(), "mesh coordinate");
}

size_t MeshCoordinate::to_linear_index(const MeshShape& shape) const {
    if (shape.dims() != dims()) fail("{} has {} dimensions, {} has {}", *this, dims(), shape, shape.dims());
    size_t index = 0;
    for (size_t dim = 0; dim < dims(); ++dim) {
        if (value_[dim] >= shape[static_cast<int32_t>(dim)]) fail("{} is outside {}", *this, shape);
        index += value_[dim] * shape.get_stride(dim);
    }
    return index;
}

std::optional<MeshCoordinate> MeshCoordinate::get_neighbor(const MeshShape& shape, int32_t offset, int32_t dim,
                                                           BoundaryMode mode) const {
    const auto length = static_cast<int64_t>(shape[dim]);
    int64_t place = static_cast<int64_t>((*this)[dim]) + offset;
    if (place < 0 || place >= length) {
        if (mode == BoundaryMode::NONE) return std::nullopt;
        place = mode == BoundaryMode::CLAMP ? std::clamp<int64_t>(place, 0, length - 1)
                                            : ((place % length) + length) % length;
    }
    MeshCoordinate neighbor = *this;
    neighbor[dim] = static_cast<uint32_t>(place);
    return neighbor;
}

MeshCoordinateRange::MeshCoordinateRange(const MeshCoordinate& start, const MeshCoordinate& end)
    : start_(start), end_(end) {
    if (start.dims() != end.dims()) fail("a range from {} to {}: the dimensions differ", start, end);
    for (size_t dim = 0; dim < start.dims(); ++dim) {
        const auto at = static_cast<int32_t>(dim);
        if (end[at] < start[at]) fail("a range from {} to {} ends before it starts", start, end);
    }
}

namespace {

MeshCoordinate last_of(const MeshShape& shape) {
    MeshCoordinate last = MeshCoordinate::zero_coordinate(shape.dims());
    for (size_t dim = 0; dim < shape.dims(); ++dim) {
        const auto at = static_cast<int32_t>(dim);
        if (shape[at] == 0) fail("{} has no devices", shape);
        last[at] = shape[at] - 1;
    }
    return last;
}

}  // namespace

MeshCoordinateRange::MeshCoordinateRange(const MeshShape& shape)
    : MeshCoordinateRange(MeshCoordinate::zero_coordinate(shape.dims()), last_of(shape)) {}
MeshCoordinateRange::MeshCoordinateRange(const MeshCoordinate& coord) : MeshCoordinateRange(coord, coord) {}

MeshShape MeshCoordinateRange::shape() const {
    std::vector<uint32_t> lengths;
    for (size_t dim = 0; dim < dims(); ++dim) {
        const auto at = static_cast<int32_t>(dim);
        lengths.push_back(end_[at] - start_[at] + 1);
    }
    return MeshShape(ttsl::Span<const uint32_t>(lengths));
}

bool MeshCoordinateRange::contains(const MeshCoordinate& coord) const {
    if (coord.dims() != dims()) return false;
    for (size_t dim = 0; dim < dims(); ++dim) {
        const auto at = static_cast<int32_t>(dim);
        if (coord[at] < start_[at] || coord[at] > end_[at]) return false;
    }
    return true;
}
bool MeshCoordinateRange::contains(const MeshCoordinateRange& range) const {
    return contains(range.start_) && contains(range.end_);
}
bool MeshCoordinateRange::intersects(const MeshCoordinateRange& range) const {
    return intersection(range).has_value();
}

std::optional<MeshCoordinateRange> MeshCoordinateRange::intersection(const MeshCoordinateRange& range) const {
    if (range.dims() != dims()) fail("{} and {} differ in dimensions", *this, range);
    MeshCoordinate start = start_, end = end_;
    for (size_t dim = 0; dim < dims(); ++dim) {
        const auto at = static_cast<int32_t>(dim);
        start[at] = std::max(start_[at], range.start_[at]);
        end[at] = std::min(end_[at], range.end_[at]);
        if (end[at] < start[at]) return std::nullopt;
    }
    return MeshCoordinateRange(start, end);
}

MeshCoordinateRange::Iterator::Iterator(const MeshCoordinateRange* range, size_t index)
    : range_(range), current_(range->start_), index_(index) {}
MeshCoordinateRange::Iterator& MeshCoordinateRange::Iterator::operator++() {
    ++index_;
    for (size_t dim = range_->dims(); dim-- > 0;) {
        const auto at = static_cast<int32_t>(dim);
        if (current_[at] < range_->end_[at]) {
            ++current_[at];
            break;
        }
        current_[at] = range_->start_[at];
    }
    return *this;
}
MeshCoordinateRange::Iterator MeshCoordinateRange::Iterator::operator++(int) {
    auto before = *this;
    ++*this;
    return before;
}

void MeshCoordinateRangeSet::merge(const MeshCoordinateRange& range) {
    // Only what is new is added, so that ranges stay apart.
    std::vector<MeshCoordinateRange> added{range};
    for (const auto& existing : ranges_) {
        std::vector<MeshCoordinateRange> rest;
        for (const auto& piece : added) {
            const MeshCoordinateRangeSet left = subtract(piece, existing);
            rest.insert(rest.end(), left.ranges().begin(), left.ranges().end());
        }
        added = std::move(rest);
    }
    ranges_.insert(ranges_.end(), added.begin(), added.end());
    std::sort(ranges_.begin(), ranges_.end());
}

std::vector<MeshCoordinate> MeshCoordinateRangeSet::coords() const {
    std::vector<MeshCoordinate> all;
    for (const auto& range : ranges_) all.insert(all.end(), range.begin(), range.end());
    std::sort(all.begin(), all.end());
    return all;
}

MeshCoordinateRangeSet subtract(const MeshCoordinateRange& parent, const MeshCoordinateRange& removed) {
    const auto shared = parent.intersection(removed);
    if (!shared) return MeshCoordinateRangeSet(parent);
    MeshCoordinateRangeSet left;
    MeshCoordinate start = parent.start_coord(), end = parent.end_coord();
    // Slab by slab: what lies before and after the removed part in one dimension, then the same inside it.
    for (size_t dim = 0; dim < parent.dims(); ++dim) {
        const auto at = static_cast<int32_t>(dim);
        if (start[at] < shared->start_coord()[at]) {
            MeshCoordinate last = end;
            last[at] = shared->start_coord()[at] - 1;
            left.merge(MeshCoordinateRange(start, last));
        }
        if (end[at] > shared->end_coord()[at]) {
            MeshCoordinate first = start;
            first[at] = shared->end_coord()[at] + 1;
            left.merge(MeshCoordinateRange(first, end));
        }
        start[at] = shared->start_coord()[at];
        end[at] = shared->end_coord()[at];
    }
    return left;
}

std::string to_string(const MeshShape& shape) {
    return join("MeshShape", shape.view());
}
std::string to_string(const MeshCoordinate& coord) {
    return join("MeshCoordinate", coord.coords());
}
std::string to_string(const MeshCoordinateRange& range) {
    return fmt::format("MeshCoordinateRange({}, {})", range.start_coord(), range.end_coord());
}
std::string to_string(const MeshCoordinateRangeSet& set) {
    return fmt::format("MeshCoordinateRangeSet({})", fmt::join(set.ranges(), ", "));
}

}  // namespace tt::tt_metal::distributed

namespace {

std::size_t combine(std::size_t seed, std::size_t value) {
    return seed ^ (value + 0x9e3779b97f4a7c15ull + (seed << 6) + (seed >> 2));
}

}  // namespace

std::size_t std::hash<tt::tt_metal::distributed::MeshCoordinate>::operator()(
    const tt::tt_metal::distributed::MeshCoordinate& coord) const noexcept {
    std::size_t seed = coord.dims();
    for (uint32_t value : coord.coords()) seed = combine(seed, value);
    return seed;
}
std::size_t std::hash<tt::tt_metal::distributed::MeshCoordinateRange>::operator()(
    const tt::tt_metal::distributed::MeshCoordinateRange& range) const noexcept {
    const std::hash<tt::tt_metal::distributed::MeshCoordinate> hash;
    return combine(hash(range.start_coord()), hash(range.end_coord()));
}
