// A mesh of simulated devices. Each device is a chip of its own; a unit mesh has one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include <hostdevcommon/common_values.hpp>
#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/device.hpp>
#include <tt-metalium/dispatch_core_common.hpp>
#include <tt-metalium/mesh_config.hpp>
#include <tt-metalium/mesh_coord.hpp>
#include <tt-metalium/mesh_device_view.hpp>
#include <tt-metalium/mesh_trace_id.hpp>
#include <tt-metalium/sub_device_types.hpp>

namespace tt::tt_metal::program_cache::detail {
struct ProgramCache;
}

namespace tt::tt_metal::distributed {

class MeshCommandQueue;
class MeshDeviceImpl;

// Devices by number.
using DeviceIds = std::vector<int>;

// As one device a mesh answers for its first: all are alike. Owns its devices; closed when the last owner lets go.
class MeshDevice : public IDevice, public std::enable_shared_from_this<MeshDevice> {
public:
    // Opens the devices of a mesh. `l1_small_size` and `worker_l1_size` are bytes on each core; `num_command_queues` is
    // 1 or 2; the other settings are kept for source compatibility. UserError when there are fewer devices than the
    // shape needs (SOFTMETAL_DEVICES) or a setting cannot be.
    static std::shared_ptr<MeshDevice> create(const MeshDeviceConfig& config,
                                              size_t l1_small_size = DEFAULT_L1_SMALL_SIZE,
                                              size_t trace_region_size = DEFAULT_TRACE_REGION_SIZE,
                                              size_t num_command_queues = 1,
                                              const DispatchCoreConfig& dispatch_core_config = DispatchCoreConfig{},
                                              ttsl::Span<const std::uint32_t> l1_bank_remap = {},
                                              size_t worker_l1_size = DEFAULT_WORKER_L1_SIZE);
    // Opens one device as a mesh of shape 1x1. UserError if there is none with that number.
    static std::shared_ptr<MeshDevice> create_unit_mesh(
        int device_id, size_t l1_small_size = DEFAULT_L1_SMALL_SIZE,
        size_t trace_region_size = DEFAULT_TRACE_REGION_SIZE, size_t num_command_queues = 1,
        const DispatchCoreConfig& dispatch_core_config = DispatchCoreConfig{},
        ttsl::Span<const std::uint32_t> l1_bank_remap = {}, size_t worker_l1_size = DEFAULT_WORKER_L1_SIZE);
    // Opens several, each as a mesh of its own.
    static std::map<int, std::shared_ptr<MeshDevice>> create_unit_meshes(
        const std::vector<int>& device_ids, size_t l1_small_size = DEFAULT_L1_SMALL_SIZE,
        size_t trace_region_size = DEFAULT_TRACE_REGION_SIZE, size_t num_command_queues = 1,
        const DispatchCoreConfig& dispatch_core_config = DispatchCoreConfig{},
        ttsl::Span<const std::uint32_t> l1_bank_remap = {}, size_t worker_l1_size = DEFAULT_WORKER_L1_SIZE);

    // Made by create().
    explicit MeshDevice(std::unique_ptr<MeshDeviceImpl> impl);
    ~MeshDevice() override;

    // ---- as one device
    tt::ARCH arch() const override;
    int id() const override;
    ChipId build_id() const override;
    uint8_t num_hw_cqs() const override;
    bool is_initialized() const override;
    int num_dram_channels() const override;
    uint32_t l1_size_per_core() const override;
    uint32_t dram_size_per_channel() const override;
    int get_clock_rate_mhz() const override;
    CoreCoord grid_size() const override;
    CoreCoord logical_grid_size() const override;
    CoreCoord dram_grid_size() const override;
    CoreCoord compute_with_storage_grid_size() const override;
    CoreCoord virtual_noc0_coordinate(uint8_t noc_index, CoreCoord coord) const override;
    CoreCoord virtual_core_from_logical_core(const CoreCoord& logical_core, const CoreType& core_type) const override;
    CoreCoord worker_core_from_logical_core(const CoreCoord& logical_core) const override;
    std::vector<CoreCoord> worker_cores_from_logical_cores(const std::vector<CoreCoord>& logical_cores) const override;
    CoreCoord logical_core_from_worker_core(const CoreCoord& worker_core) const override;
    std::vector<CoreCoord> get_optimal_dram_bank_to_logical_worker_assignment(NOC noc) override;
    CoreRangeSet worker_cores(HalProgrammableCoreType core_type, SubDeviceId sub_device_id) const override;
    uint32_t num_worker_cores(HalProgrammableCoreType core_type, SubDeviceId sub_device_id) const override;
    CoreCoord logical_core_from_dram_channel(uint32_t dram_channel) const override;
    uint32_t dram_channel_from_logical_core(const CoreCoord& logical_core) const override;
    HalProgrammableCoreType get_programmable_core_type(CoreCoord virtual_core) const override;
    uint32_t get_noc_unicast_encoding(uint8_t noc_index, const CoreCoord& core) const override;
    uint32_t get_noc_multicast_encoding(uint8_t noc_index, const CoreRange& cores) const override;
    const std::unique_ptr<Allocator>& allocator() const override;
    const std::unique_ptr<Allocator>& allocator(SubDeviceId sub_device_id) const override;
    std::optional<DeviceAddr> lowest_occupied_compute_l1_address() const override;
    bool close() override;
    void enable_program_cache() override;
    void clear_program_cache() override;
    void disable_and_clear_program_cache() override;
    std::size_t num_program_cache_entries() override;
    SubDeviceManagerId get_active_sub_device_manager_id() const override;
    SubDeviceManagerId get_default_sub_device_manager_id() const override;
    SubDeviceManagerId create_sub_device_manager(ttsl::Span<const SubDevice> sub_devices,
                                                 DeviceAddr local_l1_size) override;
    SubDeviceManagerId create_sub_device_manager(std::initializer_list<SubDevice> sub_devices,
                                                 DeviceAddr local_l1_size) override;
    void remove_sub_device_manager(SubDeviceManagerId id) override;
    void load_sub_device_manager(SubDeviceManagerId id) override;
    void clear_loaded_sub_device_manager() override;
    const std::vector<SubDeviceId>& get_sub_device_ids() const override;
    const std::vector<SubDeviceId>& get_sub_device_stall_group() const override;
    void set_sub_device_stall_group(ttsl::Span<const SubDeviceId> sub_device_ids) override;
    void reset_sub_device_stall_group() override;
    uint32_t num_sub_devices() const override;
    bool is_mmio_capable() const override;
    std::shared_ptr<MeshDevice> get_mesh_device() override;

