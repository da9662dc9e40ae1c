// Blocks of tensors: what of a region or of an index expression tiles can mirror.
#include "engine/tensor_blocks.h"

#include <algorithm>

#include <tvm/tirx/analysis.h>

#include "tile_ops.h"

namespace softmetal::tilelang::engine {

using namespace tvm;
using namespace tvm::tirx;

void TensorBlocks::CheckIndex(const PrimExpr& expr, const std::string& what, const Span& span) {
    PostOrderVisit(expr, [&](const ffi::ObjectRef& node) {
        if (node.as<BufferLoadNode>()) Decline(what + " " + Text(expr) + " depends on data", span);
        const auto* call = node.as<CallNode>();
        if (call && OpName(call) != "tirx.if_then_else") {
            Decline(what + " " + Text(expr) + " calls " + OpName(call), span);
        }
        if (!DividesWhole(node, analyzer_)) Decline(what + " " + Text(expr) + " may divide a negative number", span);
        const auto* var = node.as<VarNode>();
        if (var && !var->dtype.is_int() && !var->dtype.is_bool()) {
            Decline(what + " " + Text(expr) + " is no integer", span);
        }
    });
    for (const Var& scalar : launch_.scalars) {
        if (tvm::tirx::UsesVar(expr, [&](const VarNode* var) { return var == scalar.get(); })) {
            Decline(what + " " + Text(expr) + " depends on the parameter " + std::string(scalar->name_hint), span);
        }
    }
}

// Dimensions of the chip's buffer, last first, each to the next dimension of the region that has its extent.
GlobalBlock TensorBlocks::OfRegion(const Region& region, const ChipPtr& chip, const Span& span) {
    GlobalBlock block;
    block.buffer = region.buffer;
    for (size_t i = 0; i < region.mins.size(); ++i) {
        const auto* extent = analyzer_.Simplify(region.extents[i]).as<IntImmNode>();
        if (!extent) Decline("the part of " + std::string(region.buffer->name) + " has no constant size", span);
        block.extents.push_back(extent->value);
        CheckIndex(region.mins[i], "the position", span);
        block.mins.push_back(analyzer_.Simplify(region.mins[i]));
    }
    const std::vector<int64_t> sizes =
        chip->length ? std::vector<int64_t>{chip->length} : std::vector<int64_t>{chip->rows, chip->cols};
    int64_t dim = static_cast<int64_t>(block.extents.size()) - 1;
    std::vector<int64_t> dims;
    for (auto size = sizes.rbegin(); size != sizes.rend(); ++size) {
        while (dim >= 0 && block.extents[dim] != *size && block.extents[dim] == 1) --dim;
        const bool fits = dim >= 0 && block.extents[dim] == *size;
        if (!fits && *size != 1) {
            Decline("the part of " + std::string(region.buffer->name) + " has another shape than " + chip->name, span);
        }
        dims.push_back(fits ? dim-- : -1);
    }
    block.col_dim = dims[0];
    if (dims.size() == 2) block.row_dim = dims[1];
    for (int64_t i = 0; i < static_cast<int64_t>(block.extents.size()); ++i) {
        if (block.extents[i] != 1 && i != block.row_dim && i != block.col_dim) {
            Decline("the part of " + std::string(region.buffer->name) + " has more dimensions than " + chip->name,
                    span);
        }
    }
    Check(block, span);
    return block;
}

void TensorBlocks::Check(GlobalBlock& block, const Span& span) {
    const auto& known = launch_.global;
    const bool same =
        std::any_of(known.begin(), known.end(), [&](const Buffer& tensor) { return tensor.same_as(block.buffer); });
    const std::string name = block.buffer->name;
    if (!same) Decline(name + " is another view of a tensor", span);
    for (size_t i = 0; i < block.mins.size(); ++i) {
        const auto bound = analyzer_.const_int_bound(block.mins[i]);
        if (bound->min_value < 0 || bound->max_value > (int64_t{1} << 31)) {
            Decline("the position " + Text(block.mins[i]) + " in " + name + " has no known limits", span);
        }
        const auto* size = block.buffer->shape[i].as<IntImmNode>();
        if (!size) Decline(name + " has a size that is no number", span);
        const int64_t end = bound->max_value + block.extents[i];
        const bool tiled = static_cast<int64_t>(i) == block.row_dim || static_cast<int64_t>(i) == block.col_dim;
        if (!tiled && end > size->value) {
            Decline("the position " + Text(block.mins[i]) + " may lie beyond " + name, span);
        }
        block.ends.push_back(end);
        block.shape.push_back(size->value);
    }
    block.splits.assign(block.mins.size(), 0);
    Split(block, span);
}

// From the last dimension on, since a split one moves those behind it.
void TensorBlocks::Split(GlobalBlock& block, const Span& span) {
    for (int64_t dim = static_cast<int64_t>(block.mins.size()) - 1; dim >= 0; --dim) {
        if (dim != block.row_dim && dim != block.col_dim) continue;
        const std::string reason = WhyNoTiles(block, dim);
        if (reason.empty()) continue;
        const int64_t extent = block.extents[dim];
        const auto modular = analyzer_.modular_set(block.mins[dim]);
        const bool even = block.shape[dim] % extent == 0 && block.ends[dim] <= block.shape[dim] &&
                          modular->coeff % extent == 0 && modular->base % extent == 0;
        if (!even) Decline("the part of " + std::string(block.buffer->name) + " " + reason, span);
        const auto size = IntImm(block.mins[dim].dtype(), extent);
        block.splits[dim] = extent;
        block.mins[dim] = analyzer_.Simplify(floordiv(block.mins[dim], size));
        block.mins.insert(block.mins.begin() + dim + 1, IntImm(block.mins[dim].dtype(), 0));
        block.shape[dim] /= extent, block.ends[dim] /= extent, block.extents[dim] = 1;
        for (auto* sizes : {&block.shape, &block.ends, &block.extents}) {
            sizes->insert(sizes->begin() + dim + 1, extent);
        }
        for (int64_t* tiled : {&block.row_dim, &block.col_dim}) *tiled += *tiled >= dim;
    }
}

// Why a block's side along a dimension is no row of whole tiles; empty when it is.
std::string TensorBlocks::WhyNoTiles(const GlobalBlock& block, int64_t dim) {
    const std::string along = " in dimension " + std::to_string(dim);
    const int64_t extent = block.extents[dim];
    const PrimExpr &min = block.mins[dim], stop = min + IntImm(min.dtype(), extent);
    if (extent % kTile != 0 && !analyzer_.CanProve(stop >= block.buffer->shape[dim])) {
        return "has " + std::to_string(extent) + " elements" + along + " and ends inside a tile of 32";
    }
    const auto modular = analyzer_.modular_set(min);
    if (modular->coeff % kTile == 0 && modular->base % kTile == 0) return "";
    return "starts at " + Text(min) + along + ", which is not known to be a multiple of 32";
}

GlobalBlock TensorBlocks::OfElements(const Buffer& buffer, const ffi::Array<PrimExpr>& indices,
                                     const ParallelLoops& loops, Domain& domain, const Span& span) {
    GlobalBlock block;
    block.buffer = buffer;
    std::vector<Var> walked;
    for (size_t i = 0; i < indices.size(); ++i) {
        PrimExpr min = analyzer_.Simplify(indices[i]);
        int64_t extent = 1;
        for (const auto& [var, size] : loops) {
            const VarNode* node = var.get();
            if (!tvm::tirx::UsesVar(min, [&](const VarNode* used) { return used == node; })) continue;
            const PrimExpr start = analyzer_.Simplify(Substitute(min, {{var, IntImm(var->dtype, 0)}}));
            if (extent != 1 || !analyzer_.CanProveEqual(min, start + var)) {
                Decline("the index " + Text(indices[i]) + " of " + std::string(buffer->name) +
                            " is not a position plus a loop",
                        span);
            }
            min = start;
            extent = size;
            walked.push_back(var);
            (block.col_dim < 0 ? block.col_dim : (block.row_dim = block.col_dim, block.col_dim)) =
                static_cast<int64_t>(i);
        }
        CheckIndex(min, "the position", span);
        block.mins.push_back(min);
        block.extents.push_back(extent);
    }
    if (walked.size() > 2) {
        Decline("T.Parallel walks " + std::to_string(walked.size()) + " dimensions of " + std::string(buffer->name),
                span);
    }
    if (walked.size() == 1) {
        domain.along = walked[0];
    } else if (walked.size() == 2) {
        domain.row = walked[0], domain.col = walked[1];
    }
    Check(block, span);
    return block;
}

}  // namespace softmetal::tilelang::engine
