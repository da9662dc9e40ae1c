// Nodes: what the rest of the API calls cores. A node has several processors.
#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include <tt-metalium/core_coord.hpp>

namespace tt::tt_metal::experimental {

// Logical coordinates.
using NodeCoord = CoreCoord;
using NodeRange = CoreRange;
using NodeRangeSet = CoreRangeSet;
using Nodes = std::variant<NodeCoord, NodeRange, NodeRangeSet>;

// The functions of core_coord.hpp under the name of nodes, with the same errors.
inline std::vector<NodeCoord> grid_to_nodes(uint32_t num_nodes, uint32_t grid_size_x, uint32_t grid_size_y,
                                            bool row_wise = false) {
    return grid_to_cores(num_nodes, grid_size_x, grid_size_y, row_wise);
}
inline std::vector<NodeCoord> grid_to_nodes(NodeCoord start, NodeCoord end, bool row_wise = false) {
    return grid_to_cores(start, end, row_wise);
}
inline std::vector<NodeCoord> grid_to_nodes_with_noop(uint32_t bbox_x, uint32_t bbox_y, uint32_t grid_size_x,
                                                      uint32_t grid_size_y, bool row_wise = false) {
    return grid_to_cores_with_noop(bbox_x, bbox_y, grid_size_x, grid_size_y, row_wise);
}
inline std::vector<NodeCoord> grid_to_nodes_with_noop(const NodeRangeSet& used_nodes, const NodeRangeSet& all_nodes,
                                                      bool row_wise = false) {
    return grid_to_cores_with_noop(used_nodes, all_nodes, row_wise);
}
inline std::vector<NodeCoord> noderange_to_nodes(const NodeRangeSet& nodes,
                                                 std::optional<uint32_t> max_nodes = std::nullopt,
                                                 bool row_wise = false) {
    return corerange_to_cores(nodes, max_nodes, row_wise);
}
inline NodeRangeSet select_from_noderangeset(const NodeRangeSet& nodes, uint32_t start_index, uint32_t end_index,
                                             bool row_wise = false) {
    return select_from_corerangeset(nodes, start_index, end_index, row_wise);
}
inline std::optional<NodeRange> select_contiguous_range_from_noderangeset(const NodeRangeSet& nodes, uint32_t x,
                                                                          uint32_t y) {
    return select_contiguous_range_from_corerangeset(nodes, x, y);
}

// The spelling of June 2026.
namespace metal2_host_api {
using experimental::grid_to_nodes;
using experimental::grid_to_nodes_with_noop;
using experimental::NodeCoord;
using experimental::NodeRange;
using experimental::noderange_to_nodes;
using experimental::NodeRangeSet;
using experimental::select_contiguous_range_from_noderangeset;
using experimental::select_from_noderangeset;
}  // namespace metal2_host_api

}  // namespace tt::tt_metal::experimental
