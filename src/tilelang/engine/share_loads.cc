// Looks for teams of cores: which buffers they would share, and how long the slowest of matrix unit and DRAM takes.
#include "engine/share_loads.h"

#include <algorithm>
#include <set>

#include <tvm/tirx/analysis.h>

#include "engine/block_cost.h"
#include "gemm_schedule.h"
#include "multicast.h"

namespace softmetal::tilelang::engine {
namespace {

using namespace tvm;
using namespace tvm::tirx;

constexpr double kWorthIt = 0.95;    // of the time without teams
constexpr int64_t kMostShared = 7;   // each takes two semaphores of 16
constexpr int64_t kMostTurns = 128;  // blocks of one core; runtime arguments are limited
constexpr double kHandshake = 300;   // cycles
constexpr double kCrowding = 0.1;    // of the time that DRAM takes, where it is not the slowest
constexpr int64_t kUnknownTurns = 8;
constexpr unsigned kAll = ~0u;

// The buffers that the reader fills: the dimensions of the grid, as bits, that their tiles and their turns depend on.
struct Traffic {
    unsigned tiles = 0, turns = 0;
    bool loads_only = true;
    double bytes = 0, times = 0;  // in one block of the launch
};

class TrafficFinder {
public:
    TrafficFinder(const Launch& launch, const Program& program) : launch_(launch) { Visit(program.body, 0, 1); }

    // In the order of the program.
    std::vector<std::pair<ChipPtr, Traffic>> filled;
    double stored = 0;  // bytes of one block

    // Whether two cores may do the same block: each writes the same numbers, whatever the other has written.
    bool Repeatable() const {
        return !scalar_ && std::none_of(written_.begin(), written_.end(),
                                        [&](const BufferNode* tensor) { return read_.count(tensor) != 0; });
    }

private:
    void Visit(const Body& body, unsigned turns, double times) {
        for (const NodePtr& node : body) {
            if (node->kind == Node::kLet) {
                lets_[node->var.get()] = DependsOn(node->value);
            } else if (node->kind == Node::kLoop) {
                const auto* extent = node->extent.as<IntImmNode>();
                Visit(node->body, turns | DependsOn(node->min) | DependsOn(node->extent),
                      times * static_cast<double>(extent ? extent->value : kUnknownTurns));
            } else if (node->kind == Node::kIf) {
                const unsigned inside = turns | DependsOn(node->value);
                Visit(node->body, inside, times);
                Visit(node->otherwise, inside, times);
            } else if (node->kind == Node::kLoad) {
                Traffic& traffic = Of(node->chip);
                read_.insert(node->global->buffer.get());
                for (const PrimExpr& min : node->global->mins) traffic.tiles |= DependsOn(min);
                traffic.turns |= turns;
                if (node->once) continue;
                traffic.times += times;
                traffic.bytes += times * Bytes(*node->chip);
            } else if (node->kind == Node::kStore) {
                stored += times * Bytes(*node->chip);
                written_.insert(node->global->buffer.get());
            } else if (node->scalar) {
                scalar_ = true;
                if (node->scalar->by_writer) continue;
                for (const ChipUse& use : node->scalar->gives) Of(use.chip).loads_only = false;
            }
        }
    }

    static double Bytes(const Chip& chip) { return static_cast<double>(chip.Tiles() * TileBytes(chip.format)); }

    Traffic& Of(const ChipPtr& chip) {
        for (auto& [known, traffic] : filled) {
            if (known == chip) return traffic;
        }
        return filled.emplace_back(chip, Traffic{}).second;
    }

    unsigned DependsOn(const PrimExpr& expr) const {
        unsigned bits = 0;
        PostOrderVisit(expr, [&](const ffi::ObjectRef& node) {
            if (node.as<BufferLoadNode>()) bits = kAll;
            const auto* var = node.as<VarNode>();
            if (!var) return;
            if (const auto let = lets_.find(var); let != lets_.end()) bits |= let->second;
            for (size_t i = 0; i < launch_.block_vars.size(); ++i) {
                if (launch_.block_vars[i].get() == var) bits |= 1u << i;
            }
        });
        return bits;
    }

