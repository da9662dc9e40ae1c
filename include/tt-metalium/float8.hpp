// The 8-bit float with 4 exponent bits (bias 7) and 3 mantissa bits, and vectors of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

// No infinities: all ones in exponent and mantissa is NaN, the largest value is 448.
class float8_e4m3 {
public:
    constexpr float8_e4m3() = default;
    // Rounds to nearest, ties to even. What is out of range becomes +-448, NaN stays NaN.
    float8_e4m3(float value) noexcept : bits_(from_float(value)) {}

    operator float() const;
    // As a byte: sign, exponent, mantissa from the highest bit on.
    uint8_t to_bits() const { return bits_; }
    static float8_e4m3 from_bits(uint8_t bits) {
        float8_e4m3 result;
        result.bits_ = bits;
        return result;
    }

private:
    static uint8_t from_float(float value) noexcept;

    uint8_t bits_;
};

// The first goes into the lowest byte.
uint32_t pack_four_float8_e4m3_into_uint32(float8_e4m3 a, float8_e4m3 b, float8_e4m3 c, float8_e4m3 d);
std::vector<float8_e4m3> unpack_uint32_vec_into_float8_e4m3_vec(const std::vector<uint32_t>& data);

// Uniform in [offset, offset + rand_max_float), four values in a word; the same seed gives the same values on every
// host. Throws UserError when num_bytes is not a multiple of 4.
std::vector<uint32_t> create_random_vector_of_float8_e4m3(size_t num_bytes, int rand_max_float, int seed,
                                                          float offset = 0.0f);
