// Meshes of simulated devices. As one device a mesh answers for its first; all are alike.
#include <atomic>
#include <cstdlib>
#include <numeric>

#include <tt-metalium/distributed.hpp>
#include <tt-metalium/mesh_device.hpp>
#include <tt-metalium/sub_device.hpp>
#include <tt-metalium/system_mesh.hpp>

#include "host/buffer_impl.h"
#include "host/errors.h"
#include "host/mesh_device_impl.h"

namespace softmetal::host {

using tt::tt_metal::distributed::MeshDevice;
using tt::tt_metal::distributed::MeshDeviceImpl;
using tt::tt_metal::distributed::MeshShape;

size_t num_available_devices() {
    const char* text = std::getenv("SOFTMETAL_DEVICES");
    if (!text || !*text) return default_machine()->chips;
    char* end = nullptr;
    const long count = std::strtol(text, &end, 10);
    if (*end != '\0' || count < 1 || count > 1024) {
        throw ConfigError(
            fmt::format("SOFTMETAL_DEVICES is '{}'; it is the number of devices to simulate, 1 to 1024", text));
    }
    return static_cast<size_t>(count);
}

std::shared_ptr<MeshDevice> make_mesh(const MeshShape& shape, std::vector<int> device_ids,
                                      const DeviceSettings& settings) {
    static std::atomic<int> next_id{1};
    if (device_ids.empty()) {
        device_ids.resize(shape.mesh_size());
        std::iota(device_ids.begin(), device_ids.end(), 0);
    }
    if (device_ids.size() != shape.mesh_size()) {
        fail("a mesh of shape {} has {} devices; {} device ids were given", shape, shape.mesh_size(),
             device_ids.size());
    }
    auto mesh = std::make_shared<MeshDevice>(std::make_unique<MeshDeviceImpl>(next_id++, shape, device_ids, settings));
    for (const auto& device : mesh->impl().devices) device->set_mesh(mesh);
    for (unsigned id = 0; id < settings.num_queues; ++id) {
        mesh->impl().queues.push_back(std::make_unique<tt::tt_metal::distributed::MeshCommandQueue>(
            std::make_unique<tt::tt_metal::distributed::MeshCommandQueueImpl>(mesh.get(), id)));
    }
    return mesh;
}

std::shared_ptr<DeviceState> shared_state(const tt::tt_metal::IDevice& device) {
    if (const auto* mesh = dynamic_cast<const MeshDevice*>(&device)) return mesh->impl().first().shared_state();
    if (const auto* sim = dynamic_cast<const SimDevice*>(&device)) return sim->shared_state();
    unsupported("devices that were not made by CreateDevice or MeshDevice::create");
}

DeviceState& state_of(const tt::tt_metal::IDevice& device) {
    return *shared_state(device);
}

}  // namespace softmetal::host

