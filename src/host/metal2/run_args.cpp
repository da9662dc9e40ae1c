// Arguments by name into the places where kernels find them.
#include <algorithm>
#include <set>

#include <tt-metalium/experimental/metal2_host_api/program.hpp>
#include <tt-metalium/host_api.hpp>

#include "host/accessor_words.h"
#include "host/errors.h"
#include "host/metal2/registry.h"
#include "host/program_impl.h"

namespace softmetal::host::metal2 {
namespace {

using namespace tt::tt_metal;
using experimental::DFBRunOverrides;
using experimental::KernelRunArgs;
using experimental::mesh_tensor_of;
using experimental::ProgramRunArgs;
using experimental::Table;
using experimental::TensorArgument;
using experimental::TensorParamName;
using TensorArgs = Table<TensorParamName, TensorArgument>;

Registry& registry_of(Program& program, const char* call) {
    if (program.impl().metal2) return *program.impl().metal2;
    fail("{} needs a program made by MakeProgramFromSpec. For others use SetRuntimeArgs and SetCommonRuntimeArgs.",
         call);
}

const KernelSchema* find_kernel(const Registry& registry, const std::string& name) {
    for (const auto& kernel : registry.kernels) {
        if (kernel.name == name) return &kernel;
    }
    return nullptr;
}

bool runs_on(const KernelSchema& kernel, const CoreCoord& node) {
    return kernel.varargs.contains(node);
}

// ---- checks -------------------------------------------------------------------------------------------------------

// `complete`: every argument must be there.
void check_runtime_args(const KernelSchema& kernel, const KernelRunArgs& args, bool complete) {
    const auto& names = kernel.bindings.runtime_args;
    for (const auto& [name, by_node] : args.runtime_arg_values) {
        if (std::find(names.begin(), names.end(), name) == names.end()) {
            fail("Kernel '{}' has no named RTA '{}'; it has: {}", kernel.name, name,
                 fmt::format("{}", fmt::join(names, ", ")));
        }
        for (const auto& [node, value] : by_node) {
            if (!runs_on(kernel, node)) {
                fail("Kernel '{}' gets a value of named RTA '{}' for node {}, but the kernel does not run on that node",
                     kernel.name, name, node);
            }
        }
    }
    if (!complete) return;
    for (const auto& name : names) {
        const auto given = args.runtime_arg_values.get(name);
        for (const auto& node : kernel.nodes) {
            if (given && given->contains(node)) continue;
            fail("Kernel '{}' is missing named RTA '{}' for node {}", kernel.name, name, node);
        }
    }
}

void check_common_args(const KernelSchema& kernel, const KernelRunArgs& args, bool complete) {
    const auto& names = kernel.bindings.common_runtime_args;
    for (const auto& [name, value] : args.common_runtime_arg_values) {
        if (std::find(names.begin(), names.end(), name) != names.end()) continue;
        fail("Kernel '{}' has no named CRTA '{}'; it has: {}", kernel.name, name,
             fmt::format("{}", fmt::join(names, ", ")));
    }
    for (const auto& name : names) {
        if (complete && !args.common_runtime_arg_values.contains(name)) {
            fail("Kernel '{}' is missing named CRTA '{}'", kernel.name, name);
        }
    }
}

void check_varargs(const KernelSchema& kernel, const KernelRunArgs& args, bool complete) {
    for (const auto& [node, words] : args.advanced_options.runtime_varargs) {
        if (!runs_on(kernel, node)) {
            fail("Kernel '{}' is setting runtime_varargs for node {}, but the kernel does not run on that node",
                 kernel.name, node);
        }
        if (words.size() != kernel.varargs.at(node)) {
            fail("Kernel '{}' node {} expects {} vararg runtime args, but {} were provided", kernel.name, node,
                 kernel.varargs.at(node), words.size());
        }
    }
    for (const auto& [node, count] : kernel.varargs) {
        if (complete && count != 0 && !args.advanced_options.runtime_varargs.contains(node)) {
            fail("Kernel '{}' is missing vararg runtime args for node {} (expected {} args)", kernel.name, node, count);
        }
    }
    const size_t common = args.advanced_options.common_runtime_varargs.size();
    if (common != kernel.common_varargs && (complete || common != 0)) {
        fail("Kernel '{}' expects {} vararg common runtime args, but {} were provided", kernel.name,
             kernel.common_varargs, common);
    }
}

void check_kernels(const Registry& registry, const ProgramRunArgs& params, bool complete) {
    std::set<std::string> given;
    for (const auto& args : params.kernel_run_args) {
        const KernelSchema* kernel = find_kernel(registry, *args.kernel);
        if (!kernel) fail("Kernel '{}' has no RTA schema registered: the program has no such kernel", *args.kernel);
        if (!given.insert(*args.kernel).second) {
            fail("Duplicate kernel '{}' in kernel_run_args: each appears once", *args.kernel);
        }
        check_runtime_args(*kernel, args, complete);
        check_common_args(*kernel, args, complete);
        check_varargs(*kernel, args, complete);
    }
    for (const auto& kernel : registry.kernels) {
        if (complete && !given.contains(kernel.name)) {
            check_runtime_args(kernel, {}, true);
            check_common_args(kernel, {}, true);
            check_varargs(kernel, {}, true);
        }
    }
}

void check_match(const TensorEntry& entry, const MeshTensor& tensor) {
    const TensorSpec &declared = entry.parameter.spec, &given = tensor.tensor_spec();
    const auto& allowed = entry.parameter.relaxations;
    if (!experimental::tensorspecs_match_with_relaxation(declared, given, allowed)) {
        fail(
            "the tensor given for TensorParameter '{}' does not match its declared TensorSpec: {} {} {} is given, {} "
            "{} {} declared{}",
            *entry.parameter.unique_id, given.data_type(), given.layout(), given.logical_shape(), declared.data_type(),
            declared.layout(), declared.logical_shape(),
            allowed.dynamic_tensor_shape ? ", of which only the shape may differ" : "");
    }
    if (!tensor.mesh_buffer().is_allocated()) {
        fail("the tensor given for TensorParameter '{}' has been freed", *entry.parameter.unique_id);
    }
    if (!allowed.dynamic_tensor_shape) return;
    if (given.compute_page_size_bytes() != declared.compute_page_size_bytes()) {
        unsupported("a tensor with other pages than its TensorParameter: '{}' has pages of {} bytes, {} are declared",
                    *entry.parameter.unique_id, given.compute_page_size_bytes(), declared.compute_page_size_bytes());
    }
    const auto& distribution = tensor.mesh_buffer().get_reference_buffer()->buffer_distribution_spec();
    if (!distribution) return;
    const auto expected = declared.compute_buffer_sharding_args().buffer_distribution_spec();
    if (distribution->shard_shape_in_pages() != expected->shard_shape_in_pages() ||
        distribution->cores() != expected->cores()) {
        fail("the tensor given for TensorParameter '{}' has shards of {} pages on {} cores; {} on {} are declared",
             *entry.parameter.unique_id, distribution->shard_shape_in_pages(), distribution->cores().size(),
             expected->shard_shape_in_pages(), expected->cores().size());
    }
}

void check_tensors(const Registry& registry, const TensorArgs& args, bool complete) {
    for (const auto& [name, argument] : args) {
        const auto entry = std::find_if(registry.tensors.begin(), registry.tensors.end(),
                                        [&](const TensorEntry& e) { return e.parameter.unique_id == name; });
        if (entry == registry.tensors.end()) fail("TensorArg references unknown TensorParameter '{}'", *name);
        check_match(*entry, mesh_tensor_of(argument));
    }
    for (const auto& entry : registry.tensors) {
        if (complete && !args.contains(entry.parameter.unique_id)) {
            fail("TensorParameter '{}' is declared in the Program but has no TensorArg entry",
                 *entry.parameter.unique_id);
        }
    }
}

// ---- sizes of dataflow buffers ------------------------------------------------------------------------------------

// The buffers as they will be; checked, so that applying them cannot fail.
std::vector<BufferEntry> resized(const Registry& registry, const std::vector<DFBRunOverrides>& overrides) {
    std::vector<BufferEntry> buffers = registry.buffers;
    std::set<std::string> given;
    for (const auto& change : overrides) {
        const auto buffer = std::find_if(buffers.begin(), buffers.end(),
                                         [&](const BufferEntry& entry) { return entry.name == *change.dfb; });
        if (buffer == buffers.end())
            fail("dfb_run_overrides names DFB '{}', which the program does not have", *change.dfb);
        if (!given.insert(*change.dfb).second)
            fail("Duplicate DFB '{}' in dfb_run_overrides: each appears once", *change.dfb);
        buffer->entry_size = change.entry_size.value_or(buffer->entry_size);
        buffer->num_entries = change.num_entries.value_or(buffer->num_entries);
        if (buffer->entry_size == 0 || buffer->num_entries == 0 || buffer->entry_size % sizeof(uint32_t) != 0) {
            fail(
                "dfb_run_overrides makes DFB '{}' {} entries of {} bytes: both must be positive, the bytes a multiple "
                "of {}",
                *change.dfb, buffer->num_entries, buffer->entry_size, sizeof(uint32_t));
        }
    }
    for (const auto& a : buffers) {
        for (const auto& b : buffers) {
            const uint64_t bytes_a = uint64_t{a.entry_size} * a.num_entries,
                           bytes_b = uint64_t{b.entry_size} * b.num_entries;
            if (a.memory != b.memory || bytes_a == bytes_b) continue;
            fail("Aliased DFBs '{}' and '{}' have different total sizes ({} and {} bytes): override all of them",
                 a.name, b.name, bytes_a, bytes_b);
        }
    }
    return buffers;
}

void check_borrowed(const Registry& registry, const std::vector<BufferEntry>& buffers, const TensorArgs& args) {
    for (const auto& buffer : buffers) {
        if (!buffer.borrowed_from) continue;
        const auto argument = args.get(registry.tensors[*buffer.borrowed_from].parameter.unique_id);
        if (!argument) continue;
        const Buffer& memory = *mesh_tensor_of(*argument).mesh_buffer().get_reference_buffer();
        const uint64_t bytes = uint64_t{buffer.entry_size} * buffer.num_entries;
        if (bytes <= memory.aligned_size_per_bank()) continue;
        fail("DFB '{}' of {} bytes does not fit the tensor it borrows from, which has {} on each node", buffer.name,
             bytes, memory.aligned_size_per_bank());
    }
}

void apply_buffers(Program& program, Registry& registry, std::vector<BufferEntry> buffers, const TensorArgs& args) {
    for (const auto& buffer : buffers) {
        auto& config = program.impl().circular_buffer(buffer.memory).config;
        const uint32_t bytes = buffer.entry_size * buffer.num_entries;
        const auto argument = buffer.borrowed_from
                                  ? args.get(registry.tensors[*buffer.borrowed_from].parameter.unique_id)
                                  : ttsl::optional_reference<const TensorArgument>();
        if (argument) {
            config.set_globally_allocated_address_and_total_size(
                *mesh_tensor_of(*argument).mesh_buffer().get_reference_buffer(), bytes);
        } else if (config.total_size() != bytes) {
            config.set_total_size(bytes);
        }
        config.set_page_size(buffer.index, buffer.entry_size);
    }
    registry.buffers = std::move(buffers);
}

// ---- writing ------------------------------------------------------------------------------------------------------

size_t position(const std::vector<std::string>& names, const std::string& name) {
    return static_cast<size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

void apply_kernel(Program& program, const KernelSchema& kernel, const KernelRunArgs& args) {
    for (const auto& [name, by_node] : args.runtime_arg_values) {
        const size_t word = position(kernel.bindings.runtime_args, name);
        for (const auto& [node, value] : by_node) GetRuntimeArgs(program, kernel.handle, node)[word] = value;
    }
    for (const auto& [node, words] : args.advanced_options.runtime_varargs) {
        if (words.empty()) continue;
        std::copy(words.begin(), words.end(),
                  GetRuntimeArgs(program, kernel.handle, node).data() + kernel.bindings.first_vararg());
    }
    RuntimeArgsData& common = GetCommonRuntimeArgs(program, kernel.handle);
    for (const auto& [name, value] : args.common_runtime_arg_values) {
        common[position(kernel.bindings.common_runtime_args, name)] = value;
    }
    const auto& words = args.advanced_options.common_runtime_varargs;
    if (!words.empty()) std::copy(words.begin(), words.end(), common.data() + kernel.bindings.first_common_vararg());
}

void apply_tensors(Program& program, const Registry& registry, const TensorArgs& args) {
    for (const auto& kernel : registry.kernels) {
        for (size_t i = 0; i < kernel.tensors.size(); ++i) {
            const TensorEntry& entry = registry.tensors[kernel.tensors[i]];
            const auto argument = args.get(entry.parameter.unique_id);
            if (!argument) continue;
            const MeshTensor& tensor = mesh_tensor_of(*argument);
            const auto& distribution = tensor.mesh_buffer().get_reference_buffer()->buffer_distribution_spec();
            const AccessorTarget target{.device = registry.device,
                                        .in_dram = tensor.memory_config().is_dram(),
                                        .aligned_page_size = 0,
                                        .distribution = distribution ? &*distribution : nullptr};
            const auto words = accessor_common_args(target, entry.config);
            uint32_t* at = GetCommonRuntimeArgs(program, kernel.handle).data() + kernel.bindings.tensor_address_word(i);
            *at = static_cast<uint32_t>(tensor.address());
            std::copy(words.begin(), words.end(), at + 1);
        }
    }
}

void apply(Program& program, const ProgramRunArgs& params, bool complete, bool skip_validation, const char* call) {
    Registry& registry = registry_of(program, call);
    if (!complete && !registry.args_set) {
        fail("{} called on Program before SetProgramRunArgs: call that once first, with all arguments", call);
    }
    if (!params.advanced_options.prefetcher_pipe_args.empty()) unsupported("prefetcher pipes");
    // Names and counts are checked always: nothing could be written without them.
    check_kernels(registry, params, complete && !skip_validation);
    check_tensors(registry, params.tensor_args, complete && !skip_validation);
    auto buffers = resized(registry, params.dfb_run_overrides);
    check_borrowed(registry, buffers, params.tensor_args);

    for (const auto& args : params.kernel_run_args) {
        apply_kernel(program, *find_kernel(registry, *args.kernel), args);
    }
    apply_tensors(program, registry, params.tensor_args);
    apply_buffers(program, registry, std::move(buffers), params.tensor_args);
    registry.args_set = true;
}

}  // namespace

void finish_arguments(tt::tt_metal::detail::ProgramImpl& program, const std::vector<uint32_t>& addresses) {
    if (!program.metal2) return;
    const Registry& registry = *program.metal2;
    if (!registry.args_set) {
        for (const auto& kernel : registry.kernels) {
            if (!kernel.takes_arguments()) continue;
            fail("{}: SetProgramRunArgs has not been called, but kernel '{}' takes arguments", program.describe(),
                 kernel.name);
        }
        for (const auto& buffer : registry.buffers) {
            if (!buffer.borrowed_from) continue;
            fail("{}: SetProgramRunArgs has not been called, but DFB '{}' borrows the memory of a tensor",
                 program.describe(), buffer.name);
        }
    }
    for (const auto& word : registry.scratchpads) {
        (*program.kernel(word.kernel).common_runtime_args)[word.common_word] = addresses[word.memory];
    }
}

}  // namespace softmetal::host::metal2

namespace tt::tt_metal::experimental {

using softmetal::host::fail;

void SetProgramRunArgs(Program& program, const ProgramRunArgs& params, bool skip_validation) {
    softmetal::host::metal2::apply(program, params, true, skip_validation, "SetProgramRunArgs");
}
void UpdateProgramRunArgs(Program& program, const ProgramRunArgs& params, bool skip_validation) {
    softmetal::host::metal2::apply(program, params, false, skip_validation, "UpdateProgramRunArgs");
}
void UpdateTensorArgs(Program& program, const Table<TensorParamName, TensorArgument>& tensor_args,
                      bool skip_validation) {
    const auto& registry = softmetal::host::metal2::registry_of(program, "UpdateTensorArgs");
    if (!registry.args_set) {
        fail(
            "UpdateTensorArgs called on Program before SetProgramRunArgs (SetProgramRunParameters in the spelling of "
            "June 2026): call that once first");
    }
    if (!skip_validation) softmetal::host::metal2::check_tensors(registry, tensor_args, true);
    ProgramRunArgs params;
    params.tensor_args = tensor_args;
    softmetal::host::metal2::apply(program, params, false, skip_validation, "UpdateTensorArgs");
}

// ---- merging ------------------------------------------------------------------------------------------------------

namespace {

// `check` is called with whether the value is there already.
template <typename Key, typename Value, typename Check>
void merge_table(Table<Key, Value>& into, const Table<Key, Value>& from, Check check) {
    for (const auto& [key, value] : from) {
        check(key, into.contains(key));
        into.erase(key);
        into.insert({key, value});
    }
}

void merge_kernel(KernelRunArgs& into, const KernelRunArgs& from, bool skip_validation) {
    const auto twice = [&](bool is_there, const std::string& what) {
        if (is_there && !skip_validation) {
            fail("MergeProgramRunArgs: kernel '{}' {} is specified in more than one ProgramRunArgs", *into.kernel,
                 what);
        }
    };
    for (const auto& [name, by_node] : from.runtime_arg_values) {
        merge_table(into.runtime_arg_values[name], by_node, [&](const NodeCoord& node, bool is_there) {
            twice(is_there, fmt::format("node {} runtime arg '{}'", node, name));
        });
    }
    merge_table(
        into.common_runtime_arg_values, from.common_runtime_arg_values,
        [&](const std::string& name, bool is_there) { twice(is_there, fmt::format("common runtime arg '{}'", name)); });
    merge_table(
        into.advanced_options.runtime_varargs, from.advanced_options.runtime_varargs,
        [&](const NodeCoord& node, bool is_there) { twice(is_there, fmt::format("node {} runtime varargs", node)); });
    const auto& words = from.advanced_options.common_runtime_varargs;
    if (words.empty()) return;
    twice(!into.advanced_options.common_runtime_varargs.empty(), "common runtime varargs");
    into.advanced_options.common_runtime_varargs = words;
}

}  // namespace

ProgramRunArgs MergeProgramRunArgs(ProgramRunArgs base, std::span<const ProgramRunArgs> rest, bool skip_validation) {
    for (const auto& more : rest) {
        for (const auto& args : more.kernel_run_args) {
            const auto existing = std::find_if(base.kernel_run_args.begin(), base.kernel_run_args.end(),
                                               [&](const KernelRunArgs& own) { return own.kernel == args.kernel; });
            if (existing == base.kernel_run_args.end()) {
                base.kernel_run_args.push_back(args);
            } else {
                merge_kernel(*existing, args, skip_validation);
            }
        }
        merge_table(base.tensor_args, more.tensor_args, [&](const TensorParamName& name, bool is_there) {
            if (is_there && !skip_validation) {
                fail("MergeProgramRunArgs: TensorParameter '{}' is specified in more than one ProgramRunArgs", *name);
            }
        });
        for (const auto& change : more.dfb_run_overrides) {
            const auto existing = std::find_if(base.dfb_run_overrides.begin(), base.dfb_run_overrides.end(),
                                               [&](const DFBRunOverrides& own) { return own.dfb == change.dfb; });
            if (existing == base.dfb_run_overrides.end()) {
                base.dfb_run_overrides.push_back(change);
            } else if (skip_validation) {
                *existing = change;
            } else {
                fail("MergeProgramRunArgs: DFB '{}' overrides are specified in more than one ProgramRunArgs",
                     *change.dfb);
            }
        }
        merge_table(base.advanced_options.prefetcher_pipe_args, more.advanced_options.prefetcher_pipe_args,
                    [](const auto&, bool) {});
    }
    return base;
}

}  // namespace tt::tt_metal::experimental
