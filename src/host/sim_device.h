// IDevice for one simulated device.
#pragma once

#include <memory>
#include <vector>

#include <tt-metalium/device.hpp>
#include <tt-metalium/sub_device.hpp>

#include "host/active_devices.h"
#include "host/device_state.h"

namespace softmetal::host {

using tt::tt_metal::Allocator;
using tt::tt_metal::DeviceAddr;
using tt::tt_metal::HalProgrammableCoreType;
using tt::tt_metal::SubDevice;
using tt::tt_metal::SubDeviceId;
using tt::tt_metal::SubDeviceManagerId;

class SimDevice final : public tt::tt_metal::IDevice {
public:
    SimDevice(std::shared_ptr<DeviceState> state, unsigned num_queues);

    std::shared_ptr<DeviceState> shared_state() const { return state_; }
    void set_mesh(std::weak_ptr<tt::tt_metal::distributed::MeshDevice> mesh) { mesh_ = std::move(mesh); }

    tt::ARCH arch() const override;
    tt::ChipId id() const override { return state_->id(); }
    tt::ChipId build_id() const override { return state_->id(); }
    uint8_t num_hw_cqs() const override { return static_cast<uint8_t>(num_queues_); }
    bool is_initialized() const override { return state_->is_open(); }
    int num_dram_channels() const override;
    uint32_t l1_size_per_core() const override;
    uint32_t dram_size_per_channel() const override;
    int get_clock_rate_mhz() const override;
    CoreCoord grid_size() const override;
    CoreCoord logical_grid_size() const override;
    CoreCoord dram_grid_size() const override;
    CoreCoord compute_with_storage_grid_size() const override;
    CoreCoord virtual_noc0_coordinate(uint8_t noc_index, CoreCoord coord) const override;
    CoreCoord virtual_core_from_logical_core(const CoreCoord& core, const CoreType& core_type) const override;
    CoreCoord worker_core_from_logical_core(const CoreCoord& core) const override;
    std::vector<CoreCoord> worker_cores_from_logical_cores(const std::vector<CoreCoord>& cores) const override;
    CoreCoord logical_core_from_worker_core(const CoreCoord& core) const override;
    std::vector<CoreCoord> get_optimal_dram_bank_to_logical_worker_assignment(tt::tt_metal::NOC noc) override;
    tt::tt_metal::CoreRangeSet worker_cores(HalProgrammableCoreType type, SubDeviceId sub_device) const override;
    uint32_t num_worker_cores(HalProgrammableCoreType type, SubDeviceId sub_device) const override;
    CoreCoord logical_core_from_dram_channel(uint32_t channel) const override;
    uint32_t dram_channel_from_logical_core(const CoreCoord& core) const override;
    HalProgrammableCoreType get_programmable_core_type(CoreCoord virtual_core) const override;
    uint32_t get_noc_unicast_encoding(uint8_t noc_index, const CoreCoord& core) const override;
    uint32_t get_noc_multicast_encoding(uint8_t noc_index, const tt::tt_metal::CoreRange& cores) const override;
    const std::unique_ptr<Allocator>& allocator() const override { return state_->allocator(); }
    const std::unique_ptr<Allocator>& allocator(SubDeviceId) const override { return state_->allocator(); }
    std::optional<DeviceAddr> lowest_occupied_compute_l1_address() const override;
    bool close() override;
    void enable_program_cache() override {}
    void clear_program_cache() override {}
    void disable_and_clear_program_cache() override {}
    std::size_t num_program_cache_entries() override { return 0; }
    SubDeviceManagerId get_active_sub_device_manager_id() const override { return active_; }
    SubDeviceManagerId get_default_sub_device_manager_id() const override { return SubDeviceManagerId(0); }
    SubDeviceManagerId create_sub_device_manager(ttsl::Span<const SubDevice> sub_devices, DeviceAddr l1_size) override;
    SubDeviceManagerId create_sub_device_manager(std::initializer_list<SubDevice> sub_devices,
                                                 DeviceAddr l1_size) override;
    void remove_sub_device_manager(SubDeviceManagerId id) override;
    void load_sub_device_manager(SubDeviceManagerId id) override;
    void clear_loaded_sub_device_manager() override;
    const std::vector<SubDeviceId>& get_sub_device_ids() const override { return sub_device_ids_; }
    const std::vector<SubDeviceId>& get_sub_device_stall_group() const override { return stall_group_; }
    void set_sub_device_stall_group(ttsl::Span<const SubDeviceId> ids) override;
    void reset_sub_device_stall_group() override { stall_group_ = sub_device_ids_; }
    uint32_t num_sub_devices() const override { return static_cast<uint32_t>(sub_device_ids_.size()); }
    bool is_mmio_capable() const override { return true; }
    std::shared_ptr<tt::tt_metal::distributed::MeshDevice> get_mesh_device() override { return mesh_.lock(); }
    DeviceState& state() const { return *state_; }

    // Of a sub-device manager: bytes of L1 that each of its sub-devices has for itself, and how many they are.
    DeviceAddr local_l1_bytes(SubDeviceManagerId id) const { return manager(id).local_l1_bytes; }
    size_t num_sub_devices_of(SubDeviceManagerId id) const { return manager(id).sub_devices.size(); }
    // The worker cores of each that is loaded.
    std::vector<tt::tt_metal::CoreRangeSet> loaded_cores() const;

private:
    struct Manager {
        std::vector<SubDevice> sub_devices;
        DeviceAddr local_l1_bytes = 0;
    };
    const Manager& manager(SubDeviceManagerId id) const;

    std::shared_ptr<DeviceState> state_;
    ActiveDevice active_device_;
    unsigned num_queues_;
    std::weak_ptr<tt::tt_metal::distributed::MeshDevice> mesh_;
    std::map<SubDeviceManagerId, Manager> managers_;
    SubDeviceManagerId active_{0};
    std::vector<SubDeviceId> sub_device_ids_, stall_group_;
};

tt::ARCH arch_of(const chip::Machine& machine);

}  // namespace softmetal::host
