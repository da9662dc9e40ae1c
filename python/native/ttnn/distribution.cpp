// Tensors on meshes of several devices: which part is where, taking parts apart and putting them together.
#include <nanobind/operators.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/shared_ptr.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

#include <fmt/format.h>
#include <fmt/ostream.h>

#include <tt-metalium/distributed_host_buffer.hpp>
#include <tt-metalium/experimental/tensor/tensor_apis.hpp>
#include <tt-metalium/experimental/tensor/topology/tensor_topology.hpp>

#include "native/ttnn/bindings.h"
#include "native/ttnn/tensor.h"
#include "softmetal/error.h"

namespace softmetal::python {
namespace {

using namespace tt::tt_metal;
using namespace tt::tt_metal::distributed;
using Placements = std::vector<std::optional<int>>;  // for each dimension of the mesh: the tensor's, or on every device

std::vector<MeshCoordinate> row_major(const MeshShape& shape) {
    std::vector<MeshCoordinate> all;
    for (const auto& coordinate : MeshCoordinateRange(shape)) all.push_back(coordinate);
    return all;
}

TensorTopology topology_of(const MeshShape& shape, const Placements& placements) {
    TensorTopology::Placements native;
    for (const auto& dim : placements) {
        if (dim) {
            native.push_back(MeshMapperConfig::Shard{*dim});
        } else {
            native.push_back(MeshMapperConfig::Replicate{});
        }
    }
    return TensorTopology(shape, native, row_major(shape));
}

Placements placements_of(const TensorTopology& topology) {
    Placements placements;
    for (const auto& placement : topology.placements()) {
        const auto* shard = std::get_if<MeshMapperConfig::Shard>(&placement);
        placements.push_back(shard ? std::optional<int>(shard->dim) : std::nullopt);
    }
    return placements;
}

Tensor from_parts(const std::vector<Tensor>& parts, const MeshShape& shape, const Placements& placements) {
    const auto coordinates = row_major(shape);
    if (parts.size() != coordinates.size())
        throw UserError(
            fmt::format("{} parts of a tensor for a mesh of {} devices; give one for each, in row-major order",
                        parts.size(), coordinates.size()));
    auto buffer = DistributedHostBuffer::create(shape);
    for (size_t i = 0; i < parts.size(); ++i) {
        if (!(parts[i].spec() == parts[0].spec()))
            throw UserError(fmt::format("part {} of a tensor is another kind than part 0: {} and {}", i,
                                        fmt::streamed(parts[i].spec().logical_shape()),
                                        fmt::streamed(parts[0].spec().logical_shape())));
        buffer.emplace_shard(
            coordinates[i], [&] { return host_buffer::get_host_buffer(parts[i].to_host(true, 0).host("from_parts")); });
    }
    return Tensor(HostTensor(std::move(buffer), parts[0].spec(), topology_of(shape, placements)));
}

std::vector<Tensor> parts_of(const Tensor& tensor) {
    std::vector<Tensor> parts;
    if (tensor.is_on_device()) {
        for (const auto& coordinate : tensor.topology().mesh_coords()) parts.push_back(tensor.part(coordinate));
    } else {
        for (const auto& coordinate : tensor.host("get_device_tensors").buffer().shard_coords())
            parts.push_back(tensor.part(coordinate));
    }
    return parts;
}

}  // namespace

void bind_distribution(nb::module_& m) {
    nb::class_<TensorTopology>(m, "TensorTopology", "Which part of a tensor is on which device of a mesh.")
        .def("distribution_shape", &TensorTopology::distribution_shape, "Parts along each dimension of the mesh.")
        .def("placements", &placements_of,
             "For each dimension of the mesh the tensor dimension that is cut along it, or None: the same on each.")
        .def(
            "mesh_coords", [](const TensorTopology& self) { return self.mesh_coords(); },
            "The devices of the parts, in row-major order.")
        .def(nb::self == nb::self, nb::sig("def __eq__(self, other: object, /) -> bool"))
        .def("__repr__", [](const TensorTopology& self) { return fmt::format("{}", fmt::streamed(self)); });
    m.def("tensor_from_parts", &from_parts, "parts"_a, "mesh_shape"_a, "placements"_a,
          "Put tensors, one a device in row-major order, together to a tensor of a mesh. UserError when their "
          "number or their kinds do not fit.");
    m.def("get_device_tensors", &parts_of, "tensor"_a,
          "The parts of a tensor on the devices of a mesh, in row-major order of the devices. Parts of a tensor on "
          "devices stay there, in the same memory.");
}

}  // namespace softmetal::python
