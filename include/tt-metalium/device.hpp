// A device as programs use it. Sizes and addresses are bytes. Coordinates are logical (worker cores from (0,0), without
// gaps) or translated (what kernels write into NoC addresses); each call says which.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include <hostdevcommon/kernel_structs.h>
#include <hostdevcommon/common_values.hpp>
#include <tt-metalium/buffer_types.hpp>
#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/device_types.hpp>
#include <tt-metalium/hal_types.hpp>
#include <tt-metalium/kernel_types.hpp>
#include <tt-metalium/sub_device_types.hpp>
#include <tt_stl/span.hpp>
#include <umd/device/types/arch.hpp>
#include <umd/device/types/core_coordinates.hpp>

namespace tt::tt_metal {

class Allocator;
class Buffer;
class Program;
class SubDevice;
namespace distributed {
class MeshCommandQueue;
class MeshDevice;
}  // namespace distributed

// One device, or a mesh answering for its first: all are alike. Made by CreateDevice or MeshDevice::create. After
// close(), reading, writing and launching are UserErrors that name the device.
class IDevice {
public:
    IDevice() = default;
    virtual ~IDevice() = default;
    IDevice(const IDevice&) = delete;
    IDevice& operator=(const IDevice&) = delete;

    // The chip family.
    virtual tt::ARCH arch() const = 0;
    // The device's number; build_id() is the same here.
    virtual ChipId id() const = 0;
    virtual ChipId build_id() const = 0;
    // Command queues it was created with.
    virtual uint8_t num_hw_cqs() const = 0;
    // True until close().
    virtual bool is_initialized() const = 0;

    // DRAM banks, and the bytes of a worker's L1 and of a DRAM bank.
    virtual int num_dram_channels() const = 0;
    virtual uint32_t l1_size_per_core() const = 0;
    virtual uint32_t dram_size_per_channel() const = 0;
    // Clock of the processors and the tile engine in MHz.
    virtual int get_clock_rate_mhz() const = 0;

    // Columns and rows of NoC routers: all of the chip.
    virtual CoreCoord grid_size() const = 0;
    // Columns and rows of worker cores.
    virtual CoreCoord logical_grid_size() const = 0;
    // DRAM banks as a row: a bank's logical coordinate is (bank, 0).
    virtual CoreCoord dram_grid_size() const = 0;
    // Columns and rows of worker cores that programs may use.
    virtual CoreCoord compute_with_storage_grid_size() const = 0;

    // A translated coordinate as that NoC counts it; translated coordinates are the same on both, physical ones are
    // mirrored on NoC 1.
    virtual CoreCoord virtual_noc0_coordinate(uint8_t noc_index, CoreCoord coord) const = 0;
    // Logical to translated. UserError outside the grid, with its size; UnsupportedError for cores that are neither
    // workers nor DRAM.
    virtual CoreCoord virtual_core_from_logical_core(const CoreCoord& logical_core,
                                                     const CoreType& core_type) const = 0;
    // Logical to translated, for workers. UserError outside the grid.
    virtual CoreCoord worker_core_from_logical_core(const CoreCoord& logical_core) const = 0;
    virtual std::vector<CoreCoord> worker_cores_from_logical_cores(
        const std::vector<CoreCoord>& logical_cores) const = 0;
    // Translated to logical. UserError if no worker has that coordinate.
    virtual CoreCoord logical_core_from_worker_core(const CoreCoord& worker_core) const = 0;
    // For each DRAM bank the nearest worker core, logical, none of them twice.
    virtual std::vector<CoreCoord> get_optimal_dram_bank_to_logical_worker_assignment(NOC noc) = 0;
    // Logical cores of one sub-device, and how many. UserError if it is not loaded.
    virtual CoreRangeSet worker_cores(HalProgrammableCoreType core_type, SubDeviceId sub_device_id) const = 0;
    virtual uint32_t num_worker_cores(HalProgrammableCoreType core_type, SubDeviceId sub_device_id) const = 0;
    // (channel, 0) and back. UserError if there is no such channel.
    virtual CoreCoord logical_core_from_dram_channel(uint32_t dram_channel) const = 0;
    virtual uint32_t dram_channel_from_logical_core(const CoreCoord& logical_core) const = 0;
    // Logical Ethernet cores: none, for devices are not connected and Ethernet cores run no kernels.
    virtual std::unordered_set<CoreCoord> get_active_ethernet_cores(bool /*skip_reserved_tunnel_cores*/ = false) const {
        return {};
    }
    virtual std::unordered_set<CoreCoord> get_inactive_ethernet_cores() const { return {}; }
    // What stands at a coordinate that kernels use: TENSIX or DRAM. UserError when nothing does.
    virtual HalProgrammableCoreType get_programmable_core_type(CoreCoord virtual_core) const = 0;
    // The word that NoC addresses start with, from translated coordinates: 6 bits each, x lowest; a rectangle has its
    // end below its start.
    virtual uint32_t get_noc_unicast_encoding(uint8_t noc_index, const CoreCoord& core) const = 0;
    virtual uint32_t get_noc_multicast_encoding(uint8_t noc_index, const CoreRange& cores) const = 0;

