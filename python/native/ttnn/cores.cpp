// Cores, rectangles and sets of cores, and how work is dealt to them.
#include <nanobind/operators.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/set.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/tuple.h>
#include <nanobind/stl/vector.h>

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <tt-metalium/work_split.hpp>

#include "native/ttnn/bindings.h"
#include "softmetal/error.h"

namespace softmetal::python {
namespace {

using nlohmann::json;
using namespace tt::tt_metal;

json to_json(const CoreCoord& core) {
    return {{"x", core.x}, {"y", core.y}};
}
json to_json(const CoreRange& range) {
    return {{"start", to_json(range.start_coord)}, {"end", to_json(range.end_coord)}};
}
json to_json(const CoreRangeSet& set) {
    json ranges = json::array();
    for (const auto& range : set.ranges()) ranges.push_back(to_json(range));
    return ranges;
}

CoreCoord core_from(const json& value) {
    return {value.at("x").get<size_t>(), value.at("y").get<size_t>()};
}
CoreRange range_from(const json& value) {
    return {core_from(value.at("start")), core_from(value.at("end"))};
}
CoreRangeSet set_from(const json& value) {
    std::vector<CoreRange> ranges;
    for (const auto& range : value) ranges.push_back(range_from(range));
    return CoreRangeSet(std::move(ranges));
}

template <typename Read>
auto parsed(const std::string& text, const char* what, Read read) {
    try {
        return read(json::parse(text));
    } catch (const json::exception& error) {
        throw UserError(fmt::format("'{}' is not a {} in JSON: {}", text, what, error.what()));
    }
}

void bind_core_coord(nb::module_& m) {
    nb::class_<CoreCoord>(m, "CoreCoord",
                          "A core by column (x) and row (y), from 0; logical unless a call says otherwise.")
        .def(nb::init<size_t, size_t>(), "x"_a, "y"_a)
        .def(
            "__init__",
            [](CoreCoord* self, std::tuple<size_t, size_t> xy) {
                new (self) CoreCoord(std::get<0>(xy), std::get<1>(xy));
            },
            "xy"_a)
        .def_ro("x", &CoreCoord::x, "Column.")
        .def_ro("y", &CoreCoord::y, "Row.")
        .def(nb::self == nb::self, nb::sig("def __eq__(self, other: object, /) -> bool"))
        .def(nb::self != nb::self, nb::sig("def __ne__(self, other: object, /) -> bool"))
        .def("__hash__", [](const CoreCoord& self) { return std::hash<CoreCoord>{}(self); })
        .def("__repr__", &CoreCoord::str)
        .def(
            "to_json", [](const CoreCoord& self) { return to_json(self).dump(); }, "As JSON text.")
        .def_static(
            "from_json", [](const std::string& text) { return parsed(text, "CoreCoord", core_from); }, "text"_a,
            "Read back what to_json wrote. UserError for anything else.");
    nb::implicitly_convertible<std::tuple<size_t, size_t>, CoreCoord>();
}

void bind_core_range(nb::module_& m) {
    nb::class_<CoreRange>(m, "CoreRange", "A rectangle of cores; both corners belong to it.")
        .def(nb::init<const CoreCoord&, const CoreCoord&>(), "start"_a, "end"_a,
             "UserError when `end` is left of or above `start`.")
        .def_ro("start", &CoreRange::start_coord, "The corner with the smallest x and y.")
        .def_ro("end", &CoreRange::end_coord, "The corner with the largest x and y.")
        .def("grid_size", &CoreRange::grid_size, "Columns and rows.")
        .def("size", &CoreRange::size, "Cores.")
        .def("contains", nb::overload_cast<const CoreCoord&>(&CoreRange::contains, nb::const_), "core"_a,
             "Whether all of it lies within.")
        .def("contains", nb::overload_cast<const CoreRange&>(&CoreRange::contains, nb::const_), "core_range"_a)
        .def("contains", nb::overload_cast<const CoreRangeSet&>(&CoreRange::contains, nb::const_), "core_range_set"_a)
        .def(nb::self == nb::self, nb::sig("def __eq__(self, other: object, /) -> bool"))
        .def(nb::self != nb::self, nb::sig("def __ne__(self, other: object, /) -> bool"))
        .def("__hash__", [](const CoreRange& self) { return std::hash<CoreRange>{}(self); })
        .def("__repr__", &CoreRange::str)
        .def(
            "to_json", [](const CoreRange& self) { return to_json(self).dump(); }, "As JSON text.")
        .def_static(
            "from_json", [](const std::string& text) { return parsed(text, "CoreRange", range_from); }, "text"_a,
            "Read back what to_json wrote. UserError for anything else.");
}

void bind_core_range_set(nb::module_& m) {
    nb::class_<CoreRangeSet>(m, "CoreRangeSet", "A set of cores, as rectangles that do not overlap.")
        .def(nb::init<const CoreRange&>(), "core_range"_a, "One rectangle.")
        .def(
            "__init__",
            [](CoreRangeSet* self, const CoreCoord& core) { new (self) CoreRangeSet(CoreRange(core, core)); }, "core"_a,
            "One core.")
        .def(
            "__init__",
            [](CoreRangeSet* self, std::vector<CoreRange> ranges) { new (self) CoreRangeSet(std::move(ranges)); },
            "core_ranges"_a, "UserError when two of them overlap.")
        .def(
            "__init__", [](CoreRangeSet* self, const std::set<CoreRange>& ranges) { new (self) CoreRangeSet(ranges); },
            "core_ranges"_a)
        .def("ranges", &CoreRangeSet::ranges, "The rectangles.")
        .def("size", &CoreRangeSet::size, "Rectangles.")
        .def("num_cores", &CoreRangeSet::num_cores, "Cores of all rectangles.")
        .def("empty", &CoreRangeSet::empty, "Whether there is no core.")
        .def("bounding_box", &CoreRangeSet::bounding_box,
             "The smallest rectangle around all. UserError for an empty set.")
        .def(
            "merge", [](const CoreRangeSet& self, const CoreRangeSet& other) { return self.merge(other); }, "other"_a,
            "The cores of both, in as few rectangles as are found.")
        .def("subtract", &CoreRangeSet::subtract, "other"_a, "The cores that are not in `other`.")
        .def("contains", nb::overload_cast<const CoreCoord&>(&CoreRangeSet::contains, nb::const_), "core"_a,
             "Whether all of it lies within.")
        .def("contains", nb::overload_cast<const CoreRange&>(&CoreRangeSet::contains, nb::const_), "core_range"_a)
        .def("contains", nb::overload_cast<const CoreRangeSet&>(&CoreRangeSet::contains, nb::const_),
             "core_range_set"_a)
        .def(nb::self == nb::self, nb::sig("def __eq__(self, other: object, /) -> bool"))
        .def(
            "__ne__", [](const CoreRangeSet& a, const CoreRangeSet& b) { return !(a == b); }, nb::is_operator(),
            nb::sig("def __ne__(self, other: object, /) -> bool"))
        .def("__hash__", [](const CoreRangeSet& self) { return std::hash<CoreRangeSet>{}(self); })
        .def("__repr__", &CoreRangeSet::str)
        .def(
            "to_json", [](const CoreRangeSet& self) { return to_json(self).dump(); }, "As JSON text.")
        .def_static(
            "from_json", [](const std::string& text) { return parsed(text, "CoreRangeSet", set_from); }, "text"_a,
            "Read back what to_json wrote. UserError for anything else.");
    nb::implicitly_convertible<CoreRange, CoreRangeSet>();
    nb::implicitly_convertible<CoreCoord, CoreRangeSet>();
}

void bind_work_split(nb::module_& m) {
    m.def(
        "split_work_to_cores", nb::overload_cast<CoreCoord, uint32_t, bool>(&split_work_to_cores), "grid_size"_a,
        "units_to_divide"_a, "row_wise"_a = false,
        "Deal units of work to cores: (cores used, all of them, group 1, group 2, units per core of group 1, of group "
        "2). A core of group 1 has one unit more; group 2 is empty when all have the same. UserError for a grid "
        "without cores.");
    m.def("split_work_to_cores", nb::overload_cast<const CoreRangeSet&, uint32_t, bool>(&split_work_to_cores),
          "core_grid"_a, "units_to_divide"_a, "row_wise"_a = false);
    m.def("grid_to_cores", nb::overload_cast<uint32_t, uint32_t, uint32_t, bool>(&grid_to_cores), "num_cores"_a,
          "grid_size_x"_a, "grid_size_y"_a, "row_wise"_a = false,
          "The first cores of a grid, or all of a rectangle: column by column, or row by row.");
    m.def("grid_to_cores", nb::overload_cast<CoreCoord, CoreCoord, bool>(&grid_to_cores), "start"_a, "end"_a,
          "row_wise"_a = false);
    m.def("num_cores_to_corerangeset", nb::overload_cast<uint32_t, CoreCoord, bool>(&num_cores_to_corerangeset),
          "target_num_cores"_a, "grid_size"_a, "row_wise"_a = false,
          "The first cores of a grid as a set. UserError when there are fewer.");
    m.def("corerange_to_cores", &corerange_to_cores, "core_range_set"_a, "max_cores"_a = nb::none(),
          "row_wise"_a = false, "All cores, or the first `max_cores`, one rectangle after another.");
}

}  // namespace

void bind_cores(nb::module_& m) {
    bind_core_coord(m);
    bind_core_range(m);
    bind_core_range_set(m);
    bind_work_split(m);
}

}  // namespace softmetal::python