    const Launch& launch_;
    std::map<const VarNode*, unsigned> lets_;
    std::set<const BufferNode*> read_, written_;
    bool scalar_ = false;
};

class TeamFinder {
public:
    TeamFinder(const Launch& launch, const Program& program, const ChipLimits& chip)
        : launch_(launch), chip_(chip), traffic_(launch, program), cost_(launch, program) {
        compute_ = static_cast<double>(cost_.Computing());
    }

    std::optional<Teams> Best() {
        if (!Alike()) return std::nullopt;
        const int64_t cores = std::min(launch_.Blocks(), chip_.grid_x * chip_.grid_y);
        double best = kWorthIt * static_cast<double>(CeilDiv(launch_.Blocks(), cores)) * Turn({}, cores);
        std::optional<Teams> found;
        for (Teams& teams : Candidates()) {
            teams.loads = SharedBy(teams);
            if (teams.loads.empty() || Turns(teams) > kMostTurns) continue;
            const double time = static_cast<double>(Turns(teams)) * Turn(teams, Used(teams) * teams.cols * teams.rows);
            if (time >= best) continue;
            best = time;
            found = teams;
        }
        if (found) Lay(*found);
        return found;
    }

private:
    bool Alike() {
        if (launch_.Blocks() > chip_.grid_x * chip_.grid_y * kMostTurns) return false;
        for (int64_t block = 1; !cost_.AllAlike() && block < launch_.Blocks(); ++block) {
            if (cost_.Of(block) != cost_.Of(0)) return false;
        }
        return true;
    }

    // Rectangles of every size, along every two dimensions of the grid.
    std::vector<Teams> Candidates() const {
        const int64_t dims = static_cast<int64_t>(launch_.grid.size()), sizes = chip_.grid_x * chip_.grid_y;
        std::vector<Teams> candidates;
        for (int64_t across = -1; across < dims; ++across) {
            for (int64_t down = -1; down < dims; ++down) {
                for (int64_t i = 0; i < sizes; ++i) {
                    const Teams teams{1 + i / chip_.grid_y, 1 + i % chip_.grid_y, across, down, {}, {}};
                    if (Fits(teams)) candidates.push_back(teams);
                }
            }
        }
        return candidates;
    }

    // Where a dimension of the grid is no multiple of a team's, the last cores do its last block once more.
    bool Fits(const Teams& teams) const {
        if (teams.across < 0 && teams.cols > 1) return false;
        if (teams.down < 0 && teams.rows > 1) return false;
        for (int64_t dim : {teams.across, teams.down}) {
            if (dim < 0) continue;
            const int64_t size = Size(teams, dim), blocks = launch_.grid[dim];
            if (size > blocks || (blocks % size != 0 && !traffic_.Repeatable())) return false;
        }
        return true;
    }

    // Of a team's cores, those along a dimension of the grid.
    static int64_t Size(const Teams& teams, int64_t dim) {
        return (dim == teams.across ? teams.cols : 1) * (dim == teams.down ? teams.rows : 1);
    }

    std::vector<SharedLoad> SharedBy(const Teams& teams) const {
        auto free = [](const Traffic& traffic, int64_t dim) {
            return dim >= 0 && !((traffic.tiles | traffic.turns) >> dim & 1);
        };
        std::vector<SharedLoad> loads;
        for (const auto& [chip, traffic] : traffic_.filled) {
            if (!traffic.loads_only || traffic.bytes == 0) continue;
            SharedLoad load;
            load.chip = chip;
            load.along_row = teams.cols > 1 && free(traffic, teams.across);
            load.along_column = teams.rows > 1 && free(traffic, teams.down);
            load.receivers = (load.along_row ? teams.cols : 1) * (load.along_column ? teams.rows : 1) - 1;
            load.semaphore = 2 * static_cast<int64_t>(loads.size());
            if (load.receivers > 0 && static_cast<int64_t>(loads.size()) < kMostShared) loads.push_back(load);
        }
        return loads;
    }

