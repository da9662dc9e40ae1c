// How producers and consumers of a dataflow buffer walk through it.
#pragma once

#include <stdint.h>

namespace dfb {
// In strides, all by each, in blocks.
enum AccessPattern : uint8_t { STRIDED, ALL, BLOCKED, UNKNOWN };
}  // namespace dfb

class DataflowBuffer;
// A dataflow buffer of any pattern: there is one kind here.
using DataflowBufferAnyPattern = DataflowBuffer;

// Whether a type is a DataflowBuffer.
template <typename T>
inline constexpr bool is_dataflow_buffer_v = false;
template <>
inline constexpr bool is_dataflow_buffer_v<DataflowBuffer> = true;
