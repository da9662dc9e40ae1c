// Buffers in DRAM and L1.
#include <nanobind/stl/array.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/shared_ptr.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/variant.h>
#include <nanobind/stl/vector.h>

#include <fmt/format.h>

#include <tt-metalium/host_api.hpp>
#include <tt-metalium/mesh_device.hpp>

#include "native/ttnn/bindings.h"
#include "softmetal/error.h"

namespace softmetal::python {
namespace {

using namespace tt::tt_metal;
using distributed::MeshDevice;

// The configs of the C++ API hold a bare pointer; Python's keep the device alive.
struct InterleavedConfig {
    std::shared_ptr<MeshDevice> device;
    DeviceAddr size = 0, page_size = 0;
    BufferType buffer_type = BufferType::DRAM;

    InterleavedBufferConfig native() const {
        return {.device = device.get(), .size = size, .page_size = page_size, .buffer_type = buffer_type};
    }
};
struct ShardedConfig {
    std::shared_ptr<MeshDevice> device;
    DeviceAddr size = 0, page_size = 0;
    BufferType buffer_type = BufferType::L1;
    TensorMemoryLayout buffer_layout = TensorMemoryLayout::HEIGHT_SHARDED;
    ShardSpecBuffer shard_parameters;

    ShardedBufferConfig native() const {
        return {.device = device.get(),
                .size = size,
                .page_size = page_size,
                .buffer_type = buffer_type,
                .buffer_layout = buffer_layout,
                .shard_parameters = shard_parameters};
    }
};

template <typename Config>
std::shared_ptr<Buffer> create_buffer(const Config& config, std::optional<DeviceAddr> address,
                                      std::optional<uint8_t> sub_device_id) {
    if (address && sub_device_id)
        throw UserError(
            "CreateBuffer: give `address` or `sub_device_id`, not both: a buffer at an address of your own "
            "is not allocated");
    if (address) return CreateBuffer(config.native(), *address);
    if (sub_device_id) return CreateBuffer(config.native(), SubDeviceId(*sub_device_id));
    return CreateBuffer(config.native());
}

void bind_configs(nb::module_& m) {
    nb::class_<InterleavedConfig>(m, "InterleavedBufferConfig", "Pages dealt to all banks in turn. Sizes are bytes.")
        .def(
            "__init__",
            [](InterleavedConfig* self, std::shared_ptr<MeshDevice> device, DeviceAddr size, DeviceAddr page_size,
               BufferType type) {
                new (self) InterleavedConfig{std::move(device), size, page_size, type};
            },
            "device"_a, "size"_a, "page_size"_a, "buffer_type"_a = BufferType::DRAM)
        .def_rw("device", &InterleavedConfig::device, "Where it is.")
        .def_rw("size", &InterleavedConfig::size, "Bytes of all pages.")
        .def_rw("page_size", &InterleavedConfig::page_size, "Bytes of a page.")
        .def_rw("buffer_type", &InterleavedConfig::buffer_type, "The memory.");
    nb::class_<ShardSpecBuffer>(m, "ShardSpecBuffer", "How a buffer's matrix of pages is cut into shards.")
        .def(nb::init<const CoreRangeSet&, const std::array<uint32_t, 2>&, const ShardOrientation&,
                      const std::array<uint32_t, 2>&, const std::array<uint32_t, 2>&>(),
             "core_sets"_a, "shard_shape"_a, "shard_orientation"_a, "page_shape"_a, "tensor2d_shape_in_pages"_a,
             "Shapes are rows and columns: of a shard and of a page in elements, of the whole matrix in pages.")
        .def(nb::init<const ShardSpec&, const std::array<uint32_t, 2>&, const std::array<uint32_t, 2>&>(),
             "shard_spec"_a, "page_shape"_a, "tensor2d_shape_in_pages"_a)
        .def_prop_ro("grid", &ShardSpecBuffer::grid, "The cores.")
        .def_prop_ro("shape", &ShardSpecBuffer::shape, "Rows and columns of a shard, in elements.")
        .def_prop_ro("orientation", &ShardSpecBuffer::orientation,
                     "Whether shards go to cores row by row or column by column.")
        .def_ro("page_shape", &ShardSpecBuffer::page_shape, "Rows and columns of a page, in elements.")
        .def_ro("tensor2d_shape_in_pages", &ShardSpecBuffer::tensor2d_shape_in_pages,
                "Rows and columns of the whole matrix, in pages.");
    nb::class_<ShardedConfig>(m, "ShardedBufferConfig", "Pages in shards, one a core. Sizes are bytes.")
        .def(
            "__init__",
            [](ShardedConfig* self, std::shared_ptr<MeshDevice> device, DeviceAddr size, DeviceAddr page_size,
               BufferType type, TensorMemoryLayout layout, const ShardSpecBuffer& shards) {
                new (self) ShardedConfig{std::move(device), size, page_size, type, layout, shards};
            },
            "device"_a, "size"_a, "page_size"_a, "buffer_type"_a = BufferType::L1,
            "buffer_layout"_a = TensorMemoryLayout::HEIGHT_SHARDED, "shard_parameters"_a)
        .def_rw("device", &ShardedConfig::device, "Where it is.")
        .def_rw("size", &ShardedConfig::size, "Bytes of all pages.")
        .def_rw("page_size", &ShardedConfig::page_size, "Bytes of a page.")
        .def_rw("buffer_type", &ShardedConfig::buffer_type, "The memory.")
        .def_rw("buffer_layout", &ShardedConfig::buffer_layout, "In which direction it is cut.")
        .def_rw("shard_parameters", &ShardedConfig::shard_parameters, "How it is cut.");
}

std::string describe(const Buffer& buffer) {
    if (!buffer.is_allocated()) return fmt::format("Buffer(id={}, freed)", buffer.unique_id());
    return fmt::format("Buffer(id={}, {} at {:#x}, {} bytes in {} pages of {})", buffer.unique_id(),
                       buffer.is_l1() ? "L1" : "DRAM", buffer.address(), buffer.size(), buffer.num_pages(),
                       buffer.page_size());
}

}  // namespace

void bind_buffers(nb::module_& m) {
    bind_configs(m);
    nb::class_<Buffer>(m, "Buffer", "Memory of a device, freed when the last owner lets go.")
        .def("address", &Buffer::address, "Of the first page, the same in every bank. UserError once it is freed.")
        .def("size", &Buffer::size, "Bytes of all pages.")
        .def("page_size", &Buffer::page_size, "Bytes of a page.")
        .def("aligned_page_size", &Buffer::aligned_page_size, "Bytes of a page with what pads it.")
        .def("num_pages", &Buffer::num_pages, "Pages in all.")
        .def("is_allocated", &Buffer::is_allocated, "False once it is freed or its device is closed.")
        .def("is_l1", &Buffer::is_l1, "Whether it is in L1.")
        .def("is_dram", &Buffer::is_dram, "Whether it is in DRAM.")
        .def("buffer_type", &Buffer::buffer_type, "The memory it is in.")
        .def("buffer_layout", &Buffer::buffer_layout, "Whether its pages are interleaved or in shards.")
        .def("unique_id", &Buffer::unique_id, "Differs between all buffers of the process.")
        .def("__repr__", &describe);
    const char* const created =
        "Allocate a buffer.\n\n`address`: use this place instead of allocating; the caller answers for it. "
        "`sub_device_id`: allocate there.\n\nRaises UserError when sizes and pages do not match or memory is short.";
    m.def("CreateBuffer", &create_buffer<InterleavedConfig>, "config"_a, nb::kw_only(), "address"_a = nb::none(),
          "sub_device_id"_a = nb::none(), created);
    m.def("CreateBuffer", &create_buffer<ShardedConfig>, "config"_a, nb::kw_only(), "address"_a = nb::none(),
          "sub_device_id"_a = nb::none(), created);
    m.def("DeallocateBuffer", &DeallocateBuffer, "buffer"_a,
          "Free the memory now. Using the buffer afterwards, or freeing it again, is a UserError.");
    m.def("AssignGlobalBufferToProgram", &AssignGlobalBufferToProgram, "buffer"_a, "program"_a,
          "The buffer lives at least as long as the program. UserError for a buffer that has been freed.");
}

}  // namespace softmetal::python
