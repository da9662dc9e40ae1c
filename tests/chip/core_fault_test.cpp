// Kernels that do what the chip does not allow: the error says which core, processor, line, address and value.
#include "core_guest.h"

namespace softmetal::chip::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using FaultTest = ChipTest;

struct BadAccess {
    const char* name;
    uint32_t address;
    bool store;
    const char* words;
};
class BadAccessTest : public ChipTest, public ::testing::WithParamInterface<BadAccess> {};

TEST_P(BadAccessTest, IsNamed) {
    Kernel kernel;
    kernel.li(t0, GetParam().address).li(t1, 0xbeef);
    if (GetParam().store)
        kernel.store("sw", t1, 0, t0);
    else
        kernel.load("lw", t2, 0, t0);
    kernel.exit();
    Launch launch(machine);
    launch.circular_buffer({5, 6}, 4, 2);
    launch.kernel({5, 6}, Processor::kNcrisc, kernel, "kernels/writer.cpp");
    EXPECT_THAT(
        error_of<KernelFault>(launch),
        AllOf(HasSubstr("core (5,6) NCRISC, kernels/writer.cpp:2 (kernel_main), cycle "), HasSubstr(GetParam().words)));
}

INSTANTIATE_TEST_SUITE_P(
    All, BadAccessTest,
    ::testing::Values(
        BadAccess{"PastL1", 0x16e010, true,
                  "store to address 0x0016e010 (16 bytes past the end of L1 at 0x16e000), 4 bytes, value 0xbeef"},
        BadAccess{"LoadFarAway", 0x80000000, false, "load from address 0x80000000 (nothing is mapped there)"},
        BadAccess{"StoreToText", abi::kTextBase, true,
                  "store to read-only address 0x01000000 (in the kernel's own text)"},
        BadAccess{"StackOverflow", abi::kLocalMemoryBase - 64, true,
                  "64 bytes below local memory: the stack has overflowed"},
        BadAccess{"Register", 0xFFB20000, true, "a device register that is not simulated"},
        BadAccess{"Misaligned", 105824 + 2, false,
                  "misaligned access to address 0x00019d62 (in L1, byte 2 of circular buffer 4), 4 bytes"}),
    [](const auto& info) { return info.param.name; });

TEST_F(FaultTest, AnAssertSaysItsTextFileAndLine) {
    const std::string strings("user.cpp\0n_tiles > 0", 21);
    chip->write_l1({0, 0}, 0x40000, {reinterpret_cast<const uint8_t*>(strings.data()), strings.size()});
    Kernel kernel;
    kernel.call(Call::kAssertFailed, {0x40000, 17, 0x40009}).exit();
    Launch launch(machine);
    launch.kernel({0, 0}, Processor::kBrisc, kernel);
    EXPECT_THAT(error_of<KernelFault>(launch), HasSubstr("ASSERT failed: n_tiles > 0 (user.cpp:17)"));
}

TEST_F(FaultTest, WhatTheHeadersLackIsUnsupportedNotAFault) {
    Kernel kernel;
    kernel.call(Call::kUnsupported, {0x40000}).exit();
    chip->write_l1({0, 0}, 0x40000, std::vector<uint8_t>{'t', 'o', 'p', 'k', 0});
    Launch launch(machine);
    launch.kernel({0, 0}, Processor::kBrisc, kernel);
    EXPECT_THAT(error_of<UnsupportedError>(launch),
                AllOf(HasSubstr("core (0,0) BRISC, kernel.cpp:"), HasSubstr(": topk is not supported")));
}

TEST_F(FaultTest, AnEbreakSaysSo) {
    Kernel kernel;
    kernel.op("ebreak").exit();
    Launch launch(machine);
    launch.kernel({0, 0}, Processor::kTrisc1, kernel);
    EXPECT_THAT(error_of<KernelFault>(launch), AllOf(HasSubstr("TRISC1 (math)"), HasSubstr("executed `ebreak`")));
}

TEST_F(FaultTest, AnUnknownCallNumberIsNamed) {
    Kernel kernel;
    kernel.call(static_cast<Call>(12345)).exit();
    Launch launch(machine);
    launch.kernel({0, 0}, Processor::kBrisc, kernel);
    EXPECT_THAT(error_of<KernelFault>(launch), HasSubstr("call number 12345 means nothing to the chip"));
}

TEST_F(FaultTest, AnIllegalInstructionIsShown) {
    Kernel kernel;
    kernel.word(0);
    Launch launch(machine);
    launch.kernel({0, 0}, Processor::kBrisc, kernel);
    EXPECT_THAT(error_of<KernelFault>(launch), HasSubstr("illegal instruction 0x00000000"));
}

TEST_F(FaultTest, TheEarliestOfSeveralFaultsIsReportedWhateverTheThreads) {
    for (unsigned threads : {1u, 4u}) {
        make(threads);
        Launch launch(machine);
        for (uint32_t i = 0; i < 16; ++i) {
            Kernel kernel;
            kernel.call(Call::kWaitCycles, {1000 - (i == 11 ? 8 : i % 3)}).op("ebreak");
            launch.kernel({i % 8, i / 8}, Processor::kBrisc, kernel);
        }
        EXPECT_THAT(error_of<KernelFault>(launch), HasSubstr("core (3,1) BRISC"));
    }
}

TEST_F(FaultTest, TheChipIsUsableAfterwardsAndKeepsItsMemory) {
    const auto [lo, hi] = noc_address({1, 1}, 0x40000);
    Kernel bad, good;
    bad.store_word(0x40000, 9).call(Call::kNocRead, {0, lo, hi, 0x50000, 4096}).op("ebreak");
    good.store_word(0x40010, 10).call(Call::kNocRead, {0, lo, hi, 0x60000, 64});
    good.call(Call::kNocBarrier, {0, 0, abi::kAnyTrid}).exit();
    Launch first(machine), second(machine);
    first.kernel({0, 0}, Processor::kBrisc, bad);
    second.kernel({0, 0}, Processor::kBrisc, good);
    EXPECT_THROW(chip->launch(first.setup), KernelFault);
    const uint64_t now = chip->now();
    const LaunchResult result = chip->launch(second.setup);
    EXPECT_GE(result.start_cycle, now);
    EXPECT_EQ(word({0, 0}, 0x40000), 9u);
    EXPECT_EQ(word({0, 0}, 0x40010), 10u);
}

}  // namespace
}  // namespace softmetal::chip::test