namespace tt::tt_metal::distributed {

using softmetal::host::DeviceSettings;
using softmetal::host::DeviceState;
using softmetal::host::fail;
using softmetal::host::SimDevice;

MeshDeviceImpl::MeshDeviceImpl(int id, const MeshShape& shape, const std::vector<int>& device_ids,
                               const DeviceSettings& settings)
    : id(id), shape(shape) {
    const auto machine = settings.machine.empty() ? softmetal::host::default_machine(settings.dispatch)
                                                  : softmetal::chip::load_machine(settings.machine, settings.dispatch);
    const auto memory =
        std::make_shared<softmetal::host::BankAllocator>(machine, settings.l1_small_bytes, settings.worker_l1_bytes);
    std::vector<IDevice*> pointers;
    for (int device_id : device_ids) {
        auto state = std::make_shared<DeviceState>(device_id, machine, settings.chip, memory);
        devices.push_back(std::make_unique<SimDevice>(std::move(state), settings.num_queues));
        pointers.push_back(devices.back().get());
    }
    view = std::make_unique<MeshDeviceView>(shape, pointers);
}

namespace {

DeviceSettings settings_from(size_t l1_small_size, size_t num_command_queues, size_t worker_l1_size,
                             const DispatchCoreConfig& dispatch) {
    if (num_command_queues < 1 || num_command_queues > 2) {
        fail("a device has 1 or 2 command queues, not {}", num_command_queues);
    }
    DeviceSettings settings;
    settings.l1_small_bytes = l1_small_size;
    settings.worker_l1_bytes = worker_l1_size;
    settings.num_queues = static_cast<unsigned>(num_command_queues);
    settings.dispatch = softmetal::host::dispatch_of(dispatch);
    return settings;
}

}  // namespace

std::shared_ptr<MeshDevice> MeshDevice::create(const MeshDeviceConfig& config, size_t l1_small_size, size_t,
                                               size_t num_command_queues, const DispatchCoreConfig& dispatch,
                                               ttsl::Span<const std::uint32_t>, size_t worker_l1_size) {
    const MeshShape shape = config.mesh_shape().value_or(SystemMesh::instance().shape());
    const size_t available = softmetal::host::num_available_devices();
    if (shape.mesh_size() > available) {
        fail(
            "a mesh of shape {} needs {} devices; {} can be opened. Set SOFTMETAL_DEVICES={} to simulate that many "
            "(devices of a mesh are not connected to each other).",
            shape, shape.mesh_size(), available, shape.mesh_size());
    }
    return softmetal::host::make_mesh(shape, config.physical_device_ids(),
                                      settings_from(l1_small_size, num_command_queues, worker_l1_size, dispatch));
}

std::shared_ptr<MeshDevice> MeshDevice::create_unit_mesh(int device_id, size_t l1_small_size, size_t,
                                                         size_t num_command_queues, const DispatchCoreConfig& dispatch,
                                                         ttsl::Span<const std::uint32_t>, size_t worker_l1_size) {
    const size_t available = softmetal::host::num_available_devices();
    if (device_id < 0 || static_cast<size_t>(device_id) >= available) {
        fail("device {} does not exist: {} can be opened, numbered from 0. Set SOFTMETAL_DEVICES to simulate more.",
             device_id, available);
    }
    return softmetal::host::make_mesh(MeshShape(1, 1), {device_id},
                                      settings_from(l1_small_size, num_command_queues, worker_l1_size, dispatch));
}

std::map<int, std::shared_ptr<MeshDevice>> MeshDevice::create_unit_meshes(
    const std::vector<int>& device_ids, size_t l1_small_size, size_t trace_region_size, size_t num_command_queues,
    const DispatchCoreConfig& dispatch, ttsl::Span<const std::uint32_t> remap, size_t worker_l1_size) {
    std::map<int, std::shared_ptr<MeshDevice>> meshes;
    for (int id : device_ids) {
        meshes[id] =
            create_unit_mesh(id, l1_small_size, trace_region_size, num_command_queues, dispatch, remap, worker_l1_size);
    }
    return meshes;
}

MeshDevice::MeshDevice(std::unique_ptr<MeshDeviceImpl> impl) : impl_(std::move(impl)) {}
MeshDevice::~MeshDevice() {
    close();
}

tt::ARCH MeshDevice::arch() const {
    return impl_->first().arch();
}
int MeshDevice::id() const {
    return impl_->id;
}
ChipId MeshDevice::build_id() const {
    return impl_->first().build_id();
}
uint8_t MeshDevice::num_hw_cqs() const {
    return impl_->first().num_hw_cqs();
}
bool MeshDevice::is_initialized() const {
    return impl_->first().is_initialized();
}
int MeshDevice::num_dram_channels() const {
    return impl_->first().num_dram_channels();
}
uint32_t MeshDevice::l1_size_per_core() const {
    return impl_->first().l1_size_per_core();
}
uint32_t MeshDevice::dram_size_per_channel() const {
    return impl_->first().dram_size_per_channel();
}
int MeshDevice::get_clock_rate_mhz() const {
    return impl_->first().get_clock_rate_mhz();
}
CoreCoord MeshDevice::grid_size() const {
    return impl_->first().grid_size();
}
CoreCoord MeshDevice::logical_grid_size() const {
    return impl_->first().logical_grid_size();
}
CoreCoord MeshDevice::dram_grid_size() const {
    return impl_->first().dram_grid_size();
}
CoreCoord MeshDevice::compute_with_storage_grid_size() const {
    return impl_->first().compute_with_storage_grid_size();
}
CoreCoord MeshDevice::virtual_noc0_coordinate(uint8_t noc_index, CoreCoord coord) const {
    return impl_->first().virtual_noc0_coordinate(noc_index, coord);
}
CoreCoord MeshDevice::virtual_core_from_logical_core(const CoreCoord& core, const CoreType& core_type) const {
    return impl_->first().virtual_core_from_logical_core(core, core_type);
}
CoreCoord MeshDevice::worker_core_from_logical_core(const CoreCoord& core) const {
    return impl_->first().worker_core_from_logical_core(core);
}
std::vector<CoreCoord> MeshDevice::worker_cores_from_logical_cores(const std::vector<CoreCoord>& cores) const {
    return impl_->first().worker_cores_from_logical_cores(cores);
}
CoreCoord MeshDevice::logical_core_from_worker_core(const CoreCoord& core) const {
    return impl_->first().logical_core_from_worker_core(core);
}
std::vector<CoreCoord> MeshDevice::get_optimal_dram_bank_to_logical_worker_assignment(NOC noc) {
    return impl_->first().get_optimal_dram_bank_to_logical_worker_assignment(noc);
}
CoreRangeSet MeshDevice::worker_cores(HalProgrammableCoreType type, SubDeviceId sub_device) const {
    return impl_->first().worker_cores(type, sub_device);
}
uint32_t MeshDevice::num_worker_cores(HalProgrammableCoreType type, SubDeviceId sub_device) const {
    return impl_->first().num_worker_cores(type, sub_device);
}
CoreCoord MeshDevice::logical_core_from_dram_channel(uint32_t channel) const {
    return impl_->first().logical_core_from_dram_channel(channel);
}
HalProgrammableCoreType MeshDevice::get_programmable_core_type(CoreCoord virtual_core) const {
    return impl_->first().get_programmable_core_type(virtual_core);
}
uint32_t MeshDevice::dram_channel_from_logical_core(const CoreCoord& core) const {
    return impl_->first().dram_channel_from_logical_core(core);
}
uint32_t MeshDevice::get_noc_unicast_encoding(uint8_t noc_index, const CoreCoord& core) const {
    return impl_->first().get_noc_unicast_encoding(noc_index, core);
}
uint32_t MeshDevice::get_noc_multicast_encoding(uint8_t noc_index, const CoreRange& cores) const {
    return impl_->first().get_noc_multicast_encoding(noc_index, cores);
}
const std::unique_ptr<Allocator>& MeshDevice::allocator() const {
    return impl_->first().allocator();
}
const std::unique_ptr<Allocator>& MeshDevice::allocator(SubDeviceId id) const {
    return impl_->first().allocator(id);
}
std::optional<DeviceAddr> MeshDevice::lowest_occupied_compute_l1_address() const {
    return impl_->first().lowest_occupied_compute_l1_address();
}
bool MeshDevice::close() {
    bool was_open = false;
    for (const auto& device : impl_->devices) was_open = device->close() || was_open;
    impl_->traces.clear();
    return was_open;
}
void MeshDevice::enable_program_cache() {}
void MeshDevice::clear_program_cache() {}
void MeshDevice::disable_and_clear_program_cache() {}
std::size_t MeshDevice::num_program_cache_entries() {
    return 0;
}

SubDeviceManagerId MeshDevice::get_active_sub_device_manager_id() const {
    return impl_->first().get_active_sub_device_manager_id();
}
SubDeviceManagerId MeshDevice::get_default_sub_device_manager_id() const {
    return impl_->first().get_default_sub_device_manager_id();
}
SubDeviceManagerId MeshDevice::create_sub_device_manager(ttsl::Span<const SubDevice> sub_devices,
                                                         DeviceAddr local_l1_size) {
    SubDeviceManagerId id;
    for (const auto& device : impl_->devices) id = device->create_sub_device_manager(sub_devices, local_l1_size);
    return id;
}
SubDeviceManagerId MeshDevice::create_sub_device_manager(std::initializer_list<SubDevice> sub_devices,
                                                         DeviceAddr local_l1_size) {
    return create_sub_device_manager(ttsl::Span<const SubDevice>(sub_devices.begin(), sub_devices.size()),
                                     local_l1_size);
}
void MeshDevice::remove_sub_device_manager(SubDeviceManagerId id) {
    for (const auto& device : impl_->devices) device->remove_sub_device_manager(id);
}
void MeshDevice::load_sub_device_manager(SubDeviceManagerId id) {
    for (const auto& device : impl_->devices) device->load_sub_device_manager(id);
}
void MeshDevice::clear_loaded_sub_device_manager() {
    for (const auto& device : impl_->devices) device->clear_loaded_sub_device_manager();
}
const std::vector<SubDeviceId>& MeshDevice::get_sub_device_ids() const {
    return impl_->first().get_sub_device_ids();
}
const std::vector<SubDeviceId>& MeshDevice::get_sub_device_stall_group() const {
    return impl_->first().get_sub_device_stall_group();
}
void MeshDevice::set_sub_device_stall_group(ttsl::Span<const SubDeviceId> ids) {
    for (const auto& device : impl_->devices) device->set_sub_device_stall_group(ids);
}
void MeshDevice::reset_sub_device_stall_group() {
    for (const auto& device : impl_->devices) device->reset_sub_device_stall_group();
}
uint32_t MeshDevice::num_sub_devices() const {
    return impl_->first().num_sub_devices();
}
bool MeshDevice::is_mmio_capable() const {
    return true;
}
std::shared_ptr<MeshDevice> MeshDevice::get_mesh_device() {
    return shared_from_this();
}

const MeshShape& MeshDevice::shape() const {
    return impl_->shape;
}
size_t MeshDevice::num_devices() const {
    return impl_->devices.size();
}
size_t MeshDevice::num_rows() const {
    return impl_->view->num_rows();
}
size_t MeshDevice::num_cols() const {
    return impl_->view->num_cols();
}
void MeshDevice::reshape(const MeshShape& new_shape) {
    if (new_shape.mesh_size() != num_devices()) {
        fail("a mesh of {} devices cannot take the shape {}", num_devices(), new_shape);
    }
    impl_->shape = new_shape;
    impl_->view = std::make_unique<MeshDeviceView>(new_shape, get_devices());
}
const MeshDeviceView& MeshDevice::get_view() const {
    return *impl_->view;
}
std::vector<IDevice*> MeshDevice::get_devices() const {
    return impl_->view->get_devices();
}
DeviceIds MeshDevice::get_device_ids() const {
    DeviceIds ids;
    for (const auto& device : impl_->devices) ids.push_back(device->id());
    return ids;
}
IDevice* MeshDevice::get_device(ChipId physical_device_id) const {
    return impl_->view->get_device(impl_->view->find_device(physical_device_id));
}
IDevice* MeshDevice::get_device(const MeshCoordinate& coord) const {
    return impl_->view->get_device(coord);
}
IDevice* MeshDevice::get_device(size_t row, size_t column) const {
    return get_device(MeshCoordinate(static_cast<uint32_t>(row), static_cast<uint32_t>(column)));
}
bool MeshDevice::is_local(const MeshCoordinate& coord) const {
    return impl_->view->contains(coord);
}
bool MeshDevice::is_remote_only() const {
    return false;
}
bool MeshDevice::is_parent_mesh() const {
    return true;
}
std::string MeshDevice::to_string() const {
    return fmt::format("MeshDevice({} of {})", shape(), impl_->first().state().machine().name);
}
void MeshDevice::quiesce_devices() {}

MeshCommandQueue& MeshDevice::mesh_command_queue(std::optional<uint8_t> cq_id) const {
    const uint8_t id = cq_id.value_or(GetCurrentCommandQueueIdForThread());
    if (id >= impl_->queues.size()) {
        fail("command queue {} does not exist: the mesh was created with {}", id, impl_->queues.size());
    }
    return *impl_->queues[id];
}

std::ostream& operator<<(std::ostream& out, const MeshDevice& mesh_device) {
    return out << mesh_device.to_string();
}

std::vector<IDevice*> MeshDeviceView::get_devices(const MeshCoordinateRange& range) const {
    std::vector<IDevice*> devices;
    for (const auto& coord : range) devices.push_back(get_device(coord));
    return devices;
}
IDevice* MeshDeviceView::get_device(const MeshCoordinate& coord) const {
    if (!contains(coord)) fail("{} is outside {}", coord, shape());
    return devices_.at(coord);
}
MeshCoordinate MeshDeviceView::find_device(ChipId device_id) const {
    for (const auto& place : devices_) {
        if (place.value()->id() == device_id) return place.coord();
    }
    fail("device {} is not in the mesh of shape {}", device_id, shape());
}
std::vector<IDevice*> MeshDeviceView::get_devices_on_row(size_t row) const {
    const auto at = static_cast<uint32_t>(row);
    return get_devices(MeshCoordinateRange(MeshCoordinate(at, 0), MeshCoordinate(at, shape()[1] - 1)));
}
std::vector<IDevice*> MeshDeviceView::get_devices_on_column(size_t column) const {
    const auto at = static_cast<uint32_t>(column);
    return get_devices(MeshCoordinateRange(MeshCoordinate(0, at), MeshCoordinate(shape()[0] - 1, at)));
}

SystemMesh::SystemMesh() : shape_(1, static_cast<uint32_t>(softmetal::host::num_available_devices())) {}
SystemMesh& SystemMesh::instance() {
    static SystemMesh mesh;
    return mesh;
}
SystemMesh::MappedDevices SystemMesh::get_mapped_devices(const std::optional<MeshShape>& shape,
                                                         const std::optional<MeshCoordinate>&) const {
    const MeshShape wanted = shape.value_or(shape_);
    if (wanted.mesh_size() > shape_.mesh_size()) fail("{} has more devices than the system's {}", wanted, shape_);
    MappedDevices mapped{{}, wanted};
    for (size_t id = 0; id < wanted.mesh_size(); ++id) {
        mapped.device_ids.push_back(MaybeRemote<int>::local(static_cast<int>(id)));
    }
    return mapped;
}

}  // namespace tt::tt_metal::distributed
