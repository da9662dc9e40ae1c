// A height and a width.
#pragma once

#include <fmt/core.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <ostream>
#include <tuple>
#include <utility>

namespace tt::tt_metal {

// Rows and columns of a matrix, in elements or pages.
class Shape2D final {
public:
    constexpr Shape2D(std::size_t height, std::size_t width) : height_(height), width_(width) {}
    constexpr Shape2D(const std::pair<std::size_t, std::size_t>& size) : Shape2D(size.first, size.second) {}
    constexpr Shape2D(const std::array<std::size_t, 2>& size) : Shape2D(size[0], size[1]) {}
    constexpr Shape2D(const std::array<std::uint32_t, 2>& size) : Shape2D(size[0], size[1]) {}

    operator std::pair<std::size_t, std::size_t>() const { return {height_, width_}; }
    operator std::array<std::size_t, 2>() const { return {height_, width_}; }
    operator std::array<std::uint32_t, 2>() const {
        return {static_cast<uint32_t>(height_), static_cast<uint32_t>(width_)};
    }

    Shape2D operator*(std::size_t factor) const { return {height_ * factor, width_ * factor}; }
    bool operator==(const Shape2D&) const = default;

    // The two numbers.
    std::size_t height() const { return height_; }
    std::size_t width() const { return width_; }

    static constexpr auto attribute_names = std::forward_as_tuple("height", "width");
    auto attribute_values() const { return std::forward_as_tuple(height_, width_); }

    // For structured bindings: 0 is the height, 1 the width.
    template <std::size_t I>
    std::size_t get() const {
        static_assert(I < 2);
        return I == 0 ? height_ : width_;
    }

private:
    std::size_t height_ = 0;
    std::size_t width_ = 0;
};

inline std::ostream& operator<<(std::ostream& out, const Shape2D& shape) {
    return out << "(" << shape.height() << ", " << shape.width() << ")";
}

}  // namespace tt::tt_metal

template <>
struct fmt::formatter<tt::tt_metal::Shape2D> {
    constexpr auto parse(fmt::format_parse_context& context) { return context.begin(); }
    template <typename Context>
    auto format(const tt::tt_metal::Shape2D& shape, Context& context) const {
        return fmt::format_to(context.out(), "({}, {})", shape.height(), shape.width());
    }
};

template <>
struct std::tuple_size<tt::tt_metal::Shape2D> : std::integral_constant<std::size_t, 2> {};
template <std::size_t I>
struct std::tuple_element<I, tt::tt_metal::Shape2D> {
    using type = std::size_t;
};
