// HoistVectors: parts of expressions that are the same for a whole row or column become vectors of their own.
#include <memory>

#include "engine/arrange.h"

namespace softmetal::tilelang::engine {
namespace {

// "column", "row" or "" (neither, or both): what every leaf of a value is; numbers are anything.
std::string VectorKind(const ValuePtr& value) {
    std::string kind;
    for (const ValuePtr& part : Ordered(value)) {
        if (!part->args.empty() || IsUniform(*part)) continue;
        if (part->op != "column" && part->op != "row") return "";
        if (!kind.empty() && kind != part->op) return "";
        kind = part->op;
    }
    return kind;
}

}  // namespace

void HoistVectors(Program& program) {
    ForBodies(program.body, [&](Body& body) {
        for (size_t i = 0; i < body.size(); ++i) {
            if (body[i]->kind != Node::kCompute) continue;
            const NodePtr node = body[i];
            std::vector<NodePtr> hoisted;
            node->result = Replaced(node->result, [&](const ValuePtr& value) -> ValuePtr {
                // x / v is x times a vector of reciprocals.
                if (value->op == "div" && VectorKind(value->args[1]) != "" && VectorKind(value->args[0]) == "") {
                    return MakeCall("mul", {value->args[0], MakeCall("recip", {value->args[1]})});
                }
                return nullptr;
            });
            node->result = Replaced(node->result, [&](const ValuePtr& value) -> ValuePtr {
                const std::string kind = value->args.empty() ? "" : VectorKind(value);
                if (kind.empty()) return nullptr;
                auto vector = std::make_shared<Chip>();
                for (const ValuePtr& part : Ordered(value)) {
                    if (part->chip) *vector = *part->chip;
                }
                vector->dtype = "float32";
                const ChipPtr chip = Renamed(program, vector, "_" + value->op);
                hoisted.push_back(MakeCompute(chip,
                                              Replaced(value,
                                                       [&](const ValuePtr& part) -> ValuePtr {
                                                           return part->chip ? MakeLeaf("tile", part->chip) : nullptr;
                                                       }),
                                              node->span));
                return MakeLeaf(kind, chip);
            });
            body.insert(body.begin() + i, hoisted.begin(), hoisted.end());
            i += hoisted.size();
        }
    });
}

}  // namespace softmetal::tilelang::engine
