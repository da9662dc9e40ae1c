// Meshes of simulated devices. As one device a mesh answers for its first; all are alike.
#include <atomic>
#include <cctype>
#include <cstdlib>
#include <mutex>
#include <numeric>
#include <set>

#include <tt-metalium/distributed.hpp>
#include <tt-metalium/mesh_device.hpp>
#include <tt-metalium/sub_device.hpp>
#include <tt-metalium/system_mesh.hpp>

#include "host/buffer_impl.h"
#include "host/errors.h"
#include "host/experimental/mock_mode.h"
#include "host/mesh_device_impl.h"

namespace softmetal::host {

using tt::tt_metal::distributed::MeshDevice;
using tt::tt_metal::distributed::MeshDeviceImpl;
using tt::tt_metal::distributed::MeshShape;

namespace {

[[noreturn]] void bad_setting(const std::string& text) {
    throw ConfigError(
        fmt::format("SOFTMETAL_DEVICES is '{}'; it is the number of devices to simulate, 1 to 1024, or the shape of a "
                    "mesh of them, "
                    "such as 2x4",
                    text));
}

// As the field's systems are wired: two in a row, four and more in rows that are as long as they are high or longer.
MeshShape usual_shape(uint32_t devices) {
    switch (devices) {
        case 4:
            return MeshShape(2, 2);
        case 8:
            return MeshShape(2, 4);
        case 32:
            return MeshShape(8, 4);
        default:
            return MeshShape(1, devices);
    }
}

}  // namespace

MeshShape available_devices() {
    if (const auto mode = mock_mode()) return usual_shape(mode->chips);
    const char* setting = std::getenv("SOFTMETAL_DEVICES");
    if (!setting || !*setting) return usual_shape(default_machine()->chips);
    const std::string text = setting;
    ttsl::SmallVector<uint32_t> numbers;
    const char* cursor = text.c_str();
    while (true) {
        char* end = nullptr;
        const unsigned long number =
            std::isdigit(static_cast<unsigned char>(*cursor)) ? std::strtoul(cursor, &end, 10) : 0;
        if (number < 1 || number > 1024) bad_setting(text);
        numbers.push_back(static_cast<uint32_t>(number));
        if (*end == '\0') break;
        if (*end != 'x') bad_setting(text);
        cursor = end + 1;
    }
    const MeshShape shape = numbers.size() == 1 ? usual_shape(numbers[0]) : MeshShape(numbers);
    if (shape.mesh_size() > 1024) bad_setting(text);
    return shape;
}

size_t num_available_devices() {
    return available_devices().mesh_size();
}

std::shared_ptr<MeshDevice> make_mesh(const MeshShape& shape, std::vector<int> device_ids,
                                      const DeviceSettings& settings) {
    if (device_ids.empty()) {
        device_ids.resize(shape.mesh_size());
        std::iota(device_ids.begin(), device_ids.end(), 0);
    }
    if (device_ids.size() != shape.mesh_size()) {
        fail("a mesh of shape {} has {} devices; {} device ids were given", shape, shape.mesh_size(),
             device_ids.size());
    }
    auto mesh =
        std::make_shared<MeshDevice>(std::make_unique<MeshDeviceImpl>(next_mesh_id(), shape, device_ids, settings));
    for (const auto& device : mesh->impl().devices) device->set_mesh(mesh);
    mesh->impl().make_queues(*mesh);
    return mesh;
}

int next_mesh_id() {
    static std::atomic<int> next_id{1};
    return next_id++;
}

std::shared_ptr<DeviceState> shared_state(const tt::tt_metal::IDevice& device) {
    if (const auto* mesh = dynamic_cast<const MeshDevice*>(&device)) return mesh->impl().first().shared_state();
    if (const auto* sim = dynamic_cast<const SimDevice*>(&device)) return sim->shared_state();
    unsupported("devices that were not made by CreateDevice or MeshDevice::create");
}

DeviceState& state_of(const tt::tt_metal::IDevice& device) {
    return *shared_state(device);
}

std::shared_ptr<BankAllocator> shared_memory(const tt::tt_metal::IDevice& device) {
    if (const auto* mesh = dynamic_cast<const MeshDevice*>(&device)) return mesh->impl().memory;
    return shared_state(device)->shared_memory();
}

}  // namespace softmetal::host