    // Programs kept by the hash of what they were made of, until the device is closed or the cache cleared.
    program_cache::detail::ProgramCache& get_program_cache() const;
    // Whether a program that is not in the cache may be built; who asks the cache decides what to do if not.
    void set_program_cache_misses_allowed(bool allowed);

    // ---- as a mesh
    // Devices along each dimension, in all, and along the two dimensions of a grid.
    const MeshShape& shape() const;
    size_t num_devices() const;
    size_t num_rows() const;
    size_t num_cols() const;

    // The same devices in another shape. UserError when the number differs.
    void reshape(const MeshShape& new_shape);
    // The devices as a grid; in row-major order; by number.
    const MeshDeviceView& get_view() const;
    std::vector<IDevice*> get_devices() const;
    DeviceIds get_device_ids() const;

    // One device by number or place. UserError if it is not in the mesh.
    IDevice* get_device(ChipId physical_device_id) const;
    IDevice* get_device(const MeshCoordinate& coord) const;
    IDevice* get_device(size_t row, size_t column) const;

    // Whether this process has the device there: always, inside the mesh.
    bool is_local(const MeshCoordinate& coord) const;
    // False: every device is of this process.
    bool is_remote_only() const;
    // A submesh knows the mesh that it was made from, which is null for a parent; a parent knows those that still
    // exist.
    bool is_parent_mesh() const;
    const std::shared_ptr<MeshDevice>& get_parent_mesh() const;
    std::vector<std::shared_ptr<MeshDevice>> get_submeshes() const;

    // Some of the devices as a mesh of their own, with its own queues; it and its parent put no buffers on each
    // other's. `offset`: the place of its first device, (0, 0, ...) without. Closing it frees its buffers and leaves
    // the devices open. UserError when it does not fit.
    std::shared_ptr<MeshDevice> create_submesh(const MeshShape& submesh_shape,
                                               const std::optional<MeshCoordinate>& offset = std::nullopt);
    // The whole mesh cut into submeshes, in row-major order. UserError when the shape does not divide the mesh's.
    std::vector<std::shared_ptr<MeshDevice>> create_submeshes(const MeshShape& submesh_shape);
    // The shape and the chip.
    std::string to_string() const;
    // Waits until nothing runs on any device, on any sub-device or submesh.
    void quiesce_devices();

    // A queue by number; without one, the thread's current (PushCurrentCommandQueueIdForThread). UserError if the mesh
    // was created with fewer.
    MeshCommandQueue& mesh_command_queue(std::optional<uint8_t> cq_id = std::nullopt) const;

    // Captures workloads enqueued on that queue from now on instead of running them. UserError if a capture is under
    // way or the trace exists.
    MeshTraceId begin_mesh_trace(uint8_t cq_id);
    void begin_mesh_trace(uint8_t cq_id, const MeshTraceId& trace_id);
    MeshTraceId begin_mesh_trace(MeshCommandQueue& mesh_cq);
    void begin_mesh_trace(MeshCommandQueue& mesh_cq, const MeshTraceId& trace_id);
    // Ends the capture. UserError if that trace is not being captured there.
    void end_mesh_trace(uint8_t cq_id, const MeshTraceId& trace_id);
    void end_mesh_trace(MeshCommandQueue& mesh_cq, const MeshTraceId& trace_id);
    // Runs a captured trace: the same kernels with the same arguments. UserError if it does not exist, is still being
    // captured, or was captured with another sub-device manager.
    void replay_mesh_trace(uint8_t cq_id, const MeshTraceId& trace_id, bool blocking);
    void replay_mesh_trace(MeshCommandQueue& mesh_cq, const MeshTraceId& trace_id, bool blocking);
    // Forgets a trace. UserError if it does not exist.
    void release_mesh_trace(const MeshTraceId& trace_id);

    // The opaque implementation.
    MeshDeviceImpl& impl() const { return *impl_; }

private:
    std::unique_ptr<MeshDeviceImpl> impl_;
};

std::ostream& operator<<(std::ostream& out, const MeshDevice& mesh_device);

}  // namespace tt::tt_metal::distributed
