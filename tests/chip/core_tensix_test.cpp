// The three Tensix processors and the tile engine: data that goes through, who waits for whom, cycles and counters, and
// what is refused.
#include "chip/observer.h"
#include "chip/tensix_cost.h"
#include "core_gemm.h"

namespace softmetal::chip::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using TensixTest = ChipTest;

std::vector<uint8_t> bf16_tiles(uint32_t tiles, uint16_t bits) {
    std::vector<uint8_t> bytes(tiles * kTileBytes);
    for (size_t i = 0; i < bytes.size(); i += 2) {
        bytes[i] = static_cast<uint8_t>(bits);
        bytes[i + 1] = static_cast<uint8_t>(bits >> 8);
    }
    return bytes;
}

TEST_F(TensixTest, AMatrixProductGoesFromDramToDram) {
    for (uint32_t bank = 0; bank < 2; ++bank) chip->write_dram(bank, 0, bf16_tiles(6, 0x3f80));  // all 1
    GemmShape shape;
    shape.depth = 4;
    shape.blocks = 3;
    Launch launch(machine);
    add_gemm_core(launch, {0, 0}, shape);
    add_gemm_core(launch, {1, 0}, shape);
    const LaunchResult result = chip->launch(launch.setup);
    for (uint32_t bank = 0; bank < 2; ++bank) {
        std::vector<uint8_t> out(8 * kTileBytes);
        chip->read_dram(bank, 0x100000, out);
        EXPECT_EQ(out, bf16_tiles(8, 0x4300)) << "4 tiles in k of ones give 128";
    }
    const CoreCounters& core = result.cores[0];
    EXPECT_EQ(core.tile_products, 3u * 4 * 8);
    EXPECT_EQ(tile_products_done(), 2 * core.tile_products);
    EXPECT_EQ(core.matrix_ideal_cycles, 3u * 4 * 8 * 64);
    EXPECT_EQ(core.matrix_cycles, 3u * 4 * 8 * (64 + load_machine("n150")->tensix.matmul_overhead_cycles));
    EXPECT_EQ(core.noc_read_bytes[0], 3u * 4 * 6 * kTileBytes);
    EXPECT_EQ(core.noc_write_bytes[1], 3u * 8 * kTileBytes);
    EXPECT_GT(core.unpack_cycles, 0u);
    EXPECT_GT(core.pack_cycles, 0u);
    EXPECT_GE(result.cycles(), core.matrix_cycles);
}

// With nothing but math in the way, time is math's.
TEST_F(TensixTest, MathIsTheBottleneckWhereItShouldBe) {
    GemmShape shape;
    shape.depth = 200;
    shape.reads = false;
    Launch launch(machine);
    add_gemm_core(launch, {0, 0}, shape);
    const LaunchResult result = chip->launch(launch.setup);
    const CoreCounters& core = result.cores[0];
    EXPECT_GT(static_cast<double>(core.matrix_cycles) / static_cast<double>(result.cycles()), 0.9);
    EXPECT_GT(core.processors[2].wait_cycles[static_cast<size_t>(Wait::kSourceFull)], result.cycles() / 4);
}

TEST_F(TensixTest, UnpackIsTheBottleneckAtLowFidelity) {
    GemmShape shape;
    shape.depth = 200;
    shape.reads = false;
    shape.fidelity = 0;
    Launch launch(machine);
    add_gemm_core(launch, {0, 0}, shape);
    const LaunchResult result = chip->launch(launch.setup);
    EXPECT_GT(result.cores[0].processors[3].wait_cycles[static_cast<size_t>(Wait::kSourceEmpty)], result.cycles() / 4);
}

// Two halves of Dst: math fills one while pack empties the other.
TEST_F(TensixTest, MathAndPackOverlap) {
    Launch launch(machine);
    Kernel math, pack;
    const uint32_t zero_dst = static_cast<uint32_t>(abi::FpuOp::kZeroDst) | abi::FpuFlags::kNoSource << 8;
    math.call(Call::kMathConfigure, {0}).loop(s0, 100, "block").call(Call::kDstAcquire);
    for (int i = 0; i < 5; ++i) math.call(Call::kFpu, {zero_dst, 0, 0, 0});
    math.call(Call::kDstCommit).end_loop(s0, "block").exit();
    launch.circular_buffer({0, 0}, 16, 1);
    pack.call(Call::kPackConfigure, {16, 0}).loop(s0, 100, "block").call(Call::kDstWait);
    pack.call(Call::kPack, {1, 0, launch.cb_address({0, 0}, 16), 16, 0, 0}).call(Call::kDstRelease);
    pack.end_loop(s0, "block").exit();
    launch.kernel({0, 0}, Processor::kTrisc1, math).kernel({0, 0}, Processor::kTrisc2, pack);
    const LaunchResult result = chip->launch(launch.setup);
    const CoreCounters& core = result.cores[0];
    const uint64_t longest = std::max(core.fpu_cycles, core.pack_cycles);
    EXPECT_LT(result.cycles(), core.fpu_cycles + core.pack_cycles + 1000);
    EXPECT_GT(result.cycles(), longest);
}

