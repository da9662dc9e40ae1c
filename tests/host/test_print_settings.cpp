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

// Datum i of the tile's memory is i: in rows, columns 14 to 17 are of two faces; as stored, one after another.
TEST_F(PrintSettings, TilesPrintByRowsOrAsTheyAreStored) {
    for (const auto& [by_rows, line] : {std::pair("true", "14 15 256 257"), std::pair("false", "14 15 16 17")}) {
        const auto path = folder / (std::string("tile_") + by_rows + ".txt");
        const Setting file("TT_METAL_DPRINT_FILE", path), bare("TT_METAL_DPRINT_PREPEND_DEVICE_CORE_RISC", "0");
        auto device = distributed::MeshDevice::create_unit_mesh(0);
        Program program = CreateProgram();
        CreateCircularBuffer(program, CoreCoord(0, 0),
                             CircularBufferConfig(4096, {{0, tt::DataFormat::Float32}}).set_page_size(0, 4096));
        const std::string text =
            "#include \"api/debug/dprint.h\"\n"
            "void kernel_main() {\n"
            "    auto* datums = reinterpret_cast<volatile tt_l1_ptr float*>(get_write_ptr(0));\n"
            "    for (int i = 0; i < 1024; ++i) datums[i] = static_cast<float>(i);\n"
            "    DPRINT << TSLICE(0, 0, (SliceRange{0, 1, 1, 14, 18, 1}), TSLICE_INPUT_CB, TSLICE_WR_PTR, true, " +
            std::string(by_rows) + ");\n}\n";
        CreateKernelFromString(program, text, CoreCoord(0, 0),
                               DataMovementConfig{.processor = DataMovementProcessor::RISCV_0, .noc = NOC::NOC_0});
        tt::tt_metal::LaunchProgram(*device, std::move(program));
        device->close();
        std::istringstream words(contents(path));
        std::string found;
        for (double value; words >> value;)
            found += (found.empty() ? "" : " ") + std::to_string(static_cast<int>(value));
        EXPECT_EQ(found, line) << contents(path);
    }
}

TEST_F(PrintSettings, AFileThatCannotBeWrittenIsNamed) {
    const Setting file("TT_METAL_DPRINT_FILE", (folder / "no/such/folder.txt").string());
    EXPECT_THAT(error_of([] { distributed::MeshDevice::create_unit_mesh(0); }),
                AllOf(HasSubstr("TT_METAL_DPRINT_FILE"), HasSubstr("folder.txt")));
}

}  // namespace
}  // namespace softmetal::host::testing
