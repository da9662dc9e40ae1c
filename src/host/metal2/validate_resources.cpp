// Rules for semaphores, scratchpads and tensors, and what softmetal does not run.
#include <tt-metalium/device.hpp>

#include "host/errors.h"
#include "host/metal2/validate.h"
#include "host/sim_device.h"

namespace softmetal::host::metal2 {
namespace {

void check_semaphores(const SpecIndex& index, const chip::Machine& machine) {
    for (const auto& semaphore : index.spec.semaphores) {
        const CoreRangeSet nodes = to_set(semaphore.target_nodes);
        if (nodes.empty()) fail("SemaphoreSpec '{}' has no target nodes", *semaphore.unique_id);
        for (const auto& range : nodes.ranges()) {
            if (range.end_coord.x < machine.grid_x && range.end_coord.y < machine.grid_y) continue;
            fail("SemaphoreSpec '{}' target_nodes {} are out of bounds: {} has {}x{} nodes", *semaphore.unique_id,
                 nodes, machine.name, machine.grid_x, machine.grid_y);
        }
    }
    for (const auto& kernel : index.spec.kernels) {
        if (!kernel.is_compute_kernel() || kernel.semaphore_bindings.empty()) continue;
        fail("{} has semaphore bindings. Semaphore bindings are not supported for compute kernels. Use a DFB.",
             describe(kernel));
    }
    for (const auto& semaphore : index.spec.semaphores) {
        if (!semaphore.advanced_options.max_value) continue;
        fail(
            "SemaphoreSpec '{}' has max_value={}, the capacity of a semaphore in a compute kernel; it is bound by none",
            *semaphore.unique_id, *semaphore.advanced_options.max_value);
    }
}

void check_scratchpads(const SpecIndex& index, const chip::Machine& machine) {
    std::map<std::string, std::vector<const KernelSpec*>> binders;
    for (const auto& kernel : index.spec.kernels) {
        for (const auto& binding : kernel.scratchpad_bindings) {
            binders[*binding.scratchpad_spec_name].push_back(&kernel);
        }
    }
    for (const auto& pad : index.spec.scratchpads) {
        if (pad.size_per_node == 0) {
            fail("ScratchpadSpec '{}' has size_per_node == 0; a scratchpad must reserve some bytes", *pad.unique_id);
        }
        if (pad.data_format_metadata && !tt::is_data_format_supported(*pad.data_format_metadata, arch_of(machine))) {
            fail("ScratchpadSpec '{}' has data format '{}' which {} does not have", *pad.unique_id,
                 *pad.data_format_metadata, machine.name);
        }
        if (pad.tile_format_metadata && !pad.data_format_metadata) {
            fail("ScratchpadSpec '{}' has tile_format_metadata but no data_format_metadata", *pad.unique_id);
        }
        const auto& users = binders[*pad.unique_id];
        if (users.empty()) fail("ScratchpadSpec '{}' is declared but not bound by any kernel", *pad.unique_id);
        for (size_t i = 0; i < users.size(); ++i) {
            for (size_t j = i + 1; j < users.size(); ++j) {
                const CoreRangeSet shared = index.nodes_of(*users[i]).intersection(index.nodes_of(*users[j]));
                if (shared.empty()) continue;
                fail(
                    "ScratchpadSpec '{}' is bound by kernels '{}' and '{}' on nodes {}: a scratchpad belongs to one "
                    "kernel on each node. Give each its own.",
                    *pad.unique_id, *users[i]->unique_id, *users[j]->unique_id, shared);
            }
        }
    }
}

void check_tensors(const SpecIndex& index) {
    for (const auto& tensor : index.spec.tensor_parameters) {
        bool used = false;
        for (const auto& kernel : index.spec.kernels) {
            for (const auto& binding : kernel.tensor_bindings) {
                used = used || binding.tensor_parameter_name == tensor.unique_id;
            }
        }
        for (const auto& buffer : index.spec.dataflow_buffers) used = used || buffer.borrowed_from == tensor.unique_id;
        if (!used) fail("TensorParameter '{}' is defined but not bound by any kernel", *tensor.unique_id);
    }
}

}  // namespace

void validate_resources(const SpecIndex& index, const chip::Machine& machine) {
    check_semaphores(index, machine);
    check_scratchpads(index, machine);
    check_tensors(index);
}

void refuse_unsupported(const SpecIndex& index, const chip::Machine& machine) {
    const ProgramSpec& spec = index.spec;
    if (!spec.cross_node_dataflow_buffers.empty()) {
        unsupported("dataflow buffers between nodes: '{}' is not yet supported",
                    *spec.cross_node_dataflow_buffers[0].dfb_spec.unique_id);
    }
    bool pipes = !spec.advanced_options.prefetcher_pipe_parameters.empty();
    for (const auto& buffer : spec.dataflow_buffers) {
        pipes = pipes || !buffer.advanced_options.prefetcher_pipe_relays.empty();
    }
    for (const auto& kernel : spec.kernels) {
        pipes = pipes || !kernel.advanced_options.prefetcher_pipe_bindings.empty();
        const auto* compute = std::get_if<ComputeHardwareConfig>(&kernel.hw_config);
        if (compute && compute->config_12x && compute->config_12x->enable_pack_rvv &&
            arch_of(machine) == tt::ARCH::BLACKHOLE) {
            unsupported("enable_pack_rvv of kernel '{}'", *kernel.unique_id);
        }
        if (compute && !kernel.semaphore_bindings.empty() && arch_of(machine) == tt::ARCH::BLACKHOLE) {
            unsupported("semaphores in compute kernels: '{}' binds '{}'", *kernel.unique_id,
                        *kernel.semaphore_bindings[0].semaphore_spec_name);
        }
    }
    if (pipes) unsupported("prefetcher pipes");
}

void validate(const SpecIndex& index, const chip::Machine& machine) {
    validate_kernels(index, machine);
    validate_placement(index, machine);
    validate_buffers(index, machine);
    validate_resources(index, machine);
}

}  // namespace softmetal::host::metal2