TEST_F(TensixTest, ThePackerMayUseTheSfpuOnItsHalf) {
    constexpr auto kFill = static_cast<uint32_t>(abi::SfpuOp::kFill);
    Launch launch(machine);
    Kernel math, pack;
    math.call(Call::kMathConfigure, {0}).call(Call::kDstAcquire).call(Call::kSfpu, {kFill, 0, 0, 0x40000000, 0, 0});
    math.call(Call::kDstCommit);
    // The other half is math's, at the same time.
    math.call(Call::kDstAcquire).call(Call::kSfpu, {kFill, 0, 0, 0x40400000, 0, 0}).exit();
    launch.circular_buffer({0, 0}, 16, 1);
    const uint32_t out = launch.cb_address({0, 0}, 16);
    pack.call(Call::kPackConfigure, {16, 0}).call(Call::kDstWait);
    pack.call(Call::kSfpu, {kFill, 0, 0, 0x40800000, 0, 0}).call(Call::kPack, {1, 0, out, 16, 0, 0});
    pack.call(Call::kDstRelease).exit();
    launch.kernel({0, 0}, Processor::kTrisc1, math).kernel({0, 0}, Processor::kTrisc2, pack);
    const LaunchResult result = chip->launch(launch.setup);
    std::vector<uint8_t> packed(kTileBytes);
    chip->read_l1({0, 0}, out, packed);
    EXPECT_EQ(packed, bf16_tiles(1, 0x4080));
    // One SFPU for both.
    EXPECT_GE(result.cycles(), result.cores[0].sfpu_cycles);
}

TEST_F(TensixTest, TheSfpuOfThePackerNeedsACommittedHalf) {
    Launch launch(machine);
    Kernel kernel;
    kernel.call(Call::kSfpu, {static_cast<uint32_t>(abi::SfpuOp::kFill), 0, 0, 0, 0, 0}).exit();
    launch.kernel({0, 0}, Processor::kTrisc2, kernel);
    EXPECT_THAT(error_of<KernelFault>(launch), HasSubstr("without tile_regs_wait"));
}

TEST_F(TensixTest, AnUnpackThatIsConfiguredForAnotherFormatIsAFault) {
    Launch launch(machine);
    launch.circular_buffer({0, 0}, 0, 2, 4096, abi::DataFormat::kFloat32).circular_buffer({0, 0}, 1, 2);
    Kernel kernel;
    kernel.call(Call::kUnpackConfigure, {3, 0, 0});
    kernel.call(Call::kUnpack, {0, launch.cb_address({0, 0}, 1), 0, 1, 0, 0}).exit();
    launch.kernel({0, 0}, Processor::kTrisc0, kernel, "compute.cpp");
    EXPECT_THAT(error_of<KernelFault>(launch),
                AllOf(HasSubstr("core (0,0) TRISC0 (unpack), compute.cpp:"),
                      HasSubstr("configured for Float32 (cb 0) but reads cb 1 which is Float16_b; call "
                                "reconfig_data_format for cb 1")));
}

TEST_F(TensixTest, APackThatIsConfiguredForAnotherFormatIsAFault) {
    Launch launch(machine);
    launch.circular_buffer({0, 0}, 0, 2, 4096, abi::DataFormat::kFloat32).circular_buffer({0, 0}, 1, 2);
    Kernel kernel;
    kernel.call(Call::kPackConfigure, {0, 0}).call(Call::kPack, {1, 0, launch.cb_address({0, 0}, 1), 1, 0, 0}).exit();
    launch.kernel({0, 0}, Processor::kTrisc2, kernel);
    EXPECT_THAT(error_of<KernelFault>(launch),
                HasSubstr("the packer is configured for Float32 (cb 0) but writes cb 1"));
}

