// Devices of a mesh by their place in it.
#pragma once

#include <cstddef>
#include <vector>

#include <tt-metalium/device.hpp>
#include <tt-metalium/mesh_coord.hpp>

namespace tt::tt_metal::distributed {

// The devices of a mesh as a grid; it lives as long as the mesh.
class MeshDeviceView {
public:
    MeshDeviceView(const MeshShape& shape, std::vector<IDevice*> devices) : devices_(shape, std::move(devices)) {}

    // All devices in row-major order, or those of a range.
    std::vector<IDevice*> get_devices() const { return devices_.values(); }
    std::vector<IDevice*> get_devices(const MeshCoordinateRange& range) const;
    // Devices, and whether there is none.
    size_t num_devices() const { return devices_.size(); }
    size_t size() const { return devices_.size(); }
    bool empty() const { return devices_.size() == 0; }

    // Rows and columns.
    const MeshShape& shape() const { return devices_.shape(); }
    // Whether there is such a place.
    bool contains(const MeshCoordinate& coord) const { return devices_.coord_range().contains(coord); }
    // The device there. UserError outside the mesh.
    IDevice* get_device(const MeshCoordinate& coord) const;
    // Where a device is. UserError if it is not in the mesh.
    MeshCoordinate find_device(ChipId device_id) const;
    // Whether it has two dimensions; their lengths.
    bool is_mesh_2d() const { return shape().dims() == 2; }
    size_t num_rows() const { return shape()[0]; }
    size_t num_cols() const { return shape()[1]; }

    // One row or column. UserError outside the mesh.
    std::vector<IDevice*> get_devices_on_row(size_t row) const;
    std::vector<IDevice*> get_devices_on_column(size_t column) const;

private:
    MeshContainer<IDevice*> devices_;
};

}  // namespace tt::tt_metal::distributed
