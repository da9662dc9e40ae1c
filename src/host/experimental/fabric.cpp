// Chips without a network: the setting stays off, and the rest says that it is not there.
#include <tt-metalium/experimental/fabric/fabric.hpp>
#include <tt-metalium/program_descriptors.hpp>

#include "host/errors.h"

namespace tt::tt_fabric {

using softmetal::host::unsupported;
using tt::tt_metal::CoreCoord;

void SetFabricConfig(FabricConfig fabric_config, FabricReliabilityMode, std::optional<uint8_t>, FabricTensixConfig,
                     FabricUDMMode, FabricManagerMode, FabricRouterConfig) {
    if (fabric_config != FabricConfig::DISABLED) {
        unsupported("SetFabricConfig other than FabricConfig::DISABLED: simulated chips are not connected");
    }
}
FabricConfig GetFabricConfig() {
    return FabricConfig::DISABLED;
}
bool is_1d_fabric_config(FabricConfig fabric_config) {
    return fabric_config == FabricConfig::FABRIC_1D_NEIGHBOR_EXCHANGE || fabric_config == FabricConfig::FABRIC_1D ||
           fabric_config == FabricConfig::FABRIC_1D_RING;
}
bool is_2d_fabric_config(FabricConfig fabric_config) {
    return fabric_config >= FabricConfig::FABRIC_2D && fabric_config <= FabricConfig::FABRIC_2D_TORUS_XY;
}

size_t get_tt_fabric_channel_buffer_size_bytes() {
    unsupported("get_tt_fabric_channel_buffer_size_bytes: simulated chips are not connected");
}
size_t get_tt_fabric_packet_header_size_bytes() {
    unsupported("get_tt_fabric_packet_header_size_bytes: simulated chips are not connected");
}
size_t get_tt_fabric_max_payload_size_bytes() {
    unsupported("get_tt_fabric_max_payload_size_bytes: simulated chips are not connected");
}

template <typename ProgramOrDescriptor>
void append_fabric_connection_rt_args(const FabricNodeId& src, const FabricNodeId& dst, uint32_t, ProgramOrDescriptor&,
                                      const CoreCoord&, std::vector<uint32_t>&, CoreType) {
    unsupported("append_fabric_connection_rt_args from {} to {}: simulated chips are not connected", src, dst);
}
template void append_fabric_connection_rt_args(const FabricNodeId&, const FabricNodeId&, uint32_t,
                                               tt::tt_metal::Program&, const CoreCoord&, std::vector<uint32_t>&,
                                               CoreType);
template void append_fabric_connection_rt_args(const FabricNodeId&, const FabricNodeId&, uint32_t,
                                               tt::tt_metal::ProgramDescriptor&, const CoreCoord&,
                                               std::vector<uint32_t>&, CoreType);

template <typename ProgramOrDescriptor>
void append_routing_plane_connection_manager_rt_args(const FabricNodeId& src, const std::vector<FabricNodeId>&,
                                                     const std::vector<uint32_t>&, ProgramOrDescriptor&,
                                                     tt::tt_metal::KernelHandle&, const CoreCoord&,
                                                     std::vector<uint32_t>&, FabricApiType, CoreType) {
    unsupported("append_routing_plane_connection_manager_rt_args from {}: simulated chips are not connected", src);
}
template void append_routing_plane_connection_manager_rt_args(const FabricNodeId&, const std::vector<FabricNodeId>&,
                                                              const std::vector<uint32_t>&, tt::tt_metal::Program&,
                                                              tt::tt_metal::KernelHandle&, const CoreCoord&,
                                                              std::vector<uint32_t>&, FabricApiType, CoreType);
template void append_routing_plane_connection_manager_rt_args(const FabricNodeId&, const std::vector<FabricNodeId>&,
                                                              const std::vector<uint32_t>&,
                                                              tt::tt_metal::ProgramDescriptor&,
                                                              tt::tt_metal::KernelHandle&, const CoreCoord&,
                                                              std::vector<uint32_t>&, FabricApiType, CoreType);

std::vector<uint32_t> get_forwarding_link_indices(const FabricNodeId& src, const FabricNodeId& dst) {
    unsupported("get_forwarding_link_indices from {} to {}: simulated chips are not connected", src, dst);
}
FabricNodeId get_fabric_node_id_from_physical_chip_id(tt::tt_metal::ChipId) {
    unsupported("get_fabric_node_id_from_physical_chip_id: simulated chips are not connected");
}
std::unordered_map<MeshId, tt::tt_metal::distributed::MeshShape> get_physical_mesh_shapes() {
    unsupported("get_physical_mesh_shapes: simulated chips are not connected");
}
Topology get_fabric_topology() {
    unsupported("get_fabric_topology: simulated chips are not connected");
}

namespace experimental {

size_t get_number_of_available_routing_planes(const tt::tt_metal::distributed::MeshDevice&, size_t, size_t) {
    return 0;
}

}  // namespace experimental

}  // namespace tt::tt_fabric