    // The device's memory.
    virtual const std::unique_ptr<Allocator>& allocator() const = 0;
    virtual const std::unique_ptr<Allocator>& allocator(SubDeviceId sub_device_id) const = 0;
    // The lowest address of an L1 buffer; circular buffers must end below it.
    virtual std::optional<DeviceAddr> lowest_occupied_compute_l1_address() const = 0;

    // Frees all buffers and the simulated chip; false if it was closed before.
    virtual bool close() = 0;

    // Compiled kernels are kept for as long as their program; there is nothing to clear.
    virtual void enable_program_cache() = 0;
    virtual void clear_program_cache() = 0;
    virtual void disable_and_clear_program_cache() = 0;
    virtual std::size_t num_program_cache_entries() = 0;

    // The manager that is loaded, and the one that has the whole device.
    virtual SubDeviceManagerId get_active_sub_device_manager_id() const = 0;
    virtual SubDeviceManagerId get_default_sub_device_manager_id() const = 0;
    // Divides the worker cores. UserError for cores outside the grid or in two sub-devices. `local_l1_size`: bytes for
    // each, not set apart in softmetal.
    virtual SubDeviceManagerId create_sub_device_manager(ttsl::Span<const SubDevice> sub_devices,
                                                         DeviceAddr local_l1_size) = 0;
    virtual SubDeviceManagerId create_sub_device_manager(std::initializer_list<SubDevice> sub_devices,
                                                         DeviceAddr local_l1_size) = 0;
    // UserError for a manager that is loaded or does not exist.
    virtual void remove_sub_device_manager(SubDeviceManagerId id) = 0;
    // Makes a division the current one. UserError if it does not exist.
    virtual void load_sub_device_manager(SubDeviceManagerId id) = 0;
    // Back to one sub-device that has all cores.
    virtual void clear_loaded_sub_device_manager() = 0;
    // The sub-devices that are loaded, and those that waiting calls wait for when they name none.
    virtual const std::vector<SubDeviceId>& get_sub_device_ids() const = 0;
    virtual const std::vector<SubDeviceId>& get_sub_device_stall_group() const = 0;
    // Chooses them, or takes all again.
    virtual void set_sub_device_stall_group(ttsl::Span<const SubDeviceId> sub_device_ids) = 0;
    virtual void reset_sub_device_stall_group() = 0;
    // How many are loaded.
    virtual uint32_t num_sub_devices() const = 0;

    // Whether the host reaches it directly: always.
    virtual bool is_mmio_capable() const = 0;
    // The mesh that the device is part of; null once that is gone.
    virtual std::shared_ptr<distributed::MeshDevice> get_mesh_device() = 0;

    // A queue of the device's mesh. UserError if it has fewer.
    [[deprecated("use MeshDevice::mesh_command_queue")]] distributed::MeshCommandQueue& command_queue(
        std::size_t cq_id = 0);
};

// The name that programs for a single device used.
using Device = IDevice;

}  // namespace tt::tt_metal
