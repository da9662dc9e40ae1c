#include <gtest/gtest.h>
#include "kernel/compiler.h"
#include "support.h"
using namespace softmetal;
namespace softmetal::kernel::testing {
TEST(Build, EveryProcessorBuildsAndExits) {
    for (uint32_t p = 0; p < 5; ++p) {
        BuildRequest request = string_kernel("void kernel_main() {}", static_cast<abi::Processor>(p));
        auto program = build({request}).at(0);
        TestCore core(program);
        EXPECT_EQ(core.run(), riscv::Stop::kCall);
        EXPECT_EQ(core.hart.x[17], 0u);
    }
}
}  // namespace softmetal::kernel::testing
