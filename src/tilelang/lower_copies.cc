// Tile operators that move elements as they are: T.copy, T.fill, T.transpose, T.im2col.
#include "tile_loops.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;
using ffi::Array;

class CopyLowering : public TileLoops {
public:
    explicit CopyLowering(const TileLoops& loops) : TileLoops(loops) {}

    Stmt CopyRegions(const Region& src, const Region& dst) {
        std::vector<size_t> from = Wide(src), to = Wide(dst);
        if (from.size() != to.size()) return CopyFlat(src, dst);
        Indices extents;
        for (size_t i = 0; i < from.size(); ++i) {
            const PrimExpr &a = src.extents[from[i]], &b = dst.extents[to[i]];
            extents.push_back(analyzer_.CanProveEqual(a, b) ? b : analyzer_.Simplify(min(a, To(a.dtype(), b))));
        }
        if (IsRowCopy(src, from, dst, to)) return CopyRows(src, from, dst, to, extents);
        return Nest(extents, [&](const Indices& at) {
            return Store(dst.buffer, At(dst, to, at), Load(src.buffer, At(src, from, at)));
        });
    }

    // Regions of unlike rank and equal size: element by element in row-major order.
    Stmt CopyFlat(const Region& src, const Region& dst) {
        auto count = [](const Region& region) {
            PrimExpr product = Int(1);
            for (const PrimExpr& extent : region.extents) product = product * extent;
            return product;
        };
        const PrimExpr total = analyzer_.Simplify(count(dst));
        if (!analyzer_.CanProveEqual(total, count(src))) {
            std::ostringstream text;
            text << "T.copy from " << src.extents << " elements of " << src.buffer->name << " to " << dst.extents
                 << " of " << dst.buffer->name << ": the regions differ in size; give both the same one";
            RejectAt(text.str(), span_);
        }
        auto unflatten = [&](const Region& region, PrimExpr index) {
            Indices offsets(region.extents.size());
            for (size_t d = region.extents.size(); d-- > 0;) {
                offsets[d] = analyzer_.Simplify(floormod(index, region.extents[d]));
                index = analyzer_.Simplify(floordiv(index, region.extents[d]));
            }
            return AtAll(region, offsets);
        };
        return Nest({total}, [&](const Indices& at) {
            return Store(dst.buffer, unflatten(dst, at[0]), Load(src.buffer, unflatten(src, at[0])));
        });
    }

    bool IsRowCopy(const Region& src, const std::vector<size_t>& from, const Region& dst,
                   const std::vector<size_t>& to) {
        if (from.empty() || src.buffer->dtype != dst.buffer->dtype) return false;
        if (IsGlobal(src.buffer) == IsGlobal(dst.buffer)) return false;
        if (from.back() + 1 != src.extents.size() || to.back() + 1 != dst.extents.size()) return false;
        const Region& global = IsGlobal(src.buffer) ? src : dst;
        const Region& local = IsGlobal(src.buffer) ? dst : src;
        if (Scope(local.buffer) == "local.var" || local.buffer->dtype.bits() < 8) return false;
        if (IsGlobal(src.buffer) && !safe_.IsZero(src.buffer)) return false;
        return analyzer_.CanProve(global.mins.back() >= 0);
    }

    Stmt CopyRows(const Region& src, const std::vector<size_t>& from, const Region& dst, const std::vector<size_t>& to,
                  const Indices& extents) {
        const bool reads = IsGlobal(src.buffer);
        const Region& global = reads ? src : dst;
        const PrimExpr length = extents.back();
        Indices outer(extents.begin(), extents.end() - 1);
        const Stmt rows = Nest(outer, [&](Indices at) {
            at.push_back(make_zero(length.dtype()));
            const Indices src_at = At(src, from, at), dst_at = At(dst, to, at);
            const Indices& global_at = reads ? src_at : dst_at;
            const PrimExpr start = global_at.back(), size = To(start.dtype(), global.buffer->shape.back());
            PrimExpr count = length;
            if (!analyzer_.CanProve(start + length <= size)) {
                count = analyzer_.Simplify(max(min(length, size - start), make_zero(length.dtype())));
            }
            const PrimExpr inside = Inside(global.buffer, global_at, global_at.size() - 1);
            if (!is_one(inside)) count = if_then_else(inside, count, make_zero(count.dtype()));
            Array<PrimExpr> args = {BufferLoad(dst.buffer, ToArray(dst_at)), BufferLoad(src.buffer, ToArray(src_at)),
                                    count};
            if (reads) args.push_back(length);
            return Evaluate(Call(DataType::Void(), Op::Get(reads ? "tt.read_row" : "tt.write_row"), args, span_));
        });
        const Stmt barrier =
            Evaluate(Call(DataType::Void(), Op::Get(reads ? "tt.read_barrier" : "tt.write_barrier"), {}));
        return SeqStmt({rows, barrier});
    }

