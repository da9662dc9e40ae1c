// Parts of specifications and arguments that few programs need, and that protect less than the rest.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <tt-metalium/experimental/metal2_host_api/node_coord.hpp>
#include <tt-metalium/experimental/metal2_host_api/prefetcher_pipe_parameter.hpp>
#include <tt-metalium/experimental/metal2_host_api/utility/group.hpp>
#include <tt-metalium/experimental/metal2_host_api/utility/table.hpp>
#include <tt_stl/strong_type.hpp>

namespace tt::tt_metal::experimental {

// The name of a DataflowBufferSpec in a ProgramSpec.
using DFBSpecName = ttsl::StrongType<std::string, struct DFBSpecNameTag>;

class PrefetcherPipe;

// Of a kernel.
struct KernelAdvancedOptions {
    // Arguments without names, counted from 0: get_vararg(i) and get_common_vararg(i) in the kernel. Words.
    uint32_t num_runtime_varargs = 0;
    uint32_t num_common_runtime_varargs = 0;
    // Other numbers of words for some nodes; the node sets do not overlap.
    Table<Nodes, uint32_t> num_runtime_varargs_per_node = {};
    // Values without names that the kernel is compiled with: get_compile_time_vararg(i).
    std::vector<uint32_t> compile_time_varargs = {};

    // Tensor bindings of this kernel as a tuple, tensor::<sequence_name>, in the order of `members` (accessor names).
    struct TensorBindingSequence {
        // The name of the tuple, and what is in it.
        std::string sequence_name;
        std::vector<std::string> members = {};
    };
    // All of them.
    Group<TensorBindingSequence> tensor_binding_sequences = {};

    // Pipes that the kernel sends to or receives from, under one name in the kernel.
    struct PrefetcherPipeBinding {
        // The pipes, and the name.
        Group<PrefetcherPipeParamName> pipe_parameter_names = {};
        std::string accessor_name;
    };
    // All of them.
    Group<PrefetcherPipeBinding> prefetcher_pipe_bindings = {};
};

// Of a dataflow buffer.
struct DFBAdvancedOptions {
    // The other buffers that stand in the same memory. Each of them lists all others; all have the same bytes and the
    // same nodes. Nothing keeps one from overwriting another.
    Group<DFBSpecName> alias_with = {};
    // More than one producer or consumer on a node. Nothing keeps them apart.
    bool allow_instance_multi_binding = false;
    // The pipes whose entries it hands on.
    Group<PrefetcherPipeParamName> prefetcher_pipe_relays = {};
};

// Of a program.
struct ProgramAdvancedOptions {
    // The pipes its kernels use.
    Group<PrefetcherPipeParameter> prefetcher_pipe_parameters = {};
};

// Of a semaphore.
struct SemaphoreAdvancedOptions {
    // On every node of it.
    uint32_t initial_value = 0;
    // The capacity of a semaphore between the stages of a compute kernel.
    std::optional<uint32_t> max_value = std::nullopt;
};

// Words for the arguments without names.
struct AdvancedKernelRunArgs {
    // Words by node, and words that all nodes share.
    using Varargs = std::vector<uint32_t>;
    Table<NodeCoord, Varargs> runtime_varargs = {};
    Varargs common_runtime_varargs = {};
};

// The pipes of a run.
struct AdvancedProgramRunArgs {
    // A pipe, which must live until the run has ended; and all of them.
    using PrefetcherPipeArgument = std::reference_wrapper<PrefetcherPipe>;
    Table<PrefetcherPipeParamName, PrefetcherPipeArgument> prefetcher_pipe_args = {};
};

// Short names of the above.
using PrefetcherPipeBinding = KernelAdvancedOptions::PrefetcherPipeBinding;
using PrefetcherPipeArgument = AdvancedProgramRunArgs::PrefetcherPipeArgument;

}  // namespace tt::tt_metal::experimental
