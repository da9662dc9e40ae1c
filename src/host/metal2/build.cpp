// From a ProgramSpec to a Program: dataflow buffers become circular buffers, names become identifiers and places of
// arguments.
#include <algorithm>
#include <map>
#include <numeric>

#include <tt-metalium/allocator.hpp>
#include <tt-metalium/experimental/metal2_host_api/program.hpp>
#include <tt-metalium/host_api.hpp>

#include "host/accessor_words.h"
#include "host/buffer_impl.h"
#include "host/device_state.h"
#include "host/errors.h"
#include "host/metal2/registry.h"
#include "host/metal2/validate.h"
#include "host/program_impl.h"

namespace softmetal::host::metal2 {
namespace {

using tensor_accessor::ArgConfig;
using namespace tt::tt_metal;

// The lowest number that none of those with a node in common has.
template <typename Nodes>
std::vector<uint32_t> number_by_nodes(const std::vector<Nodes>& nodes) {
    std::vector<uint32_t> numbers;
    for (size_t i = 0; i < nodes.size(); ++i) {
        uint32_t number = 0;
        for (bool taken = true; taken; number += taken) {
            taken = false;
            for (size_t j = 0; j < i; ++j) taken = taken || (numbers[j] == number && nodes[j].intersects(nodes[i]));
        }
        numbers.push_back(number);
    }
    return numbers;
}

class Builder {
public:
    Builder(const SpecIndex& index, IDevice& device, const chip::Machine& machine)
        : index_(index), device_(device), machine_(machine), registry_(std::make_shared<Registry>()) {
        registry_->program = index.spec.name;
        registry_->device = &device;
    }

    Program build() {
        add_tensors();
        add_buffers();
        add_semaphores();
        add_scratchpads();
        for (const auto& kernel : index_.spec.kernels) add_kernel(kernel);
        program_.impl().metal2 = registry_;
        return std::move(program_);
    }

private:
    void add_tensors() {
        for (const auto& parameter : index_.spec.tensor_parameters) {
            TensorEntry entry{.parameter = parameter, .config = ArgConfig::None};
            const bool sharded = parameter.spec.memory_config().is_sharded();
            entry.config.set(ArgConfig::Sharded, sharded);
            entry.config.set(ArgConfig::IsDram, parameter.spec.memory_config().is_dram());
            entry.config.set(ArgConfig::RuntimeTensorShape, sharded && parameter.relaxations.dynamic_tensor_shape);
            registry_->tensors.push_back(std::move(entry));
        }
    }

    // Aliased buffers are indices of one circular buffer.
    void add_buffers() {
        const auto& specs = index_.spec.dataflow_buffers;
        const auto numbers = number_by_nodes(index_.buffer_nodes);
        std::vector<std::optional<CBHandle>> memory(specs.size());
        for (size_t i = 0; i < specs.size(); ++i) {
            if (!memory[i]) {
                std::vector<size_t> group{i};
                for (const auto& alias : specs[i].advanced_options.alias_with) {
                    if (alias != specs[i].unique_id) group.push_back(index_.buffers.at(*alias));
                }
                const CBHandle handle = add_memory(group, numbers);
                for (size_t member : group) memory[member] = handle;
            }
            BufferEntry entry{.name = *specs[i].unique_id,
                              .memory = *memory[i],
                              .index = static_cast<uint8_t>(numbers[i]),
                              .entry_size = specs[i].entry_size,
                              .num_entries = specs[i].num_entries,
                              .borrowed_from = {}};
            if (specs[i].borrowed_from) entry.borrowed_from = index_.tensors.at(**specs[i].borrowed_from);
            registry_->buffers.push_back(std::move(entry));
        }
    }

    CBHandle add_memory(const std::vector<size_t>& group, const std::vector<uint32_t>& numbers) {
        const auto& specs = index_.spec.dataflow_buffers;
        std::map<uint8_t, tt::DataFormat> formats;
        for (size_t member : group) {
            // Entries without a format are bytes that only data-movement kernels touch.
            formats[static_cast<uint8_t>(numbers[member])] =
                specs[member].data_format_metadata.value_or(tt::DataFormat::Float16_b);
        }
        CircularBufferConfig config(specs[group[0]].entry_size * specs[group[0]].num_entries, formats);
        for (size_t member : group) {
            const auto number = static_cast<uint8_t>(numbers[member]);
            config.set_page_size(number, specs[member].entry_size);
            if (specs[member].tile_format_metadata) config.set_tile_dims(number, *specs[member].tile_format_metadata);
        }
        return CreateCircularBuffer(program_, index_.buffer_nodes[group[0]], config);
    }

