// Where kernels are looked for, and TT_KERNEL signatures.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kernel/source.h"
#include "softmetal/error.h"
#include "support.h"

namespace softmetal::kernel::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::optional<TtKernelEntry> entry_of(const std::string& text) {
    return find_tt_kernel({"", "<kernel string>", text});
}

TEST(TtKernel, Signatures) {
    const auto plain = entry_of("#include <x>\nTT_KERNEL void go(uint32_t a, const uint32_t b) {}");
    ASSERT_TRUE(plain);
    EXPECT_EQ(plain->name, "go");
    EXPECT_THAT(plain->parameters, ElementsAre("a", "b"));
    EXPECT_THAT(entry_of("TT_KERNEL\nvoid go()\n{}")->parameters, IsEmpty());
    EXPECT_THAT(entry_of("TT_KERNEL void go(void) {}")->parameters, IsEmpty());
    const auto both = entry_of(
        "template <typename T> void other();\ntemplate <\n  uint32_t x,  // first\n  uint32_t y>\nTT_KERNEL void go(\n"
        "  uint32_t a,) {}");
    EXPECT_THAT(both->template_parameters, ElementsAre("x", "y"));
    EXPECT_THAT(both->parameters, ElementsAre("a"));
}

TEST(TtKernel, OnlyInCode) {
    EXPECT_FALSE(entry_of("void kernel_main() {}"));
    EXPECT_FALSE(entry_of(
        "// TT_KERNEL void f(int a)\n/* TT_KERNEL void f(int a) */ const char* s = \"TT_KERNEL void f(int a)\";"));
    EXPECT_FALSE(entry_of("#define TT_KERNEL static\nvoid kernel_main() {}"));
    EXPECT_FALSE(entry_of("int NOT_TT_KERNEL_EITHER(int a);"));
}

TEST(TtKernel, FormsThatCannotBeCalledAreNamed) {
    EXPECT_THROW(entry_of("TT_KERNEL int go(uint32_t a) {}"), UnsupportedError);
    EXPECT_THROW(entry_of("TT_KERNEL void go(uint32_t) {}"), UnsupportedError);
    EXPECT_THROW(entry_of("TT_KERNEL void go(uint32_t* a) {}"), UnsupportedError);
    EXPECT_THROW(entry_of("TT_KERNEL void go(uint32_t a = 3) {}"), UnsupportedError);
    EXPECT_THROW(entry_of("TT_KERNEL void go() {}\nTT_KERNEL void come() {}"), UserError);
}

TEST(Resolve, EarlierRootsWin) {
    const Folder first, second;
    write_text(first.path() / "k.cpp", "first");
    write_text(second.path() / "k.cpp", "second");
    write_text(second.path() / "only.cpp", "only");
    const Setting home("TT_METAL_HOME", first.path().string()), path("SOFTMETAL_KERNEL_PATH", second.path().string());
    EXPECT_EQ(resolve({.path = "k.cpp", .text = ""}).text, "first");
    const ResolvedSource only = resolve({.path = "only.cpp", .text = ""});
    EXPECT_EQ(only.text, "only");
    EXPECT_EQ(only.path, (second.path() / "only.cpp").string());
    EXPECT_EQ(only.shown, "only.cpp");
    EXPECT_THROW(resolve({.path = second.path().string(), .text = ""}), UserError) << "a folder is no kernel";
}

}  // namespace
}  // namespace softmetal::kernel::testing
