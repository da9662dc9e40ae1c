// Elements between Python arrays of any numeric type and host tensors.
#pragma once

#include <nanobind/ndarray.h>

#include <optional>
#include <tt-metalium/experimental/tensor/host_tensor.hpp>

#include "native/ttnn/bindings.h"

namespace softmetal::python {

// Any array that says where its elements are: numpy, torch on the CPU, DLPack.
using AnyArray = nb::ndarray<nb::device::cpu, nb::ro>;

// The type of tensor that an array becomes when none is asked for. UserError, naming the type, when there is none.
tt::tt_metal::DataType natural_type(const AnyArray& array);

// The array's elements in the type and layout of the specification; padding becomes `pad_value`.
tt::tt_metal::HostTensor host_tensor_from(const AnyArray& array, const tt::tt_metal::TensorSpec& spec, float pad_value);

// The logical elements, row-major, as an array of `framework` (nb::numpy or nb::pytorch) that owns them. Block floats
// become fp32; so does bf16 in numpy, which has no such type.
nb::object to_numpy(const tt::tt_metal::HostTensor& tensor);
nb::object to_torch(const tt::tt_metal::HostTensor& tensor);

}  // namespace softmetal::python
