// Host memory of tensors: pins, typed buffers, and one buffer for each device of a mesh. Knows no device memory.
#include <tt-metalium/distributed_host_buffer.hpp>
#include <tt-metalium/host_buffer.hpp>
#include <tt-metalium/memory_pin.hpp>

#include <algorithm>

#include "host/errors.h"

namespace tt::tt_metal {

using softmetal::host::fail;

// ---- pins ---------------------------------------------------------------------------------------------------------

MemoryPin::MemoryPin(std::function<void()> increment_ref_count, std::function<void()> decrement_ref_count)
    : increment_(std::move(increment_ref_count)),
      decrement_(std::move(decrement_ref_count)),
      on_final_release_(std::make_shared<std::vector<std::function<void()>>>()) {
    if (increment_) increment_();
}

// The count is the shared_ptr's own: a copy of the pin copies the function that holds it.
MemoryPin::MemoryPin(std::shared_ptr<void> resource)
    : decrement_([resource = std::move(resource)] {}),
      on_final_release_(std::make_shared<std::vector<std::function<void()>>>()) {}

MemoryPin::MemoryPin(const MemoryPin& other)
    : increment_(other.increment_), decrement_(other.decrement_), on_final_release_(other.on_final_release_) {
    if (increment_) increment_();
}

MemoryPin::MemoryPin(MemoryPin&& other) noexcept
    : increment_(std::move(other.increment_)),
      decrement_(std::move(other.decrement_)),
      on_final_release_(std::move(other.on_final_release_)) {
    other.increment_ = nullptr;
    other.decrement_ = nullptr;
}

MemoryPin& MemoryPin::operator=(const MemoryPin& other) {
    if (this != &other) *this = MemoryPin(other);
    return *this;
}

MemoryPin& MemoryPin::operator=(MemoryPin&& other) noexcept {
    if (this == &other) return *this;
    release();
    increment_ = std::exchange(other.increment_, nullptr);
    decrement_ = std::exchange(other.decrement_, nullptr);
    on_final_release_ = std::move(other.on_final_release_);
    return *this;
}

MemoryPin::~MemoryPin() {
    release();
}

void MemoryPin::add_final_release_callback(std::function<void()> callback) {
    if (!decrement_) fail("a callback for the release of an empty MemoryPin would never be called");
    on_final_release_->push_back(std::move(callback));
}

void MemoryPin::release() noexcept {
    if (!decrement_) return;
    if (on_final_release_.use_count() == 1) {
        for (const auto& callback : *on_final_release_) callback();
    }
    on_final_release_.reset();
    decrement_();
}

// ---- buffers ------------------------------------------------------------------------------------------------------

void HostBuffer::check_type(const std::type_info& asked) const {
    if (!type_) fail("an empty HostBuffer has no elements to view");
    if (*type_ != asked) {
        fail("a HostBuffer of elements of type {} cannot be viewed as {} (names as the compiler writes them)",
             type_->name(), asked.name());
    }
}

bool operator==(const HostBuffer& a, const HostBuffer& b) noexcept {
    const auto first = a.view_bytes(), second = b.view_bytes();
    return std::equal(first.begin(), first.end(), second.begin(), second.end());
}

// ---- one for each device ------------------------------------------------------------------------------------------

using distributed::MeshCoordinate;
using distributed::MeshCoordinateRange;
using distributed::MeshShape;
using distributed::multihost::DistributedContext;

DistributedHostBuffer::DistributedHostBuffer(const MeshShape& shape, const MeshCoordinateRange& local,
                                             std::shared_ptr<DistributedContext> context)
    : shards_(shape, std::optional<HostBuffer>()), local_(local), context_(std::move(context)) {}

DistributedHostBuffer DistributedHostBuffer::create(const MeshShape& global_shape, const MeshShape& local_shape,
                                                    const MeshCoordinate& local_offset,
                                                    const std::shared_ptr<DistributedContext>& context) {
    if (local_shape.dims() != global_shape.dims() || local_offset.dims() != global_shape.dims() ||
        local_shape.mesh_size() == 0) {
        fail("a part of shape {} at {} is no part of a mesh of {}", local_shape, local_offset, global_shape);
    }
    MeshCoordinate last = local_offset;
    for (int32_t dim = 0; dim < static_cast<int32_t>(global_shape.dims()); ++dim) last[dim] += local_shape[dim] - 1;
    const MeshCoordinateRange local(local_offset, last);
    if (!MeshCoordinateRange(global_shape).contains(local)) {
        fail("a part of shape {} at {} is not inside a mesh of {}", local_shape, local_offset, global_shape);
    }
    return DistributedHostBuffer(global_shape, local, context);
}

DistributedHostBuffer DistributedHostBuffer::create(const MeshShape& shape) {
    return DistributedHostBuffer(shape, MeshCoordinateRange(shape), DistributedContext::get_current_world());
}
DistributedHostBuffer DistributedHostBuffer::create(const distributed::MeshDeviceView& mesh_device_view) {
    return create(mesh_device_view.shape());
}

void DistributedHostBuffer::check(const MeshCoordinate& coord) const {
    if (coord.dims() != shape().dims() || !shards_.coord_range().contains(coord)) {
        fail("{} is outside the mesh of {} that this host buffer is for", coord, shape());
    }
}

std::optional<HostBuffer> DistributedHostBuffer::get_shard(const MeshCoordinate& coord) const {
    check(coord);
    return shards_.at(coord);
}

bool DistributedHostBuffer::is_local(const MeshCoordinate& coord) const {
    check(coord);
    return local_.contains(coord);
}

void DistributedHostBuffer::emplace_shard(const MeshCoordinate& coord,
                                          const std::function<HostBuffer()>& produce_buffer) {
    const bool local = is_local(coord);
    coords_.insert(coord);
    if (local) shards_.at(coord) = produce_buffer();
}

void DistributedHostBuffer::emplace_shards(const std::vector<MeshCoordinate>& coords,
                                           const ProduceBufferFn& produce_buffer, ProcessShardExecutionPolicy) {
    for (const auto& coord : coords) emplace_shard(coord, [&] { return produce_buffer(coord); });
}

DistributedHostBuffer DistributedHostBuffer::transform(const TransformFn& fn, ProcessShardExecutionPolicy) const {
    DistributedHostBuffer result = *this;
    for (auto& shard : result.shards_.values()) {
        if (shard) shard = fn(*shard);
    }
    return result;
}

void DistributedHostBuffer::apply(const ApplyFn& fn, ProcessShardExecutionPolicy) const {
    for (const auto& shard : shards_.values()) {
        if (shard) fn(*shard);
    }
}

}  // namespace tt::tt_metal
