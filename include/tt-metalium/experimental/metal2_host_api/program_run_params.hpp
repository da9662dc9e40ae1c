// Arguments of a run in the spelling of June 2026; see program_run_args.hpp for the present one.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include <tt-metalium/experimental/metal2_host_api/dataflow_buffer_spec.hpp>
#include <tt-metalium/experimental/metal2_host_api/kernel_spec.hpp>
#include <tt-metalium/experimental/metal2_host_api/node_coord.hpp>
#include <tt-metalium/experimental/metal2_host_api/tensor_parameter.hpp>
#include <tt-metalium/experimental/tensor/mesh_tensor.hpp>

namespace tt::tt_metal::experimental::metal2_host_api {

// A value; the tensors it names must live until the run has ended.
struct ProgramRunParams {
    // Words for one kernel.
    struct KernelRunParams {
        // The kernel.
        KernelSpecName kernel_spec_name;
        // Values by name, of one node.
        struct NodeNamedRTAs {
            // The node, and its values.
            NodeCoord node;
            std::unordered_map<std::string, uint32_t> args = {};
        };
        // Of all nodes, and those they share.
        std::vector<NodeNamedRTAs> named_runtime_args = {};
        std::unordered_map<std::string, uint32_t> named_common_runtime_args = {};
        // Words without names, of one node.
        struct NodeVarargs {
            // The node, and its words.
            NodeCoord node;
            std::vector<uint32_t> args = {};
        };
        // Of all nodes, and those they share.
        std::vector<NodeVarargs> runtime_varargs = {};
        using CommonVarargs = std::vector<uint32_t>;
        CommonVarargs common_runtime_varargs = {};
    };
    // All of them.
    std::vector<KernelRunParams> kernel_run_params = {};

    // For each TensorParameter a tensor as it says.
    struct TensorArg {
        // The parameter, and the tensor.
        TensorParameterName tensor_parameter_name;
        std::reference_wrapper<const MeshTensor> tensor;
    };
    // All of them.
    std::vector<TensorArg> tensor_args = {};

    // Other bytes or numbers of entries; they stay until they are changed again.
    struct DFBRunParams {
        // The buffer, bytes of an entry, and how many there are.
        DFBSpecName dfb_spec_name;
        std::optional<uint32_t> entry_size = std::nullopt;
        std::optional<uint32_t> num_entries = std::nullopt;
    };
    // All of them.
    std::vector<DFBRunParams> dfb_run_params = {};
};

}  // namespace tt::tt_metal::experimental::metal2_host_api
