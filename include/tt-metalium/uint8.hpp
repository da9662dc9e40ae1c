// Vectors of unsigned bytes, four in a word.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

// The first goes into the lowest byte.
uint32_t pack_four_uint8_into_uint32(uint8_t a, uint8_t b, uint8_t c, uint8_t d);

// Uniform over all values; the same seed gives the same values on every host. Throws UserError when num_bytes is not a
// multiple of 4.
std::vector<uint32_t> create_random_vector_of_uint8(size_t num_bytes, int seed);
