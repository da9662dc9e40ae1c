// SFPU operations that know rows and columns, split means of the FPU, and packing of single rows.
#include <cmath>

#include "tensix_test.h"

namespace softmetal::tensix::test {
namespace {

using abi::PoolFlags;
using enum DataFormat;

Values counting(float step = 1) {
    Values values(1024);
    for (uint32_t i = 0; i < 1024; ++i) values[i] = static_cast<float>(i) * step;
    return values;
}

struct Tiles {
    Tiles() : rig({true, true}) {}
    void floats(uint32_t index, const Values& values) {
        rig.put(0, shape_of(kFloat32), values);
        rig.copy(0, shape_of(kFloat32), index, UnpackFlags::kToDst);
    }
    void ints(uint32_t index, const std::vector<int32_t>& rows) {
        Values words(1024), faces(1024);
        std::memcpy(words.data(), rows.data(), 4096);
        faces_from_rows(words, shape_of(kFloat32), faces);
        std::memcpy(rig.l1.data(), faces.data(), 4096);
        rig.copy(0, shape_of(kInt32), index, UnpackFlags::kToDst);
    }
    void run(const SfpuRequest& request) { rig.engine.sfpu(request); }
    Rig rig;
};

std::vector<int32_t> counting_ints() {
    std::vector<int32_t> values(1024);
    for (int i = 0; i < 1024; ++i) values[i] = i - 500;
    return values;
}

TEST(Layout, PoolingKeepsTheMaximumAndItsIndex) {
    for (uint32_t rows : {2u, 9u}) {
        Tiles tiles;
        Values values = Random(1).uniform_tile(-1, 1);
        tiles.floats(0, values);
        tiles.ints(1, counting_ints());
        tiles.run({SfpuOp::kMaxPoolIndices, 0, 1, 0, 0, 0, rows, 0, 0});
        for (uint32_t c = 0; c < 32; ++c) {
            uint32_t best = 0;
            for (uint32_t r = 1; r < rows; ++r)
                if (values[r * 32 + c] > values[best * 32 + c]) best = r;
            EXPECT_EQ(tiles.rig.dst(0)[c], values[best * 32 + c]);
            EXPECT_EQ(tiles.rig.dst_ints(1)[c], static_cast<int32_t>(best * 32 + c) - 500);
        }
    }
}

// Row-major data fills face rows two a line: the maxima stand in face rows 0 and 1.
TEST(Layout, RowMajorPoolingAccumulatesOverChunks) {
    Tiles tiles;
    Values chunks[] = {Random(2).uniform_tile(-1, 1), Random(3).uniform_tile(-1, 1)};
    Values best(32, -2);
    for (uint32_t chunk = 0; chunk < 2; ++chunk) {
        Values faces(1024), rows(1024);
        for (uint32_t r = 0; r < 32; ++r)
            for (uint32_t c = 0; c < 32; ++c) {
                faces[(2 * r + c / 16) * 16 + c % 16] = chunks[chunk][r * 32 + c];
                best[c] = std::max(best[c], chunks[chunk][r * 32 + c]);
            }
        rows_from_faces(faces, shape_of(kFloat32), rows);
        tiles.floats(0, rows);
        tiles.ints(2, counting_ints());
        tiles.run({SfpuOp::kMaxPoolIndices, 0, 2, 1, 3, 0, 32, PoolFlags::kRowMajor | PoolFlags::kAccumulate, chunk});
    }
    Values faces(1024);
    faces_from_rows(tiles.rig.dst(0), shape_of(kFloat32), faces);
    for (uint32_t c = 0; c < 32; ++c) EXPECT_EQ(faces[c / 16 * 16 + c % 16], best[c]);
}

TEST(Layout, IntegerSumsLieInFourRowsAndEvenColumns) {
    const std::vector<int32_t> in = counting_ints();
    Tiles tiles;
    tiles.ints(0, in);
    tiles.run({SfpuOp::kSumIntColumns, 0, 0, 0, 1, 0, 0, 0, 0});
    tiles.run({SfpuOp::kSumIntRows, 0, 0, 0, 2, 0, 0, 0, 0});
    int32_t column = 0;
    for (int r = 3; r < 32; r += 4) column += in[r * 32 + 7];
    EXPECT_EQ(tiles.rig.dst_ints(1)[3 * 32 + 7], column);
    EXPECT_EQ(tiles.rig.dst_ints(2)[9 * 32 + 4], in[9 * 32 + 4] + in[9 * 32 + 5] + in[9 * 32 + 20] + in[9 * 32 + 21]);
}

TEST(Layout, RowsAddToRows) {
    Tiles tiles;
    tiles.floats(0, counting());
    tiles.floats(1, Values(1024, 2));
    tiles.run({SfpuOp::kAddRow, 0, 0, 0, 1, 0, 5, 9, 0});
    tiles.run({SfpuOp::kMultiplyAddRow, 0, 0, 0, 1, 0, 1, 0, bits_of(-0.5f)});
    EXPECT_EQ(tiles.rig.dst(1)[9 * 32 + 3], 2 + 5 * 32 + 3);
    EXPECT_EQ(tiles.rig.dst(1)[4], 2 - 0.5f * 36);
    EXPECT_EQ(tiles.rig.dst(1)[10 * 32], 2);
    EXPECT_THROW(tiles.run({SfpuOp::kAddRow, 0, 0, 0, 1, 0, 5, 32, 0}), UserError);
}

TEST(Layout, NormalisationTakesColumnsOrOneValue) {
    Tiles tiles;
    tiles.floats(0, counting());
    tiles.floats(1, counting(0.5f));
    tiles.floats(2, counting(0.25f));
    tiles.run({SfpuOp::kNormalizeCol, 0, 1, 2, 3, 0, 0, 0, 0});
    EXPECT_EQ(tiles.rig.dst(3)[3 * 32 + 5], (101 - 48) * 24.0f);
    tiles.floats(2, Values(1024, 3));
    tiles.run({SfpuOp::kNormalizeScalar, 0, 1, 2, 3, 0, 0, 0, 0});
    EXPECT_EQ(tiles.rig.dst(3)[3 * 32 + 5], 303);
}

TEST(Layout, MovingAveragesGoOnFromTileToTile) {
    Tiles tiles;
    tiles.floats(0, Values(1024, 1));
    tiles.run({SfpuOp::kEmaInit, 0, 0, 0, 0, 0, bits_of(0.75f), bits_of(0.25f), 0});
    tiles.run({SfpuOp::kEmaClear, 0, 0, 0, 0, 0, 0, 0, 0});
    for (int i = 0; i < 2; ++i) tiles.run({SfpuOp::kEma, 0, 0, 0, 1, 0, 0, 0, 0});
    EXPECT_NEAR(tiles.rig.dst(1)[5], 1 - std::pow(0.75, 33), 1e-6);
    EXPECT_NEAR(tiles.rig.dst(1)[31 * 32], 1 - std::pow(0.75, 64), 1e-6);
}

TEST(Layout, ASplitMeanIsSubtractedByRow) {
    Rig rig({true, true});
    TileShape shape = shape_of(kFloat16_b);
    Values mean(1024, 99);
    for (uint32_t r = 0; r < 32; ++r) {
        mean[r * 32] = static_cast<float>(r);
        mean[r * 32 + 16] = 0.125f;
    }
    rig.put(0, shape, Values(1024, 8));
    rig.put(4096, shape, mean);
    rig.unpack(UnpackKind::kAB, 0, shape, 4096, shape);
    rig.fpu(FpuOp::kSubSplitMean);
    EXPECT_EQ(rig.dst()[5 * 32 + 20], 8 - 5 + 0.125f);
}

TEST(Layout, TransposingWithinFacesLeavesFacesWhereTheyAre) {
    Tiles tiles;
    tiles.floats(0, counting());
    tiles.rig.fpu(FpuOp::kTransposeDst, FpuFlags::kNoSource, 0, 1);
    EXPECT_EQ(tiles.rig.dst()[2 * 32 + 16], 18);
    EXPECT_EQ(tiles.rig.dst()[0 * 32 + 18], 2 * 32 + 16);
}

TEST(Layout, PackedRowsAreFaceRows) {
    Tiles tiles;
    tiles.floats(0, counting());
    TileShape shape = shape_of(kFloat32);
    tiles.rig.pack(8192, shape, 0, PackFlags::kRows, 18);
    float out[19 * 16];
    std::memcpy(out, tiles.rig.l1.data() + 8192, sizeof out);
    EXPECT_EQ(out[15 * 16 + 3], 15 * 32 + 3);
    EXPECT_EQ(out[17 * 16 + 3], 1 * 32 + 16 + 3);
    EXPECT_EQ(out[18 * 16], 0);
    EXPECT_THROW(tiles.rig.pack(8192, shape, 0, PackFlags::kRows, 65), UserError);
}

}  // namespace
}  // namespace softmetal::tensix::test
