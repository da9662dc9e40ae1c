// The one thing that the SDK's tests ask the inside of a MeshDevice for: its devices.
#pragma once

#include <tt-metalium/mesh_device.hpp>

#include <sdk_shim/metal_context.hpp>

namespace sdk_shim {

// `impl` is what MeshDevice::impl() returns.
tt::tt_metal::IDevice* device_of(const void* impl, const tt::tt_metal::distributed::MeshCoordinate& coord);
tt::tt_metal::IDevice* device_of(const void* impl, tt::ChipId id);

}  // namespace sdk_shim

namespace tt::tt_metal::distributed {

class MeshDeviceImpl {
public:
    IDevice* get_device(ChipId id) const { return sdk_shim::device_of(this, id); }
    IDevice* get_device(const MeshCoordinate& coord) const { return sdk_shim::device_of(this, coord); }
};

}  // namespace tt::tt_metal::distributed
