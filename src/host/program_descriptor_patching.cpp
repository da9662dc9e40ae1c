// Where the addresses of buffers stand in a program, and writing others there. Knows arguments and circular buffers
// only.
#include <tt-metalium/experimental/program_descriptor_patching.hpp>

#include <algorithm>
#include <set>

#include <tt-metalium/host_api.hpp>

#include "host/errors.h"
#include "host/program_impl.h"

namespace tt::tt_metal {

using softmetal::host::fail;

namespace {

using Buffers = std::span<Buffer* const>;

bool has_duplicates(Buffers buffers) {
    std::set<Buffer*> seen;
    return std::any_of(buffers.begin(), buffers.end(),
                       [&](Buffer* buffer) { return buffer && !seen.insert(buffer).second; });
}

std::optional<uint32_t> find(Buffers buffers, const Buffer* buffer) {
    const auto found = std::find(buffers.begin(), buffers.end(), buffer);
    if (found == buffers.end()) return std::nullopt;
    return static_cast<uint32_t>(found - buffers.begin());
}

RuntimeArgsData& args_of(Program& program, const ResolvedRtArgBinding& binding) {
    return binding.is_common ? GetCommonRuntimeArgs(program, binding.kernel_idx)
                             : GetRuntimeArgs(program, binding.kernel_idx, binding.core);
}

// "runtime argument 2 of kernel 0 (reader.cpp, RISCV_1) on core (0,0)"
std::string describe(Program& program, const ResolvedRtArgBinding& binding) {
    const std::string kernel = program.impl().kernel(binding.kernel_idx).describe(binding.kernel_idx);
    if (binding.is_common) return fmt::format("common runtime argument {} of {}", binding.arg_idx, kernel);
    return fmt::format("runtime argument {} of {} on core {}", binding.arg_idx, kernel, binding.core);
}

ResolvedRtArgBinding resolve(Program& program, ResolvedRtArgBinding binding, Buffer* buffer, Buffers buffers) {
    if (!buffer)
        fail("{} is bound to a null buffer: emplace_runtime_args binds none there", describe(program, binding));
    const auto& args = args_of(program, binding);
    if (!args.in_bounds(binding.arg_idx)) {
        fail("{} is bound to buffer {}, but there are {} arguments", describe(program, binding), buffer->unique_id(),
             args.size());
    }
    if (args[binding.arg_idx] != buffer->address()) {
        fail(
            "{} holds {:#x}, which does not match the address {:#x} of buffer {} it is bound to: add arguments with "
            "emplace_runtime_args, which keeps the two together",
            describe(program, binding), args[binding.arg_idx], buffer->address(), buffer->unique_id());
    }
    const auto number = find(buffers, buffer);
    if (!number) {
        fail(
            "{} is bound to buffer {}, which was not found among the {} buffers given: only these may change between "
            "runs. Pass the address of any other buffer as a word.",
            describe(program, binding), buffer->unique_id(), buffers.size());
    }
    binding.tensor_buffer_idx = *number;
    return binding;
}

Buffer& current(Buffers buffers, uint32_t number) {
    if (number >= buffers.size()) {
        fail(
            "apply_resolved_bindings: the program follows buffer {}, but {} buffers are given: list all of them, as at "
            "resolve_bindings",
            number, buffers.size());
    }
    if (!buffers[number]) fail("apply_resolved_bindings: buffer {} is null, but the program follows it", number);
    return *buffers[number];
}

}  // namespace

ResolvedBindings resolve_bindings(Program& program, const ProgramDescriptor& desc, Buffers tensor_buffers) {
    ResolvedBindings resolved;
    if (has_duplicates(tensor_buffers)) return resolved;
    for (uint32_t kernel = 0; kernel < desc.kernels.size(); ++kernel) {
        for (const auto& [core, arg, buffer] : desc.kernels[kernel].buffer_bindings) {
            resolved.rt_args.push_back(resolve(program, {kernel, core, arg, 0, false}, buffer, tensor_buffers));
        }
        for (const auto& [arg, buffer] : desc.kernels[kernel].common_buffer_bindings) {
            resolved.rt_args.push_back(resolve(program, {kernel, {}, arg, 0, true}, buffer, tensor_buffers));
        }
    }
    for (CBHandle handle = 0; handle < desc.cbs.size(); ++handle) {
        const auto& cb = desc.cbs[handle];
        const auto number = cb.buffer ? find(tensor_buffers, cb.buffer) : std::nullopt;
        if (number) resolved.cbs.push_back({program.impl().circular_buffer(handle).id, *number, cb.address_offset});
    }
    return resolved;
}

void apply_resolved_bindings(Program& program, const ResolvedBindings& bindings, Buffers current_buffers) {
    for (const auto& binding : bindings.rt_args) {
        args_of(program, binding)[binding.arg_idx] = current(current_buffers, binding.tensor_buffer_idx).address();
    }
    for (const auto& cb : bindings.cbs) {
        UpdateDynamicCircularBufferAddress(program, cb.cb_id, current(current_buffers, cb.tensor_buffer_idx),
                                           cb.address_offset);
    }
}

}  // namespace tt::tt_metal
