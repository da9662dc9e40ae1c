// Writing to some cores of a sharded buffer on the devices of a mesh.
#pragma once

#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/distributed_host_buffer.hpp>

namespace tt::tt_metal::distributed {
class MeshBuffer;
class MeshCommandQueue;
}  // namespace tt::tt_metal::distributed

namespace tt::tt_metal::experimental::core_subset_write {

// On each device that the host buffer has data for, after all that was enqueued before; done when it returns. Throws
// what WriteToBuffer throws: UserError.
void enqueue_write(distributed::MeshCommandQueue& cq, distributed::MeshBuffer& mesh_buffer,
                   const DistributedHostBuffer& host_buffer, bool blocking, const CoreRangeSet& logical_core_filter);

}  // namespace tt::tt_metal::experimental::core_subset_write
