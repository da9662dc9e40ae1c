// Rules for kernels by themselves: source, threads, names, hardware.
#include <set>
#include <string_view>

#include "host/errors.h"
#include "host/metal2/validate.h"
#include "host/sim_device.h"

namespace softmetal::host::metal2 {
namespace {

constexpr std::string_view kKeywords[] = {"alignas",   "alignof",   "and",           "and_eq",
                                          "asm",       "auto",      "bitand",        "bitor",
                                          "bool",      "break",     "case",          "catch",
                                          "char",      "char8_t",   "char16_t",      "char32_t",
                                          "class",     "co_await",  "co_return",     "co_yield",
                                          "compl",     "concept",   "const",         "const_cast",
                                          "consteval", "constexpr", "constinit",     "continue",
                                          "decltype",  "default",   "delete",        "do",
                                          "double",    "else",      "dynamic_cast",  "enum",
                                          "explicit",  "export",    "extern",        "false",
                                          "float",     "for",       "friend",        "goto",
                                          "if",        "inline",    "int",           "long",
                                          "mutable",   "namespace", "new",           "noexcept",
                                          "not",       "not_eq",    "nullptr",       "operator",
                                          "or",        "or_eq",     "private",       "protected",
                                          "public",    "register",  "return",        "requires",
                                          "short",     "signed",    "sizeof",        "static",
                                          "struct",    "switch",    "static_assert", "static_cast",
                                          "template",  "this",      "thread_local",  "throw",
                                          "true",      "try",       "typedef",       "typeid",
                                          "typename",  "union",     "unsigned",      "using",
                                          "virtual",   "void",      "volatile",      "wchar_t",
                                          "while",     "xor",       "xor_eq",        "reinterpret_cast"};

bool is_identifier(std::string_view name) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (name.empty() || !letter(name[0])) return false;
    for (char c : name) {
        if (!letter(c) && !digit(c)) return false;
    }
    return std::find(std::begin(kKeywords), std::end(kKeywords), name) == std::end(kKeywords);
}

void check_accessor(const KernelSpec& kernel, const char* kind, const std::string& name) {
    if (!is_identifier(name)) {
        fail("Kernel '{}' {} accessor_name '{}' must be a valid C++ identifier", *kernel.unique_id, kind, name);
    }
    if (name.size() > tt::tt_metal::experimental::MAX_ACCESSOR_NAME_LENGTH) {
        fail("Kernel '{}' {} accessor_name '{}' is {} characters; an accessor_name has at most {}", *kernel.unique_id,
             kind, name, name.size(), tt::tt_metal::experimental::MAX_ACCESSOR_NAME_LENGTH);
    }
}

// `resource(binding)` is the name of what is bound.
template <typename Bindings, typename Resource>
void check_bindings(const KernelSpec& kernel, const Bindings& bindings, const char* kind, bool each_once,
                    Resource resource) {
    std::set<std::string> names;
    std::map<std::string, std::string> bound;
    for (const auto& binding : bindings) {
        check_accessor(kernel, kind, binding.accessor_name);
        if (!names.insert(binding.accessor_name).second) {
            fail("Kernel '{}' has duplicate {} accessor_name '{}'", *kernel.unique_id, kind, binding.accessor_name);
        }
        const auto [first, is_new] = bound.emplace(resource(binding), binding.accessor_name);
        if (each_once && !is_new) {
            fail(
                "Kernel '{}' binds {} '{}' more than once, as '{}' and '{}'. Give it a second name in the kernel "
                "instead: constexpr auto other = ...",
                *kernel.unique_id, kind, first->first, first->second, binding.accessor_name);
        }
    }
}

void check_buffer_bindings(const KernelSpec& kernel) {
    std::map<std::string, std::string> buffer_of;                // by accessor name
    std::map<std::pair<std::string, int>, std::string> of_role;  // accessor name by buffer and role
    for (const auto& binding : kernel.dfb_bindings) {
        const std::string& name = binding.accessor_name;
        const char* role = binding.endpoint_type == DFBEndpointType::PRODUCER ? "PRODUCER" : "CONSUMER";
        check_accessor(kernel, "DFB", name);
        const auto [existing, is_new] = buffer_of.emplace(name, *binding.dfb_spec_name);
        if (!is_new && existing->second != *binding.dfb_spec_name) {
            fail("Kernel '{}' uses accessor_name '{}' for two different DFBs, '{}' and '{}'", *kernel.unique_id, name,
                 existing->second, *binding.dfb_spec_name);
        }
        const auto [other, first] =
            of_role.emplace(std::pair{*binding.dfb_spec_name, static_cast<int>(binding.endpoint_type)}, name);
        if (first) continue;
        if (other->second == name) {
            fail("Kernel '{}' has duplicate {} binding for accessor_name '{}'", *kernel.unique_id, role, name);
        }
        fail(
            "Kernel '{}' has two {} bindings to DFB '{}', '{}' and '{}'. Give it a second name in the kernel instead: "
            "constexpr auto other = dfb::{}",
            *kernel.unique_id, role, *binding.dfb_spec_name, other->second, name, other->second);
    }
}

void check_access_patterns(const KernelSpec& kernel) {
    for (const auto& binding : kernel.dfb_bindings) {
        const bool blocked = binding.access_pattern == DFBAccessPattern::BLOCKED;
        if (blocked != (binding.block_size > 0)) {
            fail("DFB '{}', bound by kernel '{}': block_size is for access_pattern BLOCKED, and needed there; it is {}",
                 *binding.dfb_spec_name, *kernel.unique_id, binding.block_size);
        }
    }
}

void check_arguments(const KernelSpec& kernel) {
    std::map<std::string, const char*> kind_of;
    const auto add = [&](const std::string& name, const char* kind) {
        if (!is_identifier(name)) fail("{} {} name '{}' is not a valid C++ identifier", describe(kernel), kind, name);
        const auto [existing, is_new] = kind_of.emplace(name, kind);
        if (is_new) return;
        if (std::string_view(existing->second) == kind) {
            fail("{} has duplicate {} name '{}'", describe(kernel), kind, name);
        }
        fail("{} has a naming collision: '{}' is declared as both a {} and a {}", describe(kernel), name,
             existing->second, kind);
    };
    for (const auto& name : kernel.runtime_arg_schema.runtime_arg_names) add(name, "named RTA");
    for (const auto& name : kernel.runtime_arg_schema.common_runtime_arg_names) add(name, "named CRTA");
    for (const auto& [name, value] : kernel.compile_time_args) add(name, "named CTA");
}

void check_varargs(const SpecIndex& index, const KernelSpec& kernel) {
    CoreRangeSet seen;
    for (const auto& [nodes, count] : kernel.advanced_options.num_runtime_varargs_per_node) {
        const CoreRangeSet set = to_set(nodes);
        if (seen.intersects(set)) {
            fail("{} num_runtime_varargs_per_node has overlapping entries for nodes {}", describe(kernel),
                 seen.intersection(set));
        }
        if (!index.nodes_of(kernel).contains(set)) {
            fail("{} num_runtime_varargs_per_node names nodes {}, but the kernel runs on {}", describe(kernel), set,
                 index.nodes_of(kernel));
        }
        seen = seen.merge(set);
    }
}

void check_sequences(const KernelSpec& kernel) {
    std::set<std::string> names, sequences;
    for (const auto& binding : kernel.tensor_bindings) names.insert(binding.accessor_name);
    for (const auto& sequence : kernel.advanced_options.tensor_binding_sequences) {
        check_accessor(kernel, "tensor binding sequence", sequence.sequence_name);
        if (names.contains(sequence.sequence_name) || !sequences.insert(sequence.sequence_name).second) {
            fail("Kernel '{}' tensor binding sequence_name '{}' is taken", *kernel.unique_id, sequence.sequence_name);
        }
        std::set<std::string> members;
        for (const auto& member : sequence.members) {
            if (!names.contains(member)) {
                fail("Kernel '{}' tensor binding sequence '{}' references unknown tensor accessor_name '{}'",
                     *kernel.unique_id, sequence.sequence_name, member);
            }
            if (!members.insert(member).second) {
                fail("Kernel '{}' tensor binding sequence '{}' lists '{}' twice", *kernel.unique_id,
                     sequence.sequence_name, member);
            }
        }
    }
}

void check_source(const KernelSpec& kernel) {
    if (const auto* path = std::get_if<std::filesystem::path>(&kernel.source)) {
        if (path->empty()) fail("{} has empty source file path", describe(kernel));
    } else if (std::get<KernelSpec::SourceCode>(kernel.source).code.empty()) {
        fail("{} has empty inline source code", describe(kernel));
    }
}

void check_threads(const KernelSpec& kernel, const chip::Machine& machine) {
    if (kernel.num_threads == 0) fail("{} has no threads!", describe(kernel));
    if (kernel.num_threads == 1) return;
    fail("{} specifies {} {} threads, but {} does not support multi-threaded kernels. num_threads must be 1.",
         describe(kernel), kernel.num_threads, kernel.is_compute_kernel() ? "compute" : "DM", machine.name);
}

void check_data_movement(const KernelSpec& kernel, const DataMovementHardwareConfig& config) {
    using tt::tt_metal::DataMovementProcessor;
    if (!config.config_1xx) {
        fail(
            "{} must specify a Gen1 DM config: it is a data-movement kernel without config_1xx, its processor and NoC. "
            "Use CreateReaderDataMovementConfig() or CreateWriterDataMovementConfig().",
            describe(kernel));
    }
    if (config.config_1xx->processor != DataMovementProcessor::RISCV_0 &&
        config.config_1xx->processor != DataMovementProcessor::RISCV_1) {
        fail("{} requests DM processor RISCV_{}. These chips have RISCV_0 and RISCV_1.", describe(kernel),
             static_cast<int>(config.config_1xx->processor));
    }
}

bool is_32_bit(tt::DataFormat format) {
    return format == tt::DataFormat::Float32 || format == tt::DataFormat::Int32 || format == tt::DataFormat::UInt32 ||
           format == tt::DataFormat::RawUInt32;
}

void check_unpack_modes(const SpecIndex& index, const KernelSpec& kernel, const ComputeHardwareConfig& config) {
    using tt::tt_metal::UnpackMode;
    const auto binds = [&](const std::string& buffer, bool consumes) {
        return std::any_of(kernel.dfb_bindings.begin(), kernel.dfb_bindings.end(), [&](const DFBBinding& binding) {
            return *binding.dfb_spec_name == buffer &&
                   (!consumes || binding.endpoint_type == DFBEndpointType::CONSUMER);
        });
    };
    for (const auto& [name, mode] : config.unpack_modes) {
        if (!binds(*name, false)) {
            fail("Kernel '{}' unpack_modes entry references DFB '{}', which the kernel does not bind",
                 *kernel.unique_id, *name);
        }
        if (mode != UnpackMode::UnpackToDest || !binds(*name, true)) continue;
        const auto format = index.spec.dataflow_buffers[index.buffers.at(*name)].data_format_metadata;
        if (!config.enable_32_bit_dest) {
            fail(
                "Compute kernel '{}' unpack_modes entry for DFB '{}' specifies UnpackToDest, but enable_32_bit_dest is "
                "false: without 32 bits in Dst there is nothing to gain. Enable it, or use UnpackToSrc.",
                *kernel.unique_id, *name);
        }
        if (format && !is_32_bit(*format)) {
            fail(
                "Compute kernel '{}' unpack_modes entry for DFB '{}' specifies UnpackToDest, but its data format {} is "
                "not one of 32 bits. Use UnpackToSrc.",
                *kernel.unique_id, *name, *format);
        }
    }
    for (const auto& binding : kernel.dfb_bindings) {
        if (binding.endpoint_type != DFBEndpointType::CONSUMER || !config.enable_32_bit_dest) continue;
        const auto& buffer = index.spec.dataflow_buffers[index.buffers.at(*binding.dfb_spec_name)];
        if (buffer.data_format_metadata != tt::DataFormat::Float32) continue;
        if (config.unpack_modes.contains(binding.dfb_spec_name)) continue;
        fail(
            "Compute kernel '{}' consumes FP32 DFB '{}' with enable_32_bit_dest, but has no unpack_modes entry for it: "
            "choose UnpackToSrc (the FPU reads it, 19 bits) or UnpackToDest (the SFPU reads it, 32 bits)",
            *kernel.unique_id, *binding.dfb_spec_name);
    }
}

}  // namespace

void validate_kernels(const SpecIndex& index, const chip::Machine& machine) {
    if (index.spec.kernels.empty()) fail("A ProgramSpec must have at least one KernelSpec");
    for (const auto& kernel : index.spec.kernels) {
        check_source(kernel);
        check_threads(kernel, machine);
        check_buffer_bindings(kernel);
        check_access_patterns(kernel);
        check_bindings(kernel, kernel.semaphore_bindings, "semaphore", true,
                       [](const auto& binding) { return *binding.semaphore_spec_name; });
        check_bindings(kernel, kernel.scratchpad_bindings, "scratchpad", true,
                       [](const auto& binding) { return *binding.scratchpad_spec_name; });
        check_bindings(kernel, kernel.tensor_bindings, "tensor", false,
                       [](const auto& binding) { return *binding.tensor_parameter_name; });
        check_arguments(kernel);
        check_varargs(index, kernel);
        check_sequences(kernel);
        if (const auto* movement = std::get_if<DataMovementHardwareConfig>(&kernel.hw_config)) {
            check_data_movement(kernel, *movement);
        } else {
            check_unpack_modes(index, kernel, std::get<ComputeHardwareConfig>(kernel.hw_config));
        }
    }
}

}  // namespace softmetal::host::metal2
