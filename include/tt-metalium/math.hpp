// Integer division and rounding to multiples.
#pragma once

#include <cassert>
#include <type_traits>

namespace tt {

// a / b rounded up; b is not 0.
template <typename A, typename B>
constexpr auto div_up(A a, B b) noexcept -> std::common_type_t<A, B> {
    using T = std::common_type_t<A, B>;
    assert(b != 0);
    return static_cast<T>((static_cast<T>(a) + static_cast<T>(b) - 1) / static_cast<T>(b));
}

// The next multiple of b at or above a.
template <typename A, typename B>
constexpr auto round_up(A a, B b) {
    using T = std::common_type_t<A, B>;
    return static_cast<T>(div_up(a, b) * static_cast<T>(b));
}

// The last multiple of b at or below a.
template <typename A, typename B>
constexpr auto round_down(A a, B b) {
    using T = std::common_type_t<A, B>;
    return static_cast<T>(static_cast<T>(a) / static_cast<T>(b) * static_cast<T>(b));
}

}  // namespace tt
