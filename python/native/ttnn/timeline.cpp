// What the cores of a device did and when, for pictures in notebooks.
#include <nanobind/stl/shared_ptr.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/tuple.h>
#include <nanobind/stl/vector.h>

#include <tt-metalium/mesh_device.hpp>

#include "native/ttnn/bindings.h"
#include "softmetal/span_recorder.h"

namespace softmetal::python {
namespace {

using tt::tt_metal::distributed::MeshDevice;
// Core x and y, track, first and last cycle, what it was.
using Row = std::tuple<uint32_t, uint32_t, uint32_t, uint64_t, uint64_t, std::string>;

std::vector<Row> rows(SpanRecorder& recorder) {
    std::vector<Row> result;
    for (Span& span : recorder.stop())
        result.emplace_back(span.core_x, span.core_y, span.track, span.first_cycle, span.last_cycle,
                            std::move(span.what));
    return result;
}

}  // namespace

void bind_timeline(nb::module_& m) {
    nb::class_<SpanRecorder>(m, "SpanRecorder", "Watches what the cores of a device do; see record_timeline.")
        .def(
            "__init__",
            [](SpanRecorder* self, const MeshDevice& device) {
                new (self) SpanRecorder(*device.get_devices().front());
            },
            "device"_a, nb::call_guard<nb::gil_scoped_release>(),
            "Begin, when all work before is done. Of a mesh, the first device is watched. UserError when it is closed.")
        .def("stop", &rows, nb::call_guard<nb::gil_scoped_release>(),
             "End, when all work before is done: spans (core x, core y, track, first cycle, last cycle, what). Tracks: "
             "the five processors, unpack, math, pack.");
}

}  // namespace softmetal::python
