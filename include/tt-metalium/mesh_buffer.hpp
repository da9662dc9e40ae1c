// A buffer on every device of a mesh, at one address: replicated, or cut into one part for each device. Sizes and
// addresses are bytes.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <variant>

#include <tt-metalium/buffer.hpp>
#include <tt-metalium/mesh_coord.hpp>
#include <tt-metalium/mesh_device.hpp>
#include <tt-metalium/shape2d.hpp>

namespace tt::tt_metal::distributed {

// The buffer on each device.
struct DeviceLocalBufferConfig {
    // Bytes of a page, kind of memory, sharding over the device's cores, end of the bank to allocate from, and
    // sub-device.
    DeviceAddr page_size = 0;
    BufferType buffer_type = BufferType::DRAM;
    BufferShardingArgs sharding_args = {};
    std::optional<bool> bottom_up = std::nullopt;
    std::optional<SubDeviceId> sub_device_id = std::nullopt;
};

// The same data on every device.
struct ReplicatedBufferConfig {
    // Bytes on each device.
    DeviceAddr size = 0;
};

// A matrix cut into shards, one to a device. Shapes in elements; a zero in shard_shape stands for the whole of that
// dimension, replicated.
struct ShardedBufferConfig {
    // Bytes of the matrix, its rows and columns and those of a shard in elements, and whether shards go to the devices
    // row by row.
    DeviceAddr global_size = 0;
    Shape2D global_buffer_shape = {0, 0};
    Shape2D shard_shape = {0, 0};
    ShardOrientation shard_orientation = ShardOrientation::ROW_MAJOR;

    // Bytes of an element: the size over the elements. UserError for a shape without elements.
    uint32_t compute_datum_size_bytes() const;
    // Whether rows, and whether columns, are replicated.
    std::pair<bool, bool> replicated_dims() const;
    // The shard with the zeros filled in.
    Shape2D physical_shard_shape() const;
};

// Whether each device holds the same data or its shard.
enum class MeshBufferLayout : uint8_t { REPLICATED, SHARDED };
// One of the two kinds.
using MeshBufferConfig = std::variant<ReplicatedBufferConfig, ShardedBufferConfig>;

class MeshBufferImpl;

// Memory at one address on every device of a mesh, freed with the last owner.
class MeshBuffer {
public:
    // Allocates, or takes the address given, which the caller answers for. UserError for a null mesh, a matrix that is
    // not whole shards or has more than the mesh has devices, and what Buffer::create refuses.
    static std::shared_ptr<MeshBuffer> create(const MeshBufferConfig& mesh_buffer_config,
                                              const DeviceLocalBufferConfig& device_local_config,
                                              MeshDevice* mesh_device,
                                              std::optional<DeviceAddr> address = std::nullopt);

    // Made by create().
    explicit MeshBuffer(std::unique_ptr<MeshBufferImpl> impl);
    ~MeshBuffer();
    MeshBuffer(MeshBuffer&& other) noexcept;
    MeshBuffer& operator=(MeshBuffer&& other) noexcept;

    // False once it is freed.
    bool is_allocated() const;
    // Frees the memory on every device now. Using it afterwards is a UserError that names the buffer.
    void deallocate();
    // The mesh it is on. UserError if that no longer exists.
    MeshDevice* device() const;
    // Bytes of the whole: of the matrix, or of one replica.
    DeviceAddr size() const;
    // Bytes on each device.
    DeviceAddr device_local_size() const;
    // The same on every device. UserError once it is freed.
    DeviceAddr address() const;
    // What it was created with. global_shard_spec() is a UserError for a replicated buffer.
    MeshBufferLayout global_layout() const;
    const MeshBufferConfig& global_config() const;
    const ShardedBufferConfig& global_shard_spec() const;
    const DeviceLocalBufferConfig& device_local_config() const;

    // The buffer of one device. UserError outside the mesh.
    Buffer* get_device_buffer(const MeshCoordinate& device_coord) const;
    // The first device's buffer, and the one that owns the memory; null for an address from outside.
    Buffer* get_reference_buffer() const;
    Buffer* get_backing_buffer() const;

    // As in ShardedBufferConfig. UserError for a replicated buffer.
    uint32_t datum_size_bytes() const;
    Shape2D physical_shard_shape() const;
    std::pair<bool, bool> replicated_dims() const;

    // Bytes of a page, and pages on each device.
    uint32_t page_size() const;
    uint32_t num_pages() const;

private:
    std::unique_ptr<MeshBufferImpl> impl_;
};

}  // namespace tt::tt_metal::distributed
