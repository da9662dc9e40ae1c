// What a program is made of, for its repr and for pictures: kernels, circular buffers, semaphores.
#include <nanobind/stl/optional.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/variant.h>
#include <nanobind/stl/vector.h>

#include <fmt/format.h>

#include <tt-metalium/host_api.hpp>

#include "native/ttnn/program_contents.h"
#include "softmetal/program_queries.h"

namespace softmetal::python {
namespace {

using namespace tt::tt_metal;

const char* role_of(const KernelInfo& kernel) {
    if (kernel.is_compute()) return "compute";
    const auto& config = std::get<DataMovementConfig>(kernel.config);
    return config.processor == DataMovementProcessor::RISCV_0 ? "RISCV_0" : "RISCV_1";
}

std::string name_of(const KernelInfo& kernel) {
    return kernel.file.empty() ? "inline source" : kernel.file.substr(kernel.file.find_last_of('/') + 1);
}

}  // namespace

std::string describe_program(const Program& program) {
    std::string text = "Program(";
    for (const KernelInfo& kernel : get_kernels(program))
        text +=
            fmt::format("\n  kernel {}: {} ({}) on {}", kernel.handle, name_of(kernel), role_of(kernel), kernel.cores);
    for (const CircularBufferInfo& buffer : get_circular_buffers(program))
        text += fmt::format("\n  circular buffer {}: index {}, {} bytes on {}", buffer.handle,
                            fmt::join(buffer.config.buffer_indices(), ", "), buffer.config.total_size(), buffer.cores);
    for (const SemaphoreInfo& semaphore : get_semaphores(program))
        text += fmt::format("\n  semaphore {}: {} on {}", semaphore.id, semaphore.initial_value, semaphore.cores);
    return text == "Program(" ? "Program()" : text + "\n)";
}

void bind_program_contents(nb::module_& m) {
    nb::class_<KernelInfo>(m, "KernelInfo", "A kernel of a program, as it is now.")
        .def_ro("handle", &KernelInfo::handle, "What CreateKernel returned.")
        .def_ro("file", &KernelInfo::file, "Its file; empty for a kernel made from a string.")
        .def_ro("cores", &KernelInfo::cores, "Where it runs.")
        .def_prop_ro("name", &name_of, "The file's name without folders, or \"inline source\".")
        .def_prop_ro("role", &role_of, "\"RISCV_0\", \"RISCV_1\" or \"compute\": what it runs on.")
        .def("__repr__", [](const KernelInfo& self) {
            return fmt::format("KernelInfo({}, {} on {})", name_of(self), role_of(self), self.cores);
        });
    nb::class_<CircularBufferInfo>(m, "CircularBufferInfo", "A circular buffer of a program, as it is now.")
        .def_ro("handle", &CircularBufferInfo::handle, "What CreateCircularBuffer returned.")
        .def_ro("cores", &CircularBufferInfo::cores, "The cores that have it.")
        .def_ro("config", &CircularBufferInfo::config, "Its settings.")
        .def("__repr__", [](const CircularBufferInfo& self) {
            return fmt::format("CircularBufferInfo({} bytes on {})", self.config.total_size(), self.cores);
        });
    nb::class_<SemaphoreInfo>(m, "SemaphoreInfo", "A semaphore of a program, as it is now.")
        .def_ro("id", &SemaphoreInfo::id, "What kernels give to get_semaphore.")
        .def_ro("cores", &SemaphoreInfo::cores, "The cores that have it.")
        .def_ro("initial_value", &SemaphoreInfo::initial_value, "What it holds when a run starts.")
        .def("__repr__", [](const SemaphoreInfo& self) {
            return fmt::format("SemaphoreInfo({}, {} on {})", self.id, self.initial_value, self.cores);
        });
    nb::class_<KernelRef>(m, "Kernel", "A kernel of a program, for the form of SetRuntimeArgs that takes a device.")
        .def_ro("kernel_id", &KernelRef::handle, "What CreateKernel returned.")
        .def("__repr__", [](const KernelRef& self) {
            return fmt::format("Kernel({})", name_of(get_kernel(Program(self.program), self.handle)));
        });
    m.def(
        "GetKernel",
        [](Program& program, KernelHandle kernel) {
            get_kernel(program, kernel);
            return KernelRef{program.shared_impl(), kernel};
        },
        "program"_a, "kernel_id"_a, "The kernel as an object. UserError for a handle of another program.");
    m.def("get_kernels", &get_kernels, "program"_a, "The kernels of a program, in the order of creation.");
    m.def("get_circular_buffers", &get_circular_buffers, "program"_a,
          "The circular buffers of a program, in the order of creation.");
    m.def("get_semaphores", &get_semaphores, "program"_a, "The semaphores of a program, in the order of creation.");
    m.def(
        "program_of_descriptor", [](const ProgramDescriptor& descriptor) { return Program(descriptor); },
        "program_descriptor"_a,
        "Build the program that a descriptor describes, without running it. UserError for what a program cannot be "
        "made of.");
}

}  // namespace softmetal::python
