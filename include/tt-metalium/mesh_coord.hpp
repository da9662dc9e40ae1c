// Shapes of meshes of devices, coordinates in them, ranges of coordinates, and containers indexed by coordinate.
#pragma once

#include <fmt/core.h>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <optional>
#include <ostream>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <tt-metalium/maybe_remote.hpp>
#include <tt-metalium/shape_base.hpp>
#include <tt_stl/assert.hpp>
#include <tt_stl/small_vector.hpp>
#include <tt_stl/span.hpp>

namespace tt::tt_metal::distributed {

// Devices along each dimension, usually rows and columns.
class MeshShape : public ShapeBase {
public:
    using ShapeBase::operator[];

    explicit MeshShape(uint32_t s) : ShapeBase({s}) {}
    MeshShape(uint32_t s0, uint32_t s1) : ShapeBase({s0, s1}) {}
    MeshShape(uint32_t s0, uint32_t s1, uint32_t s2) : ShapeBase({s0, s1, s2}) {}
    explicit MeshShape(const ttsl::SmallVector<uint32_t>& shape) : ShapeBase(shape) {}
    explicit MeshShape(ttsl::SmallVector<uint32_t>&& shape) : ShapeBase(std::move(shape)) {}
    explicit MeshShape(std::initializer_list<uint32_t> dims) : ShapeBase(dims) {}
    explicit MeshShape(ttsl::Span<const uint32_t> dims) : ShapeBase(dims) {}

    // Dimensions.
    size_t dims() const { return size(); }
    // Devices between neighbours along a dimension, row-major.
    size_t get_stride(size_t dim) const;
    // Devices in all.
    size_t mesh_size() const;
    // At most one dimension is longer than one.
    bool is_line_topology() const;

    static constexpr auto attribute_names = std::forward_as_tuple("value");
    auto attribute_values() const { return std::forward_as_tuple(value_); }

    friend bool operator==(const MeshShape& a, const MeshShape& b) { return a.value_ == b.value_; }

private:
    using ShapeBase::empty;
    using ShapeBase::size;
};

// A device of a mesh, one number a dimension; a negative index counts dimensions from the end, and one out of range is
// a UserError.
class MeshCoordinate {
public:
    explicit MeshCoordinate(uint32_t c) : value_{c} {}
    MeshCoordinate(uint32_t c0, uint32_t c1) : value_{c0, c1} {}
    MeshCoordinate(uint32_t c0, uint32_t c1, uint32_t c2) : value_{c0, c1, c2} {}
    explicit MeshCoordinate(ttsl::Span<const uint32_t> coords) : value_(coords.begin(), coords.end()) {}
    // The first device of a mesh of that many dimensions.
    static MeshCoordinate zero_coordinate(size_t dimensions);

    // Dimensions, and the numbers.
    size_t dims() const { return value_.size(); }
    ttsl::Span<const uint32_t> coords() const { return {value_.data(), value_.size()}; }
    uint32_t operator[](int32_t dim) const { return value_[position(dim)]; }
    uint32_t& operator[](int32_t dim) { return value_[position(dim)]; }

    // The device's place in row-major order. UserError outside the shape.
    size_t to_linear_index(const MeshShape& shape) const;

    // Past the edge of a mesh: go round, stop at the edge, or there is none.
    enum class BoundaryMode { WRAP, CLAMP, NONE };
    // The device `offset` further along `dim`; empty when the mode is NONE and it would leave the mesh.
    std::optional<MeshCoordinate> get_neighbor(const MeshShape& shape, int32_t offset, int32_t dim,
                                               BoundaryMode mode = BoundaryMode::WRAP) const;

    static constexpr auto attribute_names = std::forward_as_tuple("value");
    auto attribute_values() const { return std::forward_as_tuple(value_); }

    friend bool operator==(const MeshCoordinate& a, const MeshCoordinate& b) { return a.value_ == b.value_; }
    friend auto operator<=>(const MeshCoordinate& a, const MeshCoordinate& b) {
        return static_cast<const std::vector<uint32_t>&>(a.value_) <=>
               static_cast<const std::vector<uint32_t>&>(b.value_);
    }

private:
    std::size_t position(int32_t dim) const;

    ttsl::SmallVector<uint32_t> value_;
};

// All coordinates between two corners, both included. UserError when the end is before the start.
class MeshCoordinateRange {
public:
    MeshCoordinateRange(const MeshCoordinate& start, const MeshCoordinate& end);
    explicit MeshCoordinateRange(const MeshShape& shape);
    explicit MeshCoordinateRange(const MeshCoordinate& coord);

    // Dimensions, and the two corners.
    size_t dims() const { return start_.dims(); }
    const MeshCoordinate& start_coord() const { return start_; }
    const MeshCoordinate& end_coord() const { return end_; }

    // Devices along each dimension.
    MeshShape shape() const;

    // NONE: a range does not go round the mesh.
    MeshCoordinate::BoundaryMode get_boundary_mode() const { return MeshCoordinate::BoundaryMode::NONE; }

