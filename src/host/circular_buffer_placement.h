// Where the circular buffers of a program stand in L1. Knows the allocator, not the chip.
#pragma once

#include <cstdint>
#include <vector>

#include "host/bank_allocator.h"
#include "host/program_impl.h"

namespace softmetal::host {

// Address of each circular buffer, by handle. Those without memory of their own are stacked from the first free byte of
// L1 upwards, at one address on all of their cores. Throws UserError with a table of who uses what when they do not fit
// below the L1 buffers of the device.
std::vector<uint32_t> place_circular_buffers(const tt::tt_metal::detail::ProgramImpl& program,
                                             const BankAllocator& memory, int device = 0);

}  // namespace softmetal::host
