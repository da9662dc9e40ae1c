// A kernel: its source, what it is compiled with, what its names stand for, and which arguments it takes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <tt-metalium/experimental/metal2_host_api/advanced_options.hpp>
#include <tt-metalium/experimental/metal2_host_api/compute_hardware_config.hpp>
#include <tt-metalium/experimental/metal2_host_api/data_movement_hardware_config.hpp>
#include <tt-metalium/experimental/metal2_host_api/dataflow_buffer_spec.hpp>
#include <tt-metalium/experimental/metal2_host_api/node_coord.hpp>
#include <tt-metalium/experimental/metal2_host_api/scratchpad_spec.hpp>
#include <tt-metalium/experimental/metal2_host_api/semaphore_spec.hpp>
#include <tt-metalium/experimental/metal2_host_api/tensor_parameter.hpp>
#include <tt-metalium/experimental/metal2_host_api/utility/group.hpp>
#include <tt-metalium/experimental/metal2_host_api/utility/table.hpp>
#include <tt-metalium/kernel_types.hpp>
#include <tt_stl/strong_type.hpp>

namespace tt::tt_metal::experimental {

// The name of a KernelSpec in a ProgramSpec.
using KernelSpecName = ttsl::StrongType<std::string, struct KernelSpecNameTag>;

// Characters of a name that a kernel uses for something it is bound to.
inline constexpr std::size_t MAX_ACCESSOR_NAME_LENGTH = 64;

// One kernel; the nodes it runs on are those of the work units that list it. Names for the kernel's source are C++
// names, each once within its kind.
struct KernelSpec {
    // What the work units name.
    KernelSpecName unique_id;

    // A file, found as CreateKernel finds it, or the text.
    struct SourceCode {
        // C++.
        std::string code;
    };
    std::variant<std::filesystem::path, SourceCode> source = {};

    // These chips run one thread of a kernel on a node.
    uint32_t num_threads = 1;

    // Which of the two it is.
    bool is_data_movement_kernel() const { return std::holds_alternative<DataMovementHardwareConfig>(hw_config); }
    bool is_compute_kernel() const { return std::holds_alternative<ComputeHardwareConfig>(hw_config); }

    // What the compiler gets.
    struct CompilerOptions {
        // Folders with headers, macros with their values, and how much is optimized.
        using IncludePaths = std::vector<std::filesystem::path>;
        using Defines = Table<std::string, std::string>;
        using OptLevel = KernelBuildOptLevel;
        IncludePaths include_paths = {};
        Defines defines = {};
        OptLevel opt_level = OptLevel::O2;
    };
    CompilerOptions compiler_options = {};

    // dfb::<accessor_name>: an end of a dataflow buffer. A kernel may be both ends of one.
    struct DFBBinding {
        // Which end.
        enum class EndpointType { PRODUCER, CONSUMER };
        // How threads share the entries; all the same with one thread. BLOCKED needs a block_size.
        enum class AccessPattern { STRIDED, ALL, BLOCKED };
        // The buffer, its name in the kernel, the end, and how threads share it.
        DFBSpecName dfb_spec_name;
        std::string accessor_name;
        EndpointType endpoint_type = EndpointType::PRODUCER;
        AccessPattern access_pattern = AccessPattern::STRIDED;
        uint32_t block_size = 0;  // entries
    };
    Group<DFBBinding> dfb_bindings = {};

    // sem::<accessor_name>
    struct SemaphoreBinding {
        // The semaphore, and its name in the kernel.
        SemaphoreSpecName semaphore_spec_name;
        std::string accessor_name;
    };
    Group<SemaphoreBinding> semaphore_bindings = {};

    // scratch::<accessor_name>
    struct ScratchpadBinding {
        // The scratchpad, and its name in the kernel.
        ScratchpadSpecName scratchpad_spec_name;
        std::string accessor_name;
    };
    Group<ScratchpadBinding> scratchpad_bindings = {};

    // tensor::<accessor_name>
    struct TensorBinding {
        // The tensor, and its name in the kernel.
        TensorParamName tensor_parameter_name;
        std::string accessor_name;
    };
    Group<TensorBinding> tensor_bindings = {};

