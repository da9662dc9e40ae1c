// Finds accesses that leave an on-chip buffer whatever the data are: no other pass would notice, and what lies beside
// the buffer would be overwritten. A vector in registers is made as long as its indices reach, as on a GPU, where each
// thread has a register of its own. Knows nothing of tensors, whose edges are guarded.
#include <tvm/arith/analyzer.h>
#include <tvm/arith/pattern.h>

#include <algorithm>
#include <sstream>

#include "buffer_mutator.h"
#include "launch.h"
#include "loose_exits.h"
#include "tile_ops.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;

class BoundsChecker : public StmtExprVisitor {
public:
    explicit BoundsChecker(const Launch& launch) {
        for (size_t i = 0; i < launch.block_vars.size(); ++i) Walk(launch.block_vars[i], 0, launch.grid[i]);
        for (const auto& [var, extent] : launch.threads) Walk(var, 0, extent);
    }

    // How long a vector in registers has to be.
    ffi::Map<Buffer, int64_t> lengths;

private:
    struct Walked {
        Var var;
        int64_t first, last;
    };
    void Walk(const Var& var, int64_t first, int64_t count) { walked_.push_back({var, first, first + count - 1}); }

    // What may not be done at all, or not in every turn, proves nothing.
    void Maybe(const std::function<void()>& visit) {
        ++maybe_;
        visit();
        --maybe_;
    }

    void Check(const Buffer& buffer, const ffi::Array<PrimExpr>& indices) {
        if (maybe_ > 0 || IsGlobal(buffer) || indices.size() != buffer->shape.size()) return;
        for (size_t i = 0; i < indices.size(); ++i) {
            const auto* size = buffer->shape[i].as<IntImmNode>();
            const auto largest = Largest(indices[i]);
            if (!size || !largest || *largest < size->value) continue;
            if (indices.size() == 1 && Scope(buffer) == "local.fragment") {
                lengths.Set(buffer, std::max(*largest + 1, lengths.Get(buffer).value_or(0)));
                continue;
            }
            std::ostringstream text;
            text << "the index " << indices[i] << " of " << buffer->name << " reaches " << *largest << ", and "
                 << buffer->name << " has " << size->value << " elements in dimension " << i
                 << "; make the buffer larger, or the loop shorter";
            TVM_FFI_THROW(UserError) << text.str() << SourceHint(span_);
        }
    }

    // The largest value of a sum of loop variables times numbers.
    std::optional<int64_t> Largest(const PrimExpr& index) {
        if (!index->dtype.is_scalar() || !index->dtype.is_int()) return {};
        ffi::Array<Var> vars;
        for (const Walked& walked : walked_) vars.push_back(walked.var);
        const ffi::Array<PrimExpr> factors = arith::DetectLinearEquation(index, vars);
        if (factors.size() != vars.size() + 1) return {};
        const auto* base = analyzer_.Simplify(factors.back()).as<IntImmNode>();
        if (!base) return {};
        int64_t largest = base->value;
        for (size_t i = 0; i < vars.size(); ++i) {
            const PrimExpr simple = analyzer_.Simplify(factors[i]);
            const auto* factor = simple.as<IntImmNode>();
            if (!factor) return {};
            largest += std::max(factor->value * walked_[i].first, factor->value * walked_[i].last);
        }
        return largest;
    }

    void VisitStmt(const Stmt& stmt) final {
        const Span outer = span_;
        if (stmt->span.defined()) span_ = stmt->span;
        StmtExprVisitor::VisitStmt(stmt);
        span_ = outer;
    }
    void VisitStmt_(const ForNode* op) final {
        const auto *min = op->min.as<IntImmNode>(), *extent = op->extent.as<IntImmNode>();
        LooseExits exits;
        exits(op->body);
        const bool known = min && extent && extent->value > 0 && !exits.loop && (!op->step || is_one(op->step.value()));
        maybe_ += !known;
        if (known) Walk(op->loop_var, min->value, extent->value);
        StmtExprVisitor::VisitStmt_(op);
        if (known) walked_.pop_back();
        maybe_ -= !known;
    }
    void VisitStmt_(const WhileNode* op) final {
        Maybe([&] { StmtExprVisitor::VisitStmt_(op); });
    }
    void VisitStmt_(const IfThenElseNode* op) final {
        VisitExpr(op->condition);
        Maybe([&] {
            VisitStmt(op->then_case);
            if (op->else_case) VisitStmt(op->else_case.value());
        });
    }
    void VisitStmt_(const BufferStoreNode* op) final {
        Check(op->buffer, op->indices);
        StmtExprVisitor::VisitStmt_(op);
    }
    void VisitExpr_(const BufferLoadNode* op) final {
        Check(op->buffer, op->indices);
        StmtExprVisitor::VisitExpr_(op);
    }
    void VisitExpr_(const CallNode* op) final {
        const std::string name = OpName(op);
        // Addresses and regions name a place, which may be the end.
        if (name == "tl.region" || name == "tl.access_ptr" || name == "tirx.address_of") return;
        if (name != "tirx.if_then_else") return StmtExprVisitor::VisitExpr_(op);
        VisitExpr(op->args[0]);
        Maybe([&] { VisitExpr(op->args[1]), VisitExpr(op->args[2]); });
    }
    void VisitExpr_(const SelectNode* op) final {
        Maybe([&] { StmtExprVisitor::VisitExpr_(op); });
    }
    void VisitExpr_(const AndNode* op) final {
        Maybe([&] { StmtExprVisitor::VisitExpr_(op); });
    }
    void VisitExpr_(const OrNode* op) final {
        Maybe([&] { StmtExprVisitor::VisitExpr_(op); });
    }

    std::vector<Walked> walked_;
    int maybe_ = 0;
    Span span_;
    arith::Analyzer analyzer_;
};

class Lengthener final : public BufferMutator {
public:
    explicit Lengthener(const ffi::Map<Buffer, int64_t>& lengths) {
        for (const auto& [buffer, length] : lengths) {
            const PrimExpr size = IntImm(buffer->shape[0].dtype(), length);
            made_.Set(buffer, decl_buffer({size}, buffer->dtype, buffer->name, Scope(buffer)));
        }
    }
    Buffer Replaced(const Buffer& buffer) final { return made_.Get(buffer).value_or(buffer); }

private:
    ffi::Map<Buffer, Buffer> made_;
};

}  // namespace

void CheckBounds(Launch& launch) {
    LooseExits exits;
    exits(launch.body);
    if (exits.kernel) return;
    BoundsChecker checker(launch);
    checker(launch.body);
    if (checker.lengths.empty()) return;
    Lengthener lengthener(checker.lengths);
    launch.body = lengthener(launch.body);
    for (Buffer& buffer : launch.on_chip) buffer = lengthener.Replaced(buffer);
    for (const auto& [buffer, length] : checker.lengths) {
        std::ostringstream text;
        text << "has " << buffer->shape[0] << " elements, but indices reach " << length - 1
             << ": it is made as long as that";
        launch.notes.push_back({"buffer " + std::string(buffer->name), text.str()});
    }
}

}  // namespace softmetal::tilelang
