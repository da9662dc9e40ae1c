// A pair of unsigned coordinates.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <ostream>
#include <string>

namespace tt {

// x is a column, y a row.
struct xy_pair {
    // The two numbers.
    std::size_t x = 0;
    std::size_t y = 0;

    constexpr xy_pair() = default;
    constexpr xy_pair(std::size_t x, std::size_t y) : x(x), y(y) {}

    constexpr auto operator<=>(const xy_pair&) const = default;
    // As "(x=1,y=2)".
    std::string str() const {
        std::string text = "(x=";
        return text.append(std::to_string(x)).append(",y=").append(std::to_string(y)).append(")");
    }
};

inline std::ostream& operator<<(std::ostream& out, const xy_pair& pair) {
    return out << pair.str();
}

}  // namespace tt

// The same, without the namespace.
using tt_xy_pair = tt::xy_pair;

template <>
struct std::hash<tt::xy_pair> {
    std::size_t operator()(const tt::xy_pair& pair) const noexcept {
        return std::hash<std::uint64_t>{}((static_cast<std::uint64_t>(pair.x) << 32) ^ pair.y);
    }
};
