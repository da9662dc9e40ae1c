// In what a tensor given at run time may differ from the one a program was made for.
#pragma once

#include <cstdint>

namespace tt::tt_metal {
class TensorSpec;
}

namespace tt::tt_metal::experimental {

// In nothing by default. The kernel must cope with whatever is allowed here.
struct TensorSpecRelaxations {
    // Another logical shape, when the padded shape is the same.
    bool match_padded_shape_only = false;
    // Another shape of the same rank; the kernel's TensorAccessor follows. The shard shape and the cores stay.
    bool dynamic_tensor_shape = false;
    // With dynamic_tensor_shape: another rank too.
    bool relax_logical_rank = false;
    // With dynamic_tensor_shape: the bytes of a page stay.
    bool match_page_size = false;
};

// Whether the one may stand for the other.
bool tensorspecs_match_with_relaxation(const TensorSpec& a, const TensorSpec& b,
                                       const TensorSpecRelaxations& relaxation);
// Equal for specifications that match; the same in every process.
std::uint64_t hash_tensorspec_with_relaxation(const TensorSpec& spec, const TensorSpecRelaxations& relaxation);

}  // namespace tt::tt_metal::experimental
