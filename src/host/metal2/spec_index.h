// What a ProgramSpec says once its names are looked up: who is bound to what, and which nodes each has. Checks no rule
// beyond names.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <tt-metalium/experimental/metal2_host_api/program_spec.hpp>

namespace softmetal::host::metal2 {

using tt::tt_metal::CoreCoord;
using tt::tt_metal::CoreRangeSet;
using tt::tt_metal::experimental::ComputeHardwareConfig;
using tt::tt_metal::experimental::DataflowBufferSpec;
using tt::tt_metal::experimental::DataMovementHardwareConfig;
using tt::tt_metal::experimental::DFBAccessPattern;
using tt::tt_metal::experimental::DFBBinding;
using tt::tt_metal::experimental::DFBEndpointType;
using tt::tt_metal::experimental::KernelSpec;
using tt::tt_metal::experimental::Nodes;
using tt::tt_metal::experimental::ProgramSpec;
using tt::tt_metal::experimental::ScratchpadSpec;
using tt::tt_metal::experimental::SemaphoreSpec;
using tt::tt_metal::experimental::TensorParameter;
using tt::tt_metal::experimental::WorkUnitSpec;

CoreRangeSet to_set(const Nodes& nodes);

// One end of a dataflow buffer.
struct Endpoint {
    const KernelSpec* kernel;
    const DFBBinding* binding;
};

// Pointers into the specification, which must live as long.
struct SpecIndex {
    const ProgramSpec& spec;
    std::map<std::string, size_t> kernels, buffers, semaphores, scratchpads, tensors;  // positions by name
    std::vector<CoreRangeSet> kernel_nodes;                                            // by position
    std::vector<CoreRangeSet> buffer_nodes;
    std::vector<std::vector<Endpoint>> producers, consumers;  // of each buffer

    // The position of a name; `from` says who uses it. Throws UserError when there is none.
    size_t kernel(const std::string& name, const std::string& from) const;
    size_t buffer(const std::string& name, const std::string& from) const;
    size_t semaphore(const std::string& name, const std::string& from) const;
    size_t scratchpad(const std::string& name, const std::string& from) const;
    size_t tensor(const std::string& name, const std::string& from) const;
    const CoreRangeSet& nodes_of(const KernelSpec& kernel) const { return kernel_nodes[&kernel - spec.kernels.data()]; }
};

// Throws UserError for a name that is there twice and for one that nothing has.
SpecIndex index_spec(const ProgramSpec& spec);

// "KernelSpec 'reader'"
std::string describe(const KernelSpec& kernel);

}  // namespace softmetal::host::metal2
