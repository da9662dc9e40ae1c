// Programs made of descriptors, kept by device and hash, so that a warm call builds nothing. Knows no Python.
#pragma once

#include <tt-metalium/experimental/mesh_program_descriptor.hpp>
#include <tt-metalium/mesh_device.hpp>

namespace softmetal::python {

// Runs the programs on their ranges of devices and waits. One that was built before gets the arguments and addresses of
// the descriptor at hand.
void run_cached(tt::tt_metal::distributed::MeshDevice& device,
                const tt::tt_metal::experimental::MeshProgramDescriptor::MeshPrograms& programs);

}  // namespace softmetal::python
