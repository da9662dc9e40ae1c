// A vector whose data can be copied with aligned vector instructions.
#pragma once

#include <cstdint>
#include <vector>

#include <tt_stl/aligned_allocator.hpp>

namespace tt::tt_metal {

// Bytes.
static constexpr uint32_t MEMCPY_ALIGNMENT = 16;

// Starts on that alignment.
template <typename T>
using vector_aligned = std::vector<T, ttsl::aligned_allocator<T, MEMCPY_ALIGNMENT>>;

}  // namespace tt::tt_metal
