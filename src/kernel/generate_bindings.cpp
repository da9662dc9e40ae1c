// Writes namespaces args, dfb, sem, tensor and scratch for a Metal 2.0 kernel, and the call of its entry. Knows nothing
// of how the host chose the values.
#include "kernel/generate_bindings.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cctype>
#include <set>

#include "softmetal/error.h"

namespace softmetal::kernel {
namespace {

template <typename... Args>
void line(std::string& text, fmt::format_string<Args...> format, Args&&... args) {
    fmt::format_to(std::back_inserter(text), format, std::forward<Args>(args)...);
    text += '\n';
}

bool is_cpp_name(const std::string& name) {
    return !name.empty() && !std::isdigit(static_cast<unsigned char>(name[0])) &&
           std::all_of(name.begin(), name.end(),
                       [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; });
}

// The names of one namespace.
class Names {
public:
    Names(const char* space, const ResolvedSource& source) : space_(space), source_(source) {}

    void add(const std::string& name) {
        if (!is_cpp_name(name))
            throw UserError(fmt::format("kernel {}: `{}` cannot be {}::{}: it is not a C++ name", source_.shown, name,
                                        space_, name));
        if (!seen_.insert(name).second)
            throw UserError(fmt::format("kernel {}: {}::{} is bound twice; give each binding its own name",
                                        source_.shown, space_, name));
        order_.push_back(name);
    }

    void add(std::string& text, const std::vector<Bindings::Sequence>& sequences) {
        const std::set<std::string> tokens = seen_;
        for (const Bindings::Sequence& sequence : sequences) {
            for (const std::string& member : sequence.members)
                if (!tokens.count(member))
                    throw UserError(fmt::format("kernel {}: the sequence {}::{} names {}, which is not bound",
                                                source_.shown, space_, sequence.name, member));
            add(sequence.name);
            line(text, "constexpr auto {} = std::make_tuple({});", sequence.name, fmt::join(sequence.members, ", "));
        }
    }

