// Tile operators that combine elements: T.reduce_*, T.cumsum and T.cummax, atomic operations over regions.
#include "tile_loops.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;
using ffi::Array;

class ReductionLowering : public TileLoops {
public:
    explicit ReductionLowering(const TileLoops& loops) : TileLoops(loops) {}

    // The larger or smaller of two where a NaN wins.
    static PrimExpr CombineNan(const std::string& kind, const PrimExpr& a, const PrimExpr& b) {
        return if_then_else(isnan(a), a, if_then_else(isnan(b), b, ReductionStep(kind, a, b)));
    }

    static bool PropagatesNan(const CallNode* call) {
        auto wish = call->annotations.Get("nan_propagate");
        const auto* number = wish ? wish.value().as<IntImmNode>() : nullptr;
        return number && number->value != 0;
    }

    Stmt Reduce(const CallNode* call) {
        const auto combine = PropagatesNan(call) ? CombineNan : ReductionStep;
        const Region src = ParseRegion(call->args[0]), dst = ParseRegion(call->args[1]);
        const std::string kind = call->args[2].as<StringImmNode>()->value;
        const auto dim = static_cast<size_t>(call->args[3].as<IntImmNode>()->value);
        const bool clear = is_one(call->args[4]), keeps = dst.extents.size() == src.extents.size();
        const DataType sum_type = SumType(dst.buffer->dtype);
        const Buffer total = LocalVariable(kind.size() > 4 ? "result" : kind, sum_type);
        const Array<PrimExpr> zero = {Int(0)};
        Indices outer = Extents(src);
        outer.erase(outer.begin() + static_cast<int64_t>(dim));
        return Nest(outer, [&](const Indices& at) {
            Indices dst_offsets = at;
            if (keeps) dst_offsets.insert(dst_offsets.begin() + static_cast<int64_t>(dim), Int(0));
            // The result of a one-dimensional reduction is a vector of one element.
            dst_offsets.resize(dst.extents.size(), Int(0));
            const Indices place = AtAll(dst, dst_offsets);
            const PrimExpr first =
                clear ? ReductionIdentity(kind, sum_type) : To(sum_type, BufferLoad(dst.buffer, ToArray(place)));
            const Stmt sums = Nest(
                {src.extents[dim]},
                [&](const Indices& along) {
                    Indices offsets = at;
                    offsets.insert(offsets.begin() + static_cast<int64_t>(dim), along[0]);
                    const PrimExpr value = To(sum_type, Load(src.buffer, AtAll(src, offsets)));
                    return BufferStore(total, combine(kind, BufferLoad(total, zero), value), zero);
                },
                "k");
            return SeqStmt({AllocBuffer(total), BufferStore(total, first, zero), sums,
                            Store(dst.buffer, place, BufferLoad(total, zero))});
        });
    }

    Stmt Scan(const CallNode* call, bool maximum) {
        const Region src = ParseRegion(call->args[0]), dst = ParseRegion(call->args[1]);
        const auto dim = static_cast<size_t>(call->args[2].as<IntImmNode>()->value);
        const bool reverse = is_one(call->args[3]);
        const DataType sum_type = SumType(dst.buffer->dtype);
        const Buffer running = LocalVariable("running", sum_type);
        const Array<PrimExpr> zero = {Int(0)};
        const std::string kind = maximum ? "max" : "sum";
        Indices outer = Extents(src);
        outer.erase(outer.begin() + static_cast<int64_t>(dim));
        return Nest(outer, [&](const Indices& at) {
            const Stmt steps = Nest(
                {src.extents[dim]},
                [&](const Indices& along) {
                    Indices offsets = at;
                    const PrimExpr last = src.extents[dim] - 1;
                    offsets.insert(offsets.begin() + static_cast<int64_t>(dim), reverse ? last - along[0] : along[0]);
                    const PrimExpr value = To(sum_type, Load(src.buffer, AtAll(src, offsets)));
                    return SeqStmt({BufferStore(running, ReductionStep(kind, BufferLoad(running, zero), value), zero),
                                    Store(dst.buffer, AtAll(dst, offsets), BufferLoad(running, zero))});
                },
                "k");
            return SeqStmt(
                {AllocBuffer(running), BufferStore(running, ReductionIdentity(kind, sum_type), zero), steps});
        });
    }

    // T.atomic_add and the like over a region: a tt.atomic_<kind>(element, value) for each element.
    Stmt Atomic(const CallNode* call, const std::string& kind) {
        const Region dst = ParseRegion(call->args[1]);
        const auto* source = call->args[0].as<CallNode>();
        const bool is_region = source && OpName(source) == "tl.region";
        const std::vector<size_t> to = Wide(dst);
        Indices extents;
        for (size_t d : to) extents.push_back(dst.extents[d]);
        std::vector<size_t> from;
        if (is_region) from = Wide(ParseRegion(call->args[0]));
        if (is_region && from.size() != to.size()) {
            RejectAt("T.atomic_" + kind + ": value and target differ in shape", span_);
        }
        const Stmt nest = Nest(extents, [&](const Indices& at) {
            PrimExpr value = call->args[0];
            if (is_region) {
                const Region src = ParseRegion(call->args[0]);
                value = Load(src.buffer, At(src, from, at));
            }
            const Indices place = At(dst, to, at);
            return Evaluate(Call(dst.buffer->dtype, Op::Get("tt.atomic_" + kind),
                                 {Load(dst.buffer, place), To(dst.buffer->dtype, value)}));
        });
        // One lock for the whole region.
        return AttrStmt(StringImm("tile"), "tt.locked", const_true(), nest);
    }
};

}  // namespace

PrimExpr ReductionIdentity(const std::string& kind, const DataType& dtype) {
    if (kind == "max") return min_value(dtype);
    if (kind == "min") return max_value(dtype);
    if (kind == "bitand") return dtype.is_bool() ? const_true() : Cast(dtype, IntImm(DataType::Int(32), -1));
    return make_zero(dtype);
}

PrimExpr ReductionStep(const std::string& kind, const PrimExpr& a, const PrimExpr& b) {
    if (kind == "sum" || kind == "abssum") return a + (kind == "sum" ? b : abs(b));
    if (kind == "max" || kind == "absmax") return max(a, kind == "max" ? b : abs(b));
    if (kind == "min") return min(a, b);
    if (kind == "bitand") return a.dtype().is_bool() ? PrimExpr(a && b) : bitwise_and(a, b);
    if (kind == "bitor") return a.dtype().is_bool() ? PrimExpr(a || b) : bitwise_or(a, b);
    return a.dtype().is_bool() ? PrimExpr(a != b) : bitwise_xor(a, b);
}

Stmt LowerReduce(const TileLoops& loops, const CallNode* call) {
    return ReductionLowering(loops).Reduce(call);
}
Stmt LowerScan(const TileLoops& loops, const CallNode* call, bool maximum) {
    return ReductionLowering(loops).Scan(call, maximum);
}
Stmt LowerAtomic(const TileLoops& loops, const CallNode* call, const std::string& kind) {
    return ReductionLowering(loops).Atomic(call, kind);
}

}  // namespace softmetal::tilelang
