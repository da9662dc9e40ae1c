// Running a program again with other buffers, without another descriptor: where buffers' addresses stand is found once
// (resolve_bindings), and only those places are written before each further run (apply_resolved_bindings).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/program_descriptors.hpp>

namespace tt::tt_metal {

// A runtime argument that holds the address of buffer number `tensor_buffer_idx`.
struct ResolvedRtArgBinding {
    // Which argument of which kernel, counted from 0, and which buffer.
    uint32_t kernel_idx = 0;
    CoreCoord core{};  // of an argument that is not common
    uint32_t arg_idx = 0;
    uint32_t tensor_buffer_idx = 0;
    bool is_common = false;
};

// A circular buffer (its CBHandle) that stands in buffer number `tensor_buffer_idx`.
struct ResolvedCbBinding {
    // The circular buffer, and which buffer.
    uintptr_t cb_id = 0;
    uint32_t tensor_buffer_idx = 0;
    uint32_t address_offset = 0;  // bytes
};

// Every place of a program that follows a buffer.
struct ResolvedBindings {
    // The places, and whether there is none.
    std::vector<ResolvedRtArgBinding> rt_args = {};
    std::vector<ResolvedCbBinding> cbs = {};
    bool empty() const noexcept { return rt_args.empty() && cbs.empty(); }
};

// Finds the places of a program just made of `desc`. `tensor_buffers` numbers the buffers. A buffer that is listed
// twice cannot be told from itself: the result is empty then, and the program has to be described anew for other
// buffers. A circular buffer in memory that is not listed stays where it is. Throws UserError for an argument bound to
// a buffer that is not listed, and for one that does not hold its buffer's address.
ResolvedBindings resolve_bindings(Program& program, const ProgramDescriptor& desc,
                                  std::span<Buffer* const> tensor_buffers);

// Writes the addresses of `current_buffers`, numbered as at resolve_bindings, into the program. Throws UserError for a
// missing, null or freed buffer.
void apply_resolved_bindings(Program& program, const ResolvedBindings& bindings,
                             std::span<Buffer* const> current_buffers);

}  // namespace tt::tt_metal
