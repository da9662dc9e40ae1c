// The operations of the tile engine, one row each. Included by the device headers and by the engine;
// the engine's switch, its cost table, the reports and the docs come from these lists.
#pragma once

#include <cstdint>

namespace softmetal::abi {

// clang-format off

// X(Name)  FPU: work on the unpacked operands (A = operand 0, B = operand 1) and Dst.
#define SOFTMETAL_FPU_OPS(X) \
    X(Matmul)    /* Dst += A x B, a ct x rt block of tiles */ \
    X(Add)       /* Dst = A + B (or Dst += with kAccumulate) */ \
    X(Sub)       \
    X(Mul)       \
    X(Copy)      /* Dst = A, the datacopy of copy_tile */ \
    X(ReduceSum) /* Dst += reduce(A) * scaler B[0][0..] */ \
    X(ReduceAvg) \
    X(ReduceMax) /* Dst = max(Dst, reduce(A)) * scaler */ \
    X(TransposeDst) /* Dst tile transposed in place; p0 = 1: each face in itself */ \
    X(ZeroDst)   /* Dst tile = 0 */ \
    X(SubSplitMean) /* Dst = A - B's column 0 + B's column 16, each by row: a mean as anchor and correction */

// X(Name, inputs)  SFPU: work on Dst tiles only. Parameters p0.. are raw 32-bit words, floats as their fp32 bits unless said.
#define SOFTMETAL_SFPU_OPS(X) \
    /* unary, no parameter */ \
    X(FastExp, 1) X(FastExpClamped, 1) /* p0 scale or 0: the chip's approximation, as it is and from -88.5 on */ \
    X(Exp, 1) X(Exp2, 1) X(Expm1, 1) X(Log, 1) X(Log1p, 1) X(Log2, 1) X(Log10, 1) \
    X(LogWithBase, 1)      /* p0 = 1 / ln(base) as fp16b bits << 16 or fp32 */ \
    X(Sqrt, 1) X(Rsqrt, 1) X(Recip, 1) X(Square, 1) X(Cbrt, 1) \
    X(Abs, 1) X(AbsInt32, 1) X(Negative, 1) X(NegativeInt32, 1) X(Sign, 1) X(Signbit, 1) X(Heaviside, 1) /* p0 value */ \
    X(Relu, 1) X(Relu6, 1) X(ReluMax, 1) X(ReluMin, 1) X(LeakyRelu, 1) /* p0 */ X(PRelu, 1) X(Elu, 1) X(Selu, 1) X(Celu, 1) \
    X(Gelu, 1) X(GeluDerivative, 1) X(Silu, 1) X(Sigmoid, 1) X(LogSigmoid, 1) X(Tanh, 1) X(TanhDerivative, 1) X(Softplus, 1) X(Softsign, 1) \
    X(Hardsigmoid, 1) X(Hardtanh, 1) X(Hardmish, 1) X(Hardshrink, 1) X(Softshrink, 1) X(Mish, 1) X(Threshold, 1) X(Clamp, 1) X(ClampInt32, 1) \
    X(Sin, 1) X(Cos, 1) X(Tan, 1) X(Asin, 1) X(Acos, 1) X(Atan, 1) X(Sinh, 1) X(Cosh, 1) X(Asinh, 1) X(Acosh, 1) X(Atanh, 1) \
    X(Erf, 1) X(Erfc, 1) X(Erfinv, 1) X(I0, 1) X(I1, 1) X(Lgamma, 1) X(Digamma, 1) X(Polygamma, 1) X(Xielu, 1) \
    X(Floor, 1) X(Ceil, 1) X(Trunc, 1) X(Frac, 1) X(Round, 1) /* p0 decimals */ \
    X(Isinf, 1) X(Isposinf, 1) X(Isneginf, 1) X(Isnan, 1) X(Isfinite, 1) \
    X(Eqz, 1) X(Nez, 1) X(Ltz, 1) X(Gtz, 1) X(Lez, 1) X(Gez, 1) \
    X(EqzInt32, 1) X(NezInt32, 1) X(LtzInt32, 1) X(GtzInt32, 1) X(LezInt32, 1) X(GezInt32, 1) \
    X(LogicalNot, 1) X(LogicalNotInt32, 1) X(BitwiseNot, 1) \
    X(Identity, 1) X(Fill, 0) /* p0 */ X(FillInt32, 0) X(Rand, 0) /* p0 from, p1 scale */ X(RandInit, 0) /* p0 seed */ X(Dropout, 1) \
    X(Typecast, 1)         /* p0 = from DataFormat, p1 = to DataFormat */ \
    X(Cumsum, 1) /* p0 first */ X(TransposeTile, 1) X(Alt, 1) X(Tiled, 1) \
    /* unary with a scalar p0 */ \
    X(AddScalar, 1) X(SubScalar, 1) X(MulScalar, 1) X(DivScalar, 1) X(RsubScalar, 1) X(RdivScalar, 1) X(PowScalar, 1) X(RpowScalar, 1) \
    X(AddScalarInt32, 1) X(SubScalarInt32, 1) X(MaxScalar, 1) X(MinScalar, 1) X(MaxScalarInt32, 1) X(MinScalarInt32, 1) X(MaxScalarUInt32, 1) X(MinScalarUInt32, 1) \
    X(FmodScalar, 1) X(RemainderScalar, 1) \
    X(EqScalar, 1) X(NeScalar, 1) X(LtScalar, 1) X(GtScalar, 1) X(LeScalar, 1) X(GeScalar, 1) \
    X(EqScalarInt32, 1) X(NeScalarInt32, 1) X(LtScalarInt32, 1) X(GtScalarInt32, 1) X(LeScalarInt32, 1) X(GeScalarInt32, 1) \
    X(BitwiseAndScalar, 1) X(BitwiseOrScalar, 1) X(BitwiseXorScalar, 1) X(LeftShiftScalar, 1) X(RightShiftScalar, 1) X(LogicalRightShiftScalar, 1) \
    /* binary: out = op(in0, in1) */ \
    X(AddBinary, 2) X(SubBinary, 2) X(MulBinary, 2) X(DivBinary, 2) X(RsubBinary, 2) X(PowBinary, 2) X(MaxBinary, 2) X(MinBinary, 2) \
    X(AddInt32, 2) X(SubInt32, 2) X(RsubInt32, 2) X(MulInt32, 2) X(DivInt32, 2) X(DivInt32Floor, 2) X(DivInt32Trunc, 2) X(MaxInt32, 2) X(MinInt32, 2) X(MaxUInt32, 2) X(MinUInt32, 2) \
    X(AddUInt32, 2) X(AddUInt16, 2) X(SubUInt32, 2) X(SubUInt16, 2) X(MulUInt16, 2) X(MulUInt32, 2) \
    X(BitwiseAnd, 2) X(BitwiseOr, 2) X(BitwiseXor, 2) X(LeftShift, 2) X(RightShift, 2) X(LogicalRightShift, 2) \
    X(EqBinary, 2) X(NeBinary, 2) X(LtBinary, 2) X(GtBinary, 2) X(LeBinary, 2) X(GeBinary, 2) \
    X(EqInt32, 2) X(NeInt32, 2) X(LtInt32, 2) X(GtInt32, 2) X(LeInt32, 2) X(GeInt32, 2) X(LtUInt32, 2) X(GtUInt32, 2) X(LeUInt32, 2) X(GeUInt32, 2) \
    X(Atan2, 2) X(Xlogy, 2) X(FmodBinary, 2) X(RemainderBinary, 2) X(RemainderInt32, 2) X(FmodInt32, 2) X(Isclose, 2) X(Gcd, 2) X(Lcm, 2) X(LogAddExp, 2) X(LogAddExp2, 2) \
    X(Mask, 2)             /* in1 is the mask; zero where the mask is zero */ X(MaskPosInf, 2) X(CopyDst, 1) \
    X(Quant, 2) X(Requant, 2) X(Dequant, 2) X(BcastColBinary, 2) X(BcastRowBinary, 2) \
    /* ternary */ \
    X(Where, 3) X(Addcmul, 3) X(Addcdiv, 3) X(Lerp, 3) X(Mac, 3) \
    X(SnakeBeta, 3)        /* x + sin(alpha x)^2 / beta of in0 x, in1 alpha, in2 beta */ X(LgammaAdjusted, 3) \
    X(NormalizeCol, 3)     /* (in0 - in1's column 0) * in2's column 0, by row */ \
    X(NormalizeScalar, 3)  /* (in0 - in1[0]) * in2[0] */ \
    /* two operands, one formula */ \
    X(NextAfter, 2)        /* p0 = the step on the bits: 1 for fp32, 0x10000 for bf16 */ \
    X(SituGlu, 2) X(ClampedSiluGlu, 2) X(RemainderUInt32, 2) \
    /* more unary: softcap p0 cap, p1 its reciprocal */ \
    X(Softcap, 1) X(Tanhshrink, 1) X(GeluTanh, 1) X(StochasticRound, 1) X(LgammaReflected, 1) /* of 1 - x below 0.5 */ \
    X(ReluMaxInt32, 1) X(ReluMinInt32, 1) X(ReluMaxUInt32, 1) X(ReluMinUInt32, 1) X(RsubScalarInt32, 1) X(RemainderScalarUInt32, 1) \
    /* across a tile */ \
    X(ReduceSumTile, 1) X(ReduceMaxTile, 1) X(ReduceMinTile, 1) X(ReduceAvgTile, 1) \
    X(MaxPoolIndices, 3)   /* in0 values, in1 indices, in2 and out what they have been so far; p0 rows, p1 PoolFlags, p2 chunk: maximum and its index into row 0 */ \
    X(SumIntColumns, 1)    /* rows r, r + 4, ... added into row r < 4 */ \
    X(SumIntRows, 1)       /* columns 2k, 2k + 1, 16 + 2k, 17 + 2k added into column 2k */ \
    X(AddTopRows, 2)       /* rows 0 to 3 of in0 and in1 added */ \
    X(AddRow, 1)           /* row p1 of out += row p0 of in0 */ \
    X(MultiplyAddRow, 1)   /* row p1 of out += p2 * row p0 of in0 */ \
    X(EmaInit, 0) /* p0 alpha, p1 beta */ X(EmaClear, 0) X(Ema, 1) /* out = alpha * last + beta * in0 down the columns */ \
    /* top-k: values in in0 and in1, their indices in in2 and out, one sequence of 64 a column; p2 is TopkFlags */ \
    X(TopkLocalSort, 3)    /* p0 = start phase | end phase << 8 | start step << 16 | end step << 24, p1 = ascending */ \
    X(TopkMerge, 3)        /* p0 = m_iter, p1 = k */ \
    X(TopkRebuild, 3)      /* p0 = m_iter | log2 k << 8 | skip second << 16 | ascending << 24, p1 = k */ \
    X(TopkFuse, 3)         /* p0 largest: value << 16 | index, conditioned so that ties order by rising index */ \
    X(TopkDefuse, 3)       /* p0 largest, p1 tiles */ \
    X(TopkStamp, 1)        /* p0 largest, p1 rank base, p2 tag bits: row + base into the low bits */ \
    X(TopkStrip, 1)        /* p2 tag bits cleared */ \
    X(TopkPlusZero, 1)     /* minus zero becomes zero */ \
    /* statistics of columns, kept in the SFPU: mean, sum of squares, anchor; p2 or p1 is StatsFlags */ \
    X(WelfordRow, 1)       /* p0 row, p1 reciprocal of the count with it */ \
    X(StatsClear, 0) X(StatsRows, 1) /* p0 = first row | rows << 8 */ X(StatsMean, 0) /* p0 reciprocal */ \
    X(StatsSave, 2) X(StatsLoad, 2) /* p0 group; in0 mean, in1 squares */ X(StatsSaveAnchor, 1) X(StatsLoadAnchor, 1) /* p0 group */ \
    X(StatsCombine, 2)     /* p0 reciprocal of both counts, p1 count of this block */ \
    X(StatsToRow, 2)       /* p0 reciprocal: mean and variance into row 0 of in0 and in1 */ \
    X(StatsToFace, 2)      /* p0 reciprocal, p1 group */ \
    X(StatsAcrossLanes, 2) /* p0 reciprocal, p1 group: one mean and variance of all columns */

// clang-format on

#define SOFTMETAL_ENUMERATOR(name, ...) k##name,
enum class FpuOp : uint32_t { SOFTMETAL_FPU_OPS(SOFTMETAL_ENUMERATOR) kCount };
enum class SfpuOp : uint32_t { SOFTMETAL_SFPU_OPS(SOFTMETAL_ENUMERATOR) kCount };
#undef SOFTMETAL_ENUMERATOR

// `flags` of kSfpu.
struct SfpuFlags {
    static constexpr uint32_t kApproximate = 1u << 0;
    static constexpr uint32_t kVectorModeShift = 4;  // 4 bits: ckernel::VectorMode (R 1, C 2, RC 4)
    // R is the top two faces, C the left two, anything else the whole tile.
    static constexpr uint32_t kTopFaces = 1, kLeftFaces = 2;
    static constexpr uint32_t vector_mode(uint32_t flags) { return flags >> kVectorModeShift & 15u; }
    static constexpr uint32_t kFormatShift = 8;     // 8 bits: a DataFormat where the op needs one
    static constexpr uint32_t kFp32Dst = 1u << 16;  // DST_ACCUM_MODE of the kernel
};

// `p2` of the top-k operations.
struct TopkFlags {
    static constexpr uint32_t kStable = 1u << 0;  // equal values order by index
    static constexpr uint32_t kDescending =
        1u << 1;  // with kStable: the whole order falls, so of equals the lower index wins
    static constexpr uint32_t kFused = 1u << 2;        // keys carry their indices; there are no index tiles
    static constexpr uint32_t kRankStamped = 1u << 3;  // keys carry a rank, indices travel along
    static constexpr uint32_t kMinimum = 1u << 4;      // TopkMerge keeps the smaller of two
    static constexpr uint32_t kTagBitsShift = 8;       // with kRankStamped
};

// `p1` of Quant, Requant and Dequant: integers that are bytes in two's complement, whatever the bits above.
struct QuantFlags {
    static constexpr uint32_t kByteIn = 1u << 0;
    static constexpr uint32_t kByteOut = 1u << 1;
};

// `p1` of MaxPoolIndices.
struct PoolFlags {
    static constexpr uint32_t kRowMajor = 1u << 0;    // line i of the tile's memory is half a row, not a face's row
    static constexpr uint32_t kAccumulate = 1u << 1;  // the tiles after in0 and in1 hold the maxima so far
};

// Of the statistics operations.
struct StatsFlags {
    static constexpr uint32_t kDual = 1u << 0;            // odd rows have an accumulator of their own
    static constexpr uint32_t kSquares = 1u << 1;         // StatsRows adds squares of x - mean, else x - anchor
    static constexpr uint32_t kSetAnchor = 1u << 2;       // StatsRows begins: its first row is the anchor
    static constexpr uint32_t kKeepAnchor = 1u << 3;      // StatsMean
    static constexpr uint32_t kNoMean = 1u << 4;          // StatsToRow writes the variance only
    static constexpr uint32_t kSplitMean = 1u << 5;       // StatsToRow: anchor into row 0, anchor - mean into row 16
    static constexpr uint32_t kSumOfVariances = 1u << 6;  // StatsAcrossLanes does not average them
};

}  // namespace softmetal::abi
