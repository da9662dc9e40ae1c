// What the packer does on the way to L1: formats, ReLU, accumulation onto what L1 holds.
#include <bit>
#include <cmath>

#include "tile_bench.h"

namespace softmetal::host::testing {
namespace {

using tt::DataFormat;
using tt::tt_metal::ComputeConfig;

// Buffer 0 to buffer 16 once for each ReLU mode, then twice more onto buffer 17 with accumulation in L1.
constexpr const char* kCompute = R"(
#include "api/compute/tile_move_copy.h"
#include "api/compute/pack.h"
void packed(uint32_t in, uint32_t out) {
    tile_regs_acquire();
    copy_tile(in, 0, 0);
    tile_regs_commit();
    tile_regs_wait();
    pack_tile<true>(0, out, 0);
    tile_regs_release();
}
void kernel_main() {
    constexpr uint32_t in = 0, out = 16, sums = 17;
    constexpr uint32_t threshold = get_compile_time_arg_val(0);
    compute_kernel_hw_startup(in, out);
    copy_init(in);
    cb_wait_front(in, 1);
    const uint32_t modes[] = {0, 1, 2 | threshold << 16, 3 | threshold << 16};
    for (uint32_t mode : modes) {
        if (!get_compile_time_arg_val(1) && mode > 1) break;
        PACK((llk_pack_relu_config(mode)));
        cb_reserve_back(out, 1);
        packed(in, out);
        cb_push_back(out, 1);
    }
    pack_relu_config(0);
    if (!get_compile_time_arg_val(2)) return;
    pack_reconfig_data_format(sums);
    cb_reserve_back(sums, 1);
    pack_reconfig_l1_acc(1);
    packed(in, sums);
    packed(in, sums);
    pack_reconfig_l1_acc(0);
    cb_push_back(sums, 1);
}
)";

struct Case {
    const char *name, *machine;
    DataFormat in, out;
    bool fp32_dst, thresholds, accumulates;
    int limit;
};

class PackModes : public ::testing::TestWithParam<Case> {};

TEST_P(PackModes, ReluAndAccumulation) {
    const Case& row = GetParam();
    constexpr float kThreshold = 3.0f;
    const bool half = row.out == DataFormat::Float16 || row.out == DataFormat::Bfp8 || row.out == DataFormat::Lf8;
    const uint32_t bits = half ? 0x4200 : std::bit_cast<uint32_t>(kThreshold) >> 16;
    TileBench bench(row.machine);
    const auto numbers = whole_numbers(1024, row.limit, 5), before = whole_numbers(1024, row.limit, 6);
    bench.add_input(0, row.in, Tile(), numbers);
    bench.add_output(16, row.out, Tile(), 4);
    bench.add_output(17, row.out, Tile(), before);
    bench.run(kCompute, ComputeConfig{.fp32_dest_acc_en = row.fp32_dst,
                                      .compile_args = {bits, row.thresholds ? 1u : 0u, row.accumulates ? 1u : 0u}});

    const auto found = bench.numbers(16), sums = bench.numbers(17);
    for (uint32_t i = 0; i < 1024; ++i) {
        const float x = numbers[i];
        const float modes[] = {x, std::max(x, 0.0f), x <= kThreshold ? 0.0f : x,
                               std::min(std::max(x, 0.0f), kThreshold)};
        for (uint32_t mode = 0; mode < (row.thresholds ? 4u : 2u); ++mode)
            ASSERT_EQ(found[mode * 1024 + i], modes[mode]) << "mode " << mode << " of " << x;
        if (row.accumulates) {
            ASSERT_EQ(sums[i], before[i] + 2 * x);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Formats, PackModes,
    ::testing::Values(
        Case{"Float16b", "wormhole_b0", DataFormat::Float16_b, DataFormat::Float16_b, false, true, true, 60},
        Case{"Float32", "blackhole", DataFormat::Float32, DataFormat::Float32, true, true, true, 500},
        Case{"Float32ToFloat16b", "wormhole_b0", DataFormat::Float32, DataFormat::Float16_b, true, true, true, 60},
        Case{"Float16", "blackhole", DataFormat::Float16, DataFormat::Float16, false, true, true, 500},
        Case{"Float32ToFloat16", "wormhole_b0", DataFormat::Float32, DataFormat::Float16, true, true, true, 500},
        Case{"Float16bToBfp8b", "wormhole_b0", DataFormat::Float16_b, DataFormat::Bfp8_b, false, true, false, 100},
        Case{"Float16bToBfp4b", "blackhole", DataFormat::Float16_b, DataFormat::Bfp4_b, false, true, false, 7},
        Case{"Float16bToBfp2b", "blackhole", DataFormat::Float16_b, DataFormat::Bfp2_b, false, false, false, 1},
        Case{"Float16ToBfp8", "wormhole_b0", DataFormat::Float16, DataFormat::Bfp8, false, true, false, 100},
        Case{"Float16ToLf8", "wormhole_b0", DataFormat::Float16, DataFormat::Lf8, false, true, true, 1},
        Case{"Float16ToFp8", "blackhole", DataFormat::Float16, DataFormat::Fp8_e4m3, false, false, true, 4},
        Case{"Int32", "wormhole_b0", DataFormat::Int32, DataFormat::Int32, true, false, true, 30000},
        Case{"Int8", "blackhole", DataFormat::Int8, DataFormat::Int8, true, false, false, 100}),
    [](const auto& info) { return info.param.name; });

std::string error_with(DataFormat format, const char* line) {
    TileBench bench("wormhole_b0");
    bench.add_input(0, format, Tile(), std::vector<float>(1024, 1.0f));
    bench.add_output(16, format, Tile(), 1);
    const std::string compute = fmt::format(R"(
#include "api/compute/tile_move_copy.h"
#include "api/compute/pack.h"
void kernel_main() {{
    compute_kernel_hw_startup(0, 16);
    copy_init(0);
    cb_wait_front(0, 1);
    tile_regs_acquire();
    copy_tile(0, 0, 0);
    tile_regs_commit();
    tile_regs_wait();
    {}
    pack_tile<true>(0, 16, 0);
    tile_regs_release();
}}
)",
                                            line);
    return error_of([&] { bench.run(compute, ComputeConfig{.fp32_dest_acc_en = true}); });
}

TEST(PackModes, ThatTheFormatDoesNotHaveAreErrors) {
    EXPECT_THAT(error_with(DataFormat::Bfp8_b, "pack_reconfig_l1_acc(1);"),
                AllOf(HasSubstr("L1 accumulation"), HasSubstr("Bfp8_b")));
    EXPECT_THAT(error_with(DataFormat::Int32, "pack_relu_config(2 | 5 << 16);"),
                AllOf(HasSubstr("threshold"), HasSubstr("Int32")));
}

TEST(Formats, ThatTheChipDoesNotHaveAreErrors) {
    TileBench bench("wormhole_b0");
    bench.add_output(16, DataFormat::Fp8_e4m3, Tile(), 1);
    EXPECT_THAT(error_of([&] { bench.run("void kernel_main() {}\n", ComputeConfig{}); }),
                AllOf(HasSubstr("index 16"), HasSubstr("Fp8_e4m3"), HasSubstr("wormhole_b0")));
}

TEST(Pages, ThatTheTileEngineCannotCountAreErrors) {
    auto device = make_device("blackhole");
    tt::tt_metal::Program program = tt::tt_metal::CreateProgram();
    const tt::tt_metal::CoreCoord core(0, 0);
    const Tile tile({1, 16});
    tt::tt_metal::CreateCircularBuffer(
        program, core,
        tt::tt_metal::CircularBufferConfig(48, {{3, DataFormat::Bfp4_b}}).set_page_size(3, 24).set_tile_dims(3, tile));
    tt::tt_metal::CreateKernelFromString(
        program, "#include \"api/dataflow/dataflow_api.h\"\nvoid kernel_main() { cb_push_back(3, 1); }\n", core,
        tt::tt_metal::DataMovementConfig{});
    tt::tt_metal::CreateKernelFromString(program, R"(
#include "api/compute/tile_move_copy.h"
void kernel_main() {
    compute_kernel_hw_startup(3, 3);
    copy_init(3);
    cb_wait_front(3, 1);
    tile_regs_acquire();
    copy_tile(3, 0, 0);
    tile_regs_commit();
}
)",
                                         core, ComputeConfig{});
    EXPECT_THAT(error_of([&] { tt::tt_metal::LaunchProgram(*device, std::move(program)); }),
                AllOf(HasSubstr("cb 3"), HasSubstr("24 bytes"), HasSubstr("16")));
}

// ---- 32-bit floats straight to Dst
// -----------------------------------------------------------------------------------

TEST(UnpackToDest, KeepsAll32BitsOnlyWhereTheHostAllowsIt) {
    constexpr const char* kCopy = R"(
#include "api/compute/tile_move_copy.h"
#include "api/compute/eltwise_unary/sfpu_split_includes.h"
#include "api/compute/pack.h"
void kernel_main() {
    compute_kernel_hw_startup(0, 16);
    copy_init(0);
    cb_wait_front(0, 1);
    tile_regs_acquire();
    copy_tile(0, 0, 0);
    tile_regs_commit();
    tile_regs_wait();
    cb_reserve_back(16, 1);
    pack_tile(0, 16);
    cb_push_back(16, 1);
    tile_regs_release();
}
)";
    std::vector<float> numbers(1024);
    for (uint32_t i = 0; i < 1024; ++i) numbers[i] = std::bit_cast<float>(0x3f800000u + i * 7919u);
    for (const auto& [machine, straight] :
         {std::pair("wormhole_b0", false), std::pair("wormhole_b0", true), std::pair("blackhole", true)}) {
        TileBench bench(machine);
        bench.add_input(0, DataFormat::Float32, Tile(), numbers);
        bench.add_output(16, DataFormat::Float32, Tile(), 1);
        ComputeConfig config{.fp32_dest_acc_en = true};
        if (straight) {
            config.unpack_to_dest_mode.assign(NUM_CIRCULAR_BUFFERS, UnpackToDestMode::Default);
            config.unpack_to_dest_mode[0] = UnpackToDestMode::UnpackToDestFp32;
        }
        bench.run(kCopy, config);
        const auto found = bench.numbers(16);
        for (uint32_t i = 0; i < 1024; ++i) {
            const uint32_t bits = std::bit_cast<uint32_t>(numbers[i]);
            ASSERT_EQ(std::bit_cast<uint32_t>(found[i]), straight ? bits : bits & 0xffffe000u) << i;
        }
    }
}

}  // namespace
}  // namespace softmetal::host::testing
