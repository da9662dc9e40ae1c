// Small helpers over programs: leaves, orders, who reads what.
#include "engine/program.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <sstream>

#include "tile_ops.h"

namespace softmetal::tilelang::engine {

void Decline(const std::string& what, const Span& span) {
    throw Declined{what + SourceHint(span)};
}

std::string Text(const PrimExpr& expr) {
    std::ostringstream text;
    text << expr;
    return text.str();
}

ValuePtr MakeLeaf(const std::string& op, const ChipPtr& chip) {
    auto value = std::make_shared<Value>();
    value->op = op;
    value->chip = chip;
    return value;
}

ValuePtr MakeNumber(double number) {
    auto value = std::make_shared<Value>();
    value->op = "number";
    value->number = number;
    return value;
}

ValuePtr MakeScalar(const PrimExpr& expr) {
    auto value = std::make_shared<Value>();
    value->op = "scalar";
    value->scalar = expr;
    return value;
}

const Var& TileRow() {
    static const Var row("tile_row", tvm::DataType::Int(32));
    return row;
}

const Var& TileCol() {
    static const Var col("tile_col", tvm::DataType::Int(32));
    return col;
}

ValuePtr MakeCall(const std::string& op, std::vector<ValuePtr> args) {
    auto value = std::make_shared<Value>();
    value->op = op;
    value->args = std::move(args);
    return value;
}

ValuePtr AddedProduct(const Node& node) {
    const Value& sum = *node.result;
    if (sum.op != "add") return nullptr;
    for (size_t side : {0, 1}) {
        const Value& own = *sum.args[side];
        const ValuePtr& other = sum.args[1 - side];
        if (own.op == "tile" && own.chip == node.chip && !own.transposed && other->op == "matmul") return other;
    }
    return nullptr;
}

bool IsBuffer(const Value& value) {
    return value.op == "tile" || value.op == "column" || value.op == "row" || value.op == "element";
}

bool IsUniform(const Value& value) {
    return value.op == "number" || value.op == "scalar";
}

ValuePtr Rounded(const ValuePtr& value, const std::string& dtype) {
    if (IsBuffer(*value) && value->chip->dtype == dtype) return value;
    return dtype == "bfloat16" ? MakeCall("bfloat16", {value}) : nullptr;
}

std::vector<ValuePtr> Ordered(const ValuePtr& root) {
    std::vector<ValuePtr> order;
    std::set<const Value*> seen;
    std::function<void(const ValuePtr&)> visit = [&](const ValuePtr& value) {
        if (!seen.insert(value.get()).second) return;
        for (const ValuePtr& arg : value->args) visit(arg);
        order.push_back(value);
    };
    visit(root);
    return order;
}

ValuePtr Replaced(const ValuePtr& root, const std::function<ValuePtr(const ValuePtr&)>& replace) {
    std::map<const Value*, ValuePtr> done;
    std::function<ValuePtr(const ValuePtr&)> visit = [&](const ValuePtr& value) -> ValuePtr {
        auto& result = done[value.get()];
        if (result) return result;
        if (ValuePtr other = replace(value)) return result = other;
        auto copy = std::make_shared<Value>(*value);
        for (ValuePtr& arg : copy->args) arg = visit(arg);
        return result = copy;
    };
    return visit(root);
}

void Walk(const Body& body, const std::function<void(const NodePtr&)>& visit) {
    for (const NodePtr& node : body) {
        visit(node);
        Walk(node->body, visit);
        Walk(node->otherwise, visit);
    }
}

void ForBodies(Body& body, const std::function<void(Body&)>& visit) {
    visit(body);
    for (const NodePtr& node : body) {
        if (!node->body.empty()) ForBodies(node->body, visit);
        if (!node->otherwise.empty()) ForBodies(node->otherwise, visit);
    }
}

NodePtr Append(Body& body, Node::Kind kind, const Span& span) {
    auto node = std::make_shared<Node>();
    node->kind = kind;
    node->span = span;
    body.push_back(node);
    return node;
}

NodePtr MakeCompute(const ChipPtr& chip, const ValuePtr& result, const Span& span) {
    auto node = std::make_shared<Node>();
    node->kind = Node::kCompute;
    node->chip = chip;
    node->result = result;
    node->span = span;
    return node;
}

ChipPtr Renamed(Program& program, const ChipPtr& chip, const std::string& suffix) {
    auto copy = std::make_shared<Chip>(*chip);
    copy->name += suffix;
    auto taken = [&](const ChipPtr& other) { return other->name == copy->name; };
    for (int n = 2; std::any_of(program.chips.begin(), program.chips.end(), taken); ++n) {
        copy->name = chip->name + suffix + (suffix.empty() || suffix.back() != '_' ? "_" : "") + std::to_string(n);
    }
    program.chips.push_back(copy);
    return copy;
}

std::vector<ChipPtr> ReadsOf(const Node& node) {
    std::vector<ChipPtr> reads;
    auto add = [&](const ChipPtr& chip) {
        if (chip && std::find(reads.begin(), reads.end(), chip) == reads.end()) reads.push_back(chip);
    };
    if (node.kind == Node::kStore) add(node.chip);
    if (node.scalar) {
        for (const ChipUse& use : node.scalar->takes) add(use.chip);
    }
    if (node.kind != Node::kCompute) return reads;
    for (const ValuePtr& value : Ordered(node.result)) add(value->chip), add(value->chip_b);
    return reads;
}

bool Reads(const Node& node, const ChipPtr& chip) {
    const auto own = ReadsOf(node);
    if (std::find(own.begin(), own.end(), chip) != own.end()) return true;
    auto nested = [&](const NodePtr& inner) { return Reads(*inner, chip); };
    return std::any_of(node.body.begin(), node.body.end(), nested) ||
           std::any_of(node.otherwise.begin(), node.otherwise.end(), nested);
}

bool Fills(const Node& node, const ChipPtr& chip) {
    if (node.kind == Node::kLoad) return node.chip == chip;
    return node.scalar && std::any_of(node.scalar->gives.begin(), node.scalar->gives.end(),
                                      [&](const ChipUse& use) { return use.chip == chip; });
}

bool Sets(const Node& node, const ChipPtr& chip) {
    return Fills(node, chip) || (node.kind == Node::kCompute && node.chip == chip);
}

bool Writes(const Node& node, const ChipPtr& chip) {
    if (Sets(node, chip)) return true;
    auto nested = [&](const NodePtr& inner) { return Writes(*inner, chip); };
    return std::any_of(node.body.begin(), node.body.end(), nested) ||
           std::any_of(node.otherwise.begin(), node.otherwise.end(), nested);
}

}  // namespace softmetal::tilelang::engine
