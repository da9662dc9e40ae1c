// Rules for dataflow buffers: sizes, ends, aliases, borrowed memory.
#include <set>

#include <tt-metalium/device.hpp>

#include "host/errors.h"
#include "host/metal2/validate.h"
#include "host/sim_device.h"

namespace softmetal::host::metal2 {
namespace {

uint64_t bytes_of(const DataflowBufferSpec& buffer) {
    return uint64_t{buffer.entry_size} * buffer.num_entries;
}

void check_sizes(const DataflowBufferSpec& buffer, const chip::Machine& machine) {
    if (buffer.entry_size == 0) {
        fail("DataflowBufferSpec '{}' has entry_size = 0. entry_size must be set to a non-zero value.",
             *buffer.unique_id);
    }
    if (buffer.num_entries == 0) {
        fail("DataflowBufferSpec '{}' has num_entries = 0. num_entries must be set to a non-zero value.",
             *buffer.unique_id);
    }
    if (buffer.data_format_metadata && !tt::is_data_format_supported(*buffer.data_format_metadata, arch_of(machine))) {
        fail("DFB '{}' has data format '{}' which {} does not have", *buffer.unique_id, *buffer.data_format_metadata,
             machine.name);
    }
    if (buffer.tile_format_metadata && !buffer.data_format_metadata) {
        fail("DFB '{}' has tile_format_metadata but no data_format_metadata: a tile is of some format",
             *buffer.unique_id);
    }
}

void check_memory(const SpecIndex& index, const DataflowBufferSpec& buffer) {
    if (!buffer.borrowed_from) return;
    const auto& tensor = index.spec.tensor_parameters[index.tensors.at(**buffer.borrowed_from)];
    if (!tensor.spec.memory_config().is_l1()) {
        fail("DFB '{}' borrows memory from TensorParameter '{}', but it is not L1-resident", *buffer.unique_id,
             *tensor.unique_id);
    }
    if (bytes_of(buffer) > tensor.spec.compute_packed_buffer_size_bytes()) {
        fail("DFB '{}' of {} bytes is larger than its borrowed TensorParameter '{}', which has {}", *buffer.unique_id,
             bytes_of(buffer), *tensor.unique_id, tensor.spec.compute_packed_buffer_size_bytes());
    }
}

const char* kind(const KernelSpec& kernel) {
    return kernel.is_compute_kernel() ? "compute" : "data-movement";
}

// Kernels at one end of a buffer differ in nothing that the other end or the compiler could see.
void check_same_side(const DataflowBufferSpec& buffer, const std::vector<Endpoint>& side, const char* role) {
    for (size_t i = 1; i < side.size(); ++i) {
        const auto &first = side[0], &other = side[i];
        if (first.binding->access_pattern != other.binding->access_pattern) {
            fail("DFB '{}' has multiple {} bindings with mismatched access_pattern (kernels '{}' and '{}')",
                 *buffer.unique_id, role, *first.kernel->unique_id, *other.kernel->unique_id);
        }
        if (first.binding->block_size != other.binding->block_size) {
            fail("DFB '{}' has multiple {} bindings with mismatched block_size (kernel '{}' = {}, kernel '{}' = {})",
                 *buffer.unique_id, role, *first.kernel->unique_id, first.binding->block_size, *other.kernel->unique_id,
                 other.binding->block_size);
        }
        if (first.kernel->num_threads != other.kernel->num_threads) {
            fail(
                "DFB '{}' has multiple {} KernelSpecs with mismatched num_threads (kernel '{}' = {}, kernel '{}' = {})",
                *buffer.unique_id, role, *first.kernel->unique_id, first.kernel->num_threads, *other.kernel->unique_id,
                other.kernel->num_threads);
        }
        if (first.kernel->is_compute_kernel() != other.kernel->is_compute_kernel()) {
            fail("DFB '{}' has multiple {} KernelSpecs of different kinds: '{}' is a {} kernel, '{}' a {} kernel",
                 *buffer.unique_id, role, *first.kernel->unique_id, kind(*first.kernel), *other.kernel->unique_id,
                 kind(*other.kernel));
        }
    }
}

std::set<const KernelSpec*> kernels_of(const std::vector<Endpoint>& side) {
    std::set<const KernelSpec*> kernels;
    for (const auto& end : side) kernels.insert(end.kernel);
    return kernels;
}

void check_self_loop(const DataflowBufferSpec& buffer, const std::vector<Endpoint>& producers,
                     const std::vector<Endpoint>& consumers) {
    const auto makes = kernels_of(producers), takes = kernels_of(consumers);
    const bool loops =
        std::any_of(makes.begin(), makes.end(), [&](const KernelSpec* kernel) { return takes.contains(kernel); });
    if (!loops || makes == takes) return;
    fail(
        "DFB '{}' is self-looped: a kernel is both producer and consumer. Then all its producers must be its "
        "consumers, and the other way round.",
        *buffer.unique_id);
}

// On each node, one kernel makes entries and one takes them.
void check_nodes(const SpecIndex& index, size_t number) {
    const DataflowBufferSpec& buffer = index.spec.dataflow_buffers[number];
    const auto instances = [&](const std::vector<Endpoint>& side, const CoreCoord& node) {
        std::vector<std::string> names;
        for (const auto& end : side) {
            if (index.nodes_of(*end.kernel).contains(node)) names.push_back(*end.kernel->unique_id);
        }
        return names;
    };
    for (const auto& node : tt::tt_metal::corerange_to_cores(index.buffer_nodes[number])) {
        const auto makes = instances(index.producers[number], node), takes = instances(index.consumers[number], node);
        const bool shared = buffer.advanced_options.allow_instance_multi_binding;
        if (shared ? !makes.empty() && !takes.empty() : makes.size() == 1 && takes.size() == 1) continue;
        fail(
            "Local DFB '{}' is malformed at node {}: {} producer instance(s) ({}) and {} consumer instance(s) ({}). "
            "Every node it is on must run one producer and one consumer: change which work units list these kernels.",
            *buffer.unique_id, node, makes.size(), fmt::format("{}", fmt::join(makes, ", ")), takes.size(),
            fmt::format("{}", fmt::join(takes, ", ")));
    }
}

void check_ends(const SpecIndex& index, size_t number) {
    const DataflowBufferSpec& buffer = index.spec.dataflow_buffers[number];
    const auto &producers = index.producers[number], &consumers = index.consumers[number];
    if (producers.empty() && consumers.empty()) {
        fail("DFB '{}' is defined but not bound by any kernel", *buffer.unique_id);
    }
    if (producers.empty()) fail("DFB '{}' has no producer", *buffer.unique_id);
    if (consumers.empty()) fail("DFB '{}' has no consumer", *buffer.unique_id);
    check_same_side(buffer, producers, "PRODUCER");
    check_same_side(buffer, consumers, "CONSUMER");
    check_self_loop(buffer, producers, consumers);
    for (const auto* side : {&producers, &consumers}) {
        if (side->front().kernel->is_compute_kernel() && !buffer.data_format_metadata) {
            fail("DFB '{}' is used by a compute kernel, but no data_format_metadata is specified", *buffer.unique_id);
        }
    }
    check_nodes(index, number);
}

void check_alias_group(const SpecIndex& index, size_t number) {
    const DataflowBufferSpec& buffer = index.spec.dataflow_buffers[number];
    const auto group_of = [](const DataflowBufferSpec& member) {
        std::set<std::string> names{*member.unique_id};
        for (const auto& other : member.advanced_options.alias_with) names.insert(*other);
        return names;
    };
    for (const auto& alias : buffer.advanced_options.alias_with) {
        if (alias == buffer.unique_id) fail("DFB '{}' lists itself in alias_with", *buffer.unique_id);
        const size_t other_number = index.buffers.at(*alias);
        const DataflowBufferSpec& other = index.spec.dataflow_buffers[other_number];
        if (group_of(buffer) != group_of(other)) {
            fail("DFBs '{}' and '{}' do not declare the same alias group: each must list all others", *buffer.unique_id,
                 *other.unique_id);
        }
        if (bytes_of(buffer) != bytes_of(other)) {
            fail("Aliased DFBs '{}' and '{}' have different total sizes ({} and {} bytes)", *buffer.unique_id,
                 *other.unique_id, bytes_of(buffer), bytes_of(other));
        }
        if (buffer.borrowed_from != other.borrowed_from) {
            fail("Aliased DFBs '{}' and '{}' have inconsistent borrowed_from: none borrows, or all from one tensor",
                 *buffer.unique_id, *other.unique_id);
        }
        if (!(index.buffer_nodes[number] == index.buffer_nodes[other_number])) {
            fail("Aliased DFBs '{}' and '{}' cover different sets of nodes ({} and {})", *buffer.unique_id,
                 *other.unique_id, index.buffer_nodes[number], index.buffer_nodes[other_number]);
        }
    }
}

}  // namespace

void validate_buffers(const SpecIndex& index, const chip::Machine& machine) {
    for (size_t number = 0; number < index.spec.dataflow_buffers.size(); ++number) {
        check_sizes(index.spec.dataflow_buffers[number], machine);
        check_ends(index, number);
        check_alias_group(index, number);
        check_memory(index, index.spec.dataflow_buffers[number]);
    }
}

}  // namespace softmetal::host::metal2
