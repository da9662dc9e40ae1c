// The get and set queries of <softmetal/program_queries.h>.
#include "softmetal/program_queries.h"

#include <tt-metalium/device.hpp>

#include "host/buffer_impl.h"
#include "host/circular_buffer_placement.h"
#include "host/device_state.h"
#include "host/errors.h"
#include "host/program_impl.h"

namespace softmetal {

using host::fail;
using tt::tt_metal::CBHandle;
using tt::tt_metal::KernelHandle;
using tt::tt_metal::Program;

namespace {

KernelInfo describe(const host::KernelEntry& kernel, KernelHandle handle) {
    return {.handle = handle,
            .file = kernel.source.path,
            .text = kernel.source.text,
            .cores = kernel.cores,
            .config = kernel.config,
            .num_common_runtime_args = kernel.common_runtime_args ? kernel.common_runtime_args->size() : 0};
}

CircularBufferInfo describe(const host::CircularBufferEntry& entry) {
    return {.handle = entry.id, .cores = entry.cores, .config = entry.config};
}

}  // namespace

std::vector<KernelInfo> get_kernels(const Program& program) {
    std::vector<KernelInfo> kernels;
    for (const auto& kernel : program.impl().kernels) {
        kernels.push_back(describe(kernel, static_cast<KernelHandle>(kernels.size())));
    }
    return kernels;
}
KernelInfo get_kernel(const Program& program, KernelHandle handle) {
    return describe(program.shared_impl()->kernel(handle), handle);
}

std::vector<CircularBufferInfo> get_circular_buffers(const Program& program) {
    std::vector<CircularBufferInfo> buffers;
    for (const auto& entry : program.impl().circular_buffers) buffers.push_back(describe(*entry));
    return buffers;
}
CircularBufferInfo get_circular_buffer(const Program& program, CBHandle handle) {
    return describe(program.shared_impl()->circular_buffer(handle));
}
uint32_t get_circular_buffer_address(const Program& program, CBHandle handle, const tt::tt_metal::IDevice& device) {
    program.shared_impl()->circular_buffer(handle);  // an error if there is none
    return host::place_circular_buffers(program.impl(), host::state_of(device).memory())[handle];
}

std::vector<SemaphoreInfo> get_semaphores(const Program& program) {
    std::vector<SemaphoreInfo> semaphores;
    for (const auto& semaphore : program.impl().semaphores) {
        semaphores.push_back({semaphore.id, semaphore.cores, semaphore.initial_value});
    }
    return semaphores;
}
void set_semaphore_initial_value(Program& program, uint32_t id, uint32_t initial_value) {
    bool found = false;
    for (auto& semaphore : program.impl().semaphores) {
        if (semaphore.id != id) continue;
        semaphore.initial_value = initial_value;
        found = true;
    }
    if (!found) {
        fail("{} has no semaphore with id {}: CreateSemaphore returns the ids", program.impl().describe(), id);
    }
}

}  // namespace softmetal
