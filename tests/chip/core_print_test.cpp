// DPRINT: how values look, and the order of lines of several processors and cores.
#include <bit>

#include "chip/print_line.h"
#include "core_guest.h"

namespace softmetal::chip::test {
namespace {

using abi::PrintKind;
using ::testing::ElementsAre;
using PrintTest = ChipTest;

struct Formatted {
    std::vector<std::tuple<PrintKind, uint32_t, uint32_t>> values;
    const char* text;
};
class PrintLineTest : public ::testing::TestWithParam<Formatted> {};

TEST_P(PrintLineTest, Looks) {
    PrintLine line;
    for (auto [kind, lo, hi] : GetParam().values) line.value(kind, lo, hi);
    EXPECT_EQ(line.take_rest(), GetParam().text);
}

uint32_t bits(float value) {
    return std::bit_cast<uint32_t>(value);
}

INSTANTIATE_TEST_SUITE_P(
    Values, PrintLineTest,
    ::testing::Values(
        Formatted{{{PrintKind::kU32, 4000000000u, 0}}, "4000000000"},
        Formatted{{{PrintKind::kI32, 0xfffffffe, 0}}, "-2"}, Formatted{{{PrintKind::kI8, 0x80, 0}}, "-128"},
        Formatted{{{PrintKind::kU64, 1, 1}}, "4294967297"},
        Formatted{{{PrintKind::kI64, 0, 0x80000000}}, "-9223372036854775808"},
        Formatted{{{PrintKind::kSetBase, 16, 0}, {PrintKind::kI32, 0xfffffffe, 0}}, "fffffffe"},
        Formatted{{{PrintKind::kSetBase, 8, 0}, {PrintKind::kU32, 8, 0}}, "10"},
        Formatted{{{PrintKind::kF32, bits(1.5f), 0}}, "1.5"}, Formatted{{{PrintKind::kF32, bits(1e10f), 0}}, "1e+10"},
        Formatted{
            {{PrintKind::kSetFixed, 0, 0}, {PrintKind::kSetPrecision, 3, 0}, {PrintKind::kF32, bits(2.0f / 3), 0}},
            "0.667"},
        Formatted{{{PrintKind::kBf16, 0x3f80, 0}}, "1"}, Formatted{{{PrintKind::kF16, 0x3c00, 0}}, "1"},
        Formatted{{{PrintKind::kF16, 0xc100, 0}}, "-2.5"}, Formatted{{{PrintKind::kChar, 'x', 0}}, "x"},
        Formatted{{{PrintKind::kPointer, 0x1a0, 0}}, "0x1a0"},
        Formatted{{{PrintKind::kSetWidth, 5, 0}, {PrintKind::kU32, 42, 0}, {PrintKind::kU32, 7, 0}}, "   427"}));

TEST_F(PrintTest, LinesCarryTheirPlaceAndComeInOrderOfTime) {
    for (unsigned threads : {1u, 3u}) {
        make(threads);
        printed.clear();
        Launch launch(machine);
        auto speaker = [&](LogicalCore core, Processor processor, uint32_t delay, uint32_t number) {
            Kernel kernel;
            kernel.call(Call::kWaitCycles, {delay}).call(Call::kPrint, {uint32_t(PrintKind::kU32), number, 0, 0});
            kernel.call(Call::kPrint, {uint32_t(PrintKind::kEndLine), 0, 0, 0}).exit();
            launch.kernel(core, processor, kernel);
        };
        speaker({1, 0}, Processor::kBrisc, 3000, 3);
        speaker({0, 0}, Processor::kTrisc1, 5000, 5);
        speaker({0, 0}, Processor::kNcrisc, 1000, 1);
        speaker({2, 1}, Processor::kTrisc2, 2000, 2);
        chip->launch(launch.setup);
        EXPECT_THAT(printed,
                    ElementsAre("0:(x=0,y=0):NC: 1", "0:(x=2,y=1):TR2: 2", "0:(x=1,y=0):BR: 3", "0:(x=0,y=0):TR1: 5"));
    }
}

TEST_F(PrintTest, TextMayHoldSeveralLinesAndAnUnfinishedOneIsPrintedAtTheEnd) {
    const std::string text = "one\ntwo\nrest";
    chip->write_l1({0, 0}, 0x40000, {reinterpret_cast<const uint8_t*>(text.data()), text.size()});
    Kernel kernel;
    kernel.call(Call::kPrint, {uint32_t(PrintKind::kText), 0x40000, static_cast<uint32_t>(text.size()), 0}).exit();
    Launch launch(machine);
    launch.kernel({0, 0}, Processor::kBrisc, kernel);
    chip->launch(launch.setup);
    EXPECT_THAT(printed, ElementsAre("0:(x=0,y=0):BR: one", "0:(x=0,y=0):BR: two", "0:(x=0,y=0):BR: rest"));
}

TEST_F(PrintTest, WhatWasPrintedBeforeAFaultIsSeen) {
    Kernel kernel;
    kernel.call(Call::kPrint, {uint32_t(PrintKind::kU32), 8, 0, 0});
    kernel.call(Call::kPrint, {uint32_t(PrintKind::kEndLine), 0, 0, 0}).op("ebreak");
    Launch launch(machine);
    launch.kernel({0, 0}, Processor::kBrisc, kernel);
    EXPECT_THROW(chip->launch(launch.setup), KernelFault);
    EXPECT_THAT(printed, ElementsAre("0:(x=0,y=0):BR: 8"));
}

}  // namespace
}  // namespace softmetal::chip::test
