// The packer: rounding to each format, ReLU, accumulation in L1, masks, and where it may write.
#include <cmath>

#include "tensix_test.h"

namespace softmetal::tensix::test {
namespace {

using enum DataFormat;

constexpr uint32_t kIn = 0, kOut = 0x10000;

// One value through an fp32 Dst, exactly, into a format.
float packed(float value, DataFormat format, DstMode mode = {true, false}) {
    Rig rig(mode);
    TileShape in = shape_of(mode.fp32 ? kFloat32 : kFloat16_b), out = shape_of(format);
    Values row(1024, 0.0f);
    row[0] = value;
    rig.put(kIn, in, row);
    rig.copy(kIn, in, 0, mode.fp32 ? UnpackFlags::kToDst : 0);
    rig.pack(kOut, out);
    return rig.get(kOut, out)[0];
}

TEST(Pack, RoundsTiesAwayFrom32BitDst) {
    struct Case {
        DataFormat format;
        uint32_t in, want;
    };
    for (const Case& c : {Case{kFloat16_b, 0x3f808000, 0x3f810000},
                          {kFloat16_b, 0x3f807fff, 0x3f800000},
                          {kFloat16_b, 0xbf808000, 0xbf810000},
                          {kFloat16_b, 0x80000000, 0},
                          {kFloat16_b, 0x00012345, 0},
                          {kFloat16_b, 0xffc00001, 0x7fc00000},
                          {kFloat16_b, 0x7f7fffff, 0x7f800000},
                          {kFloat16, 0x3f801000, 0x3f802000},
                          {kTf32, 0x3f801000, 0x3f802000},
                          {kFloat32, 0x3f800001, 0x3f800001},
                          {kFloat32, 0x80000000, 0x80000000},
                          {kBfp8_b, 0x3f810000, 0x3f820000},
                          {kBfp8_b, 0x3f80ffff, 0x3f800000}})
        EXPECT_EQ(bits_of(packed(from_bits(c.in), c.format)), c.want)
            << format_name(c.format) << std::hex << " " << c.in;
}

TEST(Pack, From16BitDstKeepsWhatFits) {
    EXPECT_EQ(packed(1.0078125f, kFloat16_b, {}), 1.0078125f);
    EXPECT_EQ(packed(1.0078125f, kFloat32, {}), 1.0078125f);
    EXPECT_EQ(packed(1.0078125f, kFloat16, {}), 1.0078125f);
    EXPECT_EQ(packed(1e6f, kFloat16, {}), 65504.0f);  // saturates
    EXPECT_EQ(packed(1.0078125f, kBfp8_b, {}), 1.015625f);
}

TEST(Pack, BfpTileIsTheConversionOfEachGroup) {
    for (DataFormat format : {kBfp8_b, kBfp4_b, kBfp2_b, kBfp8, kBfp4}) {
        Rig rig({true, false});
        TileShape in = shape_of(kFloat32), out = shape_of(format);
        Random random(17);
        Values values = random.uniform_tile(-3, 3), faces(1024);
        rig.put(kIn, in, values);
        rig.copy(kIn, in, 0, UnpackFlags::kToDst);
        rig.pack(kOut, out);
        faces_from_rows(values, out, faces);
        std::vector<uint8_t> want(tile_bytes(out));
        encode_tile(faces, out, Rounding::kNearestAway, want);
        EXPECT_EQ(std::memcmp(want.data(), rig.l1.data() + kOut, want.size()), 0) << format_name(format);
    }
}

TEST(Pack, ReluModes) {
    struct Case {
        uint32_t setting;
        float in, want;
    };
    uint32_t half = (bits_of(0.5f) >> 16) << 16;
    for (const Case& c : {Case{1, -2, 0},
                          {1, 2, 2},
                          {2 | half, 0.5f, 0},
                          {2 | half, 0.75f, 0.75f},
                          {3 | half, 2, 0.5f},
                          {3 | half, -1, 0},
                          {3 | half, 0.25f, 0.25f},
                          {0, -2, -2}}) {
        Rig rig;
        TileShape shape = shape_of(kFloat16_b);
        rig.put(kIn, shape, Values(1024, c.in));
        rig.copy(kIn, shape);
        rig.engine.set_pack(PackSetting::kRelu, c.setting);
        rig.pack(kOut, shape);
        EXPECT_EQ(rig.get(kOut, shape)[100], c.want) << c.setting << " " << c.in;
    }
}

TEST(Pack, AccumulatesInTheOutputFormat) {
    for (DataFormat format : {kFloat32, kFloat16_b, kFloat16}) {
        Rig rig({true, false});
        TileShape in = shape_of(kFloat16_b), out = shape_of(format);
        rig.put(kIn, in, Values(1024, 0.25f));
        rig.put(kOut, out, Values(1024, 3.0f));
        rig.copy(kIn, in);
        rig.engine.set_pack(PackSetting::kL1Accumulate, 1);
        rig.pack(kOut, out);
        rig.pack(kOut, out);
        EXPECT_EQ(rig.get(kOut, out), Values(1024, 3.5f)) << format_name(format);
        EXPECT_THROW(rig.pack(kOut, shape_of(kBfp8_b)), UserError);
    }
}

TEST(Pack, ReduceMasks) {
    for (uint32_t mask : {0u, 1u, 2u, 3u}) {
        Rig rig;
        TileShape shape = shape_of(kFloat16_b);
        rig.put(kIn, shape, Values(1024, 1.0f));
        rig.copy(kIn, shape);
        rig.engine.set_pack(PackSetting::kReduceMask, mask);
        rig.pack(kOut, shape);
        Values got = rig.get(kOut, shape);
        for (int r = 0; r < 32; ++r)
            for (int c = 0; c < 32; ++c) {
                bool kept =
                    mask == 0 || (mask == 1 && c == 0) || (mask == 2 && r == 0) || (mask == 3 && r == 0 && c == 0);
                ASSERT_EQ(got[r * 32 + c], kept ? 1.0f : 0.0f) << mask;
            }
    }
}

TEST(Pack, ConsecutiveTilesGoToPagesAndNothingElseChanges) {
    Rig rig;
    TileShape shape = shape_of(kFloat16_b);
    shape.page_bytes = 4096;
    for (uint32_t i = 0; i < 3; ++i) {
        rig.put(kIn, shape, Values(1024, 1.0f + i));
        rig.copy(kIn, shape, i);
    }
    std::fill(rig.l1.begin(), rig.l1.end(), 0xaa);
    rig.pack(kOut, shape, 0, 3);
    for (uint32_t i = 0; i < 3; ++i) EXPECT_EQ(rig.get(kOut + i * 4096, shape), Values(1024, 1.0f + i));
    for (uint32_t at : {kOut - 1, kOut + 2048, kOut + 4095, kOut + 4096 + 2048, kOut + 8192 + 2048})
        EXPECT_EQ(rig.l1[at], 0xaa);
}

TEST(Pack, TinyTilesAndIntegers) {
    Rig rig({true, false});
    TileShape tiny = shape_of(kFloat16_b, 4, 32);
    Values values(128);
    for (int i = 0; i < 128; ++i) values[i] = static_cast<float>(i);
    rig.put(kIn, tiny, values);
    rig.copy(kIn, tiny);
    rig.pack(kOut, tiny);
    EXPECT_EQ(rig.get(kOut, tiny), values);

    TileShape bytes = shape_of(kUInt8);
    rig.put(kIn, bytes, Values(1024, 200));
    rig.copy(kIn, bytes);
    rig.pack(kOut, bytes);
    EXPECT_EQ(rig.get(kOut, bytes), Values(1024, 200));
    TileShape saturated = shape_of(kInt8);
    rig.pack(kOut, saturated);
    EXPECT_EQ(rig.get(kOut, saturated), Values(1024, 127));
}

// Requests of any kind anywhere: either they work inside L1 or they throw.
TEST(Pack, NothingReachesOutsideL1) {
    constexpr size_t kSize = 64 * 1024, kGuard = 4096;
    std::vector<uint8_t> memory(kSize + 2 * kGuard, 0x5a);
    Engine engine(std::span<uint8_t>(memory).subspan(kGuard, kSize));
    engine.set_dst_mode({true, false});
    Random random(31);
    for (int i = 0; i < 3000; ++i) {
        DataFormat formats[] = {kFloat32, kFloat16_b, kBfp8_b, kBfp4_b, kInt8};
        TileShape shape = shape_of(formats[random.word() % 5], 1u << random.word() % 6, random.word() % 2 ? 16 : 32);
        uint32_t address = random.word() % 4 ? random.word() % (kSize + 512) : random.word();
        uint32_t p0 = random.word() % 3 ? random.word() % 512 : random.word();
        try {
            engine.unpack({static_cast<UnpackKind>(random.word() % 7), 0, address, address ^ 64, shape, shape, p0,
                           random.word() % 3});
            engine.settle();
            engine.fpu({FpuOp::kCopy, 0, 0, 0, 0});
        } catch (const UserError&) {
        }
        try {
            engine.pack({random.word() % 3 | (random.word() % 2 ? PackFlags::kUntilize : 0), 0, address, shape, p0, 0});
        } catch (const UserError&) {
        }
    }
    for (size_t i = 0; i < kGuard; ++i) ASSERT_TRUE(memory[i] == 0x5a && memory[kGuard + kSize + i] == 0x5a);
}

}  // namespace
}  // namespace softmetal::tensix::test