    Stmt Fill(const Region& dst, const PrimExpr& value) {
        const std::vector<size_t> to = Wide(dst);
        Indices extents;
        for (size_t d : to) extents.push_back(dst.extents[d]);
        return Nest(extents, [&](const Indices& at) { return Store(dst.buffer, At(dst, to, at), value); });
    }

    Stmt Transpose(const CallNode* call) {
        const Region src = ParseRegion(call->args[0]), dst = ParseRegion(call->args[1]);
        return Nest(Extents(src), [&](const Indices& at) {
            Indices turned = at;
            std::swap(turned[turned.size() - 1], turned[turned.size() - 2]);
            return Store(dst.buffer, AtAll(dst, turned), Load(src.buffer, AtAll(src, at)));
        });
    }

    Stmt Im2col(const CallNode* call) {
        const Region image = ParseRegion(call->args[0]), columns = ParseRegion(call->args[1]);
        const PrimExpr nhw_step = call->args[2], c_step = call->args[3];
        const PrimExpr kernel = call->args[4], stride = call->args[5], dilation = call->args[6], pad = call->args[7];
        const Buffer& img = image.buffer;
        if (img->shape.size() != 4) {
            RejectAt("T.im2col of " + std::string(img->name) + ": an image has 4 dimensions (N, H, W, C)", span_);
        }
        const PrimExpr n = img->shape[0], h = img->shape[1], w = img->shape[2], c = img->shape[3];
        auto output = [&](const PrimExpr& size) {
            return analyzer_.Simplify(floordiv(size + 2 * pad - dilation * (kernel - 1) - 1, stride) + 1);
        };
        const PrimExpr out_h = output(h), out_w = output(w);
        const std::vector<size_t> wide = Wide(columns);
        const PrimExpr rows = columns.extents[columns.extents.size() - 2],
                       cols = columns.extents[columns.extents.size() - 1];
        return Nest({rows, cols}, [&](const Indices& at) {
            const PrimExpr pixel = nhw_step * rows + at[0], tap = c_step * cols + at[1];
            const PrimExpr row =
                floordiv(floormod(pixel, out_h * out_w), out_w) * stride + floordiv(tap, kernel * c) * dilation - pad;
            const PrimExpr col = floormod(pixel, out_w) * stride + floormod(floordiv(tap, c), kernel) * dilation - pad;
            const PrimExpr item = floordiv(pixel, out_h * out_w);
            const PrimExpr inside = item < n && row >= 0 && row < h && col >= 0 && col < w && tap < kernel * kernel * c;
            const PrimExpr value =
                if_then_else(inside, BufferLoad(img, {item, row, col, floormod(tap, c)}), make_zero(img->dtype));
            Indices offsets(columns.extents.size(), Int(0));
            offsets[offsets.size() - 2] = at[0], offsets[offsets.size() - 1] = at[1];
            return Store(columns.buffer, AtAll(columns, offsets), value);
        });
    }
};

}  // namespace

Stmt LowerCopyRegions(const TileLoops& loops, const Region& src, const Region& dst) {
    return CopyLowering(loops).CopyRegions(src, dst);
}
Stmt LowerCopy(const TileLoops& loops, const CallNode* call) {
    return LowerCopyRegions(loops, ParseRegion(call->args[0]), ParseRegion(call->args[1]));
}
Stmt LowerFill(const TileLoops& loops, const Region& dst, const PrimExpr& value) {
    return CopyLowering(loops).Fill(dst, value);
}
Stmt LowerTranspose(const TileLoops& loops, const CallNode* call) {
    return CopyLowering(loops).Transpose(call);
}
Stmt LowerIm2col(const TileLoops& loops, const CallNode* call) {
    return CopyLowering(loops).Im2col(call);
}

}  // namespace softmetal::tilelang
