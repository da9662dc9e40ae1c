// The calls that make devices, buffers and programs. Sizes and addresses are bytes; cores are logical. What is wrong is
// a UserError that says what, where and with which values; what softmetal has not built is an UnsupportedError.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <fmt/core.h>
#include <fmt/ostream.h>

#include <tt-metalium/buffer.hpp>
#include <tt-metalium/circular_buffer.hpp>
#include <tt-metalium/circular_buffer_config.hpp>
#include <tt-metalium/device.hpp>
#include <tt-metalium/dispatch_core_common.hpp>
#include <tt-metalium/global_semaphore.hpp>
#include <tt-metalium/kernel_types.hpp>
#include <tt-metalium/profiler_optional_metadata.hpp>
#include <tt-metalium/profiler_types.hpp>
#include <tt-metalium/program.hpp>
#include <tt-metalium/runtime_args_data.hpp>
#include <tt-metalium/sub_device_types.hpp>
#include <tt_stl/assert.hpp>
#include <tt_stl/span.hpp>

namespace tt::tt_metal {

namespace distributed {
class MeshCommandQueue;
class MeshEvent;
// Waits until everything enqueued is done on these sub-devices, without any: on those of the stall group. An error of a
// kernel is thrown here at the latest.
void Finish(MeshCommandQueue& mesh_cq, ttsl::Span<const SubDeviceId> sub_device_ids = {});
}  // namespace distributed

// ---- devices ----------------------------------------------------------------------------------------------------
// The folder that relative kernel paths start from.
void SetRootDir(const std::string& root_dir);
// Devices that can be opened (SOFTMETAL_DEVICES, default 1).
size_t GetNumAvailableDevices();
size_t GetNumPCIeDevices();
// The device through which the host reaches one: itself.
ChipId GetPCIeDeviceID(ChipId device_id);
// Whether the machine is a Galaxy: never in softmetal.
bool IsGalaxyCluster();

// Opens a device; CloseDevice closes it. `l1_small_size` and `worker_l1_size` are bytes on each core. UserError if
// there is no device with that number.
[[deprecated("use distributed::MeshDevice::create_unit_mesh")]] IDevice* CreateDevice(
    ChipId device_id, uint8_t num_hw_cqs = 1, size_t l1_small_size = DEFAULT_L1_SMALL_SIZE,
    size_t trace_region_size = DEFAULT_TRACE_REGION_SIZE,
    const DispatchCoreConfig& dispatch_core_config = DispatchCoreConfig{},
    const std::vector<uint32_t>& l1_bank_remap = {}, size_t worker_l1_size = DEFAULT_WORKER_L1_SIZE);
[[deprecated("use distributed::MeshDevice::create_unit_mesh")]] IDevice* CreateDeviceMinimal(
    ChipId device_id, uint8_t num_hw_cqs = 1, const DispatchCoreConfig& dispatch_core_config = DispatchCoreConfig{});
// Waits for what was enqueued, frees the device's buffers and the device: the pointer is good for nothing afterwards.
// UserError if no open device stands there, as when it is closed a second time; and the error of work that nobody has
// waited for.
[[deprecated("use distributed::MeshDevice::close")]] bool CloseDevice(IDevice* device);

// ---- programs ---------------------------------------------------------------------------------------------------
// An empty program.
Program CreateProgram();

// Adds a kernel on each of the cores: from a file, absolute or relative to the current folder, TT_METAL_KERNEL_PATH,
// TT_METAL_HOME or the root folder, or from its text. UserError when a core already runs a kernel on that processor or,
// for data movement, on that NoC. It is compiled at the first launch.
KernelHandle CreateKernel(Program& program, const std::string& file_name,
                          const std::variant<CoreCoord, CoreRange, CoreRangeSet>& core_spec,
                          const std::variant<DataMovementConfig, ComputeConfig>& config);
KernelHandle CreateKernelFromString(Program& program, const std::string& kernel_src_code,
                                    const std::variant<CoreCoord, CoreRange, CoreRangeSet>& core_spec,
                                    const std::variant<DataMovementConfig, ComputeConfig>& config);
// Kernels of Ethernet and of DRAM cores: UnsupportedError.
KernelHandle CreateKernel(Program& program, const std::string& file_name,
                          const std::variant<CoreCoord, CoreRange, CoreRangeSet>& core_spec,
                          const EthernetConfig& config);
KernelHandle CreateKernel(Program& program, const std::string& file_name,
                          const std::variant<CoreCoord, CoreRange, CoreRangeSet>& core_spec, const DramConfig& config);
KernelHandle CreateKernelFromString(Program& program, const std::string& kernel_src_code,
                                    const std::variant<CoreCoord, CoreRange, CoreRangeSet>& core_spec,
                                    const EthernetConfig& config);
KernelHandle CreateKernelFromString(Program& program, const std::string& kernel_src_code,
                                    const std::variant<CoreCoord, CoreRange, CoreRangeSet>& core_spec,
                                    const DramConfig& config);

// Adds a circular buffer on each of the cores. UserError for a config without an index, or an index that a core already
// has.
CBHandle CreateCircularBuffer(Program& program, const std::variant<CoreCoord, CoreRange, CoreRangeSet>& core_spec,
                              const CircularBufferConfig& config);
// Its settings as they are now. UserError for a handle of another program.
const CircularBufferConfig& GetCircularBufferConfig(Program& program, CBHandle cb_handle);
// Change it for the next launch: bytes in all, and bytes of one index's page. UserError for what CircularBufferConfig
// refuses.
void UpdateCircularBufferTotalSize(Program& program, CBHandle cb_handle, uint32_t total_size);
void UpdateCircularBufferPageSize(Program& program, CBHandle cb_handle, uint8_t buffer_index, uint32_t page_size);

// Moves one that stands in a buffer's memory to another buffer. UserError for one that does not, or a buffer that is
// too small.
void UpdateDynamicCircularBufferAddress(Program& program, CBHandle cb_handle, const Buffer& buffer);
void UpdateDynamicCircularBufferAddress(Program& program, CBHandle cb_handle, const Buffer& buffer,
                                        uint32_t address_offset);
void UpdateDynamicCircularBufferAddressAndTotalSize(Program& program, CBHandle cb_handle, const Buffer& buffer,
                                                    uint32_t total_size);

// Adds a semaphore on each of the cores; returns the identifier that kernels give to get_semaphore. UserError when the
// cores have no identifier left in common; UnsupportedError for cores that are no workers.
uint32_t CreateSemaphore(Program& program, const std::variant<CoreRange, CoreRangeSet>& core_spec,
                         uint32_t initial_value);
uint32_t CreateSemaphore(Program& program, const std::variant<CoreRange, CoreRangeSet>& core_spec,
                         uint32_t initial_value, CoreType core_type);
// A semaphore that belongs to no program: one word at one L1 address of each core.
GlobalSemaphore CreateGlobalSemaphore(IDevice* device, const CoreRangeSet& cores, uint32_t initial_value,
                                      BufferType buffer_type = BufferType::L1);
GlobalSemaphore CreateGlobalSemaphore(distributed::MeshDevice& device, CoreRangeSet cores, uint32_t initial_value,
                                      BufferType buffer_type = BufferType::L1);

// ---- buffers ----------------------------------------------------------------------------------------------------
// As Buffer::create; freed when the last owner lets go. UserError as there.
std::shared_ptr<Buffer> CreateBuffer(const InterleavedBufferConfig& config);
std::shared_ptr<Buffer> CreateBuffer(const InterleavedBufferConfig& config, DeviceAddr address);
std::shared_ptr<Buffer> CreateBuffer(const InterleavedBufferConfig& config, SubDeviceId sub_device_id);
std::shared_ptr<Buffer> CreateBuffer(const ShardedBufferConfig& config);
std::shared_ptr<Buffer> CreateBuffer(const ShardedBufferConfig& config, DeviceAddr address);
std::shared_ptr<Buffer> CreateBuffer(const ShardedBufferConfig& config, SubDeviceId sub_device_id);
// Frees the memory now. Using the buffer afterwards, or freeing it again, is a UserError that names it.
void DeallocateBuffer(Buffer& buffer);
// The buffer lives at least as long as the program.
void AssignGlobalBufferToProgram(const std::shared_ptr<Buffer>& buffer, Program& program);

// ---- runtime arguments ------------------------------------------------------------------------------------------
// The words that get_arg_val reads on each of the cores, for launches from now on. Later calls must give as many.
// UserError for a core that the kernel is not on, or more than max_runtime_args words.
void SetRuntimeArgs(const Program& program, KernelHandle kernel,
                    const std::variant<CoreCoord, CoreRange, CoreRangeSet>& core_spec,
                    ttsl::Span<const uint32_t> runtime_args);
void SetRuntimeArgs(const Program& program, KernelHandle kernel,
                    const std::variant<CoreCoord, CoreRange, CoreRangeSet>& core_spec,
                    std::initializer_list<uint32_t> runtime_args);
void SetRuntimeArgs(const Program& program, KernelHandle kernel, const std::vector<CoreCoord>& core_spec,
                    const std::vector<std::vector<uint32_t>>& runtime_args);
// The words that get_common_arg_val reads on all cores. UserError for a second call: change them through
// GetCommonRuntimeArgs.
void SetCommonRuntimeArgs(const Program& program, KernelHandle kernel_id, ttsl::Span<const uint32_t> runtime_args);
void SetCommonRuntimeArgs(const Program& program, KernelHandle kernel_id, std::initializer_list<uint32_t> runtime_args);
// The arguments themselves, to be read and changed in place: of one core, or of all as [x][y]. UserError if none were
// set on that core.
RuntimeArgsData& GetRuntimeArgs(const Program& program, KernelHandle kernel_id, const CoreCoord& logical_core);
std::vector<std::vector<RuntimeArgsData>>& GetRuntimeArgs(const Program& program, KernelHandle kernel_id);
// The common ones; of size 0 if none were set.
RuntimeArgsData& GetCommonRuntimeArgs(const Program& program, KernelHandle kernel_id);

// ---- the rest ---------------------------------------------------------------------------------------------------
// Waits for the mesh and, if the device profiler is on (TT_METAL_DEVICE_PROFILER=1), appends what kernels did since the
// last time to .logs/profile_log_device.csv below TT_METAL_PROFILER_DIR.
void ReadMeshDeviceProfilerResults(distributed::MeshDevice& mesh_device,
                                   ProfilerReadState state = ProfilerReadState::NORMAL,
                                   const std::optional<ProfilerOptionalMetadata>& metadata = {});

// The queue that this thread's calls use when they name none: set it, take the setting back, ask. UserError to take
// back what was not set.
void PushCurrentCommandQueueIdForThread(uint8_t cq_id);
uint8_t PopCurrentCommandQueueIdForThread();
uint8_t GetCurrentCommandQueueIdForThread();

// ---- queues of a single device, as before meshes ----------------------------------------------------------------
// The same queue as a mesh has.
using CommandQueue = distributed::MeshCommandQueue;
// A buffer by reference or by shared pointer.
using BufferRef = std::variant<std::reference_wrapper<Buffer>, std::shared_ptr<Buffer>>;

// The queue of a device that CreateDevice made. UserError for a null or closed device, or a queue it does not have.
CommandQueue& GetCommandQueue(IDevice* device, uint8_t cq_id = 0);

// Runs a program on every device of the queue's mesh. Its arguments are taken now.
void EnqueueProgram(CommandQueue& queue, Program& program, bool blocking);

// Copies host memory to a buffer: as many bytes as the buffer has, taken now. UserError when a vector has fewer.
void EnqueueWriteBuffer(CommandQueue& queue, const BufferRef& buffer, const void* source, bool blocking);

// Copies a whole buffer to host memory; a vector is made to fit. What is not `blocking` fills it later: keep it until
// Finish.
void EnqueueReadBuffer(CommandQueue& queue, const BufferRef& buffer, void* destination, bool blocking);
using distributed::Finish;

// The buffer that is referred to.
Buffer& get_buffer(const BufferRef& buffer);

template <typename DType>
void EnqueueWriteBuffer(CommandQueue& queue, const BufferRef& buffer, const std::vector<DType>& source, bool blocking) {
    TT_FATAL(source.size() * sizeof(DType) >= get_buffer(buffer).size(),
             "EnqueueWriteBuffer: the buffer holds {} bytes, the source has {}", get_buffer(buffer).size(),
             source.size() * sizeof(DType));
    EnqueueWriteBuffer(queue, buffer, static_cast<const void*>(source.data()), blocking);
}
template <typename DType>
void EnqueueReadBuffer(CommandQueue& queue, const BufferRef& buffer, std::vector<DType>& destination, bool blocking) {
    destination.resize(get_buffer(buffer).size() / sizeof(DType));
    EnqueueReadBuffer(queue, buffer, static_cast<void*>(destination.data()), blocking);
}

// A point in the work of a queue; empty until it is recorded.
class Event {
public:
    // What was recorded; null before.
    std::shared_ptr<const distributed::MeshEvent> mesh_event;
};
// Marks this point; waits for one in a queue, or on the host; asks whether it is reached. UserError for an event that
// was not recorded.
void EnqueueRecordEvent(CommandQueue& queue, const std::shared_ptr<Event>& event,
                        ttsl::Span<const SubDeviceId> sub_device_ids = {});
void EnqueueWaitForEvent(CommandQueue& queue, const std::shared_ptr<Event>& event);
void EventSynchronize(const std::shared_ptr<Event>& event);
bool EventQuery(const std::shared_ptr<Event>& event);

// Traces by number: as those of MeshDevice.
uint32_t BeginTraceCapture(IDevice* device, uint8_t cq_id);
void EndTraceCapture(IDevice* device, uint8_t cq_id, uint32_t trace_id);
void ReplayTrace(IDevice* device, uint8_t cq_id, uint32_t trace_id, bool blocking);
void ReleaseTrace(IDevice* device, uint32_t trace_id);
void EnqueueTrace(CommandQueue& queue, uint32_t trace_id, bool blocking);
// Waits until a queue of the device, or all, has nothing left to do.
void Synchronize(IDevice* device, std::optional<uint8_t> cq_id = std::nullopt,
                 ttsl::Span<const SubDeviceId> sub_device_ids = {});

}  // namespace tt::tt_metal
