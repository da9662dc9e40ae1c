// Formats through kernels from end to end: transposition on both ways, integer arithmetic, random numbers.
#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <string>
#include <vector>

#include "tile_bench.h"

namespace softmetal::host::testing {
namespace {

using tt::DataFormat;
using tt::tt_metal::ComputeConfig;

constexpr const char* kPrologue = R"(
#include "api/compute/common.h"
#include "api/compute/add_int_sfpu.h"
#include "api/compute/compute_kernel_api.h"
#include "api/compute/eltwise_binary.h"
#include "api/compute/eltwise_unary/eltwise_unary.h"
#include "api/compute/eltwise_unary/rand.h"
#include "api/compute/mul_int_sfpu.h"
#include "api/compute/sub_int_sfpu.h"
#include "api/compute/tile_move_copy.h"
#include "api/compute/transpose_wh.h"
#include "api/compute/transpose_wh_dest.h"
template <class Work>
void one(Work work) {
    tile_regs_acquire();
    work();
    tile_regs_commit();
    tile_regs_wait();
    cb_reserve_back(16, 1);
    pack_tile(0, 16);
    cb_push_back(16, 1);
    tile_regs_release();
}
)";

std::string kernel(const char* body) {
    return std::string(kPrologue) + body;
}

// ---- transposition
// ---------------------------------------------------------------------------------------------------

struct Case {
    const char *name, *machine;
    DataFormat in, out;
    bool fp32_dst, to_dest;
    int limit;
};

class Transposed : public ::testing::TestWithParam<Case> {};

TEST_P(Transposed, ByUnpackerAndInDst) {
    const Case& row = GetParam();
    TileBench bench(row.machine);
    const auto numbers = whole_numbers(1024, row.limit, 11);
    bench.add_input(0, row.in, Tile(), numbers);
    bench.add_output(16, row.out, Tile(), 3);
    ComputeConfig config{.fp32_dest_acc_en = row.fp32_dst};
    if (row.to_dest) {
        config.unpack_to_dest_mode.assign(NUM_CIRCULAR_BUFFERS, UnpackToDestMode::Default);
        config.unpack_to_dest_mode[0] = UnpackToDestMode::UnpackToDestFp32;
    }
    bench.run(kernel(R"(
void kernel_main() {
    constexpr bool wide = DST_ACCUM_MODE;
    transpose_wh_init(0, 16);
    cb_wait_front(0, 1);
    one([] { transpose_wh_tile(0, 0, 0); });
    copy_tile_init(0);
    one([] {
        copy_tile(0, 0, 0);
        transpose_wh_dest_init_short<wide>();
        transpose_wh_dest<wide>(0);
    });
    one([] {
        copy_tile(0, 0, 0);
        transpose_dest_init<wide, false>();
        transpose_dest<wide, false>(0);
    });
}
)"),
              config);
    const auto found = bench.numbers(16);
    for (uint32_t r = 0; r < 32; ++r)
        for (uint32_t c = 0; c < 32; ++c) {
            ASSERT_EQ(found[r * 32 + c], numbers[c * 32 + r]) << r << "," << c;
            ASSERT_EQ(found[1024 + r * 32 + c], numbers[c * 32 + r]) << r << "," << c;
            const uint32_t from_row = r / 16 * 16 + c % 16, from_col = c / 16 * 16 + r % 16;
            ASSERT_EQ(found[2048 + r * 32 + c], numbers[from_row * 32 + from_col]) << r << "," << c;
        }
}

INSTANTIATE_TEST_SUITE_P(
    Formats, Transposed,
    ::testing::Values(Case{"Float16b", "blackhole", DataFormat::Float16_b, DataFormat::Float16_b, false, false, 100},
                      Case{"Float16", "wormhole_b0", DataFormat::Float16, DataFormat::Float16, false, false, 1000},
                      Case{"Float32", "wormhole_b0", DataFormat::Float32, DataFormat::Float32, true, false, 1000},
                      Case{"Float32ToDest", "blackhole", DataFormat::Float32, DataFormat::Float32, true, true, 30000},
                      Case{"Bfp8b", "wormhole_b0", DataFormat::Bfp8_b, DataFormat::Float16_b, false, false, 100},
                      Case{"Bfp4b", "blackhole", DataFormat::Bfp4_b, DataFormat::Float16_b, false, false, 7},
                      Case{"Lf8", "wormhole_b0", DataFormat::Lf8, DataFormat::Float16, false, false, 8},
                      Case{"Fp8", "blackhole", DataFormat::Fp8_e4m3, DataFormat::Float16, false, false, 16},
                      Case{"Int32", "wormhole_b0", DataFormat::Int32, DataFormat::Int32, true, false, 30000},
                      Case{"UInt32", "blackhole", DataFormat::UInt32, DataFormat::UInt32, true, false, -60000},
                      Case{"UInt16", "wormhole_b0", DataFormat::UInt16, DataFormat::UInt16, false, false, -60000},
                      Case{"UInt8", "blackhole", DataFormat::UInt8, DataFormat::UInt8, true, false, -255},
                      Case{"Int8", "wormhole_b0", DataFormat::Int8, DataFormat::Int8, true, false, 127}),
    [](const auto& info) { return info.param.name; });

// ---- reductions by the SFPU
// ---------------------------------------------------------------------------------------------------

// Four tiles as a block of two by two; numbers small enough for any order of sums.
TEST(SfpuReduce, TilesAndRowsOfABlock) {
    for (const bool integers : {false, true}) {
        SCOPED_TRACE(integers ? "Int32" : "Float32");
        const DataFormat format = integers ? DataFormat::Int32 : DataFormat::Float32;
        TileBench bench("wormhole_b0");
        const auto numbers = whole_numbers(4096, 4000, 41);
        bench.add_input(0, format, Tile(), numbers);
        bench.add_output(16, format, Tile(), 5);
        ComputeConfig config{.fp32_dest_acc_en = true};
        config.unpack_to_dest_mode.assign(NUM_CIRCULAR_BUFFERS, UnpackToDestMode::Default);
        config.unpack_to_dest_mode[0] = UnpackToDestMode::UnpackToDestFp32;
        const std::string constant =
            std::string("constexpr auto kFormat = DataFormat::") + (integers ? "Int32" : "Float32") + ";\n";
        bench.run(kernel((constant + R"(
template <PoolType pool, ReduceDim dim>
void reduced(uint32_t columns, uint32_t rows, uint32_t results) {
    tile_regs_acquire();
    copy_tile_init(0);
    for (uint32_t i = 0; i < columns * rows; ++i) copy_tile(0, i, i);
    sfpu_reduce_init<pool, kFormat>();
    sfpu_reduce<pool, kFormat, dim>(0, columns, rows);
    tile_regs_commit();
    tile_regs_wait();
    for (uint32_t i = 0; i < rows * results; ++i) {
        cb_reserve_back(16, 1);
        pack_tile(i * columns, 16);
        cb_push_back(16, 1);
    }
    tile_regs_release();
}
void kernel_main() {
    unary_op_init_common(0, 16);
    cb_wait_front(0, 4);
    reduced<PoolType::MIN, ReduceDim::REDUCE_COL>(1, 1, 1);
    reduced<PoolType::SUM, ReduceDim::REDUCE_ROW>(2, 2, 1);
    reduced<PoolType::MAX, ReduceDim::REDUCE_ROW>(2, 2, 1);
}
)")
                             .c_str()),
                  config);
        const auto found = bench.numbers(16);
        auto row = [&](uint32_t r) {
            std::vector<double> values;
            for (uint32_t c = 0; c < 64; ++c) {
                values.push_back(numbers[(r / 32 * 2 + c / 32) * 1024 + r % 32 * 32 + c % 32]);
            }
            return values;
        };
        for (uint32_t i = 0; i < 32; ++i) {
            double least = numbers[i];
            for (uint32_t r = 1; r < 32; ++r) least = std::min<double>(least, numbers[r * 32 + i]);
            ASSERT_EQ(found[i], least) << "column " << i;
        }
        for (uint32_t r = 0; r < 64; ++r) {
            const auto values = row(r);
            const uint32_t at = r / 32 * 1024 + r % 32 * 32;
            ASSERT_EQ(found[1024 + at], std::accumulate(values.begin(), values.end(), 0.0)) << "row " << r;
            ASSERT_EQ(found[3072 + at], *std::max_element(values.begin(), values.end())) << "row " << r;
        }
    }
}

// ---- integers
// --------------------------------------------------------------------------------------------------------

TEST(Integers, AddSubtractAndMultiplyInDst) {
    for (const char* machine : {"wormhole_b0", "blackhole"}) {
        TileBench bench(machine);
        const auto a = whole_numbers(1024, 4000, 21), b = whole_numbers(1024, 4000, 22);
        bench.add_input(0, DataFormat::Int32, Tile(), a);
        bench.add_input(1, DataFormat::Int32, Tile(), b);
        bench.add_output(16, DataFormat::Int32, Tile(), 3);
        bench.run(kernel(R"(
void kernel_main() {
    unary_op_init_common(0, 16);
    cb_wait_front(0, 1);
    cb_wait_front(1, 1);
    auto both = [] {
        copy_tile_to_dst_init_short(0);
        copy_tile(0, 0, 0);
        copy_tile_to_dst_init_short(1);
        copy_tile(1, 0, 1);
    };
    one([&] { both(); add_int_tile_init(); add_int_tile<DataFormat::Int32>(0, 1, 0); });
    one([&] { both(); sub_int_tile_init(); sub_int_tile<DataFormat::Int32>(0, 1, 0); });
    one([&] { both(); mul_int_tile_init<DataFormat::Int32>(); mul_int_tile<DataFormat::Int32>(0, 1, 0); });
}
)"),
                  ComputeConfig{.fp32_dest_acc_en = true});
        const auto found = bench.numbers(16);
        for (uint32_t i = 0; i < 1024; ++i) {
            ASSERT_EQ(found[i], a[i] + b[i]);
            ASSERT_EQ(found[1024 + i], a[i] - b[i]);
            ASSERT_EQ(found[2048 + i], a[i] * b[i]);
        }
    }
}

TEST(Integers, BytesAddInTheFpu) {
    TileBench bench("blackhole");
    const auto a = whole_numbers(1024, 127, 31), b = whole_numbers(1024, 127, 32);
    bench.add_input(0, DataFormat::Int8, Tile(), a);
    bench.add_input(1, DataFormat::Int8, Tile(), b);
    bench.add_output(16, DataFormat::Int32, Tile(), 2);
    bench.run(kernel(R"(
void kernel_main() {
    binary_op_init_common(0, 1, 16);
    cb_wait_front(0, 1);
    cb_wait_front(1, 1);
    add_tiles_init(0, 1);
    one([] { add_tiles(0, 1, 0, 0, 0); });
    sub_tiles_init(0, 1);
    one([] { sub_tiles(0, 1, 0, 0, 0); });
}
)"),
              ComputeConfig{.fp32_dest_acc_en = true});
    const auto found = bench.numbers(16);
    for (uint32_t i = 0; i < 1024; ++i) {
        ASSERT_EQ(found[i], a[i] + b[i]);
        ASSERT_EQ(found[1024 + i], a[i] - b[i]);
    }
}

// ---- random numbers
// --------------------------------------------------------------------------------------------------

TEST(RandomNumbers, AreUniformAndFollowTheSeed) {
    auto draw = [](const char* machine, uint32_t seed) {
        TileBench bench(machine);
        bench.add_output(16, DataFormat::Float32, Tile(), 2);
        bench.run(kernel(fmt::format(R"(
void kernel_main() {{
    init_sfpu(16, 16);
    rand_tile_init({});
    for (int i = 0; i < 2; ++i) one([] {{ rand_tile(0, 0xbf800000u, 0x40400000u); }});  // from -1, over 3
}}
)",
                                     seed)
                             .c_str()),
                  ComputeConfig{.fp32_dest_acc_en = true});
        return bench.numbers(16);
    };
    const auto first = draw("wormhole_b0", 7);
    EXPECT_EQ(first, draw("wormhole_b0", 7));
    EXPECT_EQ(first, draw("blackhole", 7));
    EXPECT_NE(first, draw("wormhole_b0", 8));
    double mean = 0, square = 0;
    for (float x : first) {
        ASSERT_GE(x, -1.0f);
        ASSERT_LT(x, 2.0f);
        mean += x / 2048;
        square += x * x / 2048;
    }
    EXPECT_NEAR(mean, 0.5, 0.06);  // three standard errors of 2,048 draws
    EXPECT_NEAR(std::sqrt(square - mean * mean), 3 / std::sqrt(12.0), 0.05);
    EXPECT_NE(std::vector<float>(first.begin(), first.begin() + 1024),
              std::vector<float>(first.begin() + 1024, first.end()));
}

}  // namespace
}  // namespace softmetal::host::testing
