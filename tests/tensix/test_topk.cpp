// Top-k networks against plain sorting: whole sequences, runs, merges, ties by index, packed keys.
#include <algorithm>
#include <numeric>

#include "tensix_test.h"

namespace softmetal::tensix::test {
namespace {

using abi::TopkFlags;
using enum DataFormat;

constexpr uint32_t kLength = 64, kColumns = 32;

// Position p of column c is in tile p / 32, row p % 32.
struct Sequences {
    explicit Sequences(DstMode mode = {true, true}) : rig(mode) {}

    void set(uint32_t position, uint32_t column, float value, int32_t index) {
        values[position / 32][position % 32 * 32 + column] = value;
        indices[position / 32][position % 32 * 32 + column] = from_bits(static_cast<uint32_t>(index));
    }
    void load() {
        for (uint32_t t = 0; t < 2; ++t) {
            rig.put(0, shape_of(kFloat32), values[t]);
            rig.copy(0, shape_of(kFloat32), t, UnpackFlags::kToDst);
            Values faces(1024);
            faces_from_rows(indices[t], shape_of(kFloat32), faces);
            std::memcpy(rig.l1.data(), faces.data(), 4096);
            rig.copy(0, shape_of(kInt32), 2 + t, UnpackFlags::kToDst);
        }
    }
    void run(SfpuOp op, uint32_t p0, uint32_t p1, uint32_t flags = 0) {
        rig.engine.sfpu({op, 0, 1, 2, 3, 0, p0, p1, flags});
    }
    std::vector<float> column(uint32_t c) {
        std::vector<float> result;
        for (uint32_t p = 0; p < kLength; ++p) result.push_back(rig.dst(p / 32)[p % 32 * 32 + c]);
        return result;
    }
    std::vector<int32_t> column_indices(uint32_t c) {
        std::vector<int32_t> result;
        for (uint32_t p = 0; p < kLength; ++p) result.push_back(rig.dst_ints(2 + p / 32)[p % 32 * 32 + c]);
        return result;
    }

