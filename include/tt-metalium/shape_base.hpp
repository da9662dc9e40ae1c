// A list of dimensions that may be indexed from the end.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <vector>

#include <tt_stl/small_vector.hpp>
#include <tt_stl/span.hpp>

namespace tt::tt_metal {

// The base of Shape and MeshShape. A dimension out of range is a UserError.
class ShapeBase {
public:
    // A length, and the list of them.
    using coord_type = uint32_t;
    using Container = ttsl::SmallVector<uint32_t>;

    ShapeBase() = default;
    explicit ShapeBase(const Container& shape) : value_(shape) {}
    explicit ShapeBase(Container&& shape) : value_(std::move(shape)) {}
    explicit ShapeBase(std::initializer_list<uint32_t> dims) : value_(dims) {}
    template <std::size_t N>
    explicit ShapeBase(const std::array<uint32_t, N>& dims) : value_(dims.begin(), dims.end()) {}
    explicit ShapeBase(ttsl::Span<const uint32_t> dims) : value_(dims.begin(), dims.end()) {}

    template <std::size_t N>
    bool operator==(const std::array<uint32_t, N>& other) const {
        return value_ == Container(other.begin(), other.end());
    }
    bool operator==(const ShapeBase& other) const { return value_ == other.value_; }
    bool operator==(const Container& other) const { return value_ == other; }
    bool operator==(const std::vector<uint32_t>& other) const {
        return static_cast<const std::vector<uint32_t>&>(value_) == other;
    }

    // Negative indices count from the end. A shape with less than four dimensions answers 1 for those in front of its
    // first, as if it were padded to four.
    uint32_t operator[](int32_t index) const { return is_implicit(index) ? 1 : value_[position(index)]; }
    uint32_t& operator[](int32_t index);

    Container::const_iterator cbegin() const { return value_.cbegin(); }
    Container::const_iterator cend() const { return value_.cend(); }
    Container::const_iterator begin() const { return value_.begin(); }
    Container::const_iterator end() const { return value_.end(); }

    // The lengths.
    ttsl::Span<const uint32_t> view() const { return {value_.data(), value_.size()}; }
    // Whether there is no dimension.
    bool empty() const { return value_.empty(); }

protected:
    std::size_t position(int32_t index) const;
    bool is_implicit(int32_t index) const;
    size_t size() const { return value_.size(); }

    Container value_;
};

}  // namespace tt::tt_metal
