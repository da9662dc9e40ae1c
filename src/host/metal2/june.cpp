// Specifications and arguments in the spelling of June 2026, as those of today.
#include <tt-metalium/experimental/metal2_host_api/program.hpp>

#include "host/errors.h"

namespace tt::tt_metal::experimental::metal2_host_api {

using softmetal::host::fail;
using softmetal::host::unsupported;
namespace now = tt::tt_metal::experimental;

namespace {

now::DataflowBufferSpec convert(const DataflowBufferSpec& old) {
    now::DataflowBufferSpec spec{.unique_id = now::DFBSpecName(old.unique_id),
                                 .entry_size = old.entry_size,
                                 .num_entries = old.num_entries,
                                 .data_format_metadata = old.data_format_metadata,
                                 .tile_format_metadata = old.tile_format_metadata};
    if (old.borrowed_from) spec.borrowed_from = now::TensorParamName(*old.borrowed_from);
    for (const auto& alias : old.alias_with) spec.advanced_options.alias_with.emplace_back(alias);
    return spec;
}

now::SemaphoreSpec convert(const SemaphoreSpec& old) {
    if (old.memory_type == SemaphoreSpec::SemaphoreMemoryType::Register) {
        unsupported("semaphores in registers, which later chips have: '{}' is not yet supported", old.unique_id);
    }
    return {.unique_id = now::SemaphoreSpecName(old.unique_id),
            .target_nodes = old.target_nodes,
            .advanced_options = {.initial_value = old.initial_value}};
}

now::ComputeHardwareConfig convert(const ComputeConfiguration& old, const std::string& kernel) {
    now::ComputeHardwareConfig config{
        .fpu_math_fidelity = old.math_fidelity,
        .sfpu_precision_mode = old.math_approx_mode ? Precision::Approximate : Precision::Precise,
        .enable_32_bit_dest = old.fp32_dest_acc_en,
        .double_buffer_dest = !old.dst_full_sync_en};
    config.config_1xx = now::ComputeHardwareConfig::Compute1XXConfig{
        .bfp_pack_precision_mode = old.bfp8_pack_precise ? Precision::Precise : Precision::Approximate};
    for (const auto& [buffer, mode] : old.unpack_to_dest_mode) {
        const auto now_mode =
            mode == UnpackToDestMode::UnpackToDestFp32 ? UnpackMode::UnpackToDest : UnpackMode::UnpackToSrc;
        if (!config.unpack_modes.insert({now::DFBSpecName(buffer), now_mode}).second) {
            fail("Kernel '{}' has duplicate unpack_to_dest_mode entries for DFB '{}'", kernel, buffer);
        }
    }
    return config;
}

now::DataMovementHardwareConfig convert(const DataMovementConfiguration& old, const std::string& kernel) {
    if (!old.gen1_data_movement_config && !old.gen2_data_movement_config) {
        fail("KernelSpec '{}' must specify a DM config for Gen1, Gen2, or both", kernel);
    }
    now::DataMovementHardwareConfig config;
    if (const auto& gen1 = old.gen1_data_movement_config) {
        config.config_1xx = now::DataMovementHardwareConfig::DataMovement1XXConfig{
            .processor = gen1->processor, .noc = gen1->noc, .noc_mode = gen1->noc_mode};
    }
    return config;
}

void convert_bindings(const KernelSpec& old, now::KernelSpec& spec) {
    for (const auto& binding : old.dfb_bindings) {
        if (binding.endpoint_type == KernelSpec::DFBEndpointType::RELAY) {
            unsupported("RELAY ends of dataflow buffers: '{}' of kernel '{}' is not yet supported",
                        binding.local_accessor_name, old.unique_id);
        }
        // With one thread every pattern is the same; that of today needs a block size which June did not have.
        const auto pattern = binding.access_pattern == DFBAccessPattern::ALL ? now::DFBAccessPattern::ALL
                                                                             : now::DFBAccessPattern::STRIDED;
        spec.dfb_bindings.push_back({.dfb_spec_name = now::DFBSpecName(binding.dfb_spec_name),
                                     .accessor_name = binding.local_accessor_name,
                                     .endpoint_type = binding.endpoint_type == KernelSpec::DFBEndpointType::PRODUCER
                                                          ? now::DFBEndpointType::PRODUCER
                                                          : now::DFBEndpointType::CONSUMER,
                                     .access_pattern = pattern});
    }
    for (const auto& binding : old.semaphore_bindings) {
        spec.semaphore_bindings.push_back({now::SemaphoreSpecName(binding.semaphore_spec_name), binding.accessor_name});
    }
    for (const auto& binding : old.tensor_bindings) {
        spec.tensor_bindings.push_back({now::TensorParamName(binding.tensor_parameter_name), binding.accessor_name});
    }
    for (const auto& scope : old.dfb_compute_self_loop_scopes) {
        if (scope.scope == KernelSpec::DFBComputeSelfLoopScope::Scope::INTER) {
            unsupported(
                "dataflow buffers between threads of a kernel: INTER scope is not yet supported by the runtime");
        }
    }
}

template <typename Value>
Table<std::string, Value> to_table(const std::vector<std::pair<std::string, Value>>& list, const std::string& kernel,
                                   const char* what) {
    Table<std::string, Value> table;
    for (const auto& [name, value] : list) {
        if (!table.insert({name, value}).second) {
            fail("KernelSpec '{}' has duplicate {} name '{}'", kernel, what, name);
        }
    }
    return table;
}

now::KernelSpec convert(const KernelSpec& old) {
    if (old.node_specific_thread_counts) {
        unsupported("thread counts that differ between nodes: kernel '{}' is not yet supported", old.unique_id);
    }
    now::KernelSpec spec{.unique_id = now::KernelSpecName(old.unique_id), .num_threads = old.num_threads};
    if (const auto* path = std::get_if<KernelSpec::SourceFilePath>(&old.source)) {
        spec.source = path->path;
    } else {
        spec.source = now::KernelSpec::SourceCode{std::get<KernelSpec::SourceCode>(old.source).code};
    }
    spec.compiler_options = {.include_paths = old.compiler_options.include_paths,
                             .defines = to_table(old.compiler_options.defines, old.unique_id, "define"),
                             .opt_level = old.compiler_options.opt_level};
    convert_bindings(old, spec);
    spec.compile_time_args = to_table(old.compile_time_arg_bindings, old.unique_id, "named CTA");
    const auto& schema = old.runtime_arguments_schema;
    spec.runtime_arg_schema = {schema.named_runtime_args, schema.named_common_runtime_args};
    spec.advanced_options.num_runtime_varargs = static_cast<uint32_t>(schema.num_runtime_varargs);
    spec.advanced_options.num_common_runtime_varargs = static_cast<uint32_t>(schema.num_common_runtime_varargs);
    if (schema.num_runtime_varargs_per_node) {
        for (const auto& [nodes, count] : *schema.num_runtime_varargs_per_node) {
            if (!spec.advanced_options.num_runtime_varargs_per_node.insert({nodes, static_cast<uint32_t>(count)})
                     .second) {
                fail("KernelSpec '{}' num_runtime_varargs_per_node has overlapping entries", old.unique_id);
            }
        }
    }
    std::visit([&](const auto& config) { spec.hw_config = convert(config, old.unique_id); }, old.config_spec);
    return spec;
}

// June's default NoC is NoC 0 for both processors; two kernels that were left there keep apart as their processors do.
void separate_nocs(now::ProgramSpec& spec) {
    for (const auto& unit : spec.work_units) {
        std::vector<now::DataMovementHardwareConfig::DataMovement1XXConfig*> movers;
        for (auto& kernel : spec.kernels) {
            auto* config = std::get_if<now::DataMovementHardwareConfig>(&kernel.hw_config);
            const bool here =
                std::find(unit.kernels.begin(), unit.kernels.end(), kernel.unique_id) != unit.kernels.end();
            if (here && config && config->config_1xx) movers.push_back(&*config->config_1xx);
        }
        if (movers.size() != 2 || movers[0]->noc != NOC::NOC_0 || movers[1]->noc != NOC::NOC_0) continue;
        for (auto* mover : movers) {
            if (mover->processor == DataMovementProcessor::RISCV_1 && mover->noc_mode == NOC_MODE::DM_DEDICATED_NOC) {
                mover->noc = NOC::NOC_1;
            }
        }
    }
}

now::ProgramSpec convert(const ProgramSpec& old) {
    now::ProgramSpec spec{.name = old.program_id};
    for (const auto& kernel : old.kernels) spec.kernels.push_back(convert(kernel));
    for (const auto& buffer : old.dataflow_buffers) spec.dataflow_buffers.push_back(convert(buffer));
    for (const auto& remote : old.remote_dataflow_buffers) {
        spec.cross_node_dataflow_buffers.push_back({convert(remote.dfb_spec), remote.producer_consumer_map});
    }
    for (const auto& semaphore : old.semaphores) spec.semaphores.push_back(convert(semaphore));
    for (const auto& tensor : old.tensor_parameters) {
        spec.tensor_parameters.push_back({now::TensorParamName(tensor.unique_id), tensor.spec});
    }
    std::map<std::string, bool> units;
    for (const auto& unit : old.work_units) {
        if (!units.emplace(unit.unique_id, true).second) fail("Duplicate WorkUnitSpec name '{}'", unit.unique_id);
        now::WorkUnitSpec converted{.name = unit.unique_id, .kernels = {}, .target_nodes = unit.target_nodes};
        for (const auto& kernel : unit.kernels) converted.kernels.emplace_back(kernel);
        spec.work_units.push_back(std::move(converted));
    }
    separate_nocs(spec);
    return spec;
}

now::KernelRunArgs convert(const ProgramRunParams::KernelRunParams& old) {
    now::KernelRunArgs args{.kernel = now::KernelSpecName(old.kernel_spec_name)};
    for (const auto& [node, values] : old.named_runtime_args) {
        for (const auto& [name, value] : values) {
            if (args.runtime_arg_values[name].insert({node, value}).second) continue;
            fail("Duplicate node {} in named_runtime_args for kernel '{}'", node, old.kernel_spec_name);
        }
    }
    for (const auto& [name, value] : old.named_common_runtime_args) args.common_runtime_arg_values[name] = value;
    for (const auto& [node, words] : old.runtime_varargs) {
        if (args.advanced_options.runtime_varargs.insert({node, words}).second) continue;
        fail("Duplicate node {} in runtime_varargs for kernel '{}'", node, old.kernel_spec_name);
    }
    args.advanced_options.common_runtime_varargs = old.common_runtime_varargs;
    return args;
}

Table<now::TensorParamName, now::TensorArgument> convert(std::span<const ProgramRunParams::TensorArg> old) {
    Table<now::TensorParamName, now::TensorArgument> args;
    for (const auto& [name, tensor] : old) {
        if (args.insert({now::TensorParamName(name), tensor}).second) continue;
        fail("Duplicate tensor_parameter_name '{}' in tensor_args", name);
    }
    return args;
}

}  // namespace

Program MakeProgramFromSpec(const distributed::MeshDevice& mesh_device, const ProgramSpec& spec, bool skip_validation) {
    // The device is only asked about its nodes and memories.
    return now::MakeProgramFromSpec(const_cast<distributed::MeshDevice&>(mesh_device), convert(spec), skip_validation);
}

void SetProgramRunParameters(Program& program, const ProgramRunParams& params) {
    now::ProgramRunArgs args;
    std::map<std::string, bool> kernels;
    for (const auto& kernel : params.kernel_run_params) {
        if (!kernels.emplace(kernel.kernel_spec_name, true).second) {
            fail("Duplicate kernel_spec_name '{}' in kernel_run_params", kernel.kernel_spec_name);
        }
        args.kernel_run_args.push_back(convert(kernel));
    }
    args.tensor_args = convert(params.tensor_args);
    std::map<std::string, bool> buffers;
    for (const auto& buffer : params.dfb_run_params) {
        if (!buffers.emplace(buffer.dfb_spec_name, true).second) {
            fail("Duplicate dfb_spec_name '{}' in dfb_run_params", buffer.dfb_spec_name);
        }
        args.dfb_run_overrides.push_back(
            {now::DFBSpecName(buffer.dfb_spec_name), buffer.entry_size, buffer.num_entries});
    }
    now::SetProgramRunArgs(program, args);
}

void UpdateTensorArgs(Program& program, std::span<const ProgramRunParams::TensorArg> tensor_args) {
    now::UpdateTensorArgs(program, convert(tensor_args));
}

}  // namespace tt::tt_metal::experimental::metal2_host_api
