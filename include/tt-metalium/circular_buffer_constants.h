// Limits of circular buffers.
#pragma once

#include <cstdint>

#if defined(ARCH_WORMHOLE)
// Circular buffers of a core. The host's value is that of the largest chip.
constexpr static std::uint32_t NUM_CIRCULAR_BUFFERS = 32;
#else
// Circular buffers of a core. The host's value is that of the largest chip.
constexpr static std::uint32_t NUM_CIRCULAR_BUFFERS = 64;
#endif

// Compute processors count circular-buffer addresses in words of 16 bytes: an address shifted right by 4.
constexpr static std::uint32_t CIRCULAR_BUFFER_COMPUTE_WORD_SIZE = 16;
constexpr static std::uint32_t CIRCULAR_BUFFER_COMPUTE_ADDR_SHIFT = 4;
