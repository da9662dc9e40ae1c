// OverlapExponentials: exponentials that a product waits for are computed by the pack processor, row by row, while the
// matrix unit multiplies the row before.
#include <algorithm>
#include <optional>

#include "attrs.h"
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

// Sums of the rows of weights that a statement reads become a statement of their own.
NodePtr SplitReduction(Program& program, Node& node, const ChipPtr& weights) {
    NodePtr reduction;
    node.result = Replaced(node.result, [&](const ValuePtr& value) -> ValuePtr {
        const bool sums = value->op == "reduce" && value->kind == "sum" && value->over_columns;
        if (!sums || value->chip != weights || value == node.result) return nullptr;
        if (!reduction) reduction = MakeCompute(Renamed(program, node.chip, "_part"), value, node.span);
        return MakeLeaf("tile", reduction->chip);
    });
    return reduction;
}

// What stands between exponentials and a sum: the statements that go before both, and those that read the weights and
// go after both.
struct Between {
    Body before, after;
};

std::optional<Between> Sorted(const Body& body, size_t exp_at, size_t sum_at) {
    const Node &exp = *body[exp_at], &sum = *body[sum_at];
    Between between;
    for (size_t j = exp_at + 1; j < sum_at; ++j) {
        const NodePtr& node = body[j];
        if (!node->chip) return {};  // a loop, a condition or scalar code
        const bool waits = Reads(*node, exp.chip);
        if (Clash(*node, waits ? sum : exp)) return {};
        auto clashes = [&](const NodePtr& other) { return Clash(*node, *other); };
        if (!waits && std::any_of(between.after.begin(), between.after.end(), clashes)) return {};
        (waits ? between.after : between.before).push_back(node);
    }
    return between;
}

class Overlapping {
public:
    Overlapping(Program& program, int64_t dst_tiles) : program_(program), dst_tiles_(dst_tiles) {}

    // Sections of exponentials and of products take turns in Dst: rows of both come in as many parts.
    void Run(Body& body, size_t i) {
        const NodePtr exp = body[i];
        std::optional<Sum> sum;
        for (size_t j = i + 1; j < body.size() && !sum; ++j) sum = SumOf(body, j, exp->chip);
        if (!sum) return;
        const NodePtr adds = body[sum->at];
        const int64_t weights = exp->chip->TileCols(), sums = adds->chip->TileCols();
        const int64_t parts = weights / LargestDivisor(weights, dst_tiles_);
        if (sums % parts || sums / parts > dst_tiles_) return;
        const auto between = Sorted(body, i, sum->at);
        if (!between) return;
        Body all = between->before;
        if (!sum->base->args.empty()) all.push_back(MakeCompute(adds->chip, sum->base, adds->span));
        all.push_back(exp);
        const Body beside = Beside(*exp, *adds, *sum, between->after, dst_tiles_ - sums / parts);
        all.insert(all.end(), beside.begin(), beside.end());
        all.insert(all.end(), between->after.begin(), between->after.end());
        exp->parts = parts;
        exp->beside = static_cast<int64_t>(beside.size());
        body.erase(body.begin() + i, body.begin() + sum->at + 1);
        body.insert(body.begin() + i, all.begin(), all.end());
    }

private:
    // The product, behind as many sums of rows as there is room for.
    Body Beside(const Node& exp, const Node& adds, const Sum& sum, const Body& readers, int64_t room) {
        Body beside;
        for (const NodePtr& node : readers) {
            if (static_cast<int64_t>(beside.size()) == room) break;
            if (const NodePtr reduction = SplitReduction(program_, *node, exp.chip)) beside.push_back(reduction);
        }
        const ValuePtr own = MakeLeaf("tile", adds.chip);
        beside.push_back(MakeCompute(adds.chip, MakeCall("add", {own, sum.product}), adds.span));
        return beside;
    }

    Program& program_;
    int64_t dst_tiles_;
};

}  // namespace

void OverlapExponentials(Program& program, int64_t dst_tiles) {
    ForBodies(program.body, [&](Body& body) {
        for (size_t i = 0; i < body.size(); ++i) {
            const Node& node = *body[i];
            const bool exp = node.kind == Node::kCompute && node.result->op == kShortExp && !node.beside;
            if (exp && node.chip->TileRows() > 1) Overlapping(program, dst_tiles).Run(body, i);
        }
    });
}

}  // namespace softmetal::tilelang::engine
