// The network between chips. softmetal simulates chips that are not connected: every call but those about the setting
// itself throws UnsupportedError naming itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/device_types.hpp>
#include <tt-metalium/experimental/fabric/fabric_edm_types.hpp>
#include <tt-metalium/experimental/fabric/fabric_types.hpp>
#include <tt-metalium/host_api.hpp>
#include <tt-metalium/mesh_coord.hpp>
#include <tt-metalium/program.hpp>
#include <umd/device/types/core_coordinates.hpp>

namespace tt::tt_metal {
struct ProgramDescriptor;
}
namespace tt::tt_metal::distributed {
class MeshDevice;
}

namespace tt::tt_fabric {

// Throws UnsupportedError for anything but DISABLED.
void SetFabricConfig(FabricConfig fabric_config,
                     FabricReliabilityMode reliability_mode = FabricReliabilityMode::STRICT_SYSTEM_HEALTH_SETUP_MODE,
                     std::optional<uint8_t> num_routing_planes = std::nullopt,
                     FabricTensixConfig fabric_tensix_config = FabricTensixConfig::DISABLED,
                     FabricUDMMode fabric_udm_mode = FabricUDMMode::DISABLED,
                     FabricManagerMode fabric_manager = FabricManagerMode::DEFAULT,
                     FabricRouterConfig router_config = {});
// DISABLED.
FabricConfig GetFabricConfig();
// Whether packets have one direction or two.
bool is_1d_fabric_config(FabricConfig fabric_config);
bool is_2d_fabric_config(FabricConfig fabric_config);

// Bytes of a router's buffer, of a packet's header and of its payload. Throw UnsupportedError.
size_t get_tt_fabric_channel_buffer_size_bytes();
size_t get_tt_fabric_packet_header_size_bytes();
size_t get_tt_fabric_max_payload_size_bytes();

// Arguments of a kernel that sends to another chip. Throws UnsupportedError; of Program and ProgramDescriptor.
template <typename ProgramOrDescriptor = tt::tt_metal::Program>
void append_fabric_connection_rt_args(const FabricNodeId& src_fabric_node_id, const FabricNodeId& dst_fabric_node_id,
                                      uint32_t link_idx, ProgramOrDescriptor& worker_program_or_desc,
                                      const tt::tt_metal::CoreCoord& worker_core, std::vector<uint32_t>& worker_args,
                                      CoreType core_type = CoreType::WORKER);

// Which way kernels speak to the network.
enum class FabricApiType : uint8_t { Linear = 0, Mesh = 1 };
// The same for several receivers. Throws UnsupportedError; of Program and ProgramDescriptor.
template <typename ProgramOrDescriptor>
void append_routing_plane_connection_manager_rt_args(
    const FabricNodeId& src_fabric_node_id, const std::vector<FabricNodeId>& dst_nodes,
    const std::vector<uint32_t>& connection_link_indices, ProgramOrDescriptor& worker_program_or_desc,
    tt::tt_metal::KernelHandle& kernel_id, const tt::tt_metal::CoreCoord& worker_core,
    std::vector<uint32_t>& worker_args, FabricApiType api_type = FabricApiType::Linear,
    CoreType core_type = CoreType::WORKER);

// Links between chips, the node that a chip is, the shapes of meshes, and the network's. Throw UnsupportedError.
std::vector<uint32_t> get_forwarding_link_indices(const FabricNodeId& src_fabric_node_id,
                                                  const FabricNodeId& dst_fabric_node_id);
FabricNodeId get_fabric_node_id_from_physical_chip_id(tt::tt_metal::ChipId physical_chip_id);
std::unordered_map<MeshId, tt::tt_metal::distributed::MeshShape> get_physical_mesh_shapes();
Topology get_fabric_topology();

namespace experimental {

// How many ways there are along an axis of the mesh: none.
size_t get_number_of_available_routing_planes(const tt::tt_metal::distributed::MeshDevice& mesh_device,
                                              size_t cluster_axis, size_t row_or_col);

}  // namespace experimental

}  // namespace tt::tt_fabric
