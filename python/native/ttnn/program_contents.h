// A kernel as an object of its own, and the text that describes a program.
#pragma once

#include <memory>
#include <string>
#include <tt-metalium/kernel_types.hpp>
#include <tt-metalium/program.hpp>
#include <tt-metalium/program_descriptors.hpp>

#include "native/ttnn/bindings.h"

namespace softmetal::python {

// Keeps its program alive.
struct KernelRef {
    decltype(std::declval<tt::tt_metal::Program&>().shared_impl()) program;
    tt::tt_metal::KernelHandle handle;
};

std::string describe_program(const tt::tt_metal::Program& program);

}  // namespace softmetal::python
