// Circular buffers as the functional host API makes them.
#include <nanobind/operators.h>
#include <nanobind/stl/map.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/set.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/variant.h>
#include <nanobind/stl/vector.h>

#include <fmt/format.h>

#include <tt-metalium/experimental/tensor/tensor_types.hpp>
#include <tt-metalium/host_api.hpp>

#include "native/ttnn/bindings.h"
#include "softmetal/error.h"

namespace softmetal::python {
namespace {

using namespace tt::tt_metal;
using Format = std::variant<tt::DataFormat, DataType>;

tt::DataFormat format_of(const Format& format) {
    if (const auto* type = std::get_if<DataType>(&format)) return datatype_to_dataformat_converter(*type);
    return std::get<tt::DataFormat>(format);
}

CircularBufferConfig one_index(uint32_t total_size, uint32_t page_size, const Format& format, BufferType type,
                               uint8_t buffer_index) {
    if (type != BufferType::L1)
        throw UserError("CircularBufferConfig: a circular buffer is in L1; buffer_type must be BufferType.L1");
    CircularBufferConfig config(total_size, {{buffer_index, format_of(format)}});
    config.set_page_size(buffer_index, page_size);
    return config;
}

CircularBufferConfig many_indices(uint32_t total_size, const std::map<uint8_t, Format>& formats,
                                  const std::map<uint8_t, uint32_t>& page_sizes) {
    std::map<uint8_t, tt::DataFormat> native;
    for (const auto& [index, format] : formats) native[index] = format_of(format);
    CircularBufferConfig config(total_size, native);
    for (const auto& [index, size] : page_sizes) config.set_page_size(index, size);
    return config;
}

template <typename T>
std::map<uint8_t, T> by_index(const CircularBufferConfig& config,
                              const std::array<std::optional<T>, CircularBufferConfig::kMaxIndices>& values) {
    std::map<uint8_t, T> found;
    for (const uint8_t index : config.buffer_indices())
        if (values[index]) found.emplace(index, *values[index]);
    return found;
}

std::string describe(const CircularBufferConfig& config) {
    std::string text = fmt::format("CircularBufferConfig({} bytes", config.total_size());
    for (const auto& [index, format] : by_index(config, config.data_formats()))
        text += fmt::format(", index {}: {} in pages of {}", index, format, config.page_sizes()[index].value_or(0));
    return text + ")";
}

void bind_config(nb::module_& m) {
    nb::class_<CircularBufferConfig>(m, "CircularBufferConfig",
                                     "Settings of a circular buffer, the same on each of its cores. Sizes are bytes.")
        .def(
            "__init__",
            [](CircularBufferConfig* self, uint32_t total_size, uint32_t page_size, const Format& format,
               BufferType type, uint8_t index) {
                new (self) CircularBufferConfig(one_index(total_size, page_size, format, type, index));
            },
            "total_size"_a, "page_size"_a, "data_format"_a, "buffer_type"_a = BufferType::L1, "buffer_index"_a = 0,
            "One index: `total_size` bytes on each core in pages of `page_size`. UserError for sizes that do not fit.")
        .def(
            "__init__",
            [](CircularBufferConfig* self, uint32_t total_size, const std::map<uint8_t, Format>& formats,
               const std::map<uint8_t, uint32_t>& page_sizes) {
                new (self) CircularBufferConfig(many_indices(total_size, formats, page_sizes));
            },
            "total_size"_a, "data_format_spec"_a, "page_sizes"_a = std::map<uint8_t, uint32_t>{},
            "Several indices that share the memory: their formats and page sizes by index.")
        .def("set_page_size", &CircularBufferConfig::set_page_size, "buffer_index"_a, "page_size"_a,
             nb::rv_policy::reference_internal,
             "Set the bytes of one index's page. UserError for an index that it does not have, or a size that does not "
             "divide it.")
        .def("set_total_size", &CircularBufferConfig::set_total_size, "total_size"_a, nb::rv_policy::reference_internal,
             "Set the bytes on each core.")
        .def(
            "set_data_format",
            [](CircularBufferConfig& self, uint8_t index, const Format& format) -> CircularBufferConfig& {
                return self.set_data_format(index, format_of(format));
            },
            "buffer_index"_a, "data_format"_a, nb::rv_policy::reference_internal,
            "Set what the pages of one index hold.")
        .def("set_tile_dims", &CircularBufferConfig::set_tile_dims, "buffer_index"_a, "tile"_a,
             nb::rv_policy::reference_internal, "Set the shape of one index's tiles.")
        .def("set_globally_allocated_address", &CircularBufferConfig::set_globally_allocated_address, "buffer"_a,
             nb::rv_policy::reference_internal, "Put it into the memory of an L1 buffer.")
        .def_prop_ro("total_size", &CircularBufferConfig::total_size, "Bytes on each core.")
        .def_prop_ro("globally_allocated_address", &CircularBufferConfig::globally_allocated_address,
                     "L1 address of the buffer whose memory it has, or None.")
        .def_prop_ro("buffer_indices", &CircularBufferConfig::buffer_indices, "The indices that share it.")
        .def_prop_ro(
            "data_formats", [](const CircularBufferConfig& self) { return by_index(self, self.data_formats()); },
            "What pages hold, by index.")
        .def_prop_ro(
            "page_sizes", [](const CircularBufferConfig& self) { return by_index(self, self.page_sizes()); },
            "Bytes of a page, by index.")
        .def(nb::self == nb::self, nb::sig("def __eq__(self, other: object, /) -> bool"))
        .def("__repr__", &describe);
}

}  // namespace

void bind_circular_buffers(nb::module_& m) {
    bind_config(m);
    m.def(
        "CreateCircularBuffer",
        [](Program& program, const CoreSpec& cores, const CircularBufferConfig& config) {
            return CreateCircularBuffer(program, cores, config);
        },
        "program"_a, "core_spec"_a, "config"_a,
        "Add a circular buffer on each of the cores; returns its handle.\n\n"
        "Raises UserError for an index that a core already has or that the chip does not have.");
    m.def(
        "GetCircularBufferConfig",
        [](Program& program, CBHandle handle) {
            return CircularBufferConfig(GetCircularBufferConfig(program, handle));
        },
        "program"_a, "cb_handle"_a, "Its settings as they are now. UserError for a handle of another program.");
    m.def("UpdateCircularBufferTotalSize", &UpdateCircularBufferTotalSize, "program"_a, "cb_handle"_a, "total_size"_a,
          "Change its bytes for the next run. UserError for a handle of another program, or a size that pages do not "
          "divide.");
    m.def("UpdateCircularBufferPageSize", &UpdateCircularBufferPageSize, "program"_a, "cb_handle"_a, "buffer_index"_a,
          "page_size"_a,
          "Change the bytes of one index's page for the next run. UserError for an index that it does not have.");
    m.def(
        "UpdateDynamicCircularBufferAddress",
        [](Program& program, CBHandle handle, const Buffer& buffer) {
            UpdateDynamicCircularBufferAddress(program, handle, buffer);
        },
        "program"_a, "cb_handle"_a, "buffer"_a,
        "Move one that stands in a buffer's memory to another L1 buffer. UserError for one that does not.");
}

}  // namespace softmetal::python