namespace tt::tt_metal::distributed {

using softmetal::host::DeviceSettings;
using softmetal::host::DeviceState;
using softmetal::host::fail;
using softmetal::host::SimDevice;

MeshDeviceImpl::MeshDeviceImpl(int id, const MeshShape& shape, const std::vector<int>& device_ids,
                               const DeviceSettings& settings)
    : id(id), shape(shape), work(std::make_shared<softmetal::host::WorkQueue>()) {
    const auto machine = settings.machine.empty() ? softmetal::host::default_machine(settings.dispatch)
                                                  : softmetal::chip::load_machine(settings.machine, settings.dispatch);
    memory =
        std::make_shared<softmetal::host::BankAllocator>(machine, settings.l1_small_bytes, settings.worker_l1_bytes);
    allocator = std::make_unique<Allocator>(*memory);
    std::vector<IDevice*> pointers;
    for (int device_id : device_ids) {
        auto chip_settings = settings.chip;
        chip_settings.device_id = static_cast<uint32_t>(device_id);
        auto state = std::make_shared<DeviceState>(device_id, machine, std::move(chip_settings), memory, work);
        devices.push_back(std::make_shared<SimDevice>(std::move(state), settings.num_queues));
        pointers.push_back(devices.back().get());
    }
    view = std::make_unique<MeshDeviceView>(shape, pointers);
}

MeshDeviceImpl::MeshDeviceImpl(int id, const MeshShape& shape, SimDevices given, std::shared_ptr<MeshDevice> mesh)
    : id(id), shape(shape), work(mesh->impl().work), devices(std::move(given)), parent(std::move(mesh)) {
    std::set<int> ids;
    std::vector<IDevice*> pointers;
    for (const auto& device : devices) {
        ids.insert(device->id());
        pointers.push_back(device.get());
    }
    memory = std::make_shared<softmetal::host::BankAllocator>(*parent->impl().memory, std::move(ids));
    allocator = std::make_unique<Allocator>(*memory);
    view = std::make_unique<MeshDeviceView>(shape, pointers);
}

SimDevice& MeshDeviceImpl::at(const MeshCoordinate& coord) const {
    if (!view->contains(coord)) fail("device {} is outside the mesh of shape {}", coord, shape);
    return *devices[coord.to_linear_index(shape)];
}

void MeshDeviceImpl::make_queues(MeshDevice& mesh) {
    for (unsigned queue = 0; queue < first().num_hw_cqs(); ++queue) {
        queues.push_back(std::make_unique<MeshCommandQueue>(std::make_unique<MeshCommandQueueImpl>(&mesh, queue)));
    }
}

void MeshDeviceImpl::require_open(const char* call) const {
    if (!open || !first().state().is_open()) {
        fail("{}: mesh device {} of shape {} has been closed. Close it after the last use.", call, id, shape);
    }
}

std::vector<uint32_t> MeshDeviceImpl::sub_devices(ttsl::Span<const SubDeviceId> ids) const {
    std::vector<uint32_t> indices;
    for (const SubDeviceId& sub_device : ids) {
        if (*sub_device >= first().num_sub_devices()) {
            fail("sub-device {} does not exist: {} are loaded, numbered from 0", *sub_device,
                 first().num_sub_devices());
        }
        indices.push_back(*sub_device);
    }
    return indices;
}

uint64_t MeshDeviceImpl::settle(const std::string& what, std::vector<uint32_t> sub_devices) const {
    return work->add(what, [devices = devices, sub_devices = std::move(sub_devices)] {
        for (const auto& device : devices) device->state().finish(&sub_devices);
    });
}

uint64_t MeshDeviceImpl::settle_all(const std::string& what) const {
    return work->add(what, [devices = devices] {
        for (const auto& device : devices) device->state().finish(nullptr);
    });
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
    try {
        close();
    } catch (const std::exception& error) {
        fmt::print(stderr, "softmetal: nobody waited for this error before its device was destroyed: {}\n",
                   error.what());
    }
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
    return impl_->open && impl_->first().is_initialized();
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
    return impl_->allocator;
}
const std::unique_ptr<Allocator>& MeshDevice::allocator(SubDeviceId id) const {
    impl_->sub_devices({&id, 1});
    return impl_->allocator;
}
std::optional<DeviceAddr> MeshDevice::lowest_occupied_compute_l1_address() const {
    return impl_->first().lowest_occupied_compute_l1_address();
}
bool MeshDevice::close() {
    if (!std::exchange(impl_->open, false)) return false;
    for (const auto& submesh : impl_->submeshes) {
        if (const auto mesh = submesh.lock()) mesh->close();
    }
    std::exception_ptr error;
    const bool was_open = impl_->first().is_initialized();
    try {
        if (was_open) impl_->work->wait(impl_->settle_all("closing the device"));
    } catch (...) {
        error = std::current_exception();
    }
    impl_->traces.clear();
    impl_->programs.clear();
    impl_->allocator->deallocate_buffers();
    if (!impl_->parent) {
        for (const auto& device : impl_->devices) {
            try {
                device->close();
            } catch (...) {
                if (!error) error = std::current_exception();
            }
        }
    }
    if (error) std::rethrow_exception(error);
    return was_open;
}
program_cache::detail::ProgramCache& MeshDevice::get_program_cache() const {
    return impl_->programs;
}
void MeshDevice::set_program_cache_misses_allowed(bool allowed) {
    impl_->programs.set_cache_misses_allowed(allowed);
}
void MeshDevice::enable_program_cache() {
    impl_->programs.enable();
}
void MeshDevice::clear_program_cache() {
    impl_->programs.clear();
}
void MeshDevice::disable_and_clear_program_cache() {
    impl_->programs.disable();
    impl_->programs.clear();
}
std::size_t MeshDevice::num_program_cache_entries() {
    return impl_->programs.num_entries();
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
    impl_->require_open("create_sub_device_manager");
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
    impl_->require_open("load_sub_device_manager");
    for (const auto& queue : impl_->queues) queue->impl().require_ready("load_sub_device_manager");
    impl_->work->wait(impl_->settle_all("loading a sub-device manager"));
    impl_->memory->set_local_l1(impl_->first().local_l1_bytes(id), impl_->first().num_sub_devices_of(id));
    for (const auto& device : impl_->devices) device->load_sub_device_manager(id);
}
void MeshDevice::clear_loaded_sub_device_manager() {
    load_sub_device_manager(get_default_sub_device_manager_id());
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
    return !impl_->parent;
}
const std::shared_ptr<MeshDevice>& MeshDevice::get_parent_mesh() const {
    return impl_->parent;
}
std::vector<std::shared_ptr<MeshDevice>> MeshDevice::get_submeshes() const {
    std::vector<std::shared_ptr<MeshDevice>> submeshes;
    for (const auto& submesh : impl_->submeshes) {
        if (auto mesh = submesh.lock()) submeshes.push_back(std::move(mesh));
    }
    return submeshes;
}

std::shared_ptr<MeshDevice> MeshDevice::create_submesh(const MeshShape& submesh_shape,
                                                       const std::optional<MeshCoordinate>& offset) {
    impl_->require_open("create_submesh");
    const MeshShape& whole = shape();
    const MeshCoordinate start = offset.value_or(MeshCoordinate::zero_coordinate(submesh_shape.dims()));
    if (submesh_shape.dims() != whole.dims() || start.dims() != whole.dims()) {
        fail("a submesh of shape {} at {} of a mesh of shape {}: all must have as many dimensions", submesh_shape,
             start, whole);
    }
    ttsl::SmallVector<uint32_t> last;
    for (size_t dim = 0; dim < whole.dims(); ++dim) {
        const auto at = static_cast<int32_t>(dim);
        if (submesh_shape[at] == 0 || start[at] + submesh_shape[at] > whole[at]) {
            fail("a submesh of shape {} at {} does not fit into the mesh of shape {}", submesh_shape, start, whole);
        }
        last.push_back(start[at] + submesh_shape[at] - 1);
    }
    MeshDeviceImpl::SimDevices devices;
    for (const auto& coord : MeshCoordinateRange(start, MeshCoordinate(last))) {
        devices.push_back(impl_->devices[coord.to_linear_index(whole)]);
    }
    auto submesh = std::make_shared<MeshDevice>(std::make_unique<MeshDeviceImpl>(
        softmetal::host::next_mesh_id(), submesh_shape, std::move(devices), shared_from_this()));
    submesh->impl().make_queues(*submesh);
    impl_->submeshes.push_back(submesh);
    return submesh;
}

std::vector<std::shared_ptr<MeshDevice>> MeshDevice::create_submeshes(const MeshShape& submesh_shape) {
    const MeshShape& whole = shape();
    if (submesh_shape.dims() != whole.dims()) {
        fail("submeshes of shape {} of a mesh of shape {}: both must have as many dimensions", submesh_shape, whole);
    }
    ttsl::SmallVector<uint32_t> counts;
    for (size_t dim = 0; dim < whole.dims(); ++dim) {
        const auto at = static_cast<int32_t>(dim);
        if (submesh_shape[at] == 0 || whole[at] % submesh_shape[at] != 0) {
            fail("a mesh of shape {} is not made of whole submeshes of shape {}", whole, submesh_shape);
        }
        counts.push_back(whole[at] / submesh_shape[at]);
    }
    std::vector<std::shared_ptr<MeshDevice>> submeshes;
    for (const auto& block : MeshCoordinateRange(MeshShape(counts))) {
        ttsl::SmallVector<uint32_t> start;
        for (size_t dim = 0; dim < whole.dims(); ++dim) {
            const auto at = static_cast<int32_t>(dim);
            start.push_back(block[at] * submesh_shape[at]);
        }
        submeshes.push_back(create_submesh(submesh_shape, MeshCoordinate(start)));
    }
    return submeshes;
}

std::string MeshDevice::to_string() const {
    return fmt::format("MeshDevice({} of {})", shape(), impl_->first().state().machine().name);
}
void MeshDevice::quiesce_devices() {
    impl_->require_open("quiesce_devices");
    impl_->work->wait(impl_->settle_all("quiesce_devices"));
}

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

SystemMesh::SystemMesh(const MeshShape& shape) : shape_(shape) {}
// The setting may change while the process runs: one object for each shape that was asked for.
SystemMesh& SystemMesh::instance() {
    static std::mutex mutex;
    static std::map<std::string, std::unique_ptr<SystemMesh>> meshes;
    const MeshShape shape = softmetal::host::available_devices();
    std::lock_guard lock(mutex);
    auto& mesh = meshes[fmt::format("{}", shape)];
    if (!mesh) mesh.reset(new SystemMesh(shape));
    return *mesh;
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
