// The fabric between devices, which softmetal does not simulate: turning it on throws UnsupportedError.
#pragma once

#include <cstdint>
#include <optional>

#include <tt-metalium/experimental/fabric/fabric_types.hpp>

namespace tt::tt_fabric {

// UnsupportedError unless the configuration is DISABLED.
void SetFabricConfig(FabricConfig fabric_config,
                     FabricReliabilityMode reliability_mode = FabricReliabilityMode::STRICT_SYSTEM_HEALTH_SETUP_MODE,
                     std::optional<uint8_t> num_routing_planes = std::nullopt,
                     FabricTensixConfig fabric_tensix_config = FabricTensixConfig::DISABLED,
                     FabricUDMMode fabric_udm_mode = FabricUDMMode::DISABLED,
                     FabricManagerMode fabric_manager = FabricManagerMode::DEFAULT,
                     FabricRouterConfig router_config = {});

// Always DISABLED.
FabricConfig GetFabricConfig();

}  // namespace tt::tt_fabric
