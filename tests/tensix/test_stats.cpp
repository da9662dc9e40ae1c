// Column statistics against means and variances computed in double; where results lie in a tile.
#include <cmath>

#include "tensix_test.h"

namespace softmetal::tensix::test {
namespace {

using abi::StatsFlags;
using enum DataFormat;

struct Stats {
    Stats() : rig({true, true}) {}
    void load(const Values& values, uint32_t index = 0) {
        rig.put(0, shape_of(kFloat32), values);
        rig.copy(0, shape_of(kFloat32), index, UnpackFlags::kToDst);
    }
    void run(SfpuOp op, uint32_t p0 = 0, uint32_t p1 = 0, uint32_t p2 = 0, uint8_t in0 = 0, uint8_t in1 = 0) {
        rig.engine.sfpu({op, in0, in1, 0, in0, 0, p0, p1, p2});
    }
    Rig rig;
};

struct Moments {
    double mean = 0, variance = 0;
};
Moments moments_of(const Values& values, uint32_t column, uint32_t first, uint32_t rows) {
    Moments result;
    for (uint32_t r = first; r < first + rows; ++r) result.mean += values[r * 32 + column] / rows;
    for (uint32_t r = first; r < first + rows; ++r)
        result.variance += std::pow(values[r * 32 + column] - result.mean, 2) / rows;
    return result;
}

void expect_row(Rig& rig, const Values& values, uint32_t first, uint32_t rows) {
    const Values mean = rig.dst(2), variance = rig.dst(3);
    for (uint32_t c = 0; c < 32; ++c) {
        const Moments want = moments_of(values, c, first, rows);
        EXPECT_NEAR(mean[c], want.mean, 1e-4 * (1 + std::fabs(want.mean))) << "column " << c;
        EXPECT_NEAR(variance[c], want.variance, 1e-3 * (1 + want.variance)) << "column " << c;
        for (uint32_t r = 1; r < 4; ++r) EXPECT_EQ(mean[r * 32 + c], 0);
    }
}

TEST(Stats, WelfordByRowsIntoTheFirstRow) {
    const Values values = Random(1).uniform_tile(90, 110);
    Stats stats;
    stats.load(values);
    stats.run(SfpuOp::kStatsClear);
    for (uint32_t r = 3; r < 20; ++r) stats.run(SfpuOp::kWelfordRow, r, bits_of(1.0f / static_cast<float>(r - 2)));
    stats.run(SfpuOp::kStatsToRow, bits_of(1.0f / 17), 0, 0, 2, 3);
    expect_row(stats.rig, values, 3, 17);
}

TEST(Stats, TwoPassesAroundAnAnchor) {
    for (uint32_t dual : {0u, StatsFlags::kDual}) {
        const Values values = Random(2).uniform_tile(999, 1001);
        Stats stats;
        stats.load(values);
        stats.run(SfpuOp::kStatsRows, 2 | 21 << 8, dual | StatsFlags::kSetAnchor);
        stats.run(SfpuOp::kStatsMean, bits_of(1.0f / 21), dual);
        stats.run(SfpuOp::kStatsRows, 2 | 21 << 8, dual | StatsFlags::kSquares);
        stats.run(SfpuOp::kStatsToRow, bits_of(1.0f / 21), dual, 0, 2, 3);
        expect_row(stats.rig, values, 2, 21);
    }
}

TEST(Stats, ASplitMeanIsAnchorAndCorrection) {
    const Values values = Random(3).uniform_tile(4, 5);
    Stats stats;
    stats.load(values);
    stats.run(SfpuOp::kStatsRows, 32 << 8, StatsFlags::kDual | StatsFlags::kSetAnchor);
    stats.run(SfpuOp::kStatsMean, bits_of(1.0f / 32), StatsFlags::kDual | StatsFlags::kKeepAnchor);
    stats.run(SfpuOp::kStatsRows, 32 << 8, StatsFlags::kDual | StatsFlags::kSquares);
    stats.run(SfpuOp::kStatsToRow, bits_of(1.0f / 32), StatsFlags::kDual | StatsFlags::kSplitMean, 0, 2, 3);
    const Values split = stats.rig.dst(2);
    for (uint32_t c = 0; c < 32; ++c) {
        EXPECT_EQ(split[c], values[c]);
        EXPECT_NEAR(split[c] - split[16 * 32 + c], moments_of(values, c, 0, 32).mean, 1e-5);
    }
}

TEST(Stats, BlocksCombineAndStatesSurviveInDst) {
    const Values first = Random(4).uniform_tile(0, 2), second = Random(5).uniform_tile(-7, -3);
    Stats stats;
    auto one_block = [&](const Values& values) {
        stats.load(values);
        stats.run(SfpuOp::kStatsRows, 32 << 8, StatsFlags::kSetAnchor);
        stats.run(SfpuOp::kStatsMean, bits_of(1.0f / 32));
        stats.run(SfpuOp::kStatsRows, 32 << 8, StatsFlags::kSquares);
    };
    one_block(first);
    stats.run(SfpuOp::kStatsSave, 0, 0, 0, 4, 5);
    one_block(second);
    stats.run(SfpuOp::kStatsCombine, bits_of(1.0f / 64), bits_of(32.0f), 0, 4, 5);
    stats.run(SfpuOp::kStatsClear);
    stats.run(SfpuOp::kStatsLoad, 0, 0, 0, 4, 5);
    stats.run(SfpuOp::kStatsToRow, bits_of(1.0f / 64), 0, 0, 2, 3);
    Values both = first;
    both.insert(both.end(), second.begin(), second.end());
    expect_row(stats.rig, both, 0, 64);
}

// Group g's lanes are face rows 4g to 4g + 3, even columns: lane group i holds the even or odd columns of a face.
TEST(Stats, GroupsLieInRawFaceRows) {
    const Values values = Random(6).uniform_tile(-1, 1);
    for (uint32_t group : {0u, 3u, 5u, 15u}) {
        Stats stats;
        stats.load(values);
        stats.run(SfpuOp::kStatsClear);
        for (uint32_t r = 0; r < 32; ++r) stats.run(SfpuOp::kWelfordRow, r, bits_of(1.0f / static_cast<float>(r + 1)));
        stats.run(SfpuOp::kStatsToFace, bits_of(1.0f / 32), group, 0, 2, 3);
        Values faces(1024);
        faces_from_rows(stats.rig.dst(2), shape_of(kFloat32), faces);
        const struct { uint32_t lane_row, column; } cases[] = {{0, 0}, {0, 14}, {1, 1}, {2, 16}, {3, 31}};
        for (const auto& c : cases)
            EXPECT_NEAR(faces[(4 * group + c.lane_row) * 16 + c.column % 16 / 2 * 2],
                        moments_of(values, c.column, 0, 32).mean, 1e-5)
                << "group " << group << " column " << c.column;
    }
}

TEST(Stats, AcrossLanesGivesOneMeanAndVariance) {
    const Values values = Random(7).uniform_tile(50, 54);
    Stats stats;
    stats.load(values);
    stats.run(SfpuOp::kStatsRows, 32 << 8, StatsFlags::kDual | StatsFlags::kSetAnchor);
    stats.run(SfpuOp::kStatsMean, bits_of(1.0f / 32), StatsFlags::kDual);
    stats.run(SfpuOp::kStatsRows, 32 << 8, StatsFlags::kDual | StatsFlags::kSquares);
    stats.run(SfpuOp::kStatsAcrossLanes, bits_of(1.0f / 32), 2, StatsFlags::kDual, 2, 3);
    double mean = 0, variance = 0;
    for (float value : values) mean += value / 1024.0;
    for (float value : values) variance += std::pow(value - mean, 2) / 1024.0;
    EXPECT_NEAR(stats.rig.dst(2)[8 * 32], mean, 1e-4);
    EXPECT_NEAR(stats.rig.dst(2)[11 * 32 + 15], mean, 1e-4);
    EXPECT_NEAR(stats.rig.dst(3)[8 * 32], variance, 1e-4);
    EXPECT_EQ(stats.rig.dst(3)[9 * 32], 0);
}

}  // namespace
}  // namespace softmetal::tensix::test
