// Launching kernels: that they run, what they find when they start, what stays afterwards, which set-ups are refused.
#include <cstring>

#include "core_guest.h"

namespace softmetal::chip::test {
namespace {

using ::testing::HasSubstr;
using LaunchTest = ChipTest;

TEST_F(LaunchTest, OneKernelRunsAndStores) {
    Launch launch(machine);
    Kernel kernel;
    kernel.store_word(0x40000, 0x12345678).exit();
    launch.kernel({0, 0}, Processor::kBrisc, kernel);
    const LaunchResult result = chip->launch(launch.setup);
    EXPECT_EQ(word({0, 0}, 0x40000), 0x12345678u);
    ASSERT_EQ(result.cores.size(), 1u);
    EXPECT_TRUE(result.cores[0].ran[0]);
    EXPECT_FALSE(result.cores[0].ran[1]);
    EXPECT_EQ(result.cores[0].processors[0].instructions, 8u);
    EXPECT_GT(result.cycles(), 7u);
}

TEST_F(LaunchTest, AKernelFindsItsLaunchRecord) {
    Launch launch(machine);
    Kernel kernel;
    // Copies what a0 points at to 0x40000, and sp to 0x50000.
    kernel.li(t0, 0x40000);
    for (int i = 0; i < static_cast<int>(sizeof(abi::LaunchRecord)); i += 4)
        kernel.load("lw", t1, i, a0).store("sw", t1, i, t0);
    kernel.li(t0, 0x50000).store("sw", sp, 0, t0);
    kernel.exit();
    launch.kernel({2, 3}, Processor::kNcrisc, kernel, "kernel.cpp", {7, 8, 9});
    launch.circular_buffer({2, 3}, 5, 4).semaphore({2, 3}, 2, 77);
    launch.at({2, 3}).kernels[0].common_runtime_args = {10};
    launch.at({2, 3}).kernels[0].relative_x = 1;
    chip->launch(launch.setup);

    abi::LaunchRecord record;
    chip->read_l1({2, 3}, 0x40000, {reinterpret_cast<uint8_t*>(&record), sizeof(record)});
    EXPECT_EQ(record.logical_x, 2);
    EXPECT_EQ(record.logical_y, 3);
    EXPECT_EQ(record.relative_x, 1);
    EXPECT_EQ(record.my_x[0], machine->worker_translated[3 * machine->grid_x + 2].x);
    EXPECT_EQ(record.my_y[1], machine->worker_translated[3 * machine->grid_x + 2].y);
    EXPECT_EQ(record.runtime_arg_count, 3u);
    EXPECT_EQ(record.common_runtime_arg_count, 1u);
    EXPECT_EQ(word({2, 3}, record.runtime_args + 8), 9u);
    EXPECT_EQ(word({2, 3}, record.common_runtime_args), 10u);
    EXPECT_EQ(word({2, 3}, record.semaphores + 2 * abi::kSemaphoreStride), 77u);
    EXPECT_EQ(word({2, 3}, record.circular_buffers + 5 * sizeof(abi::CircularBufferRecord)),
              launch.cb_address({2, 3}, 5));
    EXPECT_EQ(word({2, 3}, record.circular_buffers + 5 * sizeof(abi::CircularBufferRecord) + 8), 4u);
    EXPECT_EQ(word({2, 3}, 0x50000), record.stack_top);
    EXPECT_LE(record.stack_top, abi::kLocalMemoryBase + machine->local_memory_bytes);
    EXPECT_GE(record.runtime_args, machine->kernel_config_base);
    EXPECT_LT(record.runtime_args, machine->l1_unreserved_base);
}

TEST_F(LaunchTest, MemoryStaysAndTheClockGoesOnBetweenLaunches) {
    Kernel first, second;
    first.store_word(0x40000, 5).exit();
    second.li(t0, 0x40000).load("lw", t1, 0, t0).imm("addi", t1, t1, 1).store("sw", t1, 4, t0);
    second.exit();
    Launch a(machine), b(machine);
    a.kernel({1, 1}, Processor::kBrisc, first);
    b.kernel({1, 1}, Processor::kNcrisc, second);
    const LaunchResult first_result = chip->launch(a.setup);
    const LaunchResult second_result = chip->launch(b.setup);
    EXPECT_EQ(word({1, 1}, 0x40004), 6u);
    EXPECT_GE(second_result.start_cycle, first_result.end_cycle);
    EXPECT_EQ(chip->now(), second_result.end_cycle);
}

TEST_F(LaunchTest, LocalMemoryHoldsTheImageAndZeroesBehindIt) {
    Kernel kernel;
    kernel.li(t0, abi::kLocalMemoryBase).li(t1, 0x40000);
    kernel.load("lw", t2, 0, t0).store("sw", t2, 0, t1).load("lw", t2, 4, t0).store("sw", t2, 4, t1);
    kernel.store("sw", t1, 4, t0).exit();
    Launch launch(machine);
    launch.kernel({0, 0}, Processor::kBrisc, kernel);
    auto program = std::make_shared<riscv::Program>(*launch.setup.cores[0].kernels[0].program);
    program->local_image = {1, 2, 3, 4};
    program->local_bss_bytes = 8;
    launch.setup.cores[0].kernels[0].program = program;
    for (int times = 0; times < 2; ++times) {
        chip->launch(launch.setup);
        EXPECT_EQ(word({0, 0}, 0x40000), 0x04030201u);
        EXPECT_EQ(word({0, 0}, 0x40004), 0u);
    }
}

TEST_F(LaunchTest, TheWallClockIsTheHartsClock) {
    Kernel kernel;
    kernel.li(t0, abi::kWallClockLow).li(t1, 0x40000);
    kernel.load("lw", t2, 0, t0).store("sw", t2, 0, t1).call(Call::kWaitCycles, {1000});
    kernel.load("lw", t2, 0, t0).store("sw", t2, 4, t1).load("lw", t2, 8, t0).store("sw", t2, 8, t1).exit();
    Launch launch(machine);
    launch.kernel({0, 0}, Processor::kBrisc, kernel);
    const LaunchResult result = chip->launch(launch.setup);
    const uint32_t elapsed = word({0, 0}, 0x40004) - word({0, 0}, 0x40000);
    EXPECT_GE(elapsed, 1000u);
    EXPECT_LT(elapsed, 1040u);
    EXPECT_EQ(word({0, 0}, 0x40008), 0u);
    EXPECT_EQ(result.cores[0].processors[0].wait_cycles[static_cast<size_t>(Wait::kWallClock)], 1000u);
}

struct Refused {
    const char* name;
    void (*spoil)(Launch&);
    const char* words;
};

class RefusedLaunchTest : public ChipTest, public ::testing::WithParamInterface<Refused> {};

TEST_P(RefusedLaunchTest, SaysWhat) {
    Kernel kernel;
    kernel.exit();
    Launch launch(machine);
    launch.kernel({0, 0}, Processor::kBrisc, kernel);
    GetParam().spoil(launch);
    EXPECT_THAT(error_of<UserError>(launch), HasSubstr(GetParam().words));
    Launch good(machine);
    good.kernel({0, 0}, Processor::kBrisc, kernel);
    EXPECT_NO_THROW(chip->launch(good.setup));
}

INSTANTIATE_TEST_SUITE_P(
    All, RefusedLaunchTest,
    ::testing::Values(
        Refused{"CoreOutsideTheGrid",
                [](Launch& l) {
                    l.at({99, 0});
                },
                "core (99,0) is outside the grid"},
        Refused{"CoreTwice", [](Launch& l) { l.setup.cores.push_back(l.setup.cores[0]); },
                "core (0,0) is set up twice"},
        Refused{"ProcessorTwice", [](Launch& l) { l.setup.cores[0].kernels.push_back(l.setup.cores[0].kernels[0]); },
                "two kernels"},
        Refused{"TooManyArguments", [](Launch& l) { l.setup.cores[0].kernels[0].runtime_args.resize(5000); },
                "5000 runtime arguments; a kernel can take 341"},
        Refused{"PartialPage",
                [](Launch& l) {
                    l.circular_buffer({0, 0}, 0, 2), l.at({0, 0}).circular_buffers[0].size = 3000;
                },
                "circular buffer 0 has 3000 bytes, which is not a whole number of pages of 2048"},
        Refused{"BufferPastL1",
                [](Launch& l) {
                    l.circular_buffer({0, 0}, 0, 2), l.at({0, 0}).circular_buffers[0].address = 0x16d800;
                },
                "reaches past the end of L1"},
        Refused{"BufferNumber",
                [](Launch& l) {
                    l.circular_buffer({0, 0}, 40, 2);
                },
                "circular buffer 40 does not exist"},
        Refused{"SemaphoreNumber",
                [](Launch& l) {
                    l.semaphore({0, 0}, 16, 2);
                },
                "semaphore 16 does not exist"},
        Refused{"NoProgram", [](Launch& l) { l.setup.cores[0].kernels[0].program = nullptr; }, "without a program"}),
    [](const auto& info) { return info.param.name; });

TEST_F(LaunchTest, HostAccessesAreChecked) {
    std::vector<uint8_t> bytes(16);
    EXPECT_THROW(chip->write_l1({0, 0}, machine->l1_bytes - 8, bytes), UserError);
    EXPECT_THROW(chip->read_l1({0, 99}, 0, bytes), UserError);
    EXPECT_THROW(chip->write_dram(99, 0, bytes), UserError);
    EXPECT_THROW(chip->read_dram(0, machine->dram_bank_bytes - 8, bytes), UserError);
}

TEST_F(LaunchTest, DramKeepsBytesAcrossChunks) {
    std::vector<uint8_t> in(3 << 20), out(in.size());
    for (size_t i = 0; i < in.size(); ++i) in[i] = static_cast<uint8_t>(i * 7 + i / 4096);
    chip->write_dram(3, 1000, in);
    chip->read_dram(3, 1000, out);
    EXPECT_EQ(in, out);
    chip->read_dram(3, machine->dram_bank_bytes - out.size(), out);
    EXPECT_EQ(out, std::vector<uint8_t>(out.size()));
}

}  // namespace
}  // namespace softmetal::chip::test
