// Blocks over cores: even runs, or the longest first to the core with the least to do.
#include "engine/blocks.h"

#include <algorithm>
#include <map>
#include <numeric>

#include <tvm/tirx/analysis.h>

namespace softmetal::tilelang::engine {
namespace {

using namespace tvm;
using namespace tvm::tirx;

constexpr int64_t kScalarDepth = 256;  // products of tiles in the time that scalar code takes for a tile, about
constexpr int64_t kMostListed = 256;   // blocks of one core; runtime arguments are limited

class CostModel {
public:
    CostModel(const Launch& launch, const Program& program) : launch_(launch), program_(program) {
        Walk(program.body, [&](const NodePtr& node) {
            if (node->kind != Node::kLoop && node->kind != Node::kIf && node->kind != Node::kLet) return;
            for (const PrimExpr& expr : {node->min, node->extent, node->value}) Note(expr);
        });
    }

    bool AllAlike() const { return std::find(matters_.begin(), matters_.end(), true) == matters_.end(); }

    int64_t Of(int64_t block) {
        ffi::Map<Var, PrimExpr> values;
        std::vector<int64_t> key;
        for (size_t i = 0; i < launch_.block_vars.size(); ++i) {
            if (matters_[i]) {
                const int64_t index = block % launch_.grid[i];
                key.push_back(index);
                values.Set(launch_.block_vars[i], IntImm(launch_.block_vars[i].dtype(), index));
            }
            block /= launch_.grid[i];
        }
        auto [found, fresh] = known_.emplace(key, 0);
        if (fresh) found->second = Cost(program_.body, values);
        return found->second;
    }

private:
    void Note(const PrimExpr& expr) {
        matters_.resize(launch_.block_vars.size());
        for (size_t i = 0; i < launch_.block_vars.size(); ++i) {
            const VarNode* own = launch_.block_vars[i].get();
            if (UsesVar(expr, [&](const VarNode* var) { return var == own; })) matters_[i] = true;
        }
    }

    int64_t Cost(const Body& body, ffi::Map<Var, PrimExpr>& values) {
        int64_t cost = 0;
        for (const NodePtr& node : body) {
            auto value = [&](const PrimExpr& expr) { return analyzer_.Simplify(Substitute(expr, values)); };
            if (node->kind == Node::kLet) {
                values.Set(node->var, value(node->value));
            } else if (node->kind == Node::kLoop) {
                const PrimExpr extent = value(node->extent);
                const auto* turns = extent.as<IntImmNode>();
                cost += (turns ? turns->value : 1) * Cost(node->body, values);
            } else if (node->kind == Node::kIf) {
                const PrimExpr condition = value(node->value);
                cost += Cost(is_zero(condition) ? node->otherwise : node->body, values);
            } else if (node->scalar) {
                for (const auto* uses : {&node->scalar->takes, &node->scalar->gives}) {
                    for (const ChipUse& use : *uses) cost += use.chip->Tiles() * kScalarDepth;
                }
            } else if (node->chip) {
                cost += Tiles(*node);
            }
        }
        return cost;
    }

    // In products of tiles.
    static int64_t Tiles(const Node& node) {
        int64_t depth = 2;
        if (node.kind == Node::kCompute) {
            for (const ValuePtr& value : Ordered(node.result)) {
                if (value->op == "matmul") depth += value->chip->TileCols();
            }
        }
        return node.chip->Tiles() * depth;
    }

    const Launch& launch_;
    const Program& program_;
    std::vector<bool> matters_;
    std::map<std::vector<int64_t>, int64_t> known_;
    arith::Analyzer analyzer_;
};

}  // namespace

std::vector<Share> ShareBlocks(const Launch& launch, const Program& program, const ChipLimits& chip, bool spare_core) {
    std::vector<Share> shares;
    for (const BlockRun& run : SpreadBlocks(launch.Blocks(), chip, spare_core)) {
        shares.push_back({run.x, run.y, run.first, run.count, {}});
    }
    CostModel model(launch, program);
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
