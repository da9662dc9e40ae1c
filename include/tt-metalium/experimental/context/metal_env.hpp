// The devices of one kind that a program may open, and what is known of them before.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <hostdevcommon/common_values.hpp>
#include <tt-metalium/dispatch_core_common.hpp>
#include <tt-metalium/experimental/fabric/fabric_types.hpp>
#include <tt-metalium/mesh_config.hpp>
#include <tt-metalium/mesh_device.hpp>
#include <tt-metalium/sub_device.hpp>
#include <tt-metalium/system_mesh.hpp>
#include <tt_stl/span.hpp>
#include <umd/device/types/arch.hpp>

namespace tt::tt_fabric {
class ControlPlane;
}

namespace tt::tt_metal {

// The arguments of SetFabricConfig.
struct FabricConfigDescriptor {
    // As there; the payload of router_config is in bytes.
    tt_fabric::FabricConfig fabric_config = tt_fabric::FabricConfig::DISABLED;
    tt_fabric::FabricReliabilityMode reliability_mode =
        tt_fabric::FabricReliabilityMode::STRICT_SYSTEM_HEALTH_SETUP_MODE;
    std::optional<uint8_t> num_routing_planes = std::nullopt;
    tt_fabric::FabricTensixConfig fabric_tensix_config = tt_fabric::FabricTensixConfig::DISABLED;
    tt_fabric::FabricUDMMode fabric_udm_mode = tt_fabric::FabricUDMMode::DISABLED;
    tt_fabric::FabricManagerMode fabric_manager = tt_fabric::FabricManagerMode::DEFAULT;
    tt_fabric::FabricRouterConfig router_config = {};
};

// A value: which devices, and how they are connected. A mock cluster is a machine's name, as experimental::
// get_mock_cluster_desc gives it; without one the devices are those that the process has.
class MetalEnvDescriptor {
public:
    MetalEnvDescriptor() = default;
    explicit MetalEnvDescriptor(const std::string& mock_cluster_desc_path)
        : mock_cluster_desc_path_(mock_cluster_desc_path) {}
    explicit MetalEnvDescriptor(std::optional<std::string> mock_cluster_desc_path)
        : mock_cluster_desc_path_(std::move(mock_cluster_desc_path)) {}
    MetalEnvDescriptor(std::optional<std::string> mock_cluster_desc_path, FabricConfigDescriptor fabric_config_desc)
        : mock_cluster_desc_path_(std::move(mock_cluster_desc_path)), fabric_config_desc_(fabric_config_desc) {}

    // What was given. The path is there only when is_mock_device() says so.
    bool is_mock_device() const { return mock_cluster_desc_path_.has_value(); }
    const std::string& mock_cluster_desc_path() const { return *mock_cluster_desc_path_; }
    const FabricConfigDescriptor& fabric_config_descriptor() const { return fabric_config_desc_; }

private:
    std::optional<std::string> mock_cluster_desc_path_ = std::nullopt;
    FabricConfigDescriptor fabric_config_desc_;
};

class MetalEnvImpl;

// Answers for its machine, and opens devices of it. Must outlive them.
class MetalEnv {
public:
    // Throws ConfigError for a machine that does not exist, UnsupportedError for a network between chips.
    explicit MetalEnv(MetalEnvDescriptor descriptor = {});
    ~MetalEnv();
    MetalEnv(const MetalEnv&) = delete;
    MetalEnv& operator=(const MetalEnv&) = delete;

    // What it was made of.
    const MetalEnvDescriptor& get_descriptor() const;
    // As in tt::tt_metal::hal; sizes and alignments in bytes.
    tt::ARCH get_arch() const;
    std::string get_arch_name() const;
    uint32_t get_l1_size() const;
    uint32_t get_dram_alignment() const;
    uint32_t get_l1_alignment() const;
    uint32_t get_arch_num_circular_buffers() const;
    uint32_t get_max_worker_l1_unreserved_size() const;
    float get_eps() const;
    float get_nan() const;
    float get_inf() const;
    // How many devices may be opened; each has its own way to the host.
    uint32_t get_num_pcie_devices() const;
    uint32_t get_num_available_devices() const;

    // Throws UnsupportedError: simulated chips are not connected.
    tt::tt_fabric::ControlPlane& get_control_plane();
    // All devices that may be opened.
    distributed::SystemMesh& get_system_mesh();

    // As MeshDevice::create, create_unit_mesh and create_unit_meshes, with the same errors; memory in bytes.
    std::shared_ptr<distributed::MeshDevice> create_mesh_device(
        const distributed::MeshDeviceConfig& config, size_t l1_small_size = DEFAULT_L1_SMALL_SIZE,
        size_t trace_region_size = DEFAULT_TRACE_REGION_SIZE, size_t num_command_queues = 1,
        const DispatchCoreConfig& dispatch_core_config = DispatchCoreConfig{},
        ttsl::Span<const std::uint32_t> l1_bank_remap = {}, size_t worker_l1_size = DEFAULT_WORKER_L1_SIZE);
    std::shared_ptr<distributed::MeshDevice> create_unit_mesh_device(
        int device_id, size_t l1_small_size = DEFAULT_L1_SMALL_SIZE,
        size_t trace_region_size = DEFAULT_TRACE_REGION_SIZE, size_t num_command_queues = 1,
        const DispatchCoreConfig& dispatch_core_config = DispatchCoreConfig{},
        ttsl::Span<const std::uint32_t> l1_bank_remap = {}, size_t worker_l1_size = DEFAULT_WORKER_L1_SIZE);
    std::map<int, std::shared_ptr<distributed::MeshDevice>> create_unit_meshes(
        const std::vector<int>& device_ids, size_t l1_small_size = DEFAULT_L1_SMALL_SIZE,
        size_t trace_region_size = DEFAULT_TRACE_REGION_SIZE, size_t num_command_queues = 1,
        const DispatchCoreConfig& dispatch_core_config = DispatchCoreConfig{},
        ttsl::Span<const std::uint32_t> l1_bank_remap = {}, size_t worker_l1_size = DEFAULT_WORKER_L1_SIZE);
    // As the constructor of SubDevice.
    SubDevice create_sub_device(ttsl::Span<const CoreRangeSet> cores);

private:
    std::unique_ptr<MetalEnvImpl> impl_;
};

}  // namespace tt::tt_metal