    void add_semaphores() {
        const auto& specs = index_.spec.semaphores;
        std::vector<CoreRangeSet> nodes;
        for (const auto& semaphore : specs) nodes.push_back(to_set(semaphore.target_nodes));
        semaphore_ids_ = number_by_nodes(nodes);
        // Kernels reach semaphores of other nodes too: as long as there are enough, each has a number of its own.
        if (specs.size() <= machine_.semaphores) std::iota(semaphore_ids_.begin(), semaphore_ids_.end(), 0);
        for (size_t i = 0; i < specs.size(); ++i) {
            program_.impl().semaphores.push_back(
                {semaphore_ids_[i], nodes[i], specs[i].advanced_options.initial_value});
        }
    }

    // Memory in L1 like that of a circular buffer, without an index.
    void add_scratchpads() {
        for (const auto& pad : index_.spec.scratchpads) {
            CoreRangeSet nodes;
            for (const auto& kernel : index_.spec.kernels) {
                for (const auto& binding : kernel.scratchpad_bindings) {
                    if (binding.scratchpad_spec_name == pad.unique_id) nodes = nodes.merge(index_.nodes_of(kernel));
                }
            }
            auto& all = program_.impl().circular_buffers;
            scratchpads_.push_back(all.size());
            all.push_back(std::make_shared<CircularBufferEntry>(
                CircularBufferEntry{all.size(), nodes, CircularBufferConfig(pad.size_per_node)}));
        }
    }

    void add_kernel(const KernelSpec& kernel) {
        KernelSchema schema{.name = *kernel.unique_id,
                            .handle = 0,
                            .nodes = corerange_to_cores(index_.nodes_of(kernel)),
                            .bindings = {},
                            .tensors = {},
                            .varargs = {},
                            .common_varargs = kernel.advanced_options.num_common_runtime_varargs};
        for (const auto& node : schema.nodes) schema.varargs[node] = kernel.advanced_options.num_runtime_varargs;
        for (const auto& [nodes, count] : kernel.advanced_options.num_runtime_varargs_per_node) {
            for (const auto& node : corerange_to_cores(to_set(nodes))) schema.varargs[node] = count;
        }
        std::vector<uint32_t> compile_args = kernel.advanced_options.compile_time_varargs;
        bind(kernel, schema, compile_args);
        schema.handle = create(kernel, compile_args);
        program_.impl().kernel(schema.handle).bindings = schema.bindings;
        reserve_arguments(schema);
        for (size_t i = 0; i < kernel.scratchpad_bindings.size(); ++i) {
            const size_t pad = index_.scratchpads.at(*kernel.scratchpad_bindings[i].scratchpad_spec_name);
            registry_->scratchpads.push_back(
                {schema.handle, schema.bindings.scratchpad_address_word(i), scratchpads_[pad]});
        }
        registry_->kernels.push_back(std::move(schema));
    }

