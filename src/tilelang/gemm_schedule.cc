// The cost model: what a block step takes on each of compute, A's path, B's path and DRAM; the slowest of them counts.
#include "gemm_schedule.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace softmetal::tilelang {
namespace {

constexpr double kReadLatency = 500;     // first tile of a block, request to arrival
constexpr double kReadIssue = 40;        // one tile's read, on the data-movement processor
constexpr double kHandshake = 600;       // receivers ready, flag multicast
constexpr double kSectionOverhead = 20;  // one Dst acquire to release, most of it beside the next one
constexpr double kPackBytesPerCycle = 40;
constexpr double kUnpackBytesPerCycle = 32;  // each of the two unpackers
constexpr int64_t kMaxBlockK = 16;
constexpr const char* kPartFormat = "Float16_b";  // of the parts of B

int64_t SumBytes(const std::vector<CircularBuffer>& buffers) {
    return std::accumulate(buffers.begin(), buffers.end(), int64_t{0},
                           [](int64_t sum, const CircularBuffer& buffer) { return sum + buffer.Bytes(); });
}

// The largest rectangle that divides the block and fits Dst; of equals the squarest, which reads the fewest tiles.
void ChooseSubblock(Schedule& schedule, int64_t dst_tiles) {
    int64_t best = 0;
    for (int64_t rows = 1; rows <= dst_tiles; ++rows) {
        if (schedule.block_m % rows) continue;
        for (int64_t cols = 1; rows * cols <= dst_tiles; ++cols) {
            if (schedule.block_n % cols) continue;
            const int64_t score = rows * cols * 64 - (rows + cols);
            if (score > best) best = score, schedule.sub_m = rows, schedule.sub_n = cols;
        }
    }
}

// One pass over the block of C.
double ComputePass(const GemmCost& cost, const Schedule& s, int64_t depth) {
    const double products = static_cast<double>(s.sub_m * s.sub_n);
    const int64_t b_tile = cost.split_b ? TileBytes(kPartFormat) : cost.b_tile;
    const double unpack = static_cast<double>(std::max(s.sub_m * cost.a_tile, s.sub_n * b_tile)) / kUnpackBytesPerCycle;
    const double parts = cost.split_b ? 2 : 1;
    const double math = static_cast<double>(depth) * parts * std::max(products * cost.product_cycles, unpack);
    const double pack = products * cost.partial_tile / kPackBytesPerCycle;
    const double sections = static_cast<double>((s.block_m / s.sub_m) * (s.block_n / s.sub_n));
    double cycles = sections * (std::max(math, pack) + kSectionOverhead);
    if (cost.trans_a) {
        const double turn = 2.0 * static_cast<double>(cost.a_tile) / kUnpackBytesPerCycle + kSectionOverhead;
        cycles += static_cast<double>(s.block_m * depth) * turn;
    }
    if (cost.split_b) {
        const double unpacked = static_cast<double>(2 * cost.b_tile + b_tile) / kUnpackBytesPerCycle;
        cycles += static_cast<double>(s.block_n * depth) * (unpacked + 2 * kSectionOverhead);
    }
    return cycles;
}

// Sums from L1 back into Dst, where the last products join them.
double ReloadCycles(const GemmCost& cost, const Schedule& s) {
    const double sections = static_cast<double>((s.block_m / s.sub_m) * (s.block_n / s.sub_n));
    const double bytes = static_cast<double>(s.block_m * s.block_n * cost.partial_tile);
    return bytes / kUnpackBytesPerCycle + sections * kSectionOverhead;
}

double OperandStep(double tiles, double tile_bytes, bool multicast, const ChipLimits& chip) {
    const double bytes = tiles * tile_bytes;
    double cycles = kReadLatency + std::max(bytes / chip.noc_bytes_per_cycle, tiles * kReadIssue);
    if (multicast) cycles += kHandshake + bytes / chip.multicast_bytes_per_cycle;
    return cycles;
}

double EstimateCycles(const GemmCost& cost, const CoreMap& map, const Schedule& s, const ChipLimits& chip) {
    const double a_tiles = static_cast<double>(s.block_m * s.block_k),
                 b_tiles = static_cast<double>(s.block_n * s.block_k);
    const double a = OperandStep(a_tiles, cost.a_tile, s.multicast_a, chip);
    const double b = OperandStep(b_tiles, cost.b_tile, s.multicast_b, chip);
    const double a_readers = static_cast<double>(s.multicast_a ? map.parts_m : map.Cores());
    const double b_readers = static_cast<double>(s.multicast_b ? map.parts_n : map.Cores());
    const double dram =
        (a_tiles * cost.a_tile * a_readers + b_tiles * cost.b_tile * b_readers) / chip.dram_bytes_per_cycle;
    const double load = std::max({a, b, dram}), pass_load = static_cast<double>(s.pass_blocks) * load;
    const double compute = ComputePass(cost, s, s.PassDepth()), pass = std::max(compute, pass_load);
    // The first section of a pass needs all of its depth; the opening takes it block by block.
    double passes = pass_load + compute;
    if (s.Passes() > 1) {
        const double opening = static_cast<double>(s.pass_blocks) * std::max(load, ComputePass(cost, s, s.block_k));
        passes = load + opening + static_cast<double>(s.Passes() - 1) * pass;
    }
    const double c_bytes = static_cast<double>(s.block_m * s.block_n * cost.c_tile);
    const double write =
        std::max(c_bytes / chip.noc_bytes_per_cycle, c_bytes * map.Cores() / chip.dram_bytes_per_cycle);
    // C leaves group by group during the last pass.
    const double groups = static_cast<double>(s.block_m / s.sub_m);
    const double tail = std::max(write / groups, write - compute * (groups - 1) / groups);
    const double reload = s.accumulate == "partials" ? ReloadCycles(cost, s) : 0;
    return static_cast<double>(s.row_blocks * s.col_blocks) * (passes + reload + tail);
}

int64_t TileUnit(int64_t block) {
    return std::lcm(block, kTile) / kTile;
}

// Sizes that cut `extent` into 1, 2, 3, ... equal parts, largest first.
std::vector<int64_t> EqualParts(int64_t extent) {
    std::vector<int64_t> sizes;
    for (int64_t parts = 1; parts <= extent; ++parts) {
        const int64_t size = CeilDiv(extent, parts);
        if (sizes.empty() || sizes.back() != size) sizes.push_back(size);
    }
    return sizes;
}

// Tiles of one dimension that a core may own: whole blocks of the user's grid, or an equal part of one block.
std::vector<int64_t> CoreSizes(int64_t grid, int64_t block, int64_t extent, int64_t limit) {
    std::set<int64_t> sizes;
    const int64_t unit = TileUnit(block), units = CeilDiv(grid * block, unit * kTile);
    for (int64_t parts = 1; parts <= std::min(units, limit); ++parts) sizes.insert(CeilDiv(units, parts) * unit);
    for (int64_t part = 1; part < block / kTile && block % kTile == 0; ++part) {
        if (block / kTile % part == 0 && CeilDiv(extent, part * kTile) <= limit) sizes.insert(part);
    }
    return {sizes.begin(), sizes.end()};
}

// How many cores of `size` tiles a dimension takes. Parts of a block need not cover what lies beyond the matrix.
int64_t CoreParts(int64_t grid, int64_t block, int64_t extent, int64_t size) {
    return CeilDiv(size * kTile < block ? extent : grid * block, size * kTile);
}

std::optional<CoreMap> MapOf(const GemmMetadata& gemm, const ChipLimits& chip, int64_t core_m, int64_t core_n) {
    CoreMap map;
    map.parts_m = CoreParts(gemm.grid_m, gemm.block_m, gemm.m, core_m);
    map.parts_n = CoreParts(gemm.grid_n, gemm.block_n, gemm.n, core_n);
    map.core_m = core_m;
    map.core_n = core_n;
    if (map.Cores() > chip.grid_x * chip.grid_y) return std::nullopt;
    map.rows_and_columns = map.parts_m <= chip.grid_y && map.parts_n <= chip.grid_x;
    map.cores_x = map.rows_and_columns ? map.parts_n : std::min(chip.grid_x, map.Cores());
    map.cores_y = map.rows_and_columns ? map.parts_m : CeilDiv(map.Cores(), chip.grid_x);
    return map;
}

}  // namespace

