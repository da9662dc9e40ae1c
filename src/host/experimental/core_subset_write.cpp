// Writes the pages of a sharded buffer that stand on some cores.
#include <algorithm>
#include <set>

#include <tt-metalium/experimental/core_subset_write/buffer_write.hpp>
#include <tt-metalium/experimental/core_subset_write/mesh_command_queue.hpp>
#include <tt-metalium/experimental/core_subset_write/tensor.hpp>
#include <tt-metalium/mesh_buffer.hpp>
#include <tt-metalium/mesh_command_queue.hpp>
#include <tt-metalium/mesh_device.hpp>

#include "host/buffer_impl.h"
#include "host/errors.h"

namespace tt::tt_metal::experimental::core_subset_write {

using softmetal::host::fail;

namespace {

void check(const Buffer& buffer, size_t bytes) {
    const auto& fields = buffer.impl();
    fields.require_allocated("core_subset_write");
    if (!fields.sharded() || buffer.is_dram()) {
        fail("core_subset_write needs a buffer that is sharded in L1; {} is not", fields.describe());
    }
    if (bytes < fields.size) {
        fail("core_subset_write takes the data of the whole buffer: {} bytes are given for {}", bytes,
             fields.describe());
    }
}

}  // namespace

void WriteToBuffer(Buffer& buffer, ttsl::Span<const uint8_t> host_buffer, const CoreRangeSet& logical_core_filter) {
    check(buffer, host_buffer.size());
    const auto& mapping = softmetal::host::page_table(buffer);
    const std::set<CoreCoord> held(mapping.all_cores.begin(), mapping.all_cores.end());
    for (const auto& core : corerange_to_cores(logical_core_filter)) {
        if (!held.contains(core)) fail("core_subset_write: {} has no shard on core {}", buffer.impl().describe(), core);
    }
    const uint64_t page = buffer.page_size();
    for (size_t core = 0; core < mapping.all_cores.size(); ++core) {
        if (!logical_core_filter.contains(mapping.all_cores[core])) continue;
        for (uint32_t index : mapping.core_host_page_indices[core]) {
            if (index == UncompressedBufferPageMapping::PADDING) continue;
            softmetal::host::BufferAccess(buffer, buffer.impl().state, index * page, page, "write")
                .write(host_buffer.data() + index * page);
        }
    }
}

void enqueue_write(distributed::MeshCommandQueue& cq, distributed::MeshBuffer& mesh_buffer,
                   const DistributedHostBuffer& host_buffer, bool, const CoreRangeSet& logical_core_filter) {
    cq.finish();
    for (const auto& coord : host_buffer.shard_coords()) {
        const auto part = host_buffer.get_shard(coord);
        if (!part) continue;
        const auto bytes = part->view_bytes();
        WriteToBuffer(*mesh_buffer.get_device_buffer(coord),
                      {reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size()}, logical_core_filter);
    }
}

void enqueue_write_tensor(distributed::MeshCommandQueue& cq, const HostTensor& host_tensor,
                          const MeshTensor& device_tensor, const CoreRangeSet& logical_core_filter) {
    const TensorSpec &given = host_tensor.tensor_spec(), &there = device_tensor.tensor_spec();
    if (given.logical_shape() != there.logical_shape() || given.data_type() != there.data_type() ||
        given.page_config() != there.page_config()) {
        fail("core_subset_write: the host tensor is {} {} {}, the device tensor {} {} {}", given.data_type(),
             given.layout(), given.logical_shape(), there.data_type(), there.layout(), there.logical_shape());
    }
    auto& buffer = const_cast<distributed::MeshBuffer&>(device_tensor.mesh_buffer());
    enqueue_write(cq, buffer, host_tensor.buffer(), true, logical_core_filter);
}

}  // namespace tt::tt_metal::experimental::core_subset_write
