// Shapes and coordinates of meshes of devices.
#include <nanobind/make_iterator.h>
#include <nanobind/operators.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

#include <fmt/format.h>

#include <tt-metalium/mesh_coord.hpp>
#include <tt-metalium/shape.hpp>

#include "native/ttnn/bindings.h"
#include "native/ttnn/small_vector_caster.h"

namespace softmetal::python {
namespace {

using tt::tt_metal::Shape;
using namespace tt::tt_metal::distributed;
using Sizes = std::vector<uint32_t>;

template <typename T>
size_t position(int64_t index, const T& sized, size_t count) {
    const int64_t normal = index < 0 ? index + static_cast<int64_t>(count) : index;
    if (normal < 0 || normal >= static_cast<int64_t>(count))
        throw nb::index_error(fmt::format("{} has no dimension {}", to_string(sized), index).c_str());
    return static_cast<size_t>(normal);
}

std::vector<uint32_t> sizes_of(const Shape& shape) {
    return {shape.view().begin(), shape.view().end()};
}
std::vector<uint32_t> sizes_of(const MeshShape& shape) {
    std::vector<uint32_t> sizes;
    for (size_t i = 0; i < shape.dims(); ++i) sizes.push_back(shape[static_cast<int32_t>(i)]);
    return sizes;
}
std::vector<uint32_t> sizes_of(const MeshCoordinate& coordinate) {
    return {coordinate.coords().begin(), coordinate.coords().end()};
}

void bind_shape(nb::module_& m) {
    nb::class_<Shape>(m, "Shape", "The sizes of a tensor's dimensions, in elements.")
        .def(
            "__init__", [](Shape* self, const Sizes& sizes) { new (self) Shape(Shape::Container(sizes)); }, "shape"_a)
        .def(
            "__getitem__",
            [](const Shape& self, int64_t index) {
                return self[static_cast<int32_t>(position(index, self, self.rank()))];
            },
            "index"_a)
        .def(
            "__getitem__",
            [](const Shape& self, const nb::slice& slice) {
                return nb::object(nb::cast(sizes_of(self)).attr("__getitem__")(slice));
            },
            "slice"_a)
        .def("__len__", &Shape::rank)
        .def("__iter__", [](const Shape& self) { return nb::iter(nb::cast(sizes_of(self))); })
        .def(
            "__eq__",
            [](const Shape& self, const nb::object& other) {
                Sizes sizes;
                const Shape* shape = nullptr;
                if (nb::try_cast(other, shape) && shape) return self == *shape;
                return nb::try_cast(other, sizes) && sizes_of(self) == sizes;
            },
            "other"_a.none())
        .def("__hash__", [](const Shape& self) { return nb::hash(nb::tuple(nb::cast(sizes_of(self)))); })
        .def("__repr__", [](const Shape& self) { return to_string(self); })
        .def_prop_ro("rank", &Shape::rank, "Dimensions.")
        .def("volume", &Shape::volume, "Elements.")
        .def("to_rank", &Shape::to_rank, "rank"_a, "Ones are added or dropped in front.");
    nb::implicitly_convertible<nb::list, Shape>();
    nb::implicitly_convertible<nb::tuple, Shape>();
}

void bind_mesh_shape(nb::module_& m) {
    nb::class_<MeshShape>(m, "MeshShape", "Devices along each dimension of a mesh.")
        .def(nb::init<uint32_t, uint32_t>(), "s0"_a, "s1"_a)
        .def(nb::init<uint32_t, uint32_t, uint32_t>(), "s0"_a, "s1"_a, "s2"_a)
        .def(
            "__init__",
            [](MeshShape* self, const Sizes& sizes) { new (self) MeshShape(ttsl::SmallVector<uint32_t>(sizes)); },
            "shape"_a)
        .def(
            "__getitem__",
            [](const MeshShape& self, int64_t index) {
                return self[static_cast<int32_t>(position(index, self, self.dims()))];
            },
            "index"_a)
        .def("__len__", &MeshShape::dims)
        .def("__iter__", [](const MeshShape& self) { return nb::iter(nb::cast(sizes_of(self))); })
        .def("dims", &MeshShape::dims, "Dimensions.")
        .def("mesh_size", &MeshShape::mesh_size, "Devices in all.")
        .def(nb::self == nb::self, nb::sig("def __eq__(self, other: object, /) -> bool"))
        .def("__hash__", [](const MeshShape& self) { return nb::hash(nb::tuple(nb::cast(sizes_of(self)))); })
        .def("__repr__", [](const MeshShape& self) { return to_string(self); });
    nb::implicitly_convertible<nb::tuple, MeshShape>();
    nb::implicitly_convertible<nb::list, MeshShape>();
}

void bind_coordinates(nb::module_& m) {
    nb::class_<MeshCoordinate>(m, "MeshCoordinate", "The place of a device in a mesh.")
        .def(nb::init<uint32_t, uint32_t>(), "c0"_a, "c1"_a)
        .def(nb::init<uint32_t, uint32_t, uint32_t>(), "c0"_a, "c1"_a, "c2"_a)
        .def(
            "__init__",
            [](MeshCoordinate* self, const Sizes& coords) {
                new (self) MeshCoordinate(ttsl::Span<const uint32_t>(coords.data(), coords.size()));
            },
            "coords"_a)
        .def(
            "__getitem__",
            [](const MeshCoordinate& self, int64_t index) {
                return self[static_cast<int32_t>(position(index, self, self.dims()))];
            },
            "index"_a)
        .def("__len__", &MeshCoordinate::dims)
        .def("__iter__", [](const MeshCoordinate& self) { return nb::iter(nb::cast(sizes_of(self))); })
        .def("dims", &MeshCoordinate::dims, "Dimensions.")
        .def(nb::self == nb::self, nb::sig("def __eq__(self, other: object, /) -> bool"))
        .def("__hash__", [](const MeshCoordinate& self) { return nb::hash(nb::tuple(nb::cast(sizes_of(self)))); })
        .def("__repr__", [](const MeshCoordinate& self) { return to_string(self); });
    nb::class_<MeshCoordinateRange>(m, "MeshCoordinateRange", "A box of devices; both corners belong to it.")
        .def(nb::init<const MeshCoordinate&, const MeshCoordinate&>(), "start"_a, "end"_a)
        .def(nb::init<const MeshShape&>(), "shape"_a)
        .def_prop_ro("start", &MeshCoordinateRange::start_coord, "The corner with the smallest coordinates.")
        .def_prop_ro("end", &MeshCoordinateRange::end_coord, "The corner with the largest coordinates.")
        .def("__iter__",
             [](const MeshCoordinateRange& self) {
                 std::vector<MeshCoordinate> all;
                 for (const auto& coordinate : self) all.push_back(coordinate);
                 return nb::iter(nb::cast(all));
             })
        .def(nb::self == nb::self, nb::sig("def __eq__(self, other: object, /) -> bool"))
        .def("__hash__", [](const MeshCoordinateRange& self) { return std::hash<MeshCoordinateRange>{}(self); })
        .def("__repr__", [](const MeshCoordinateRange& self) { return to_string(self); });
}

}  // namespace

void bind_mesh(nb::module_& m) {
    bind_shape(m);
    bind_mesh_shape(m);
    bind_coordinates(m);
}

}  // namespace softmetal::python
