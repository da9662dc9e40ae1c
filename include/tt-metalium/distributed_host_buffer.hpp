// Host memory for each device of a mesh. Devices of other processes have none here.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include <tt-metalium/distributed_context.hpp>
#include <tt-metalium/host_buffer.hpp>
#include <tt-metalium/mesh_coord.hpp>
#include <tt-metalium/mesh_device_view.hpp>

namespace tt::tt_metal {

// A value; a copy sees the same memory. Coordinates are those of the whole mesh.
class DistributedHostBuffer {
public:
    // For a mesh of which this process has the part of `local_shape` that begins at `local_offset`. Throws UserError
    // when that part is not inside.
    static DistributedHostBuffer create(const distributed::MeshShape& global_shape,
                                        const distributed::MeshShape& local_shape,
                                        const distributed::MeshCoordinate& local_offset,
                                        const std::shared_ptr<distributed::multihost::DistributedContext>& context);
    static DistributedHostBuffer create(const distributed::MeshDeviceView& mesh_device_view);
    static DistributedHostBuffer create(const distributed::MeshShape& shape);

    // nullopt where nothing was put, and for devices of other processes. Throws UserError outside the mesh.
    std::optional<HostBuffer> get_shard(const distributed::MeshCoordinate& coord) const;

    // Puts the buffer that the function makes at that place; does nothing for devices of other processes. Throws
    // UserError outside the mesh.
    using ProduceBufferFn = std::function<HostBuffer(const distributed::MeshCoordinate&)>;
    void emplace_shard(const distributed::MeshCoordinate& coord, const std::function<HostBuffer()>& produce_buffer);
    bool is_local(const distributed::MeshCoordinate& coord) const;

    // PARALLEL allows several host threads; softmetal calls the functions one after another.
    enum class ProcessShardExecutionPolicy { SEQUENTIAL, PARALLEL };

    // Applies the function to each buffer that is there.
    using TransformFn = std::function<HostBuffer(const HostBuffer& buffer)>;
    DistributedHostBuffer transform(const TransformFn& fn,
                                    ProcessShardExecutionPolicy policy = ProcessShardExecutionPolicy::SEQUENTIAL) const;
    using ApplyFn = std::function<void(const HostBuffer& buffer)>;
    void apply(const ApplyFn& fn, ProcessShardExecutionPolicy policy = ProcessShardExecutionPolicy::SEQUENTIAL) const;
    void emplace_shards(const std::vector<distributed::MeshCoordinate>& coords, const ProduceBufferFn& produce_buffer,
                        ProcessShardExecutionPolicy policy = ProcessShardExecutionPolicy::SEQUENTIAL);

    // The whole mesh.
    const distributed::MeshShape& shape() const { return shards_.shape(); }
    // Where something was put.
    const std::set<distributed::MeshCoordinate>& shard_coords() const { return coords_; }
    const std::shared_ptr<distributed::multihost::DistributedContext>& context() const { return context_; }

private:
    DistributedHostBuffer(const distributed::MeshShape& shape, const distributed::MeshCoordinateRange& local,
                          std::shared_ptr<distributed::multihost::DistributedContext> context);
    void check(const distributed::MeshCoordinate& coord) const;

    distributed::MeshContainer<std::optional<HostBuffer>> shards_;
    distributed::MeshCoordinateRange local_;
    std::set<distributed::MeshCoordinate> coords_;
    std::shared_ptr<distributed::multihost::DistributedContext> context_;
};

}  // namespace tt::tt_metal
