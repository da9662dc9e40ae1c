// Divides units of work between cores.
#pragma once

#include <cstdint>
#include <tuple>
#include <vector>

#include <tt-metalium/core_coord.hpp>

namespace tt::tt_metal {

// The most rows of `stick_size_bytes` that one read of at most `max_read_size` bytes can take and that divide the
// number of rows.
uint32_t merge_num_sticks_to_read(uint32_t num_sticks_to_read, uint32_t stick_size_bytes, uint32_t max_read_size);

// (tiles per core, cores) with the most cores that divide the tiles; an even number of cores if asked for.
std::tuple<uint32_t, uint32_t> get_max_cores_divisible_by_tiles_per_core_tiles(const uint32_t& num_tiles,
                                                                               const uint32_t& num_cores_max,
                                                                               bool request_even = false);
// The largest divisor of a value that is not above a limit.
int find_max_divisor(uint32_t value, uint32_t start_max_div);
int find_max_block_size(uint32_t value, uint32_t max_block_size = 8);

// The first cores of a grid from `start_core` on, column by column unless row_wise. UserError when there are fewer or
// it lies outside.
CoreRangeSet num_cores_to_corerangeset(CoreCoord start_core, uint32_t target_num_cores, CoreCoord grid_size,
                                       bool row_wise = false);
CoreRangeSet num_cores_to_corerangeset(uint32_t target_num_cores, CoreCoord grid_size, bool row_wise = false);
// The same among the cores of a set. UserError when there are fewer.
CoreRangeSet num_cores_to_corerangeset_in_subcoregrids(CoreCoord start_core, uint32_t target_num_cores,
                                                       const CoreRangeSet& sub_core_grids, bool row_wise = false);

// (cores used, all of them, group 1, group 2, units per core of group 1, of group 2); a core of group 1 has one unit
// more. UserError for work and no core.
std::tuple<uint32_t, CoreRangeSet, CoreRangeSet, CoreRangeSet, uint32_t, uint32_t> split_work_to_cores(
    CoreCoord grid_size, uint32_t units_to_divide, bool row_wise = false);
std::tuple<uint32_t, CoreRangeSet, CoreRangeSet, CoreRangeSet, uint32_t, uint32_t> split_work_to_cores(
    const CoreRangeSet& core_grid, uint32_t units_to_divide, bool row_wise = false);

// (units of each core, cores used): every core but the last gets a multiple of `multiple`. UserError for multiples of
// 0.
std::tuple<std::vector<uint32_t>, CoreRangeSet> split_work_to_cores_even_multiples(const CoreCoord& core_grid,
                                                                                   uint32_t units_to_divide,
                                                                                   uint32_t multiple,
                                                                                   bool row_wise = false);

}  // namespace tt::tt_metal
