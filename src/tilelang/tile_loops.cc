// Loop nests, indices and bounds.
#include "tile_loops.h"

namespace softmetal::tilelang {

using namespace tvm;
using namespace tvm::tirx;

PrimExpr Int(int64_t value) {
    return IntImm(DataType::Int(32), value);
}

DataType SumType(const DataType& dtype) {
    const bool half =
        (dtype.is_float() && dtype.bits() < 32) || dtype.is_bfloat16() || dtype.is_float8() || dtype.is_float4();
    return half ? DataType::Float(32) : dtype;
}

PrimExpr To(const DataType& dtype, const PrimExpr& value) {
    return value.dtype() == dtype ? value : Cast(dtype, value);
}

Buffer LocalVariable(const std::string& name, const DataType& dtype) {
    return decl_buffer({Int(1)}, dtype, name, "local.var");
}

ffi::Array<PrimExpr> ToArray(const Indices& indices) {
    return ffi::Array<PrimExpr>(indices.begin(), indices.end());
}

PrimExpr And(const PrimExpr& a, const PrimExpr& b) {
    return is_one(a) ? b : is_one(b) ? a : PrimExpr(a && b);
}

void RejectAt(const std::string& what, const Span& span) {
    TVM_FFI_THROW(UnsupportedError) << what << SourceHint(span);
    TVM_FFI_UNREACHABLE();
}

Stmt TileLoops::Nest(const Indices& extents, const ElementBody& body, const std::string& names) {
    Indices vars;
    std::vector<std::pair<Var, PrimExpr>> loops;
    for (const PrimExpr& extent : extents) {
        if (is_one(extent)) {
            vars.push_back(make_zero(extent.dtype()));
            continue;
        }
        Var var(std::string(1, names[loops.size() % names.size()]), extent.dtype());
        analyzer_.Bind(var, Range::FromMinExtent(make_zero(var.dtype()), extent));
        loops.push_back({var, extent});
        vars.push_back(var);
    }
    Stmt stmt = body(vars);
    for (auto loop = loops.rbegin(); loop != loops.rend(); ++loop) {
        stmt = For(loop->first, make_zero(loop->first.dtype()), loop->second, ForKind::kSerial, stmt);
    }
    return stmt;
}

std::vector<size_t> TileLoops::Wide(const Region& region) {
    std::vector<size_t> dims;
    for (size_t d = 0; d < region.extents.size(); ++d) {
        if (!is_one(region.extents[d])) dims.push_back(d);
    }
    return dims;
}

Indices TileLoops::At(const Region& region, const std::vector<size_t>& wide, const Indices& offsets) {
    Indices indices(region.mins.begin(), region.mins.end());
    for (size_t i = 0; i < wide.size(); ++i) {
        indices[wide[i]] = analyzer_.Simplify(indices[wide[i]] + To(indices[wide[i]].dtype(), offsets[i]));
    }
    return indices;
}

Indices TileLoops::AtAll(const Region& region, const Indices& offsets) {
    Indices indices;
    for (size_t d = 0; d < region.mins.size(); ++d) {
        indices.push_back(analyzer_.Simplify(region.mins[d] + To(region.mins[d].dtype(), offsets[d])));
    }
    return indices;
}

PrimExpr TileLoops::Inside(const Buffer& buffer, const Indices& indices, size_t dims) {
    PrimExpr condition = const_true();
    if (!IsGlobal(buffer)) return condition;
    for (size_t d = 0; d < dims; ++d) {
        const PrimExpr size = To(indices[d].dtype(), buffer->shape[d]);
        if (!analyzer_.CanProve(indices[d] >= 0)) condition = And(condition, indices[d] >= 0);
        if (!analyzer_.CanProve(indices[d] < size)) condition = And(condition, indices[d] < size);
    }
    return condition;
}

PrimExpr TileLoops::Load(const Buffer& buffer, const Indices& indices) {
    return BufferLoad(buffer, ToArray(indices));
}

Stmt TileLoops::Store(const Buffer& buffer, const Indices& indices, const PrimExpr& value) {
    return BufferStore(buffer, To(buffer->dtype, value), ToArray(indices));
}

}  // namespace softmetal::tilelang
