// Turns tile operators into loops. Knows the operators' meaning, nothing of processors.
#include "lower_tile_ops.h"

#include <algorithm>
#include <functional>

#include "tile_ops.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;
using ffi::Array;

[[noreturn]] void Reject(const std::string& what, const Span& span) {
    TVM_FFI_THROW(UnsupportedError) << what << SourceHint(span);
    TVM_FFI_UNREACHABLE();
}

PrimExpr Int(int64_t value) {
    return IntImm(DataType::Int(32), value);
}

bool IsHalf(const DataType& dtype) {
    return (dtype.is_float() && dtype.bits() < 32) || dtype.is_bfloat16() || dtype.is_float8();
}

// The dtype in which sums of a dtype are kept.
DataType SumType(const DataType& dtype) {
    return IsHalf(dtype) ? DataType::Float(32) : dtype;
}

PrimExpr To(const DataType& dtype, const PrimExpr& value) {
    return value.dtype() == dtype ? value : Cast(dtype, value);
}

Buffer LocalVariable(const std::string& name, const DataType& dtype) {
    return decl_buffer({Int(1)}, dtype, name, "local.var");
}

using Indices = std::vector<PrimExpr>;
using ElementBody = std::function<Stmt(const Indices&)>;

Array<PrimExpr> ToArray(const Indices& indices) {
    return Array<PrimExpr>(indices.begin(), indices.end());
}

class TileOpLowering : public StmtExprMutator {
public:
    explicit TileOpLowering(const Launch& launch) {
        for (size_t i = 0; i < launch.block_vars.size(); ++i) {
            analyzer_.Bind(launch.block_vars[i], Range::FromMinExtent(Int(0), Int(launch.grid[i])));
        }
        NoteReducers(launch.annotations);
    }

private:
    Stmt VisitStmt_(const ForNode* op) final {
        analyzer_.Bind(op->loop_var, Range::FromMinExtent(op->min, op->extent), /*allow_override=*/true);
        return StmtExprMutator::VisitStmt_(op);
    }

    Stmt VisitStmt_(const SBlockNode* op) final {
        NoteReducers(op->annotations);
        return StmtExprMutator::VisitStmt_(op);
    }

    void NoteReducers(const ffi::Map<ffi::String, ffi::Any>& annotations) {
        using Entry = ffi::Map<ffi::String, ffi::Any>;
        auto info = annotations.Get("reducer_info_v2");
        if (!info) return;
        for (const auto& [data, entry] : info.value().cast<ffi::Map<Var, Entry>>()) {
            reducers_[data.get()] = entry["op"].cast<ffi::String>();
        }
    }

    Stmt VisitStmt_(const EvaluateNode* op) final {
        const auto* call = op->value.as<CallNode>();
        const std::string name = call ? OpName(call) : "";
        span_ = op->span.defined() ? op->span : call ? call->span : Span();
        if (name == "tl.reducer_update") return ReducerUpdate(call);
        if (name.rfind("tl.tileop.", 0) != 0) return StmtExprMutator::VisitStmt_(op);
        const std::string kind = name.substr(10);
        if (kind == "copy" || kind == "async_copy" || kind == "tma_copy") return Copy(call);
        if (kind == "fill") return Fill(ParseRegion(call->args[0]), call->args[1]);
        if (kind == "gemm" || kind == "wgmma_gemm" || kind == "tcgen05_gemm") return Gemm(call);
        if (kind == "reduce") return Reduce(call);
        if (kind == "cumsum" || kind == "cummax") return Scan(call, kind == "cummax");
        if (kind == "transpose") return Transpose(call);
        if (kind.rfind("atomic", 0) == 0) return Atomic(call, kind.substr(6));
        if (kind == "im2col") return Im2col(call);
        if (kind == "reducer_init") return ReducerInit(call);
        if (kind == "finalize_reducer") return Evaluate(Int(0));
        if (kind == "finalize_reducer_v2") return CopyRegions(ParseRegion(call->args[0]), ParseRegion(call->args[1]));
        Reject("T." + kind +
                   " is about one GPU's own instructions; there is no such unit on this chip. Use T.gemm or "
                   "T.Parallel instead.",
               span_);
    }

    // ---- loops ----------------------------------------------------------------------------------------------------

    // Loops over extents round a body; those of one turn are left out.
    Stmt Nest(const Indices& extents, const ElementBody& body, const std::string& names = "ijklmnop") {
        Indices vars;
        std::vector<std::pair<Var, PrimExpr>> loops;
        for (size_t d = 0; d < extents.size(); ++d) {
            if (is_one(extents[d])) {
                vars.push_back(make_zero(extents[d].dtype()));
                continue;
            }
            Var var(std::string(1, names[loops.size() % names.size()]), extents[d].dtype());
            analyzer_.Bind(var, Range::FromMinExtent(make_zero(var.dtype()), extents[d]));
            loops.push_back({var, extents[d]});
            vars.push_back(var);
        }
        Stmt stmt = body(vars);
        for (auto loop = loops.rbegin(); loop != loops.rend(); ++loop) {
            stmt = For(loop->first, make_zero(loop->first.dtype()), loop->second, ForKind::kSerial, stmt);
        }
        return stmt;
    }

