// Sets lines in place: a statement's line is no part of what it says, so that sharing it does no harm.
#include "source_lines.h"

namespace softmetal::tilelang {

using namespace tvm;
using namespace tvm::tirx;

namespace {

void SetLine(const Stmt& made, const Span& span) {
    if (!made->span.defined()) const_cast<StmtNode*>(made.get())->span = span;
}

std::vector<Stmt> Statements(const Stmt& body) {
    std::vector<Stmt> found;
    PreOrderVisit(body, [&](const ffi::ObjectRef& node) {
        if (auto stmt = node.as<Stmt>()) found.push_back(stmt.value());
        return true;
    });
    return found;
}

}  // namespace

void Stamp(const Stmt& made, const Span& span) {
    SetLine(made, span);
    if (const auto* sequence = made.as<SeqStmtNode>()) {
        for (const Stmt& stmt : sequence->seq) Stamp(stmt, span);
    }
}

void CopyLines(const Stmt& before, const Stmt& after) {
    const std::vector<Stmt> old = Statements(before), made = Statements(after);
    const bool alike = std::equal(old.begin(), old.end(), made.begin(), made.end(),
                                  [](const Stmt& a, const Stmt& b) { return a->type_index() == b->type_index(); });
    if (!alike) return;
    for (size_t i = 0; i < old.size(); ++i) {
        SetLine(made[i], old[i]->span);
    }
}

TVM_FFI_STATIC_INIT_BLOCK() {
    ffi::reflection::GlobalDef().def(
        "softmetal.tilelang.copy_lines",
        [](const PrimFunc& before, const PrimFunc& after) { CopyLines(before->body, after->body); });
}

}  // namespace softmetal::tilelang
