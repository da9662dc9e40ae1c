// Where the lines that kernels print go: one file, a file for each processor, with and without what stands before them.
#include <filesystem>
#include <fstream>
#include <sstream>

#include "support.h"

namespace softmetal::host::testing {
namespace {

using namespace tt::tt_metal;

class PrintSettings : public ::testing::Test {
protected:
    void SetUp() override {
        folder = std::filesystem::path(::testing::TempDir()) / "softmetal_print_settings";
        std::filesystem::remove_all(folder);
        std::filesystem::create_directories(folder);
    }
    // Two processors of core (1,2) print a line each.
    static void print() {
        auto device = distributed::MeshDevice::create_unit_mesh(0);
        Program program = CreateProgram();
        const char* text = "void kernel_main() { DPRINT << \"noc \" << (uint32_t)noc_index << ENDL(); }\n";
        CreateKernelFromString(program, text, CoreCoord(1, 2),
                               DataMovementConfig{.processor = DataMovementProcessor::RISCV_0, .noc = NOC::NOC_0});
        CreateKernelFromString(program, text, CoreCoord(1, 2),
                               DataMovementConfig{.processor = DataMovementProcessor::RISCV_1, .noc = NOC::NOC_1});
        tt::tt_metal::LaunchProgram(*device, std::move(program));
    }
    std::filesystem::path folder;
};

TEST_F(PrintSettings, OneFileTakesAllLines) {
    const auto path = folder / "all.txt";
    const Setting file("TT_METAL_DPRINT_FILE", path);
    print();
    EXPECT_THAT(contents(path), AllOf(HasSubstr("(x=1,y=2):BR: noc 0\n"), HasSubstr("(x=1,y=2):NC: noc 1\n")));
}

TEST_F(PrintSettings, WhatStandsBeforeALineCanBeLeftOut) {
    const auto path = folder / "all.txt";
    const Setting file("TT_METAL_DPRINT_FILE", path), bare("TT_METAL_DPRINT_PREPEND_DEVICE_CORE_RISC", "0");
    print();
    EXPECT_THAT(contents(path), ::testing::AnyOf("noc 0\nnoc 1\n", "noc 1\nnoc 0\n"));
}

TEST_F(PrintSettings, AFileForEachProcessor) {
    const Setting each("TT_METAL_DPRINT_ONE_FILE_PER_RISC", "1"), logs("TT_METAL_LOGS_PATH", folder),
        bare("TT_METAL_DPRINT_PREPEND_DEVICE_CORE_RISC", "0");
    print();
    EXPECT_EQ(contents(folder / "generated/dprint/device-0_worker-core-1-2_BRISC.txt"), "noc 0\n");
    EXPECT_EQ(contents(folder / "generated/dprint/device-0_worker-core-1-2_NCRISC.txt"), "noc 1\n");
}

TEST_F(PrintSettings, AFileThatCannotBeWrittenIsNamed) {
    const Setting file("TT_METAL_DPRINT_FILE", (folder / "no/such/folder.txt").string());
    EXPECT_THAT(error_of([] { distributed::MeshDevice::create_unit_mesh(0); }),
                AllOf(HasSubstr("TT_METAL_DPRINT_FILE"), HasSubstr("folder.txt")));
}

}  // namespace
}  // namespace softmetal::host::testing
