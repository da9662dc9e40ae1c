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

void bind_queries(nb::class_<Tensor>& bound) {
    bound
        .def_prop_ro(
            "shape", [](const Tensor& self) { return self.spec().logical_shape(); }, "Logical shape.")
        .def_prop_ro("padded_shape", [](const Tensor& self) { return self.spec().padded_shape(); })
        .def_prop_ro("dtype", [](const Tensor& self) { return self.spec().data_type(); })
        .def_prop_ro("layout", [](const Tensor& self) { return self.spec().layout(); })
        .def_prop_ro("tile", [](const Tensor& self) { return self.spec().tile(); })
        .def_prop_ro("spec", [](const Tensor& self) { return self.spec(); })
        .def_prop_ro("tensor_id", &Tensor::id)
        .def("get_dtype", [](const Tensor& self) { return self.spec().data_type(); })
        .def("get_layout", [](const Tensor& self) { return self.spec().layout(); })
        .def("get_tile", [](const Tensor& self) { return self.spec().tile(); })
        .def("memory_config", [](const Tensor& self) { return self.spec().memory_config(); })
        .def("is_sharded", [](const Tensor& self) { return self.spec().memory_config().is_sharded(); })
        .def("is_on_device", &Tensor::is_on_device)
        .def("is_allocated", &Tensor::is_allocated)
        .def(
            "volume", [](const Tensor& self) { return self.spec().padded_shape().volume(); }, "Elements with padding.")
        .def(
            "logical_volume", [](const Tensor& self) { return self.spec().logical_shape().volume(); }, "Elements.")
        .def(
            "element_size",
            [](const Tensor& self) {
                return tt::datum_size(datatype_to_dataformat_converter(self.spec().data_type()));
            },
            "Bytes of an element.")
        .def(
            "device", [](const Tensor& self) { return self.device("device"); }, "The device it stands on.")
        .def(
            "buffer_address", [](const Tensor& self) { return self.on_device("buffer_address").address(); },
            "The address that kernels use, the same in every bank.")
        .def(
            "buffer_page_size",
            [](const Tensor& self) { return self.on_device("buffer_page_size").mesh_buffer().page_size(); },
            "Bytes of a page: a row, or a tile.")
        .def("buffer_aligned_page_size",
             [](const Tensor& self) {
                 return self.on_device("buffer_aligned_page_size")
                     .mesh_buffer()
                     .get_reference_buffer()
                     ->aligned_page_size();
             })
        .def("buffer_num_pages", [](const Tensor& self) {
            return self.on_device("buffer_num_pages").mesh_buffer().get_reference_buffer()->num_pages();
        });
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
            "device"_a, "mem_config"_a = nb::none(), "cq_id"_a = 0)
        .def(
            "to",
            [](const Tensor& self, Layout layout) {
                nb::gil_scoped_release unlocked;
                return self.to_layout(layout);
            },
            "target_layout"_a)
        .def(
            "cpu",
            [](const Tensor& self, bool blocking, uint8_t queue) {
                nb::gil_scoped_release unlocked;
                return self.to_host(blocking, queue);
            },
            "blocking"_a = true, "cq_id"_a = 0)
        .def(
            "to_dtype",
            [](const Tensor& self, DataType type) {
                nb::gil_scoped_release unlocked;
                return self.to_dtype(type);
            },
            "dtype"_a)
        .def(
            "deallocate", [](Tensor& self, bool) { self.deallocate(); }, "force"_a = true, "Free the memory now.")
        .def(
            "to_numpy", [](const Tensor& self) { return to_numpy(self.to_host(true, 0).host("to_numpy")); },
            "The elements as a numpy array; bf16 and block floats become float32.")
        .def(
            "to_torch", [](const Tensor& self) { return to_torch(self.to_host(true, 0).host("to_torch")); },
            "The elements as a torch tensor; block floats become float32.")
        .def(
            "pad",
            [](const Tensor& self, const Shape& padded, const Shape& start, float value) {
                return Tensor(pad(self.host("pad"), padded, start, value));
            },
            "output_padded_shape"_a, "input_tensor_start"_a, "pad_value"_a)
        .def(
            "unpad",
            [](const Tensor& self, const Shape& start, const Shape& end) {
                return Tensor(unpad(self.host("unpad"), start, end));
            },
            "output_tensor_start"_a, "output_tensor_end"_a)
        .def(
            "pad_to_tile",
            [](const Tensor& self, float value) { return Tensor(pad_to_tile(self.host("pad_to_tile"), value)); },
            "pad_value"_a)
        .def(
            "unpad_from_tile",
            [](const Tensor& self, const Shape& shape) {
                return Tensor(unpad_from_tile(self.host("unpad_from_tile"), shape));
            },
            "output_tensor_shape"_a);
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
        .def("get_common_runtime_args", &TensorAccessorArgs::get_common_runtime_args);
}

}  // namespace

void bind_tensors(nb::module_& m) {
    nb::class_<Tensor> bound(m, "Tensor", "A tensor on the host or on a device. Copies share the elements.");
    bound.def(
        "__init__", [](Tensor* self, const Tensor& other) { new (self) Tensor(other); }, "tensor"_a);
    bind_queries(bound);
    bind_moves(bound);
    bind_accessor_args(m);
    m.def("tensor_from_array", &from_array, "array"_a, "shape"_a, "dtype"_a = nb::none(), "layout"_a = nb::none(),
          "tile"_a = nb::none(), "pad_value"_a = 0.0f, "device"_a = nb::none(), "memory_config"_a = nb::none(),
          "cq_id"_a = 0, "A tensor of an array's elements, on the host or on a device.");
    m.def(
        "allocate_tensor_on_device",
        [](const TensorSpec& spec, std::shared_ptr<MeshDevice> device) {
            return Tensor::allocate(spec, std::move(device));
        },
        "tensor_spec"_a, "mesh_device"_a, "A tensor on the device whose elements are not defined yet.");
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
