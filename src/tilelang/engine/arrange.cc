// What passes over a Program share: where buffers live, and other names for them.
#include <algorithm>
#include <numbers>

#include "engine/arrange.h"
#include "engine/short_exp.h"

namespace softmetal::tilelang::engine {
namespace {

void Rename(std::vector<ChipUse>& uses, const ChipPtr& from, const ChipPtr& to) {
    for (ChipUse& use : uses) {
        if (use.chip == from) use.chip = to;
    }
}

}  // namespace

void RenameReads(const NodePtr& node, const ChipPtr& from, const ChipPtr& to) {
    if (node->kind == Node::kStore && node->chip == from) node->chip = to;
    if (node->scalar) Rename(node->scalar->takes, from, to);
    if (node->kind == Node::kCompute) {
        node->result = Replaced(node->result, [&](const ValuePtr& value) -> ValuePtr {
            if (value->chip != from && value->chip_b != from) return nullptr;
            auto copy = std::make_shared<Value>(*value);
            if (copy->chip == from) copy->chip = to;
            if (copy->chip_b == from) copy->chip_b = to;
            return copy;
        });
    }
    for (const NodePtr& inner : node->body) RenameReads(inner, from, to);
    for (const NodePtr& inner : node->otherwise) RenameReads(inner, from, to);
}

void RenameWrites(const NodePtr& node, const ChipPtr& from, const ChipPtr& to) {
    if ((node->kind == Node::kLoad || node->kind == Node::kCompute) && node->chip == from) node->chip = to;
    if (node->scalar) Rename(node->scalar->gives, from, to);
    for (const NodePtr& inner : node->body) RenameWrites(inner, from, to);
    for (const NodePtr& inner : node->otherwise) RenameWrites(inner, from, to);
}

bool ReadsItself(const NodePtr& node, const ChipPtr& chip) {
    const auto reads = ReadsOf(*node);
    return std::find(reads.begin(), reads.end(), chip) != reads.end();
}

std::optional<ExpOfDifference> AsExpOfDifference(const Value& value) {
    if (value.op != "exp" && value.op != "exp2" && value.op != kShortExp) return {};
    ExpOfDifference exp{value.number != 0 ? value.number : 1, value.args[0]};
    if (exp.difference->op == "mul" && exp.difference->args[1]->op == "number") {
        exp.scale *= exp.difference->args[1]->number;
        exp.difference = exp.difference->args[0];
    }
    if (value.op == "exp2") exp.scale *= std::numbers::ln2;
    if (exp.scale <= 0 || exp.difference->op != "sub") return {};
    const Value &tiles = *exp.difference->args[0], &vector = *exp.difference->args[1];
    if (tiles.op != "tile" || tiles.transposed || (vector.op != "column" && vector.op != "row")) return {};
    return exp;
}

int64_t CountOf(const ValuePtr& root, const std::string& op) {
    const auto order = Ordered(root);
    return std::count_if(order.begin(), order.end(), [&](const ValuePtr& value) { return value->op == op; });
}

Home HomeOf(const Program& program, const ChipPtr& chip) {
    const Body* body = &program.body;
    while (true) {
        Home home{body, body->size(), 0};
        for (size_t i = 0; i < body->size(); ++i) {
            if (!Touches(*(*body)[i], chip)) continue;
            home.first = std::min(home.first, i);
            home.last = i;
        }
        if (home.first == body->size()) return home;  // nobody uses it
        const Node& node = *(*body)[home.first];
        if (home.first != home.last || (node.body.empty() && node.otherwise.empty())) return home;
        auto touches = [&](const NodePtr& inner) { return Touches(*inner, chip); };
        const bool in_body = std::any_of(node.body.begin(), node.body.end(), touches);
        if (in_body && std::any_of(node.otherwise.begin(), node.otherwise.end(), touches)) return home;
        body = in_body ? &node.body : &node.otherwise;
    }
}

}  // namespace softmetal::tilelang::engine
