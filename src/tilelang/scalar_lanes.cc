// Lanes of vector expressions, one scalar expression each.
#include "scalar_lanes.h"

#include <sstream>

#include "tile_ops.h"

namespace softmetal::tilelang {

using namespace tvm;
using namespace tvm::tirx;

BufferLoad Pointee(const PrimExpr& pointer) {
    const auto* call = pointer.as<CallNode>();
    const auto* load = call && !call->args.empty() ? call->args[0].as<BufferLoadNode>() : pointer.as<BufferLoadNode>();
    if (!load) {
        std::ostringstream text;
        text << "the pointer " << pointer << " is not supported: name an element of a buffer";
        TVM_FFI_THROW(UnsupportedError) << text.str();
    }
    return GetRef<BufferLoad>(load);
}

BufferLoad Shifted(const BufferLoad& load, int places) {
    ffi::Array<PrimExpr> indices = load->indices;
    indices.Set(indices.size() - 1, indices.back() + IntImm(indices.back().dtype(), places));
    return BufferLoad(load->buffer, indices);
}

namespace {

class LanePicker : public ExprMutator {
public:
    LanePicker(int lane, const VectorArrays& vectors) : lane_(lane), vectors_(vectors) {}

private:
    PrimExpr VisitExpr_(const VarNode* op) final {
        auto array = vectors_.find(op);
        if (array == vectors_.end()) return GetRef<PrimExpr>(op);
        return BufferLoad(array->second, {IntImm(DataType::Int(32), lane_)});
    }
    PrimExpr VisitExpr_(const RampNode* op) final { return op->base + op->stride * IntImm(op->base.dtype(), lane_); }
    PrimExpr VisitExpr_(const BroadcastNode* op) final { return op->value; }
    PrimExpr VisitExpr_(const ShuffleNode* op) final { return Picked(op, lane_, vectors_); }
    PrimExpr VisitExpr_(const CastNode* op) final { return Cast(op->dtype.element_of(), VisitExpr(op->value)); }
    PrimExpr VisitExpr_(const CallNode* op) final {
        if (OpName(op).rfind("tl.atomic_addx", 0) == 0) {
            const BufferLoad target = Shifted(Pointee(op->args[0]), lane_);
            const PrimExpr value = cast(target->dtype, Shifted(Pointee(op->args[1]), lane_));
            return Call(target->dtype, Op::Get("tt.atomic_add"), {target, value}, op->span);
        }
        const Call call = Downcast<Call>(ExprMutator::VisitExpr_(op));
        return Call(op->dtype.element_of(), call->op, call->args, call->annotations, call->span);
    }
    PrimExpr VisitExpr_(const BufferLoadNode* op) final {
        ffi::Array<PrimExpr> indices;
        for (const PrimExpr& index : op->indices) indices.push_back(VisitExpr(index));
        return BufferLoad(op->buffer, indices);
    }
    int lane_;
    const VectorArrays& vectors_;
};

}  // namespace

PrimExpr LaneOf(const PrimExpr& vector, int lane, const VectorArrays& vectors) {
    return LanePicker(lane, vectors)(vector);
}

PrimExpr Picked(const ShuffleNode* op, int lane, const VectorArrays& vectors) {
    const auto* index = op->indices[lane].as<IntImmNode>();
    if (!index) TVM_FFI_THROW(UnsupportedError) << "a vector's lane is chosen by a number that is not constant";
    int64_t rest = index->value;
    for (const PrimExpr& vector : op->vectors) {
        const int lanes = vector.dtype().lanes();
        if (rest < lanes) return lanes == 1 ? vector : LaneOf(vector, static_cast<int>(rest), vectors);
        rest -= lanes;
    }
    TVM_FFI_THROW(InternalError) << "a shuffle picks a lane that its vectors do not have";
    TVM_FFI_UNREACHABLE();
}

}  // namespace softmetal::tilelang
