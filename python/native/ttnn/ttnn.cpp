// The module `ttnn`: its groups of names in the order in which they build on each other.
#include "native/ttnn/bindings.h"

namespace softmetal::python {

void bind_ttnn(nb::module_& m) {
    bind_enums(m);
    bind_cores(m);
    bind_mesh(m);
    bind_tensor_specs(m);
    bind_devices(m);
    bind_buffers(m);
    bind_descriptor_args(m);
    bind_programs(m);
    bind_circular_buffers(m);
    bind_program_contents(m);
    bind_distribution(m);
    bind_tensors(m);
    bind_descriptors(m);
    bind_runtime_args(m);
    bind_queues(m);
    bind_timeline(m);
}

}  // namespace softmetal::python
