// Matrix products of tiles of every height, floats and integers; tiles made from rows and rows made from tiles.
#include "tile_bench.h"

namespace softmetal::host::testing {
namespace {

using tt::DataFormat;
using tt::tt_metal::ComputeConfig;

constexpr uint32_t kHeights[] = {32, 16, 8, 4, 2, 1};
constexpr uint32_t kWidths[] = {32, 16};

// Buffer h: two tiles of in0 (K is two tiles), buffer 6 + w: two tiles of in1. out = 16 + 6 * w + h.
constexpr const char* kProducts = R"(
#include "api/compute/matmul.h"
#include "api/compute/tile_move_copy.h"
void kernel_main() {
    for (uint32_t in1 = 6; in1 < 8; ++in1) cb_wait_front(in1, 2);
    for (uint32_t in0 = 0; in0 < 6; ++in0) {
        cb_wait_front(in0, 2);
        for (uint32_t width = 0; width < 2; ++width) {
            const uint32_t in1 = 6 + width, out = 16 + 6 * width + in0;
            for (uint32_t transpose = 0; transpose < (width == 0 ? 2 : 1); ++transpose) {
                mm_init(in0, in1, out, transpose);
                tile_regs_acquire();
                for (uint32_t k = 0; k < 2; ++k) matmul_tiles(in0, in1, k, k, 0);
                tile_regs_commit();
                tile_regs_wait();
                cb_reserve_back(out, 1);
                pack_tile(0, out);
                cb_push_back(out, 1);
                tile_regs_release();
            }
        }
    }
}
)";

struct Case {
    const char *name, *machine;
    DataFormat in0, in1, out;
    bool fp32_dst;
    int limit;
};

class TileProducts : public ::testing::TestWithParam<Case> {};

TEST_P(TileProducts, OfEveryHeight) {
    const Case& row = GetParam();
    TileBench bench(row.machine);
    std::vector<std::vector<float>> in0, in1;
    for (uint8_t h = 0; h < std::size(kHeights); ++h) {
        in0.push_back(whole_numbers(size_t{2} * kHeights[h] * 32, row.limit, h + 1));
        bench.add_input(h, row.in0, Tile({kHeights[h], 32}), in0.back());
    }
    for (uint8_t w = 0; w < std::size(kWidths); ++w) {
        in1.push_back(whole_numbers(size_t{2} * 32 * kWidths[w], row.limit, 100 + w));
        bench.add_input(6 + w, row.in1, Tile({32, kWidths[w]}), in1.back());
        for (uint8_t h = 0; h < std::size(kHeights); ++h)
            bench.add_output(16 + 6 * w + h, row.out, Tile({kHeights[h], kWidths[w]}), w == 0 ? 2 : 1);
    }
    bench.run(kProducts, ComputeConfig{.math_fidelity = MathFidelity::HiFi4, .fp32_dest_acc_en = row.fp32_dst});

    for (uint8_t w = 0; w < std::size(kWidths); ++w) {
        for (uint8_t h = 0; h < std::size(kHeights); ++h) {
            const uint32_t rows = kHeights[h], cols = kWidths[w];
            std::vector<float> expected;
            for (bool transposed : {false, true}) {
                if (transposed && w == 1) continue;
                for (uint32_t r = 0; r < rows; ++r)
                    for (uint32_t c = 0; c < cols; ++c) {
                        float sum = 0;
                        for (uint32_t t = 0; t < 2; ++t)
                            for (uint32_t k = 0; k < 32; ++k)
                                sum += in0[h][(t * rows + r) * 32 + k] *
                                       in1[w][transposed ? (t * cols + c) * 32 + k : (t * 32 + k) * cols + c];
                        expected.push_back(sum);
                    }
            }
            EXPECT_EQ(bench.numbers(16 + 6 * w + h), expected) << rows << "x32 times 32x" << cols;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Formats, TileProducts,
    ::testing::Values(
        Case{"Float16b", "wormhole_b0", DataFormat::Float16_b, DataFormat::Float16_b, DataFormat::Float16_b, false, 2},
        Case{"Bfp8bFloat16b", "blackhole", DataFormat::Bfp8_b, DataFormat::Float16_b, DataFormat::Float32, true, 50},
        Case{"Float32", "wormhole_b0", DataFormat::Float32, DataFormat::Float32, DataFormat::Float32, true, 100},
        Case{"Int8", "wormhole_b0", DataFormat::Int8, DataFormat::Int8, DataFormat::Int32, true, 127},
        Case{"UInt8", "blackhole", DataFormat::UInt8, DataFormat::UInt8, DataFormat::Int32, true, -255}),
    [](const auto& info) { return info.param.name; });

// ---- rows to tiles and back
// ------------------------------------------------------------------------------------------

constexpr uint32_t kShapes[][2] = {{32, 32}, {16, 32}, {32, 16}, {16, 16}, {8, 32}, {4, 32}, {2, 32}, {1, 32}};

// Buffer s: rows two tiles wide; 8 + s: the two tiles; 16 + s and 24 + s: the rows again, by two ways.
constexpr const char* kThereAndBack = R"(
#include "api/compute/tilize.h"
#include "api/compute/untilize.h"
#include "api/compute/pack_untilize.h"
void kernel_main() {
    for (uint32_t in = 0; in < 8; ++in) {
        const uint32_t tiles = 8 + in, rows = 16 + in, rows_again = 24 + in;
        compute_kernel_hw_startup(in, tiles);
        cb_wait_front(in, 2);
        cb_reserve_back(tiles, 2);
        tilize_init(in, 2, tiles);
        tilize_block(in, 2, tiles);
        tilize_uninit(in, tiles);
        cb_push_back(tiles, 2);

        cb_wait_front(tiles, 2);
        cb_reserve_back(rows, 2);
        reconfig_data_format_srca(tiles);
        pack_untilize_init<2>(tiles, rows);
        pack_untilize_block<2>(tiles, 1, rows);
        pack_untilize_uninit(rows);
        cb_push_back(rows, 2);

        cb_reserve_back(rows_again, 2);
        pack_reconfig_data_format(rows_again);
        untilize_init(tiles);
        untilize_block(tiles, 2, rows_again);
        untilize_uninit(tiles);
        cb_push_back(rows_again, 2);
    }
}
)";

struct LayoutCase {
    const char *name, *machine;
    DataFormat format;
    bool fp32_dst;
    int limit;
};

class TileLayouts : public ::testing::TestWithParam<LayoutCase> {};

TEST_P(TileLayouts, ThereAndBack) {
    const LayoutCase& row = GetParam();
    TileBench bench(row.machine);
    std::vector<std::vector<float>> inputs;
    for (uint8_t s = 0; s < std::size(kShapes); ++s) {
        const Tile tile({kShapes[s][0], kShapes[s][1]});
        inputs.push_back(whole_numbers(size_t{2} * tile.get_tile_hw(), row.limit, s + 1));
        bench.add_input(s, row.format, tile, inputs.back(), true);
        for (uint8_t first : {8, 16, 24}) bench.add_output(first + s, row.format, tile, 2);
    }
    bench.run(kThereAndBack, ComputeConfig{.fp32_dest_acc_en = row.fp32_dst});
    for (uint8_t s = 0; s < std::size(kShapes); ++s) {
        const auto [rows, cols] = kShapes[s];
        std::vector<float> tiles;
        for (uint32_t t = 0; t < 2; ++t)
            for (uint32_t r = 0; r < rows; ++r)
                for (uint32_t c = 0; c < cols; ++c) tiles.push_back(inputs[s][r * 2 * cols + t * cols + c]);
        EXPECT_EQ(bench.numbers(8 + s), tiles) << rows << "x" << cols;
        EXPECT_EQ(bench.numbers(16 + s, true), inputs[s]) << rows << "x" << cols << " by pack_untilize";
        EXPECT_EQ(bench.numbers(24 + s, true), inputs[s]) << rows << "x" << cols << " by untilize";
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, TileLayouts,
                         ::testing::Values(LayoutCase{"Float16b", "wormhole_b0", DataFormat::Float16_b, false, 100},
                                           LayoutCase{"Float32", "blackhole", DataFormat::Float32, true, 1000},
                                           LayoutCase{"Int32", "wormhole_b0", DataFormat::Int32, true, 30000},
                                           LayoutCase{"UInt16", "blackhole", DataFormat::UInt16, false, -60000}),
                         [](const auto& info) { return info.param.name; });

}  // namespace
}  // namespace softmetal::host::testing