    // args::<name>: words that are known when the kernel is compiled.
    using CompileTimeArgs = Table<std::string, uint32_t>;
    CompileTimeArgs compile_time_args = {};

    // args::<name>: words that each run brings along, for each node or for all.
    struct RuntimeArgSchema {
        // With values for each node, and with one value for all.
        Group<std::string> runtime_arg_names = {};
        Group<std::string> common_runtime_arg_names = {};
    };
    RuntimeArgSchema runtime_arg_schema = {};

    // The processor or the tile engine, which also says what kind of kernel it is; and arguments without names.
    std::variant<DataMovementHardwareConfig, ComputeHardwareConfig> hw_config = {};
    KernelAdvancedOptions advanced_options = {};
};

// Short names of the above.
using DFBEndpointType = KernelSpec::DFBBinding::EndpointType;
using DFBAccessPattern = KernelSpec::DFBBinding::AccessPattern;
using DFBBinding = KernelSpec::DFBBinding;
using TensorBinding = KernelSpec::TensorBinding;
using SemaphoreBinding = KernelSpec::SemaphoreBinding;
using ScratchpadBinding = KernelSpec::ScratchpadBinding;

// Ends of dataflow buffers, written shortly. `block_size` counts entries.
inline DFBBinding ProducerOf(DFBSpecName dfb_spec_name, std::string accessor_name) {
    return {.dfb_spec_name = std::move(dfb_spec_name), .accessor_name = std::move(accessor_name)};
}
inline DFBBinding ConsumerOf(DFBSpecName dfb_spec_name, std::string accessor_name) {
    return {.dfb_spec_name = std::move(dfb_spec_name),
            .accessor_name = std::move(accessor_name),
            .endpoint_type = DFBEndpointType::CONSUMER};
}
inline DFBBinding StridedConsumerOf(DFBSpecName dfb_spec_name, std::string accessor_name) {
    return ConsumerOf(std::move(dfb_spec_name), std::move(accessor_name));
}
inline DFBBinding AllConsumerOf(DFBSpecName dfb_spec_name, std::string accessor_name) {
    DFBBinding binding = ConsumerOf(std::move(dfb_spec_name), std::move(accessor_name));
    binding.access_pattern = DFBAccessPattern::ALL;
    return binding;
}
inline DFBBinding BlockedConsumerOf(DFBSpecName dfb_spec_name, std::string accessor_name, uint32_t block_size) {
    DFBBinding binding = ConsumerOf(std::move(dfb_spec_name), std::move(accessor_name));
    binding.access_pattern = DFBAccessPattern::BLOCKED;
    binding.block_size = block_size;
    return binding;
}

// The spelling of June 2026. A member that is not explained here means what its counterpart above means.
namespace metal2_host_api {

// The name of a KernelSpec in a ProgramSpec.
using KernelSpecName = std::string;

// Settings of the tile engine; unpack_to_dest_mode names dataflow buffers.
struct ComputeConfiguration {
    // As in ComputeConfig.
    MathFidelity math_fidelity = MathFidelity::HiFi4;
    bool fp32_dest_acc_en = false;
    bool dst_full_sync_en = false;
    bool bfp8_pack_precise = false;
    bool math_approx_mode = false;
    using UnpackToDestModeEntry = std::pair<DFBSpecName, UnpackToDestMode>;
    std::vector<UnpackToDestModeEntry> unpack_to_dest_mode = {};
};

// Which processor and NoC; Gen1 are these chips, Gen2 later ones.
struct DataMovementConfiguration {
    // As in DataMovementConfig.
    struct Gen1DataMovementConfig {
        // The processor, the NoC, and how it is shared.
        DataMovementProcessor processor = DataMovementProcessor::RISCV_0;
        NOC noc = NOC::RISCV_0_default;
        NOC_MODE noc_mode = NOC_MODE::DM_DEDICATED_NOC;
    };
    std::optional<Gen1DataMovementConfig> gen1_data_movement_config = std::nullopt;
    // Of later chips.
    struct Gen2DataMovementConfig {};
    std::optional<Gen2DataMovementConfig> gen2_data_movement_config = std::nullopt;
};

// A kernel, as KernelSpec of today.
struct KernelSpec {
    // What the work units name.
    KernelSpecName unique_id;
    // A file, or the text.
    struct SourceFilePath {
        // Found as CreateKernel finds it.
        std::filesystem::path path;
    };
    struct SourceCode {
        // C++.
        std::string code;
    };
    std::variant<SourceFilePath, SourceCode> source = {};

