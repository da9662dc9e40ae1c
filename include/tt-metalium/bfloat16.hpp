// The 16-bit float with the exponent range of fp32, and vectors of it.
#pragma once

#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <ostream>
#include <type_traits>
#include <utility>
#include <vector>

// One bf16: sign, 8 bits of exponent, 7 of mantissa. Converts to float exactly; arithmetic is float's, rounded.
class bfloat16 {
public:
    constexpr bfloat16() = default;
    // Rounds to nearest, ties to even.
    template <class T>
    requires std::is_arithmetic_v<T>
    constexpr bfloat16(T value) noexcept : bits_(round(static_cast<float>(value))) {}

    // Drops the low 16 bits instead of rounding.
    static constexpr bfloat16 truncate(float value) {
        return from_bits(static_cast<uint16_t>(std::bit_cast<uint32_t>(value) >> 16));
    }

    // From and to the 16 bits themselves.
    static constexpr bfloat16 from_bits(uint16_t bits) {
        bfloat16 result;
        result.bits_ = bits;
        return result;
    }
    constexpr uint16_t to_bits() const { return bits_; }

    // The same under the names they had.
    [[deprecated("use static_cast<float>")]] constexpr float to_float() const { return static_cast<float>(*this); }
    [[deprecated("use to_bits")]] constexpr uint16_t to_uint16() const { return bits_; }

    constexpr operator float() const { return std::bit_cast<float>(static_cast<uint32_t>(bits_) << 16); }

    constexpr bool operator==(bfloat16 other) const { return static_cast<float>(*this) == static_cast<float>(other); }
    constexpr std::partial_ordering operator<=>(bfloat16 other) const noexcept {
        return static_cast<float>(*this) <=> static_cast<float>(other);
    }

    bfloat16& operator+=(bfloat16 other) noexcept { return *this = *this + other; }
    bfloat16& operator-=(bfloat16 other) noexcept { return *this = *this - other; }
    bfloat16& operator*=(bfloat16 other) noexcept { return *this = *this * other; }
    bfloat16& operator/=(bfloat16 other) noexcept { return *this = *this / other; }
    bfloat16 operator+(bfloat16 other) const { return static_cast<float>(*this) + static_cast<float>(other); }
    bfloat16 operator-(bfloat16 other) const { return static_cast<float>(*this) - static_cast<float>(other); }
    bfloat16 operator*(bfloat16 other) const { return static_cast<float>(*this) * static_cast<float>(other); }
    bfloat16 operator/(bfloat16 other) const { return static_cast<float>(*this) / static_cast<float>(other); }

private:
    static constexpr uint16_t round(float value) {
        const uint32_t bits = std::bit_cast<uint32_t>(value);
        if ((bits & 0x7fffffffu) > 0x7f800000u) return static_cast<uint16_t>((bits >> 16) | 0x40u);  // a NaN stays one
        return static_cast<uint16_t>((bits + 0x7fffu + ((bits >> 16) & 1u)) >> 16);
    }

    uint16_t bits_;
};
static_assert(sizeof(bfloat16) == 2 && std::is_trivially_copyable_v<bfloat16>);

template <>
struct std::hash<bfloat16> {
    std::size_t operator()(bfloat16 value) const noexcept { return std::hash<float>{}(value); }
};

std::ostream& operator<<(std::ostream& out, const bfloat16& value);
bool operator==(const std::vector<bfloat16>& a, const std::vector<bfloat16>& b);

// The first of the pair goes into the low half.
uint32_t pack_two_bfloat16_into_uint32(std::pair<bfloat16, bfloat16> values);
std::pair<bfloat16, bfloat16> unpack_two_bfloat16_from_uint32(uint32_t packed);

// Uniform in [offset, offset + max); the same seed gives the same values on every host.
std::vector<bfloat16> create_random_vector_of_bfloat16_native(size_t num_bytes, float rand_max_float, int seed,
                                                              float offset = 0.0f);
std::vector<std::uint32_t> create_random_vector_of_bfloat16(size_t num_bytes, int rand_max_float, int seed,
                                                            float offset = 0.0f);
std::vector<std::uint32_t> create_constant_vector_of_bfloat16(size_t num_bytes, float value);

// Rows by columns, row-major, with ones at the first `num_ones` places of the diagonal.
std::vector<bfloat16> create_identity_matrix(int rows, int cols, int num_ones);

// Pairs into words, the first of a pair in the low half. UserError for an odd number.
std::vector<uint32_t> pack_bfloat16_vec_into_uint32_vec(const std::vector<bfloat16>& data);

// Returns its argument: the default of unpack_uint32_vec_into_bfloat16_vec.
bfloat16 bfloat16_identity_transform(const bfloat16& input);

// Words into pairs, each value passed through `transform`.
std::vector<bfloat16> unpack_uint32_vec_into_bfloat16_vec(
    const std::vector<std::uint32_t>& data,
    const std::function<bfloat16(const bfloat16&)>& transform = bfloat16_identity_transform);

// Whether two numbers agree in their first `n` decimal digits.
bool equal_within_n_sig_figs(float a, float b, int n);

// Whether |a - b| is at most atol + rtol times the larger of |a| and |b|. A NaN is close to nothing.
bool is_close(float a, float b, float rtol = 0.01f, float atol = 0.001f);

// Whether `comparison` holds for every pair of bf16 of two vectors of words; false when their lengths differ.
bool packed_uint32_t_vector_comparison(const std::vector<uint32_t>& a, const std::vector<uint32_t>& b,
                                       const std::function<bool(float, float)>& comparison);
