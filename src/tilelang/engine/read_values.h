// Reads scalar expressions of a T.Parallel body as expressions over whole tiles.
#pragma once

#include <functional>
#include <map>

#include "engine/program.h"

namespace softmetal::tilelang::engine {

// The loops of a T.Parallel: one walks rows and one columns of what is stored, or a single one walks a vector.
struct Domain {
    std::optional<Var> row, col, along;
    bool Walks(const Var& var) const {
        auto is = [&](const std::optional<Var>& own) { return own && own->same_as(var); };
        return is(row) || is(col) || is(along);
    }
};

// False for a floor division or remainder of what may be negative: kernels divide towards zero.
bool DividesWhole(const tvm::ffi::ObjectRef& node, tvm::arith::Analyzer& analyzer);

class ValueReader {
public:
    using LoadReader = std::function<ValuePtr(const tvm::tirx::BufferLoadNode*)>;

    // `load` reads the leaves; `parameters` are numbers that the kernel gets.
    ValueReader(const Domain& domain, const std::vector<Var>& parameters, tvm::arith::Analyzer& analyzer, Span span,
                LoadReader load)
        : domain_(domain),
          parameters_(parameters),
          analyzer_(analyzer),
          span_(std::move(span)),
          load_(std::move(load)) {}

    ValuePtr Read(const PrimExpr& expr);

private:
    ValuePtr ReadAnew(const PrimExpr& expr);
    ValuePtr ReadCall(const tvm::tirx::CallNode* call);
    ValuePtr ReadSelect(const PrimExpr& condition, const PrimExpr& then_value, const PrimExpr& else_value);
    ValuePtr ReadCondition(const PrimExpr& expr);
    // row_sign * row + col_sign * col + offset >= 0, the form that repeats from tile to tile; nullptr with a reason.
    ValuePtr ReadPattern(const PrimExpr& non_negative, std::string& reason);
    // Of indices: a pattern where that can be, else numbers; `reason` is why no pattern.
    ValuePtr ReadComparison(const char* name, const PrimExpr& a, const PrimExpr& b, const PrimExpr& non_negative);
    ValuePtr ReadEqual(const char* name, const PrimExpr& a, const PrimExpr& b);
    ValuePtr ReadNumbers(const char* name, const PrimExpr& a, const PrimExpr& b, const std::string& reason);
    ValuePtr ReadRounded(const PrimExpr& x);
    ValuePtr ReadCast(const tvm::tirx::CastNode* cast);
    // A value of indices only, which may walk with the domain.
    ValuePtr ReadIndex(const PrimExpr& expr);
    ValuePtr ReadLinear(const PrimExpr& expr, const tvm::ffi::Array<PrimExpr>& factors);
    ValuePtr ReadQuotient(const PrimExpr& a, const PrimExpr& b);
    // Loops of the domain.
    tvm::ffi::Array<Var> Walked() const;
    // Whether a kernel can work a number out without any tile: from blocks, loops and parameters.
    bool IsKnown(const PrimExpr& expr) const;
    bool IsParameter(const tvm::tirx::VarNode* var) const;
    bool IsIndex(const PrimExpr& expr) const;
    ValuePtr Binary(const std::string& op, const PrimExpr& a, const PrimExpr& b);

    const Domain& domain_;
    const std::vector<Var>& parameters_;
    tvm::arith::Analyzer& analyzer_;
    Span span_;
    LoadReader load_;
    std::map<const tvm::PrimExprNode*, std::pair<PrimExpr, ValuePtr>> read_;
};

}  // namespace softmetal::tilelang::engine
