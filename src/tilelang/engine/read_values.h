// Reads scalar expressions of a T.Parallel body as expressions over whole tiles.
#pragma once

#include <functional>

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

    // `load` reads the leaves.
    ValueReader(const Domain& domain, tvm::arith::Analyzer& analyzer, Span span, LoadReader load)
        : domain_(domain), analyzer_(analyzer), span_(std::move(span)), load_(std::move(load)) {}

    ValuePtr Read(const PrimExpr& expr);

private:
    ValuePtr ReadCall(const tvm::tirx::CallNode* call);
    ValuePtr ReadSelect(const PrimExpr& condition, const PrimExpr& then_value, const PrimExpr& else_value);
    ValuePtr ReadCondition(const PrimExpr& expr);
    ValuePtr ReadPredicate(const PrimExpr& non_negative);
    bool IsIndex(const PrimExpr& expr) const;
    ValuePtr Binary(const std::string& op, const PrimExpr& a, const PrimExpr& b);

    const Domain& domain_;
    tvm::arith::Analyzer& analyzer_;
    Span span_;
    LoadReader load_;
};

}  // namespace softmetal::tilelang::engine
