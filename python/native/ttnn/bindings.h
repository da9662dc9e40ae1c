// The parts of the Python module `ttnn`: each function binds one group of names. Knows no simulator.
#pragma once

#include <nanobind/nanobind.h>

#include <cstdint>
#include <tt-metalium/core_coord.hpp>
#include <utility>
#include <variant>
#include <vector>

// Python sees these as they are, so that what it appends lands in the descriptor that holds them.
using VectorUInt32 = std::vector<uint32_t>;
NB_MAKE_OPAQUE(VectorUInt32);

namespace softmetal::python {

namespace nb = nanobind;
using namespace nb::literals;

// Wherever the API takes cores: one, a rectangle, or a set of rectangles.
using CoreSpec = std::variant<tt::tt_metal::CoreCoord, tt::tt_metal::CoreRange, tt::tt_metal::CoreRangeSet>;

void bind_enums(nb::module_& m);
void bind_cores(nb::module_& m);
void bind_mesh(nb::module_& m);
void bind_tensor_specs(nb::module_& m);
void bind_tensors(nb::module_& m);
void bind_distribution(nb::module_& m);
void bind_devices(nb::module_& m);
void bind_programs(nb::module_& m);
void bind_program_contents(nb::module_& m);
void bind_buffers(nb::module_& m);
void bind_circular_buffers(nb::module_& m);
void bind_descriptor_args(nb::module_& m);
void bind_runtime_args(nb::module_& m);
void bind_descriptors(nb::module_& m);
void bind_queues(nb::module_& m);
void bind_timeline(nb::module_& m);

// All of the above, into the module `ttnn`.
void bind_ttnn(nb::module_& m);

}  // namespace softmetal::python
