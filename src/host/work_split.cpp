// Divides units of work between cores. Pure arithmetic.
#include <tt-metalium/work_split.hpp>

#include <algorithm>

#include "host/errors.h"
#include "host/rectangles.h"

namespace tt::tt_metal {

using softmetal::host::fail;

uint32_t merge_num_sticks_to_read(uint32_t num_sticks_to_read, uint32_t stick_size_bytes, uint32_t max_read_size) {
    uint32_t best = 1;
    for (uint32_t sticks = 1; sticks <= num_sticks_to_read && sticks * stick_size_bytes <= max_read_size; ++sticks) {
        if (num_sticks_to_read % sticks == 0) best = sticks;
    }
    return best;
}

std::tuple<uint32_t, uint32_t> get_max_cores_divisible_by_tiles_per_core_tiles(const uint32_t& num_tiles,
                                                                               const uint32_t& num_cores_max,
                                                                               bool request_even) {
    for (uint32_t cores = std::min(num_tiles, num_cores_max); cores > 1; --cores) {
        if (num_tiles % cores == 0 && (!request_even || cores % 2 == 0)) return {num_tiles / cores, cores};
    }
    return {num_tiles, 1};
}

int find_max_divisor(uint32_t value, uint32_t start_max_div) {
    for (uint32_t divisor = std::min(value, start_max_div); divisor > 1; --divisor) {
        if (value % divisor == 0) return static_cast<int>(divisor);
    }
    return 1;
}

int find_max_block_size(uint32_t value, uint32_t max_block_size) {
    return find_max_divisor(value, max_block_size);
}

namespace {

CoreRangeSet first_cores(const std::vector<CoreCoord>& cores, uint32_t count, bool row_wise) {
    return softmetal::host::rectangles_of({cores.begin(), cores.begin() + count}, row_wise);
}

// From `start` on, to the end of the grid: a column (or row) at a time.
std::vector<CoreCoord> cores_from(CoreCoord start, CoreCoord grid, bool row_wise) {
    std::vector<CoreCoord> cores = grid_to_cores({0, 0}, {grid.x - 1, grid.y - 1}, row_wise);
    const auto first = std::find(cores.begin(), cores.end(), start);
    if (first == cores.end()) fail("the first core {} is outside the {}x{} grid", start, grid.x, grid.y);
    return {first, cores.end()};
}

}  // namespace

CoreRangeSet num_cores_to_corerangeset(CoreCoord start_core, uint32_t target_num_cores, CoreCoord grid_size,
                                       bool row_wise) {
    if (grid_size.x == 0 || grid_size.y == 0) fail("a grid of {}x{} has no cores", grid_size.x, grid_size.y);
    const auto cores = cores_from(start_core, grid_size, row_wise);
    if (target_num_cores > cores.size()) {
        fail("{} cores were asked for, but a {}x{} grid has {} from {} on", target_num_cores, grid_size.x, grid_size.y,
             cores.size(), start_core);
    }
    return first_cores(cores, target_num_cores, row_wise);
}

CoreRangeSet num_cores_to_corerangeset(uint32_t target_num_cores, CoreCoord grid_size, bool row_wise) {
    return num_cores_to_corerangeset({0, 0}, target_num_cores, grid_size, row_wise);
}

CoreRangeSet num_cores_to_corerangeset_in_subcoregrids(CoreCoord start_core, uint32_t target_num_cores,
                                                       const CoreRangeSet& sub_core_grids, bool row_wise) {
    const auto all = corerange_to_cores(sub_core_grids, std::nullopt, row_wise);
    const auto first = std::find(all.begin(), all.end(), start_core);
    if (first == all.end()) fail("the first core {} is not among {}", start_core, sub_core_grids);
    const std::vector<CoreCoord> cores(first, all.end());
    if (target_num_cores > cores.size()) {
        fail("{} cores were asked for, but {} has {} from {} on", target_num_cores, sub_core_grids, cores.size(),
             start_core);
    }
    return first_cores(cores, target_num_cores, row_wise);
}

namespace {

using Split = std::tuple<uint32_t, CoreRangeSet, CoreRangeSet, CoreRangeSet, uint32_t, uint32_t>;

Split split_between(const std::vector<CoreCoord>& available, uint32_t units, bool row_wise) {
    if (units == 0) return {0, {}, {}, {}, 0, 0};
    if (available.empty()) fail("{} units of work and no cores to do them", units);
    const auto used = std::min(static_cast<uint32_t>(available.size()), units);
    const uint32_t each = units / used, more = units % used;
    const auto part = [&](uint32_t first, uint32_t end) {
        return softmetal::host::rectangles_of({available.begin() + first, available.begin() + end}, row_wise);
    };
    const CoreRangeSet all = part(0, used);
    if (more == 0) return {used, all, all, {}, each, 0};
    return {used, all, part(0, more), part(more, used), each + 1, each};
}

}  // namespace

Split split_work_to_cores(CoreCoord grid_size, uint32_t units_to_divide, bool row_wise) {
    if (grid_size.x == 0 || grid_size.y == 0) return split_between({}, units_to_divide, row_wise);
    return split_between(grid_to_cores({0, 0}, {grid_size.x - 1, grid_size.y - 1}, row_wise), units_to_divide,
                         row_wise);
}

Split split_work_to_cores(const CoreRangeSet& core_grid, uint32_t units_to_divide, bool row_wise) {
    return split_between(corerange_to_cores(core_grid, std::nullopt, row_wise), units_to_divide, row_wise);
}

std::tuple<std::vector<uint32_t>, CoreRangeSet> split_work_to_cores_even_multiples(const CoreCoord& core_grid,
                                                                                   uint32_t units_to_divide,
                                                                                   uint32_t multiple, bool row_wise) {
    if (multiple == 0) fail("work cannot be divided in multiples of 0");
    const uint32_t whole = units_to_divide / multiple, rest = units_to_divide % multiple;
    const auto count =
        static_cast<uint32_t>(std::min<uint64_t>(core_grid.x * core_grid.y, uint64_t{whole} + (rest != 0 ? 1 : 0)));
    if (count == 0) return {{}, {}};
    const uint32_t blocks = whole + (rest != 0 ? 1 : 0);
    std::vector<uint32_t> units;
    for (uint32_t core = 0; core < count; ++core) {
        units.push_back((blocks / count + (core < blocks % count ? 1 : 0)) * multiple);
    }
    if (rest != 0) units.back() -= multiple - rest;
    return {units, num_cores_to_corerangeset(count, core_grid, row_wise)};
}

}  // namespace tt::tt_metal
