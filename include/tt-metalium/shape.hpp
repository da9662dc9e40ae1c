// The shape of a tensor.
#pragma once

#include <fmt/core.h>

#include <cstdint>
#include <ostream>
#include <string>
#include <tuple>

#include <tt-metalium/shape_base.hpp>

namespace tt::tt_metal {

// Elements along each dimension, outermost first; any number of dimensions.
class Shape final : protected ShapeBase {
public:
    using ShapeBase::begin;
    using ShapeBase::cbegin;
    using ShapeBase::cend;
    using ShapeBase::Container;
    using ShapeBase::coord_type;
    using ShapeBase::empty;
    using ShapeBase::end;
    using ShapeBase::operator[];
    using ShapeBase::ShapeBase;
    using ShapeBase::size;
    using ShapeBase::view;

    template <std::size_t N>
    bool operator==(const std::array<uint32_t, N>& other) const {
        return ShapeBase::operator==(other);
    }
    bool operator==(const Shape& other) const { return value_ == other.value_; }
    bool operator==(const Container& other) const { return value_ == other; }

    // Dimensions.
    size_t rank() const { return value_.size(); }
    // Elements in all.
    uint64_t volume() const;
    // A dimension counted from the front, given from either end. UserError if there is none.
    uint32_t get_normalized_index(std::int64_t index) const {
        return static_cast<uint32_t>(position(static_cast<int32_t>(index)));
    }

    // Leading ones are added or dropped. UserError when a dimension that would be dropped is not one.
    std::array<uint32_t, 4> to_array_4D() const;
    Shape to_rank(size_t new_rank) const;

    static constexpr auto attribute_names = std::forward_as_tuple("shape");
    auto attribute_values() const { return std::make_tuple(this->view()); }
};

// As "Shape([1, 1, 32, 32])".
std::string to_string(const Shape& shape);
inline std::ostream& operator<<(std::ostream& out, const Shape& shape) {
    return out << to_string(shape);
}

// Elements between neighbours along each dimension, row-major.
ttsl::SmallVector<size_t> compute_strides(const Shape& shape);
// The place of an element: indices times strides, summed. UserError when their numbers differ.
std::size_t compute_flat_indices(ttsl::Span<const uint32_t> indices, ttsl::Span<const size_t> strides);

}  // namespace tt::tt_metal

template <>
struct fmt::formatter<tt::tt_metal::Shape> : fmt::formatter<std::string> {
    template <typename Context>
    auto format(const tt::tt_metal::Shape& shape, Context& context) const {
        return fmt::formatter<std::string>::format(tt::tt_metal::to_string(shape), context);
    }
};
