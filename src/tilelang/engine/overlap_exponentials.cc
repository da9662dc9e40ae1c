// OverlapExponentials: exponentials that a product waits for are computed by the pack processor, row by row, while the
// matrix unit multiplies the row before.
#include <algorithm>
#include <optional>

#include "engine/arrange.h"
#include "engine/short_exp.h"

namespace softmetal::tilelang::engine {
namespace {

bool Clash(const Node& a, const Node& b) {
    return Writes(b, a.chip) || Reads(b, a.chip) || Writes(a, b.chip) || Reads(a, b.chip);
}

// `sum = x + weights @ b`, x being the sum itself, changed element by element or not.
struct Sum {
    size_t at;
    ValuePtr product, base;
};

std::optional<Sum> SumOf(const Body& body, size_t i, const ChipPtr& weights) {
    const Node& node = *body[i];
    if (node.kind != Node::kCompute || node.result->op != "add" || node.chip->dtype != "float32") return {};
    for (size_t side : {0, 1}) {
        const ValuePtr &product = node.result->args[side], &base = node.result->args[1 - side];
        if (product->op != "matmul" || product->chip != weights || product->chip_b == weights) continue;
        bool updates = false;
        for (const ValuePtr& value : Ordered(base)) {
            const bool own = value->chip == node.chip;
            if (value->chip == weights || value->op == "matmul" || value->op == "reduce") return {};
            if (own && (value->op != "tile" || value->transposed)) return {};
            updates = updates || own;
        }
        if (updates) return Sum{i, product, base};
    }
    return {};
}

// The sum of each row of weights that a statement reads becomes a statement of its own.
NodePtr SplitReduction(Program& program, Node& node, const ChipPtr& weights) {
    NodePtr reduction;
    node.result = Replaced(node.result, [&](const ValuePtr& value) -> ValuePtr {
        if (value->op != "reduce" || value->chip != weights || !value->over_columns || value == node.result)
            return nullptr;
        if (!reduction) reduction = MakeCompute(Renamed(program, node.chip, "_part"), value, node.span);
        return MakeLeaf("tile", reduction->chip);
    });
    return reduction;
}

// The statements between the two go before both, or after both if they read the weights.
bool Overlap(Program& program, Body& body, size_t i) {
    const NodePtr exp = body[i];
    std::optional<Sum> sum;
    for (size_t j = i + 1; j < body.size() && !sum; ++j) sum = SumOf(body, j, exp->chip);
    if (!sum) return false;
    const NodePtr adds = body[sum->at];
    Body before, after;
    for (size_t j = i + 1; j < sum->at; ++j) {
        const NodePtr& node = body[j];
        if (!node->chip) return false;  // a loop, a condition or scalar code
        const bool waits = Reads(*node, exp->chip);
        if (Clash(*node, waits ? *adds : *exp)) return false;
        if (!waits &&
            std::any_of(after.begin(), after.end(), [&](const NodePtr& other) { return Clash(*node, *other); }))
            return false;
        (waits ? after : before).push_back(node);
    }
    const ValuePtr own = MakeLeaf("tile", adds->chip);
    if (!sum->base->args.empty()) before.push_back(MakeCompute(adds->chip, sum->base, adds->span));
    exp->beside_next = true;
    before.push_back(exp);
    for (const NodePtr& node : after) {
        const NodePtr reduction = SplitReduction(program, *node, exp->chip);
        if (!reduction) continue;
        reduction->beside_next = true;
        before.push_back(reduction);
    }
    before.push_back(MakeCompute(adds->chip, MakeCall("add", {own, sum->product}), adds->span));
    before.insert(before.end(), after.begin(), after.end());
    std::copy(before.begin(), before.end(),
              body.insert(body.erase(body.begin() + i, body.begin() + sum->at + 1), before.size(), nullptr));
    return true;
}

}  // namespace

void OverlapExponentials(Program& program) {
    ForBodies(program.body, [&](Body& body) {
        for (size_t i = 0; i < body.size(); ++i) {
            const Node& node = *body[i];
            const bool exp = node.kind == Node::kCompute && node.result->op == kShortExp && !node.beside_next;
            if (exp && node.chip->TileRows() > 1) Overlap(program, body, i);
        }
    });
}

}  // namespace softmetal::tilelang::engine
