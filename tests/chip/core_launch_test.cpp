// Launching kernels: that they run, what they find when they start, what stays afterwards.
#include "core_guest.h"

namespace softmetal::chip::test {
namespace {

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

}  // namespace
}  // namespace softmetal::chip::test
