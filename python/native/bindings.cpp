// The Python face of the native library: plans, reports, errors.
#include <nanobind/nanobind.h>
#include <nanobind/stl/filesystem.h>
#include <nanobind/stl/map.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

#include "native/plan_runner.h"
#include "native/ttnn/bindings.h"
#include "softmetal/error.h"
#include "softmetal/report.h"
#include "softmetal/waiting.h"

namespace nb = nanobind;
using namespace nb::literals;

namespace {

void bind_errors(nb::module_& m) {
    auto error = nb::exception<softmetal::Error>(m, "Error", PyExc_RuntimeError);
    auto user = nb::exception<softmetal::UserError>(m, "UserError", error);
    nb::exception<softmetal::UnsupportedError>(m, "UnsupportedError", error);
    nb::exception<softmetal::ConfigError>(m, "ConfigError", error);
    nb::exception<softmetal::StoppedError>(m, "StoppedError", error);
    nb::exception<softmetal::InternalError>(m, "InternalError", error);
    nb::exception<softmetal::KernelFault>(m, "KernelFault", user);
    nb::exception<softmetal::HangError>(m, "HangError", user);
    nb::exception<softmetal::CompileError>(m, "CompileError", user);
}

using RawTensor = std::tuple<uintptr_t, std::vector<int64_t>, std::vector<int64_t>, std::string>;

void run_plan(const std::filesystem::path& directory, nb::list tensors, const softmetal::python::Scalars& scalars) {
    std::vector<softmetal::python::TensorView> views;
    for (nb::handle item : tensors) {
        auto tuple = nb::cast<nb::tuple>(item);
        views.push_back({reinterpret_cast<std::byte*>(nb::cast<uintptr_t>(tuple[0])),
                         nb::cast<std::vector<int64_t>>(tuple[1]), nb::cast<std::vector<int64_t>>(tuple[2]),
                         nb::cast<std::string>(tuple[3])});
    }
    nb::gil_scoped_release unlocked;
    softmetal::python::run_plan(directory, views, scalars);
}

// Signals first: Ctrl-C stops the simulation. Then what the program wants to show.
void watch_waits(nb::object show) {
    softmetal::set_wait_hook([show = std::move(show)](double seconds, bool over) {
        nb::gil_scoped_acquire locked;
        if (!over && PyErr_CheckSignals() != 0) {
            nb::python_error signal;
            show(seconds, true);
            throw signal;
        }
        show(seconds, over);
    });
}

}  // namespace

NB_MODULE(_native, m) {
    m.doc() = "Native half of the softmetal package.";
    nb::set_implicit_cast_warnings(false);  // what does not convert is a TypeError, which says more
    nb::set_leak_warnings(false);           // a script may end with its device open and its tensors alive
    bind_errors(m);
    m.def("run_plan", &run_plan, "directory"_a, "tensors"_a, "scalars"_a = softmetal::python::Scalars(),
          "Runs <directory>/plan.json on tensors given as (address, shape, strides, dtype), and numbers by name.");
    m.def("close_device", &softmetal::python::close_device, "Closes the device that run_plan keeps open.");
    m.def("last_report_json", &softmetal::last_report_json,
          "The report of the last launch in this process as JSON text; empty before the first.");
    m.def("last_report_table", &softmetal::last_report_table, "The same as a table for a terminal.");
    m.def("progress_tile_products", &softmetal::progress_tile_products,
          "Tile products done by the launch under way, for a progress bar.");
    m.def("watch_waits", &watch_waits, "show"_a,
          "While a call waits for the simulation, check for signals and call show(seconds, over) about 20 times a "
          "second.");
    m.def(
        "unwatch_waits", [] { softmetal::set_wait_hook({}); }, "Neither any more.");
    m.def("machine_json", &softmetal::machine_json, "name"_a,
          "The machine description: name, board, clock, grid, memories, peak rates.");
    m.def("machine_names", &softmetal::machine_names, "The chips that can be simulated.");
    nb::module_ ttnn = m.def_submodule("ttnn", "TT-NN's host API: what softmetal.ttnn is made of.");
    softmetal::python::bind_ttnn(ttnn);
    m.def("toolchain_json", &softmetal::toolchain_json, "The kernel compiler in use, as JSON text.");
}
