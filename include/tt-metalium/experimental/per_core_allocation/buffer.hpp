// Addresses of a buffer by core. In softmetal they are all the same.
#pragma once

#include <unordered_map>

#include <tt-metalium/buffer.hpp>
#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/hal_types.hpp>

namespace tt::tt_metal::experimental::per_core_allocation {

// Whether each core has its own address: no.
bool is_per_core_allocation(const Buffer& buffer);
bool is_per_core_allocation(const BufferShardingArgs& args);
// The address on a core, in bytes: that of the buffer. Throws UserError for a freed buffer.
DeviceAddr get_per_core_address(const Buffer& buffer, CoreCoord core);
// All of them; throws UnsupportedError, as there are none.
const std::unordered_map<CoreCoord, DeviceAddr>& get_per_core_addresses(const Buffer& buffer);
void copy_per_core_addresses(Buffer& dst, const Buffer& src);
// Asks for it: UnsupportedError unless `enable` is false.
BufferShardingArgs& set_per_core_allocation(BufferShardingArgs& args, bool enable);

}  // namespace tt::tt_metal::experimental::per_core_allocation
