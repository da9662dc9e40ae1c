// What a user reads when a kernel, a path or the installation is wrong.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kernel/diagnostics.h"
#include "softmetal/error.h"
#include "support.h"

namespace softmetal::kernel::testing {
namespace {

using ::testing::ContainsRegex;
using ::testing::HasSubstr;
using ::testing::Not;

template <typename Expected>
std::string message_of(const std::vector<BuildRequest>& requests) {
    try {
        build(requests);
    } catch (const Expected& error) {
        return error.what();
    }
    ADD_FAILURE() << "nothing was thrown";
    return "";
}

TEST(Errors, StringKernelShowsItsLineAndText) {
    const std::string text =
        message_of<CompileError>({string_kernel("void kernel_main() {\n    undeclared_name();\n}\n")});
    EXPECT_THAT(text, HasSubstr("<kernel string>:2:5: error: use of undeclared identifier 'undeclared_name'"));
    EXPECT_THAT(text, HasSubstr("    undeclared_name();"));
    EXPECT_THAT(text, HasSubstr("kernel <kernel string> (BRISC) does not compile"));
    EXPECT_THAT(text, Not(HasSubstr("/work/")));
    EXPECT_THAT(text, Not(HasSubstr("generated.")));
}

TEST(Errors, FileKernelShowsThePathAsTheUserWroteIt) {
    Folder folder;
    fs::create_directories(folder.path() / "kernels");
    write_text(folder.path() / "kernels/bad.cpp", "#include \"helper.h\"\nvoid kernel_main() { int x = ; }\n");
    write_text(folder.path() / "kernels/helper.h", "inline int f() { return missing; }\n");
    const Setting path("SOFTMETAL_KERNEL_PATH", folder.path().string());
    const std::string text = message_of<CompileError>({file_kernel("kernels/bad.cpp")});
    EXPECT_THAT(text, HasSubstr("kernels/bad.cpp:2:30: error: expected expression"));
    EXPECT_THAT(text, HasSubstr("helper.h:1:25: error: use of undeclared identifier 'missing'"));
    EXPECT_THAT(text, HasSubstr("In file included from kernels/bad.cpp:1"));
    EXPECT_THAT(text, Not(HasSubstr("softmetal_kernel_unit")));
}

TEST(Errors, AllFailingKernelsTogetherAndEqualMessagesOnce) {
    const std::string bad = "void kernel_main() { nonsense; }\n";
    const std::string text = message_of<CompileError>(
        {string_kernel(bad, abi::Processor::kTrisc0), string_kernel(bad, abi::Processor::kTrisc1),
         string_kernel("void kernel_main() {}"), string_kernel("void kernel_main() { rubbish; }\n")});
    EXPECT_THAT(text, HasSubstr("(TRISC0), <kernel string> (TRISC1) does not compile"));
    EXPECT_THAT(text, HasSubstr("'rubbish'"));
    EXPECT_EQ(text.find("'nonsense'"), text.rfind("'nonsense'"));
}

TEST(Errors, NoEntry) {
    EXPECT_THAT(message_of<CompileError>({string_kernel("int x;")}), HasSubstr("the kernel defines no kernel_main()"));
}

TEST(Errors, UndefinedFunctionIsALinkError) {
    const std::string text =
        message_of<CompileError>({string_kernel("int elsewhere();\nvoid kernel_main() { elsewhere(); }\n")});
    EXPECT_THAT(text, HasSubstr("undefined symbol: elsewhere()"));
    EXPECT_THAT(text, Not(HasSubstr("kernel.o")));
}

TEST(Errors, MissingFileNamesEveryPlace) {
    const Setting home("TT_METAL_HOME", "/nonexistent/sdk"),
        path("SOFTMETAL_KERNEL_PATH", "/nonexistent/a:/nonexistent/b"),
        last("TT_METAL_KERNEL_PATH", "/nonexistent/last");
    const std::string text = message_of<UserError>({file_kernel("kernels/gone.cpp")});
    const std::string here = (fs::current_path() / "kernels/gone.cpp").string();
    size_t at = 0;
    for (const std::string& place :
         {std::string("/nonexistent/sdk/kernels/gone.cpp"), std::string("/nonexistent/a/kernels/gone.cpp"),
          std::string("/nonexistent/b/kernels/gone.cpp"), here, std::string("/nonexistent/last/kernels/gone.cpp")}) {
        const size_t found = text.find(place);
        ASSERT_NE(found, std::string::npos) << place << " in\n" << text;
        EXPECT_GT(found, at) << place;
        at = found;
    }
}

TEST(Errors, MissingAbsoluteFile) {
    EXPECT_THAT(message_of<UserError>({file_kernel("/nonexistent/k.cpp")}), HasSubstr("/nonexistent/k.cpp"));
}

TEST(Errors, NeitherFileNorText) {
    EXPECT_THROW(build({string_kernel("")}), UserError);
}

TEST(Errors, TooMuchLocalMemory) {
    const std::string text =
        message_of<UserError>({string_kernel("volatile uint32_t big[3000]; void kernel_main() { big[5] = 1; }")});
    EXPECT_THAT(text, HasSubstr("local memory"));
    EXPECT_THAT(text, HasSubstr("8192"));
    EXPECT_THAT(text, ContainsRegex("take 1[2-4][0-9][0-9][0-9] bytes"));
}

TEST(Errors, TooMuchText) {
    const std::string text = message_of<UserError>(
        {string_kernel("asm(\".section .rodata.big,\\\"a\\\"\\n.globl big\\nbig: .zero 17000000\\n.text\");\n"
                       "extern const char big[];\nvoid kernel_main() { *(volatile char*)64 = big[rta_l1_base[0]]; }")});
    EXPECT_THAT(text, HasSubstr("16777216 bytes"));
}

TEST(Errors, NoSuchCompiler) {
    const Setting compiler("SOFTMETAL_KERNEL_COMPILER", "/nonexistent/zig");
    const std::string text = message_of<ConfigError>({string_kernel("void kernel_main() {}")});
    EXPECT_THAT(text, HasSubstr("/nonexistent/zig"));
    EXPECT_THAT(text, HasSubstr("pip install ziglang"));
}

TEST(Errors, CompilerOfUnknownKind) {
    const Setting compiler("SOFTMETAL_KERNEL_COMPILER", "/bin/sh");
    EXPECT_THAT(message_of<ConfigError>({string_kernel("void kernel_main() {}")}), HasSubstr("zig, clang or g++"));
}

TEST(Errors, WrongDeviceFolder) {
    const Setting device("SOFTMETAL_DEVICE_DIR", "/nonexistent/device");
    EXPECT_THAT(message_of<ConfigError>({string_kernel("void kernel_main() {}")}), HasSubstr("SOFTMETAL_DEVICE_DIR"));
}

TEST(Errors, HardwareThatIsNotSimulatedIsNamed) {
    EXPECT_THAT(message_of<CompileError>({string_kernel(
                    "void kernel_main() { tt::tt_fabric::WorkerToFabricEdmSender sender; sender.open(); }")}),
                HasSubstr("uses the fabric between chips, which softmetal does not simulate"));
    EXPECT_THAT(
        message_of<CompileError>({string_kernel("#include \"ethernet/dataflow_api.h\"\nvoid kernel_main() {}")}),
        HasSubstr("uses Ethernet processors, which softmetal does not simulate"));
}

TEST(Diagnostics, LeavesNoTraceOfTheWorkFolder) {
    const DiagnosticPaths paths{"/c/work/1", "/home/k.cpp", "k.cpp", "/dev/headers"};
    EXPECT_EQ(clean_diagnostics("In file included from /c/work/1/unit.cpp:3:\n/home/k.cpp:1:2: error: x\n"
                                "/dev/headers/a.h:3:1: note: y\n1 error generated.\n",
                                paths),
              "k.cpp:1:2: error: x\n<softmetal>/a.h:3:1: note: y");
}

}  // namespace
}  // namespace softmetal::kernel::testing
