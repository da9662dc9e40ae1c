// Blocks over cores: even runs, or the longest first to the core with the least to do.
#include "engine/blocks.h"

#include <algorithm>
#include <numeric>

#include "engine/block_cost.h"

namespace softmetal::tilelang::engine {
namespace {

using namespace tvm;
using namespace tvm::tirx;

constexpr int64_t kMostListed = 256;  // blocks of one core; runtime arguments are limited

}  // namespace

std::vector<Share> ShareBlocks(const Launch& launch, const Program& program, const ChipLimits& chip, bool spare_core) {
    std::vector<Share> shares;
    for (const BlockRun& run : SpreadBlocks(launch.Blocks(), chip, spare_core)) {
        shares.push_back({run.x, run.y, run.first, run.count, {}});
    }
    BlockCost model(launch, program);
    const int64_t blocks = launch.Blocks(), cores = static_cast<int64_t>(shares.size());
    if (model.AllAlike() || blocks == cores || blocks > cores * kMostListed / 2) return shares;
    std::vector<int64_t> order(blocks), load(cores, 0);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int64_t a, int64_t b) { return model.Of(a) > model.Of(b); });
    for (int64_t block : order) {
        const size_t core = std::min_element(load.begin(), load.end()) - load.begin();
        load[core] += model.Of(block);
        shares[core].list.push_back(block);
    }
    for (Share& share : shares) {
        if (static_cast<int64_t>(share.list.size()) > kMostListed) {
            for (Share& other : shares) other.list.clear();
            break;
        }
        share.count = static_cast<int64_t>(share.list.size());
    }
    return shares;
}

}  // namespace softmetal::tilelang::engine
