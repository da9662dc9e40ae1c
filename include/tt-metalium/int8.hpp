// Vectors of signed bytes, four in a word.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

// The first goes into the lowest byte.
uint32_t pack_four_int8_into_uint32(int8_t a, int8_t b, int8_t c, int8_t d);

// Uniform over all values; the same seed gives the same values on every host. Throws UserError when num_bytes is not a
// multiple of 4.
std::vector<uint32_t> create_random_vector_of_int8(size_t num_bytes, int seed);