    void bind(const KernelSpec& kernel, KernelSchema& schema, std::vector<uint32_t>& compile_args) {
        auto& bindings = schema.bindings;
        bindings.runtime_args = kernel.runtime_arg_schema.runtime_arg_names;
        bindings.common_runtime_args = kernel.runtime_arg_schema.common_runtime_arg_names;
        bindings.compile_time_varargs = static_cast<uint32_t>(compile_args.size());
        std::map<std::string, bool> named;
        for (const auto& binding : kernel.dfb_bindings) {
            if (!named.emplace(binding.accessor_name, true).second) continue;  // both ends under one name
            const size_t number = index_.buffers.at(*binding.dfb_spec_name);
            const auto& spec = index_.spec.dataflow_buffers[number];
            bindings.dataflow_buffers.push_back(
                {binding.accessor_name, registry_->buffers[number].index,
                 entry_shape(spec.data_format_metadata, spec.tile_format_metadata, spec.entry_size)});
        }
        for (const auto& binding : kernel.semaphore_bindings) {
            bindings.semaphores.push_back(
                {binding.accessor_name, semaphore_ids_[index_.semaphores.at(*binding.semaphore_spec_name)]});
        }
        for (const auto& binding : kernel.tensor_bindings) {
            bind_tensor(index_.tensors.at(*binding.tensor_parameter_name), binding.accessor_name, schema, compile_args);
        }
        for (const auto& sequence : kernel.advanced_options.tensor_binding_sequences) {
            bindings.tensor_sequences.push_back({sequence.sequence_name, {}});
            for (const auto& member : sequence.members) {
                bindings.tensor_sequences.back().members.push_back(member);
            }
        }
        for (const auto& binding : kernel.scratchpad_bindings) {
            const auto& pad = index_.spec.scratchpads[index_.scratchpads.at(*binding.scratchpad_spec_name)];
            bindings.scratchpads.push_back(
                {binding.accessor_name, pad.size_per_node,
                 entry_shape(pad.data_format_metadata, pad.tile_format_metadata, pad.size_per_node)});
        }
    }

    void bind_tensor(size_t number, const std::string& name, KernelSchema& schema,
                     std::vector<uint32_t>& compile_args) {
        const TensorEntry& entry = registry_->tensors[number];
        const TensorSpec& spec = entry.parameter.spec;
        const BufferShardingArgs sharding = spec.compute_buffer_sharding_args();
        const uint32_t alignment = device_.allocator()->get_alignment(spec.memory_config().buffer_type());
        const auto page = static_cast<uint32_t>(spec.compute_page_size_bytes());
        const auto& distribution = sharding.buffer_distribution_spec();
        const AccessorTarget target{.device = &device_,
                                    .in_dram = spec.memory_config().is_dram(),
                                    .aligned_page_size = (page + alignment - 1) / alignment * alignment,
                                    .distribution = distribution ? &*distribution : nullptr};
        kernel::Bindings::Tensor tensor;
        tensor.name = name;
        tensor.compile_args_at = static_cast<uint32_t>(compile_args.size());
        tensor.common_words = static_cast<uint32_t>(1 + accessor_common_args(target, entry.config).size());
        const auto words = accessor_compile_args(target, entry.config);
        compile_args.insert(compile_args.end(), words.begin(), words.end());
        if (spec.layout() == Layout::TILE) {
            tensor.entry = entry_shape(datatype_to_dataformat_converter(spec.data_type()), spec.tile(), page);
        }
        schema.bindings.tensors.push_back(std::move(tensor));
        schema.tensors.push_back(number);
    }

    static kernel::Bindings::Entry entry_shape(const std::optional<tt::DataFormat>& format,
                                               const std::optional<Tile>& tile, uint32_t bytes) {
        if (!format) return std::nullopt;
        const Tile used = tile.value_or(Tile());
        return tensix::TileShape{.format = static_cast<abi::DataFormat>(*format),
                                 .rows = static_cast<uint8_t>(used.get_height()),
                                 .cols = static_cast<uint8_t>(used.get_width()),
                                 .face_rows = static_cast<uint8_t>(used.get_face_shape()[0]),
                                 .num_faces = static_cast<uint8_t>(used.get_num_faces()),
                                 .page_bytes = bytes};
    }

    std::variant<DataMovementConfig, ComputeConfig> config_of(const KernelSpec& kernel) const {
        if (const auto* movement = std::get_if<DataMovementHardwareConfig>(&kernel.hw_config)) {
            if (!movement->config_1xx) fail("{} has no config_1xx, its processor and NoC", describe(kernel));
            return DataMovementConfig{.processor = movement->config_1xx->processor,
                                      .noc = movement->config_1xx->noc,
                                      .noc_mode = movement->config_1xx->noc_mode};
        }
        const auto& compute = std::get<ComputeHardwareConfig>(kernel.hw_config);
        ComputeConfig config{.math_fidelity = compute.fpu_math_fidelity,
                             .fp32_dest_acc_en = compute.enable_32_bit_dest,
                             .dst_full_sync_en = !compute.double_buffer_dest,
                             .bfp8_pack_precise = compute.config_1xx &&
                                                  compute.config_1xx->bfp_pack_precision_mode == Precision::Precise,
                             .math_approx_mode = compute.sfpu_precision_mode == Precision::Approximate};
        for (const auto& [name, mode] : compute.unpack_modes) {
            if (mode != UnpackMode::UnpackToDest) continue;
            config.unpack_to_dest_mode.resize(machine_.circular_buffers, UnpackToDestMode::Default);
            config.unpack_to_dest_mode[registry_->buffers[index_.buffer(*name, describe(kernel))].index] =
                UnpackToDestMode::UnpackToDestFp32;
        }
        return config;
    }