    // A token by its name as text, or a null pointer of `absent` where nothing is bound to it.
    std::string lookup(const char* absent) const {
        std::string text = "template <softmetal::device::BindingName name>\nconstexpr auto get_token_if_present() {\n";
        for (const std::string& name : order_)
            line(text, "    if constexpr (name == \"{}\") return &{}; else", name, name);
        line(text, "    return static_cast<const {}*>(nullptr);\n}}", absent);
        return text;
    }

private:
    const char* space_;
    const ResolvedSource& source_;
    std::set<std::string> seen_;
    std::vector<std::string> order_;
};

std::string metadata(const Bindings::Entry& entry) {
    if (!entry) return "binding_details::LLKMetadata{}";
    const uint32_t face_cols = std::min<uint32_t>(entry->cols, 16);
    return fmt::format("binding_details::LLKMetadata{{{}, {}, {}, {}, {}}}", static_cast<uint32_t>(entry->format),
                       entry->face_rows, face_cols, entry->face_rows ? entry->rows / entry->face_rows : 0,
                       face_cols ? entry->cols / face_cols : 0);
}

void dataflow_buffers(std::string& text, const Bindings& bindings, const ResolvedSource& source) {
    Names names("dfb", source);
    line(text, "namespace dfb {{");
    for (const Bindings::DataflowBuffer& buffer : bindings.dataflow_buffers) {
        names.add(buffer.name);
        line(text, "constexpr DFBBindingToken<> {}{{{}, {}}};", buffer.name, buffer.id, metadata(buffer.entry));
    }
    names.add(text, bindings.dataflow_buffer_sequences);
    text += names.lookup("DFBBindingToken<>");
    line(text, "}}  // namespace dfb");
}

void semaphores(std::string& text, const BuildRequest& request, const ResolvedSource& source) {
    Names names("sem", source);
    // Compute kernels count on semaphores of the tile engine, data-movement kernels on words in L1.
    const bool compute = request.processor >= abi::Processor::kTrisc0;
    line(text, "namespace sem {{");
    for (const Bindings::Semaphore& semaphore : request.bindings->semaphores) {
        names.add(semaphore.name);
        line(text, "constexpr SemaphoreBindingToken {}{{{}, SemScope::{}}};", semaphore.name, semaphore.id,
             compute ? "COMPUTE_ATOMIC" : "LOCAL_NONATOMIC");
    }
    names.add(text, request.bindings->semaphore_sequences);
    text += names.lookup("SemaphoreBindingToken");
    line(text, "}}  // namespace sem");
}

void tensors(std::string& text, const Bindings& bindings, const ResolvedSource& source) {
    Names names("tensor", source);
    line(text, "namespace tensor {{");
    for (size_t i = 0; i < bindings.tensors.size(); ++i) {
        const Bindings::Tensor& tensor = bindings.tensors[i];
        names.add(tensor.name);
        line(text, "using {}_t = tensor_accessor::TensorBindingToken<{}, {}>;", tensor.name, tensor.compile_args_at,
             bindings.tensor_address_word(i) * sizeof(uint32_t));
        line(text, "constexpr {}_t {}{{{}}};", tensor.name, tensor.name, metadata(tensor.entry));
    }
    names.add(text, bindings.tensor_sequences);
    text += names.lookup("tensor_accessor::NullTensorBindingToken");
    line(text, "}}  // namespace tensor");
    line(text, "namespace ta = tensor;");  // its name until June 2026
}

void scratchpads(std::string& text, const Bindings& bindings, const ResolvedSource& source) {
    Names names("scratch", source);
    line(text, "namespace scratch {{");
    for (size_t i = 0; i < bindings.scratchpads.size(); ++i) {
        const Bindings::Scratchpad& scratchpad = bindings.scratchpads[i];
        names.add(scratchpad.name);
        line(text, "constexpr ScratchpadBindingToken {}{{{}, {}, {}}};", scratchpad.name,
             bindings.scratchpad_address_word(i), scratchpad.bytes, metadata(scratchpad.entry));
    }
    names.add(text, bindings.scratchpad_sequences);
    text += names.lookup("ScratchpadBindingToken");
    line(text, "}}  // namespace scratch");
}

void varargs(std::string& text, const Bindings& bindings) {
    line(text, "FORCE_INLINE uint32_t get_vararg(uint32_t index) {{ return get_arg_val<uint32_t>({} + index); }}",
         bindings.first_vararg());
    line(text,
         "FORCE_INLINE uint32_t get_common_vararg(uint32_t index) {{ return get_common_arg_val<uint32_t>({} + index); "
         "}}",
         bindings.first_common_vararg());
    line(text, "FORCE_INLINE constexpr uint32_t get_num_compile_time_varargs() {{ return {}u; }}",
         bindings.compile_time_varargs);
    text += R"(template <uint32_t kIndex>
FORCE_INLINE constexpr uint32_t get_compile_time_vararg() {
    static_assert(kIndex < get_num_compile_time_varargs(), "the kernel was not given so many compile-time varargs");
    return kernel_compile_time_args[kIndex];
}
FORCE_INLINE constexpr uint32_t get_compile_time_vararg(uint32_t index) {
    ASSERT(index < get_num_compile_time_varargs());
    return kernel_compile_time_args[index];
}
)";
}

void check_same(const std::vector<std::string>& parameters, const std::set<std::string>& given, const char* kind,
                const TtKernelEntry& entry, const ResolvedSource& source) {
    const std::set<std::string> wanted(parameters.begin(), parameters.end());
    std::vector<std::string> missing, unused;
    std::set_difference(wanted.begin(), wanted.end(), given.begin(), given.end(), std::back_inserter(missing));
    std::set_difference(given.begin(), given.end(), wanted.begin(), wanted.end(), std::back_inserter(unused));
    if (missing.empty() && unused.empty()) return;
    std::string text = fmt::format("{}: TT_KERNEL {} and the kernel's specification differ in {} arguments.",
                                   source.shown, entry.name, kind);
    if (!missing.empty()) text += fmt::format(" The specification lacks: {}.", fmt::join(missing, ", "));
    if (!unused.empty()) text += fmt::format(" The entry has no parameter for: {}.", fmt::join(unused, ", "));
    throw UserError(text);
}

std::string argument_values(const std::vector<std::string>& names) {
    std::vector<std::string> values;
    for (const std::string& name : names) values.push_back(fmt::format("get_arg(args::{})", name));
    return fmt::format("{}", fmt::join(values, ", "));
}

}  // namespace