    static Indices Extents(const Region& region) { return Indices(region.extents.begin(), region.extents.end()); }

    // Dimensions of a region that are more than one element wide.
    static std::vector<size_t> Wide(const Region& region) {
        std::vector<size_t> dims;
        for (size_t d = 0; d < region.extents.size(); ++d) {
            if (!is_one(region.extents[d])) dims.push_back(d);
        }
        return dims;
    }

    // The indices of a region's element, given an offset for each wide dimension.
    Indices At(const Region& region, const std::vector<size_t>& wide, const Indices& offsets) {
        Indices indices(region.mins.begin(), region.mins.end());
        for (size_t i = 0; i < wide.size(); ++i) {
            indices[wide[i]] = analyzer_.Simplify(indices[wide[i]] + To(indices[wide[i]].dtype(), offsets[i]));
        }
        return indices;
    }

    Indices AtAll(const Region& region, const Indices& offsets) {
        Indices indices;
        for (size_t d = 0; d < region.mins.size(); ++d) {
            indices.push_back(analyzer_.Simplify(region.mins[d] + To(region.mins[d].dtype(), offsets[d])));
        }
        return indices;
    }

    // ---- bounds ---------------------------------------------------------------------------------------------------

    PrimExpr And(const PrimExpr& a, const PrimExpr& b) { return is_one(a) ? b : is_one(b) ? a : PrimExpr(a && b); }

    // What has to hold for indices to lie in the buffer, in the given dimensions; true where it is provable.
    PrimExpr Inside(const Buffer& buffer, const Indices& indices, size_t dims) {
        PrimExpr condition = const_true();
        if (!IsGlobal(buffer)) return condition;
        for (size_t d = 0; d < dims; ++d) {
            const PrimExpr size = To(indices[d].dtype(), buffer->shape[d]);
            if (!analyzer_.CanProve(indices[d] >= 0)) condition = And(condition, indices[d] >= 0);
            if (!analyzer_.CanProve(indices[d] < size)) condition = And(condition, indices[d] < size);
        }
        return condition;
    }

    static PrimExpr Load(const Buffer& buffer, const Indices& indices) { return BufferLoad(buffer, ToArray(indices)); }

    static Stmt Store(const Buffer& buffer, const Indices& indices, const PrimExpr& value) {
        return BufferStore(buffer, To(buffer->dtype, value), ToArray(indices));
    }

    // ---- copies ---------------------------------------------------------------------------------------------------

    Stmt Copy(const CallNode* call) { return CopyRegions(ParseRegion(call->args[0]), ParseRegion(call->args[1])); }

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
            Reject(text.str(), span_);
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

    // ---- products -------------------------------------------------------------------------------------------------

    // An element of the last two dimensions of a region.
    PrimExpr Matrix(const Region& region, const PrimExpr& row, const PrimExpr& col, bool transposed) {
        Indices offsets(region.mins.size(), Int(0));
        offsets[offsets.size() - 2] = transposed ? col : row;
        offsets[offsets.size() - 1] = transposed ? row : col;
        return Load(region.buffer, AtAll(region, offsets));
    }

    Stmt Gemm(const CallNode* call) {
        const Region a = ParseRegion(call->args[0]), b = ParseRegion(call->args[1]), c = ParseRegion(call->args[2]);
        const bool trans_a = is_one(call->args[3]), trans_b = is_one(call->args[4]);
        const PrimExpr clear = call->args[9];
        const size_t rank_a = a.extents.size(), rank_c = c.extents.size();
        const PrimExpr m = c.extents[rank_c - 2], n = c.extents[rank_c - 1];
        const PrimExpr k = a.extents[trans_a ? rank_a - 2 : rank_a - 1];
        const DataType sum_type = SumType(c.buffer->dtype);
        const Buffer sum = LocalVariable("sum", sum_type);
        const Array<PrimExpr> zero = {Int(0)};
        auto row = [&](const Indices& at) {
            Indices offsets(rank_c, Int(0));
            offsets[rank_c - 2] = at[0], offsets[rank_c - 1] = at[1];
            const Indices place = AtAll(c, offsets);
            const PrimExpr before = To(sum_type, BufferLoad(c.buffer, ToArray(place)));
            const PrimExpr first = is_one(clear) ? make_zero(sum_type)
                                   : is_zero(clear)
                                       ? before
                                       : if_then_else(To(DataType::Bool(), clear), make_zero(sum_type), before);
            const Stmt products = Nest(
                {k},
                [&](const Indices& depth) {
                    const PrimExpr left = Matrix(a, at[0], depth[0], trans_a);
                    const PrimExpr right = Matrix(b, depth[0], at[1], trans_b);
                    return BufferStore(sum, BufferLoad(sum, zero) + To(sum_type, left) * To(sum_type, right), zero);
                },
                "k");
            return SeqStmt({AllocBuffer(sum), BufferStore(sum, first, zero), products,
                            BufferStore(c.buffer, To(c.buffer->dtype, BufferLoad(sum, zero)), ToArray(place))});
        };
        return Nest({m, n}, row);
    }

