// Lengths of loops.
#include "loop_turns.h"

#include <algorithm>

namespace softmetal::tilelang {

using namespace tvm;
using namespace tvm::tirx;

namespace {

// How many turns of innermost loops a statement takes, as far as that is known.
int64_t Turns(const Stmt& stmt) {
    constexpr int64_t kUnknown = 64, kMost = int64_t{1} << 40;
    if (const auto* loop = stmt.as<ForNode>()) {
        const auto* extent = loop->extent.as<IntImmNode>();
        return std::min(kMost, (extent ? std::max<int64_t>(extent->value, 1) : kUnknown) * Turns(loop->body));
    }
    int64_t turns = 1;
    if (const auto* seq = stmt.as<SeqStmtNode>()) {
        for (const Stmt& part : seq->seq) turns = std::max(turns, Turns(part));
    } else if (const auto* choice = stmt.as<IfThenElseNode>()) {
        turns = Turns(choice->then_case);
        if (choice->else_case.defined()) turns = std::max(turns, Turns(choice->else_case.value()));
    } else if (const auto* block = stmt.as<SBlockRealizeNode>()) {
        turns = Turns(block->block->body);
    } else if (const auto* block = stmt.as<SBlockNode>()) {
        turns = Turns(block->body);
    } else if (const auto* attr = stmt.as<AttrStmtNode>()) {
        turns = Turns(attr->body);
    }
    return turns;
}

}  // namespace

bool IsLongTurn(const ForNode* loop) {
    constexpr int64_t kLong = 2048;
    if (is_one(loop->extent) || Turns(loop->body) < kLong) return false;
    bool inner = false;
    PostOrderVisit(loop->body, [&](const ffi::ObjectRef& node) {
        const auto* nested = node.as<ForNode>();
        inner = inner || (nested && !is_one(nested->extent) && Turns(nested->body) >= kLong);
    });
    return !inner;
}

}  // namespace softmetal::tilelang
