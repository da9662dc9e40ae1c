// SkipMasked: tiles of scores that a causal mask leaves out as a whole are neither multiplied nor looked at.
#include <cmath>

#include "engine/arrange.h"

namespace softmetal::tilelang::engine {
namespace {

// The predicate of `scores = (inside ? 0 : -inf) + product` that holds for the first tiles of each row.
ValuePtr MaskOf(const Node& node) {
    if (node.kind != Node::kCompute || node.result->op != "add") return nullptr;
    for (size_t side : {0, 1}) {
        const ValuePtr &mask = node.result->args[side], &product = node.result->args[1 - side];
        if (mask->op != "pattern" || product->op != "matmul" || mask->col_sign >= 0) continue;
        if (mask->if_true == 0 && std::isinf(mask->if_false) && mask->if_false < 0) return mask;
    }
    return nullptr;
}

bool IsWeight(const Value& value, const ChipPtr& scores) {
    const auto exp = AsExpOfDifference(value);
    return exp && exp->difference->args[0]->chip == scores && exp->difference->args[1]->op == "column";
}

// Whether all that a value reads of `chip` are rows: reductions along them, or the left operand of products.
bool ReadsRows(const ValuePtr& root, const ChipPtr& chip, const std::string& kind) {
    bool reads = false;
    for (const ValuePtr& value : Ordered(root)) {
        if (value->chip_b == chip) return false;
        if (value->chip != chip) {
            if (value->op == "reduce" || value->op == "matmul") return false;
            continue;
        }
        const bool reduces = value->op == "reduce" && value->over_columns && value->kind == kind;
        if (!reduces && !(value->op == "matmul" && kind == "sum")) return false;
        reads = true;
    }
    return reads;
}

void Follow(const Body& body, size_t i, const ValuePtr& mask) {
    const ChipPtr scores = body[i]->chip;
    ChipPtr weights;  // zeros where the scores are -inf
    body[i]->inside = mask;
    for (size_t j = i + 1; j < body.size(); ++j) {
        Node& node = *body[j];
        if (Writes(node, scores)) return;
        const bool makes = node.kind == Node::kCompute && IsWeight(*node.result, scores);
        if (weights && !makes && Writes(node, weights)) return;
        if (node.kind != Node::kCompute) continue;
        const bool reads = ReadsRows(node.result, scores, "max") || (weights && ReadsRows(node.result, weights, "sum"));
        if (makes || reads) node.inside = mask;
        if (makes) weights = node.chip;
    }
}

}  // namespace

void SkipMasked(Program& program) {
    ForBodies(program.body, [](Body& body) {
        for (size_t i = 0; i < body.size(); ++i) {
            if (const ValuePtr mask = MaskOf(*body[i])) Follow(body, i, mask);
        }
    });
}

}  // namespace softmetal::tilelang::engine
