// Program descriptors: a program as plain data, and what runs one on tensors.
#include <nanobind/make_iterator.h>
#include <nanobind/operators.h>
#include <nanobind/stl/filesystem.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/pair.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/variant.h>
#include <nanobind/stl/vector.h>

#include <fmt/format.h>

#include <tt-metalium/experimental/mesh_program_descriptor.hpp>
#include <tt-metalium/experimental/tensor/tensor_types.hpp>
#include <tt-metalium/program_descriptors.hpp>
#include <tt-metalium/tile.hpp>

#include "native/ttnn/runtime_args.h"
#include "native/ttnn/small_vector_caster.h"
#include "native/ttnn/tensor.h"
#include "softmetal/error.h"

namespace softmetal::python {
namespace {

using namespace tt::tt_metal;
using experimental::MeshProgramDescriptor;
using Format = std::variant<tt::DataFormat, DataType>;

tt::DataFormat format_of(const Format& format) {
    if (const auto* type = std::get_if<DataType>(&format)) return datatype_to_dataformat_converter(*type);
    return std::get<tt::DataFormat>(format);
}

void bind_tile(nb::module_& m) {
    nb::class_<TileDescriptor>(m, "TileDescriptor", "Shape of a tile in elements.")
        .def(nb::init<>())
        .def(nb::init<uint32_t, uint32_t, bool>(), "height"_a, "width"_a, "transpose"_a = false)
        .def(nb::init<const Tile&>(), "tile"_a)
        .def(nb::init<const TileDescriptor&>(), "other"_a)
        .def_rw("height", &TileDescriptor::height, "Rows.")
        .def_rw("width", &TileDescriptor::width, "Columns.")
        .def_rw("transpose", &TileDescriptor::transpose, "Faces and elements within faces are transposed.")
        .def(nb::self == nb::self, nb::sig("def __eq__(self, other: object, /) -> bool"))
        .def("__repr__", [](const TileDescriptor& self) { return fmt::format("{}", self); });
}

std::string describe(const CBFormatDescriptor& format) {
    return fmt::format("CBFormatDescriptor(index {}, {}, pages of {} bytes)", format.buffer_index, format.data_format,
                       format.page_size);
}

void bind_circular_buffer(nb::module_& m) {
    nb::class_<CBFormatDescriptor>(m, "CBFormatDescriptor", "One index of a circular buffer: what its pages hold.")
        .def(nb::init<>())
        .def(
            "__init__",
            [](CBFormatDescriptor* self, uint8_t index, const Format& format, uint32_t page_size,
               std::optional<TileDescriptor> tile) {
                new (self) CBFormatDescriptor{index, format_of(format), page_size, tile};
            },
            "buffer_index"_a, "data_format"_a, "page_size"_a, "tile"_a = nb::none(),
            "`data_format`: a DataFormat, or a DataType that stands for one. `page_size`: bytes.")
        .def_rw("buffer_index", &CBFormatDescriptor::buffer_index, "What kernels name it by.")
        .def_prop_rw(
            "data_format", [](const CBFormatDescriptor& self) { return self.data_format; },
            [](CBFormatDescriptor& self, const Format& format) { self.data_format = format_of(format); },
            "What a page holds; a DataType is taken too.")
        .def_prop_ro(
            "data_format_as_uint8",
            [](const CBFormatDescriptor& self) { return static_cast<uint8_t>(self.data_format); },
            "The chip's number of the format.")
        .def_rw("page_size", &CBFormatDescriptor::page_size, "Bytes.")
        .def_rw("tile", &CBFormatDescriptor::tile, "Shape of the tiles; 32x32 without one.")
        .def("__repr__", [](const CBFormatDescriptor& self) { return describe(self); });
    nb::class_<CBDescriptor>(m, "CBDescriptor", "A circular buffer: its memory and the indices that share it.")
        .def(nb::init<>())
        .def(
            "__init__",
            [](CBDescriptor* self, uint32_t total_size, const CoreRangeSet& cores,
               const CBDescriptor::FormatDescriptors& formats) {
                new (self) CBDescriptor{.total_size = total_size, .core_ranges = cores, .format_descriptors = formats};
            },
            "total_size"_a, "core_ranges"_a, "format_descriptors"_a, "`total_size`: bytes on each core.")
        .def_rw("total_size", &CBDescriptor::total_size, "Bytes on each core.")
        .def_rw("core_ranges", &CBDescriptor::core_ranges, "The cores that have it.")
        .def_rw("format_descriptors", &CBDescriptor::format_descriptors,
                "The indices that share its memory, as copies when read: assign the list to change it.")
        .def_rw("remote_format_descriptors", &CBDescriptor::remote_format_descriptors,
                "The indices of a buffer that spans cores.")
        .def_rw("address_offset", &CBDescriptor::address_offset, "Bytes into its buffer's memory.")
        .def(
            "has_buffer", [](const CBDescriptor& self) { return self.buffer != nullptr; },
            "Whether it stands in the memory of an L1 buffer.")
        .def(
            "buffer_address",
            [](const CBDescriptor& self) -> std::optional<uint32_t> {
                if (!self.buffer) return std::nullopt;
                return self.buffer->address();
            },
            "Address of that buffer, or None.")
        .def(
            "set_buffer_from_cb", [](CBDescriptor& self, const CBDescriptor& other) { self.buffer = other.buffer; },
            "other"_a, "Stand in the same buffer as another one.", nb::keep_alive<1, 2>())
        .def(
            "has_global_circular_buffer",
            [](const CBDescriptor& self) { return self.global_circular_buffer != nullptr; }, "Whether it spans cores.")
        .def("__repr__", [](const CBDescriptor& self) {
            std::string text = fmt::format("CBDescriptor({} bytes on {}", self.total_size, self.core_ranges);
            for (const auto& format : self.format_descriptors) text += ", " + describe(format);
            return text + ")";
        });
}

// A circular buffer in the memory of a tensor's shards, which then need no copying.
CBDescriptor in_shards(uint8_t index, const Tensor& tensor, uint32_t offset, std::optional<uint32_t> total_size,
                       const std::optional<CoreRangeSet>& cores) {
    const auto& on_device = tensor.on_device("cb_descriptor_from_sharded_tensor");
    const auto& shards = on_device.shard_spec();
    Buffer* const buffer = on_device.mesh_buffer().get_reference_buffer();
    if (!shards || !buffer->is_l1())
        throw UserError(
            "cb_descriptor_from_sharded_tensor: the tensor is not in shards in L1; bring it there with "
            "ttnn.to_memory_config");
    const uint32_t whole = static_cast<uint32_t>(buffer->aligned_size_per_bank());
    CBDescriptor made{.total_size = total_size.value_or(whole - offset), .core_ranges = cores.value_or(shards->grid)};
    made.format_descriptors = {{.buffer_index = index,
                                .data_format = datatype_to_dataformat_converter(tensor.spec().data_type()),
                                .page_size = static_cast<uint32_t>(buffer->page_size())}};
    made.buffer = buffer;
    made.address_offset = offset;
    return made;
}

void bind_semaphore(nb::module_& m) {
    nb::class_<SemaphoreDescriptor>(m, "SemaphoreDescriptor", "A semaphore whose identifier the caller chose.")
        .def(nb::init<>())
        .def(
            "__init__",
            [](SemaphoreDescriptor* self, uint32_t id, tt::CoreType type, const CoreRangeSet& cores, uint32_t value) {
                new (self) SemaphoreDescriptor{id, type, cores, value};
            },
            "id"_a, "core_type"_a = tt::CoreType::WORKER, "core_ranges"_a, "initial_value"_a)
        .def_ro("id", &SemaphoreDescriptor::id, "What kernels give to get_semaphore.")
        .def_rw("core_type", &SemaphoreDescriptor::core_type, "WORKER; others are not simulated.")
        .def_rw("core_ranges", &SemaphoreDescriptor::core_ranges, "The cores that have it.")
        .def_rw("initial_value", &SemaphoreDescriptor::initial_value, "What it holds when a run starts.")
        .def("__repr__", [](const SemaphoreDescriptor& self) {
            return fmt::format("SemaphoreDescriptor(id {}, {} on {})", self.id, self.initial_value, self.core_ranges);
        });
}

void bind_configs(nb::module_& m) {
    nb::class_<ReaderConfigDescriptor>(m, "ReaderConfigDescriptor", "RISCV_1, on the NoC that suits reads from DRAM.")
        .def(nb::init<>());
    nb::class_<WriterConfigDescriptor>(m, "WriterConfigDescriptor", "RISCV_0, on the NoC that suits writes to DRAM.")
        .def(nb::init<>());
    nb::class_<DataMovementConfigDescriptor>(m, "DataMovementConfigDescriptor",
                                             "A data-movement kernel on a processor and a NoC of the caller's choice.")
        .def(nb::init<>())
        .def(
            "__init__",
            [](DataMovementConfigDescriptor* self, DataMovementProcessor processor, NOC noc, NOC_MODE mode) {
                new (self) DataMovementConfigDescriptor{processor, noc, mode};
            },
            "processor"_a = DataMovementProcessor::RISCV_0, "noc"_a = NOC::RISCV_0_default,
            "noc_mode"_a = NOC_MODE::DM_DEDICATED_NOC)
        .def_rw("processor", &DataMovementConfigDescriptor::processor, "RISCV_0 (BRISC) or RISCV_1 (NCRISC).")
        .def_rw("noc", &DataMovementConfigDescriptor::noc, "The NoC its transfers take.")
        .def_rw("noc_mode", &DataMovementConfigDescriptor::noc_mode, "Whether it keeps to that NoC.");
    nb::class_<ComputeConfigDescriptor>(m, "ComputeConfigDescriptor", "How a compute kernel is built.")
        .def(nb::init<>())
        .def(
            "__init__",
            [](ComputeConfigDescriptor* self, MathFidelity fidelity, bool approx, bool fp32, bool full_sync,
               bool precise) {
                new (self) ComputeConfigDescriptor{.math_fidelity = fidelity,
                                                   .fp32_dest_acc_en = fp32,
                                                   .dst_full_sync_en = full_sync,
                                                   .bfp8_pack_precise = precise,
                                                   .math_approx_mode = approx};
            },
            "math_fidelity"_a = MathFidelity::HiFi4, "math_approx_mode"_a = false, "fp32_dest_acc_en"_a = false,
            "dst_full_sync_en"_a = false, "bfp8_pack_precise"_a = false)
        .def_rw("math_fidelity", &ComputeConfigDescriptor::math_fidelity,
                "Passes of the multiplier; more are exacter and slower.")
        .def_rw("fp32_dest_acc_en", &ComputeConfigDescriptor::fp32_dest_acc_en,
                "Dst holds 32 bits an element: half as many tiles.")
        .def_rw("dst_full_sync_en", &ComputeConfigDescriptor::dst_full_sync_en,
                "Dst as one whole instead of two halves.")
        .def_rw("unpack_to_dest_mode", &ComputeConfigDescriptor::unpack_to_dest_mode,
                "By circular buffer; empty: Default.")
        .def_rw("bfp8_pack_precise", &ComputeConfigDescriptor::bfp8_pack_precise, "Kept, without effect here.")
        .def_rw("math_approx_mode", &ComputeConfigDescriptor::math_approx_mode, "SFPU functions may be approximated.");
}

// Lists without cores belong to the kernel's cores, row by row; a single one belongs to all.
RuntimeArgs by_core(const std::vector<std::vector<uint32_t>>& lists, const CoreRangeSet& cores) {
    RuntimeArgs args;
    if (lists.empty()) return args;
    const auto all = corerange_to_cores(cores, std::nullopt, /*row_wise=*/true);
    if (lists.size() != 1 && lists.size() != all.size())
        throw UserError(fmt::format(
            "KernelDescriptor: {} lists of runtime args for {} cores; give one for each core (row by row), one for "
            "all, or a RuntimeArgs",
            lists.size(), all.size()));
    for (size_t i = 0; i < all.size(); ++i) args.emplace_back(all[i], lists[lists.size() == 1 ? 0 : i]);
    return args;
}

RuntimeArgs runtime_args_of(const nb::object& given, const CoreRangeSet& cores) {
    RuntimeArgs* direct = nullptr;
    if (nb::try_cast(given, direct) && direct) return *direct;
    std::vector<std::pair<CoreCoord, std::vector<uint32_t>>> pairs;
    if (nb::try_cast(given, pairs)) return RuntimeArgs(pairs.begin(), pairs.end());
    std::vector<std::vector<uint32_t>> lists;
    if (nb::try_cast(given, lists)) return by_core(lists, cores);
    throw nb::type_error(
        fmt::format("KernelDescriptor: runtime_args is {}; give a RuntimeArgs, a list of (CoreCoord, words), or a list "
                    "of words for each core",
                    nb::cast<std::string>(nb::repr(given)))
            .c_str());
}

// A dict or a list of pairs, in the order given.
template <typename Value>
std::vector<std::pair<std::string, Value>> pairs_of(const nb::object& given, const char* what) {
    const nb::object items = nb::isinstance<nb::dict>(given) ? nb::list(given.attr("items")()) : given;
    std::vector<std::pair<std::string, Value>> pairs;
    if (nb::try_cast(items, pairs)) return pairs;
    throw nb::type_error(fmt::format("KernelDescriptor: {} is {}; give a dict or a list of (name, value)", what,
                                     nb::cast<std::string>(nb::repr(given)))
                             .c_str());
}

void construct_kernel(KernelDescriptor* self, std::string source, KernelDescriptor::SourceType type,
                      const CoreRangeSet& cores, const nb::object& compile_time_args, const nb::object& named_args,
                      const nb::object& defines, const nb::object& runtime_args, const VectorUInt32& common_args,
                      std::optional<KernelBuildOptLevel> opt_level, const KernelDescriptor::ConfigDescriptor& config,
                      std::vector<std::filesystem::path> include_paths) {
    KernelDescriptor made{.kernel_source = std::move(source), .source_type = type, .core_ranges = cores};
    // Arguments by name may also be given where those by number are.
    if (nb::isinstance<nb::dict>(compile_time_args)) {
        made.named_compile_time_args = pairs_of<uint32_t>(compile_time_args, "compile_time_args");
    } else {
        made.compile_time_args = nb::cast<VectorUInt32>(compile_time_args);
    }
    for (auto& named : pairs_of<uint32_t>(named_args, "named_compile_time_args"))
        made.named_compile_time_args.push_back(std::move(named));
    made.defines = pairs_of<std::string>(defines, "defines");
    made.runtime_args = runtime_args_of(runtime_args, cores);
    made.common_runtime_args = common_args;
    made.opt_level = opt_level;
    made.config = config;
    made.compiler_include_paths = std::move(include_paths);
    new (self) KernelDescriptor(std::move(made));
}

void bind_kernel(nb::module_& m) {
    auto bound = nb::class_<KernelDescriptor>(m, "KernelDescriptor",
                                              "A kernel with everything it is compiled with and started with.");
    nb::enum_<KernelDescriptor::SourceType>(bound, "SourceType", "Whether kernel_source is a path or the text itself.")
        .value("FILE_PATH", KernelDescriptor::SourceType::FILE_PATH)
        .value("SOURCE_CODE", KernelDescriptor::SourceType::SOURCE_CODE);
    bound.def(nb::init<>())
        .def(
            "__init__", &construct_kernel, "kernel_source"_a, "source_type"_a = KernelDescriptor::SourceType::FILE_PATH,
            "core_ranges"_a, "compile_time_args"_a = nb::list(), "named_compile_time_args"_a = nb::list(),
            "defines"_a = nb::list(), "runtime_args"_a = nb::list(), "common_runtime_args"_a = VectorUInt32{},
            "opt_level"_a = nb::none(), "config"_a, "compiler_include_paths"_a = std::vector<std::filesystem::path>{},
            "`kernel_source`: a path (absolute, or relative to the current folder, TT_METAL_KERNEL_PATH or "
            "TT_METAL_HOME), or the text. `runtime_args`: a RuntimeArgs, or a list of words for each core, row by row.")
        .def_rw("kernel_source", &KernelDescriptor::kernel_source, "A path, or the text itself.")
        .def_rw("source_type", &KernelDescriptor::source_type, "Which of the two it is.")
        .def_rw("core_ranges", &KernelDescriptor::core_ranges, "The cores it runs on.")
        .def_rw("compile_time_args", &KernelDescriptor::compile_time_args, "Words that get_compile_time_arg_val reads.")
        .def_rw("named_compile_time_args", &KernelDescriptor::named_compile_time_args,
                "Words that get_named_compile_time_arg_val reads: pairs of name and value.")
        .def_rw("defines", &KernelDescriptor::defines, "Macros: pairs of name and value.")
        .def_rw("common_runtime_args", &KernelDescriptor::common_runtime_args,
                "Words that get_common_arg_val reads, the same on all cores.")
        .def_rw("config", &KernelDescriptor::config, "What it runs on and how it is built.")
        .def_rw("opt_level", &KernelDescriptor::opt_level, "The compiler's optimization level; None: the usual one.")
        .def_rw("compiler_include_paths", &KernelDescriptor::compiler_include_paths,
                "Folders that its includes are also looked for in.")
        .def_prop_rw(
            "runtime_args", [](KernelDescriptor& self) { return RuntimeArgsView{&self.runtime_args}; },
            [](KernelDescriptor& self, const nb::object& given) {
                self.runtime_args = runtime_args_of(given, self.core_ranges);
            },
            nb::for_getter(nb::keep_alive<0, 1>()), nb::for_setter(nb::arg("given")),
            "By core: runtime_args[x][y] is a list of words.")
        .def(
            "clear_runtime_args", [](KernelDescriptor& self) { self.runtime_args.clear(); },
            "Take away the arguments of all cores.")
        .def(
            "extend_runtime_args_uniform",
            [](KernelDescriptor& self, const VectorUInt32& words) {
                for (auto& [core, args] : self.runtime_args) args.insert(args.end(), words.begin(), words.end());
            },
            "values"_a, "The same words more for every core that has arguments.")
        .def(
            "append_runtime_args_from",
            [](KernelDescriptor& self, const KernelDescriptor& other) {
                for (const auto& [core, words] : other.runtime_args) {
                    auto found = std::find_if(self.runtime_args.begin(), self.runtime_args.end(),
                                              [&](const auto& own) { return own.first == core; });
                    if (found == self.runtime_args.end()) found = self.runtime_args.insert(found, {core, {}});
                    found->second.insert(found->second.end(), words.begin(), words.end());
                }
            },
            "other"_a, "Each core's words of another descriptor after its own.")
        .def(
            "append_common_runtime_args_from",
            [](KernelDescriptor& self, const KernelDescriptor& other) {
                self.common_runtime_args.insert(self.common_runtime_args.end(), other.common_runtime_args.begin(),
                                                other.common_runtime_args.end());
            },
            "other"_a, "The common words of another descriptor after its own.")
        .def("__repr__", [](const KernelDescriptor& self) {
            const bool file = self.source_type == KernelDescriptor::SourceType::FILE_PATH;
            const char* const kinds[] = {"reader", "writer", "data movement", "compute"};
            return fmt::format("KernelDescriptor({}, {} on {}, {} compile-time args)",
                               file ? self.kernel_source : "inline source", kinds[self.config.index()],
                               self.core_ranges, self.compile_time_args.size());
        });
}

void bind_program(nb::module_& m) {
    nb::class_<ProgramDescriptor>(m, "ProgramDescriptor", "A whole program as plain data.")
        .def(nb::init<>())
        .def(
            "__init__",
            [](ProgramDescriptor* self, const ProgramDescriptor::KernelDescriptors& kernels,
               const ProgramDescriptor::SemaphoreDescriptors& semaphores, const ProgramDescriptor::CBDescriptors& cbs) {
                new (self) ProgramDescriptor{.kernels = kernels, .semaphores = semaphores, .cbs = cbs};
            },
            "kernels"_a = ProgramDescriptor::KernelDescriptors{},
            "semaphores"_a = ProgramDescriptor::SemaphoreDescriptors{}, "cbs"_a = ProgramDescriptor::CBDescriptors{})
        .def_rw("kernels", &ProgramDescriptor::kernels, "Its kernels.")
        .def_rw("semaphores", &ProgramDescriptor::semaphores, "Its semaphores.")
        .def_rw("cbs", &ProgramDescriptor::cbs, "Its circular buffers.")
        .def_rw("custom_program_hash", &ProgramDescriptor::custom_program_hash,
                "What the program cache uses instead of a hash of the contents.")
        .def("__repr__", [](const ProgramDescriptor& self) {
            return fmt::format("ProgramDescriptor({} kernels, {} circular buffers, {} semaphores)", self.kernels.size(),
                               self.cbs.size(), self.semaphores.size());
        });
    m.def(
        "compute_program_descriptor_hash",
        [](const ProgramDescriptor& descriptor) { return std::hash<ProgramDescriptor>{}(descriptor); },
        "program_descriptor"_a,
        "Equal for descriptors whose programs differ in nothing but runtime arguments and addresses; the same in every "
        "process.");
    m.def("merge_program_descriptors", &merge_program_descriptors, "descriptors"_a,
          "All kernels, circular buffers and semaphores of the descriptors. UserError when two share a core.");
}

void bind_circular_buffer_functions(nb::module_& m) {
    m.def(
        "cb_descriptor_from_sharded_tensor", &in_shards, "cb_index"_a, "tensor"_a, "address_offset"_a = 0,
        "total_size"_a = nb::none(), "core_ranges"_a = nb::none(), nb::keep_alive<0, 2>(),
        "A circular buffer in the memory of a tensor's shards in L1. Sizes are bytes; by default all of the shard, on "
        "all of its cores. UserError for a tensor that is not in shards in L1.");
    m.def(
        "get_cb_address",
        [](const CBDescriptor& descriptor) -> uint32_t {
            if (!descriptor.buffer)
                throw UserError("get_cb_address: the circular buffer stands in no buffer; a launch places it");
            return static_cast<uint32_t>(descriptor.buffer->address()) + descriptor.address_offset;
        },
        "descriptor"_a, "L1 address of a circular buffer that stands in a buffer. UserError for one that does not.");
}

void bind_mesh_program(nb::module_& m) {
    using distributed::MeshCoordinateRange;
    using Programs = std::vector<std::pair<MeshCoordinateRange, ProgramDescriptor>>;
    const auto find = [](MeshProgramDescriptor& self, const MeshCoordinateRange& range) {
        return std::find_if(self.mesh_programs.begin(), self.mesh_programs.end(),
                            [&](const auto& entry) { return entry.first == range; });
    };
    nb::class_<MeshProgramDescriptor>(m, "MeshProgramDescriptor",
                                      "Programs by range of devices; the ranges do not overlap.")
        .def(nb::init<>())
        .def(
            "__init__",
            [](MeshProgramDescriptor* self, const nb::dict& programs) {
                Programs list;
                for (auto [range, program] : programs)
                    list.emplace_back(nb::cast<MeshCoordinateRange>(range), nb::cast<ProgramDescriptor>(program));
                new (self) MeshProgramDescriptor{std::move(list)};
            },
            "mesh_programs"_a)
        .def("__len__", [](const MeshProgramDescriptor& self) { return self.mesh_programs.size(); })
        .def(
            "__contains__",
            [find](MeshProgramDescriptor& self, const MeshCoordinateRange& range) {
                return find(self, range) != self.mesh_programs.end();
            },
            "key"_a)
        .def(
            "__getitem__",
            [find](MeshProgramDescriptor& self, const MeshCoordinateRange& range) -> ProgramDescriptor& {
                const auto found = find(self, range);
                if (found == self.mesh_programs.end())
                    throw nb::key_error(fmt::format("no program for {}", distributed::to_string(range)).c_str());
                return found->second;
            },
            "key"_a, nb::rv_policy::reference_internal)
        .def(
            "__setitem__",
            [find](MeshProgramDescriptor& self, const MeshCoordinateRange& range, const ProgramDescriptor& program) {
                const auto found = find(self, range);
                if (found == self.mesh_programs.end()) {
                    self.mesh_programs.emplace_back(range, program);
                } else {
                    found->second = program;
                }
            },
            "key"_a, "value"_a)
        .def("__iter__", [](const MeshProgramDescriptor& self) {
            return nb::iter(nb::cast(Programs(self.mesh_programs.begin(), self.mesh_programs.end())));
        });
}

}  // namespace

void bind_descriptors(nb::module_& m) {
    bind_tile(m);
    bind_circular_buffer(m);
    bind_semaphore(m);
    bind_configs(m);
    bind_kernel(m);
    bind_program(m);
    bind_mesh_program(m);
    bind_circular_buffer_functions(m);
}

}  // namespace softmetal::python
