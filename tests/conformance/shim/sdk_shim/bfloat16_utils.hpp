// Helpers on vectors of bfloat16 that are internal in the SDK; those that softmetal has in bfloat16.hpp are not here.
#pragma once

#include <cstdint>
#include <cstring>
#include <functional>
#include <string>
#include <vector>

#include <tt-metalium/bfloat16.hpp>

inline std::vector<uint32_t> create_arange_vector_of_bfloat16(size_t num_bytes, bool = true) {
    std::vector<bfloat16> values(num_bytes / sizeof(bfloat16));
    for (size_t i = 0; i < values.size(); ++i) values[i] = bfloat16(static_cast<float>(i));
    return pack_bfloat16_vec_into_uint32_vec(values);
}

inline std::vector<uint16_t> u16_from_u32_vector(const std::vector<uint32_t>& in) {
    std::vector<uint16_t> out(in.size() * 2);
    std::memcpy(out.data(), in.data(), in.size() * sizeof(uint32_t));
    return out;
}
inline std::vector<uint32_t> u32_from_u16_vector(const std::vector<uint16_t>& in) {
    std::vector<uint32_t> out(in.size() / 2);
    std::memcpy(out.data(), in.data(), out.size() * sizeof(uint32_t));
    return out;
}

inline void print_vec_of_bfloat16(const std::vector<bfloat16>&, int, const std::string& = "", int = 0) {}
inline void print_vec_of_uint32_as_packed_bfloat16(const std::vector<uint32_t>&, int, const std::string& = "",
                                                   int = 0) {}

inline bool packed_uint32_t_vector_comparison(const std::vector<uint32_t>& a, const std::vector<uint32_t>& b,
                                              const std::function<bool(float, float)>& comparison, int* argfail) {
    const auto values_a = unpack_uint32_vec_into_bfloat16_vec(a), values_b = unpack_uint32_vec_into_bfloat16_vec(b);
    if (values_a.size() != values_b.size()) return false;
    for (size_t i = 0; i < values_a.size(); ++i) {
        if (comparison(values_a[i], values_b[i])) continue;
        if (argfail) *argfail = static_cast<int>(i);
        return false;
    }
    return true;
}
