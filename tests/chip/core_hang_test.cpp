// Launches that can never end: they are stopped, and the report says who waits for what, where.
#include "core_guest.h"

namespace softmetal::chip::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using HangTest = ChipTest;

TEST_F(HangTest, AMissingPush) {
    Launch launch(machine);
    launch.circular_buffer({0, 0}, 1, 4);
    Kernel reader, writer;
    reader.call(Call::kCbReserveBack, {1, 1}).call(Call::kCbPushBack, {1, 1}).exit();
    writer.call(Call::kCbWaitFront, {1, 2}).exit();
    launch.kernel({0, 0}, Processor::kBrisc, reader, "reader.cpp");
    launch.kernel({0, 0}, Processor::kNcrisc, writer, "writer.cpp");
    const std::string text = error_of<HangError>(launch);
    EXPECT_THAT(text,
                AllOf(HasSubstr("hang: nothing can make progress any more; 1 core stuck"),
                      HasSubstr("core (0,0) NCRISC waits in cb_wait_front(cb 1, 2 pages): 1 of 4 pages are filled "
                                "(1 pushed, 0 popped so far)\n    at writer.cpp:2 (kernel_main), since cycle"),
                      HasSubstr("circular buffers of core (0,0)"), HasSubstr("Float16_b"),
                      Not(HasSubstr("BRISC waits in cb_reserve"))));
}

TEST_F(HangTest, AMissingPop) {
    Launch launch(machine);
    launch.circular_buffer({0, 0}, 0, 1);
    Kernel reader;
    reader.call(Call::kCbReserveBack, {0, 1}).call(Call::kCbPushBack, {0, 1}).call(Call::kCbReserveBack, {0, 1}).exit();
    launch.kernel({0, 0}, Processor::kBrisc, reader);
    EXPECT_THAT(error_of<HangError>(launch),
                HasSubstr("waits in cb_reserve_back(cb 0, 1 pages): 0 of 1 pages are free"));
}

TEST_F(HangTest, TheSameHangOnManyCoresIsOneLine) {
    Launch launch(machine);
    Kernel kernel;
    kernel.call(Call::kCbWaitFront, {0, 1}).exit();
    for (uint32_t i = 0; i < 64; ++i) {
        launch.circular_buffer({i % 8, i / 8}, 0, 2);
        launch.kernel({i % 8, i / 8}, Processor::kBrisc, kernel);
    }
    const std::string text = error_of<HangError>(launch);
    EXPECT_THAT(text, AllOf(HasSubstr("64 cores stuck"), HasSubstr("core (0,0) and 63 more cores BRISC waits")));
    EXPECT_EQ(text.find("waits"), text.rfind("waits"));
}

TEST_F(HangTest, ASemaphoreNobodySets) {
    Launch launch(machine);
    launch.semaphore({2, 1}, 3, 4);
    Kernel kernel;
    kernel.call(Call::kWaitWord, {launch.semaphore_address(3), 9, 2}).exit();
    launch.kernel({2, 1}, Processor::kNcrisc, kernel);
    EXPECT_THAT(error_of<HangError>(launch),
                AllOf(HasSubstr("core (2,1) NCRISC waits for semaphore 3 (L1 0x"), HasSubstr(") >= 9; it holds 4")));
}

TEST_F(HangTest, AMissingCommitBlamesPackAndSaysWhatIsMissing) {
    Launch launch(machine);
    Kernel math, pack;
    math.call(Call::kDstAcquire).exit();
    pack.call(Call::kDstWait).exit();
    launch.kernel({0, 0}, Processor::kTrisc1, math).kernel({0, 0}, Processor::kTrisc2, pack);
    EXPECT_THAT(error_of<HangError>(launch),
                HasSubstr("TRISC2 (pack) waits in tile_regs_wait: math has not committed Dst "
                          "(missing tile_regs_commit?)"));
}

TEST_F(HangTest, AMissingReleaseBlamesMath) {
    Launch launch(machine);
    Kernel math;
    for (int i = 0; i < 3; ++i) math.call(Call::kDstAcquire).call(Call::kDstCommit);
    math.exit();
    launch.kernel({0, 0}, Processor::kTrisc1, math);
    EXPECT_THAT(error_of<HangError>(launch), HasSubstr("TRISC1 (math) waits in tile_regs_acquire"));
}

