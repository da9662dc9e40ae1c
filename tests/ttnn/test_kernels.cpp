// TT-NN's own compute kernels, run on one core with their answers checked. Skipped where SOFTMETAL_TTNN_DIR, the folder
// that holds ttnn/cpp, is not set.
#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <random>

#include "ttnn_kernel.h"

namespace softmetal::host::testing {
namespace {

using enum tt::DataFormat;

uint32_t bits_of(float value) {
    return std::bit_cast<uint32_t>(value);
}

float bf16(float value) {
    return tensix::fp32_from_bf16(tensix::bf16_from_fp32(value));
}

// `across` tiles side by side as one matrix of 32 rows, bf16 values.
struct Matrix {
    Matrix(uint32_t tiles, float low, float high, uint32_t seed = 1) : across(tiles), values(tiles * 1024) {
        std::mt19937 generator(seed);
        for (float& value : values) value = bf16(low + (high - low) * static_cast<float>(generator() >> 8) * 0x1p-24f);
    }
    float& at(uint32_t row, uint32_t column) { return values[row * 32 * across + column]; }
    float at(uint32_t row, uint32_t column) const { return values[row * 32 * across + column]; }
    Tile1024 tile(uint32_t index) const {
        Tile1024 result(1024);
        for (uint32_t r = 0; r < 32; ++r)
            for (uint32_t c = 0; c < 32; ++c) result[r * 32 + c] = at(r, index * 32 + c);
        return result;
    }
    uint32_t across;
    std::vector<float> values;
};

float at(const std::vector<Tile1024>& tiles, uint32_t row, uint32_t column) {
    return tiles[column / 32][row * 32 + column % 32];
}

class TtnnKernels : public ::testing::Test {
protected:
    void SetUp() override {
        if (ttnn_folder().empty()) GTEST_SKIP() << "SOFTMETAL_TTNN_DIR is not set: it names TT-NN's folder";
    }
};

// ---- top-k -----------------------------------------------------------------------------------------------

struct TopkCase {
    uint32_t tiles, k;
    bool largest, stable, rank_stamped;
};

TtnnKernel topk_kernel(const TopkCase& c) {
    const uint32_t out = c.k / 32;
    const auto values = c.rank_stamped ? Float32 : Float16_b;
    const auto indices = c.rank_stamped ? UInt32 : UInt16;
    TtnnKernel kernel;
    kernel.file = "operations/reduction/topk/device/kernels/compute/topk.cpp";
    kernel.buffers = {{"input", 0, Float16_b, 2},
                      {"index", 1, indices, 2},
                      {"transposed_val", 2, values, 4, c.rank_stamped},
                      {"transposed_ind", 3, indices, 4},
                      {"result_prep_val", 4, values, 2 * out, c.rank_stamped},
                      {"result_prep_ind", 5, indices, 2 * out},
                      {"output_val", 6, Float16_b, 2},
                      {"output_ind", 7, indices, 2}};
    kernel.compile_args = {{"Ht", 1},
                           {"Wt", c.tiles},
                           {"output_tiles", out},
                           {"largest", c.largest},
                           {"stable_sort", c.stable},
                           {"rank_stamped", c.rank_stamped}};
    kernel.runtime_args = {"work_per_core"};
    kernel.values = {1};
    kernel.fp32_dest = c.rank_stamped;
    return kernel;
}

TEST_F(TtnnKernels, TopkFindsValuesAndTheirIndices) {
    for (const TopkCase& c : {TopkCase{4, 32, true, false, false}, TopkCase{4, 64, true, true, false},
                              TopkCase{3, 64, false, true, false}, TopkCase{5, 64, true, true, true}}) {
        Matrix input(c.tiles, -8, 8);
        for (float& value : input.values) value = c.stable ? std::floor(value) : value;  // many equals
        std::vector<TileStep> steps;
        for (uint32_t t = 0; t < c.tiles; ++t) {
            Tile1024 index(1024);
            for (uint32_t i = 0; i < 1024; ++i) index[i] = static_cast<float>(t * 32 + i % 32);
            steps.push_back({0, input.tile(t)});
            steps.push_back({1, index});
        }
        const uint32_t out = c.k / 32;
        std::vector<uint8_t> order(out, 6);
        order.insert(order.end(), out, 7);
        const auto result = run_ttnn_kernel(topk_kernel(c), steps, order);
        const std::vector<Tile1024> values(result.begin(), result.begin() + out),
            indices(result.begin() + out, result.end());
        for (uint32_t r = 0; r < 32; ++r) {
            std::vector<uint32_t> want(c.tiles * 32);
            std::iota(want.begin(), want.end(), 0u);
            std::stable_sort(want.begin(), want.end(), [&](uint32_t a, uint32_t b) {
                return c.largest ? input.at(r, a) > input.at(r, b) : input.at(r, a) < input.at(r, b);
            });
            for (uint32_t i = 0; i < c.k; ++i) {
                ASSERT_EQ(at(values, r, i), input.at(r, want[i])) << "row " << r << " place " << i << " k " << c.k;
                ASSERT_EQ(input.at(r, static_cast<uint32_t>(at(indices, r, i))), at(values, r, i));
                if (c.stable) {
                    ASSERT_EQ(at(indices, r, i), want[i]) << "row " << r << " place " << i;
                }
            }
        }
    }
}

// ---- statistics ------------------------------------------------------------------------------------------

struct Moments {
    double mean = 0, variance = 0;
};
Moments moments(const Matrix& x, uint32_t row, uint32_t width) {
    Moments m;
    for (uint32_t c = 0; c < width; ++c) m.mean += x.at(row, c) / width;
    for (uint32_t c = 0; c < width; ++c) m.variance += std::pow(x.at(row, c) - m.mean, 2) / width;
    return m;
}

TEST_F(TtnnKernels, VarianceOfRows) {
    constexpr uint32_t kTiles = 3, kWidth = 80;
    const Matrix x(kTiles, 99, 101);
    TtnnKernel kernel;
    kernel.file = "operations/reduction/generic/device/kernels/compute/welford_reduce_w.cpp";
    kernel.buffers = {{"in", 0, Float16_b, 2}, {"out", 16, Float32, 2}};
    kernel.runtime_args = {"NCHt"};
    kernel.values = {1};
    kernel.compile_args = {{"Wt", kTiles},
                           {"W", kWidth},
                           {"tile_width", 32},
                           {"post_mul_scaler_bits", bits_of(4.0f)},
                           {"is_std", 0},
                           {"two_pass_mean_reciprocal", bits_of(1.0f / kWidth)},
                           {"two_pass_variance_reciprocal", bits_of(1.0f / (kWidth - 1))}};
    kernel.fp32_dest = true;
    std::vector<TileStep> steps;
    for (uint32_t t = 0; t < kTiles; ++t) steps.push_back({0, x.tile(t)});
    const Tile1024 out = run_ttnn_kernel(kernel, steps, {16})[0];
    for (uint32_t r = 0; r < 32; ++r)
        EXPECT_NEAR(out[r * 32], 4 * moments(x, r, kWidth).variance * kWidth / (kWidth - 1), 1e-3) << "row " << r;
}

TEST_F(TtnnKernels, LayernormWithTwoPasses) {
    constexpr uint32_t kTiles = 4;
    constexpr float kEps = 0.0009765625f;
    const Matrix x(kTiles, 8, 12);
    TtnnKernel kernel;
    kernel.file = "operations/normalization/layernorm/device/kernels/compute/layernorm_welford.cpp";
    kernel.buffers = {{"in", 0, Float16_b, kTiles}, {"eps", 3, Float16_b, 1}, {"out", 16, Float16_b, 4},
                      {"ex", 18, Float32, 1},       {"ex2", 19, Float32, 1},  {"ex2pe", 20, Float32, 1},
                      {"xmm", 24, Float32, kTiles}};
    kernel.runtime_args = {"NCHt"};
    kernel.values = {1};
    kernel.compile_args = {
        {"Wt", kTiles},     {"block_size", 4},       {"do_gamma", 0},
        {"do_beta", 0},     {"fp32_dest_acc_en", 1}, {"W", kTiles * 32},
        {"tile_width", 32}, {"fuse_pre_add", 0},     {"reciprocal_w", bits_of(1.0f / (kTiles * 32))}};
    kernel.fp32_dest = true;
    std::vector<TileStep> steps{{3, Tile1024(1024, kEps)}};
    for (uint32_t t = 0; t < kTiles; ++t) steps.push_back({0, x.tile(t)});
    const auto out = run_ttnn_kernel(kernel, steps, std::vector<uint8_t>(kTiles, 16));
    for (uint32_t r = 0; r < 32; ++r) {
        const Moments m = moments(x, r, kTiles * 32);
        for (uint32_t c = 0; c < kTiles * 32; c += 7)
            EXPECT_NEAR(at(out, r, c), (x.at(r, c) - m.mean) / std::sqrt(m.variance + kEps), 0.02) << r << " " << c;
    }
}

// ---- sums and softmax ------------------------------------------------------------------------------------

Tile1024 first_row_and_column_scaler(float value) {
    Tile1024 tile(1024, 0.0f);
    for (uint32_t face = 0; face < 4; ++face)
        for (uint32_t c = 0; c < 16; ++c) tile[face / 2 * 16 * 32 + face % 2 * 16 + c] = value;
    return tile;
}

TEST_F(TtnnKernels, SoftmaxOfRows) {
    constexpr uint32_t kTiles = 4;
    const Matrix x(kTiles, -3, 3);
    TtnnKernel kernel;
    kernel.file = "operations/normalization/softmax/device/kernels/attention/compute/softmax.cpp";
    kernel.buffers = {{"in0", 0, Float16_b, kTiles},       {"max_scaler", 1, Float16_b, 1},
                      {"sum_scaler", 2, Float16_b, 1},     {"exps", 6, Float16_b, kTiles},
                      {"recip_sum_exps", 7, Float16_b, 1}, {"max", 8, Float16_b, 1},
                      {"out0", 16, Float16_b, 8}};
    kernel.runtime_args = {"num_rows", "Ht", "Wt", "blk", "start_ht"};
    kernel.values = {1, 1, kTiles, 4, 0};
    kernel.compile_args = {{"in0_t", kTiles}};
    kernel.defines = {{"NUMERIC_STABLE", "1"}, {"EXP_APPROX", "0"}};
    std::vector<TileStep> steps{{1, first_row_and_column_scaler(1)}, {2, first_row_and_column_scaler(1)}};
    for (uint32_t t = 0; t < kTiles; ++t) steps.push_back({0, x.tile(t)});
    const auto out = run_ttnn_kernel(kernel, steps, std::vector<uint8_t>(kTiles, 16));
    for (uint32_t r = 0; r < 32; ++r) {
        double sum = 0;
        for (uint32_t c = 0; c < kTiles * 32; ++c) sum += std::exp(x.at(r, c));
        for (uint32_t c = 0; c < kTiles * 32; c += 5)
            // Differences from the row's largest, up to 8, are bf16 numbers before the exponential: off by up to 2^-6;
            // exponential, reciprocal and product are each rounded by up to 2^-8 more.
            EXPECT_NEAR(at(out, r, c), std::exp(x.at(r, c)) / sum, 0.028 * std::exp(x.at(r, c)) / sum) << r << " " << c;
    }
}

TEST_F(TtnnKernels, MorehSumOfRowsWithAMaskedTail) {
    constexpr uint32_t kTiles = 3, kWidth = 75;
    const Matrix x(kTiles, 0, 1);
    TtnnKernel kernel;
    kernel.file = "operations/moreh/moreh_sum/device/moreh_sum_w_impl_kernels/moreh_sum_w.cpp";
    kernel.buffers = {{"input", 0, Float16_b, 2}, {"scaler", 2, Float16_b, 1},   {"mask_w", 3, Float16_b, 1},
                      {"out", 16, Float32, 2},    {"accum_dst", 24, Float32, 1}, {"masked_input", 25, Float16_b, 1}};
    kernel.compile_args = {{"units_per_core", 1}, {"Wt", kTiles}, {"NC", 1}, {"origin_W", kWidth}};
    kernel.defines = {{"FP32_DEST_ACC_EN", "1"}};
    kernel.fp32_dest = true;
    Tile1024 column(1024, 0.0f), mask(1024);
    for (uint32_t i = 0; i < 1024; ++i) {
        if (i % 32 == 0) column[i] = 1;
        mask[i] = i % 32 < kWidth % 32 ? 1.0f : 0.0f;
    }
    std::vector<TileStep> steps{{2, column}, {3, mask}};
    for (uint32_t t = 0; t < kTiles; ++t) steps.push_back({0, x.tile(t)});
    const Tile1024 out = run_ttnn_kernel(kernel, steps, {16})[0];
    for (uint32_t r = 0; r < 32; ++r) {
        double sum = 0;
        for (uint32_t c = 0; c < kWidth; ++c) sum += x.at(r, c);
        EXPECT_NEAR(out[r * 32], sum, 1e-3 * sum) << "row " << r;
    }
}

// ---- moving averages and gradients of embeddings ---------------------------------------------------------

TEST_F(TtnnKernels, MovingAverageAlongRows) {
    constexpr uint32_t kTiles = 2;
    const Matrix x(kTiles, -1, 1);
    TtnnKernel kernel;
    kernel.file = "operations/reduction/accumulation/ema/kernels/compute/ema_compute.cpp";
    kernel.buffers = {{"src", 0, Float32, 2}, {"dst", 1, Float32, 2}, {"trp", 2, Float32, 1}};
    kernel.compile_args = {{"total_batches_per_core", 1},
                           {"tiles_per_channel", kTiles},
                           {"alpha_bits", bits_of(0.75f)},
                           {"beta_bits", bits_of(0.25f)}};
    kernel.fp32_dest = true;
    std::vector<TileStep> steps;
    for (uint32_t t = 0; t < kTiles; ++t) steps.push_back({0, x.tile(t)});
    const auto out = run_ttnn_kernel(kernel, steps, {1, 1});
    for (uint32_t r = 0; r < 32; ++r) {
        double average = 0;
        for (uint32_t c = 0; c < kTiles * 32; ++c) {
            average = 0.75 * average + 0.25 * x.at(r, c);
            ASSERT_NEAR(at(out, r, c), average, 1e-3) << r << " " << c;
        }
    }
}

TEST_F(TtnnKernels, EmbeddingBackwardAddsRowsWhereTheMaskSays) {
    const Matrix gradient(1, -1, 1, 3), before(1, -1, 1, 4);
    TtnnKernel kernel;
    kernel.file = "operations/embedding_backward/device/kernels/compute/embedding_backward.cpp";
    kernel.buffers = {{"", 0, Float16_b, 1},  {"", 1, UInt32, 1}, {"", 2, Float16_b, 1},
                      {"", 16, Float16_b, 1}, {"", 24, UInt8, 1}, {"", 25, UInt32, 1}};
    kernel.positional = {1, 1};
    kernel.values = {1};
    Tile1024 mask(1024, 255.0f);
    for (uint32_t r = 0; r < 20; ++r) mask[r < 16 ? r : 32 + r - 16] = static_cast<float>(r % 5 + 9);
    const auto out = run_ttnn_kernel(
        kernel, {{25, Tile1024(1024, 1)}, {0, gradient.tile(0)}, {24, mask}, {2, before.tile(0)}}, {16})[0];
    for (uint32_t r = 0; r < 32; ++r)
        for (uint32_t c = 0; c < 32; ++c) {
            double want = before.at(r, c);
            for (uint32_t from = 0; from < 20; ++from)
                if (from % 5 + 9 == r) want += gradient.at(from, c);
            EXPECT_NEAR(out[r * 32 + c], want, 0.05) << r << " " << c;
        }
}

}  // namespace
}  // namespace softmetal::host::testing
