// Tensors as Python sees them. What they do is in tensor.h and elements.h.
#include <nanobind/stl/optional.h>
#include <nanobind/stl/shared_ptr.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

#include <fmt/format.h>
#include <fmt/ostream.h>

#include <tt-metalium/experimental/tensor/tensor_apis.hpp>
#include <tt-metalium/tensor_accessor_args.hpp>

#include "native/ttnn/elements.h"
#include "native/ttnn/tensor.h"
#include "softmetal/error.h"

namespace softmetal::python {
namespace {

using namespace tt::tt_metal;
using distributed::MeshDevice;

Layout default_layout(DataType type, std::optional<Layout> asked) {
    if (asked) return *asked;
    return is_block_float(type) ? Layout::TILE : Layout::ROW_MAJOR;
}

Tensor from_array(const AnyArray& array, const Shape& shape, std::optional<DataType> type, std::optional<Layout> layout,
                  std::optional<Tile> tile, float pad_value, const std::shared_ptr<MeshDevice>& device,
                  const std::optional<MemoryConfig>& memory_config, uint8_t queue) {
    const DataType wanted = type.value_or(natural_type(array));
    const TensorLayout tensor_layout(wanted, PageConfig(default_layout(wanted, layout), tile),
                                     memory_config.value_or(MemoryConfig{}));
    const TensorSpec spec(shape, tensor_layout);
    nb::gil_scoped_release unlocked;
    Tensor host(host_tensor_from(array, spec, pad_value));
    return device ? host.to_device(device, memory_config, queue) : host;
}

// Which part of a tensor stands for all of it: the only one, or any where all are the same.
const HostTensor& whole(const HostTensor& tensor, const char* operation, std::optional<HostTensor>& kept) {
    if (tensor.buffer().shard_coords().size() == 1) return tensor;
    for (const auto& placement : tensor.tensor_topology().placements())
        if (std::holds_alternative<distributed::MeshMapperConfig::Shard>(placement))
            throw UserError(
                fmt::format("{}: the tensor is in {} parts on the devices of a mesh; say how they are joined "
                            "with mesh_composer=, or take them apart with ttnn.get_device_tensors",
                            operation, tensor.buffer().shard_coords().size()));
    const auto first = *tensor.buffer().shard_coords().begin();
    return kept.emplace(*tensor.buffer().get_shard(first), tensor.tensor_spec(), TensorTopology{});
}

template <nb::object (*convert)(const HostTensor&)>
nb::object to_array(const Tensor& self, const char* operation) {
    const Tensor on_host = self.to_host(true, 0);
    std::optional<HostTensor> kept;
    return convert(whole(on_host.host(operation), operation, kept));
}

void construct_from_array(Tensor* self, const AnyArray& array, std::optional<DataType> type,
                          const std::shared_ptr<MeshDevice>& device, std::optional<Layout> layout,
                          const std::optional<MemoryConfig>& memory, std::optional<Tile> tile, float pad_value) {
    Shape::Container sizes;
    for (size_t d = 0; d < array.ndim(); ++d) sizes.push_back(static_cast<uint32_t>(array.shape(d)));
    new (self) Tensor(from_array(array, Shape(sizes), type, layout, tile, pad_value, device, memory, 0));
}

void construct_from_list(Tensor* self, const std::vector<double>& data, const Shape& shape, DataType type,
                         std::optional<Layout> layout, const std::shared_ptr<MeshDevice>& device,
                         const std::optional<MemoryConfig>& memory, std::optional<Tile> tile, float pad_value) {
    const size_t sizes[] = {data.size()};
    const AnyArray array(const_cast<double*>(data.data()), 1, sizes, nb::none(), nullptr, nb::dtype<double>());
    new (self) Tensor(from_array(array, shape, type, layout, tile, pad_value, device, memory, 0));
}

void bind_construction(nb::class_<Tensor>& bound) {
    bound
        .def(
            "__init__", [](Tensor* self, const Tensor& other) { new (self) Tensor(other); }, "tensor"_a,
            "The same elements under another name.")
        .def("__init__", &construct_from_array, "tensor"_a, "data_type"_a = nb::none(), "device"_a = nb::none(),
             "layout"_a = nb::none(), "mem_config"_a = nb::none(), "tile"_a = nb::none(), "pad_value"_a = 0.0f,
             "The elements of an array: numpy, torch or DLPack, in host memory.")
        .def("__init__", &construct_from_list, "data"_a, "shape"_a, "data_type"_a, "layout"_a = nb::none(),
             "device"_a = nb::none(), "memory_config"_a = nb::none(), "tile"_a = nb::none(), "pad_value"_a = 0.0f,
             "A list of numbers, row-major, in a shape.");
}

void bind_queries(nb::class_<Tensor>& bound) {
    bound
        .def_prop_ro(
            "shape", [](const Tensor& self) { return self.spec().logical_shape(); }, "Logical shape.")
        .def_prop_ro(
            "padded_shape", [](const Tensor& self) { return self.spec().padded_shape(); },
            "Shape with the padding that the layout adds.")
        .def_prop_ro(
            "dtype", [](const Tensor& self) { return self.spec().data_type(); }, "Type of the elements.")
        .def_prop_ro(
            "layout", [](const Tensor& self) { return self.spec().layout(); }, "Whether a page is a row or a tile.")
        .def_prop_ro(
            "tile", [](const Tensor& self) { return self.spec().tile(); }, "Shape of the tiles.")
        .def_prop_ro(
            "spec", [](const Tensor& self) { return self.spec(); }, "Shape, type, layout and place in one.")
        .def_prop_ro("tensor_id", &Tensor::id, "Its number, different for all tensors made.")
        .def(
            "buffer_unique_id",
            [](const Tensor& self) {
                return self.on_device("buffer_unique_id").mesh_buffer().get_reference_buffer()->unique_id();
            },
            "Differs between all buffers of the process.")
        .def(
            "device_coords", [](const Tensor& self) { return self.topology().mesh_coords(); },
            "The devices of its parts, in row-major order.")
        .def("tensor_topology", &Tensor::topology, "Which part is on which device of a mesh.")
        .def("update_tensor_topology", &Tensor::set_topology, "topology"_a, "Say anew which part is on which device.")
        .def(
            "storage_type",
            [](const Tensor& self) { return self.is_on_device() ? StorageType::DEVICE : StorageType::HOST; },
            "Where the elements are.")
        .def(
            "get_dtype", [](const Tensor& self) { return self.spec().data_type(); }, "Type of the elements.")
        .def(
            "get_layout", [](const Tensor& self) { return self.spec().layout(); }, "Whether a page is a row or a tile.")
        .def(
            "get_tile", [](const Tensor& self) { return self.spec().tile(); }, "Shape of the tiles.")
        .def(
            "memory_config", [](const Tensor& self) { return self.spec().memory_config(); }, "Where it is on a device.")
        .def(
            "is_sharded", [](const Tensor& self) { return self.spec().memory_config().is_sharded(); },
            "Whether it is in shards.")
        .def("is_on_device", &Tensor::is_on_device, "False for tensors in host memory.")
        .def("is_allocated", &Tensor::is_allocated, "False once it is deallocated or its device closed.")
        .def(
            "volume", [](const Tensor& self) { return self.spec().padded_shape().volume(); }, "Elements with padding.")
        .def(
            "logical_volume", [](const Tensor& self) { return self.spec().logical_shape().volume(); }, "Elements.")
        .def(
            "element_size",
            [](const Tensor& self) {
                const DataType type = self.spec().data_type();
                const bool shares_exponent = type == DataType::BFLOAT8_B || type == DataType::BFLOAT4_B;
                return shares_exponent ? 1u : tt::datum_size(datatype_to_dataformat_converter(type));
            },
            "Bytes of an element; 1 for block floats, whose elements share an exponent.")
        .def(
            "device", [](const Tensor& self) { return self.device("device"); }, "The device it stands on.")
        .def(
            "buffer_address", [](const Tensor& self) { return self.on_device("buffer_address").address(); },
            "The address that kernels use, the same in every bank.")
        .def(
            "buffer_page_size",
            [](const Tensor& self) { return self.on_device("buffer_page_size").mesh_buffer().page_size(); },
            "Bytes of a page: a row, or a tile.")
        .def(
            "buffer_aligned_page_size",
            [](const Tensor& self) {
                return self.on_device("buffer_aligned_page_size")
                    .mesh_buffer()
                    .get_reference_buffer()
                    ->aligned_page_size();
            },
            "Bytes of a page with what pads it.")
        .def(
            "buffer_num_pages",
            [](const Tensor& self) {
                return self.on_device("buffer_num_pages").mesh_buffer().get_reference_buffer()->num_pages();
            },
            "Pages on each device.");
}

void bind_moves(nb::class_<Tensor>& bound) {
    bound
        .def(
            "to",
            [](const Tensor& self, std::shared_ptr<MeshDevice> device, const std::optional<MemoryConfig>& memory,
               uint8_t queue) {
                nb::gil_scoped_release unlocked;
                return self.to_device(std::move(device), memory, queue);
            },
            "device"_a, "mem_config"_a = nb::none(), "cq_id"_a = 0,
            "A copy on a device, or the tensor itself if it is there.")
        .def(
            "to",
            [](const Tensor& self, Layout layout) {
                nb::gil_scoped_release unlocked;
                return self.to_layout(layout);
            },
            "target_layout"_a, "The elements in rows or tiles, converted on the host.")
        .def(
            "cpu",
            [](const Tensor& self, bool blocking, uint8_t queue) {
                nb::gil_scoped_release unlocked;
                return self.to_host(blocking, queue);
            },
            "blocking"_a = true, "cq_id"_a = 0,
            "A copy in host memory. With `blocking` off the elements are there after synchronize_device.")
        .def(
            "to_dtype",
            [](const Tensor& self, DataType type) {
                nb::gil_scoped_release unlocked;
                return self.to_dtype(type);
            },
            "dtype"_a, "The elements in another type, converted on the host.")
        .def(
            "deallocate", [](Tensor& self, bool) { self.deallocate(); }, "force"_a = true, "Free the memory now.")
        .def(
            "to_numpy", [](const Tensor& self) { return to_array<&to_numpy>(self, "to_numpy"); },
            "The elements as a numpy array; bf16 and block floats become float32.")
        .def(
            "to_torch", [](const Tensor& self) { return to_array<&to_torch>(self, "to_torch"); },
            "The elements as a torch tensor; block floats become float32.")
        .def(
            "pad",
            [](const Tensor& self, const Shape& padded, const Shape& start, float value) {
                return Tensor(pad(self.host("pad"), padded, start, value));
            },
            "output_padded_shape"_a, "input_tensor_start"_a, "pad_value"_a,
            "Host tensor in rows with more padding; the elements begin at a place. UserError for a tensor elsewhere.")
        .def(
            "unpad",
            [](const Tensor& self, const Shape& start, const Shape& end) {
                return Tensor(unpad(self.host("unpad"), start, end));
            },
            "output_tensor_start"_a, "output_tensor_end"_a,
            "The elements of a box of a host tensor in rows. UserError for a box outside.")
        .def(
            "pad_to_tile",
            [](const Tensor& self, float value) { return Tensor(pad_to_tile(self.host("pad_to_tile"), value)); },
            "pad_value"_a, "Host tensor in rows, padded to whole tiles.")
        .def(
            "unpad_from_tile",
            [](const Tensor& self, const Shape& shape) {
                return Tensor(unpad_from_tile(self.host("unpad_from_tile"), shape));
            },
            "output_tensor_shape"_a,
            "A host tensor's elements without the padding to tiles. UserError for another shape.");
}

void bind_accessor_args(nb::module_& m) {
    nb::class_<TensorAccessorArgs>(m, "TensorAccessorArgs", "The arguments from which a kernel makes a TensorAccessor.")
        .def(
            "__init__",
            [](TensorAccessorArgs* self, const Tensor& tensor) {
                new (self) TensorAccessorArgs(tensor.on_device("TensorAccessorArgs").mesh_buffer());
            },
            "tensor"_a, nb::keep_alive<1, 2>())
        .def(
            "__init__", [](TensorAccessorArgs* self, const Buffer& buffer) { new (self) TensorAccessorArgs(buffer); },
            "buffer"_a, nb::keep_alive<1, 2>())
        .def("get_compile_time_args", &TensorAccessorArgs::get_compile_time_args,
             "A list to append to a kernel's compile-time arguments.")
        .def("get_common_runtime_args", &TensorAccessorArgs::get_common_runtime_args,
             "Words to append to a kernel's common runtime arguments; most tensors need none.");
}

}  // namespace

void bind_tensors(nb::module_& m) {
    nb::class_<Tensor> bound(m, "Tensor", "A tensor on the host or on a device. Copies share the elements.");
    bind_construction(bound);
    bind_queries(bound);
    bind_moves(bound);
    bind_accessor_args(m);
    m.def("tensor_from_array", &from_array, "array"_a, "shape"_a, "dtype"_a = nb::none(), "layout"_a = nb::none(),
          "tile"_a = nb::none(), "pad_value"_a = 0.0f, "device"_a = nb::none(), "memory_config"_a = nb::none(),
          "cq_id"_a = 0,
          "A tensor of an array's elements, on the host or on a device. UserError where the elements, shape or layout "
          "cannot become such a tensor.");
    m.def(
        "allocate_tensor_on_device",
        [](const TensorSpec& spec, std::shared_ptr<MeshDevice> device) {
            return Tensor::allocate(spec, std::move(device));
        },
        "tensor_spec"_a, "mesh_device"_a,
        "A tensor on the device whose elements are not defined yet. UserError when memory is short.");
    m.def(
        "allocate_tensor_on_device",
        [](const Shape& shape, DataType type, Layout layout, std::shared_ptr<MeshDevice> device,
           const std::optional<MemoryConfig>& memory) {
            const TensorLayout tensor_layout(type, PageConfig(layout), memory.value_or(MemoryConfig{}));
            return Tensor::allocate(TensorSpec(shape, tensor_layout), std::move(device));
        },
        "shape"_a, "dtype"_a, "layout"_a, "mesh_device"_a, "memory_config"_a = nb::none());
}

}  // namespace softmetal::python
