// The runtime arguments that a KernelDescriptor holds, as Python sees them.
#pragma once

#include <tt-metalium/program_descriptors.hpp>

#include "native/ttnn/bindings.h"

using KernelRuntimeArgs = tt::tt_metal::KernelDescriptor::RuntimeArgs;
NB_MAKE_OPAQUE(KernelRuntimeArgs);

namespace softmetal::python {

using RuntimeArgs = KernelRuntimeArgs;

// The arguments of a descriptor, by reference: it must outlive the view.
struct RuntimeArgsView {
    RuntimeArgs* args;
};

}  // namespace softmetal::python
