// Devices of the older calls, and access to memory and launches below queues.
#include <cmath>
#include <limits>
#include <map>
#include <mutex>

#include <tt-metalium/distributed.hpp>
#include <tt-metalium/hal.hpp>
#include <tt-metalium/host_api.hpp>
#include <tt-metalium/memory_reporter.hpp>
#include <tt-metalium/tt_metal.hpp>

#include "host/active_devices.h"
#include "host/buffer_impl.h"
#include "host/errors.h"
#include "host/launch.h"
#include "host/mesh_device_impl.h"

namespace tt::tt_metal {

using softmetal::host::fail;
using softmetal::host::state_of;

namespace {

// CreateDevice hands out plain pointers; somebody has to keep what they point to.
struct OpenDevices {
    std::mutex mutex;
    std::map<IDevice*, std::shared_ptr<distributed::MeshDevice>> by_pointer;
};
OpenDevices& open_devices() {
    static OpenDevices devices;
    return devices;
}

thread_local std::vector<uint8_t> queue_ids;

IDevice& require(IDevice* device, const char* call) {
    if (!device) fail("{} needs a device; the one given is null", call);
    return *device;
}

}  // namespace

void SetRootDir(const std::string& dir) {
    softmetal::host::root_dir() = dir;
}
size_t GetNumAvailableDevices() {
    return softmetal::host::num_available_devices();
}
size_t GetNumPCIeDevices() {
    return GetNumAvailableDevices();
}
ChipId GetPCIeDeviceID(ChipId device_id) {
    return device_id;
}
bool IsGalaxyCluster() {
    return false;
}

IDevice* CreateDevice(ChipId device_id, uint8_t num_hw_cqs, size_t l1_small_size, size_t trace_region_size,
                      const DispatchCoreConfig& dispatch_core_config, const std::vector<uint32_t>& l1_bank_remap,
                      size_t worker_l1_size) {
    auto mesh = distributed::MeshDevice::create_unit_mesh(device_id, l1_small_size, trace_region_size, num_hw_cqs,
                                                          dispatch_core_config, l1_bank_remap, worker_l1_size);
    IDevice* device = mesh->get_devices()[0];
    std::lock_guard lock(open_devices().mutex);
    open_devices().by_pointer[device] = std::move(mesh);
    return device;
}

IDevice* CreateDeviceMinimal(ChipId device_id, uint8_t num_hw_cqs, const DispatchCoreConfig& dispatch_core_config) {
    return CreateDevice(device_id, num_hw_cqs, DEFAULT_L1_SMALL_SIZE, DEFAULT_TRACE_REGION_SIZE, dispatch_core_config);
}

bool CloseDevice(IDevice* device) {
    std::shared_ptr<distributed::MeshDevice> mesh;
    {
        std::lock_guard lock(open_devices().mutex);
        const auto found = open_devices().by_pointer.find(device);
        if (found == open_devices().by_pointer.end()) {
            fail(
                "CloseDevice: no device that CreateDevice made is open at {}; was it closed before, or made by "
                "MeshDevice::create, whose close() closes it?",
                fmt::ptr(device));
        }
        mesh = std::move(found->second);
        open_devices().by_pointer.erase(found);
    }
    return mesh->close();
}

GlobalSemaphore CreateGlobalSemaphore(IDevice* device, const CoreRangeSet& cores, uint32_t initial_value,
                                      BufferType buffer_type) {
    return GlobalSemaphore(device, cores, initial_value, buffer_type);
}
GlobalSemaphore CreateGlobalSemaphore(distributed::MeshDevice& device, CoreRangeSet cores, uint32_t initial_value,
                                      BufferType buffer_type) {
    return GlobalSemaphore(&device, cores, initial_value, buffer_type);
}

GlobalSemaphore::GlobalSemaphore(IDevice* device, const CoreRangeSet& cores, uint32_t initial_value,
                                 BufferType buffer_type)
    : device_(&require(device, "a global semaphore")), cores_(cores) {
    if (buffer_type != BufferType::L1 && buffer_type != BufferType::L1_SMALL) {
        fail("a global semaphore stands in L1 or L1_SMALL, not in {}", buffer_type);
    }
    // One word on each worker core, at one address.
    const auto grid = device->compute_with_storage_grid_size();
    buffer_ = Buffer::create(device, grid.x * grid.y * sizeof(uint32_t), sizeof(uint32_t), buffer_type);
    reset_semaphore_value(initial_value);
}
DeviceAddr GlobalSemaphore::address() const {
    return buffer_->address();
}
void GlobalSemaphore::reset_semaphore_value(uint32_t reset_value) const {
    std::vector<uint32_t> word{reset_value};
    const auto* mesh = dynamic_cast<distributed::MeshDevice*>(device_);
    for (IDevice* device : mesh ? mesh->get_devices() : std::vector<IDevice*>{device_}) {
        for (const auto& core : corerange_to_cores(cores_)) {
            detail::WriteToDeviceL1(device, core, static_cast<uint32_t>(address()), word);
        }
    }
}
std::ostream& operator<<(std::ostream& out, const GlobalSemaphore& semaphore) {
    return out << "GlobalSemaphore(" << semaphore.cores() << " at " << semaphore.address() << ")";
}

void PushCurrentCommandQueueIdForThread(uint8_t cq_id) {
    queue_ids.push_back(cq_id);
}
uint8_t PopCurrentCommandQueueIdForThread() {
    if (queue_ids.empty()) fail("PopCurrentCommandQueueIdForThread without a Push before it");
    const uint8_t id = queue_ids.back();
    queue_ids.pop_back();
    return id;
}
uint8_t GetCurrentCommandQueueIdForThread() {
    return queue_ids.empty() ? 0 : queue_ids.back();
}

ClusterType GetClusterType() {
    static const std::map<std::string, ClusterType> kBoards = {{"n150", ClusterType::N150},
                                                               {"n300", ClusterType::N300},
                                                               {"p100", ClusterType::P100},
                                                               {"p150", ClusterType::P150},
                                                               {"p150b", ClusterType::P150}};
    return kBoards.at(softmetal::host::default_machine()->board);
}

namespace hal {

tt::ARCH get_arch() {
    return softmetal::host::arch_of(*softmetal::host::default_machine());
}
std::string get_arch_name() {
    return tt::arch_to_str(get_arch());
}
uint32_t get_l1_size() {
    return softmetal::host::default_machine()->l1_bytes;
}
uint32_t get_dram_alignment() {
    return softmetal::host::default_machine()->dram_alignment;
}
uint32_t get_l1_alignment() {
    return softmetal::host::default_machine()->l1_alignment;
}
uint32_t get_pcie_alignment() {
    return get_dram_alignment();
}
uint32_t get_max_worker_l1_unreserved_size() {
    const auto machine = softmetal::host::default_machine();
    return machine->l1_bytes - machine->l1_unreserved_base;
}
float get_eps() {
    return std::numeric_limits<float>::epsilon();
}
float get_nan() {
    return std::numeric_limits<float>::quiet_NaN();
}
float get_inf() {
    return std::numeric_limits<float>::infinity();
}
uint32_t get_arch_num_circular_buffers() {
    return softmetal::host::default_machine()->circular_buffers;
}
uint32_t get_noc_max_burst_size_bytes() {
    return softmetal::host::default_machine()->noc_max_burst_bytes;
}

}  // namespace hal

namespace detail {

std::map<ChipId, IDevice*> CreateDevices(const std::vector<ChipId>& device_ids, uint8_t num_hw_cqs,
                                         size_t l1_small_size, size_t trace_region_size,
                                         const DispatchCoreConfig& dispatch_core_config,
                                         const std::vector<uint32_t>& l1_bank_remap, size_t worker_l1_size) {
    std::map<ChipId, IDevice*> devices;
    for (ChipId id : device_ids) {
        devices[id] = CreateDevice(id, num_hw_cqs, l1_small_size, trace_region_size, dispatch_core_config,
                                   l1_bank_remap, worker_l1_size);
    }
    return devices;
}
void CloseDevices(const std::map<ChipId, IDevice*>& devices) {
    for (const auto& [id, device] : devices) CloseDevice(device);
}
IDevice* GetActiveDevice(ChipId device_id) {
    return softmetal::host::find_active_device(device_id);
}

void LaunchProgram(IDevice* device, Program& program, bool wait_until_cores_done, bool) {
    auto& state = state_of(require(device, "LaunchProgram"));
    const uint64_t number = state.launch_async(program.impl(), "LaunchProgram");
    if (wait_until_cores_done) state.work().wait(number);
}
void LaunchProgram(IDevice* device, const std::shared_ptr<Program>& program, bool wait, bool slow) {
    LaunchProgram(device, *program, wait, slow);
}
void WaitProgramDone(IDevice* device, Program&, bool) {
    state_of(require(device, "WaitProgramDone")).work().wait_for_all();
}
void CompileProgram(IDevice* device, Program& program, bool) {
    softmetal::host::prepare_launch(program.impl(), state_of(require(device, "CompileProgram")));
}
// A launch takes the runtime arguments as they are then: there is nothing to send before.
void WriteRuntimeArgsToDevice(IDevice*, Program&, bool) {}
bool ConfigureDeviceWithProgram(IDevice* device, Program& program, bool slow) {
    CompileProgram(device, program, slow);
    return true;
}

// Host operations have the top bit, devices the low 10, programs the 21 between.
uint32_t EncodePerDeviceProgramID(uint32_t base_program_id, uint32_t device_id, bool is_host_fallback_op) {
    return (is_host_fallback_op ? 1u << 31 : 0) | (base_program_id & 0x1fffff) << 10 | (device_id & 0x3ff);
}
DeviceProgramId DecodePerDeviceProgramID(uint32_t id) {
    return {.base_program_id = id >> 10 & 0x1fffff,
            .device_id = static_cast<ChipId>(id & 0x3ff),
            .is_host_fallback_op = id >> 31 != 0};
}

namespace {

softmetal::chip::LogicalCore worker(const IDevice& device, const CoreCoord& core, CoreType type) {
    if (type != CoreType::WORKER && type != CoreType::TENSIX) {
        softmetal::host::unsupported("L1 of {} cores; worker cores have one", type);
    }
    state_of(device).memory().bank_of_core(core);  // an error outside the grid
    return {static_cast<uint32_t>(core.x), static_cast<uint32_t>(core.y)};
}

std::span<const uint8_t> bytes_of(const std::vector<uint32_t>& words) {
    return {reinterpret_cast<const uint8_t*>(words.data()), words.size() * sizeof(uint32_t)};
}
std::span<uint8_t> resize_to(std::vector<uint32_t>& words, uint32_t bytes) {
    words.resize((bytes + sizeof(uint32_t) - 1) / sizeof(uint32_t));
    return {reinterpret_cast<uint8_t*>(words.data()), bytes};
}
uint32_t bank_number(const IDevice& device, int channel) {
    if (channel < 0 || channel >= device.num_dram_channels()) {
        fail("DRAM channel {} does not exist: the device has 0 to {}", channel, device.num_dram_channels() - 1);
    }
    return static_cast<uint32_t>(channel);
}

}  // namespace

bool WriteToDeviceDRAMChannel(IDevice* device, int channel, uint32_t address, std::span<const uint8_t> data) {
    state_of(require(device, "WriteToDeviceDRAMChannel"))
        .chip()
        .write_dram(bank_number(*device, channel), address, data);
    return true;
}
bool WriteToDeviceDRAMChannel(IDevice* device, int channel, uint32_t address, std::vector<uint32_t>& data) {
    return WriteToDeviceDRAMChannel(device, channel, address, bytes_of(data));
}
bool ReadFromDeviceDRAMChannel(IDevice* device, int channel, uint32_t address, std::span<uint8_t> data) {
    state_of(require(device, "ReadFromDeviceDRAMChannel"))
        .chip()
        .read_dram(bank_number(*device, channel), address, data);
    return true;
}
bool ReadFromDeviceDRAMChannel(IDevice* device, int channel, uint32_t address, uint32_t size,
                               std::vector<uint32_t>& data) {
    return ReadFromDeviceDRAMChannel(device, channel, address, resize_to(data, size));
}

bool WriteToDeviceL1(IDevice* device, const CoreCoord& core, uint32_t address, std::span<const uint8_t> data,
                     CoreType core_type) {
    state_of(require(device, "WriteToDeviceL1")).chip().write_l1(worker(*device, core, core_type), address, data);
    return true;
}
bool WriteToDeviceL1(IDevice* device, const CoreCoord& core, uint32_t address, std::vector<uint32_t>& data,
                     CoreType core_type) {
    return WriteToDeviceL1(device, core, address, bytes_of(data), core_type);
}
bool ReadFromDeviceL1(IDevice* device, const CoreCoord& core, uint32_t address, std::span<uint8_t> data,
                      CoreType core_type) {
    state_of(require(device, "ReadFromDeviceL1")).chip().read_l1(worker(*device, core, core_type), address, data);
    return true;
}
bool ReadFromDeviceL1(IDevice* device, const CoreCoord& core, uint32_t address, uint32_t size,
                      std::vector<uint32_t>& data, CoreType core_type) {
    return ReadFromDeviceL1(device, core, address, resize_to(data, size), core_type);
}

std::string get_platform_architecture_name() {
    return hal::get_arch_name();
}

MemoryView GetMemoryView(const IDevice* device, const BufferType& type) {
    if (!device) fail("GetMemoryView needs a device; the one given is null");
    const auto statistics = device->allocator()->get_statistics(type);
    MemoryView view{.num_banks = device->allocator()->get_num_banks(type),
                    .total_bytes_per_bank = statistics.total_allocatable_size_bytes,
                    .total_bytes_allocated_per_bank = statistics.total_allocated_bytes,
                    .total_bytes_free_per_bank = statistics.total_free_bytes,
                    .largest_contiguous_bytes_free_per_bank = statistics.largest_free_block_bytes,
                    .block_table = {}};
    for (const auto& [address, bytes] : state_of(*device).memory().region(type).used()) {
        view.block_table.push_back(
            {{"address", std::to_string(address)}, {"size", std::to_string(bytes)}, {"allocated", "yes"}});
    }
    return view;
}

}  // namespace detail

}  // namespace tt::tt_metal
