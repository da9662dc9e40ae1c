// Writing to some cores of a sharded tensor.
#pragma once

#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/experimental/tensor/host_tensor.hpp>
#include <tt-metalium/experimental/tensor/mesh_tensor.hpp>
#include <tt-metalium/mesh_command_queue.hpp>

namespace tt::tt_metal::experimental::core_subset_write {

// The elements that stand on these cores; the others keep what they hold. Throws UserError when the two tensors differ,
// and what WriteToBuffer throws.
void enqueue_write_tensor(distributed::MeshCommandQueue& cq, const HostTensor& host_tensor,
                          const MeshTensor& device_tensor, const CoreRangeSet& logical_core_filter);

}  // namespace tt::tt_metal::experimental::core_subset_write
