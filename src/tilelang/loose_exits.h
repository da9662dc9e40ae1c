// Calls that leave a loop or the kernel. Knows nothing of threads.
#pragma once

#include <string>

#include "pch.h"
#include "tile_ops.h"

namespace softmetal::tilelang {

// Whether a statement leaves a loop or the kernel by a call that is not inside a loop of its own.
class LooseExits : public tvm::tirx::StmtVisitor {
public:
    bool loop = false, kernel = false;

private:
    void VisitStmt_(const tvm::tirx::ForNode* op) final { Inside(op->body); }
    void VisitStmt_(const tvm::tirx::WhileNode* op) final { Inside(op->body); }
    void Inside(const tvm::tirx::Stmt& body) {
        const bool before = loop;
        VisitStmt(body);
        loop = before;
    }
    void VisitStmt_(const tvm::tirx::EvaluateNode* op) final {
        const auto* call = op->value.as<tvm::tirx::CallNode>();
        const std::string name = call ? OpName(call) : "";
        loop = loop || name == "tl.loop_break" || name == "tirx.break_loop" || name == "tirx.continue_loop";
        kernel = kernel || name == "tirx.thread_return";
    }
};

}  // namespace softmetal::tilelang
