// Cores that meet over the NoC: reads that land when they land, semaphores across cores, writes and their barriers.
#include "core_guest.h"

namespace softmetal::chip::test {
namespace {

using abi::NocCounter;
using ::testing::HasSubstr;
constexpr auto kReads = static_cast<uint32_t>(NocCounter::kReads);
constexpr auto kAcked = static_cast<uint32_t>(NocCounter::kWritesAcked);
constexpr auto kSent = static_cast<uint32_t>(NocCounter::kWritesSent);
constexpr auto kAtomics = static_cast<uint32_t>(NocCounter::kAtomicsAcked);
using NocTest = ChipTest;

TEST_F(NocTest, AReadIsThereAfterItsBarrierAndNotBefore) {
    const auto [lo, hi] = noc_address({3, 2}, 0x40000);
    chip->write_l1({3, 2}, 0x40000, std::vector<uint8_t>(64, 0xab));
    Kernel kernel;
    kernel.call(Call::kNocRead, {0, lo, hi, 0x50000, 64});
    kernel.call(Call::kNocOutstanding, {0, kReads, abi::kAnyTrid}).li(s0, 0x60000).store("sw", a0, 0, s0);
    kernel.li(t0, 0x50000).load("lw", t1, 0, t0).store("sw", t1, 4, s0);
    kernel.call(Call::kNocBarrier, {0, kReads, abi::kAnyTrid});
    kernel.li(t0, 0x50000).load("lw", t1, 0, t0).store("sw", t1, 8, s0);
    kernel.call(Call::kNocOutstanding, {0, kReads, abi::kAnyTrid}).store("sw", a0, 12, s0).exit();
    Launch launch(machine);
    launch.kernel({0, 0}, Processor::kNcrisc, kernel);
    const LaunchResult result = chip->launch(launch.setup);
    EXPECT_EQ(word({0, 0}, 0x60000), 1u);
    EXPECT_EQ(word({0, 0}, 0x60004), 0u) << "the data was there before it could be";
    EXPECT_EQ(word({0, 0}, 0x60008), 0xababababu);
    EXPECT_EQ(word({0, 0}, 0x6000c), 0u);
    EXPECT_GT(result.cores[0].processors[1].wait_cycles[static_cast<size_t>(Wait::kNocRead)], 100u);
    EXPECT_EQ(result.cores[0].noc_read_bytes[0], 64u);
    EXPECT_EQ(result.noc_transactions[0], 1u);
}

TEST_F(NocTest, ReadsAndWritesReachDram) {
    const Xy at = machine->dram_bank_translated[0][2];
    const uint64_t address = uint64_t{at.y} << 42 | uint64_t{at.x} << 36 | (machine->dram_bank_offset[2] + 0x1000);
    const auto lo = static_cast<uint32_t>(address), hi = static_cast<uint32_t>(address >> 32);
    std::vector<uint8_t> data(512);
    for (size_t i = 0; i < data.size(); ++i) data[i] = static_cast<uint8_t>(i * 13);
    chip->write_dram(2, 0x1000, data);
    Kernel kernel;
    kernel.call(Call::kNocRead, {0, lo, hi, 0x50000, 512}).call(Call::kNocBarrier, {0, kReads, abi::kAnyTrid});
    kernel.call(Call::kNocWrite, {0, 0x50000, lo + 0x800, hi, 512, 1});
    kernel.call(Call::kNocBarrier, {0, kAcked, abi::kAnyTrid}).exit();
    Launch launch(machine);
    launch.kernel({4, 4}, Processor::kBrisc, kernel);
    const LaunchResult result = chip->launch(launch.setup);
    std::vector<uint8_t> back(512);
    chip->read_dram(2, 0x1800, back);
    EXPECT_EQ(back, data);
    EXPECT_EQ(result.dram_read_bytes[2], 512u);
    EXPECT_EQ(result.dram_write_bytes[2], 512u);
}

// A core runs ahead alone while the other waits for a read; what it sends just after that wait's end goes over links
// that the other's packets have to find free in their own time.
TEST_F(NocTest, ACoreThatRanAheadDoesNotOvertakeOneThatWakes) {
    const auto [lo, hi] = noc_address({7, 0}, 0x40000);
    const auto [far_lo, far_hi] = noc_address({7, 7}, 0x40000);
    for (uint32_t turns = 100; turns < 600; ++turns) {
        Kernel ahead, waiting;
        ahead.loop(s0, turns, "spin").end_loop(s0, "spin").call(Call::kNocWrite, {0, 0x50000, lo, hi, 64, 1});
        ahead.call(Call::kNocBarrier, {0, kAcked, abi::kAnyTrid}).exit();
        waiting.call(Call::kNocRead, {0, far_lo, far_hi, 0x50000, 8192})
            .call(Call::kNocBarrier, {0, kReads, abi::kAnyTrid});
        waiting.call(Call::kNocWrite, {0, 0x50000, lo + 64, hi, 64, 1});
        waiting.call(Call::kNocBarrier, {0, kAcked, abi::kAnyTrid}).exit();
        Launch launch(machine);
        launch.kernel({0, 0}, Processor::kBrisc, ahead);
        launch.kernel({1, 0}, Processor::kBrisc, waiting);
        EXPECT_NO_THROW(chip->launch(launch.setup)) << turns << " turns ahead";
    }
}

// A write issued just before a window's end leaves in the next one, where its core may be alone: what the core sends
// later must not be served before what the first write wakes.
TEST_F(NocTest, ACoreThatRunsAloneWaitsForWhatItSentAtAWindowsEnd) {
    const auto [lo, hi] = noc_address({1, 0}, 0x40000);
    const auto [far_lo, far_hi] = noc_address({7, 0}, 0x40000);
    for (uint32_t turns = 20; turns < 120; ++turns) {
        chip->write_l1({1, 0}, 0x40000, std::vector<uint8_t>(4, 0));
        chip->write_l1({0, 0}, 0x50000, std::vector<uint8_t>(64, 1));
        Kernel sender, woken, beside;
        sender.loop(s0, turns, "before").end_loop(s0, "before").call(Call::kNocWrite, {0, 0x50000, lo, hi, 4, 1});
        sender.loop(s0, 2000, "after").end_loop(s0, "after");
        sender.call(Call::kNocWrite, {0, 0x50000, far_lo, far_hi, 64, 1});
        sender.call(Call::kNocBarrier, {0, kAcked, abi::kAnyTrid}).exit();
        woken.call(Call::kWaitWord, {0x40000, 1, 2}).call(Call::kNocWrite, {0, 0x50000, far_lo + 64, far_hi, 64, 1});
        woken.call(Call::kNocBarrier, {0, kAcked, abi::kAnyTrid}).exit();
        beside.loop(s0, turns, "beside").end_loop(s0, "beside").exit();
        Launch launch(machine);
        launch.kernel({0, 0}, Processor::kBrisc, sender);
        launch.kernel({1, 0}, Processor::kBrisc, woken);
        launch.kernel({2, 0}, Processor::kBrisc, beside);
        EXPECT_NO_THROW(chip->launch(launch.setup)) << turns << " turns";
    }
}

TEST_F(NocTest, AWriteCarriesTheBytesOfItsIssue) {
    const auto [lo, hi] = noc_address({1, 0}, 0x40000);
    Kernel kernel;
    kernel.store_word(0x50000, 11).call(Call::kNocWrite, {0, 0x50000, lo, hi, 16, 1});
    kernel.call(Call::kNocBarrier, {0, kSent, abi::kAnyTrid});
    kernel.store_word(0x50000, 22).call(Call::kNocBarrier, {0, kAcked, abi::kAnyTrid}).exit();
    Launch launch(machine);
    launch.kernel({0, 0}, Processor::kBrisc, kernel);
    chip->launch(launch.setup);
    EXPECT_EQ(word({1, 0}, 0x40000), 11u) << "a core without a kernel has memory too";
    EXPECT_EQ(word({0, 0}, 0x50000), 22u);
}

TEST_F(NocTest, WritesStillUnderWayAtTheEndOfTheKernelLand) {
    const auto [lo, hi] = noc_address({7, 7}, 0x40000);
    Kernel kernel;
    kernel.store_word(0x50000, 33).call(Call::kNocWrite, {abi::NocFlags::kPosted, 0x50000, lo, hi, 16, 1}).exit();
    Launch launch(machine);
    launch.kernel({0, 0}, Processor::kBrisc, kernel);
    chip->launch(launch.setup);
    EXPECT_EQ(word({7, 7}, 0x40000), 33u);
}

// Each core tells the next one round a ring; the last value comes back to the first.
TEST_F(NocTest, SemaphoresPassAroundARing) {
    constexpr uint32_t kCores = 8, kRounds = 5;
    Launch launch(machine);
    for (uint32_t i = 0; i < kCores; ++i) {
        const auto [lo, hi] = noc_address({(i + 1) % kCores, 0}, launch.semaphore_address(0));
        Kernel kernel;
        kernel.li(s0, i == 0 ? 0 : 1).loop(s1, kRounds, "round");
        kernel.li(a0, launch.semaphore_address(0)).reg("add", a1, s0, zero).li(a2, 2).trap(Call::kWaitWord);
        kernel.call(Call::kNocAtomicInc, {0, lo, hi, 1, 31, 1}).imm("addi", s0, s0, 1).end_loop(s1, "round");
        kernel.call(Call::kNocBarrier, {0, kAtomics, abi::kAnyTrid}).exit();
        launch.kernel({i, 0}, Processor::kBrisc, kernel).semaphore({i, 0}, 0, 0);
    }
    const LaunchResult result = chip->launch(launch.setup);
    for (uint32_t i = 0; i < kCores; ++i) EXPECT_EQ(word({i, 0}, launch.semaphore_address(0)), kRounds);
    EXPECT_GT(result.cycles(), kCores * kRounds * 20);
    EXPECT_GT(result.cores[3].processors[0].wait_cycles[static_cast<size_t>(Wait::kSemaphore)], 0u);
}

// The hand-made form: the other core polls a word in its L1.
TEST_F(NocTest, APollingLoopSeesAnInlineWrite) {
    const auto [lo, hi] = noc_address({1, 0}, 0x40000);
    Kernel writer, reader;
    writer.call(Call::kWaitCycles, {100000}).call(Call::kNocInlineWrite, {0, 5, lo, hi, 15}).exit();
    reader.li(t0, 0x40000).label("poll").load("lw", t1, 0, t0).branch("beq", t1, zero, "poll");
    reader.store("sw", t1, 4, t0).exit();
    Launch launch(machine);
    launch.kernel({0, 0}, Processor::kBrisc, writer).kernel({1, 0}, Processor::kBrisc, reader);
    const LaunchResult result = chip->launch(launch.setup);
    EXPECT_EQ(word({1, 0}, 0x40004), 5u);
    EXPECT_GT(result.cycles(), 100000u);
    EXPECT_LT(result.cycles(), 101000u);
}

TEST_F(NocTest, AMulticastReachesTheRectangle) {
    const Xy from = machine->worker_translated[0], to = machine->worker_translated[2 * machine->grid_x + 3];
    const uint64_t address =
        uint64_t{from.y} << 54 | uint64_t{from.x} << 48 | uint64_t{to.y} << 42 | uint64_t{to.x} << 36 | 0x40000;
    Kernel kernel;
    kernel.store_word(0x50000, 44);
    kernel.call(Call::kNocWrite, {abi::NocFlags::kMulticast, 0x50000, static_cast<uint32_t>(address),
                                  static_cast<uint32_t>(address >> 32), 16, 11});
    kernel.call(Call::kNocBarrier, {0, kAcked, abi::kAnyTrid}).exit();
    Launch launch(machine);
    launch.kernel({0, 0}, Processor::kBrisc, kernel);
    chip->launch(launch.setup);
    for (uint32_t y = 0; y < 4; ++y)
        for (uint32_t x = 0; x < 5; ++x)
            EXPECT_EQ(word({x, y}, 0x40000), x <= 3 && y <= 2 && (x || y) ? 44u : 0u) << x << "," << y;
}

struct BadTransfer {
    const char* name;
    Call call;
    std::vector<uint32_t> args;
    const char* words;
};
class BadTransferTest : public ChipTest, public ::testing::WithParamInterface<BadTransfer> {};

TEST_P(BadTransferTest, IsAFaultWithValuesAndLine) {
    Kernel kernel;
    kernel.call(GetParam().call, GetParam().args).exit();
    Launch launch(machine);
    launch.kernel({0, 1}, Processor::kBrisc, kernel, "writer.cpp");
    const std::string text = error_of<KernelFault>(launch);
    EXPECT_THAT(text, HasSubstr("core (0,1) BRISC, writer.cpp:"));
    EXPECT_THAT(text, HasSubstr(GetParam().words));
}

constexpr uint32_t kHigh18 = 18 << 4 | 18 << 10;  // core (18,18), the first worker
INSTANTIATE_TEST_SUITE_P(
    All, BadTransferTest,
    ::testing::Values(
        BadTransfer{"NobodyThere",
                    Call::kNocRead,
                    {0, 0x40000, 60 << 4 | 60 << 10, 0x50000, 64},
                    "NoC read on NoC 0 to (60,60), address 0x40000, 64 bytes: no core and no DRAM bank"},
        BadTransfer{"PastRemoteL1",
                    Call::kNocWrite,
                    {0, 0x50000, 0x16dff0, kHigh18, 64, 1},
                    "64 bytes to address 0x16dff0 of (18,18) reaches past the end of its L1"},
        BadTransfer{"PastLocalL1", Call::kNocRead, {0, 0x40000, kHigh18, 0x16dff0, 64}, "which is not within L1"},
        BadTransfer{"Misaligned",
                    Call::kNocRead,
                    {0, 0x40004, kHigh18, 0x50008, 64},
                    "must have the same offset modulo 16, here they have 8 and 4"},
        BadTransfer{"MisalignedWord", Call::kNocAtomicInc, {0, 0x40002, kHigh18, 1, 31, 1}, "must be a multiple of 4"}),
    [](const auto& info) { return info.param.name; });

}  // namespace
}  // namespace softmetal::chip::test
