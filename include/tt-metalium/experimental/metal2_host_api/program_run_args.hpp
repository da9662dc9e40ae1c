// What a run of a program made of a ProgramSpec brings along: arguments, tensors, other sizes of buffers.
#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <tt-metalium/experimental/metal2_host_api/advanced_options.hpp>
#include <tt-metalium/experimental/metal2_host_api/dataflow_buffer_spec.hpp>
#include <tt-metalium/experimental/metal2_host_api/kernel_spec.hpp>
#include <tt-metalium/experimental/metal2_host_api/node_coord.hpp>
#include <tt-metalium/experimental/metal2_host_api/tensor_parameter.hpp>
#include <tt-metalium/experimental/metal2_host_api/utility/group.hpp>
#include <tt-metalium/experimental/metal2_host_api/utility/table.hpp>
#include <tt-metalium/experimental/tensor/mesh_tensor.hpp>

namespace tt::tt_metal::experimental {

// A value; the tensors it names must live until the run has ended.
struct ProgramRunArgs {
    // Words for one kernel: by name and node, by name for all nodes, and those without names.
    struct KernelRunArgs {
        // The kernel, and its words.
        KernelSpecName kernel;
        using RuntimeArgValues = Table<std::string, Table<NodeCoord, uint32_t>>;
        RuntimeArgValues runtime_arg_values = {};
        using CommonRuntimeArgValues = Table<std::string, uint32_t>;
        CommonRuntimeArgValues common_runtime_arg_values = {};
        AdvancedKernelRunArgs advanced_options = {};
    };
    // One for each kernel that takes arguments.
    Group<KernelRunArgs> kernel_run_args = {};

    // For each TensorParameter a tensor as it says.
    using TensorArgument = std::variant<std::reference_wrapper<const MeshTensor>>;
    Table<TensorParamName, TensorArgument> tensor_args = {};

    // Other bytes or numbers of entries; they stay until they are changed again.
    struct DFBRunOverrides {
        // The buffer, bytes of an entry, and how many there are.
        DFBSpecName dfb;
        std::optional<uint32_t> entry_size = std::nullopt;
        std::optional<uint32_t> num_entries = std::nullopt;
    };
    // All of them.
    Group<DFBRunOverrides> dfb_run_overrides = {};

    // Pipes.
    AdvancedProgramRunArgs advanced_options = {};
};

// Short names of the above.
using KernelRunArgs = ProgramRunArgs::KernelRunArgs;
using DFBRunOverrides = ProgramRunArgs::DFBRunOverrides;
using TensorArgument = ProgramRunArgs::TensorArgument;

// The tensor that an argument is.
inline const MeshTensor& mesh_tensor_of(const TensorArgument& arg) {
    return std::get<std::reference_wrapper<const MeshTensor>>(arg).get();
}

// All arguments in one. Throws UserError for an argument that two of them give; without validation the later one
// counts.
ProgramRunArgs MergeProgramRunArgs(ProgramRunArgs base, std::span<const ProgramRunArgs> rest,
                                   bool skip_validation = false);

// Sets values of one node, name by name.
inline void AddRuntimeArgsForNode(KernelRunArgs::RuntimeArgValues& runtime_arg_values, const NodeCoord& node,
                                  std::initializer_list<std::pair<std::string, uint32_t>> named_values) {
    for (const auto& [name, value] : named_values) runtime_arg_values[name][node] = value;
}
// The values of a kernel that runs on one node.
inline KernelRunArgs::RuntimeArgValues MakeRuntimeArgsForSingleNode(
    const NodeCoord& node, std::initializer_list<std::pair<std::string, uint32_t>> named_values) {
    KernelRunArgs::RuntimeArgValues values;
    AddRuntimeArgsForNode(values, node, named_values);
    return values;
}

}  // namespace tt::tt_metal::experimental
