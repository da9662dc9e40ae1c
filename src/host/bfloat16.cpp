// Vectors of bfloat16 and comparisons of floats.
#include <tt-metalium/bfloat16.hpp>

#include <algorithm>
#include <cmath>
#include <random>

#include "host/errors.h"

using softmetal::host::fail;

std::ostream& operator<<(std::ostream& out, const bfloat16& value) {
    return out << static_cast<float>(value);
}

bool operator==(const std::vector<bfloat16>& a, const std::vector<bfloat16>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

uint32_t pack_two_bfloat16_into_uint32(std::pair<bfloat16, bfloat16> values) {
    return values.first.to_bits() | static_cast<uint32_t>(values.second.to_bits()) << 16;
}

std::pair<bfloat16, bfloat16> unpack_two_bfloat16_from_uint32(uint32_t packed) {
    return {bfloat16::from_bits(static_cast<uint16_t>(packed)),
            bfloat16::from_bits(static_cast<uint16_t>(packed >> 16))};
}

std::vector<bfloat16> create_random_vector_of_bfloat16_native(size_t num_bytes, float rand_max_float, int seed,
                                                              float offset) {
    std::mt19937 generator(static_cast<uint32_t>(seed));
    std::vector<bfloat16> values(num_bytes / sizeof(bfloat16));
    // Not std::uniform_real_distribution: its values differ between standard libraries.
    for (auto& value : values) {
        value = static_cast<float>(generator() >> 8) * (1.0f / 16777216.0f) * rand_max_float + offset;
    }
    return values;
}

std::vector<std::uint32_t> create_random_vector_of_bfloat16(size_t num_bytes, int rand_max_float, int seed,
                                                            float offset) {
    return pack_bfloat16_vec_into_uint32_vec(
        create_random_vector_of_bfloat16_native(num_bytes, static_cast<float>(rand_max_float), seed, offset));
}

std::vector<std::uint32_t> create_constant_vector_of_bfloat16(size_t num_bytes, float value) {
    return std::vector<uint32_t>(num_bytes / sizeof(uint32_t), pack_two_bfloat16_into_uint32({value, value}));
}

std::vector<bfloat16> create_identity_matrix(int rows, int cols, int num_ones) {
    std::vector<bfloat16> matrix(static_cast<size_t>(rows) * cols, bfloat16(0.0f));
    for (int i = 0; i < std::min({rows, cols, num_ones}); ++i) matrix[static_cast<size_t>(i) * cols + i] = 1.0f;
    return matrix;
}

std::vector<uint32_t> pack_bfloat16_vec_into_uint32_vec(const std::vector<bfloat16>& data) {
    if (data.size() % 2 != 0) fail("{} bfloat16 values do not fill whole 32-bit words: add one", data.size());
    std::vector<uint32_t> packed;
    packed.reserve(data.size() / 2);
    for (size_t i = 0; i < data.size(); i += 2) packed.push_back(pack_two_bfloat16_into_uint32({data[i], data[i + 1]}));
    return packed;
}

bfloat16 bfloat16_identity_transform(const bfloat16& input) {
    return input;
}

std::vector<bfloat16> unpack_uint32_vec_into_bfloat16_vec(const std::vector<std::uint32_t>& data,
                                                          const std::function<bfloat16(const bfloat16&)>& transform) {
    std::vector<bfloat16> values;
    values.reserve(data.size() * 2);
    for (uint32_t word : data) {
        const auto [low, high] = unpack_two_bfloat16_from_uint32(word);
        values.push_back(transform(low));
        values.push_back(transform(high));
    }
    return values;
}

bool equal_within_n_sig_figs(float a, float b, int n) {
    if (a == b) return true;
    const float larger = std::max(std::fabs(a), std::fabs(b));
    return std::fabs(a - b) < std::pow(10.0f, std::floor(std::log10(larger)) + 1 - static_cast<float>(n));
}

bool is_close(float a, float b, float rtol, float atol) {
    if (a == b) return true;  // infinities too
    return std::fabs(a - b) <= atol + rtol * std::max(std::fabs(a), std::fabs(b));
}

bool packed_uint32_t_vector_comparison(const std::vector<uint32_t>& a, const std::vector<uint32_t>& b,
                                       const std::function<bool(float, float)>& comparison) {
    if (a.size() != b.size()) return false;
    for (size_t i = 0; i < a.size(); ++i) {
        const auto left = unpack_two_bfloat16_from_uint32(a[i]);
        const auto right = unpack_two_bfloat16_from_uint32(b[i]);
        if (!comparison(left.first, right.first) || !comparison(left.second, right.second)) return false;
    }
    return true;
}
