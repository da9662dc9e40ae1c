// Tests of number formats on the host: single values, words and tiles.
#include <cmath>

#include <tt-metalium/bfloat2.hpp>
#include <tt-metalium/float8.hpp>
#include <tt-metalium/int8.hpp>
#include <tt-metalium/mxfp4.hpp>
#include <tt-metalium/uint8.hpp>

#include "support.h"

namespace softmetal::host::testing {
namespace {

TEST(SmallFormats, FloatsOfEightBits) {
    const std::pair<float, uint8_t> cases[] = {{0.0f, 0x00},    {-0.0f, 0x80},  {1.0f, 0x38},      {-2.0f, 0xc0},
                                               {448.0f, 0x7e},  {1e9f, 0x7e},   {-INFINITY, 0xfe}, {0x1p-9f, 0x01},
                                               {1.0625f, 0x38}, {1.1875f, 0x3a}};
    for (const auto& [value, bits] : cases) EXPECT_EQ(float8_e4m3(value).to_bits(), bits) << value;
    EXPECT_TRUE(std::isnan(float8_e4m3(NAN)));
    for (int bits = 0; bits < 256; ++bits) {
        const float value = float8_e4m3::from_bits(static_cast<uint8_t>(bits));
        if (!std::isnan(value)) {
            EXPECT_EQ(float8_e4m3(value).to_bits(), bits);
        }
    }
    const auto words = create_random_vector_of_float8_e4m3(64, 2, 7, -1.0f);
    for (float8_e4m3 value : unpack_uint32_vec_into_float8_e4m3_vec(words)) EXPECT_LE(std::abs(float(value)), 1.0f);
    EXPECT_EQ(words, create_random_vector_of_float8_e4m3(64, 2, 7, -1.0f));
}

TEST(SmallFormats, BytesInWords) {
    EXPECT_EQ(pack_four_int8_into_uint32(-1, 2, 3, -128), 0x800302ffu);
    EXPECT_EQ(pack_four_uint8_into_uint32(1, 2, 3, 255), 0xff030201u);
    EXPECT_EQ(create_random_vector_of_uint8(1024, 1).size(), 256u);
    EXPECT_NE(create_random_vector_of_int8(1024, 1), create_random_vector_of_int8(1024, 2));
    for (uint32_t word : create_random_vector_of_int8(4096, 3)) EXPECT_NE(word & 0xff, 0x80u);
    EXPECT_THAT(error_of([] { create_random_vector_of_int8(6, 1); }), HasSubstr("6 bytes"));
}

TEST(SmallFormats, TilesOfBfp2) {
    std::vector<float> values(1024);
    for (size_t i = 0; i < values.size(); ++i) values[i] = i % 3 == 0 ? 0.0f : (i % 2 ? 2.0f : -2.0f);
    for (bool is_exp_a : {false, true}) {
        for (bool rows : {false, true}) {
            const auto packed = pack_as_bfp2_tiles<float>(values, rows, is_exp_a);
            EXPECT_EQ(packed.size() * 4, 320u);
            EXPECT_EQ(unpack_bfp2_tiles_into_float_vec(packed, rows, is_exp_a), values);
        }
    }
    EXPECT_THAT(error_of([&] { pack_as_bfp2_tiles<float>(std::span(values).first(100), true, false); }),
                HasSubstr("100 values"));
}

TEST(SmallFormats, TilesOfMxfp4) {
    // Every magnitude in each block, in both signs, at several scales.
    const float magnitudes[] = {0, 0.5f, 1, 1.5f, 2, 3, 4, 6};
    std::vector<float> values(2048);
    for (size_t i = 0; i < values.size(); ++i) {
        values[i] = std::ldexp(magnitudes[i % 8] * (i / 8 % 2 ? -1 : 1), static_cast<int>(i / 1024) * 3 - 1);
    }
    for (bool rows : {false, true}) {
        const auto packed = pack_as_mxfp4_tiles<float>(values, rows);
        EXPECT_EQ(packed.size() * 4, 2 * tt::tile_size(tt::DataFormat::MxFp4));
        EXPECT_EQ(unpack_mxfp4_tiles_into_float_vec(packed, rows), values);
    }
    // Ties go to even codes; what is too large stops at the largest.
    std::vector<float> block(1024, 0.0f);
    block[0] = 4.0f, block[1] = 0.25f, block[2] = 0.75f, block[3] = 2.5f, block[4] = 7.9f, block[5] = INFINITY,
    block[6] = NAN;
    const auto back = unpack_mxfp4_tiles_into_float_vec(pack_as_mxfp4_tiles<float>(block, false), false);
    EXPECT_EQ((std::vector<float>(back.begin(), back.begin() + 7)), (std::vector<float>{4, 0, 1, 2, 6, 6, 0}));
    EXPECT_THAT(error_of([&] { pack_as_mxfp4_tiles<float>(std::span(values).first(100), true); }),
                HasSubstr("100 values"));
}

}  // namespace
}  // namespace softmetal::host::testing