int64_t FidelityPhases(const std::string& fidelity) {
    static const std::map<std::string, int64_t> kPhases = {{"LoFi", 1}, {"HiFi2", 2}, {"HiFi3", 3}, {"HiFi4", 4}};
    auto found = kPhases.find(fidelity);
    if (found == kPhases.end()) {
        TVM_FFI_THROW(UserError) << "tt.math_fidelity is \"" << fidelity
                                 << "\"; it is one of LoFi, HiFi2, HiFi3, HiFi4";
    }
    return found->second;
}

ChipLimits LimitsOf(const std::string& machine) {
    // L1: size of L1 minus the allocator's base. DRAM: interleaved reads from many cores. Both as docs/codegen.md
    // tells; a test compares grids and L1 with the chip's own description.
    constexpr ChipLimits kWormhole{8, 8, 1499136 - 105824, 32, 200, 28, 25};
    constexpr ChipLimits kBlackhole{13, 10, 1572864 - 111744, 64, 320, 56, 50};
    auto with_grid = [](ChipLimits chip, int64_t x, int64_t y) {
        chip.grid_x = x, chip.grid_y = y;
        return chip;
    };
    auto with_banks = [](ChipLimits chip, double share) {
        chip.dram_bytes_per_cycle *= share;
        return chip;
    };
    static const std::map<std::string, ChipLimits> kChips = {
        {"wormhole_b0", kWormhole},
        {"n150", kWormhole},
        {"n300", with_grid(kWormhole, 8, 7)},
        {"blackhole", kBlackhole},
        {"p150", kBlackhole},
        {"p150b", with_grid(kBlackhole, 11, 10)},
        {"p100", with_banks(with_grid(kBlackhole, 11, 10), 7.0 / 8)}};
    auto found = kChips.find(machine);
    if (found == kChips.end()) {
        std::string known;
        for (const auto& chip : kChips) known += (known.empty() ? "" : ", ") + chip.first;
        TVM_FFI_THROW(UserError) << "tt.machine is \"" << machine << "\"; it is one of " << known;
    }
    return found->second;
}

