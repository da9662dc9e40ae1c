// LoadOnce: what every block loads alike, as the weights of a norm, a core loads before its first block.
#include <algorithm>

#include <tvm/tirx/analysis.h>

#include "engine/arrange.h"

namespace softmetal::tilelang::engine {
namespace {

bool IsStored(const Program& program, const Buffer& tensor) {
    bool stored = false;
    Walk(program.body, [&](const NodePtr& node) {
        stored = stored || (node->kind == Node::kStore && node->global->buffer.same_as(tensor));
    });
    return stored;
}

// The load alone sets the buffer, and only computation reads it.
bool StaysAsLoaded(const Program& program, const Node& load) {
    bool stays = true;
    Walk(program.body, [&](const NodePtr& node) {
        if (node.get() == &load) return;
        const bool moved = node->chip == load.chip || (node->scalar && Touches(*node, load.chip));
        stays = stays && !moved;
    });
    return stays;
}

}  // namespace

void LoadOnce(Program& program) {
    if (program.blocks == 1) return;
    for (const NodePtr& node : program.body) {
        if (node->kind != Node::kLoad) continue;
        const auto& mins = node->global->mins;
        const bool alike = std::none_of(mins.begin(), mins.end(), [](const PrimExpr& min) {
            return tvm::tirx::UsesVar(min, [](const tvm::tirx::VarNode*) { return true; });
        });
        node->once = alike && !IsStored(program, node->global->buffer) && StaysAsLoaded(program, *node);
    }
}

}  // namespace softmetal::tilelang::engine
