// Rounds an address up to a power-of-two alignment.
#pragma once

#include <type_traits>

namespace tt {

// The next multiple of `alignment`, a power of two, at or above `address`.
template <typename T1, typename T2>
constexpr std::common_type_t<T1, T2> align(T1 address, T2 alignment) {
    static_assert(std::is_integral_v<T1> && std::is_integral_v<T2>, "align() is for integers");
    using T = std::common_type_t<T1, T2>;
    const T mask = static_cast<T>(alignment) - 1;
    return static_cast<T>((static_cast<T>(address) + mask) & ~mask);
}

}  // namespace tt