GemmCost CostOf(const GemmMetadata& gemm) {
    GemmCost cost;
    cost.a_tile = TileBytes(gemm.formats[0]);
    cost.b_tile = TileBytes(gemm.formats[1]);
    cost.c_tile = TileBytes(gemm.formats[2]);
    cost.partial_tile = TileBytes(gemm.AccumulatorFormat());
    cost.product_cycles = 16 * FidelityPhases(gemm.math_fidelity);
    cost.dst_tiles = gemm.fp32_dest_acc ? 4 : 8;
    cost.in_place = gemm.formats[2] == gemm.AccumulatorFormat();
    cost.trans_a = gemm.trans_a;
    cost.split_b = gemm.split_b;
    return cost;
}

std::vector<CircularBuffer> CircularBuffersOf(const GemmMetadata& gemm, const Schedule& s) {
    const int64_t a_tiles = s.block_m * s.PassDepth(), b_tiles = s.PassDepth() * s.block_n;
    const int64_t c_tiles = s.block_m * s.block_n;
    // Room for the next pass's tiles, if there is one.
    const int64_t passes = s.Passes() * s.row_blocks * s.col_blocks > 1 ? 2 : 1;
    const std::string &a = gemm.formats[0], &b = gemm.formats[1], &c = gemm.formats[2];
    const std::string partial = gemm.AccumulatorFormat();
    std::vector<CircularBuffer> buffers;
    buffers.push_back({0, "a", a, gemm.tensors[0], TileBytes(a), passes * a_tiles});
    buffers.push_back({1, "b", b, gemm.tensors[1], TileBytes(b), passes * b_tiles});
    if (gemm.trans_a) {
        buffers.push_back({2, "a_transposed", a, gemm.tensors[0] + ", transposed", TileBytes(a), a_tiles});
    }
    if (gemm.split_b) {
        const std::string holds = gemm.tensors[1] + ", ";
        const int64_t bytes = TileBytes(kPartFormat);
        buffers.push_back({kHighPartBuffer, "b_high", kPartFormat, holds + "8 bits", bytes, b_tiles});
        buffers.push_back({kLowPartBuffer, "b_low", kPartFormat, holds + "the rest", bytes, b_tiles});
    }
    const int64_t out_tiles = s.accumulate == "output" ? c_tiles : 2 * s.sub_m * s.block_n;
    buffers.push_back({16, "c", c, gemm.tensors[2], TileBytes(c), out_tiles});
    if (s.accumulate == "partials") {
        buffers.push_back({kPartialsBuffer, "partials", partial, gemm.accumulator, TileBytes(partial), c_tiles});
    }
    return buffers;
}

