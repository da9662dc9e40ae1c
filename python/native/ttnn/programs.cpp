// Programs, kernels and semaphores as the functional host API makes them.
#include <nanobind/stl/filesystem.h>
#include <nanobind/stl/map.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/unordered_map.h>
#include <nanobind/stl/variant.h>
#include <nanobind/stl/vector.h>

#include <tt-metalium/host_api.hpp>

#include "kernel/source.h"
#include "native/ttnn/program_contents.h"
#include "softmetal/error.h"

namespace softmetal::python {
namespace {

using namespace tt::tt_metal;
using Defines = std::map<std::string, std::string>;
using NamedArgs = std::unordered_map<std::string, uint32_t>;

// Kept so that a program which asks for it hears at once that there is no such core.
struct EthernetConfig {};
using KernelConfig = std::variant<DataMovementConfig, ComputeConfig, EthernetConfig>;

std::variant<DataMovementConfig, ComputeConfig> simulated(const std::optional<KernelConfig>& config) {
    if (!config) return DataMovementConfig{};
    if (std::holds_alternative<EthernetConfig>(*config))
        throw UnsupportedError(
            "EthernetConfig: Ethernet cores are not simulated; put the kernel on worker cores with DataMovementConfig");
    if (const auto* compute = std::get_if<ComputeConfig>(&*config)) return *compute;
    return std::get<DataMovementConfig>(*config);
}

KernelHandle create_kernel(Program& program, const std::string& file_name, const CoreSpec& core_spec,
                           const std::optional<KernelConfig>& config) {
    kernel::resolve({.path = file_name, .text = {}});  // a file that is not there is said here, not at the launch
    return CreateKernel(program, file_name, core_spec, simulated(config));
}
KernelHandle create_kernel_from_string(Program& program, const std::string& source, const CoreSpec& core_spec,
                                       const std::optional<KernelConfig>& config) {
    return CreateKernelFromString(program, source, core_spec, simulated(config));
}

template <typename Config>
void bind_build_settings(nb::class_<Config>& bound) {
    bound.def_rw("compile_args", &Config::compile_args, "Compile-time arguments by number.")
        .def_rw("defines", &Config::defines, "Macros.")
        .def_rw("named_compile_args", &Config::named_compile_args, "Compile-time arguments by name.")
        .def_rw("opt_level", &Config::opt_level, "Optimization level.");
}

void bind_configs(nb::module_& m) {
    auto movement =
        nb::class_<DataMovementConfig>(m, "DataMovementConfig", "How a data-movement kernel is built and run.");
    movement
        .def(
            "__init__",
            [](DataMovementConfig* self, DataMovementProcessor processor, std::optional<NOC> noc, NOC_MODE noc_mode,
               const VectorUInt32& compile_args, const Defines& defines, const NamedArgs& named,
               KernelBuildOptLevel opt_level) {
                const NOC usual =
                    processor == DataMovementProcessor::RISCV_1 ? NOC::RISCV_1_default : NOC::RISCV_0_default;
                new (self) DataMovementConfig{.processor = processor,
                                              .noc = noc.value_or(usual),
                                              .noc_mode = noc_mode,
                                              .compile_args = compile_args,
                                              .defines = defines,
                                              .named_compile_args = named,
                                              .opt_level = opt_level};
            },
            "processor"_a = DataMovementProcessor::RISCV_0, "noc"_a = nb::none(),
            "noc_mode"_a = NOC_MODE::DM_DEDICATED_NOC, "compile_args"_a = VectorUInt32{}, "defines"_a = Defines{},
            "named_compile_args"_a = NamedArgs{}, "opt_level"_a = KernelBuildOptLevel::O2)
        .def_rw("processor", &DataMovementConfig::processor, "RISCV_0 (BRISC) or RISCV_1 (NCRISC).")
        .def_rw("noc", &DataMovementConfig::noc, "The NoC its transfers take; by default the processor's own.")
        .def_rw("noc_mode", &DataMovementConfig::noc_mode, "Whether it keeps to that NoC.");
    bind_build_settings(movement);

    nb::class_<ReaderDataMovementConfig, DataMovementConfig>(m, "ReaderDataMovementConfig",
                                                             "RISCV_1 on the NoC that suits reads from DRAM.")
        .def(nb::init<std::vector<uint32_t>, Defines, NamedArgs>(), "compile_args"_a = VectorUInt32{},
             "defines"_a = Defines{}, "named_compile_args"_a = NamedArgs{});
    nb::class_<WriterDataMovementConfig, DataMovementConfig>(m, "WriterDataMovementConfig",
                                                             "RISCV_0 on the NoC that suits writes to DRAM.")
        .def(nb::init<std::vector<uint32_t>, Defines, NamedArgs>(), "compile_args"_a = VectorUInt32{},
             "defines"_a = Defines{}, "named_compile_args"_a = NamedArgs{});

    auto compute = nb::class_<ComputeConfig>(m, "ComputeConfig", "How a compute kernel is built.");
    compute
        .def(
            "__init__",
            [](ComputeConfig* self, MathFidelity fidelity, bool fp32_dest_acc_en, bool dst_full_sync_en,
               std::vector<UnpackToDestMode> unpack_to_dest_mode, bool bfp8_pack_precise, bool math_approx_mode,
               const VectorUInt32& compile_args, const Defines& defines, const NamedArgs& named,
               KernelBuildOptLevel opt_level) {
                new (self) ComputeConfig{.math_fidelity = fidelity,
                                         .fp32_dest_acc_en = fp32_dest_acc_en,
                                         .dst_full_sync_en = dst_full_sync_en,
                                         .unpack_to_dest_mode = std::move(unpack_to_dest_mode),
                                         .bfp8_pack_precise = bfp8_pack_precise,
                                         .math_approx_mode = math_approx_mode,
                                         .compile_args = compile_args,
                                         .defines = defines,
                                         .named_compile_args = named,
                                         .opt_level = opt_level};
            },
            "math_fidelity"_a = MathFidelity::HiFi4, "fp32_dest_acc_en"_a = false, "dst_full_sync_en"_a = false,
            "unpack_to_dest_mode"_a = std::vector<UnpackToDestMode>{}, "bfp8_pack_precise"_a = false,
            "math_approx_mode"_a = false, "compile_args"_a = VectorUInt32{}, "defines"_a = Defines{},
            "named_compile_args"_a = NamedArgs{}, "opt_level"_a = KernelBuildOptLevel::O3)
        .def_rw("math_fidelity", &ComputeConfig::math_fidelity, "Passes of the multiplier.")
        .def_rw("fp32_dest_acc_en", &ComputeConfig::fp32_dest_acc_en,
                "Dst holds 32 bits an element: half as many tiles.")
        .def_rw("dst_full_sync_en", &ComputeConfig::dst_full_sync_en, "Dst as one whole instead of two halves.")
        .def_rw("unpack_to_dest_mode", &ComputeConfig::unpack_to_dest_mode, "By circular buffer; empty: Default.")
        .def_rw("bfp8_pack_precise", &ComputeConfig::bfp8_pack_precise, "Kept, without effect here.")
        .def_rw("math_approx_mode", &ComputeConfig::math_approx_mode, "SFPU functions may be approximated.");
    bind_build_settings(compute);

    nb::class_<EthernetConfig>(m, "EthernetConfig", "Not simulated: CreateKernel refuses it by name.")
        .def(
            "__init__", [](EthernetConfig* self, nb::kwargs) { new (self) EthernetConfig(); }, "kwargs"_a);
}

}  // namespace

void bind_programs(nb::module_& m) {
    bind_configs(m);
    nb::class_<Program>(m, "Program", "Kernels, circular buffers and semaphores that run together.")
        .def(nb::init<>())
        .def_prop_rw("runtime_id", &Program::get_runtime_id, &Program::set_runtime_id,
                     "The number under which profiles show it; 0 until set.")
        .def("__repr__", &describe_program);
    m.def(
        "CreateProgram", [] { return CreateProgram(); }, "An empty program.");
    m.def(
        "CreateKernel", &create_kernel, "program"_a, "file_name"_a, "core_spec"_a, "config"_a = nb::none(),
        "Add a kernel from a file; returns its handle.\n\n`file_name` is absolute, or relative to the current folder, "
        "TT_METAL_KERNEL_PATH or TT_METAL_HOME. Without `config` it is a data-movement kernel on RISCV_0.\n\n"
        "Raises UserError for a file that is not found, cores outside the grid or a processor that is taken; "
        "CompileError, when the program is run, if the kernel does not compile.");
    m.def("CreateKernelFromString", &create_kernel_from_string, "program"_a, "kernel_src_code"_a, "core_spec"_a,
          "config"_a = nb::none(),
          "Add a kernel whose source is given as text; otherwise as CreateKernel. Raises UserError for cores outside "
          "the grid or a processor that is taken; CompileError, when the program is run, if it does not compile.");
    m.def(
        "CreateSemaphore",
        [](Program& program, const std::variant<CoreRange, CoreRangeSet>& cores, uint32_t initial_value,
           tt::CoreType core_type) { return CreateSemaphore(program, cores, initial_value, core_type); },
        "program"_a, "core_spec"_a, "initial_value"_a, "core_type"_a = tt::CoreType::WORKER,
        "Add a semaphore on each of the cores; returns the identifier that kernels give to get_semaphore.\n\n"
        "Raises UserError when a core has no identifier left (16 a core).");
}

}  // namespace softmetal::python
