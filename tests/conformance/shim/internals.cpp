// The shim's way into softmetal's own internal types, kept in one file because their names are those of the SDK's.
#include "host/mesh_device_impl.h"

namespace sdk_shim {

tt::tt_metal::IDevice* device_of(const void* impl, const tt::tt_metal::distributed::MeshCoordinate& coord) {
    return &static_cast<const tt::tt_metal::distributed::MeshDeviceImpl*>(impl)->at(coord);
}

tt::tt_metal::IDevice* device_of(const void* impl, tt::ChipId id) {
    for (const auto& device : static_cast<const tt::tt_metal::distributed::MeshDeviceImpl*>(impl)->devices) {
        if (device->id() == id) return device.get();
    }
    return nullptr;
}

}  // namespace sdk_shim
