// Kernels in C++, through the kernel compiler and the device headers: TT-Metalium's classic three, end to end, and the
// places that errors name.
#include <unistd.h>
#include <bit>

#include <cstring>
#include <filesystem>
#include <fstream>

#include "core_guest.h"
#include "kernel/compiler.h"
#include "tensix/formats.h"

namespace softmetal::chip::test {
namespace {

using tensix::TileShape;
using ::testing::AllOf;
using ::testing::HasSubstr;

class KernelsTest : public ChipTest {
protected:
    void SetUp() override {
        folder_ = std::filesystem::temp_directory_path() / ("softmetal-chip-kernels-" + std::to_string(::getpid()));
        std::filesystem::create_directories(folder_);
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    struct Part {
        Processor processor;
        std::string file, text;
        std::vector<uint32_t> args;
    };
    // Compute kernels stand once and run on all three Tensix processors.
    Launch launch_of(const std::vector<Part>& parts, uint32_t pages = 2) {
        Launch launch(machine);
        for (uint32_t id : {0u, 1u, 16u}) launch.circular_buffer({0, 0}, id, pages);
        std::vector<TileShape> shapes(abi::kMaxCircularBuffers);
        for (const auto& cb : launch.at({0, 0}).circular_buffers) shapes[cb.id] = cb.shape;
        std::vector<kernel::BuildRequest> requests;
        std::vector<std::vector<uint32_t>> args;
        for (const Part& part : parts) {
            std::ofstream(folder_ / part.file) << part.text;
            const bool compute = part.processor >= Processor::kTrisc0;
            for (uint32_t p = 0; p < (compute ? 3 : 1); ++p) {
                kernel::BuildRequest request;
                request.source.path = folder_ / part.file;
                request.processor = static_cast<Processor>(static_cast<uint32_t>(part.processor) + p);
                request.machine = machine;
                request.noc_index = part.processor == Processor::kBrisc ? 1 : 0;
                request.circular_buffers = shapes;
                requests.push_back(request);
                args.push_back(part.args);
            }
        }
        const auto programs = kernel::build(requests);
        for (size_t i = 0; i < programs.size(); ++i) {
            KernelSetup setup;
            setup.processor = requests[i].processor;
            setup.noc = requests[i].noc_index;
            setup.program = programs[i];
            setup.runtime_args = args[i];
            launch.at({0, 0}).kernels.push_back(setup);
        }
        return launch;
    }
    // Page `page` of an interleaved buffer at `address`.
    void write_tile(uint32_t address, uint32_t page, float value) {
        chip->write_dram(page % machine->dram_banks, address + page / machine->dram_banks * 2048, tile(value));
    }
    std::vector<uint8_t> read_tile(uint32_t address, uint32_t page) {
        std::vector<uint8_t> bytes(2048);
        chip->read_dram(page % machine->dram_banks, address + page / machine->dram_banks * 2048, bytes);
        return bytes;
    }
    static std::vector<uint8_t> tile(float value) {
        const uint16_t bits = tensix::bf16_from_fp32(value);
        std::vector<uint8_t> bytes(2048);
        for (size_t i = 0; i < bytes.size(); i += 2) std::memcpy(&bytes[i], &bits, 2);
        return bytes;
    }

    std::filesystem::path folder_;
};

const std::string kReader = R"(#include <cstdint>
#include "dataflow_api.h"
void kernel_main() {
    const uint32_t a = get_arg_val<uint32_t>(0), b = get_arg_val<uint32_t>(1), n = get_arg_val<uint32_t>(2);
    const InterleavedAddrGenFast<true> from_a = {a, get_tile_size(0), get_dataformat(0)};
    const InterleavedAddrGenFast<true> from_b = {b, get_tile_size(1), get_dataformat(1)};
    for (uint32_t i = 0; i < n; ++i) {
        cb_reserve_back(0, 1);
        cb_reserve_back(1, 1);
        noc_async_read_tile(i, from_a, get_write_ptr(0));
        noc_async_read_tile(i, from_b, get_write_ptr(1));
        noc_async_read_barrier();
        cb_push_back(0, 1);
        cb_push_back(1, 1);
    }
}
)";
const std::string kWriter = R"(#include <cstdint>
#include "dataflow_api.h"
void kernel_main() {
    const uint32_t c = get_arg_val<uint32_t>(0), n = get_arg_val<uint32_t>(1);
    const InterleavedAddrGenFast<true> to = {c, get_tile_size(16), get_dataformat(16)};
    for (uint32_t i = 0; i < n; ++i) {
        cb_wait_front(16, 1);
        noc_async_write_tile(i, to, get_read_ptr(16));
        noc_async_write_barrier();
        cb_pop_front(16, 1);
    }
}
)";
const std::string kAdd = R"(#include <cstdint>
#include "compute_kernel_api/eltwise_binary.h"
#include "compute_kernel_api/tile_move_copy.h"
namespace NAMESPACE {
void MAIN {
    const uint32_t n = get_arg_val<uint32_t>(0);
    binary_op_init_common(0, 1, 16);
    add_tiles_init(0, 1);
    for (uint32_t i = 0; i < n; ++i) {
        cb_wait_front(0, 1);
        cb_wait_front(1, 1);
        tile_regs_acquire();
        add_tiles(0, 1, 0, 0, 0);
        tile_regs_commit();
        cb_reserve_back(16, 1);
        tile_regs_wait();
        pack_tile(0, 16);
        tile_regs_release();
        cb_push_back(16, 1);
        cb_pop_front(0, 1);
        cb_pop_front(1, 1);
    }
}
}  // namespace NAMESPACE
)";
const std::string kMatmul = R"(#include <cstdint>
#include "compute_kernel_api/matmul.h"
#include "compute_kernel_api/tile_move_copy.h"
namespace NAMESPACE {
void MAIN {
    const uint32_t n = get_arg_val<uint32_t>(0);
    mm_init(0, 1, 16);
    tile_regs_acquire();
    for (uint32_t i = 0; i < n; ++i) {
        cb_wait_front(0, 1);
        cb_wait_front(1, 1);
        matmul_tiles(0, 1, 0, 0, 0);
        cb_pop_front(0, 1);
        cb_pop_front(1, 1);
    }
    tile_regs_commit();
    cb_reserve_back(16, 1);
    tile_regs_wait();
    pack_tile(0, 16);
    tile_regs_release();
    cb_push_back(16, 1);
}
}  // namespace NAMESPACE
)";
constexpr uint32_t kA = 0x100000, kB = 0x200000, kC = 0x300000;