    // Whether all of it lies within.
    bool contains(const MeshCoordinate& coord) const;
    bool contains(const MeshCoordinateRange& range) const;
    // Whether the two share a device.
    bool intersects(const MeshCoordinateRange& range) const;
    // The devices of both, if any. UserError when they differ in dimensions.
    std::optional<MeshCoordinateRange> intersection(const MeshCoordinateRange& range) const;

    static constexpr auto attribute_names = std::forward_as_tuple("start", "end");
    auto attribute_values() const { return std::forward_as_tuple(start_, end_); }

    // Goes through the coordinates; the last dimension varies fastest.
    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = MeshCoordinate;
        using difference_type = std::ptrdiff_t;
        using pointer = const MeshCoordinate*;
        using reference = const MeshCoordinate&;

        Iterator() : current_(MeshCoordinate::zero_coordinate(0)) {}
        Iterator& operator++();
        Iterator operator++(int);
        const MeshCoordinate& operator*() const { return current_; }
        const MeshCoordinate* operator->() const { return &current_; }
        bool operator==(const Iterator& other) const { return range_ == other.range_ && index_ == other.index_; }

    private:
        friend class MeshCoordinateRange;
        Iterator(const MeshCoordinateRange* range, size_t index);

        const MeshCoordinateRange* range_ = nullptr;
        MeshCoordinate current_;
        size_t index_ = 0;
    };
    Iterator begin() const { return Iterator(this, 0); }
    Iterator end() const { return Iterator(this, shape().mesh_size()); }

    friend bool operator==(const MeshCoordinateRange& a, const MeshCoordinateRange& b) = default;
    friend auto operator<=>(const MeshCoordinateRange& a, const MeshCoordinateRange& b) = default;

private:
    MeshCoordinate start_;
    MeshCoordinate end_;
};

// A set of devices, as ranges that do not overlap.
class MeshCoordinateRangeSet {
public:
    MeshCoordinateRangeSet() = default;
    explicit MeshCoordinateRangeSet(const MeshCoordinateRange& range) { merge(range); }

    // Adds the devices of a range.
    void merge(const MeshCoordinateRange& range);
    // Ranges, and whether there is none.
    size_t size() const { return ranges_.size(); }
    bool empty() const { return ranges_.empty(); }
    // The ranges, and all coordinates in order.
    const std::vector<MeshCoordinateRange>& ranges() const { return ranges_; }
    std::vector<MeshCoordinate> coords() const;

    friend bool operator==(const MeshCoordinateRangeSet&, const MeshCoordinateRangeSet&) = default;

private:
    std::vector<MeshCoordinateRange> ranges_;
};

// The devices of `parent` that are not in `removed`.
MeshCoordinateRangeSet subtract(const MeshCoordinateRange& parent, const MeshCoordinateRange& removed);

// As text: "MeshShape([2, 4])".
std::string to_string(const MeshShape& shape);
std::string to_string(const MeshCoordinate& coord);
std::string to_string(const MeshCoordinateRange& range);
std::string to_string(const MeshCoordinateRangeSet& set);
inline std::ostream& operator<<(std::ostream& out, const MeshShape& value) {
    return out << to_string(value);
}
inline std::ostream& operator<<(std::ostream& out, const MeshCoordinate& value) {
    return out << to_string(value);
}
inline std::ostream& operator<<(std::ostream& out, const MeshCoordinateRange& value) {
    return out << to_string(value);
}
inline std::ostream& operator<<(std::ostream& out, const MeshCoordinateRangeSet& value) {
    return out << to_string(value);
}

namespace detail {

// What an iterator of MeshContainer refers to: a coordinate and the value there.
template <typename T>
class MeshCoordinateValueProxy {
public:
    MeshCoordinateValueProxy(const MeshCoordinate& coord, T* value) : coord_(coord), value_(value) {}

    const MeshCoordinate& coord() const { return coord_; }
    T& value() const { return *value_; }

    template <std::size_t I>
    decltype(auto) get() const {
        static_assert(I < 2);
        if constexpr (I == 0) {
            return coord();
        } else {
            return value();
        }
    }

private:
    MeshCoordinate coord_;
    T* value_;
};

template <typename Container, typename T>
class MeshIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = MeshCoordinateValueProxy<T>;
    using difference_type = std::ptrdiff_t;
    using pointer = value_type*;
    using reference = value_type&;

    MeshIterator(Container* container, size_t index)
        : container_(container), index_(index), proxy_(MeshCoordinate::zero_coordinate(0), nullptr) {
        refresh();
    }
    MeshIterator& operator++() {
        ++index_;
        refresh();
        return *this;
    }
    MeshIterator operator++(int) {
        auto before = *this;
        ++*this;
        return before;
    }
    value_type& operator*() { return proxy_; }
    const value_type& operator*() const { return proxy_; }
    value_type* operator->() { return &proxy_; }
    const value_type* operator->() const { return &proxy_; }
    bool operator==(const MeshIterator& other) const {
        return container_ == other.container_ && index_ == other.index_;
    }

private:
    void refresh() {
        if (index_ >= container_->size()) return;
        MeshCoordinate coord = MeshCoordinate::zero_coordinate(container_->shape().dims());
        size_t rest = index_;
        for (size_t dim = 0; dim < coord.dims(); ++dim) {
            const size_t stride = container_->shape().get_stride(dim);
            coord[static_cast<int32_t>(dim)] = static_cast<uint32_t>(rest / stride);
            rest %= stride;
        }
        proxy_ = value_type(coord, &container_->values()[index_]);
    }

