// Tiles of every shape through unpacker, FPU and packer: copies, element-wise operations, broadcasts, reductions,
// transposes. Operands are small whole numbers and scalers powers of two, so that every result is exact.
#include <functional>

#include "tile_bench.h"

namespace softmetal::host::testing {
namespace {

using tt::DataFormat;
using tt::tt_metal::ComputeConfig;

constexpr uint32_t kShapes[][2] = {{32, 32}, {16, 32}, {32, 16}, {16, 16}, {8, 32}, {4, 32},
                                   {2, 32},  {1, 32},  {8, 16},  {4, 16},  {2, 16}, {1, 16}};
constexpr uint8_t kFirstOutput = 12, kScaler = 24, kFirstTransposed = 25, kTransposable = 4, kResults = 15;

Tile tile_of(uint32_t rows, uint32_t cols) {
    return Tile({rows, cols});
}

// Two tiles of each shape are in buffer `shape`; the results go to buffer 12 + shape, one tile for each operation.
constexpr const char* kCompute = R"(
#include "api/compute/common.h"
#include "api/compute/bcast.h"
#include "api/compute/eltwise_binary.h"
#include "api/compute/reduce.h"
#include "api/compute/tile_move_copy.h"
#include "api/compute/transpose_wh.h"

template <class Work>
void one(uint32_t out, Work work) {
    tile_regs_acquire();
    work();
    tile_regs_commit();
    tile_regs_wait();
    cb_reserve_back(out, 1);
    pack_tile(0, out);
    cb_push_back(out, 1);
    tile_regs_release();
}

template <PoolType kPool, ReduceDim kDim>
void reduced(uint32_t in, uint32_t scaler, uint32_t out) {
    reduce_init<kPool, kDim>(in, scaler, out);
    one(out, [&] { reduce_tile<kPool, kDim>(in, scaler, 0, 0, 0); });
    reduce_uninit();
}

template <PoolType kPool>
void reduced_each_way(uint32_t in, uint32_t scaler, uint32_t out) {
    reduced<kPool, ReduceDim::REDUCE_ROW>(in, scaler, out);
    reduced<kPool, ReduceDim::REDUCE_COL>(in, scaler, out);
    reduced<kPool, ReduceDim::REDUCE_SCALAR>(in, scaler, out);
}

void kernel_main() {
    constexpr uint32_t kScaler = 24;
    cb_wait_front(kScaler, 1);
    for (uint32_t in = 0; in < 12; ++in) {
        const uint32_t out = 12 + in;
        cb_wait_front(in, 2);
        binary_op_init_common(in, in, out);
        copy_tile_to_dst_init_short(in);
        one(out, [&] { copy_tile(in, 0, 0); });
        add_tiles_init(in, in);
        one(out, [&] { add_tiles(in, in, 0, 1, 0); });
        mul_tiles_init(in, in);
        one(out, [&] { mul_tiles(in, in, 0, 1, 0); });
        add_bcast_rows_init_short(in, in);
        one(out, [&] { add_tiles_bcast_rows(in, in, 0, 1, 0); });
        sub_bcast_cols_init_short(in, in);
        one(out, [&] { sub_tiles_bcast_cols(in, in, 0, 1, 0); });
        mul_tiles_bcast_scalar_init_short(in, in);
        one(out, [&] { mul_tiles_bcast_scalar(in, in, 0, 1, 0); });
        reconfig_data_format(in, kScaler);
        reduced_each_way<PoolType::SUM>(in, kScaler, out);
        reduced_each_way<PoolType::AVG>(in, kScaler, out);
        reduced_each_way<PoolType::MAX>(in, kScaler, out);
        reconfig_data_format(in, in);
        if (in < 4) {
            // 16x32 and 32x16 become each other's shape.
            pack_reconfig_data_format(25 + in);
            transpose_wh_init_short(in);
            one(25 + in, [&] { transpose_wh_tile(in, 0, 0); });
            pack_reconfig_data_format(out);
        }
    }
}
)";

struct Matrix {
    uint32_t rows, cols;
    const float* at;
    float operator()(uint32_t r, uint32_t c) const { return at[r * cols + c]; }
};

std::vector<float> each(const Matrix& shape, const std::function<float(uint32_t, uint32_t)>& value) {
    std::vector<float> out;
    for (uint32_t r = 0; r < shape.rows; ++r)
        for (uint32_t c = 0; c < shape.cols; ++c) out.push_back(value(r, c));
    return out;
}

// Over rows (true) and columns (true) of the tile; the results stand in the first column, row or element.
std::vector<float> reduction(const Matrix& a, bool over_rows, bool over_cols, bool max, float scale) {
    return each(a, [&](uint32_t row, uint32_t col) {
        if ((over_rows && row) || (over_cols && col)) return 0.0f;
        float value = max ? a(row, col) : 0.0f;
        for (uint32_t r = over_rows ? 0 : row; r <= (over_rows ? a.rows - 1 : row); ++r)
            for (uint32_t c = over_cols ? 0 : col; c <= (over_cols ? a.cols - 1 : col); ++c)
                value = max ? std::max(value, a(r, c)) : value + a(r, c);
        return value * scale;
    });
}

std::vector<std::vector<float>> expected_results(const Matrix& a, const Matrix& b, float scaler) {
    std::vector<std::vector<float>> results = {
        each(a, [&](auto r, auto c) { return a(r, c); }),
        each(a, [&](auto r, auto c) { return a(r, c) + b(r, c); }),
        each(a, [&](auto r, auto c) { return a(r, c) * b(r, c); }),
        each(a, [&](auto r, auto c) { return a(r, c) + b(0, c); }),
        each(a, [&](auto r, auto c) { return a(r, c) - b(r, 0); }),
        each(a, [&](auto r, auto c) { return a(r, c) * b(0, 0); }),
    };
    for (bool max : {false, false, true}) {  // SUM, AVG, MAX
        results.push_back(reduction(a, false, true, max, scaler));
        results.push_back(reduction(a, true, false, max, scaler));
        results.push_back(reduction(a, true, true, max, scaler * scaler));
    }
    return results;
}

struct Case {
    const char *name, *machine;
    DataFormat in, out;
    bool fp32_dst;
    int limit;                                  // of the numbers: what the formats hold exactly
    DataFormat scaler = DataFormat::Float16_b;  // its exponent is as wide as theirs
};

class TileShapes : public ::testing::TestWithParam<Case> {};

TEST_P(TileShapes, GoThroughTheEngine) {
    const Case& row = GetParam();
    constexpr float kScale = 0.5f;
    TileBench bench(row.machine);
    std::vector<std::vector<float>> inputs;
    for (uint8_t s = 0; s < std::size(kShapes); ++s) {
        const auto [rows, cols] = kShapes[s];
        inputs.push_back(whole_numbers(size_t{2} * rows * cols, row.limit, s + 1));
        bench.add_input(s, row.in, tile_of(rows, cols), inputs.back());
        bench.add_output(kFirstOutput + s, row.out, tile_of(rows, cols), kResults);
        if (s < kTransposable) bench.add_output(kFirstTransposed + s, row.out, tile_of(cols, rows), 1);
    }
    bench.add_input(kScaler, row.scaler, Tile(), std::vector<float>(1024, kScale));
    bench.run(kCompute, ComputeConfig{.math_fidelity = MathFidelity::HiFi4, .fp32_dest_acc_en = row.fp32_dst});

    for (uint8_t s = 0; s < std::size(kShapes); ++s) {
        const auto [rows, cols] = kShapes[s];
        const Matrix a{rows, cols, inputs[s].data()}, b{rows, cols, inputs[s].data() + rows * cols};
        const auto found = bench.numbers(kFirstOutput + s);
        const auto expected = expected_results(a, b, kScale);
        ASSERT_EQ(expected.size(), kResults);
        for (size_t op = 0; op < expected.size(); ++op) {
            const std::vector<float> result(found.begin() + op * rows * cols, found.begin() + (op + 1) * rows * cols);
            EXPECT_EQ(result, expected[op]) << rows << "x" << cols << ", result " << op;
        }
        if (s >= kTransposable) continue;
        const Matrix transposed{cols, rows, nullptr};
        EXPECT_EQ(bench.numbers(kFirstTransposed + s), each(transposed, [&](auto r, auto c) { return a(c, r); }))
            << rows << "x" << cols << " transposed";
    }
}

INSTANTIATE_TEST_SUITE_P(
    Formats, TileShapes,
    ::testing::Values(Case{"Float16b", "wormhole_b0", DataFormat::Float16_b, DataFormat::Float16_b, false, 3},
                      Case{"Float32", "blackhole", DataFormat::Float32, DataFormat::Float32, true, 20},
                      Case{"Float16", "wormhole_b0", DataFormat::Float16, DataFormat::Float16, false, 7,
                           DataFormat::Float16},
                      Case{"Bfp8b", "wormhole_b0", DataFormat::Bfp8_b, DataFormat::Float16_b, false, 3},
                      Case{"Bfp4b", "blackhole", DataFormat::Bfp4_b, DataFormat::Float32, true, 7},
                      Case{"Bfp2b", "wormhole_b0", DataFormat::Bfp2_b, DataFormat::Float16_b, false, 1},
                      Case{"Bfp8", "blackhole", DataFormat::Bfp8, DataFormat::Float16, false, 3, DataFormat::Float16}),
    [](const auto& info) { return info.param.name; });

}  // namespace
}  // namespace softmetal::host::testing
