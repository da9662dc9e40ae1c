// The arithmetic of the SFPU's lanes against tables written out and against slow models.
#include "lane_rig.h"

namespace softmetal::tensix::test {
namespace {

constexpr LaneArch kWormhole = LaneArch::kWormhole, kBlackhole = LaneArch::kBlackhole;
constexpr uint32_t kInf = 0x7f800000u, kNan = 0x7fc00000u, kSign = 0x80000000u;

// Bit patterns that meet the corners: special values, ends of the exponent range, close exponents, random mantissas.
uint32_t any_float(Random& random) {
    static constexpr uint32_t kSpecial[] = {0,          kSign,      0x3f800000, 0xbf800000, kInf,       kInf | kSign,
                                            kNan,       0x7f800001, 1,          0x007fffff, 0x00800000, 0x00800001,
                                            0x7f7fffff, 0x80800000, 0x3f800001};
    const uint32_t word = random.word();
    switch (word % 8) {
        case 0:
            return kSpecial[random.word() % std::size(kSpecial)];
        case 1:  // anything
            return random.word();
        case 2:  // near the bottom
            return (random.word() & 0x807fffffu) | random.word() % 40 << 23;
        case 3:  // near the top
            return (random.word() & 0x807fffffu) | (215 + random.word() % 40) << 23;
        default:  // around one
            return (random.word() & 0x807fffffu) | (115 + random.word() % 24) << 23;
    }
}

TEST(LaneMultiplyAdd, TheFastWayGivesTheBitsOfTheCarefulOne) {
    for (LaneArch arch : {kWormhole, kBlackhole})
        for (SimdLevel level : simd_levels()) {
            WithSimd with(level);
            Random random(17);
            for (int round = 0; round < 20000; ++round) {
                Lanes a, b, c, result;
                for (uint32_t i = 0; i < kLanes; ++i) {
                    a[i] = any_float(random);
                    b[i] = any_float(random);
                    c[i] = any_float(random);
                    // Sums that nearly cancel.
                    if (i % 4 == 0) c[i] = bits_of(-from_bits(a[i]) * from_bits(b[i])) ^ (random.word() & 3);
                }
                multiply_add(arch, a, b, c, result);
                for (uint32_t i = 0; i < kLanes; ++i)
                    ASSERT_EQ(result[i], multiply_add_one(arch, a[i], b[i], c[i]))
                        << std::hex << a[i] << " * " << b[i] << " + " << c[i] << " at " << simd_name(level);
            }
        }
}

struct Mad {
    uint32_t a, b, c, wormhole, blackhole;
};
class LaneMad : public testing::TestWithParam<Mad> {};
TEST_P(LaneMad, IsAsWritten) {
    const Mad& row = GetParam();
    EXPECT_EQ(multiply_add_one(kWormhole, row.a, row.b, row.c), row.wormhole);
    EXPECT_EQ(multiply_add_one(kBlackhole, row.a, row.b, row.c), row.blackhole);
}
constexpr uint32_t kOne = 0x3f800000, kTwo = 0x40000000, kLeast = 0x00800000, kMost = 0x7f7fffff;
INSTANTIATE_TEST_SUITE_P(
    Table, LaneMad,
    testing::Values(Mad{kOne, kTwo, kOne, 0x40400000, 0x40400000},     // 1 * 2 + 1
                    Mad{0x40490fdb, kOne, 0, 0x40490fdb, 0x40490fdb},  // x * 1 + 0
                    Mad{0x3f800001, 0x3f800001, 0xbf800002, 0x32800000,
                        0x32800000},                                      // what the product kept beyond fp32
                    Mad{kOne, kOne, 0x33800000, kOne, kOne},              // a tie goes to even
                    Mad{kOne, kOne, 0x34400000, 0x3f800002, 0x3f800002},  // and up to even
                    Mad{kOne, 0x007fffff, 0, 0, 0},                       // a denormal is zero
                    Mad{kOne, kLeast, 0x80800001, 0, 0x80000000},         // a denormal sum is flushed
                    Mad{kSign, kOne, kSign, 0, kSign},                    // -0 + -0
                    Mad{kMost, kTwo, 0, kInf, kInf},                      // too large
                    Mad{kMost | kSign, kTwo, 0, kInf | kSign, kInf | kSign}, Mad{kInf, kOne, kOne, kInf, kInf},
                    Mad{kOne, kOne, kInf | kSign, kInf | kSign, kInf | kSign},
                    Mad{kMost, kTwo, kInf | kSign, 0x7fffffff, kInf | kSign},  // the product alone overflows
                    Mad{kOne, kOne, 0xff800000 | 5, 0xff800001, kNan}));       // NaNs

TEST(LaneMultiplyAdd, NansKeepTheirLowestBitOnWormholeAndAreOneOnBlackhole) {
    Random random(3);
    for (int i = 0; i < 20000; ++i) {
        uint32_t words[3] = {any_float(random), any_float(random), any_float(random)};
        words[random.word() % 3] = 0x7f800000u | random.word() % 0x7fffff | 1 | (random.word() & kSign);
        const uint32_t wormhole = multiply_add_one(kWormhole, words[0], words[1], words[2]);
        EXPECT_TRUE((wormhole & 0x7fffffff) > kInf && (wormhole & 1)) << std::hex << wormhole;
        EXPECT_EQ(multiply_add_one(kBlackhole, words[0], words[1], words[2]), kNan);
    }
}

// Products and sums alone are rounded correctly. Both at once may be one unit off: the product was cut before.
TEST(LaneMultiplyAdd, RoundsProductsAndSumsToNearestEven) {
    Random random(5);
    auto distance = [](float a, float b) { return std::abs(static_cast<int64_t>(bits_of(a)) - bits_of(b)); };
    for (int i = 0; i < 100000; ++i) {
        const float a = random.uniform(1, 1000), b = random.uniform(1, 1000), c = random.uniform(0.01f, 1e6f);
        for (LaneArch arch : {kWormhole, kBlackhole}) {
            ASSERT_EQ(from_bits(multiply_add_one(arch, bits_of(a), bits_of(b), 0)), a * b);
            ASSERT_EQ(from_bits(multiply_add_one(arch, kOne, bits_of(a), bits_of(c))), a + c);
            ASSERT_EQ(from_bits(multiply_add_one(arch, kOne, bits_of(a), bits_of(-c))), a - c);
            ASSERT_LE(
                distance(from_bits(multiply_add_one(arch, bits_of(a), bits_of(b), bits_of(c))), std::fma(a, b, c)), 1);
        }
    }
}

struct Rounded {
    uint32_t conversion, from, to;
};
TEST(LaneRounding, ToSmallerFormats) {
    enum : uint32_t { kFp16a, kFp16b, kUint8, kInt8, kWordToUint8, kWordToInt8, kUint16, kInt16 };
    for (const Rounded& row :
         std::initializer_list<Rounded>{{kFp16b, bits_of(1.00390625f), 0x3f810000},  // a tie goes away from zero
                                        {kFp16b, bits_of(-1.00390625f), 0xbf810000},
                                        {kFp16b, 0x3f807fff, 0x3f800000},
                                        {kFp16b, 0x007fffff, 0},  // denormals and -0 become 0
                                        {kFp16b, kSign, 0},
                                        {kFp16b, kNan | kSign, 0xff800000},  // NaN becomes infinity
                                        {kFp16a, bits_of(1.00048828125f), 0x3f802000},
                                        {kFp16a, 0x3f800fff, 0x3f800000},
                                        {kUint8, bits_of(2.5f), 3},
                                        {kUint8, bits_of(-7.0f), 7},  // the magnitude
                                        {kUint8, bits_of(300.0f), 255},
                                        {kInt8, bits_of(-2.5f), kSign | 3},
                                        {kInt8, bits_of(-500.0f), kSign | 127},
                                        {kInt8, bits_of(-0.4f), 0},
                                        {kUint16, bits_of(65534.5f), 65535},
                                        {kUint16, bits_of(1e9f), 65535},
                                        {kInt16, bits_of(-32768.0f), kSign | 32767},
                                        {kInt16, kNan, 32767},
                                        {kInt8, bits_of(0.5f), 1}})
        EXPECT_EQ(round_lane(row.conversion, row.from, 0, kRoundHalf), row.to)
            << row.conversion << " of " << std::hex << row.from;
    EXPECT_EQ(round_lane(kWordToInt8, kSign | 25, 3, kRoundHalf), kSign | 3u);
    EXPECT_EQ(round_lane(kWordToUint8, kSign | 5000, 2, kRoundHalf), 255u);
    EXPECT_EQ(round_lane(kFp16b, 0x3f80ffff, 0, kRoundNever), 0x3f800000u);
}

TEST(LaneRounding, StochasticallyEitherNeighbourAndOnTheMeanTheValue) {
    LaneRandom random;
    constexpr uint32_t kValue = 0x3f804000;  // a quarter of the way up to the next bf16
    int up = 0;
    constexpr int kTries = 20000;
    for (int i = 0; i < kTries; ++i) {
        const uint32_t rounded = round_lane(1, kValue, 0, random.next(static_cast<uint32_t>(i) % kLanes) & 0x7fffff);
        ASSERT_TRUE(rounded == 0x3f800000 || rounded == 0x3f810000);
        up += rounded == 0x3f810000;
    }
    EXPECT_NEAR(up, kTries / 4, kTries / 50);
}

TEST(LaneCast, SignMagnitudeToFloatIsRoundedToNearestEven) {
    Random random(9);
    for (int i = 0; i < 100000; ++i) {
        const uint32_t word = random.word() >> random.word() % 31;
        const float expected = static_cast<float>(static_cast<int32_t>(word & 0x7fffffff));
        EXPECT_EQ(cast_sign_magnitude(word & 0x7fffffff), bits_of(expected));
        EXPECT_EQ(cast_sign_magnitude(word | kSign), bits_of(-expected));
    }
    EXPECT_EQ(twos_complement_of(kSign | 5), static_cast<uint32_t>(-5));
    EXPECT_EQ(sign_magnitude_of(static_cast<uint32_t>(-5)), kSign | 5);
    EXPECT_EQ(sign_magnitude_of(kSign), kSign);
}

TEST(LaneTables, EightAndSixteenBitEntries) {
    EXPECT_EQ(from_bits(lut8_to_fp32(0x00)), 1.0f);
    EXPECT_EQ(from_bits(lut8_to_fp32(0x9f)), -0.96875f);
    EXPECT_EQ(lut8_to_fp32(0xff), 0u);
    EXPECT_EQ(from_bits(lut8_to_fp32(0x7f)), 0x1.fp-7f);
    EXPECT_EQ(from_bits(lut16_to_fp32(0x3c00)), 1.0f);
    EXPECT_EQ(from_bits(lut16_to_fp32(0xc100)), -2.5f);
    EXPECT_EQ(lut16_to_fp32(0x7fff), 0x7fe000u);  // exponent 31 reads as 0
}

TEST(LaneTables, ReciprocalAndExponentialKeepTheDocumentedAccuracy) {
    Random random(11);
    for (int i = 0; i < 100000; ++i) {
        const float x = from_bits((random.word() & 0x7fffff) | (1 + random.word() % 252) << 23);
        const double product = double{x} * from_bits(approximate_reciprocal(bits_of(x)));
        EXPECT_GT(product, 0.9944);
        EXPECT_LT(product, 1.0054);
        const float small = random.uniform(0, 2);
        const double ratio = from_bits(approximate_exponential(bits_of(small))) / std::exp(double{small});
        EXPECT_GT(ratio, 0.9922) << small;
        EXPECT_LT(ratio, 1.016) << small;
    }
    EXPECT_EQ(from_bits(approximate_reciprocal(kOne)), 0.99609375f);
    EXPECT_EQ(from_bits(approximate_exponential(kOne)), 2.703125f);
    EXPECT_EQ(approximate_reciprocal(0), kInf);
    EXPECT_EQ(approximate_reciprocal(kInf), 0u);
}

TEST(LaneOrder, IsTotal) {
    const uint32_t ascending[] = {0xffffffff, 0xff800000, 0xbf800000, 0x80000001, kSign, 0, 1, kOne, kInf, 0x7fffffff};
    for (size_t i = 0; i < std::size(ascending); ++i)
        for (size_t j = 0; j < std::size(ascending); ++j)
            EXPECT_EQ(sign_magnitude_less(ascending[i], ascending[j]), i < j) << i << " " << j;
}

}  // namespace
}  // namespace softmetal::tensix::test
