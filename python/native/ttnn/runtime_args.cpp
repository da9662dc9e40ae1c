// Runtime arguments: those of kernels in a program, and the list that descriptors hold.
#include <nanobind/make_iterator.h>
#include <nanobind/stl/bind_vector.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/pair.h>
#include <nanobind/stl/variant.h>
#include <nanobind/stl/vector.h>

#include <fmt/format.h>

#include <tt-metalium/host_api.hpp>

#include <tt-metalium/mesh_device.hpp>

#include "native/ttnn/program_contents.h"
#include "native/ttnn/runtime_args.h"
#include "softmetal/error.h"

namespace softmetal::python {
namespace {

using namespace tt::tt_metal;

// One column of cores: args[x] of args[x][y].
struct Column {
    RuntimeArgs* args;
    size_t x;

    VectorUInt32& at(size_t y) const {
        for (auto& [core, words] : *args)
            if (core.x == x && core.y == y) return words;
        throw nb::index_error(fmt::format("No runtime args found for CoreCoord({}, {})", x, y).c_str());
    }
    VectorUInt32& upsert(size_t y) const {
        for (auto& [core, words] : *args)
            if (core.x == x && core.y == y) return words;
        return args->emplace_back(CoreCoord(x, y), VectorUInt32{}).second;
    }
};

void bind_column(nb::module_& m) {
    nb::class_<Column>(m, "RuntimeArgsColProxy", "The arguments of a column of cores.")
        .def("__getitem__", &Column::at, "y"_a, nb::rv_policy::reference_internal)
        .def(
            "__setitem__", [](const Column& self, size_t y, const VectorUInt32& words) { self.upsert(y) = words; },
            "y"_a, "values"_a)
        .def(
            "append", [](const Column& self, size_t y, uint32_t word) { self.upsert(y).push_back(word); }, "y"_a,
            "value"_a, "One argument more for that core.")
        .def(
            "extend",
            [](const Column& self, size_t y, const VectorUInt32& words) {
                auto& all = self.upsert(y);
                all.insert(all.end(), words.begin(), words.end());
            },
            "y"_a, "values"_a, "Several arguments more for that core.");
}

std::pair<CoreCoord, VectorUInt32>& entry(RuntimeArgs& args, size_t index) {
    if (index >= args.size())
        throw nb::index_error(fmt::format("runtime args of {} cores have no entry {}", args.size(), index).c_str());
    return args[index];
}

void bind_containers(nb::module_& m) {
    nb::class_<RuntimeArgs>(m, "RuntimeArgs", "Runtime arguments by core: args[x][y] = [words].")
        .def(nb::init<>())
        .def(
            "__getitem__",
            [](RuntimeArgs& self, size_t x) {
                return Column{&self, x};
            },
            "x"_a, nb::keep_alive<0, 1>())
        .def("__len__", &RuntimeArgs::size)
        .def(
            "__iter__",
            [](RuntimeArgs& self) {
                return nb::make_iterator(nb::type<RuntimeArgs>(), "RuntimeArgsIterator", self.begin(), self.end());
            },
            nb::keep_alive<0, 1>())
        .def(
            "append",
            [](RuntimeArgs& self, const CoreCoord& core, const VectorUInt32& words) { self.emplace_back(core, words); },
            "coord"_a, "values"_a, "The arguments of one more core.")
        .def("clear", &RuntimeArgs::clear, "Take away the arguments of all cores.")
        .def("get", &entry, "idx"_a, nb::rv_policy::copy, "Entry by position: a core and its words.")
        .def(
            "to_list",
            [](const RuntimeArgs& self) {
                return nb::cast(std::vector<std::pair<CoreCoord, VectorUInt32>>(self.begin(), self.end()));
            },
            "All entries, copied.");
    nb::class_<RuntimeArgsView>(m, "RuntimeArgsView",
                                "The runtime arguments of a descriptor: view[x][y] is the words of a core.")
        .def(
            "__getitem__",
            [](const RuntimeArgsView& self, size_t x) {
                return Column{self.args, x};
            },
            "x"_a, nb::keep_alive<0, 1>())
        .def("__len__", [](const RuntimeArgsView& self) { return self.args->size(); });
}

std::vector<uint32_t> words_of(const RuntimeArgsData& data) {
    return {data.data(), data.data() + data.size()};
}

// Any cores with the same words, or a list of cores with a list of words for each.
void set_args(const Program& program, KernelHandle kernel,
              const std::variant<CoreCoord, CoreRange, CoreRangeSet, std::vector<CoreCoord>>& cores,
              const std::variant<VectorUInt32, std::vector<std::vector<uint32_t>>>& words) {
    const auto* listed = std::get_if<std::vector<CoreCoord>>(&cores);
    const auto* lists = std::get_if<std::vector<std::vector<uint32_t>>>(&words);
    if ((listed != nullptr) != (lists != nullptr))
        throw UserError(
            "SetRuntimeArgs: give a list of cores together with a list of words for each of them, or one "
            "list of words");
    if (listed) return SetRuntimeArgs(program, kernel, *listed, *lists);
    const auto& same = std::get<VectorUInt32>(words);
    const ttsl::Span<const uint32_t> span(same.data(), same.size());
    std::visit(
        [&](const auto& spec) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(spec)>, std::vector<CoreCoord>>)
                SetRuntimeArgs(program, kernel, spec, span);
        },
        cores);
}

