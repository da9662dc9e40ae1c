// Devices of a mesh by their place in it.
#pragma once

#include <cstddef>
#include <vector>

#include <tt-metalium/device.hpp>
#include <tt-metalium/mesh_coord.hpp>

namespace tt::tt_metal::distributed {

class MeshDeviceView {
public:
    MeshDeviceView(const MeshShape& shape, std::vector<IDevice*> devices) : devices_(shape, std::move(devices)) {}

    std::vector<IDevice*> get_devices() const { return devices_.values(); }
    std::vector<IDevice*> get_devices(const MeshCoordinateRange& range) const;
    size_t num_devices() const { return devices_.size(); }
    size_t size() const { return devices_.size(); }
    bool empty() const { return devices_.size() == 0; }
    const MeshShape& shape() const { return devices_.shape(); }
    bool contains(const MeshCoordinate& coord) const { return devices_.coord_range().contains(coord); }
    IDevice* get_device(const MeshCoordinate& coord) const;
    MeshCoordinate find_device(ChipId device_id) const;
    bool is_mesh_2d() const { return shape().dims() == 2; }
    size_t num_rows() const { return shape()[0]; }
    size_t num_cols() const { return shape()[1]; }
    std::vector<IDevice*> get_devices_on_row(size_t row) const;
    std::vector<IDevice*> get_devices_on_column(size_t column) const;

private:
    MeshContainer<IDevice*> devices_;
};

}  // namespace tt::tt_metal::distributed