    // Cycles of one block on each of some cores: of the matrix unit, of DRAM, or of a sender's way to the NoC.
    double Turn(const Teams& teams, int64_t cores) const {
        double bytes = traffic_.stored, port = 0;
        for (const auto& [chip, traffic] : traffic_.filled) {
            const auto load = std::find_if(teams.loads.begin(), teams.loads.end(),
                                           [&, own = chip](const SharedLoad& other) { return other.chip == own; });
            port += traffic.bytes / chip_.noc_bytes_per_cycle;
            if (load == teams.loads.end()) {
                bytes += traffic.bytes;
                continue;
            }
            bytes += traffic.bytes / static_cast<double>(load->receivers + 1);
            port += traffic.bytes / chip_.multicast_bytes_per_cycle + traffic.times * kHandshake;
        }
        const double dram = bytes * static_cast<double>(cores) / chip_.dram_bytes_per_cycle;
        return std::max({compute_, dram, port}) + kCrowding * dram;
    }

    // Blocks of one core of a team, one after another, and how many teams there are.
    int64_t Steps(const Teams& teams) const {
        int64_t steps = 1;
        for (size_t dim = 0; dim < launch_.grid.size(); ++dim) steps *= CeilDiv(launch_.grid[dim], Size(teams, dim));
        return steps;
    }
    int64_t Across(const Teams& teams) const { return chip_.grid_x / teams.cols; }
    int64_t Used(const Teams& teams) const {
        return std::min(Steps(teams), Across(teams) * (chip_.grid_y / teams.rows));
    }
    int64_t Turns(const Teams& teams) const { return CeilDiv(Steps(teams), Used(teams)); }

    int64_t Block(const Teams& teams, int64_t step, int64_t x, int64_t y) const {
        int64_t block = 0, below = 1;
        for (int64_t dim = 0; dim < static_cast<int64_t>(launch_.grid.size()); ++dim) {
            int64_t place = dim == teams.down ? y : 0;
            if (dim == teams.across) place = place * teams.cols + x;
            const int64_t size = Size(teams, dim), turns = CeilDiv(launch_.grid[dim], size);
            block += std::min(step % turns * size + place, launch_.grid[dim] - 1) * below;
            step /= turns;
            below *= launch_.grid[dim];
        }
        return block;
    }

    // Every core up to the last one that has blocks, row by row of the grid.
    void Lay(Teams& teams) const {
        const int64_t used = Used(teams), across = Across(teams), steps = Steps(teams);
        const int64_t last_row = CeilDiv(used, across) * teams.rows;
        for (int64_t y = 0; y < last_row; ++y) {
            for (int64_t x = 0; x < chip_.grid_x; ++x) {
                Share share{x, y, 0, 0, {}};
                const int64_t team = y / teams.rows * across + x / teams.cols;
                const bool has = x / teams.cols < across && team < used;
                for (int64_t step = team; has && step < steps; step += used) {
                    share.list.push_back(Block(teams, step, x % teams.cols, y % teams.rows));
                }
                share.count = static_cast<int64_t>(share.list.size());
                teams.shares.push_back(share);
            }
        }
        while (teams.shares.back().count == 0) teams.shares.pop_back();
    }

    const Launch& launch_;
    const ChipLimits& chip_;
    TrafficFinder traffic_;
    BlockCost cost_;
    double compute_ = 0;  // cycles of one block
};

}  // namespace

std::optional<Teams> FormTeams(const Launch& launch, const Program& program, const ChipLimits& chip) {
    return TeamFinder(launch, program, chip).Best();
}

RuntimeArg SharedArgument(const Teams& teams, const std::string& column, const Share& core) {
    const size_t colon = column.rfind(':');
    const std::string name = column.substr(7, colon - 7), what = column.substr(colon + 1);
    const auto load = std::find_if(teams.loads.begin(), teams.loads.end(),
                                   [&](const SharedLoad& other) { return other.chip->name == name; });
    const int64_t cols = load->along_row && core.count ? teams.cols : 1;
    const int64_t rows = load->along_column && core.count ? teams.rows : 1;
    const MulticastGroup group{{core.x - core.x % cols, core.y - core.y % rows}, cols, rows, 0, load->semaphore};
    return MulticastArgument(group, what, {core.x, core.y});
}

}  // namespace softmetal::tilelang::engine
