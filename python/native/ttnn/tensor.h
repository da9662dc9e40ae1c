// A tensor as Python holds it: in host memory or on the devices of a mesh. Knows no Python.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <tt-metalium/experimental/tensor/host_tensor.hpp>
#include <tt-metalium/experimental/tensor/mesh_tensor.hpp>
#include <tt-metalium/mesh_device.hpp>
#include <variant>

namespace softmetal::python {

// Where the elements of a tensor are.
enum class StorageType { HOST, DEVICE };

// A value with shared storage: copies see the same elements, and deallocate() frees them for all copies.
class Tensor {
public:
    explicit Tensor(tt::tt_metal::HostTensor host);
    Tensor(std::shared_ptr<tt::tt_metal::distributed::MeshDevice> device, tt::tt_metal::MeshTensor tensor);

    // Memory on the device whose contents are not defined yet.
    static Tensor allocate(const tt::tt_metal::TensorSpec& spec,
                           std::shared_ptr<tt::tt_metal::distributed::MeshDevice> device);

    bool is_on_device() const;
    bool is_allocated() const;
    const tt::tt_metal::TensorSpec& spec() const;
    // The parts. UserError, with the operation that asked, when it is elsewhere or has been freed.
    const tt::tt_metal::HostTensor& host(const char* operation) const;
    const tt::tt_metal::MeshTensor& on_device(const char* operation) const;
    tt::tt_metal::MeshTensor& on_device(const char* operation);
    const tt::tt_metal::TensorTopology& topology() const;
    void set_topology(const tt::tt_metal::TensorTopology& topology);
    std::shared_ptr<tt::tt_metal::distributed::MeshDevice> device(const char* operation) const;

    // Copies between host and device, and the other layout or type. All keep the logical shape.
    Tensor to_device(std::shared_ptr<tt::tt_metal::distributed::MeshDevice> device,
                     const std::optional<tt::tt_metal::MemoryConfig>& memory_config, uint8_t queue) const;
    Tensor to_host(bool blocking, uint8_t queue) const;
    Tensor to_layout(tt::tt_metal::Layout layout) const;
    Tensor to_dtype(tt::tt_metal::DataType dtype) const;
    // The part on one device of the mesh, in the same memory; UserError when there is none.
    Tensor part(const tt::tt_metal::distributed::MeshCoordinate& coordinate) const;
    // Frees the memory now.
    void deallocate();

    uint64_t id() const { return id_; }

private:
    struct OnDevice {
        std::shared_ptr<tt::tt_metal::distributed::MeshDevice> device;
        std::shared_ptr<std::optional<tt::tt_metal::MeshTensor>> tensor;
        std::optional<tt::tt_metal::TensorTopology> part = std::nullopt;  // of one device alone, if it is a part
    };
    Tensor via_host(const std::function<tt::tt_metal::HostTensor(const tt::tt_metal::HostTensor&)>& change) const;
    void check_allocated(const char* operation) const;

    std::variant<tt::tt_metal::HostTensor, OnDevice> storage_;
    tt::tt_metal::TensorSpec spec_;
    uint64_t id_;
};

}  // namespace softmetal::python
