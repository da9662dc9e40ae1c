// What build() returns for lists of requests, and the source lines of programs.
#include <gtest/gtest.h>

#include "kernel/files.h"
#include "support.h"

namespace softmetal::kernel::testing {
namespace {

TEST(Build, EqualRequestsShareOneProgram) {
    const BuildRequest a = string_kernel("void kernel_main() { *(volatile int*)64 = 1; }");
    BuildRequest b = a;
    b.compile_args = {1};
    const auto programs = build({a, b, a, a});
    ASSERT_EQ(programs.size(), 4u);
    EXPECT_EQ(programs[0], programs[2]);
    EXPECT_EQ(programs[0], programs[3]);
    EXPECT_NE(programs[0], programs[1]);
    EXPECT_NE(programs[0]->hash, programs[1]->hash);
    EXPECT_EQ(build_one(a), programs[0]);
}

TEST(Build, NothingForNothing) {
    EXPECT_TRUE(build({}).empty());
}

TEST(Build, TextAndVariablesStandWhereTheAbiSays) {
    const auto program =
        build_one(string_kernel("uint32_t v = 0x11223344; uint32_t z[32]; void kernel_main() { z[v & 31] = v++; }"));
    EXPECT_EQ(program->text_base, abi::kTextBase);
    EXPECT_EQ(program->entry, abi::kTextBase);
    EXPECT_GE(program->local_image.size(), 4u);
    EXPECT_GE(program->local_bss_bytes, 128u);
    EXPECT_EQ(program->text_image.size() % 4, 0u);
}

TEST(Build, NamesAreShort) {
    Folder folder;
    write_text(folder.path() / "reader.cpp", "void kernel_main() {}\n");
    EXPECT_EQ(build_one(file_kernel((folder.path() / "reader.cpp").string()))->name, "reader.cpp");
    EXPECT_TRUE(build_one(string_kernel("void kernel_main() {}"))->name.starts_with("string-"));
}

TEST(Build, IncludesAreFoundBesideTheKernelAndInIncludePaths) {
    Folder folder;
    fs::create_directories(folder.path() / "kernels/more");
    write_text(folder.path() / "kernels/beside.h", "#define BESIDE 1\n");
    write_text(folder.path() / "kernels/more/listed.h", "#define LISTED 2\n");
    write_text(
        folder.path() / "kernels/k.cpp",
        "#include \"beside.h\"\n#include <listed.h>\nstatic_assert(BESIDE + LISTED == 3);\nvoid kernel_main() {}\n");
    BuildRequest request = file_kernel((folder.path() / "kernels/k.cpp").string());
    request.include_paths = {(folder.path() / "kernels/more").string()};
    EXPECT_TRUE(TestCore(build_one(request)).run_to_exit());
}

// The pc of the first `ebreak`, which kernels here use as a mark.
uint32_t marked_pc(const riscv::Program& program) {
    for (size_t i = 0; i + 4 <= program.text_image.size(); i += 4) {
        uint32_t word;
        memcpy(&word, &program.text_image[i], 4);
        if (word == 0x00100073) return program.text_base + uint32_t(i);
    }
    return 0;
}

TEST(SourceLines, FileKernelWithAnInlinedCall) {
    Folder folder;
    const std::string path = (folder.path() / "inlined.cpp").string();
    write_text(path,
               "#include <cstdint>\n"
               "static inline __attribute__((always_inline)) void inner() {\n"
               "    asm volatile(\"ebreak\");\n"
               "}\n"
               "void kernel_main() {\n"
               "    *(volatile uint32_t*)64 = 1;\n"
               "    inner();\n"
               "}\n");
    const auto program = build_one(file_kernel(path));
    const uint32_t pc = marked_pc(*program);
    ASSERT_NE(pc, 0u);
    const riscv::SourceLine line = program->source->find(pc);
    EXPECT_EQ(line.file, path);
    EXPECT_EQ(line.line, 3u);
    EXPECT_EQ(line.function, "inner");
    const auto stack = program->source->stack(pc);
    ASSERT_GE(stack.size(), 2u);
    EXPECT_EQ(stack[1].file, path);
    EXPECT_EQ(stack[1].line, 7u);
    EXPECT_EQ(stack[1].function, "kernel_main");
}

TEST(SourceLines, StringKernel) {
    const auto program = build_one(string_kernel("\n\nvoid kernel_main() {\n    asm volatile(\"ebreak\");\n}\n"));
    const riscv::SourceLine line = program->source->find(marked_pc(*program));
    EXPECT_EQ(line.file, "<kernel string>");
    EXPECT_EQ(line.line, 4u);
    EXPECT_EQ(line.function, "kernel_main");
}

TEST(SourceLines, TheKernelsLineIsPreferredToADeviceHeaders) {
    const auto program =
        build_one(string_kernel("#include \"core/call.h\"\nvoid kernel_main() {\n"
                                "    softmetal::device::call(softmetal::abi::Call::kWaitCycles, 5);\n}\n"));
    bool found = false;
    for (uint32_t pc = program->text_base; pc < program->text_base + program->text_image.size(); pc += 4) {
        const auto stack = program->source->stack(pc);
        const bool in_kernel = std::any_of(
            stack.begin(), stack.end(), [](const riscv::SourceLine& frame) { return frame.function == "kernel_main"; });
        if (!in_kernel || stack[0].file != "<softmetal>/core/call.h") continue;
        found = true;
        EXPECT_EQ(program->source->find(pc).line, 3u);
        EXPECT_EQ(program->source->find(pc).file, "<kernel string>");
    }
    EXPECT_TRUE(found);
}

// Both branches end in the same store, which the compiler makes once and gives no line.
TEST(SourceLines, WhatIsMadeOfSeveralLinesHasTheOneBefore) {
    const auto program =
        build_one(string_kernel("void kernel_main() {\n"
                                "    auto* words = reinterpret_cast<volatile uint32_t*>(64);\n"
                                "    while (words[0] != 1) {\n"
                                "        if (words[2] == 3) {\n"
                                "            words[1] = words[4] * 7;\n"
                                "        } else {\n"
                                "            words[1] = words[5] * 7;\n"
                                "        }\n"
                                "    }\n"
                                "}\n"));
    int in_kernel = 0;
    for (uint32_t pc = program->text_base; pc < program->text_base + program->text_image.size(); pc += 4) {
        for (const riscv::SourceLine& frame : program->source->stack(pc)) {
            if (frame.function != "kernel_main") continue;
            ++in_kernel;
            EXPECT_EQ(frame.file, "<kernel string>") << std::hex << pc;
            EXPECT_NE(frame.line, 0u) << std::hex << pc;
        }
    }
    EXPECT_GT(in_kernel, 5);
}

TEST(SourceLines, UnknownOutsideTheKernel) {
    const auto program = build_one(string_kernel("void kernel_main() {}"));
    EXPECT_FALSE(program->source->find(0x1234).known());
    EXPECT_TRUE(program->source->stack(0xffffffff).empty());
}

TEST(Toolchain, SaysWhatIsUsed) {
    const Toolchain used = toolchain();
    EXPECT_FALSE(used.compiler.empty());
    EXPECT_FALSE(used.version.empty());
    EXPECT_TRUE(fs::exists(fs::path(used.device_include_dir) / "runtime/start.h"));
}

}  // namespace
}  // namespace softmetal::kernel::testing
