// Which part of a tensor is on which device of a mesh.
#pragma once

#include <cstdint>
#include <optional>
#include <ostream>
#include <utility>
#include <vector>

#include <tt-metalium/experimental/tensor/topology/distributed_tensor_configs.hpp>
#include <tt-metalium/mesh_coord.hpp>
#include <tt_stl/small_vector.hpp>

namespace tt::tt_metal {

// A value. Tensor coordinates count parts; device coordinates are those of the mesh. By default one part, on device
// (0, 0).
class TensorTopology {
public:
    // For each dimension of the distribution.
    using Placements = ttsl::SmallVector<distributed::MeshMapperConfig::Placement>;

    TensorTopology();
    // `mesh_coords` lists the devices of the parts in row-major order.
    TensorTopology(distributed::MeshShape distribution_shape, Placements placements,
                   std::vector<distributed::MeshCoordinate> mesh_coords)
        : distribution_shape_(std::move(distribution_shape)),
          placements_(std::move(placements)),
          mesh_coords_(std::move(mesh_coords)) {}

    // The whole tensor on each device, or cut along `shard_dim`; as many parts as there are devices, in one line.
    static TensorTopology create_fully_replicated_tensor_topology(const distributed::MeshShape& mesh_shape);
    static TensorTopology create_sharded_tensor_topology(const distributed::MeshShape& mesh_shape, int shard_dim = 0);

    // How many parts along each dimension, how each dimension is cut, and the devices of the parts.
    const distributed::MeshShape& distribution_shape() const { return distribution_shape_; }
    const Placements& placements() const { return placements_; }
    const std::vector<distributed::MeshCoordinate>& mesh_coords() const { return mesh_coords_; }

    // The part `offset` further along a dimension, around the end. Throws UserError for a part that is not there.
    distributed::MeshCoordinate get_neighbor(const distributed::MeshCoordinate& tensor_coord, int32_t offset,
                                             int32_t dim) const;
    distributed::MeshCoordinate get_next_neighbor(const distributed::MeshCoordinate& tensor_coord, int32_t dim) const {
        return get_neighbor(tensor_coord, 1, dim);
    }
    distributed::MeshCoordinate get_prev_neighbor(const distributed::MeshCoordinate& tensor_coord, int32_t dim) const {
        return get_neighbor(tensor_coord, -1, dim);
    }
    // Between parts and devices. Throws UserError for a part that is not there; nullopt for a device without a part.
    distributed::MeshCoordinate get_device_coord(const distributed::MeshCoordinate& tensor_coord) const;
    std::optional<distributed::MeshCoordinate> get_tensor_coord(const distributed::MeshCoordinate& device_coord) const;

    bool operator==(const TensorTopology&) const = default;

private:
    distributed::MeshShape distribution_shape_;
    Placements placements_;
    std::vector<distributed::MeshCoordinate> mesh_coords_;
};
std::ostream& operator<<(std::ostream& out, const TensorTopology& topology);

}  // namespace tt::tt_metal
