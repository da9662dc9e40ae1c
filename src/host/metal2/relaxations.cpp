// Which tensors may stand for which.
#include <tt-metalium/experimental/metal2_host_api/tensor_spec_relaxations.hpp>

#include <sstream>

#include <tt-metalium/experimental/tensor/spec/tensor_spec.hpp>

#include "host/stable_hash.h"

namespace tt::tt_metal::experimental {

bool tensorspecs_match_with_relaxation(const TensorSpec& a, const TensorSpec& b,
                                       const TensorSpecRelaxations& relaxation) {
    if (relaxation.dynamic_tensor_shape) {
        return a.tensor_layout() == b.tensor_layout() &&
               (relaxation.relax_logical_rank || a.logical_shape().rank() == b.logical_shape().rank()) &&
               (!relaxation.match_page_size || a.compute_page_size_bytes() == b.compute_page_size_bytes());
    }
    if (relaxation.match_padded_shape_only) {
        return a.tensor_layout() == b.tensor_layout() && a.padded_shape() == b.padded_shape();
    }
    return a == b;
}

std::uint64_t hash_tensorspec_with_relaxation(const TensorSpec& spec, const TensorSpecRelaxations& relaxation) {
    softmetal::host::StableHash hash;
    std::ostringstream memory;
    // Specifications that were only filled in are no difference; what was given is in the first of these.
    const auto& config = spec.memory_config();
    memory << static_cast<int>(config.memory_layout()) << " " << static_cast<int>(config.buffer_type());
    if (config.created_with_nd_shard_spec() && config.nd_shard_spec()) memory << *config.nd_shard_spec();
    hash.add(spec.data_type()).add(spec.layout()).add(memory.str());
    hash.add_list(spec.tensor_layout().get_alignment().view()).add_list(spec.tile().get_tile_shape());
    if (relaxation.dynamic_tensor_shape) {
        if (!relaxation.relax_logical_rank) hash.add(spec.logical_shape().rank());
        if (relaxation.match_page_size) hash.add(spec.compute_page_size_bytes());
        return hash.value();
    }
    hash.add_list(spec.padded_shape().view());
    if (!relaxation.match_padded_shape_only) hash.add_list(spec.logical_shape().view());
    return hash.value();
}

}  // namespace tt::tt_metal::experimental
