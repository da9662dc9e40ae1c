// A program as plain data: kernels, what they share, and which nodes run them. Each run brings its arguments along.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include <tt-metalium/experimental/metal2_host_api/advanced_options.hpp>
#include <tt-metalium/experimental/metal2_host_api/dataflow_buffer_spec.hpp>
#include <tt-metalium/experimental/metal2_host_api/kernel_spec.hpp>
#include <tt-metalium/experimental/metal2_host_api/node_coord.hpp>
#include <tt-metalium/experimental/metal2_host_api/scratchpad_spec.hpp>
#include <tt-metalium/experimental/metal2_host_api/semaphore_spec.hpp>
#include <tt-metalium/experimental/metal2_host_api/tensor_parameter.hpp>
#include <tt-metalium/experimental/metal2_host_api/utility/group.hpp>

namespace tt::tt_metal::experimental {

// Kernels that run together on each of some nodes. The work units of a program share no node; a kernel may be in
// several.
struct WorkUnitSpec {
    // A name for messages, the kernels, and the nodes.
    std::string name;
    Group<KernelSpecName> kernels = {};
    Nodes target_nodes = {};
};

// All of a program that does not change between runs. Names are unique within their kind, whatever is named exists, and
// whatever exists is used (a semaphore may go unused). MakeProgramFromSpec checks all of it.
struct ProgramSpec {
    // A name for messages, and the parts.
    std::string name;
    Group<KernelSpec> kernels = {};
    Group<DataflowBufferSpec> dataflow_buffers = {};
    Group<CrossNodeDataflowBufferSpec> cross_node_dataflow_buffers = {};
    Group<SemaphoreSpec> semaphores = {};
    Group<ScratchpadSpec> scratchpads = {};
    Group<TensorParameter> tensor_parameters = {};
    Group<WorkUnitSpec> work_units = {};
    ProgramAdvancedOptions advanced_options = {};
};

// The spelling of June 2026.
namespace metal2_host_api {

// Names, for messages.
using ProgramSpecName = std::string;
using WorkUnitSpecName = std::string;

// Kernels that run together, as WorkUnitSpec of today.
struct WorkUnitSpec {
    // A name, the kernels, and the nodes.
    WorkUnitSpecName unique_id;
    std::vector<KernelSpecName> kernels = {};
    std::variant<NodeCoord, NodeRange, NodeRangeSet> target_nodes = {};
};

// A program, as ProgramSpec of today.
struct ProgramSpec {
    // A name for messages, and the parts.
    ProgramSpecName program_id;
    std::vector<KernelSpec> kernels = {};
    std::vector<DataflowBufferSpec> dataflow_buffers = {};
    std::vector<RemoteDataflowBufferSpec> remote_dataflow_buffers = {};
    std::vector<SemaphoreSpec> semaphores = {};
    std::vector<TensorParameter> tensor_parameters = {};
    std::vector<WorkUnitSpec> work_units = {};
};

}  // namespace metal2_host_api

}  // namespace tt::tt_metal::experimental
