// A tensor that a program works on and that each run brings along.
#pragma once

#include <string>

#include <tt-metalium/experimental/metal2_host_api/tensor_spec_relaxations.hpp>
#include <tt-metalium/experimental/tensor/spec/tensor_spec.hpp>
#include <tt_stl/strong_type.hpp>

namespace tt::tt_metal::experimental {

// The name of a TensorParameter in a ProgramSpec.
using TensorParamName = ttsl::StrongType<std::string, struct TensorParamNameTag>;
using TensorParameterName = TensorParamName;

// The name, what the tensor is, and in what the given one may differ.
struct TensorParameter {
    // What the kernels' bindings name, the tensor, and how it may differ.
    TensorParamName unique_id;
    TensorSpec spec;
    TensorSpecRelaxations relaxations = {};
};

// The spelling of June 2026: the kernel names it ta::<accessor>.
namespace metal2_host_api {

// A name and a tensor, without relaxations.
using TensorParameterName = std::string;
struct TensorParameter {
    // What the kernels' bindings name, and the tensor.
    TensorParameterName unique_id;
    TensorSpec spec;
};

}  // namespace metal2_host_api

}  // namespace tt::tt_metal::experimental