void bind_functions(nb::module_& m) {
    const char* const set =
        "Set the words that get_arg_val reads on each of the cores, for runs from now on.\n\nFor many cores with "
        "different arguments give a list of cores and as many lists of words.\n\nRaises UserError for a core that the "
        "kernel is not on, another number of words than before, or too many of them.";
    m.def(
        "SetRuntimeArgs",
        [](const Program& program, KernelHandle kernel, const CoreSpec& cores, const VectorUInt32& words) {
            SetRuntimeArgs(program, kernel, cores, ttsl::Span<const uint32_t>(words.data(), words.size()));
        },
        "program"_a, "kernel_id"_a, "core_spec"_a, "runtime_args"_a, set);
    m.def(
        "SetRuntimeArgs",
        [](const Program& program, KernelHandle kernel, const std::vector<CoreCoord>& cores,
           const std::vector<std::vector<uint32_t>>& words) { SetRuntimeArgs(program, kernel, cores, words); },
        "program"_a, "kernel_id"_a, "core_spec"_a, "runtime_args"_a, set);
    m.def(
        "SetRuntimeArgs",
        [](const distributed::MeshDevice& device, const KernelRef& kernel,
           const std::variant<CoreCoord, CoreRange, CoreRangeSet, std::vector<CoreCoord>>& cores,
           const std::variant<VectorUInt32, std::vector<std::vector<uint32_t>>>& words) {
            if (!device.is_initialized()) throw UserError("SetRuntimeArgs: the device has been closed");
            set_args(Program(kernel.program), kernel.handle, cores, words);
        },
        "device"_a, "kernel"_a, "core_spec"_a, "runtime_args"_a, set);
    m.def(
        "GetRuntimeArgs",
        [](const Program& program, KernelHandle kernel, const CoreCoord& core) {
            return words_of(GetRuntimeArgs(program, kernel, core));
        },
        "program"_a, "kernel_id"_a, "logical_core"_a,
        "The arguments of one core, or without a core those of all as [x][y] (empty where there are none). UserError "
        "for a core without any.");
    m.def(
        "GetRuntimeArgs",
        [](const Program& program, KernelHandle kernel) {
            std::vector<std::vector<std::vector<uint32_t>>> all;
            for (const auto& column : GetRuntimeArgs(program, kernel)) {
                auto& words = all.emplace_back();
                for (const auto& data : column) words.push_back(words_of(data));
            }
            return all;
        },
        "program"_a, "kernel_id"_a);
    m.def(
        "SetCommonRuntimeArgs",
        [](const Program& program, KernelHandle kernel, const VectorUInt32& words) {
            SetCommonRuntimeArgs(program, kernel, ttsl::Span<const uint32_t>(words.data(), words.size()));
        },
        "program"_a, "kernel_id"_a, "runtime_args"_a,
        "Set the words that get_common_arg_val reads on all cores. UserError for too many of them, or another number "
        "than before.");
    m.def(
        "GetCommonRuntimeArgs",
        [](const Program& program, KernelHandle kernel) { return words_of(GetCommonRuntimeArgs(program, kernel)); },
        "program"_a, "kernel_id"_a, "The words that all cores share; empty if none were set.");
}

}  // namespace

void bind_descriptor_args(nb::module_& m) {
    nb::bind_vector<VectorUInt32>(m, "VectorUInt32", "A list of words that C++ owns.");
    bind_column(m);
    bind_containers(m);
}

void bind_runtime_args(nb::module_& m) {
    bind_functions(m);
}

}  // namespace softmetal::python
