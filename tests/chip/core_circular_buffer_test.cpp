// Circular buffers between harts of one core: counts, wrap-around, waiting, and what is refused.
#include "core_guest.h"

namespace softmetal::chip::test {
namespace {

using ::testing::HasSubstr;
using CircularBufferTest = ChipTest;

// Writes word i of `pages` values through the pages of cb 0, one at a time.
Kernel producer(uint32_t base, uint32_t capacity, uint32_t pages) {
    Kernel kernel;
    kernel.li(s0, base).li(s1, 0).li(s2, 0).li(s3, capacity);
    kernel.loop(s4, pages, "next").call(Call::kCbReserveBack, {0, 1});
    kernel.imm("slli", t0, s1, 11).reg("add", t0, t0, s0).store("sw", s2, 0, t0);
    kernel.imm("addi", s2, s2, 3).imm("addi", s1, s1, 1).branch("bne", s1, s3, "no_wrap").li(s1, 0).label("no_wrap");
    kernel.call(Call::kCbPushBack, {0, 1}).end_loop(s4, "next").exit();
    return kernel;
}

// Adds the words of all pages, `step` pages at a time, and stores the sum at 0x100000.
Kernel consumer(uint32_t base, uint32_t capacity, uint32_t pages, uint32_t step) {
    Kernel kernel;
    kernel.li(s0, base).li(s1, 0).li(s2, 0).li(s3, capacity);
    kernel.loop(s4, pages / step, "next").call(Call::kCbWaitFront, {0, step});
    for (uint32_t i = 0; i < step; ++i) {
        const std::string label = "no_wrap" + std::to_string(i);
        kernel.imm("slli", t0, s1, 11).reg("add", t0, t0, s0).load("lw", t1, 0, t0).reg("add", s2, s2, t1);
        kernel.imm("addi", s1, s1, 1).branch("bne", s1, s3, label).li(s1, 0).label(label);
    }
    kernel.call(Call::kCbPopFront, {0, step}).end_loop(s4, "next");
    kernel.li(t0, 0x100000).store("sw", s2, 0, t0).exit();
    return kernel;
}

class ProducerConsumerTest : public ChipTest, public ::testing::WithParamInterface<std::pair<uint32_t, uint32_t>> {};

TEST_P(ProducerConsumerTest, EveryPageArrivesOnce) {
    const auto [capacity, step] = GetParam();
    constexpr uint32_t kPages = 120;
    Launch launch(machine);
    launch.circular_buffer({0, 0}, 0, capacity);
    const uint32_t base = launch.cb_address({0, 0}, 0);
    launch.kernel({0, 0}, Processor::kNcrisc, producer(base, capacity, kPages));
    launch.kernel({0, 0}, Processor::kBrisc, consumer(base, capacity, kPages, step));
    const LaunchResult result = chip->launch(launch.setup);
    EXPECT_EQ(word({0, 0}, 0x100000), 3 * kPages * (kPages - 1) / 2);
    const auto& waits = result.cores[0].processors;
    EXPECT_GT(waits[0].wait_cycles[static_cast<size_t>(Wait::kCbFront)] +
                  waits[1].wait_cycles[static_cast<size_t>(Wait::kCbBack)],
              0u);
    for (int h : {0, 1}) EXPECT_LE(waits[h].busy_cycles(), waits[h].end_cycle - waits[h].start_cycle);
}

INSTANTIATE_TEST_SUITE_P(CapacityAndStep, ProducerConsumerTest,
                         ::testing::Values(std::pair{1u, 1u}, std::pair{2u, 1u}, std::pair{2u, 2u}, std::pair{5u, 3u},
                                           std::pair{8u, 8u}, std::pair{200u, 40u}),
                         [](const auto& info) {
                             return std::to_string(info.param.first) + "Pages" + std::to_string(info.param.second);
                         });

TEST_F(CircularBufferTest, CountsCanBeAskedFor) {
    Launch launch(machine);
    launch.circular_buffer({0, 0}, 3, 4);
    Kernel kernel;
    kernel.li(s0, 0x100000);
    kernel.call(Call::kCbReserveBack, {3, 3}).call(Call::kCbPushBack, {3, 3});
    kernel.call(Call::kCbPagesFree, {3}).store("sw", a0, 0, s0);
    kernel.call(Call::kCbPagesFilled, {3}).store("sw", a0, 4, s0);
    kernel.call(Call::kCbPopFront, {3, 2});
    kernel.call(Call::kCbPagesFilled, {3}).store("sw", a0, 8, s0).exit();
    launch.kernel({0, 0}, Processor::kBrisc, kernel);
    chip->launch(launch.setup);
    EXPECT_EQ(word({0, 0}, 0x100000), 1u);
    EXPECT_EQ(word({0, 0}, 0x100004), 3u);
    EXPECT_EQ(word({0, 0}, 0x100008), 1u);
}

TEST_F(CircularBufferTest, CountsStartAgainWithEachLaunch) {
    Launch launch(machine);
    launch.circular_buffer({0, 0}, 0, 2);
    Kernel kernel;
    kernel.call(Call::kCbReserveBack, {0, 2}).call(Call::kCbPushBack, {0, 2}).exit();
    launch.kernel({0, 0}, Processor::kBrisc, kernel);
    EXPECT_NO_THROW(chip->launch(launch.setup));
    EXPECT_NO_THROW(chip->launch(launch.setup));
}

struct Misuse {
    const char* name;
    std::vector<std::pair<Call, std::vector<uint32_t>>> calls;
    const char* words;
};
class CircularBufferMisuseTest : public ChipTest, public ::testing::WithParamInterface<Misuse> {};

TEST_P(CircularBufferMisuseTest, IsAFaultWithCountsAndLine) {
    Launch launch(machine);
    launch.circular_buffer({1, 0}, 2, 4);
    Kernel kernel;
    for (const auto& [call, args] : GetParam().calls) kernel.call(call, args);
    kernel.exit();
    launch.kernel({1, 0}, Processor::kNcrisc, kernel, "kernels/reader.cpp");
    const std::string text = error_of<KernelFault>(launch);
    EXPECT_THAT(text, HasSubstr(GetParam().words));
    EXPECT_THAT(text, HasSubstr("core (1,0) NCRISC, kernels/reader.cpp:"));
}

INSTANTIATE_TEST_SUITE_P(
    All, CircularBufferMisuseTest,
    ::testing::Values(Misuse{"PushTooMany",
                             {{Call::kCbReserveBack, {2, 3}}, {Call::kCbPushBack, {2, 3}}, {Call::kCbPushBack, {2, 2}}},
                             "cb_push_back(cb 2, 2 pages): only 1 of 4 pages are free (3 pushed, 0 popped so far)"},
                      Misuse{"PopTooMany",
                             {{Call::kCbReserveBack, {2, 1}}, {Call::kCbPushBack, {2, 1}}, {Call::kCbPopFront, {2, 2}}},
                             "cb_pop_front(cb 2, 2 pages): only 1 of 4 pages are filled (1 pushed, 0 popped so far)"},
                      Misuse{"WaitForMoreThanThereCanBe",
                             {{Call::kCbWaitFront, {2, 5}}},
                             "cb_wait_front(cb 2, 5 pages) can never succeed: the buffer has 4 pages of 2048 bytes"},
                      Misuse{"ReserveMoreThanThereCanBe",
                             {{Call::kCbReserveBack, {2, 5}}},
                             "cb_reserve_back(cb 2, 5 pages) can never"},
                      Misuse{"NotConfigured",
                             {{Call::kCbWaitFront, {7, 1}}},
                             "circular buffer 7 is not configured on this core (configured: 2)"}),
    [](const auto& info) { return info.param.name; });

}  // namespace
}  // namespace softmetal::chip::test
