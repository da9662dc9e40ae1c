// Writing to some cores of a sharded buffer.
#pragma once

#include <cstdint>

#include <tt-metalium/buffer.hpp>
#include <tt-metalium/core_coord.hpp>
#include <tt_stl/span.hpp>

namespace tt::tt_metal::experimental::core_subset_write {

// The pages that stand on these cores; the others keep what they hold. `host_buffer` is the whole buffer's data. Throws
// UserError for a buffer that is not sharded in L1 or has been freed, for cores it is not on, and for too little data.
void WriteToBuffer(Buffer& buffer, ttsl::Span<const uint8_t> host_buffer, const CoreRangeSet& logical_core_filter);

}  // namespace tt::tt_metal::experimental::core_subset_write