    // ---- reductions and scans ------------------------------------------------------------------------------------

    static PrimExpr Identity(const std::string& kind, const DataType& dtype) {
        if (kind == "max") return min_value(dtype);
        if (kind == "min") return max_value(dtype);
        if (kind == "bitand") return dtype.is_bool() ? const_true() : Cast(dtype, IntImm(DataType::Int(32), -1));
        return make_zero(dtype);
    }

    static PrimExpr Combine(const std::string& kind, const PrimExpr& a, const PrimExpr& b) {
        if (kind == "sum" || kind == "abssum") return a + (kind == "sum" ? b : abs(b));
        if (kind == "max" || kind == "absmax") return max(a, kind == "max" ? b : abs(b));
        if (kind == "min") return min(a, b);
        if (kind == "bitand") return a.dtype().is_bool() ? PrimExpr(a && b) : bitwise_and(a, b);
        if (kind == "bitor") return a.dtype().is_bool() ? PrimExpr(a || b) : bitwise_or(a, b);
        return a.dtype().is_bool() ? PrimExpr(a != b) : bitwise_xor(a, b);
    }

    Stmt Reduce(const CallNode* call) {
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
                clear ? Identity(kind, sum_type) : To(sum_type, BufferLoad(dst.buffer, ToArray(place)));
            const Stmt sums = Nest(
                {src.extents[dim]},
                [&](const Indices& along) {
                    Indices offsets = at;
                    offsets.insert(offsets.begin() + static_cast<int64_t>(dim), along[0]);
                    const PrimExpr value = To(sum_type, Load(src.buffer, AtAll(src, offsets)));
                    return BufferStore(total, Combine(kind, BufferLoad(total, zero), value), zero);
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
                    return SeqStmt({BufferStore(running, Combine(kind, BufferLoad(running, zero), value), zero),
                                    Store(dst.buffer, AtAll(dst, offsets), BufferLoad(running, zero))});
                },
                "k");
            return SeqStmt({AllocBuffer(running), BufferStore(running, Identity(kind, sum_type), zero), steps});
        });
    }

    // A reducer is an ordinary buffer here: one processor makes all contributions.
    Stmt ReducerInit(const CallNode* call) {
        const Region reducer = ParseRegion(call->args[0]);
        const PrimExpr first =
            call->args.size() > 1 ? call->args[1] : Identity(KindOf(reducer.buffer), reducer.buffer->dtype);
        return Fill(reducer, first);
    }
    Stmt ReducerUpdate(const CallNode* call) {
        const auto* target = call->args[0].as<BufferLoadNode>();
        return BufferStore(target->buffer, Combine(KindOf(target->buffer), call->args[0], call->args[1]),
                           target->indices);
    }
    std::string KindOf(const Buffer& reducer) {
        auto found = reducers_.find(reducer->data.get());
        if (found == reducers_.end()) Reject("the reducer " + std::string(reducer->name) + " has no operation", span_);
        return found->second;
    }

    // ---- atomics --------------------------------------------------------------------------------------------------

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
            Reject("T.atomic_" + kind + ": value and target differ in shape", span_);
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

    // ---- convolution ----------------------------------------------------------------------------------------------

    Stmt Im2col(const CallNode* call) {
        const Region image = ParseRegion(call->args[0]), columns = ParseRegion(call->args[1]);
        const PrimExpr nhw_step = call->args[2], c_step = call->args[3];
        const PrimExpr kernel = call->args[4], stride = call->args[5], dilation = call->args[6], pad = call->args[7];
        const Buffer& img = image.buffer;
        if (img->shape.size() != 4) {
            Reject("T.im2col of " + std::string(img->name) + ": an image has 4 dimensions (N, H, W, C)", span_);
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

    arith::Analyzer analyzer_;
    std::unordered_map<const ffi::Object*, std::string> reducers_;
    Span span_;
};

}  // namespace

Stmt LowerTileOps(const Launch& launch) {
    return TileOpLowering(launch)(launch.body);
}

}  // namespace softmetal::tilelang
