// A buffer of 8-bit numbers qualifies when it is loaded from a tensor of its dtype, multiplied, copied into floats, or
// cast to a float before anything is computed; one of int32 sums, when float32 has all of them and they are cast too.
#include "engine/held_as_floats.h"

#include <algorithm>
#include <set>

#include "tile_ops.h"

namespace softmetal::tilelang::engine {
namespace {

using namespace tvm;
using namespace tvm::tirx;

constexpr int64_t kTooMany = kExactIntegers + 1;

bool IsFloat(const DataType& dtype) {
    return dtype.is_scalar() && (dtype.is_float() || dtype.is_bfloat16());
}

class Finder : public StmtExprVisitor {
public:
    explicit Finder(const Launch& launch) {
        for (const Buffer& buffer : launch.on_chip) {
            const std::string dtype = DTypeName(buffer->dtype);
            if (dtype == "int32") {
                held_[buffer->data.get()] = "float32";
            } else if (TilesOf(dtype).stored_only) {
                held_[buffer->data.get()] = "bfloat16";
            }
        }
        VisitStmt(launch.body);
    }

    // Not what is seen through two buffers, nor sums that float32 may not have.
    HeldAsFloats Found() {
        for (const auto& [data, sum] : sums_) {
            if (sum > kExactIntegers) held_.erase(data);
        }
        for (const auto& [data, views] : seen_) {
            if (views.size() > 1) held_.erase(data);
        }
        return held_;
    }

private:
    void VisitStmt_(const ForNode* op) final {
        const auto* extent = op->extent.as<IntImmNode>();
        const int64_t outer = turns_;
        turns_ = extent ? Capped(turns_ * Capped(extent->value)) : kTooMany;
        StmtExprVisitor::VisitStmt_(op);
        turns_ = outer;
    }

    void VisitStmt_(const WhileNode* op) final {
        const int64_t outer = turns_;
        turns_ = kTooMany;
        StmtExprVisitor::VisitStmt_(op);
        turns_ = outer;
    }

    void VisitStmt_(const BufferStoreNode* op) final {
        held_.erase(op->buffer->data.get());
        StmtExprVisitor::VisitStmt_(op);
    }

    void VisitExpr_(const CastNode* op) final {
        const auto* load = op->value.as<BufferLoadNode>();
        if (!load || !IsFloat(op->dtype)) return StmtExprVisitor::VisitExpr_(op);
        Note(load->buffer);
        for (const PrimExpr& index : load->indices) VisitExpr(index);
    }

    void VisitExpr_(const BufferLoadNode* op) final {
        held_.erase(op->buffer->data.get());
        StmtExprVisitor::VisitExpr_(op);
    }

    void VisitExpr_(const CallNode* call) final {
        const std::string name = OpName(call);
        bool fits = false;
        for (const PrimExpr& arg : call->args) {
            const auto* region = arg.as<CallNode>();
            if (region && OpName(region) == "tl.region") Note(ParseRegion(arg).buffer);
        }
        if (name == "tl.tileop.copy") {
            fits = FitsCopy(ParseRegion(call->args[0]).buffer, ParseRegion(call->args[1]).buffer);
        } else if (name == "tl.tileop.gemm") {
            fits = FitsGemm(call);
        } else if (name == "tl.tileop.fill") {
            fits = ParseRegion(call->args[0]).buffer->dtype == DataType::Int(32) && is_zero(call->args[1]);
        }
        if (!fits) StmtExprVisitor::VisitExpr_(call);
    }

    void Note(const Buffer& buffer) { seen_[buffer->data.get()].insert(buffer.get()); }

    static bool FitsCopy(const Buffer& from, const Buffer& to) {
        if (IsGlobal(from)) return from->dtype == to->dtype && to->dtype != DataType::Int(32);
        return !IsGlobal(to) && IsFloat(to->dtype);
    }

    static int64_t Capped(int64_t count) { return std::min(count, kTooMany); }

    bool FitsGemm(const CallNode* call) {
        const Region a = ParseRegion(call->args[0]), b = ParseRegion(call->args[1]), c = ParseRegion(call->args[2]);
        const int64_t most_a = Largest(a), most_b = Largest(b);
        if (IsFloat(c.buffer->dtype)) return (most_a == 0) == (most_b == 0);
        const auto* depth = a.extents[a.extents.size() - (is_one(call->args[3]) ? 2 : 1)].as<IntImmNode>();
        if (c.buffer->dtype != DataType::Int(32) || !most_a || !most_b || !depth) return false;
        int64_t& sum = sums_[c.buffer->data.get()];
        sum = Capped(sum + Capped(most_a * most_b * Capped(depth->value)) * turns_);
        return true;
    }

    // Of an integer operand.
    static int64_t Largest(const Region& region) { return TilesOf(DTypeName(region.buffer->dtype)).largest; }

    HeldAsFloats held_;
    std::map<const VarNode*, std::set<const BufferNode*>> seen_;
    std::map<const VarNode*, int64_t> sums_;  // the largest that products may add up to
    int64_t turns_ = 1;                       // of the loops round a statement
};

}  // namespace

HeldAsFloats FindHeldAsFloats(const Launch& launch) {
    return Finder(launch).Found();
}

}  // namespace softmetal::tilelang::engine
