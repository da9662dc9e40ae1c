// Counts the tiles and the products of tiles of a block, loop by loop.
#include "engine/block_cost.h"

#include <algorithm>

#include <tvm/tirx/analysis.h>

#include "gemm_schedule.h"

namespace softmetal::tilelang::engine {
namespace {

// Cycles of a tile, about: moved to Dst or from it, through a function of the SFPU, through scalar code.
constexpr int64_t kMoved = 64, kFunction = 200, kScalar = 16384;

}  // namespace

using namespace tvm;
using namespace tvm::tirx;

BlockCost::BlockCost(const Launch& launch, const Program& program)
    : launch_(launch),
      program_(program),
      product_(16 * FidelityPhases(launch.math_fidelity)),
      matters_(launch.block_vars.size()) {
    Walk(program.body, [&](const NodePtr& node) {
        if (node->kind != Node::kLoop && node->kind != Node::kIf && node->kind != Node::kLet) return;
        for (const PrimExpr& expr : {node->min, node->extent, node->value}) Note(expr);
    });
}

bool BlockCost::AllAlike() const {
    return std::find(matters_.begin(), matters_.end(), true) == matters_.end();
}

ffi::Map<Var, PrimExpr> BlockCost::Values(int64_t block, std::vector<int64_t>& key) const {
    ffi::Map<Var, PrimExpr> values;
    for (size_t i = 0; i < launch_.block_vars.size(); ++i) {
        if (matters_[i]) {
            const int64_t index = block % launch_.grid[i];
            key.push_back(index);
            values.Set(launch_.block_vars[i], IntImm(launch_.block_vars[i].dtype(), index));
        }
        block /= launch_.grid[i];
    }
    return values;
}

int64_t BlockCost::Of(int64_t block) {
    std::vector<int64_t> key;
    auto values = Values(block, key);
    auto [found, fresh] = known_.emplace(key, 0);
    if (fresh) found->second = Cost(program_.body, values, true);
    return found->second;
}

int64_t BlockCost::Computing() {
    std::vector<int64_t> key;
    auto values = Values(0, key);
    return Cost(program_.body, values, false);
}

int64_t BlockCost::Cycles(const Node& node) const {
    int64_t tile = kMoved;
    for (const ValuePtr& value : Ordered(node.result)) {
        if (value->op == "matmul") {
            tile += value->chip->TileCols() * product_;
        } else if (value->op == "reduce") {
            tile += kMoved * (value->over_columns ? value->chip->TileCols() : value->chip->TileRows());
        } else if (!IsUniform(*value)) {
            tile += IsBuffer(*value) ? kMoved : kFunction;
        }
    }
    return node.chip->Tiles() * tile;
}

void BlockCost::Note(const PrimExpr& expr) {
    for (size_t i = 0; i < launch_.block_vars.size(); ++i) {
        const VarNode* own = launch_.block_vars[i].get();
        if (UsesVar(expr, [&](const VarNode* var) { return var == own; })) matters_[i] = true;
    }
}

int64_t BlockCost::Cost(const Body& body, ffi::Map<Var, PrimExpr>& values, bool moving) {
    int64_t cost = 0;
    for (const NodePtr& node : body) {
        auto value = [&](const PrimExpr& expr) { return analyzer_.Simplify(Substitute(expr, values)); };
        if (node->kind == Node::kLet) {
            values.Set(node->var, value(node->value));
        } else if (node->kind == Node::kLoop) {
            const PrimExpr extent = value(node->extent);
            const auto* turns = extent.as<IntImmNode>();
            cost += (turns ? turns->value : 1) * Cost(node->body, values, moving);
        } else if (node->kind == Node::kIf) {
            const PrimExpr condition = value(node->value);
            cost += Cost(is_zero(condition) ? node->otherwise : node->body, values, moving);
        } else if (node->scalar) {
            for (const auto* uses : {&node->scalar->takes, &node->scalar->gives}) {
                for (const ChipUse& use : *uses) cost += use.chip->Tiles() * kScalar;
            }
        } else if (node->kind == Node::kCompute) {
            cost += Cycles(*node);
        } else if (node->chip && moving) {
            cost += node->chip->Tiles() * kMoved;
        }
    }
    return cost;
}

}  // namespace softmetal::tilelang::engine