TEST_F(KernelsTest, TilesAreAdded) {
    constexpr uint32_t kTiles = 30;
    for (uint32_t i = 0; i < kTiles; ++i) {
        write_tile(kA, i, static_cast<float>(i));
        write_tile(kB, i, 100.0f);
    }
    const Launch launch = launch_of({{Processor::kNcrisc, "reader.cpp", kReader, {kA, kB, kTiles}},
                                     {Processor::kBrisc, "writer.cpp", kWriter, {kC, kTiles}},
                                     {Processor::kTrisc0, "add.cpp", kAdd, {kTiles}}});
    const LaunchResult result = chip->launch(launch.setup);
    for (uint32_t i = 0; i < kTiles; ++i)
        EXPECT_EQ(read_tile(kC, i), tile(100.0f + static_cast<float>(i))) << "tile " << i;
    EXPECT_GT(result.cycles(), kTiles * 400);
    EXPECT_EQ(result.cores[0].noc_read_bytes[0], 2 * kTiles * 2048);
}

TEST_F(KernelsTest, TilesAreMultiplied) {
    constexpr uint32_t kTiles = 8;
    for (uint32_t i = 0; i < kTiles; ++i) {
        write_tile(kA, i, 1.0f);
        write_tile(kB, i, 0.5f);
    }
    const Launch launch = launch_of({{Processor::kNcrisc, "reader.cpp", kReader, {kA, kB, kTiles}},
                                     {Processor::kBrisc, "writer.cpp", kWriter, {kC, 1}},
                                     {Processor::kTrisc0, "matmul.cpp", kMatmul, {kTiles}}});
    const LaunchResult result = chip->launch(launch.setup);
    EXPECT_EQ(read_tile(kC, 0), tile(kTiles * 16.0f));
    EXPECT_EQ(result.cores[0].tile_products, kTiles);
    EXPECT_EQ(result.cores[0].matrix_ideal_cycles, kTiles * 64);
}

// Own vector code between the addition and the packer: each sum above 110 is halved.
std::string add_and(const std::string& vector_code) {
    std::string text = kAdd;
    text.insert(text.find("namespace NAMESPACE"),
                "#include \"compute_kernel_api/eltwise_unary/eltwise_unary.h\"\n" + vector_code);
    text.insert(text.find("        tile_regs_commit();"),
                "        MATH((_llk_math_eltwise_unary_sfpu_params_(own, 0, VectorMode::RC)));\n");
    return text;
}

