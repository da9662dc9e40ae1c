// Pipes that feed nodes ahead of the programs that use them. softmetal does not run them: a ProgramSpec with one throws
// UnsupportedError.
#pragma once

#include <cstdint>
#include <string>

#include <tt-metalium/experimental/metal2_host_api/node_coord.hpp>
#include <tt_stl/strong_type.hpp>

namespace tt::tt_metal::experimental {

// The name of a PrefetcherPipeParameter in a ProgramSpec.
using PrefetcherPipeParamName = ttsl::StrongType<std::string, struct PrefetcherPipeParamNameTag>;

// What a program must know of a pipe: who receives, and the bytes of its ring and of an entry.
struct PrefetcherPipeParameter {
    // The name, who receives, and bytes.
    PrefetcherPipeParamName unique_id;
    Nodes receivers = {};
    uint32_t ring_size = 0;
    uint32_t entry_size = 0;
};

}  // namespace tt::tt_metal::experimental
