// What the dimensions of a tensor are padded to.
#pragma once

#include <fmt/core.h>

#include <ostream>
#include <string>
#include <tuple>

#include <tt-metalium/shape_base.hpp>
#include <tt_stl/small_vector.hpp>

namespace tt::tt_metal {

// Elements, for the last dimensions of a tensor. From the second last on, all dimensions above count too: an alignment
// of {32, 32} rounds the number of rows of the whole matrix, not of each part.
class Alignment final : protected ShapeBase {
public:
    using ShapeBase::cbegin;
    using ShapeBase::cend;
    using ShapeBase::empty;
    using ShapeBase::operator[];
    using ShapeBase::ShapeBase;
    using ShapeBase::size;
    using ShapeBase::view;

    template <std::size_t N>
    bool operator==(const std::array<uint32_t, N>& other) const {
        return ShapeBase::operator==(other);
    }
    bool operator==(const Alignment& other) const { return value_ == other.value_; }
    bool operator==(const ttsl::SmallVector<uint32_t>& other) const { return value_ == other; }

    static constexpr auto attribute_names = std::forward_as_tuple("value");
    auto attribute_values() const { return std::forward_as_tuple(value_); }
};

// As text: "Alignment([32, 32])".
std::string to_string(const Alignment& alignment);
std::ostream& operator<<(std::ostream& out, const Alignment& alignment);

}  // namespace tt::tt_metal

template <>
struct fmt::formatter<tt::tt_metal::Alignment> : fmt::formatter<std::string> {
    template <typename Context>
    auto format(const tt::tt_metal::Alignment& alignment, Context& context) const {
        return fmt::formatter<std::string>::format(tt::tt_metal::to_string(alignment), context);
    }
};
