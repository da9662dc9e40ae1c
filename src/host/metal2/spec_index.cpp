// Looking up the names of a ProgramSpec.
#include "host/metal2/spec_index.h"

#include "host/errors.h"

namespace softmetal::host::metal2 {
namespace {

template <typename Specs>
std::map<std::string, size_t> positions(const Specs& specs, const char* kind) {
    std::map<std::string, size_t> found;
    for (size_t i = 0; i < specs.size(); ++i) {
        if (found.emplace(*specs[i].unique_id, i).second) continue;
        fail("Duplicate {} name '{}': names are unique within their kind", kind, *specs[i].unique_id);
    }
    return found;
}

size_t find(const std::map<std::string, size_t>& names, const std::string& name, const std::string& from,
            const char* kind, const char* list) {
    const auto found = names.find(name);
    if (found != names.end()) return found->second;
    fail("{} references unknown {} '{}': add it to {} of the ProgramSpec", from, kind, name, list);
}

void place_kernels(SpecIndex& index) {
    index.kernel_nodes.resize(index.spec.kernels.size());
    for (const auto& unit : index.spec.work_units) {
        for (const auto& name : unit.kernels) {
            const size_t kernel = index.kernel(*name, fmt::format("WorkUnitSpec '{}'", unit.name));
            index.kernel_nodes[kernel] = index.kernel_nodes[kernel].merge(to_set(unit.target_nodes));
        }
    }
}

void place_buffers(SpecIndex& index) {
    const size_t count = index.spec.dataflow_buffers.size();
    index.buffer_nodes.resize(count);
    index.producers.resize(count);
    index.consumers.resize(count);
    for (const auto& kernel : index.spec.kernels) {
        for (const auto& binding : kernel.dfb_bindings) {
            const size_t buffer = index.buffer(*binding.dfb_spec_name, fmt::format("Kernel '{}'", *kernel.unique_id));
            const bool producer = binding.endpoint_type == DFBEndpointType::PRODUCER;
            (producer ? index.producers : index.consumers)[buffer].push_back({&kernel, &binding});
            index.buffer_nodes[buffer] = index.buffer_nodes[buffer].merge(index.nodes_of(kernel));
        }
    }
}

// Names that only have to exist.
void look_up_the_rest(const SpecIndex& index) {
    for (const auto& kernel : index.spec.kernels) {
        const std::string from = fmt::format("Kernel '{}'", *kernel.unique_id);
        for (const auto& binding : kernel.semaphore_bindings) index.semaphore(*binding.semaphore_spec_name, from);
        for (const auto& binding : kernel.scratchpad_bindings) index.scratchpad(*binding.scratchpad_spec_name, from);
        for (const auto& binding : kernel.tensor_bindings) index.tensor(*binding.tensor_parameter_name, from);
    }
    for (const auto& buffer : index.spec.dataflow_buffers) {
        if (buffer.borrowed_from && !index.tensors.contains(**buffer.borrowed_from)) {
            fail(
                "DFB '{}' borrows memory from TensorParameter '{}', but no such TensorParameter is declared in the "
                "ProgramSpec",
                *buffer.unique_id, **buffer.borrowed_from);
        }
        for (const auto& alias : buffer.advanced_options.alias_with) {
            index.buffer(*alias, fmt::format("DFB '{}', in alias_with,", *buffer.unique_id));
        }
    }
}

}  // namespace

CoreRangeSet to_set(const Nodes& nodes) {
    if (const auto* one = std::get_if<CoreCoord>(&nodes)) return CoreRangeSet(tt::tt_metal::CoreRange(*one));
    if (const auto* range = std::get_if<tt::tt_metal::CoreRange>(&nodes)) return CoreRangeSet(*range);
    return std::get<CoreRangeSet>(nodes);
}

std::string describe(const KernelSpec& kernel) {
    return fmt::format("KernelSpec '{}'", *kernel.unique_id);
}

size_t SpecIndex::kernel(const std::string& name, const std::string& from) const {
    return find(kernels, name, from, "kernel", "kernels");
}
size_t SpecIndex::buffer(const std::string& name, const std::string& from) const {
    return find(buffers, name, from, "DFB", "dataflow_buffers");
}
size_t SpecIndex::semaphore(const std::string& name, const std::string& from) const {
    return find(semaphores, name, from, "semaphore", "semaphores");
}
size_t SpecIndex::scratchpad(const std::string& name, const std::string& from) const {
    return find(scratchpads, name, from, "scratchpad", "scratchpads");
}
size_t SpecIndex::tensor(const std::string& name, const std::string& from) const {
    return find(tensors, name, from, "TensorParameter", "tensor_parameters");
}

SpecIndex index_spec(const ProgramSpec& spec) {
    SpecIndex index{.spec = spec,
                    .kernels = positions(spec.kernels, "KernelSpec"),
                    .buffers = positions(spec.dataflow_buffers, "DataflowBufferSpec"),
                    .semaphores = positions(spec.semaphores, "SemaphoreSpec"),
                    .scratchpads = positions(spec.scratchpads, "ScratchpadSpec"),
                    .tensors = positions(spec.tensor_parameters, "TensorParameter"),
                    .kernel_nodes = {},
                    .buffer_nodes = {},
                    .producers = {},
                    .consumers = {}};
    place_kernels(index);
    place_buffers(index);
    look_up_the_rest(index);
    return index;
}

}  // namespace softmetal::host::metal2