    // One; counts of nodes are not supported.
    uint8_t num_threads = 1;
    using Nodes = std::variant<NodeCoord, NodeRange, NodeRangeSet>;
    using NodeSpecificThreadCount = std::pair<Nodes, uint8_t>;
    using NodeSpecificThreadCounts = std::vector<NodeSpecificThreadCount>;
    // UnsupportedError when given.
    std::optional<NodeSpecificThreadCounts> node_specific_thread_counts = std::nullopt;

    // Which of the two it is.
    bool is_dm_kernel() const { return std::holds_alternative<DataMovementConfiguration>(config_spec); }
    bool is_compute_kernel() const { return std::holds_alternative<ComputeConfiguration>(config_spec); }

    // What the compiler gets.
    struct CompilerOptions {
        // Folders with headers, macros with their values, and how much is optimized.
        using IncludePaths = std::vector<std::filesystem::path>;
        using Defines = std::vector<std::pair<std::string, std::string>>;
        using OptLevel = KernelBuildOptLevel;
        IncludePaths include_paths = {};
        Defines defines = {};
        OptLevel opt_level = OptLevel::O2;
    };
    CompilerOptions compiler_options = {};

    // RELAY is of queues between nodes: UnsupportedError.
    enum class DFBEndpointType { PRODUCER, CONSUMER, RELAY };
    struct DFBBinding {
        // The buffer, its name in the kernel, and the end.
        DFBSpecName dfb_spec_name;
        std::string local_accessor_name;
        DFBEndpointType endpoint_type = DFBEndpointType::PRODUCER;
        DFBAccessPattern access_pattern = DFBAccessPattern::STRIDED;
    };
    std::vector<DFBBinding> dfb_bindings = {};

    // sem::<accessor_name>
    struct SemaphoreBinding {
        // The semaphore, and its name in the kernel.
        SemaphoreSpecName semaphore_spec_name;
        std::string accessor_name;
    };
    std::vector<SemaphoreBinding> semaphore_bindings = {};

    // ta::<accessor_name> or tensor::<accessor_name>
    struct TensorBinding {
        // The tensor, and its name in the kernel.
        TensorParameterName tensor_parameter_name;
        std::string accessor_name;
    };
    std::vector<TensorBinding> tensor_bindings = {};

    // args::<name>, known when the kernel is compiled.
    using CompileTimeArgBindings = std::vector<std::pair<std::string, uint32_t>>;
    CompileTimeArgBindings compile_time_arg_bindings = {};

    // args::<name> of each run, and words without names.
    struct RuntimeArgSchema {
        // For each node, for all nodes, and how many words without names.
        std::vector<std::string> named_runtime_args = {};
        std::vector<std::string> named_common_runtime_args = {};
        size_t num_runtime_varargs = 0;
        using NumVarargsPerNode = std::vector<std::pair<Nodes, size_t>>;
        std::optional<NumVarargsPerNode> num_runtime_varargs_per_node = std::nullopt;
        size_t num_common_runtime_varargs = 0;
    };
    RuntimeArgSchema runtime_arguments_schema = {};

    // The processor or the tile engine.
    using ConfigSpec = std::variant<DataMovementConfiguration, ComputeConfiguration>;
    ConfigSpec config_spec = {};

    // INTER is of kernels with several threads: UnsupportedError.
    struct DFBComputeSelfLoopScope {
        // The buffer, and whether threads share it.
        DFBSpecName dfb_spec_name;
        enum class Scope { INTRA, INTER };
        Scope scope = Scope::INTRA;
    };
    std::vector<DFBComputeSelfLoopScope> dfb_compute_self_loop_scopes = {};
};

}  // namespace metal2_host_api

}  // namespace tt::tt_metal::experimental