TEST_F(TensixTest, TheEnginesComplaintsGetAPlace) {
    Launch launch(machine);
    Kernel kernel;
    const uint32_t zero_dst = static_cast<uint32_t>(abi::FpuOp::kZeroDst) | abi::FpuFlags::kNoSource << 8;
    kernel.call(Call::kDstAcquire).call(Call::kFpu, {zero_dst, 99, 0, 0}).exit();
    launch.kernel({3, 0}, Processor::kTrisc1, kernel, "compute.cpp");
    EXPECT_THAT(error_of<KernelFault>(launch),
                AllOf(HasSubstr("core (3,0) TRISC1 (math), compute.cpp:"), HasSubstr("99")));
}

TEST_F(TensixTest, ReleaseWithoutCommitIsAFault) {
    Launch launch(machine);
    Kernel kernel;
    kernel.call(Call::kDstRelease).exit();
    launch.kernel({0, 0}, Processor::kTrisc2, kernel);
    EXPECT_THAT(error_of<KernelFault>(launch), HasSubstr("tile_regs_release without tile_regs_wait"));
}

TEST_F(TensixTest, AMailboxCarriesWordsInOrder) {
    Launch launch(machine);
    Kernel sender, receiver;
    for (uint32_t i = 0; i < 8; ++i) sender.call(Call::kMailboxWrite, {3, 100 + i});
    sender.exit();
    receiver.li(s0, 0x40000);
    for (int i = 0; i < 8; ++i) receiver.call(Call::kMailboxRead, {2}).store("sw", a0, 4 * i, s0);
    receiver.exit();
    launch.kernel({0, 0}, Processor::kTrisc0, sender).kernel({0, 0}, Processor::kTrisc1, receiver);
    chip->launch(launch.setup);
    for (uint32_t i = 0; i < 8; ++i) EXPECT_EQ(word({0, 0}, 0x40000 + 4 * i), 100 + i);
}

TEST_F(TensixTest, ATileLeftUnpackedDoesNotReachTheNextLaunch) {
    chip->write_dram(0, 0, bf16_tiles(6, 0x3f80));
    Launch leaves(machine), next(machine);
    leaves.circular_buffer({0, 0}, 0, 2).circular_buffer({0, 0}, 1, 2);
    Kernel kernel;
    kernel.call(Call::kUnpackConfigure, {3, 0, 0})
        .call(Call::kUnpack, {0, leaves.cb_address({0, 0}, 0), 0, 0, 0, 0})
        .exit();
    leaves.kernel({0, 0}, Processor::kTrisc0, kernel);
    add_gemm_core(next, {0, 0}, {});
    chip->launch(leaves.setup);
    chip->launch(next.setup);
    std::vector<uint8_t> out(8 * kTileBytes);
    chip->read_dram(0, 0x100000, out);
    EXPECT_EQ(out, bf16_tiles(8, 0x4300));
}

TEST_F(TensixTest, DprintShowsASliceOfATile) {
    Launch launch(machine);
    launch.circular_buffer({0, 0}, 0, 1);
    const uint32_t address = launch.cb_address({0, 0}, 0);
    chip->write_l1({0, 0}, address, bf16_tiles(1, 0x4040));
    chip->write_l1({0, 0}, 0x40000, std::vector<uint8_t>{0, 32, 16, 0, 3, 1});
    Kernel kernel;
    kernel.call(Call::kPrint, {uint32_t(abi::PrintKind::kTile), address, 0, 0x40000}).exit();
    launch.kernel({0, 0}, Processor::kBrisc, kernel);
    chip->launch(launch.setup);
    EXPECT_THAT(printed, ::testing::ElementsAre("0:(x=0,y=0):BR: 3 3 3 ", "0:(x=0,y=0):BR: 3 3 3 "));
}

TEST(TensixCost, MatmulUnpacksTheLongerSideOncePerTileOfTheShorter) {
    tensix::UnpackRequest request;
    request.kind = abi::UnpackKind::kMatmul;
    request.shape0.page_bytes = request.shape1.page_bytes = 100;
    request.p0 = 4 | 2 << 8 | 3 << 16;  // 4 columns, 2 rows, 3 tiles between rows
    const UnpackBytes bytes = unpack_bytes(request);
    EXPECT_EQ(bytes.tiles[0], 2u);
    EXPECT_EQ(bytes.tiles[1], 8u);
    EXPECT_EQ(bytes.extent[0], 400u);
    EXPECT_EQ(bytes.extent[1], 400u);
}