uint32_t Bindings::tensor_address_word(size_t tensor) const {
    auto word = static_cast<uint32_t>(common_runtime_args.size());
    for (size_t i = 0; i < tensor; ++i) word += tensors[i].common_words;
    return word;
}

uint32_t Bindings::scratchpad_address_word(size_t scratchpad) const {
    return tensor_address_word(tensors.size()) + static_cast<uint32_t>(scratchpad);
}

std::string bindings_header(const BuildRequest& request, const ResolvedSource& source) {
    std::string text = R"(#pragma once
#include <tuple>
#include "api/dataflow/dataflow_buffer.h"
#include "api/dataflow/semaphore_binding_token.h"
#include "api/scratchpad.h"
#include "api/tensor/tensor_binding_token.h"
#include "internal/binding_name.h"
)";
    dataflow_buffers(text, *request.bindings, source);
    semaphores(text, request, source);
    tensors(text, *request.bindings, source);
    scratchpads(text, *request.bindings, source);
    return text;
}

std::string arguments_header(const BuildRequest& request, const ResolvedSource& source) {
    const Bindings& bindings = *request.bindings;
    std::string text =
        "#pragma once\n#include \"api/debug/assert.h\"\n#include \"experimental/kernel_args.h\"\nnamespace args {\n";
    Names names("args", source);
    auto words = [&](const std::vector<std::string>& list, const char* type) {
        for (size_t i = 0; i < list.size(); ++i) {
            names.add(list[i]);
            line(text, "constexpr experimental::{}<uint32_t> {}{{{}}};", type, list[i], i * sizeof(uint32_t));
        }
    };
    words(bindings.runtime_args, "RtaArg");
    words(bindings.common_runtime_args, "CrtaArg");
    for (const auto& [name, value] : request.named_compile_args) {
        names.add(name);
        line(text, "constexpr experimental::CtaVal<uint32_t> {}{{{}u}};", name, value);
    }
    line(text, "}}  // namespace args");
    varargs(text, bindings);
    return text;
}

std::string entry_shim(const BuildRequest& request, const TtKernelEntry& entry, const ResolvedSource& source) {
    if (!request.bindings)
        throw UserError(
            fmt::format("{}: TT_KERNEL {} takes named arguments, which only programs made from a ProgramSpec have; "
                        "write kernel_main() for a kernel made by CreateKernel",
                        source.shown, entry.name));
    std::set<std::string> compile_time, runtime;
    for (const auto& [name, value] : request.named_compile_args) compile_time.insert(name);
    runtime.insert(request.bindings->runtime_args.begin(), request.bindings->runtime_args.end());
    runtime.insert(request.bindings->common_runtime_args.begin(), request.bindings->common_runtime_args.end());
    check_same(entry.template_parameters, compile_time, "compile-time", entry, source);
    check_same(entry.parameters, runtime, "run-time", entry, source);
    const std::string head =
        entry.template_parameters.empty() ? "" : fmt::format("<{}>", argument_values(entry.template_parameters));
    return fmt::format("void kernel_main() {{ {}{}({}); }}\n", entry.name, head, argument_values(entry.parameters));
}

}  // namespace softmetal::kernel
