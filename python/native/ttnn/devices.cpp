// Devices: opening, closing, asking.
#include <nanobind/stl/optional.h>
#include <nanobind/stl/shared_ptr.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

#include <fmt/format.h>

#include <tt-metalium/host_api.hpp>
#include <tt-metalium/mesh_device.hpp>
#include <tt-metalium/mesh_device_view.hpp>
#include <tt-metalium/sub_device.hpp>

#include "native/ttnn/bindings.h"

namespace softmetal::python {
namespace {

using namespace tt::tt_metal;
using distributed::MeshDevice;
using distributed::MeshDeviceConfig;
using distributed::MeshShape;

std::string describe(const MeshDevice& device) {
    if (!device.is_initialized()) return "MeshDevice(closed)";
    const auto grid = device.compute_with_storage_grid_size();
    return fmt::format("MeshDevice({}x{} of {}, {}x{} cores each)", device.num_rows(), device.num_cols(),
                       tt::arch_to_str(device.arch()), grid.x, grid.y);
}

void bind_sub_devices(nb::module_& m) {
    nb::class_<SubDeviceId>(m, "SubDeviceId", "A sub-device of the manager that is loaded, from 0.")
        .def(nb::init<uint8_t>(), "id"_a)
        .def("__int__", [](const SubDeviceId& self) { return self.get(); })
        .def(
            "__eq__", [](const SubDeviceId& a, const SubDeviceId& b) { return a == b; }, nb::is_operator())
        .def("__hash__", [](const SubDeviceId& self) { return self.get(); })
        .def("__repr__", [](const SubDeviceId& self) { return fmt::format("SubDeviceId({})", self.get()); });
    nb::class_<SubDeviceManagerId>(m, "SubDeviceManagerId", "A way of dividing a device into sub-devices.")
        .def("__int__", [](const SubDeviceManagerId& self) { return self.get(); })
        .def(
            "__eq__", [](const SubDeviceManagerId& a, const SubDeviceManagerId& b) { return a == b; },
            nb::is_operator())
        .def("__repr__",
             [](const SubDeviceManagerId& self) { return fmt::format("SubDeviceManagerId({})", self.get()); });
    nb::class_<SubDevice>(m, "SubDevice", "Cores that are used together.")
        .def(
            "__init__",
            [](SubDevice* self, const std::vector<CoreRangeSet>& cores) {
                new (self) SubDevice(ttsl::Span<const CoreRangeSet>(cores.data(), cores.size()));
            },
            "cores"_a);
}

void bind_mesh_device(nb::module_& m) {
    nb::class_<MeshDevice>(m, "MeshDevice", "One or more simulated devices. One device is a mesh of shape 1x1.")
        .def_prop_ro(
            "shape", [](const MeshDevice& self) { return self.shape(); }, "Devices along each dimension.")
        .def("arch", &MeshDevice::arch, "The chip family.")
        .def("id", &MeshDevice::id, "Its number, different for all that are open.")
        .def("get_num_devices", &MeshDevice::num_devices, "Devices of the mesh.")
        .def("get_device_ids", &MeshDevice::get_device_ids, "Numbers of its devices, in row-major order.")
        .def(
            "get_device_id",
            [](const MeshDevice& self, const distributed::MeshCoordinate& coord) {
                return self.get_device(coord)->id();
            },
            "coord"_a, "Number of the device at a place. UserError outside the mesh.")
        .def("compute_with_storage_grid_size", &MeshDevice::compute_with_storage_grid_size,
             "Columns and rows of worker cores of each device.")
        .def("dram_grid_size", &MeshDevice::dram_grid_size, "DRAM banks of each device, as columns and rows.")
        .def("worker_core_from_logical_core", &MeshDevice::worker_core_from_logical_core, "logical_core"_a,
             "The coordinate that kernels name the core by on the NoC.")
        .def("logical_core_from_worker_core", &MeshDevice::logical_core_from_worker_core, "virtual_core"_a,
             "The logical core that kernels name so. UserError where no worker core is.")
        .def("num_program_cache_entries", &MeshDevice::num_program_cache_entries,
             "Programs that generic_op has built and kept.")
        .def("enable_program_cache", &MeshDevice::enable_program_cache,
             "Let generic_op keep programs; it does by default.")
        .def("clear_program_cache", &MeshDevice::clear_program_cache, "Forget the programs kept.")
        .def("disable_and_clear_program_cache", &MeshDevice::disable_and_clear_program_cache,
             "Forget them and keep none from now on.")
        .def("set_program_cache_misses_allowed", &MeshDevice::set_program_cache_misses_allowed, "allowed"_a,
             "False: a program that is not kept is a UserError.")
        .def("reshape", &MeshDevice::reshape, "new_shape"_a, "The same devices in another shape.")
        .def("get_submeshes", &MeshDevice::get_submeshes, "The meshes that were made of its devices and are open.")
        .def("create_submesh", &MeshDevice::create_submesh, "submesh_shape"_a, "offset"_a = nb::none(),
             "Some of the devices as a mesh of its own. UserError when they are not there or taken.")
        .def("create_submeshes", &MeshDevice::create_submeshes, "submesh_shape"_a,
             "All devices cut into meshes of that shape.")
        .def("quiesce_devices", &MeshDevice::quiesce_devices, nb::call_guard<nb::gil_scoped_release>(),
             "Wait until nothing runs on any device.")
        .def(
            "create_sub_device_manager",
            [](MeshDevice& self, const std::vector<SubDevice>& sub_devices, uint64_t local_l1_size) {
                return self.create_sub_device_manager(
                    ttsl::Span<const SubDevice>(sub_devices.data(), sub_devices.size()), local_l1_size);
            },
            "sub_devices"_a, "local_l1_size"_a,
            "Divide the cores into sub-devices, each with so many bytes of L1 of its own on each core. UserError when "
            "they overlap.")
        .def("load_sub_device_manager", &MeshDevice::load_sub_device_manager, "sub_device_manager_id"_a,
             "Use a division. UserError while buffers are allocated.")
        .def("clear_loaded_sub_device_manager", &MeshDevice::clear_loaded_sub_device_manager,
             "Use the whole device as one again.")
        .def("remove_sub_device_manager", &MeshDevice::remove_sub_device_manager, "sub_device_manager_id"_a,
             "Forget a division. UserError while it is in use.")
        .def(
            "set_sub_device_stall_group",
            [](MeshDevice& self, const std::vector<SubDeviceId>& ids) {
                self.set_sub_device_stall_group(ttsl::Span<const SubDeviceId>(ids.data(), ids.size()));
            },
            "sub_device_ids"_a, "Let waits without sub-devices wait for these alone.")
        .def("reset_sub_device_stall_group", &MeshDevice::reset_sub_device_stall_group, "Let them wait for all again.")
        .def("is_open", &MeshDevice::is_initialized, "False once it is closed.")
        .def("__repr__", &describe);
}

std::shared_ptr<MeshDevice> open_unit(int device_id, size_t queues, size_t l1_small, size_t trace_region,
                                      const std::optional<DispatchCoreConfig>& dispatch, size_t worker_l1) {
    return MeshDevice::create_unit_mesh(device_id, l1_small, trace_region, queues,
                                        dispatch.value_or(DispatchCoreConfig{}), {}, worker_l1);
}

std::shared_ptr<MeshDevice> open_mesh(const MeshShape& shape, size_t queues, size_t l1_small, size_t trace_region,
                                      const std::optional<DispatchCoreConfig>& dispatch, size_t worker_l1) {
    return MeshDevice::create(MeshDeviceConfig(shape), l1_small, trace_region, queues,
                              dispatch.value_or(DispatchCoreConfig{}), {}, worker_l1);
}

}  // namespace

void bind_devices(nb::module_& m) {
    bind_sub_devices(m);
    bind_mesh_device(m);
    m.def(
        "CreateDevice", &open_unit, "device_id"_a, "num_command_queues"_a = 1, "l1_small_size"_a = 0,
        "trace_region_size"_a = 0, "DispatchCoreConfig"_a = nb::none(), nb::kw_only(), "worker_l1_size"_a = 0,
        nb::call_guard<nb::gil_scoped_release>(),
        "Open a device.\n\n`l1_small_size`, `worker_l1_size`: bytes on each core.\n\nRaises UserError when there is no "
        "device with that number.");
    m.def("open_mesh_device", &open_mesh, "mesh_shape"_a, "num_command_queues"_a = 1, "l1_small_size"_a = 0,
          "trace_region_size"_a = 0, "dispatch_core_config"_a = nb::none(), nb::kw_only(), "worker_l1_size"_a = 0,
          nb::call_guard<nb::gil_scoped_release>(),
          "Open a mesh of devices. UserError when there are fewer than the shape needs.");
    m.def(
        "CloseDevice", [](MeshDevice& device) { device.close(); }, "device"_a, nb::call_guard<nb::gil_scoped_release>(),
        "Close a device; its buffers cannot be used any more.\n\nRaises the error of work that failed meanwhile.");
    m.def("GetNumAvailableDevices", &GetNumAvailableDevices, "Devices that can be opened.");
    m.def("GetNumPCIeDevices", &GetNumPCIeDevices, "Devices that can be opened.");
    m.def("GetPCIeDeviceID", &GetPCIeDeviceID, "device_id"_a, "The device itself.");
}

}  // namespace softmetal::python