Kernel poll_forever(uint32_t padding) {
    Kernel kernel;
    kernel.li(t0, 0x40000).label("poll");
    for (uint32_t i = 0; i < padding; ++i) kernel.imm("addi", t2, zero, static_cast<int>(i));
    kernel.load("lw", t1, 0, t0).branch("beq", t1, zero, "poll").exit();
    return kernel;
}

// However many cores poll and however long the loop is compared with a window.
class PollingHangTest : public ChipTest, public ::testing::WithParamInterface<std::pair<uint32_t, uint32_t>> {};

TEST_P(PollingHangTest, IsNoticedSoon) {
    const auto [cores, padding] = GetParam();
    Launch launch(machine);
    for (uint32_t i = 0; i < cores; ++i)
        launch.kernel({i % 8, i / 8}, Processor::kBrisc, poll_forever(padding), "poll.cpp");
    EXPECT_THAT(
        error_of<HangError>(launch),
        AllOf(HasSubstr("spins in a loop that only a change of L1 from outside could end"), HasSubstr("poll.cpp:")));
    EXPECT_LT(chip->now(), 600000u);
}

INSTANTIATE_TEST_SUITE_P(CoresAndPadding, PollingHangTest,
                         ::testing::Values(std::pair{1u, 0u}, std::pair{2u, 0u}, std::pair{64u, 0u},
                                           std::pair{1u, 400u}, std::pair{2u, 400u}, std::pair{3u, 5000u}));

TEST_F(HangTest, TwoPollingHartsOfOneCoreAreNoticed) {
    Launch launch(machine);
    launch.kernel({0, 0}, Processor::kBrisc, poll_forever(300)).kernel({0, 0}, Processor::kNcrisc, poll_forever(400));
    EXPECT_THAT(error_of<HangError>(launch), AllOf(HasSubstr(" BRISC spins"), HasSubstr("NCRISC spins")));
}

TEST_F(HangTest, ALoopThatCountsIsStoppedWhenPatienceEnds) {
    make(1, 3'000'000);
    Launch launch(machine);
    Kernel kernel;
    kernel.label("count").imm("addi", t0, t0, 1).branch("beq", zero, zero, "count").exit();
    launch.kernel({0, 0}, Processor::kBrisc, kernel);
    EXPECT_THAT(error_of<HangError>(launch), AllOf(HasSubstr("instructions were executed without any call"),
                                                   HasSubstr("core (0,0) BRISC is still running")));
}

// A long loop that says where it is goes on; one that says the same again and again does not.
TEST_F(HangTest, OnlyAWaypointThatChangesIsProgress) {
    make(1, 300'000);
    for (const uint32_t other : {1u, 2u}) {
        Launch launch(machine);
        Kernel kernel;
        // From 0 down to 0 again is as good as for ever.
        kernel.loop(s0, other == 1 ? 0 : 3'000'000, "count").call(Call::kWaypoint, {1}).call(Call::kWaypoint, {other});
        kernel.end_loop(s0, "count").exit();
        launch.kernel({0, 0}, Processor::kBrisc, kernel);
        if (other == 1) {
            EXPECT_THAT(error_of<HangError>(launch), HasSubstr("instructions were executed without any call"));
        } else {
            EXPECT_NO_THROW(chip->launch(launch.setup));
        }
    }
}

TEST_F(HangTest, ALoopThatAsksForeverIsStoppedWhenPatienceEnds) {
    make(1, 300'000);
    Launch launch(machine);
    launch.circular_buffer({0, 0}, 0, 2);
    Kernel kernel;
    kernel.label("ask").call(Call::kCbPagesFilled, {0}).branch("beq", a0, zero, "ask").exit();
    launch.kernel({0, 0}, Processor::kBrisc, kernel);
    EXPECT_THAT(error_of<HangError>(launch), HasSubstr("core (0,0) BRISC is still running"));
}

TEST_F(HangTest, TheChipIsUsableAfterwards) {
    Launch stuck(machine), fine(machine);
    Kernel wait, store;
    wait.call(Call::kWaitWord, {0x40000, 1, 0}).exit();
    store.store_word(0x40000, 6).exit();
    stuck.kernel({0, 0}, Processor::kBrisc, wait);
    fine.kernel({0, 0}, Processor::kBrisc, store);
    EXPECT_THROW(chip->launch(stuck.setup), HangError);
    EXPECT_NO_THROW(chip->launch(fine.setup));
    EXPECT_EQ(word({0, 0}, 0x40000), 6u);
}

}  // namespace
}  // namespace softmetal::chip::test
