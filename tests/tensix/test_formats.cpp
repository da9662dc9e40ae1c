// Formats: every pattern of the small ones, rounding tables, and block-float tiles written out by hand.
#include <cmath>
#include <numeric>
#include <set>

#include "tensix_test.h"

namespace softmetal::tensix::test {
namespace {

using enum DataFormat;

// ---- single values -----------------------------------------------------------------------------------

TEST(Bf16, EveryPatternRoundTripsUnderEveryRounding) {
    for (uint32_t bits = 0; bits < 65536; ++bits) {
        bool nan = (bits & 0x7fff) > 0x7f80;
        for (Rounding rounding : {Rounding::kNearestEven, Rounding::kNearestAway, Rounding::kTruncate})
            ASSERT_EQ(bf16_from_fp32(fp32_from_bf16(static_cast<uint16_t>(bits)), rounding), nan ? 0x7fc0 : bits);
    }
}

TEST(Fp16, EveryPatternRoundTripsAndHasItsValue) {
    for (uint32_t bits = 0; bits < 65536; ++bits) {
        float value = fp32_from_fp16(static_cast<uint16_t>(bits));
        uint32_t exponent = bits >> 10 & 31, mantissa = bits & 1023;
        if (exponent == 31 && mantissa) {
            ASSERT_TRUE(std::isnan(value));
            ASSERT_EQ(fp16_from_fp32(value), 0x7e00);
            continue;
        }
        double want = exponent == 31 ? INFINITY
                      : exponent     ? std::ldexp(1024.0 + mantissa, exponent - 25)
                                     : std::ldexp(mantissa, -24);
        ASSERT_EQ(value, bits & 0x8000 ? -want : want) << bits;
        for (Rounding rounding : {Rounding::kNearestEven, Rounding::kNearestAway, Rounding::kTruncate})
            ASSERT_EQ(fp16_from_fp32(value, rounding), bits);
    }
}

TEST(Fp8, EveryPatternRoundTrips) {
    for (uint32_t bits = 0; bits < 256; ++bits) {
        float e5m2 = fp32_from_lf8(static_cast<uint8_t>(bits)), e4m3 = fp32_from_e4m3(static_cast<uint8_t>(bits));
        if (!std::isnan(e5m2)) {
            EXPECT_EQ(lf8_from_fp32(e5m2), bits);
        }
        if (!std::isnan(e4m3)) {
            EXPECT_EQ(e4m3_from_fp32(e4m3), bits);
        }
    }
    EXPECT_EQ(fp32_from_e4m3(0x7e), 448.0f);
    EXPECT_EQ(e4m3_from_fp32(1e9f), 0x7e);
    EXPECT_EQ(lf8_from_fp32(1e9f), 0x7c);
}

struct RoundingCase {
    uint32_t fp32, even, away, truncated;
};

TEST(Bf16, RoundsByTheTable) {
    constexpr RoundingCase kCases[] = {
        {0x3f800000, 0x3f80, 0x3f80, 0x3f80}, {0x3f808000, 0x3f80, 0x3f81, 0x3f80},  // tie, even below
        {0x3f818000, 0x3f82, 0x3f82, 0x3f81},                                        // tie, odd below
        {0x3f808001, 0x3f81, 0x3f81, 0x3f80}, {0x3f807fff, 0x3f80, 0x3f80, 0x3f80},
        {0xbf808000, 0xbf80, 0xbf81, 0xbf80},  // away from zero, not up
        {0x7f7fffff, 0x7f80, 0x7f80, 0x7f7f}, {0x7f800000, 0x7f80, 0x7f80, 0x7f80},
        {0xffc12345, 0x7fc0, 0x7fc0, 0x7fc0}, {0x80000000, 0x8000, 0x8000, 0x8000},
        {0x00018000, 0x0002, 0x0002, 0x0001},
    };
    for (const RoundingCase& c : kCases) {
        EXPECT_EQ(bf16_from_fp32(from_bits(c.fp32), Rounding::kNearestEven), c.even) << std::hex << c.fp32;
        EXPECT_EQ(bf16_from_fp32(from_bits(c.fp32), Rounding::kNearestAway), c.away) << std::hex << c.fp32;
        EXPECT_EQ(bf16_from_fp32(from_bits(c.fp32), Rounding::kTruncate), c.truncated) << std::hex << c.fp32;
    }
}

TEST(Fp16, RoundsByTheTable) {
    constexpr RoundingCase kCases[] = {
        {0x3f801000, 0x3c00, 0x3c01, 0x3c00}, {0x3f803000, 0x3c02, 0x3c02, 0x3c01},
        {0x477fe000, 0x7bff, 0x7bff, 0x7bff}, {0x477ff000, 0x7c00, 0x7c00, 0x7bff},
        {0x477fefff, 0x7bff, 0x7bff, 0x7bff}, {0x48000000, 0x7c00, 0x7c00, 0x7bff},
        {0x33000000, 0x0000, 0x0001, 0x0000},  // half the smallest denormal
        {0x33000001, 0x0001, 0x0001, 0x0000}, {0x387fffff, 0x0400, 0x0400, 0x03ff},
        {0x32ffffff, 0x0000, 0x0000, 0x0000},
    };
    for (const RoundingCase& c : kCases) {
        EXPECT_EQ(fp16_from_fp32(from_bits(c.fp32), Rounding::kNearestEven), c.even) << std::hex << c.fp32;
        EXPECT_EQ(fp16_from_fp32(from_bits(c.fp32), Rounding::kNearestAway), c.away) << std::hex << c.fp32;
        EXPECT_EQ(fp16_from_fp32(from_bits(c.fp32), Rounding::kTruncate), c.truncated) << std::hex << c.fp32;
    }
}

// ---- tiles -------------------------------------------------------------------------------------------

TEST(Tiles, SizesByFormatAndShape) {
    struct Case {
        DataFormat format;
        uint8_t rows, cols;
        uint32_t bytes;
    };
    constexpr Case kCases[] = {
        {kFloat32, 32, 32, 4096},   {kFloat16_b, 32, 32, 2048}, {kFloat16, 32, 32, 2048},  {kBfp8_b, 32, 32, 1088},
        {kBfp4_b, 32, 32, 576},     {kBfp2_b, 32, 32, 320},     {kBfp8, 32, 32, 1088},     {kBfp4, 32, 32, 576},
        {kBfp2, 32, 32, 320},       {kInt32, 32, 32, 4096},     {kUInt16, 32, 32, 2048},   {kUInt8, 32, 32, 1024},
        {kFloat16_b, 16, 32, 1024}, {kFloat16_b, 32, 16, 1024}, {kFloat16_b, 16, 16, 512}, {kFloat16_b, 1, 32, 64},
        {kBfp8_b, 16, 32, 544},     {kBfp8_b, 16, 16, 272},     {kBfp8_b, 4, 32, 144},     {kBfp4_b, 1, 32, 32}};
    for (const Case& c : kCases)
        EXPECT_EQ(tile_bytes(shape_of(c.format, c.rows, c.cols)), c.bytes)
            << format_name(c.format) << " " << +c.rows << "x" << +c.cols;
}

TEST(Tiles, FacesStandOneAfterTheOther) {
    Values rows(1024), faces(1024), back(1024);
    std::iota(rows.begin(), rows.end(), 0.0f);
    TileShape shape = shape_of(kFloat32);
    faces_from_rows(rows, shape, faces);
    EXPECT_EQ(faces[0], 0);
    EXPECT_EQ(faces[16], 32);    // second row of face 0
    EXPECT_EQ(faces[256], 16);   // face 1: top right
    EXPECT_EQ(faces[512], 512);  // face 2: bottom left
    EXPECT_EQ(faces[768], 528);  // face 3
    rows_from_faces(faces, shape, back);
    EXPECT_EQ(rows, back);

    TileShape tall = shape_of(kFloat32, 32, 16);
    Values tall_rows(rows.begin(), rows.begin() + 512), tall_faces(512);
    faces_from_rows(tall_rows, tall, tall_faces);
    EXPECT_EQ(tall_faces, tall_rows);
}

TEST(Tiles, BadShapesAreNamed) {
    TileShape shape = shape_of(kFloat16_b);
    shape.num_faces = 3;
    EXPECT_THROW(check_shape(shape), UserError);
    shape = shape_of(kFloat16_b);
    shape.format = kInvalid;
    EXPECT_THROW(tile_bytes(shape), UserError);
    EXPECT_THROW(decode_tile({}, shape_of(kFloat16_b), {}), UserError);
}

// ---- block floats, by hand ----------------------------------------------------------------------------

struct Group {
    uint8_t exponent;
    std::vector<int> datums;  // sign and magnitude as stored
};

Group encode(std::vector<float> values, DataFormat format, Rounding rounding) {
    values.resize(16);
    Group group;
    uint8_t datums[16];
    group.exponent = bfp_encode_group(values.data(), format, rounding, datums);
    group.datums.assign(datums, datums + 16);
    return group;
}

std::vector<int> first(const Group& group, size_t count) {
    return {group.datums.begin(), group.datums.begin() + count};
}

TEST(Bfp, HostVectorsByHand) {
    // 1.0 is exponent 127 and magnitude 1000000b in 7 bits; 0.5 is half of that; -0.75 is 110000b with the sign.
    Group bfp8 = encode({1.0f, 0.5f, -0.75f, 0.0f, -0.0f}, kBfp8_b, Rounding::kNearestEven);
    EXPECT_EQ(bfp8.exponent, 127);
    EXPECT_EQ(first(bfp8, 5), (std::vector<int>{0x40, 0x20, 0xb0, 0, 0}));
    Group bfp4 = encode({1.0f, 0.5f, -0.75f, 0.25f}, kBfp4_b, Rounding::kNearestEven);
    EXPECT_EQ(first(bfp4, 4), (std::vector<int>{4, 2, 8 | 3, 1}));
    Group bfp2 = encode({1.0f, 0.5f, -1.5f, 0.75f}, kBfp2_b, Rounding::kNearestEven);
    EXPECT_EQ(first(bfp2, 4), (std::vector<int>{1, 0, 3, 1}));  // 0.5 is a tie to even, -1.5 saturates
    Group exponent5 = encode({1.0f, -3.0f}, kBfp8, Rounding::kNearestEven);
    EXPECT_EQ(exponent5.exponent, 16);  // 2^1 in fp16's bias
    EXPECT_EQ(first(exponent5, 2), (std::vector<int>{0x20, 0xe0}));
}

TEST(Bfp, HostRoundsTiesToEvenSaturatesAndForgetsShiftedBits) {
    // With exponent 127 the unit of bfp8 is 2^-6.
    auto one = [](float value) { return encode({1.0f, value}, kBfp8_b, Rounding::kNearestEven).datums[1]; };
    EXPECT_EQ(one(2.5f / 64), 2);
    EXPECT_EQ(one(3.5f / 64), 4);
    EXPECT_EQ(one(std::nextafter(2.5f / 64, 1.0f)), 2);  // the extra bit falls off when it is aligned
    EXPECT_EQ(one(std::nextafter(3.0f / 64, 0.0f)), 3);
    EXPECT_EQ(encode({std::nextafter(2.0f, 0.0f)}, kBfp8_b, Rounding::kNearestEven).datums[0], 0x7f);
    EXPECT_EQ(encode({std::nextafter(2.0f, 0.0f)}, kBfp8_b, Rounding::kNearestEven).exponent, 127);
    EXPECT_EQ(encode({1e-40f}, kBfp8_b, Rounding::kNearestEven).exponent, 0);
}

TEST(Bfp, PackerRoundsTiesAwayAndCarriesIntoTheExponent) {
    auto one = [](float value) { return encode({1.0f, value}, kBfp8_b, Rounding::kNearestAway).datums[1]; };
    EXPECT_EQ(one(2.5f / 64), 3);
    EXPECT_EQ(one(3.5f / 64), 4);
    EXPECT_EQ(one(-2.5f / 64), 0x80 | 3);
    Group carried = encode({std::nextafter(2.0f, 0.0f)}, kBfp8_b, Rounding::kNearestAway);
    EXPECT_EQ(carried.exponent, 128);
    EXPECT_EQ(carried.datums[0], 0x40);
    // bfp4 is what bfp8 truncates to.
    EXPECT_EQ(encode({1.0f, 0.70f}, kBfp4_b, Rounding::kNearestAway).datums[1], 2);
    EXPECT_EQ(encode({1.0f, 0.70f}, kBfp4_b, Rounding::kNearestEven).datums[1], 3);
}

TEST(Bfp, TileHasExponentsFirstThenMantissasLowDatumFirst) {
    Values rows(1024, 0.0f);
    rows[0] = 1.0f, rows[1] = -1.0f, rows[16] = 4.0f, rows[32] = 0.25f;
    std::vector<uint8_t> tile(576);
    TileShape shape = shape_of(kBfp4_b);
    Values faces(1024);
    faces_from_rows(rows, shape, faces);
    encode_tile(faces, shape, Rounding::kNearestEven, tile);
    EXPECT_EQ(tile[0], 127);    // row 0 of face 0
    EXPECT_EQ(tile[1], 125);    // row 1 of face 0
    EXPECT_EQ(tile[16], 129);   // row 0 of face 1
    EXPECT_EQ(tile[64], 0xc4);  // 1.0 in the low half, -1.0 above
    EXPECT_EQ(tile[64 + 8], 0x04);
    EXPECT_EQ(tile[64 + 128], 0x04);
}

class EveryFloatFormat : public testing::TestWithParam<DataFormat> {};

// Whatever the bits: decoding, encoding and decoding again gives the same values.
TEST_P(EveryFloatFormat, RandomBitsDecodeAndEncodeToTheSame) {
    TileShape shape = shape_of(GetParam());
    Random random(11);
    bool block = format_info(GetParam()).kind == FormatKind::kBlockFloat;
    for (int run = 0; run < 50; ++run) {
        std::vector<uint8_t> tile(tile_bytes(shape)), again(tile.size());
        for (uint8_t& byte : tile) byte = static_cast<uint8_t>(random.word());
        // Exponents near the ends leave the range of normal fp32 numbers.
        for (uint32_t i = 0; block && i < 64; ++i)
            tile[i] =
                static_cast<uint8_t>(format_info(GetParam()).five_bit_exponent ? 8 + tile[i] % 24 : 8 + tile[i] % 240);
        Values once(1024), twice(1024);
        decode_tile(tile, shape, once);
        Rounding rounding = run % 2 ? Rounding::kNearestAway : Rounding::kNearestEven;
        encode_tile(once, shape, rounding, again);
        decode_tile(again, shape, twice);
        for (int i = 0; i < 1024; ++i) {
            if (std::isnan(once[i])) {
                ASSERT_TRUE(std::isnan(twice[i]));
                continue;
            }
            ASSERT_EQ(bits_of(once[i]), bits_of(twice[i])) << i << ": " << once[i];
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, EveryFloatFormat,
                         testing::Values(kFloat32, kFloat16, kFloat16_b, kBfp8, kBfp4, kBfp2, kBfp8_b, kBfp4_b, kBfp2_b,
                                         kLf8, kFp8_e4m3),
                         [](const auto& info) { return format_name(info.param); });

TEST(Integers, TilesRoundTripAndSaturate) {
    TileShape shape = shape_of(kUInt16);
    Values values(1024);
    std::iota(values.begin(), values.end(), 64600.0f);
    std::vector<uint8_t> tile(2048);
    encode_tile(values, shape, Rounding::kNearestEven, tile);
    Values back(1024);
    decode_tile(tile, shape, back);
    for (int i = 0; i < 1024; ++i) EXPECT_EQ(back[i], std::min(values[i], 65535.0f));
}

}  // namespace
}  // namespace softmetal::tensix::test
