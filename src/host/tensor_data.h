// Between a tensor's type at run time and code for that type. Knows no tensor.
#pragma once

#include <cmath>
#include <cstdint>
#include <limits>
#include <type_traits>
#include <vector>

#include <tt-metalium/experimental/tensor/spec/tensor_spec.hpp>
#include <tt-metalium/experimental/tensor/tensor_types.hpp>
#include <tt-metalium/host_buffer.hpp>
#include <tt-metalium/tile.hpp>

namespace softmetal::host {

// Types that the host holds a tensor's elements in; block floats are words then.
#define SOFTMETAL_FOR_TENSOR_TYPES(DO) \
    DO(bfloat16) DO(float) DO(int32_t) DO(uint32_t) DO(uint16_t) DO(uint8_t) DO(float8_e4m3)

template <typename T>
inline constexpr bool kIsFloat =
    std::is_same_v<T, float> || std::is_same_v<T, bfloat16> || std::is_same_v<T, float8_e4m3>;

// Floats round to nearest; from a float to an integer cuts towards zero and stops at the integer's limits.
template <typename To, typename From>
To convert_element(From from) {
    if constexpr (std::is_same_v<To, From>) {
        return from;
    } else if constexpr (kIsFloat<To>) {
        return To(static_cast<float>(from));
    } else if constexpr (kIsFloat<From>) {
        const double value = std::trunc(static_cast<double>(static_cast<float>(from)));
        if (!(value == value)) return To{0};
        if (value <= static_cast<double>(std::numeric_limits<To>::min())) return std::numeric_limits<To>::min();
        if (value >= static_cast<double>(std::numeric_limits<To>::max())) return std::numeric_limits<To>::max();
        return static_cast<To>(value);
    } else {
        return static_cast<To>(from);
    }
}

// Bytes that one element takes, as users count: a block-float element counts as one.
size_t element_bytes(tt::tt_metal::DataType dtype);

// Block-float tiles to the floats they hold, in the same order, and back. Throws UserError for other types.
std::vector<float> unpack_block_floats(const tt::tt_metal::HostBuffer& buffer, tt::tt_metal::DataType dtype,
                                       const tt::tt_metal::Tile& tile);
tt::tt_metal::HostBuffer pack_block_floats(ttsl::Span<const float> values, tt::tt_metal::DataType dtype,
                                           const tt::tt_metal::Tile& tile);

}  // namespace softmetal::host
