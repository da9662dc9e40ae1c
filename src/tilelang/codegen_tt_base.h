// Prints a kernel tree as C++: statements, expressions, named constants. What is particular to a kind of kernel (its
// headers, its calls) is its subclass's.
#pragma once

#include <set>
#include <sstream>
#include <string>

#include "pch.h"
#include "tt_ops.h"

namespace softmetal::tilelang {

class CodeGenTTBase : public tvm::tirx::StmtFunctor<void(const tvm::tirx::Stmt&)>,
                      public tvm::tirx::ExprFunctor<std::string(const tvm::PrimExpr&)> {
public:
    // The whole source file for the tree of one kernel. `about` is the comment it opens with.
    std::string Generate(const tvm::tirx::Stmt& tree, const std::string& about);

protected:
    using StmtFunctor::VisitStmt;

    virtual KernelKind Kind() const = 0;
    virtual std::string BaseHeader() const = 0;
    // The value of a Bind that needs more than "const uint32_t name = value;", or false.
    virtual bool PrintBind(const tvm::tirx::BindNode*, const tvm::tirx::CallNode*, const TTOp&) { return false; }

    std::string Print(const tvm::PrimExpr& expr) { return VisitExpr(expr); }
    void Line(const std::string& text);
    std::string PrintArgs(const tvm::tirx::CallNode* call);

    void VisitStmt_(const tvm::tirx::SeqStmtNode* op) override;
    void VisitStmt_(const tvm::tirx::BindNode* op) override;
    void VisitStmt_(const tvm::tirx::ForNode* op) override;
    void VisitStmt_(const tvm::tirx::IfThenElseNode* op) override;
    void VisitStmt_(const tvm::tirx::EvaluateNode* op) override;
    void VisitStmt_(const tvm::tirx::AttrStmtNode* op) override;
    void VisitStmtDefault_(const tvm::ffi::Object* op) override;

    std::string VisitExpr_(const tvm::tirx::VarNode* op) override;
    std::string VisitExpr_(const tvm::IntImmNode* op) override;
    std::string VisitExpr_(const tvm::tirx::AddNode* op) override;
    std::string VisitExpr_(const tvm::tirx::SubNode* op) override;
    std::string VisitExpr_(const tvm::tirx::MulNode* op) override;
    std::string VisitExpr_(const tvm::tirx::GTNode* op) override;
    std::string VisitExpr_(const tvm::tirx::LTNode* op) override;
    std::string VisitExpr_(const tvm::tirx::EQNode* op) override;
    std::string VisitExpr_(const tvm::tirx::CallNode* op) override;
    std::string VisitExprDefault_(const tvm::ffi::Object* op) override;

private:
    // Parts of a kernel that stand apart by a blank line.
    enum Section { kStart, kConstants, kArguments, kLocals, kComment, kWork };
    static Section SectionOf(const tvm::tirx::Stmt& statement);
    std::string Operand(const tvm::PrimExpr& expr, int precedence);

    std::ostringstream body_;
    std::set<std::string> headers_;
    int indent_ = 1;
    Section section_ = kStart;
};

// The source of the kernel called `name` ("reader", "compute" or "writer") in a function that Tensorize has made.
std::string GenerateKernel(const tvm::tirx::PrimFunc& func, const std::string& name);

}  // namespace softmetal::tilelang
