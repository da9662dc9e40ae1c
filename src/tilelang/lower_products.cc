// T.gemm: for the matrix unit where the operands suit it, else as loops over elements.
#include <algorithm>
#include <optional>

#include "tile_loops.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;
using ffi::Array;

constexpr int64_t kTileSide = 32;
constexpr int64_t kLeastProducts = 2048;  // fewer are done before tiles of them are made

std::optional<int64_t> ConstantOf(const PrimExpr& expr) {
    const auto* number = expr.as<IntImmNode>();
    return number ? std::optional<int64_t>(number->value) : std::nullopt;
}

// Whether a region is a matrix in memory: on chip, its rows one after another.
bool IsMatrix(const Region& region) {
    const std::string scope = Scope(region.buffer);
    return !IsGlobal(region.buffer) && scope != "local.var" && region.extents.size() >= 2;
}

int64_t Tiles(int64_t elements) {
    return CeilDiv(elements, kTileSide);
}

bool IsFloat16(const DataType& dtype) {
    return dtype.is_float() && dtype.bits() == 16;
}
bool IsFloat32(const DataType& dtype) {
    return dtype.is_float() && dtype.bits() == 32;
}
// Whether bfloat16 does not hold every number of a dtype.
bool NeedsFloat(const DataType& dtype) {
    return IsFloat16(dtype) || IsFloat32(dtype);
}

// Whether the matrix unit's products and float32 sums are as good as those of the dtypes.
bool AreExact(const DataType& a, const DataType& b, const DataType& sum, int64_t k) {
    if (sum.is_int() && sum.bits() == 32) {
        const int64_t most_a = TilesOf(DTypeName(a)).largest, most_b = TilesOf(DTypeName(b)).largest;
        return most_a && most_b && most_a * most_b * k <= kExactIntegers;
    }
    auto is_floating = [](const DataType& dtype) {
        const std::string name = DTypeName(dtype);
        return NeedsFloat(dtype) || dtype.is_bfloat16() || name == "float8_e4m3fn" || name == "float8_e4m3" ||
               name == "float8_e5m2";
    };
    return is_floating(a) && is_floating(b) && SumType(sum) == DataType::Float(32);
}

class GemmLowering : public TileLoops {
public:
    explicit GemmLowering(const TileLoops& loops) : TileLoops(loops) {}

    // tt.matrix_product(sum, left, right, m, n, k, left transposed, right transposed, clear)
    std::optional<Stmt> OnMatrixUnit(const CallNode* call, MatrixUse& use) {
        const Region a = ParseRegion(call->args[0]), b = ParseRegion(call->args[1]), c = ParseRegion(call->args[2]);
        if (!IsMatrix(a) || !IsMatrix(b) || !IsMatrix(c)) return std::nullopt;
        const DataType left = a.buffer->dtype, right = b.buffer->dtype, sum = c.buffer->dtype;
        const auto m = ConstantOf(c.extents[c.extents.size() - 2]), n = ConstantOf(c.extents.back());
        const size_t depth = a.extents.size() - (is_one(call->args[3]) ? 2 : 1);
        const auto k = ConstantOf(a.extents[depth]);
        if (!m || !n || !k || *m * *n * *k < kLeastProducts || !AreExact(left, right, sum, *k)) return std::nullopt;
        use.used = true;
        use.wide = use.wide || NeedsFloat(left) || NeedsFloat(right);
        const int64_t left_parts = IsFloat32(left) ? 3 : 1, right_parts = IsFloat32(right)   ? 3
                                                                          : IsFloat16(right) ? 2
                                                                                             : 1;
        use.left_tiles = std::max(use.left_tiles, left_parts * Tiles(*m) * Tiles(*k));
        use.right_tiles = std::max(use.right_tiles, right_parts * Tiles(*k) * Tiles(*n));
        auto first = [](const Region& region) { return BufferLoad(region.buffer, region.mins); };
        return Evaluate(
            Call(DataType::Void(), Op::Get("tt.matrix_product"),
                 {first(c), first(a), first(b), Int(*m), Int(*n), Int(*k), call->args[3], call->args[4], call->args[9]},
                 span_));
    }

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
};

}  // namespace

Stmt LowerGemm(const TileLoops& loops, const CallNode* call, MatrixUse* matrix) {
    GemmLowering gemm(loops);
    const std::optional<Stmt> product = matrix && matrix->wanted ? gemm.OnMatrixUnit(call, *matrix) : std::nullopt;
    return product ? *product : gemm.Gemm(call);
}

}  // namespace softmetal::tilelang
