// Element-wise operations, broadcasts, reductions, transposes, tilize, Dst modes and the errors of the engine.
#include <cmath>
#include <limits>
#include <numeric>

#include "tensix_test.h"

namespace softmetal::tensix::test {
namespace {

using abi::Broadcast;
using enum DataFormat;

constexpr uint32_t kA = 0, kB = 0x8000, kOut = 0x10000;

Values ramp(size_t count = 1024) {
    Values values(count);
    std::iota(values.begin(), values.end(), 0.0f);
    return values;
}

uint32_t broadcast_flag(Broadcast kind) {
    return static_cast<uint32_t>(kind) << FpuFlags::kBroadcastShift;
}

// ---- element-wise ---------------------------------------------------------------------------------------

struct BinaryCase {
    const char* name;
    FpuOp op;
    Broadcast broadcast;
    bool fp32_dst;
    uint32_t row = 0;  // of a row broadcast
};

class Binary : public testing::TestWithParam<BinaryCase> {};

TEST_P(Binary, IsTheRoundedResult) {
    const BinaryCase& c = GetParam();
    Rig rig({c.fp32_dst, false});
    TileShape shape = shape_of(kFloat16_b);
    Random random(3);
    rig.put(kA, shape, random.uniform_tile(-4, 4));
    rig.put(kB, shape, random.uniform_tile(-4, 4));
    Values a = rig.get(kA, shape), b = rig.get(kB, shape);
    rig.unpack(UnpackKind::kAB, kA, shape, kB, shape, c.row);
    rig.fpu(c.op, kHiFi4 | broadcast_flag(c.broadcast), 1);
    Values got = rig.dst(1);
    for (int r = 0; r < 32; ++r)
        for (int col = 0; col < 32; ++col) {
            int i = r * 32 + col, from = i;
            if (c.broadcast == Broadcast::kColumn) from = r * 32;
            if (c.broadcast == Broadcast::kRow) from = static_cast<int>(c.row) * 32 + col;
            if (c.broadcast == Broadcast::kScalar) from = 0;
            float want = c.op == FpuOp::kAdd ? a[i] + b[from] : c.op == FpuOp::kSub ? a[i] - b[from] : a[i] * b[from];
            if (!c.fp32_dst) want = fp32_from_bf16(bf16_from_fp32(want));
            ASSERT_EQ(got[i], want) << r << "," << col;
        }
}

INSTANTIATE_TEST_SUITE_P(Fpu, Binary,
                         testing::Values(BinaryCase{"add", FpuOp::kAdd, Broadcast::kNone, true},
                                         BinaryCase{"sub", FpuOp::kSub, Broadcast::kNone, true},
                                         BinaryCase{"mul", FpuOp::kMul, Broadcast::kNone, true},
                                         BinaryCase{"add16", FpuOp::kAdd, Broadcast::kNone, false},
                                         BinaryCase{"mul16", FpuOp::kMul, Broadcast::kNone, false},
                                         BinaryCase{"add_col", FpuOp::kAdd, Broadcast::kColumn, true},
                                         BinaryCase{"mul_row", FpuOp::kMul, Broadcast::kRow, true},
                                         BinaryCase{"mul_row_20", FpuOp::kMul, Broadcast::kRow, true, 20},
                                         BinaryCase{"add_last_row", FpuOp::kAdd, Broadcast::kRow, true, 31},
                                         BinaryCase{"sub_scalar", FpuOp::kSub, Broadcast::kScalar, false}),
                         [](const auto& info) { return std::string(info.param.name); });

TEST(Fpu, AccumulateAddsToDst) {
    Rig rig({true, false});
    TileShape shape = shape_of(kFloat16_b);
    rig.put(kA, shape, Values(1024, 3.0f));
    rig.put(kB, shape, Values(1024, 0.5f));
    for (int i = 0; i < 3; ++i) {
        rig.unpack(UnpackKind::kAB, kA, shape, kB, shape);
        rig.fpu(FpuOp::kMul, kHiFi4 | FpuFlags::kAccumulate);
    }
    EXPECT_EQ(rig.dst(), Values(1024, 4.5f));
}

TEST(Fpu, ReuseDstAsEitherOperand) {
    TileShape shape = shape_of(kFloat16_b);
    for (bool as_a : {true, false}) {
        Rig rig({true, false});
        rig.put(kA, shape, Values(1024, 10.0f));
        rig.put(kB, shape, Values(1024, 3.0f));
        rig.copy(kA, shape);
        rig.unpack(UnpackKind::kA, kB, shape);
        rig.fpu(FpuOp::kSub, as_a ? FpuFlags::kReuseDstAsA : FpuFlags::kReuseDstAsB);
        EXPECT_EQ(rig.dst(), Values(1024, as_a ? 7.0f : -7.0f));
    }
}

// 1.1111111b in A and B: LoFi keeps 5 bits of operand 0 and 7 of operand 1, and so on.
TEST(Fpu, FidelityByHand) {
    TileShape shape = shape_of(kFloat16_b);
    constexpr double kFull = 255.0 / 128, kA5 = 248.0 / 128, kB7 = 254.0 / 128;
    struct Case {
        uint32_t fidelity;
        double product;
    };
    for (const Case& c : {Case{kLoFi, kA5 * kB7},
                          {kHiFi2, kFull * kB7},
                          {kHiFi3, kFull * kB7 + kA5 * (kFull - kB7)},
                          {kHiFi4, kFull * kFull}}) {
        Rig rig({true, false});
        rig.put(kA, shape, Values(1024, kFull));
        rig.put(kB, shape, Values(1024, kFull));
        rig.unpack(UnpackKind::kAB, kA, shape, kB, shape);
        rig.fpu(FpuOp::kMul, c.fidelity);
        EXPECT_EQ(rig.dst()[5], static_cast<float>(c.product)) << c.fidelity;
    }
}

TEST(Fpu, InfinityTimesZeroIsZero) {
    TileShape shape = shape_of(kFloat16_b);
    const float infinity = std::numeric_limits<float>::infinity();
    for (uint32_t fidelity : {kLoFi, kHiFi3, kHiFi4}) {
        Rig rig({true, false});
        Values a(1024, infinity), b(1024, 0.0f);
        b[1] = -2.0f;
        a[2] = std::numeric_limits<float>::quiet_NaN();
        rig.put(kA, shape, a);
        rig.put(kB, shape, b);
        rig.unpack(UnpackKind::kAB, kA, shape, kB, shape);
        rig.fpu(FpuOp::kMul, fidelity);
        EXPECT_EQ(rig.dst()[0], 0.0f);
        EXPECT_EQ(rig.dst()[1], -infinity);
        EXPECT_TRUE(std::isnan(rig.dst()[2]));
    }
}

// In a matrix product in0 is the operand with 7 bits.
TEST(Fpu, MatmulFidelityKeepsMoreOfIn0) {
    TileShape shape = shape_of(kFloat16_b);
    Values identity(1024, 0.0f), full(1024, 255.0f / 128);
    for (int i = 0; i < 32; ++i) identity[i * 33] = 1.0f;
    for (bool full_is_in0 : {true, false}) {
        Rig rig({true, false});
        rig.put(kA, shape, full_is_in0 ? full : identity);
        rig.put(kB, shape, full_is_in0 ? identity : full);
        rig.unpack(UnpackKind::kMatmul, kA, shape, kB, shape);
        rig.fpu(FpuOp::kMatmul, kLoFi);
        EXPECT_EQ(rig.dst(), Values(1024, full_is_in0 ? 254.0f / 128 : 248.0f / 128));
    }
}

TEST(Fpu, MatmulTransposesIn1AtEveryLevel) {
    TileShape shape = shape_of(kFloat16_b);
    Values identity(1024, 0.0f), b(1024);
    for (int i = 0; i < 32; ++i) identity[i * 33] = 1.0f;
    for (int i = 0; i < 1024; ++i) b[i] = static_cast<float>(i % 256);
    for (SimdLevel level : simd_levels()) {
        WithSimd with(level);
        Rig rig({true, false});
        rig.put(kA, shape, identity);
        rig.put(kB, shape, b);
        rig.unpack(UnpackKind::kMatmul, kA, shape, kB, shape, 0, 0, UnpackFlags::kTranspose);
        rig.fpu(FpuOp::kMatmul, kHiFi4);
        Values got = rig.dst();
        for (int r = 0; r < 32; ++r)
            for (int c = 0; c < 32; ++c) ASSERT_EQ(got[r * 32 + c], b[c * 32 + r]) << simd_name(level);
    }
}

TEST(Fpu, MatmulOfTinyTiles) {
    for (SimdLevel level : simd_levels()) {
        WithSimd with(level);
        Rig rig({true, false});
        TileShape in0 = shape_of(kFloat16_b, 8, 32), in1 = shape_of(kFloat16_b);
        rig.put(kA, in0, Values(256, 2.0f));
        rig.put(kB, in1, Values(1024, 0.5f));
        rig.unpack(UnpackKind::kMatmul, kA, in0, kB, in1);
        rig.fpu(FpuOp::kMatmul, kHiFi4);
        Values got = rig.dst();
        EXPECT_EQ(got[0], 32.0f);
        EXPECT_EQ(got[7 * 32 + 31], 32.0f);
        EXPECT_EQ(got[8 * 32], 0.0f);
    }
}

TEST(Fpu, Int8MatmulIsExact) {
    Rig rig({true, false});
    TileShape shape = shape_of(kInt8);
    Random random(5);
    Values a(1024), b(1024);
    for (int i = 0; i < 1024; ++i)
        a[i] = static_cast<float>(random.word() % 255) - 127, b[i] = static_cast<float>(random.word() % 255) - 127;
    rig.put(kA, shape, a);
    rig.put(kB, shape, b);
    for (int times = 0; times < 2; ++times) {
        rig.unpack(UnpackKind::kMatmul, kA, shape, kB, shape);
        rig.fpu(FpuOp::kMatmul, kHiFi4);
    }
    std::vector<int32_t> got = rig.dst_ints();
    for (int r = 0; r < 32; ++r)
        for (int c = 0; c < 32; ++c) {
            double sum = 0;
            for (int k = 0; k < 32; ++k) sum += 2.0 * a[r * 32 + k] * b[k * 32 + c];
            ASSERT_EQ(got[r * 32 + c], sum);
        }
}

// ---- copies ---------------------------------------------------------------------------------------------

TEST(Copy, EveryBf16PatternSurvives16BitDst) {
    Rig rig;
    TileShape shape = shape_of(kFloat16_b);
    for (uint32_t block = 0; block < 64; ++block) {
        for (uint32_t i = 0; i < 1024; ++i) {
            uint16_t bits = static_cast<uint16_t>(block * 1024 + i);
            std::memcpy(rig.l1.data() + kA + 2 * i, &bits, 2);
        }
        rig.copy(kA, shape);
        rig.pack(kOut, shape);
        for (uint32_t i = 0; i < 1024; ++i) {
            uint16_t bits = static_cast<uint16_t>(block * 1024 + i), got;
            std::memcpy(&got, rig.l1.data() + kOut + 2 * i, 2);
            ASSERT_EQ(got, (bits & 0x7fff) > 0x7f80 ? 0x7fc0 : bits);
        }
    }
}

TEST(Copy, Fp32LosesMantissaInTheSourceRegistersButNotStraightToDst) {
    TileShape shape = shape_of(kFloat32);
    float value = from_bits(0x3f9fffff);
    struct Case {
        bool fp32_dst;
        uint32_t flags;
        uint32_t bits;
    };
    for (const Case& c : {Case{true, 0, 0x3f9fe000}, {true, UnpackFlags::kToDst, 0x3f9fffff}, {false, 0, 0x3f9f0000}}) {
        Rig rig({c.fp32_dst, false});
        rig.put(kA, shape, Values(1024, value));
        rig.copy(kA, shape, 0, c.flags);
        EXPECT_EQ(bits_of(rig.dst()[77]), c.bits);
    }
}

TEST(Copy, Int32NeedsWideDst) {
    TileShape shape = shape_of(kInt32);
    std::vector<int32_t> values(1024, -123456789);
    Rig wide({true, false}), narrow;
    std::memcpy(wide.l1.data(), values.data(), 4096);
    wide.copy(0, shape);
    EXPECT_EQ(wide.dst_ints(), values);
    wide.pack(kOut, shape);
    EXPECT_EQ(std::memcmp(wide.l1.data() + kOut, values.data(), 4096), 0);
    EXPECT_THROW(narrow.copy(0, shape), UserError);
}

TEST(Copy, SettleKeepsWhatWasUnpacked) {
    Rig rig;
    TileShape shape = shape_of(kFloat16_b);
    for (bool settle : {true, false}) {
        rig.put(kA, shape, Values(1024, 1.0f));
        rig.unpack(UnpackKind::kA, kA, shape);
        if (settle) rig.engine.settle();
        rig.put(kA, shape, Values(1024, 2.0f));
        rig.fpu(FpuOp::kCopy);
        EXPECT_EQ(rig.dst(), Values(1024, settle ? 1.0f : 2.0f));
    }
}

TEST(Copy, SettledBlockOfAMatmul) {
    Rig rig({true, false});
    TileShape shape = shape_of(kFloat16_b);
    for (uint32_t i = 0; i < 4; ++i)
        rig.put(kA + i * 2048, shape, Values(1024, 1.0f + i)), rig.put(kB + i * 2048, shape, Values(1024, 1.0f));
    rig.unpack(UnpackKind::kMatmul, kA, shape, kB, shape, 2 | 2 << 8 | 2 << 16);
    rig.engine.settle();
    std::fill(rig.l1.begin(), rig.l1.end(), 0);
    rig.fpu(FpuOp::kMatmul, kHiFi4, 0, 2 | 2 << 8);
    EXPECT_EQ(rig.dst(0), Values(1024, 32.0f));
    EXPECT_EQ(rig.dst(3), Values(1024, 96.0f));  // row 1 of in0 is two tiles on
}

// ---- transposes and tilize --------------------------------------------------------------------------------

TEST(Transpose, OnUnpackAndInDst) {
    TileShape shape = shape_of(kFloat32);
    auto element = [](uint32_t flags, int r, int c) {
        if (flags == UnpackFlags::kTranspose) return c * 32 + r;
        if (flags == UnpackFlags::kTransposeFaces) return ((r & 15) | (c & 16)) * 32 + ((c & 15) | (r & 16));
        if (flags == UnpackFlags::kTransposeWithinFace) return ((r & 16) | (c & 15)) * 32 + ((c & 16) | (r & 15));
        return r * 32 + c;
    };
    for (uint32_t flags :
         {0u, UnpackFlags::kTranspose, UnpackFlags::kTransposeFaces, UnpackFlags::kTransposeWithinFace}) {
        Rig rig({true, false});
        rig.put(kA, shape, ramp());
        rig.copy(kA, shape, 0, flags);
        Values got = rig.dst();
        for (int r = 0; r < 32; ++r)
            for (int c = 0; c < 32; ++c) ASSERT_EQ(got[r * 32 + c], element(flags, r, c)) << flags;
        rig.fpu(FpuOp::kTransposeDst, FpuFlags::kNoSource);
        Values turned = rig.dst();
        for (int r = 0; r < 32; ++r)
            for (int c = 0; c < 32; ++c) ASSERT_EQ(turned[r * 32 + c], got[c * 32 + r]);
    }
}

TEST(Tilize, RowsWithAPitchBecomeATileAndBack) {
    for (DataFormat format : {kFloat32, kFloat16_b}) {
        Rig rig({true, false});
        uint32_t datum = format == kFloat32 ? 4 : 2, pitch = 96 * datum;
        TileShape shape = shape_of(format);
        Values matrix(32 * 96);
        for (size_t i = 0; i < matrix.size(); ++i) matrix[i] = static_cast<float>(i % 251);
        for (size_t i = 0; i < matrix.size(); ++i) {
            uint32_t bits = bits_of(matrix[i]) >> (format == kFloat32 ? 0 : 16);
            std::memcpy(rig.l1.data() + i * datum, &bits, datum);
        }
        for (uint32_t t = 0; t < 3; ++t) {
            rig.unpack(UnpackKind::kTilize, t * 32 * datum, shape, 0, {}, pitch);
            rig.fpu(FpuOp::kCopy, 0, t);
            Values got = rig.dst(t);
            for (uint32_t r = 0; r < 32; ++r)
                for (uint32_t c = 0; c < 32; ++c) ASSERT_EQ(got[r * 32 + c], matrix[r * 96 + t * 32 + c]);
        }
        rig.pack(kOut, shape, 0, 3 | PackFlags::kUntilize, pitch);
        EXPECT_EQ(std::memcmp(rig.l1.data(), rig.l1.data() + kOut, 32 * pitch), 0);
    }
}

TEST(Untilize, UnpackGivesTheNextElementsOfTheRowOfTiles) {
    Rig rig({true, false});
    TileShape shape = shape_of(kFloat32);
    for (uint32_t t = 0; t < 2; ++t) {
        Values tile(1024);
        for (uint32_t i = 0; i < 1024; ++i) tile[i] = static_cast<float>(i / 32 * 64 + t * 32 + i % 32);
        rig.put(kA + t * 4096, shape, tile);
    }
    for (uint32_t t = 0; t < 2; ++t) {
        rig.unpack(UnpackKind::kUntilize, kA, shape, 0, {}, 2, t);
        rig.fpu(FpuOp::kCopy);
        rig.pack(kOut + t * 4096, shape);
    }
    for (uint32_t i = 0; i < 2048; ++i) {
        float got;
        std::memcpy(&got, rig.l1.data() + kOut + 4 * i, 4);
        ASSERT_EQ(got, i);
    }
}

// ---- reductions -----------------------------------------------------------------------------------------

Values scaler_tile(float value) {
    Values scaler(1024, 0.0f);
    for (int c = 0; c < 32; ++c) scaler[c] = scaler[512 + c] = value;
    return scaler;
}

struct ReduceCase {
    const char* name;
    FpuOp op;
    uint32_t flags;
    float scale;
};

class Reduce : public testing::TestWithParam<ReduceCase> {};

TEST_P(Reduce, TwoTilesIntoOne) {
    const ReduceCase& c = GetParam();
    Rig rig({true, false});
    TileShape shape = shape_of(kFloat16_b);
    rig.put(kB, shape, scaler_tile(c.scale));
    Values total;
    bool row = c.flags & FpuFlags::kReduceRow, col = c.flags & FpuFlags::kReduceCol, max = c.op == FpuOp::kReduceMax;
    for (int t = 0; t < 2; ++t) {
        Values tile(1024);
        for (int i = 0; i < 1024; ++i) tile[i] = static_cast<float>((i * 37 + t * 11) % 64) - 100.0f;
        total.insert(total.end(), tile.begin(), tile.end());
        rig.put(kA, shape, tile);
        rig.unpack(UnpackKind::kAB, kA, shape, kB, shape);
        rig.fpu(c.op, c.flags | kHiFi4);
    }
    Values want(1024, 0.0f);
    std::vector<bool> written(1024);
    for (size_t i = 0; i < total.size(); ++i) {
        size_t to = row && col ? 0 : row ? i % 1024 / 32 * 32 : i % 32;
        float value = total[i] * c.scale * (row && col ? c.scale : 1.0f);
        want[to] = max ? (written[to] ? std::max(want[to], value) : value) : want[to] + value;
        written[to] = true;
    }
    EXPECT_EQ(rig.dst(), want);  // small integers and powers of two: every order of summing is exact
}

INSTANTIATE_TEST_SUITE_P(
    Fpu, Reduce,
    testing::Values(ReduceCase{"sum_row", FpuOp::kReduceSum, FpuFlags::kReduceRow, 1.0f},
                    ReduceCase{"sum_col", FpuOp::kReduceSum, FpuFlags::kReduceCol, 0.5f},
                    ReduceCase{"sum_scalar", FpuOp::kReduceSum, FpuFlags::kReduceRow | FpuFlags::kReduceCol, 1.0f},
                    ReduceCase{"avg_row", FpuOp::kReduceAvg, FpuFlags::kReduceRow, 1.0f / 32},
                    ReduceCase{"max_row", FpuOp::kReduceMax, FpuFlags::kReduceRow, 1.0f},
                    ReduceCase{"max_col", FpuOp::kReduceMax, FpuFlags::kReduceCol, 1.0f},
                    ReduceCase{"max_scalar", FpuOp::kReduceMax, FpuFlags::kReduceRow | FpuFlags::kReduceCol, 1.0f}),
    [](const auto& info) { return std::string(info.param.name); });

// ---- Dst ------------------------------------------------------------------------------------------------

TEST(DstHalves, MathAndPackLookAtTheirOwn) {
    Rig rig;
    TileShape shape = shape_of(kFloat16_b);
    for (int i = 0; i < 2; ++i) {
        rig.put(kA, shape, Values(1024, 1.0f + i));
        rig.engine.zero_math_half();
        rig.copy(kA, shape, 7);
        rig.engine.flip_math_half();
    }
    for (int i = 0; i < 2; ++i) {
        rig.pack(kOut, shape, 7);
        EXPECT_EQ(rig.get(kOut, shape), Values(1024, 1.0f + i));
        rig.engine.flip_pack_half();
    }
    rig.engine.zero_math_half();
    EXPECT_EQ(rig.dst(7), Values(1024, 0.0f));
}

TEST(DstHalves, FullSyncHasTwiceTheTilesAndOneHalf) {
    Rig rig({true, true});
    TileShape shape = shape_of(kFloat16_b);
    rig.put(kA, shape, Values(1024, 5.0f));
    rig.copy(kA, shape, 7);
    rig.engine.flip_math_half();
    EXPECT_EQ(rig.dst(7), Values(1024, 5.0f));
    EXPECT_THROW(rig.copy(kA, shape, 8), UserError);
}

TEST(DstRounding16, AccumulatesWithARoundingForEachSixteenProducts) {
    // 256 + 16 * 0.0625 = 257 needs 9 bits: each half of the inner dimension is lost to the tie, so nothing is added.
    Rig rig;
    TileShape shape = shape_of(kFloat16_b);
    rig.put(kA, shape, Values(1024, 1.0f));
    rig.put(kB, shape, Values(1024, 8.0f));
    rig.unpack(UnpackKind::kMatmul, kA, shape, kB, shape);
    rig.fpu(FpuOp::kMatmul, kHiFi4);
    EXPECT_EQ(rig.dst()[0], 256.0f);
    rig.put(kB, shape, Values(1024, 0.0625f));
    rig.unpack(UnpackKind::kMatmul, kA, shape, kB, shape);
    rig.fpu(FpuOp::kMatmul, kHiFi4);
    EXPECT_EQ(rig.dst()[0], 256.0f);  // 257 twice rounds to even; at once it would be 258
}

// ---- errors ---------------------------------------------------------------------------------------------

template <typename Action>
std::string message_of(Action action) {
    try {
        action();
    } catch (const UserError& error) {
        return error.what();
    }
    return "";
}

TEST(Errors, SayWhatAndTheLimits) {
    Rig rig;
    TileShape shape = shape_of(kFloat16_b), integer = shape_of(kInt8), bfp8 = shape_of(kBfp8_b);
    uint32_t end = static_cast<uint32_t>(rig.l1.size());
    EXPECT_THAT(message_of([&] { rig.copy(kA, shape, 8); }),
                testing::AllOf(testing::HasSubstr("Dst tile 8"), testing::HasSubstr("0 to 7")));
    EXPECT_THAT(message_of([&] { rig.unpack(UnpackKind::kA, end - 2047, shape); }),
                testing::HasSubstr("L1 ends at 0x40000"));
    EXPECT_THAT(message_of([&] { rig.unpack(UnpackKind::kA, 0xfffffff0u, shape); }), testing::HasSubstr("0xfffffff0"));
    EXPECT_THAT(message_of([&] { rig.unpack(UnpackKind::kTilize, 0, bfp8, 0, {}, 64); }), testing::HasSubstr("Bfp8_b"));
    EXPECT_THAT(message_of([&] { rig.pack(end - 2047, shape); }), testing::HasSubstr("L1 ends"));
    EXPECT_THAT(message_of([&] { rig.pack(0, shape, 7, 2); }), testing::HasSubstr("Dst tile 8"));
    EXPECT_THAT(message_of([&] { rig.pack(0, bfp8, 0, 1 | PackFlags::kUntilize, 64); }),
                testing::HasSubstr("row-major"));
    EXPECT_THAT(message_of([&] {
                    Rig fresh;
                    fresh.fpu(FpuOp::kAdd);
                }),
                testing::HasSubstr("nothing is unpacked"));
    EXPECT_THAT(message_of([&] {
                    Rig fresh;
                    fresh.unpack(UnpackKind::kAB, 0, shape, 0, integer);
                    fresh.fpu(FpuOp::kAdd);
                }),
                testing::HasSubstr("does not mix"));
    EXPECT_THAT(message_of([&] {
                    Rig fresh;
                    fresh.unpack(UnpackKind::kMatmul, 0, shape, 0, shape, 2 | 1 << 8);
                    fresh.fpu(FpuOp::kMatmul, kHiFi4, 7, 2 | 1 << 8);
                }),
                testing::HasSubstr("Dst tile 8"));
    EXPECT_THAT(message_of([&] { rig.engine.set_pack(PackSetting::kReduceMask, 9); }),
                testing::HasSubstr("pack setting"));
}

TEST(Errors, UnknownOperationsAreNamed) {
    Rig rig;
    try {
        rig.engine.sfpu({static_cast<SfpuOp>(9999), 0, 0, 0, 0, 0, 0, 0, 0});
        FAIL();
    } catch (const UnsupportedError& error) {
        EXPECT_THAT(error.what(), testing::HasSubstr("9999"));
    }
}

}  // namespace
}  // namespace softmetal::tensix::test
