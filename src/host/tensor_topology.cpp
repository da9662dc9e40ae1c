// Which part of a tensor is on which device. Knows coordinates only.
#include <tt-metalium/experimental/tensor/topology/tensor_topology.hpp>

#include <algorithm>

#include "host/errors.h"

namespace tt::tt_metal {

using distributed::MeshCoordinate;
using distributed::MeshCoordinateRange;
using distributed::MeshMapperConfig;
using distributed::MeshShape;
using softmetal::host::fail;

namespace distributed {

std::ostream& operator<<(std::ostream& out, const MeshMapperConfig::Placement& placement) {
    if (const auto* shard = std::get_if<MeshMapperConfig::Shard>(&placement)) {
        return out << "PlacementShard(" << shard->dim << ")";
    }
    return out << "PlacementReplicate()";
}

namespace {

template <typename List>
void write_list(std::ostream& out, const List& list) {
    out << "[";
    for (size_t i = 0; i < list.size(); ++i) out << (i ? ", " : "") << list[i];
    out << "]";
}

}  // namespace

std::ostream& operator<<(std::ostream& out, const MeshMapperConfig& config) {
    out << "MeshMapperConfig(placements: ";
    write_list(out, config.placements);
    if (config.mesh_shape_override) out << ", mesh_shape_override=" << *config.mesh_shape_override;
    return out << ")";
}

std::ostream& operator<<(std::ostream& out, const MeshComposerConfig& config) {
    out << "MeshComposerConfig(dims: ";
    write_list(out, config.dims);
    if (config.mesh_shape_override) out << ", mesh_shape_override=" << *config.mesh_shape_override;
    return out << ")";
}

}  // namespace distributed

TensorTopology::TensorTopology()
    : distribution_shape_(1), placements_{MeshMapperConfig::Replicate{}}, mesh_coords_{MeshCoordinate(0, 0)} {}

namespace {

TensorTopology in_one_line(const MeshShape& mesh, const MeshMapperConfig::Placement& placement) {
    const MeshShape physical = mesh.dims() == 1 ? MeshShape(1, mesh[0]) : mesh;
    const MeshCoordinateRange devices(physical);
    TensorTopology::Placements placements;
    placements.push_back(placement);
    return TensorTopology(MeshShape(static_cast<uint32_t>(mesh.mesh_size())), std::move(placements),
                          std::vector<MeshCoordinate>(devices.begin(), devices.end()));
}

}  // namespace

TensorTopology TensorTopology::create_fully_replicated_tensor_topology(const MeshShape& mesh_shape) {
    return in_one_line(mesh_shape, MeshMapperConfig::Replicate{});
}
TensorTopology TensorTopology::create_sharded_tensor_topology(const MeshShape& mesh_shape, int shard_dim) {
    return in_one_line(mesh_shape, MeshMapperConfig::Shard{shard_dim});
}

MeshCoordinate TensorTopology::get_neighbor(const MeshCoordinate& tensor_coord, int32_t offset, int32_t dim) const {
    const auto neighbor = tensor_coord.get_neighbor(distribution_shape_, offset, dim);
    if (!neighbor)
        fail("part {} of a tensor over {} has no neighbor along dimension {}", tensor_coord, distribution_shape_, dim);
    return *neighbor;
}

MeshCoordinate TensorTopology::get_device_coord(const MeshCoordinate& tensor_coord) const {
    if (tensor_coord.dims() != distribution_shape_.dims() ||
        !MeshCoordinateRange(distribution_shape_).contains(tensor_coord)) {
        fail("a tensor over {} has no part {}", distribution_shape_, tensor_coord);
    }
    const size_t number = tensor_coord.to_linear_index(distribution_shape_);
    if (number >= mesh_coords_.size()) {
        fail("part {} of a tensor over {} has no device: the topology lists {}", tensor_coord, distribution_shape_,
             mesh_coords_.size());
    }
    return mesh_coords_[number];
}

std::optional<MeshCoordinate> TensorTopology::get_tensor_coord(const MeshCoordinate& device_coord) const {
    const auto found = std::find(mesh_coords_.begin(), mesh_coords_.end(), device_coord);
    if (found == mesh_coords_.end()) return std::nullopt;
    auto number = static_cast<size_t>(found - mesh_coords_.begin());
    MeshCoordinate part = MeshCoordinate::zero_coordinate(distribution_shape_.dims());
    for (size_t dim = 0; dim < part.dims(); ++dim) {
        const size_t stride = distribution_shape_.get_stride(dim);
        part[static_cast<int32_t>(dim)] = static_cast<uint32_t>(number / stride);
        number %= stride;
    }
    return part;
}

std::ostream& operator<<(std::ostream& out, const TensorTopology& topology) {
    out << "TensorTopology(distribution_shape=" << topology.distribution_shape() << ", placements=";
    distributed::write_list(out, topology.placements());
    out << ", mesh_coords=";
    distributed::write_list(out, topology.mesh_coords());
    return out << ")";
}

}  // namespace tt::tt_metal