TEST_F(KernelsTest, VectorCodeOfAKernelRunsBetweenTileOperations) {
    constexpr uint32_t kTiles = 20;
    for (uint32_t i = 0; i < kTiles; ++i) {
        write_tile(kA, i, static_cast<float>(i));
        write_tile(kB, i, 100.0f);
    }
    const std::string halve = R"(#if defined(TRISC_MATH)
void own() {
    for (int i = 0; i < 8; ++i) {
        vFloat x = dst_reg[0];
        v_if(x > 110.0f) { x = x * 0.5f; }
        v_endif;
        dst_reg[0] = x;
        dst_reg++;
    }
}
#endif
)";
    const Launch launch = launch_of({{Processor::kNcrisc, "reader.cpp", kReader, {kA, kB, kTiles}},
                                     {Processor::kBrisc, "writer.cpp", kWriter, {kC, kTiles}},
                                     {Processor::kTrisc0, "halve.cpp", add_and(halve), {kTiles}}});
    const LaunchResult result = chip->launch(launch.setup);
    for (uint32_t i = 0; i < kTiles; ++i) {
        const float sum = 100.0f + static_cast<float>(i);
        EXPECT_EQ(read_tile(kC, i), tile(sum > 110 ? sum * 0.5f : sum)) << "tile " << i;
    }
    // Of each of the 32 vectors at least: load, compare, condition, push, multiply, pop, store.
    EXPECT_GE(result.cores[0].sfpu_cycles, kTiles * 32 * 7);
    EXPECT_LE(result.cores[0].sfpu_cycles, kTiles * 32 * 12);
}

TEST_F(KernelsTest, AMistakeInVectorCodeNamesItsLine) {
    const std::string pops = R"(#if defined(TRISC_MATH)
void own() {
    TTI_SFPPOPC(0, 0, 0, 0);
}
#endif
)";
    write_tile(kA, 0, 1.0f);
    write_tile(kB, 0, 1.0f);
    const Launch launch = launch_of({{Processor::kNcrisc, "reader.cpp", kReader, {kA, kB, 1}},
                                     {Processor::kBrisc, "writer.cpp", kWriter, {kC, 1}},
                                     {Processor::kTrisc0, "pops.cpp", add_and(pops), {1}}});
    EXPECT_THAT(error_of<KernelFault>(launch), AllOf(HasSubstr("core (0,0) TRISC1 (math)"), HasSubstr("pops.cpp:7 "),
                                                     HasSubstr("the stack of conditions is empty")));
}

TEST_F(KernelsTest, AHangNamesTheLineOfEachKernel) {
    std::string forgets = kAdd;
    forgets.erase(forgets.find("        tile_regs_commit();\n"), 28);
    const Launch launch = launch_of({{Processor::kNcrisc, "reader.cpp", kReader, {kA, kB, 9}},
                                     {Processor::kBrisc, "writer.cpp", kWriter, {kC, 9}},
                                     {Processor::kTrisc0, "add.cpp", forgets, {9}}});
    const std::string text = error_of<HangError>(launch);
    EXPECT_THAT(text, AllOf(HasSubstr("TRISC2 (pack) waits in tile_regs_wait"), HasSubstr("add.cpp:15 "),
                            HasSubstr("BRISC waits in cb_wait_front(cb 16, 1 pages)"), HasSubstr("writer.cpp:7 "),
                            ::testing::Not(HasSubstr("TRISC0")), ::testing::Not(HasSubstr("NCRISC"))));
}

TEST_F(KernelsTest, AFaultNamesTheLine) {
    const Launch launch = launch_of({{Processor::kBrisc,
                                      "bad.cpp",
                                      R"(#include <cstdint>
#include "dataflow_api.h"
void kernel_main() {
    volatile uint32_t* p = reinterpret_cast<volatile uint32_t*>(0x500000);
    *p = 3;
}
)",
                                      {}}});
    EXPECT_THAT(error_of<KernelFault>(launch), AllOf(HasSubstr("core (0,0) BRISC"), HasSubstr("bad.cpp:5 "),
                                                     HasSubstr("store to address 0x00500000"), HasSubstr("value 0x3")));
}

TEST_F(KernelsTest, DprintAndGlobalsStartAgainWithEachLaunch) {
    const Launch launch = launch_of({{Processor::kNcrisc,
                                      "say.cpp",
                                      R"(#include <cstdint>
#include "dataflow_api.h"
#include "debug/dprint.h"
uint32_t counter = 40;
void kernel_main() {
    static uint32_t calls;
    ++counter;
    ++calls;
    DPRINT << "counter " << counter << " calls " << calls << ENDL();
}
)",
                                      {}}});
    chip->launch(launch.setup);
    chip->launch(launch.setup);
    EXPECT_THAT(printed,
                ::testing::ElementsAre("0:(x=0,y=0):NC: counter 41 calls 1", "0:(x=0,y=0):NC: counter 41 calls 1"));
}

}  // namespace
}  // namespace softmetal::chip::test