    Rig rig;
    Values values[2] = {Values(1024), Values(1024)}, indices[2] = {Values(1024), Values(1024)};
};

// Values with many ties when `kinds` is small; indices are positions.
struct RandomSequences : Sequences {
    RandomSequences(uint64_t seed, uint32_t kinds) { fill(seed, kinds); }
    void fill(uint64_t seed, uint32_t kinds);
};

void RandomSequences::fill(uint64_t seed, uint32_t kinds) {
    Random random(seed);
    for (uint32_t c = 0; c < kColumns; ++c)
        for (uint32_t p = 0; p < kLength; ++p)
            set(p, c, static_cast<float>(random.word() % kinds) - static_cast<float>(kinds) / 2,
                static_cast<int32_t>(p));
    load();
}

constexpr uint32_t phases(uint32_t start, uint32_t end) {
    return start | end << 8;
}

// Which values in which order, and that every index still points to its value.
void expect_runs(Sequences& sequences, const std::vector<float>& before, uint32_t column, uint32_t length,
                 bool first_falls) {
    const std::vector<float> after = sequences.column(column);
    const std::vector<int32_t> indices = sequences.column_indices(column);
    for (uint32_t run = 0; run < kLength / length; ++run) {
        std::vector<float> want(before.begin() + run * length, before.begin() + (run + 1) * length);
        std::sort(want.begin(), want.end());
        if (first_falls != (run % 2 == 1)) std::reverse(want.begin(), want.end());
        for (uint32_t i = 0; i < length; ++i) {
            ASSERT_EQ(after[run * length + i], want[i]) << "column " << column << " run " << run << " place " << i;
            ASSERT_EQ(before[static_cast<uint32_t>(indices[run * length + i])], after[run * length + i]);
        }
    }
}

TEST(Topk, LocalSortLeavesRunsInAlternatingDirections) {
    for (uint32_t end = 0; end < 6; ++end)
        for (uint32_t ascending : {0u, 1u}) {
            RandomSequences sequences(end + 1, 1000);
            std::vector<std::vector<float>> before;
            for (uint32_t c = 0; c < kColumns; ++c) before.push_back(sequences.column(c));
            sequences.run(SfpuOp::kTopkLocalSort, phases(0, end), ascending);
            for (uint32_t c : {0u, 1u, 17u, 31u})
                expect_runs(sequences, before[c], c, 2u << end, end < 3 || ascending == 0);
        }
}

TEST(Topk, StableSortsOrderEqualsByIndexAlongTheWholeDirection) {
    for (bool descending : {false, true}) {
        RandomSequences sequences(7, 5);
        std::vector<std::vector<float>> before;
        for (uint32_t c = 0; c < kColumns; ++c) before.push_back(sequences.column(c));
        sequences.run(SfpuOp::kTopkLocalSort, phases(0, 5), descending ? 0 : 1,
                      TopkFlags::kStable | (descending ? TopkFlags::kDescending : 0));
        for (uint32_t c = 0; c < kColumns; ++c) {
            std::vector<int32_t> want(kLength);
            std::iota(want.begin(), want.end(), 0);
            std::stable_sort(want.begin(), want.end(), [&](int32_t a, int32_t b) {
                return descending ? before[c][a] > before[c][b] : before[c][a] < before[c][b];
            });
            EXPECT_EQ(sequences.column_indices(c), want) << "column " << c;
        }
    }
}

// A tournament as kernels run it: sort runs of k, then merge and rebuild until one run is left.
TEST(Topk, RoundsOfMergeAndRebuildFindTheLargestK) {
    for (uint32_t log_k = 2; log_k < 6; ++log_k) {
        const uint32_t k = 1u << log_k;
        RandomSequences sequences(20 + log_k, 100000);
        std::vector<float> before = sequences.column(5);
        sequences.run(SfpuOp::kTopkLocalSort, phases(0, log_k - 1), 0);
        for (uint32_t round = 0; round < 6 - log_k; ++round) {
            sequences.run(SfpuOp::kTopkMerge, round, k);
            sequences.run(SfpuOp::kTopkRebuild, round | log_k << 8, k);
        }
        std::sort(before.rbegin(), before.rend());
        std::vector<float> after = sequences.column(5);
        EXPECT_TRUE(std::equal(before.begin(), before.begin() + k, after.begin())) << "k " << k;
    }
}

TEST(Topk, MergeKeepsTheSmallerWhenAsked) {
    RandomSequences sequences(3, 100000);
    std::vector<float> before = sequences.column(9);
    sequences.run(SfpuOp::kTopkLocalSort, phases(0, 4), 1);
    sequences.run(SfpuOp::kTopkMerge, 0, 32, TopkFlags::kMinimum);
    sequences.run(SfpuOp::kTopkRebuild, 0 | 5 << 8 | 1u << 24, 32);
    std::sort(before.begin(), before.end());
    std::vector<float> after = sequences.column(9);
    EXPECT_TRUE(std::equal(before.begin(), before.begin() + 32, after.begin()));
}

// bf16 values and 16-bit indices as one key: the plain network is then stable.
TEST(Topk, FusedKeysSortStablyAndComeApartAgain) {
    for (uint32_t largest : {0u, 1u}) {
        RandomSequences sequences(11, 7);
        std::vector<float> before = sequences.column(30);
        sequences.run(SfpuOp::kTopkFuse, largest, 0);
        sequences.run(SfpuOp::kTopkLocalSort, phases(0, 5), largest ? 0 : 1, TopkFlags::kFused);
        sequences.run(SfpuOp::kTopkDefuse, largest, 2);
        std::vector<int32_t> want(kLength);
        std::iota(want.begin(), want.end(), 0);
        std::stable_sort(want.begin(), want.end(),
                         [&](int32_t a, int32_t b) { return largest ? before[a] > before[b] : before[a] < before[b]; });
        EXPECT_EQ(sequences.column_indices(30), want);
        for (uint32_t p = 0; p < kLength; ++p)
            EXPECT_EQ(sequences.column(30)[p], before[static_cast<uint32_t>(want[p])]);
    }
}

// Ranks in the low bits order equals; indices travel along; both zeros are one value.
TEST(Topk, RankStampsMakeTheNetworkStable) {
    for (uint32_t largest : {0u, 1u}) {
        RandomSequences sequences(13, 4);
        sequences.set(0, 2, -0.0f, 0);
        sequences.load();
        std::vector<float> before = sequences.column(2);
        for (uint32_t t = 0; t < 2; ++t)
            sequences.rig.engine.sfpu(
                {SfpuOp::kTopkStamp, static_cast<uint8_t>(t), 0, 0, static_cast<uint8_t>(t), 0, largest, 32 * t, 16});
        sequences.run(SfpuOp::kTopkLocalSort, phases(0, 5), largest ? 0 : 1, TopkFlags::kRankStamped);
        for (uint8_t t = 0; t < 2; ++t) sequences.rig.engine.sfpu({SfpuOp::kTopkStrip, t, 0, 0, t, 0, 0, 0, 16});
        std::vector<int32_t> want(kLength);
        std::iota(want.begin(), want.end(), 0);
        std::stable_sort(want.begin(), want.end(),
                         [&](int32_t a, int32_t b) { return largest ? before[a] > before[b] : before[a] < before[b]; });
        EXPECT_EQ(sequences.column_indices(2), want);
        EXPECT_EQ(sequences.column(2)[0], before[static_cast<uint32_t>(want[0])]);
    }
}

TEST(Topk, WrongSizesAreNamed) {
    RandomSequences sequences(1, 3);
    EXPECT_THAT([&] { sequences.run(SfpuOp::kTopkMerge, 0, 3); },
                testing::ThrowsMessage<UserError>(testing::HasSubstr("k is 3")));
    EXPECT_THAT([&] { sequences.run(SfpuOp::kTopkLocalSort, phases(0, 6), 0); },
                testing::ThrowsMessage<UserError>(testing::HasSubstr("phase 6")));
}

}  // namespace
}  // namespace softmetal::tensix::test
