// Loops over the elements of tile operators' regions: what the lowering of every operator is made of. Knows no
// operator.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "launch.h"
#include "lower_tile_ops.h"
#include "safe_values.h"
#include "tile_ops.h"

namespace softmetal::tilelang {

using Indices = std::vector<tvm::PrimExpr>;
using ElementBody = std::function<tvm::tirx::Stmt(const Indices&)>;

tvm::PrimExpr Int(int64_t value);
// The dtype in which sums of a dtype are kept.
tvm::DataType SumType(const tvm::DataType& dtype);
tvm::PrimExpr To(const tvm::DataType& dtype, const tvm::PrimExpr& value);
tvm::tirx::Buffer LocalVariable(const std::string& name, const tvm::DataType& dtype);
tvm::ffi::Array<tvm::PrimExpr> ToArray(const Indices& indices);
tvm::PrimExpr And(const tvm::PrimExpr& a, const tvm::PrimExpr& b);
[[noreturn]] void RejectAt(const std::string& what, const tvm::Span& span);

class TileLoops {
public:
    TileLoops(const Launch& launch, tvm::arith::Analyzer& analyzer, const SafeValues& safe)
        : launch_(launch), analyzer_(analyzer), safe_(safe) {}

    tvm::Span span_;  // of the statement being lowered

protected:
    using Stmt = tvm::tirx::Stmt;
    using Buffer = tvm::tirx::Buffer;

    // Loops over extents round a body; those of one turn are left out.
    Stmt Nest(const Indices& extents, const ElementBody& body, const std::string& names = "ijklmnop");

    static Indices Extents(const Region& region) { return Indices(region.extents.begin(), region.extents.end()); }
    // Dimensions of a region that are more than one element wide.
    static std::vector<size_t> Wide(const Region& region);
    // The indices of a region's element, given an offset for each wide dimension, or for every dimension.
    Indices At(const Region& region, const std::vector<size_t>& wide, const Indices& offsets);
    Indices AtAll(const Region& region, const Indices& offsets);

    // What has to hold for indices to lie in a tensor, in its first `dims` dimensions; true where it is provable.
    tvm::PrimExpr Inside(const Buffer& buffer, const Indices& indices, size_t dims);

    static tvm::PrimExpr Load(const Buffer& buffer, const Indices& indices);
    static Stmt Store(const Buffer& buffer, const Indices& indices, const tvm::PrimExpr& value);

    const Launch& launch_;
    tvm::arith::Analyzer& analyzer_;
    const SafeValues& safe_;
};

// Each operator's lowering. `loops` is copied: an operator starts from its state and leaves it as it is.
tvm::tirx::Stmt LowerCopy(const TileLoops& loops, const tvm::tirx::CallNode* call);
tvm::tirx::Stmt LowerCopyRegions(const TileLoops& loops, const Region& src, const Region& dst);
tvm::tirx::Stmt LowerFill(const TileLoops& loops, const Region& dst, const tvm::PrimExpr& value);
tvm::tirx::Stmt LowerTranspose(const TileLoops& loops, const tvm::tirx::CallNode* call);
tvm::tirx::Stmt LowerIm2col(const TileLoops& loops, const tvm::tirx::CallNode* call);
// `matrix` may be null; a product that suits the matrix unit is noted there.
tvm::tirx::Stmt LowerGemm(const TileLoops& loops, const tvm::tirx::CallNode* call, MatrixUse* matrix);
tvm::tirx::Stmt LowerReduce(const TileLoops& loops, const tvm::tirx::CallNode* call);
tvm::tirx::Stmt LowerScan(const TileLoops& loops, const tvm::tirx::CallNode* call, bool maximum);
tvm::tirx::Stmt LowerAtomic(const TileLoops& loops, const tvm::tirx::CallNode* call, const std::string& kind);

// What a reduction starts from, and one step of it.
tvm::PrimExpr ReductionIdentity(const std::string& kind, const tvm::DataType& dtype);
tvm::PrimExpr ReductionStep(const std::string& kind, const tvm::PrimExpr& a, const tvm::PrimExpr& b);

}  // namespace softmetal::tilelang
