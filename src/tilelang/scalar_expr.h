// Prints TIR expressions as C++ that computes the same on softmetal/scalar's types. Buffers and variables are named by
// whoever derives from it.
#pragma once

#include <set>
#include <string>

#include "pch.h"

namespace softmetal::tilelang {

// "float", "bf16", "int32_t", ... Throws UnsupportedError for a dtype without one.
std::string ScalarTypeName(const tvm::DataType& dtype);

class ScalarExprPrinter : public tvm::tirx::ExprFunctor<std::string(const tvm::PrimExpr&)> {
protected:
    // An element, loaded.
    virtual std::string Element(const tvm::tirx::BufferLoadNode* load) = 0;
    virtual std::string NameOf(const tvm::tirx::VarNode* var) = 0;
    // Calls that are more than a function of their arguments; "" leaves them to this printer.
    virtual std::string SpecialCall(const tvm::tirx::CallNode* call) = 0;

    std::string Print(const tvm::PrimExpr& expr) { return VisitExpr(expr); }
    // In parentheses where it is more than a name, a number or a call.
    std::string Operand(const tvm::PrimExpr& expr);
    std::string Constant(const tvm::DataType& dtype, const std::string& number) const;

    // Files that the expressions printed so far need.
    std::set<std::string> headers_;
    tvm::arith::Analyzer analyzer_;
    tvm::Span span_;  // of the statement being printed

private:
    std::string Typed(const tvm::DataType& dtype, const std::string& text) const;
    std::string Binary(const tvm::PrimExpr& a, const char* op, const tvm::PrimExpr& b, const tvm::DataType& dtype);
    std::string Compare(const tvm::PrimExpr& a, const char* op, const tvm::PrimExpr& b);
    std::string Function(const std::string& name, const tvm::tirx::CallNode* call);
    bool NotNegative(const tvm::PrimExpr& expr);

    std::string VisitExpr_(const tvm::tirx::VarNode* op) final;
    std::string VisitExpr_(const tvm::tirx::BufferLoadNode* op) final;
    std::string VisitExpr_(const tvm::tirx::CallNode* op) final;
    std::string VisitExpr_(const tvm::tirx::CastNode* op) final;
    std::string VisitExpr_(const tvm::tirx::SelectNode* op) final;
    std::string VisitExpr_(const tvm::tirx::NotNode* op) final;
    std::string VisitExpr_(const tvm::tirx::LetNode* op) final;
    std::string VisitExpr_(const tvm::IntImmNode* op) final;
    std::string VisitExpr_(const tvm::FloatImmNode* op) final;
    std::string VisitExpr_(const tvm::tirx::AddNode* op) final { return Binary(op->a, "+", op->b, op->dtype); }
    std::string VisitExpr_(const tvm::tirx::SubNode* op) final { return Binary(op->a, "-", op->b, op->dtype); }
    std::string VisitExpr_(const tvm::tirx::MulNode* op) final { return Binary(op->a, "*", op->b, op->dtype); }
    std::string VisitExpr_(const tvm::tirx::DivNode* op) final { return Binary(op->a, "/", op->b, op->dtype); }
    std::string VisitExpr_(const tvm::tirx::ModNode* op) final;
    std::string VisitExpr_(const tvm::tirx::FloorDivNode* op) final;
    std::string VisitExpr_(const tvm::tirx::FloorModNode* op) final;
    std::string VisitExpr_(const tvm::tirx::MinNode* op) final;
    std::string VisitExpr_(const tvm::tirx::MaxNode* op) final;
    std::string VisitExpr_(const tvm::tirx::EQNode* op) final { return Compare(op->a, "==", op->b); }
    std::string VisitExpr_(const tvm::tirx::NENode* op) final { return Compare(op->a, "!=", op->b); }
    std::string VisitExpr_(const tvm::tirx::LTNode* op) final { return Compare(op->a, "<", op->b); }
    std::string VisitExpr_(const tvm::tirx::LENode* op) final { return Compare(op->a, "<=", op->b); }
    std::string VisitExpr_(const tvm::tirx::GTNode* op) final { return Compare(op->a, ">", op->b); }
    std::string VisitExpr_(const tvm::tirx::GENode* op) final { return Compare(op->a, ">=", op->b); }
    std::string VisitExpr_(const tvm::tirx::AndNode* op) final { return Compare(op->a, "&&", op->b); }
    std::string VisitExpr_(const tvm::tirx::OrNode* op) final { return Compare(op->a, "||", op->b); }
    std::string VisitExprDefault_(const tvm::ffi::Object* op) final;

protected:
    using ExprFunctor::VisitExpr;
};

}  // namespace softmetal::tilelang