TEST(TensixCost, SmallTilesTakeTheMatrixUnitAsLongAsTheirRowsNeed) {
    struct Row {
        uint8_t rows, cols, face_rows, faces;
        uint32_t eltwise, product;  // sixteenths; the product's in1 is a whole tile
    };
    const Row rows[] = {{32, 32, 16, 4, 16, 16}, {16, 32, 16, 2, 8, 8}, {32, 16, 16, 2, 8, 8},
                        {8, 32, 8, 2, 4, 4},     {1, 32, 1, 2, 4, 4},   {1, 16, 1, 1, 2, 2}};
    for (const Row& row : rows) {
        tensix::UnpackRequest request;
        request.shape0 = {.rows = row.rows, .cols = row.cols, .face_rows = row.face_rows, .num_faces = row.faces};
        request.kind = abi::UnpackKind::kAB;
        EXPECT_EQ(matrix_sixteenths(request), row.eltwise) << int(row.rows) << "x" << int(row.cols);
        request.kind = abi::UnpackKind::kMatmul;
        EXPECT_EQ(matrix_sixteenths(request), row.product) << int(row.rows) << "x" << int(row.cols);
    }
    tensix::FpuRequest product;
    product.op = abi::FpuOp::kMatmul;
    product.p0 = 1 | 1 << 8;
    EXPECT_EQ(ideal_cycles(product), 16u);
    EXPECT_EQ(ideal_cycles(product, 4), 4u);
}

// ---- the same whatever the number of host threads

class Recorder : public Observer {
public:
    void launch_begins(const LaunchSetup&, const Machine&, uint64_t cycle) override { log += std::to_string(cycle); }
    void events(std::span<const Event> events) override {
        for (const Event& e : events) {
            ++kinds[e.kind];
            EXPECT_LE(e.start, e.end);
            for (uint64_t value : {e.start, e.end, uint64_t{e.core}, uint64_t{e.processor}, uint64_t{e.kind},
                                   uint64_t{e.a}, uint64_t{e.b}, uint64_t{e.c}, uint64_t{e.d}, e.wide})
                log += ' ' + std::to_string(value);
        }
    }
    void transfers(std::span<const TransferRecord> records) override {
        for (const TransferRecord& r : records) log += " t" + std::to_string(r.start) + "-" + std::to_string(r.end);
        transferred += records.size();
    }
    void launch_ends(const LaunchResult& result) override { log += " end " + std::to_string(result.end_cycle); }

    std::string log;
    std::map<int, int> kinds;
    size_t transferred = 0;
};

TEST_F(TensixTest, EverythingIsTheSameForAnyNumberOfThreads) {
    std::string first_log;
    std::vector<uint8_t> first_bytes;
    for (unsigned threads : {1u, 2u, 7u}) {
        make(threads);
        for (uint32_t bank = 0; bank < machine->dram_banks; ++bank)
            chip->write_dram(bank, 0, bf16_tiles(6, static_cast<uint16_t>(0x3f80 + 3 * bank)));
        auto recorder = std::make_shared<Recorder>();
        chip->add_observer(recorder);
        Launch launch(machine);
        for (uint32_t i = 0; i < 24; ++i) add_gemm_core(launch, {i % 8, i / 8}, {});
        chip->launch(launch.setup);
        std::vector<uint8_t> bytes;
        for (uint32_t bank = 0; bank < machine->dram_banks; ++bank) {
            std::vector<uint8_t> out(8 * kTileBytes);
            chip->read_dram(bank, 0x100000, out);
            bytes.insert(bytes.end(), out.begin(), out.end());
        }
        if (threads == 1) {
            first_log = recorder->log;
            first_bytes = bytes;
            EXPECT_EQ(recorder->kinds[Event::kKernelStart], 24 * 5);
            EXPECT_EQ(recorder->kinds[Event::kKernelEnd], 24 * 5);
            EXPECT_EQ(recorder->kinds[Event::kMath], 24 * 4);
            EXPECT_EQ(recorder->kinds[Event::kPack], 24);
            EXPECT_EQ(recorder->kinds[Event::kNocIssue], 24 * (4 * 6 + 8));
            EXPECT_EQ(recorder->transferred, 24u * (4 * 6 + 8));
        }
        EXPECT_TRUE(recorder->log == first_log) << threads << " threads";
        EXPECT_TRUE(bytes == first_bytes) << threads << " threads";
    }
}

}  // namespace
}  // namespace softmetal::chip::test
