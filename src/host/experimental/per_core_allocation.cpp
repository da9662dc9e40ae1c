// One address on all cores: the answers to those who ask for others.
#include <tt-metalium/experimental/per_core_allocation/buffer.hpp>
#include <tt-metalium/experimental/per_core_allocation/mesh_buffer.hpp>

#include "host/buffer_impl.h"
#include "host/errors.h"

namespace tt::tt_metal::experimental::per_core_allocation {

using softmetal::host::unsupported;

bool is_per_core_allocation(const Buffer&) {
    return false;
}
bool is_per_core_allocation(const BufferShardingArgs&) {
    return false;
}
bool is_per_core_allocation(const distributed::MeshBuffer&) {
    return false;
}
DeviceAddr get_per_core_address(const Buffer& buffer, CoreCoord) {
    buffer.impl().require_allocated("get_per_core_address");
    return buffer.address();
}
const std::unordered_map<CoreCoord, DeviceAddr>& get_per_core_addresses(const Buffer&) {
    unsupported("addresses of each core's own: get_per_core_addresses");
}
void copy_per_core_addresses(Buffer&, const Buffer&) {
    unsupported("addresses of each core's own: copy_per_core_addresses");
}
BufferShardingArgs& set_per_core_allocation(BufferShardingArgs& args, bool enable) {
    if (enable) unsupported("addresses of each core's own: set_per_core_allocation");
    return args;
}
DeviceAddr get_per_core_address(const distributed::MeshBuffer& mesh_buffer, const CoreCoord& core) {
    return get_per_core_address(*mesh_buffer.get_reference_buffer(), core);
}
DeviceAddr get_per_core_address(const distributed::MeshBuffer& mesh_buffer,
                                const distributed::MeshCoordinate& device_coord, const CoreCoord& core) {
    return get_per_core_address(*mesh_buffer.get_device_buffer(device_coord), core);
}
std::shared_ptr<distributed::MeshBuffer> create_on_single_device(const distributed::MeshBufferConfig&,
                                                                 const distributed::DeviceLocalBufferConfig&,
                                                                 distributed::MeshDevice*,
                                                                 const distributed::MeshCoordinate&) {
    unsupported("mesh buffers on one device of a mesh: per_core_allocation::create_on_single_device");
}

}  // namespace tt::tt_metal::experimental::per_core_allocation