// How many blocks of K a pass takes, and which operands are multicast: what is faster than `best` becomes it.
void ChoosePasses(Schedule s, const GemmMetadata& gemm, const CoreMap& map, const ChipLimits& chip,
                  std::optional<Schedule>& best) {
    const GemmCost cost = CostOf(gemm);
    for (s.pass_blocks = 1; s.pass_blocks <= s.k_blocks; ++s.pass_blocks) {
        if (s.k_blocks % s.pass_blocks != 0) continue;
        s.accumulate = s.Passes() == 1 ? "dst" : cost.in_place ? "output" : "partials";
        // All of K at once needs no second buffer, so it may fit where half of it does not.
        if (SumBytes(CircularBuffersOf(gemm, s)) > chip.l1_bytes) continue;
        for (int multicast = 0; multicast < 4; ++multicast) {
            s.multicast_a = multicast & 1, s.multicast_b = multicast & 2;
            if (s.multicast_a && (!map.rows_and_columns || map.parts_n == 1)) continue;
            if (s.multicast_b && (!map.rows_and_columns || map.parts_m == 1)) continue;
            s.estimated_cycles = std::llround(EstimateCycles(cost, map, s, chip));
            if (!best || s.estimated_cycles < best->estimated_cycles) best = s;
        }
    }
}

std::optional<Schedule> ChooseSchedule(const GemmMetadata& gemm, const CoreMap& map, const ChipLimits& chip) {
    const GemmCost cost = CostOf(gemm);
    const int64_t k_tiles = CeilDiv(gemm.k, kTile);
    std::optional<Schedule> best;
    for (int64_t block_m : EqualParts(map.core_m)) {
        for (int64_t block_n : EqualParts(map.core_n)) {
            for (int64_t block_k = 1; block_k <= std::min(k_tiles, kMaxBlockK); ++block_k) {
                Schedule s;
                s.block_m = block_m, s.block_n = block_n, s.block_k = block_k;
                s.row_blocks = CeilDiv(map.core_m, block_m), s.col_blocks = CeilDiv(map.core_n, block_n);
                s.k_blocks = CeilDiv(k_tiles, block_k);
                ChooseSubblock(s, cost.dst_tiles);
                ChoosePasses(s, gemm, map, chip, best);
            }
        }
    }
    return best;
}

CoreMap ChooseCoreMap(const GemmMetadata& gemm, const ChipLimits& chip) {
    const int64_t cores = chip.grid_x * chip.grid_y;
    const int64_t product_cycles = CostOf(gemm).product_cycles;
    std::optional<CoreMap> best;
    int64_t best_cycles = 0;
    for (int64_t core_m : CoreSizes(gemm.grid_m, gemm.block_m, gemm.m, cores)) {
        for (int64_t core_n : CoreSizes(gemm.grid_n, gemm.block_n, gemm.n, cores)) {
            const auto map = MapOf(gemm, chip, core_m, core_n);
            if (!map) continue;
            // Compute alone is a lower bound; most maps end here.
            if (best && map->core_m * map->core_n * CeilDiv(gemm.k, kTile) * product_cycles >= best_cycles) continue;
            const auto schedule = ChooseSchedule(gemm, *map, chip);
            if (!schedule) continue;
            if (!best || schedule->estimated_cycles < best_cycles) {
                best = map;
                best_cycles = schedule->estimated_cycles;
            }
        }
    }
    if (!best) {
        TVM_FFI_THROW(UserError) << "a single tile of each operand does not fit the " << chip.l1_bytes
                                 << " bytes of L1 that circular buffers may use";
    }
    return *best;
}

}  // namespace softmetal::tilelang