    Container* container_;
    size_t index_;
    value_type proxy_;
};

}  // namespace detail

// One value for each device of a mesh, in row-major order; a wrong number of values is a UserError.
template <typename T>
class MeshContainer {
public:
    using Iterator = detail::MeshIterator<MeshContainer, T>;
    using ConstIterator = detail::MeshIterator<const MeshContainer, const T>;

    MeshContainer(const MeshShape& shape, const T& fill_value)
        : shape_(shape), range_(shape), values_(shape.mesh_size(), fill_value) {}
    MeshContainer(const MeshShape& shape, std::vector<T> values)
        : shape_(shape), range_(shape), values_(std::move(values)) {
        TT_FATAL(shape.mesh_size() == values_.size(), "a mesh of {} devices needs as many values, not {}",
                 shape.mesh_size(), values_.size());
    }

    // The mesh, and all its coordinates.
    const MeshShape& shape() const { return shape_; }
    const MeshCoordinateRange& coord_range() const { return range_; }

    // Devices.
    size_t size() const { return values_.size(); }
    // The value of one device. UserError outside the mesh.
    T& at(const MeshCoordinate& coord) { return values_.at(coord.to_linear_index(shape_)); }
    const T& at(const MeshCoordinate& coord) const { return values_.at(coord.to_linear_index(shape_)); }

    Iterator begin() { return Iterator(this, 0); }
    Iterator end() { return Iterator(this, size()); }
    ConstIterator begin() const { return ConstIterator(this, 0); }
    ConstIterator end() const { return ConstIterator(this, size()); }

    // All values, row-major.
    std::vector<T>& values() { return values_; }
    const std::vector<T>& values() const { return values_; }

    friend bool operator==(const MeshContainer& a, const MeshContainer& b) {
        return a.shape_ == b.shape_ && a.values_ == b.values_;
    }

private:
    MeshShape shape_;
    MeshCoordinateRange range_;
    std::vector<T> values_;
};

// As MeshContainer, where some devices may be another process's.
template <typename T>
class DistributedMeshContainer : public MeshContainer<MaybeRemote<T>> {
public:
    explicit DistributedMeshContainer(const MeshShape& shape)
        : MeshContainer<MaybeRemote<T>>(shape, MaybeRemote<T>::remote()) {}
    DistributedMeshContainer(const MeshShape& shape, std::vector<MaybeRemote<T>> values)
        : MeshContainer<MaybeRemote<T>>(shape, std::move(values)) {}

    // Whether this process holds that device's value.
    bool is_local(const MeshCoordinate& coord) const { return this->at(coord).is_local(); }
};

}  // namespace tt::tt_metal::distributed

namespace ttsl::fmt_detail {

template <typename T>
struct TextFormatter : fmt::formatter<std::string> {
    template <typename Context>
    auto format(const T& value, Context& context) const {
        return fmt::formatter<std::string>::format(to_string(value), context);
    }
};

}  // namespace ttsl::fmt_detail

template <>
struct fmt::formatter<tt::tt_metal::distributed::MeshShape>
    : ttsl::fmt_detail::TextFormatter<tt::tt_metal::distributed::MeshShape> {};
template <>
struct fmt::formatter<tt::tt_metal::distributed::MeshCoordinate>
    : ttsl::fmt_detail::TextFormatter<tt::tt_metal::distributed::MeshCoordinate> {};
template <>
struct fmt::formatter<tt::tt_metal::distributed::MeshCoordinateRange>
    : ttsl::fmt_detail::TextFormatter<tt::tt_metal::distributed::MeshCoordinateRange> {};

template <typename T>
struct std::tuple_size<tt::tt_metal::distributed::detail::MeshCoordinateValueProxy<T>>
    : std::integral_constant<std::size_t, 2> {};
template <typename T>
struct std::tuple_element<0, tt::tt_metal::distributed::detail::MeshCoordinateValueProxy<T>> {
    using type = const tt::tt_metal::distributed::MeshCoordinate;
};
template <typename T>
struct std::tuple_element<1, tt::tt_metal::distributed::detail::MeshCoordinateValueProxy<T>> {
    using type = T;
};

template <>
struct std::hash<tt::tt_metal::distributed::MeshCoordinate> {
    std::size_t operator()(const tt::tt_metal::distributed::MeshCoordinate& coord) const noexcept;
};
template <>
struct std::hash<tt::tt_metal::distributed::MeshCoordinateRange> {
    std::size_t operator()(const tt::tt_metal::distributed::MeshCoordinateRange& range) const noexcept;
};
