// What a MeshTensor is made of.
#pragma once

#include <memory>

#include <tt-metalium/experimental/tensor/mesh_tensor.hpp>

namespace tt::tt_metal {

class MeshTensorImpl {
public:
    std::shared_ptr<distributed::MeshBuffer> buffer;
    TensorSpec spec;
    TensorTopology topology;
};

}  // namespace tt::tt_metal