    KernelHandle create(const KernelSpec& kernel, const std::vector<uint32_t>& compile_args) {
        auto config = config_of(kernel);
        std::visit(
            [&](auto& c) {
                c.compile_args = compile_args;
                for (const auto& [name, value] : kernel.compiler_options.defines) c.defines[name] = value;
                for (const auto& [name, value] : kernel.compile_time_args) c.named_compile_args[name] = value;
                c.compiler_include_paths = kernel.compiler_options.include_paths;
                c.opt_level = kernel.compiler_options.opt_level;
            },
            config);
        if (const auto* path = std::get_if<std::filesystem::path>(&kernel.source)) {
            return CreateKernel(program_, path->string(), index_.nodes_of(kernel), config);
        }
        return CreateKernelFromString(program_, std::get<KernelSpec::SourceCode>(kernel.source).code,
                                      index_.nodes_of(kernel), config);
    }

    // Zeros until the arguments are given, so that their places do not move.
    void reserve_arguments(const KernelSchema& schema) {
        for (const auto& [node, varargs] : schema.varargs) {
            const std::vector<uint32_t> zeros(schema.bindings.first_vararg() + varargs);
            if (!zeros.empty()) SetRuntimeArgs(program_, schema.handle, node, zeros);
        }
        const std::vector<uint32_t> zeros(schema.bindings.first_common_vararg() + schema.common_varargs);
        if (!zeros.empty()) SetCommonRuntimeArgs(program_, schema.handle, zeros);
    }

    const SpecIndex& index_;
    IDevice& device_;
    const chip::Machine& machine_;
    std::shared_ptr<Registry> registry_;
    Program program_;
    std::vector<uint32_t> semaphore_ids_;
    std::vector<CBHandle> scratchpads_;
};

}  // namespace

bool KernelSchema::takes_arguments() const {
    return !bindings.runtime_args.empty() || !bindings.common_runtime_args.empty() || !tensors.empty() ||
           common_varargs != 0 ||
           std::any_of(varargs.begin(), varargs.end(), [](const auto& entry) { return entry.second != 0; });
}

}  // namespace softmetal::host::metal2

namespace tt::tt_metal::experimental {

Program MakeProgramFromSpec(distributed::MeshDevice& mesh_device, const ProgramSpec& spec, bool skip_validation) {
    const auto& machine = softmetal::host::state_of(mesh_device).machine();
    const auto index = softmetal::host::metal2::index_spec(spec);
    softmetal::host::metal2::refuse_unsupported(index, machine);
    if (!skip_validation) softmetal::host::metal2::validate(index, machine);
    return softmetal::host::metal2::Builder(index, mesh_device, machine).build();
}

distributed::MeshWorkload MakeMeshWorkloadFromSpec(distributed::MeshDevice& mesh_device, const ProgramSpec& spec,
                                                   bool skip_validation) {
    distributed::MeshWorkload workload;
    workload.add_program(distributed::MeshCoordinateRange(mesh_device.shape()),
                         MakeProgramFromSpec(mesh_device, spec, skip_validation));
    return workload;
}

distributed::MeshWorkload MakeMeshWorkloadFromSpecs(
    distributed::MeshDevice& mesh_device,
    const std::unordered_map<distributed::MeshCoordinateRange, ProgramSpec>& program_specs, bool skip_validation) {
    if (program_specs.empty()) softmetal::host::fail("a MeshWorkload needs at least one ProgramSpec");
    distributed::MeshWorkload workload;
    for (const auto& [range, spec] : program_specs) {
        workload.add_program(range, MakeProgramFromSpec(mesh_device, spec, skip_validation));
    }
    return workload;
}

}  // namespace tt::tt_metal::experimental
