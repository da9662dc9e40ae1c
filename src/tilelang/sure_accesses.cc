// Walks a launch's body; leaves out what may not be done at all, or not in every turn of a loop.
#include "sure_accesses.h"

#include <tvm/arith/pattern.h>

#include <algorithm>

#include "loose_exits.h"

namespace softmetal::tilelang {

using namespace tvm;
using namespace tvm::tirx;

SureAccesses::SureAccesses(const Launch& launch) : launch_(launch) {
    for (size_t i = 0; i < launch.block_vars.size(); ++i) Walk(launch.block_vars[i], 0, launch.grid[i]);
    for (const auto& [var, extent] : launch.threads) Walk(var, 0, extent);
}

void SureAccesses::Visit() {
    LooseExits exits;
    exits(launch_.body);
    if (!exits.kernel) VisitStmt(launch_.body);
}

void SureAccesses::Walk(const Var& var, int64_t first, int64_t count) {
    walked_.push_back({var, first, first + count - 1});
    const auto number = [&](int64_t value) { return IntImm(var.dtype(), value); };
    analyzer_.Bind(var, Range::FromMinExtent(number(first), number(count)), /*allow_override=*/true);
}

void SureAccesses::Maybe(const std::function<void()>& visit) {
    ++maybe_;
    visit();
    --maybe_;
}

void SureAccesses::Element(const Buffer& buffer, const ffi::Array<PrimExpr>& indices, bool stored) {
    if (maybe_ == 0 && indices.size() == buffer->shape.size()) OnElement(buffer, indices, stored);
}

std::optional<SureAccesses::Sum> SureAccesses::SumOf(const PrimExpr& index) {
    if (!index->dtype.is_scalar() || !index->dtype.is_int()) return {};
    ffi::Array<Var> vars;
    for (const Walked& walked : walked_) vars.push_back(walked.var);
    const ffi::Array<PrimExpr> terms = arith::DetectLinearEquation(index, vars);
    if (terms.size() != vars.size() + 1) return {};
    std::vector<int64_t> numbers;
    for (const PrimExpr& term : terms) {
        const PrimExpr simple = analyzer_.Simplify(term);
        const auto* number = simple.as<IntImmNode>();
        if (!number) return {};
        numbers.push_back(number->value);
    }
    const int64_t base = numbers.back();
    numbers.pop_back();
    return Sum{base, numbers};
}

std::optional<SureAccesses::Reach> SureAccesses::ReachOf(const PrimExpr& index) {
    const auto sum = SumOf(index);
    if (!sum) return {};
    Reach reach{sum->base, sum->base};
    for (size_t i = 0; i < walked_.size(); ++i) {
        const int64_t a = sum->factors[i] * walked_[i].first, b = sum->factors[i] * walked_[i].last;
        reach.least += std::min(a, b), reach.largest += std::max(a, b);
    }
    return reach;
}

SureAccesses::Reach SureAccesses::BoundsOf(const PrimExpr& index) {
    const auto bound = analyzer_.const_int_bound(index);
    return {bound->min_value, bound->max_value};
}

void SureAccesses::VisitStmt(const Stmt& stmt) {
    const Span outer = span_;
    if (stmt->span.defined()) span_ = stmt->span;
    StmtExprVisitor::VisitStmt(stmt);
    span_ = outer;
}

void SureAccesses::VisitStmt_(const ForNode* op) {
    const auto *min = op->min.as<IntImmNode>(), *extent = op->extent.as<IntImmNode>();
    LooseExits exits;
    exits(op->body);
    const bool known = min && extent && extent->value > 0 && !exits.loop && (!op->step || is_one(op->step.value()));
    if (!known) return Maybe([&] { StmtExprVisitor::VisitStmt_(op); });
    Walk(op->loop_var, min->value, extent->value);
    StmtExprVisitor::VisitStmt_(op);
    walked_.pop_back();
}

void SureAccesses::VisitStmt_(const WhileNode* op) {
    Maybe([&] { StmtExprVisitor::VisitStmt_(op); });
}

void SureAccesses::VisitStmt_(const IfThenElseNode* op) {
    VisitExpr(op->condition);
    guards_.push_back(op->condition);
    VisitStmt(op->then_case);
    guards_.pop_back();
    if (op->else_case) Maybe([&] { VisitStmt(op->else_case.value()); });
}

void SureAccesses::VisitStmt_(const BufferStoreNode* op) {
    if (!op->predicate) Element(op->buffer, op->indices, true);
    StmtExprVisitor::VisitStmt_(op);
}

void SureAccesses::VisitExpr_(const BufferLoadNode* op) {
    if (!op->predicate) Element(op->buffer, op->indices, false);
    StmtExprVisitor::VisitExpr_(op);
}

void SureAccesses::TileOperator(const CallNode* op, const std::string& name) {
    if (name == "tl.tileop.fill") return OnRegion(ParseRegion(op->args[0]), nullptr);
    if (name != "tl.tileop.copy" && name != "tl.tileop.async_copy") return;
    const Region from = ParseRegion(op->args[0]);
    OnRegion(ParseRegion(op->args[1]), &from);
}

void SureAccesses::VisitExpr_(const CallNode* op) {
    const std::string name = OpName(op);
    if (maybe_ == 0) TileOperator(op, name);
    if (name.rfind("tl.atomic_", 0) == 0) {
        const auto* place = op->args[0].as<CallNode>();
        const auto* element = place && !place->args.empty() ? place->args[0].as<BufferLoadNode>() : nullptr;
        if (element) Element(element->buffer, element->indices, false);
    }
    // Addresses and regions name a place, which may be the end.
    if (name == "tl.region" || name == "tl.access_ptr" || name == "tirx.address_of") return;
    if (name != "tirx.if_then_else") return StmtExprVisitor::VisitExpr_(op);
    VisitExpr(op->args[0]);
    Maybe([&] { VisitExpr(op->args[1]), VisitExpr(op->args[2]); });
}

void SureAccesses::VisitExpr_(const SelectNode* op) {
    Maybe([&] { StmtExprVisitor::VisitExpr_(op); });
}
void SureAccesses::VisitExpr_(const AndNode* op) {
    Maybe([&] { StmtExprVisitor::VisitExpr_(op); });
}
void SureAccesses::VisitExpr_(const OrNode* op) {
    Maybe([&] { StmtExprVisitor::VisitExpr_(op); });
}

}  // namespace softmetal::tilelang
