// ShortenExponentials: exp of what is at most 0, made as bfloat16 at once, is computed to that many digits.
#include "engine/arrange.h"
#include "engine/short_exp.h"

namespace softmetal::tilelang::engine {
namespace {

bool IsMaximumOf(const ValuePtr& value, const ChipPtr& chip, bool over_columns) {
    if (value->op == "max") {
        return IsMaximumOf(value->args[0], chip, over_columns) || IsMaximumOf(value->args[1], chip, over_columns);
    }
    return value->op == "reduce" && value->kind == "max" && value->chip == chip && value->over_columns == over_columns;
}

// Whether body[i] finds in `vector` at least the largest of each row (column) of `tiles`.
bool HoldsMaxima(const Body& body, size_t i, const Value& tiles, const Value& vector) {
    for (size_t j = i; j-- > 0;) {
        const Node& node = *body[j];
        if (Writes(node, tiles.chip)) return false;
        if (!Writes(node, vector.chip)) continue;
        return node.kind == Node::kCompute && IsMaximumOf(node.result, tiles.chip, vector.op == "column");
    }
    return false;
}

// The same exponential with fewer digits, or nullptr.
ValuePtr Shortened(const Body& body, size_t i) {
    const Node& node = *body[i];
    if (node.kind != Node::kCompute || node.chip->dtype != "bfloat16") return nullptr;
    const auto exp = AsExpOfDifference(*node.result);
    if (!exp || !HoldsMaxima(body, i, *exp->difference->args[0], *exp->difference->args[1])) return nullptr;
    ValuePtr shorter = MakeCall(kShortExp, {exp->difference});
    shorter->number = exp->scale;
    return shorter;
}

}  // namespace

void ShortenExponentials(Program& program) {
    if (program.approximate_exp) return;
    ForBodies(program.body, [](Body& body) {
        for (size_t i = 0; i < body.size(); ++i) {
            if (const ValuePtr shorter = Shortened(body, i)) body[i]->result = shorter;
        }
    });
}

}  // namespace softmetal::tilelang::engine
