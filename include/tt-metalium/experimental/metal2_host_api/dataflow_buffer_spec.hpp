// A queue of entries in L1 between a producer kernel and a consumer kernel on the same node. On the chip it is a
// circular buffer, an entry one of its pages.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <tt-metalium/experimental/metal2_host_api/advanced_options.hpp>
#include <tt-metalium/experimental/metal2_host_api/node_coord.hpp>
#include <tt-metalium/experimental/metal2_host_api/tensor_parameter.hpp>
#include <tt-metalium/tile.hpp>
#include <tt-metalium/tt_backend_api_types.hpp>

namespace tt::tt_metal::experimental {

// One buffer on each node where kernels are bound to it. On each such node there is one producer and one consumer.
struct DataflowBufferSpec {
    // What the kernels' bindings name, the bytes of an entry, and how many there are.
    DFBSpecName unique_id;
    uint32_t entry_size = 0;
    uint32_t num_entries = 0;

    // What an entry holds; needed where a compute kernel is bound. The tile is 32x32 unless given.
    std::optional<tt::DataFormat> data_format_metadata = std::nullopt;
    std::optional<Tile> tile_format_metadata = std::nullopt;

    // In the memory of this tensor, which is in L1 and has room on each node.
    std::optional<TensorParamName> borrowed_from = std::nullopt;

    // Aliases, and more than one kernel at an end.
    DFBAdvancedOptions advanced_options = {};
};

// A queue between nodes. softmetal does not run it: a ProgramSpec with one throws UnsupportedError.
struct CrossNodeDataflowBufferSpec {
    // As of a queue on one node.
    DataflowBufferSpec dfb_spec;
    // Pairs of a producer's and a consumer's node.
    using ProducerConsumerMap = std::vector<std::pair<NodeCoord, NodeCoord>>;
    ProducerConsumerMap producer_consumer_map = {};
};

// The spelling of June 2026.
namespace metal2_host_api {

// The name of a DataflowBufferSpec in a ProgramSpec.
using DFBSpecName = std::string;

// How the threads of a kernel share the entries. With one thread, which is all that these chips have, all are the same.
enum class DFBAccessPattern { STRIDED, ALL, BLOCKED };

// What DataflowBufferSpec of today says; disable_implicit_sync is of later chips.
struct DataflowBufferSpec {
    // The name, the bytes of an entry, how many there are, what they hold, and where they stand.
    DFBSpecName unique_id;
    uint32_t entry_size = 0;
    uint32_t num_entries = 0;
    std::optional<tt::DataFormat> data_format_metadata = std::nullopt;
    std::optional<Tile> tile_format_metadata = std::nullopt;
    std::optional<TensorParameterName> borrowed_from = std::nullopt;
    using DFBIdentifiers = std::vector<DFBSpecName>;
    DFBIdentifiers alias_with = {};
    bool disable_implicit_sync = false;
};

// A queue between nodes. softmetal does not run it: a ProgramSpec with one throws UnsupportedError.
struct RemoteDataflowBufferSpec {
    // As of a queue on one node, and pairs of a producer's and a consumer's node.
    DataflowBufferSpec dfb_spec;
    using ProducerConsumerMap = std::vector<std::pair<NodeCoord, NodeCoord>>;
    ProducerConsumerMap producer_consumer_map = {};
};

}  // namespace metal2_host_api

}  // namespace tt::tt_metal::experimental
