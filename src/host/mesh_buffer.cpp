// Buffers at one address on every device of a mesh.
#include <tt-metalium/mesh_buffer.hpp>

#include "host/buffer_impl.h"
#include "host/errors.h"
#include "host/mesh_device_impl.h"

namespace tt::tt_metal::distributed {

using softmetal::host::fail;

class MeshBufferImpl {
public:
    MeshBufferConfig config;
    DeviceLocalBufferConfig local;
    DeviceAddr local_size = 0;
    std::weak_ptr<MeshDevice> mesh;
    // The first owns the memory (the devices share one allocator); the others are at its address.
    std::vector<std::shared_ptr<Buffer>> buffers;
    bool external = false;  // at an address that the user gave

    const ShardedBufferConfig& sharded(const char* call) const {
        if (const auto* spec = std::get_if<ShardedBufferConfig>(&config)) return *spec;
        fail("{}: this mesh buffer is replicated, not sharded", call);
    }
};

uint32_t ShardedBufferConfig::compute_datum_size_bytes() const {
    const uint64_t elements = uint64_t{global_buffer_shape.height()} * global_buffer_shape.width();
    if (elements == 0) fail("a sharded mesh buffer of {} elements", elements);
    return static_cast<uint32_t>(global_size / elements);
}
std::pair<bool, bool> ShardedBufferConfig::replicated_dims() const {
    return {shard_shape.height() == 0, shard_shape.width() == 0};
}
Shape2D ShardedBufferConfig::physical_shard_shape() const {
    const auto [rows, columns] = replicated_dims();
    return {rows ? global_buffer_shape.height() : shard_shape.height(),
            columns ? global_buffer_shape.width() : shard_shape.width()};
}

namespace {

DeviceAddr size_on_each_device(const MeshBufferConfig& config, const MeshDevice& mesh) {
    if (const auto* replicated = std::get_if<ReplicatedBufferConfig>(&config)) return replicated->size;
    const auto& spec = std::get<ShardedBufferConfig>(config);
    const Shape2D shard = spec.physical_shard_shape();
    const auto& global = spec.global_buffer_shape;
    if (shard.height() == 0 || shard.width() == 0 || global.height() % shard.height() ||
        global.width() % shard.width()) {
        fail("a mesh buffer of {} elements is not made of whole shards of {}", global, shard);
    }
    const auto [rows, columns] = spec.replicated_dims();
    const size_t shards =
        (rows ? 1 : global.height() / shard.height()) * (columns ? 1 : global.width() / shard.width());
    if (shards > mesh.num_devices()) {
        fail("a mesh buffer of {} elements in shards of {} makes {} shards, more than the {} devices of {}", global,
             shard, shards, mesh.num_devices(), mesh.shape());
    }
    return uint64_t{spec.compute_datum_size_bytes()} * shard.height() * shard.width();
}

}  // namespace

std::shared_ptr<MeshBuffer> MeshBuffer::create(const MeshBufferConfig& config, const DeviceLocalBufferConfig& local,
                                               MeshDevice* mesh, std::optional<DeviceAddr> address) {
    if (!mesh) fail("MeshBuffer::create needs a mesh device; the one given is null");
    auto impl = std::make_unique<MeshBufferImpl>();
    impl->config = config;
    impl->local = local;
    impl->local_size = size_on_each_device(config, *mesh);
    impl->mesh = mesh->weak_from_this();
    impl->external = address.has_value();
    for (IDevice* device : mesh->get_devices()) {
        const auto at = impl->buffers.empty() ? address : std::optional<DeviceAddr>(impl->buffers[0]->address());
        impl->buffers.push_back(softmetal::host::make_buffer(device, mesh->impl().memory, at, impl->local_size,
                                                             local.page_size, local.buffer_type, local.sharding_args,
                                                             local.bottom_up, local.sub_device_id));
    }
    return std::make_shared<MeshBuffer>(std::move(impl));
}

MeshBuffer::MeshBuffer(std::unique_ptr<MeshBufferImpl> impl) : impl_(std::move(impl)) {}
MeshBuffer::~MeshBuffer() = default;
MeshBuffer::MeshBuffer(MeshBuffer&& other) noexcept = default;
MeshBuffer& MeshBuffer::operator=(MeshBuffer&& other) noexcept = default;

bool MeshBuffer::is_allocated() const {
    return impl_->buffers[0]->is_allocated();
}
void MeshBuffer::deallocate() {
    for (const auto& buffer : impl_->buffers) {
        if (buffer->is_allocated()) DeallocateBuffer(*buffer);
    }
}
MeshDevice* MeshBuffer::device() const {
    const auto mesh = impl_->mesh.lock();
    if (!mesh) fail("the mesh device of {} no longer exists", impl_->buffers[0]->impl().describe());
    return mesh.get();
}
DeviceAddr MeshBuffer::size() const {
    const auto* spec = std::get_if<ShardedBufferConfig>(&impl_->config);
    return spec ? spec->global_size : impl_->local_size;
}
DeviceAddr MeshBuffer::device_local_size() const {
    return impl_->local_size;
}
DeviceAddr MeshBuffer::address() const {
    return impl_->buffers[0]->address();
}
MeshBufferLayout MeshBuffer::global_layout() const {
    return std::holds_alternative<ReplicatedBufferConfig>(impl_->config) ? MeshBufferLayout::REPLICATED
                                                                         : MeshBufferLayout::SHARDED;
}
const MeshBufferConfig& MeshBuffer::global_config() const {
    return impl_->config;
}
const ShardedBufferConfig& MeshBuffer::global_shard_spec() const {
    return impl_->sharded("global_shard_spec()");
}
const DeviceLocalBufferConfig& MeshBuffer::device_local_config() const {
    return impl_->local;
}
Buffer* MeshBuffer::get_device_buffer(const MeshCoordinate& coord) const {
    return impl_->buffers[coord.to_linear_index(device()->shape())].get();
}
Buffer* MeshBuffer::get_reference_buffer() const {
    return impl_->buffers[0].get();
}
Buffer* MeshBuffer::get_backing_buffer() const {
    return impl_->external ? nullptr : impl_->buffers[0].get();
}
uint32_t MeshBuffer::datum_size_bytes() const {
    return impl_->sharded("datum_size_bytes()").compute_datum_size_bytes();
}
Shape2D MeshBuffer::physical_shard_shape() const {
    return impl_->sharded("physical_shard_shape()").physical_shard_shape();
}
std::pair<bool, bool> MeshBuffer::replicated_dims() const {
    return impl_->sharded("replicated_dims()").replicated_dims();
}
uint32_t MeshBuffer::page_size() const {
    return static_cast<uint32_t>(impl_->local.page_size);
}
uint32_t MeshBuffer::num_pages() const {
    return impl_->buffers[0]->num_pages();
}

}  // namespace tt::tt_metal::distributed
