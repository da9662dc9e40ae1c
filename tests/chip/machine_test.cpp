// Machine descriptions: what they say, what stands at a coordinate, and what the loader refuses.
#include "chip/machine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "chip/tensix_cost.h"
#include "softmetal/abi/tile_ops.h"
#include "softmetal/error.h"

namespace softmetal::chip {
namespace {

using testing::HasSubstr;

// The whole description of a board: its file laid over its bases, in one line.
std::string text_of(const std::string& board) {
    auto find = [](const std::vector<detail::EmbeddedFile>& files, const std::string& name) {
        for (const auto& file : files)
            if (file.name == name) return nlohmann::json::parse(file.text);
        return nlohmann::json();
    };
    nlohmann::json whole = find(detail::embedded_machines(), board);
    while (whole.contains("base")) {
        nlohmann::json below = find(detail::embedded_machine_parts(), whole["base"]);
        whole.erase("base");
        below.merge_patch(whole);
        whole = below;
    }
    return whole.dump();
}

std::string refusal(std::string text, const std::string& from, const std::string& to) {
    const size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    text.replace(at, from.size(), to);
    try {
        parse_machine(text, "m.json");
    } catch (const ConfigError& error) {
        return error.what();
    }
    return "accepted";
}

TEST(Machine, IsKnownByBoardAndByAlias) {
    EXPECT_THAT(machine_names(), testing::ElementsAre("n150", "n300", "p100", "p150", "p150b"));
    EXPECT_EQ(load_machine("wormhole_b0"), load_machine("n150"));
    EXPECT_EQ(load_machine("blackhole"), load_machine("p150"));
    EXPECT_EQ(load_machine("p100a"), load_machine("p100"));
    try {
        load_machine("grayskull");
        ADD_FAILURE() << "accepted";
    } catch (const ConfigError& error) {
        EXPECT_THAT(error.what(), testing::AllOf(HasSubstr("'grayskull'"), HasSubstr("n150 (or wormhole_b0), n300"),
                                                 HasSubstr("p150 (or blackhole, p150a), p150b")));
    }
}

TEST(Machine, HasTheShapesOfTheBoards) {
    struct Row {
        const char* board;
        Dispatch dispatch;
        uint32_t chips, grid_x, grid_y, dram_banks;
        Xy last_translated;
    };
    const Row rows[] = {
        {"n150", Dispatch::kDefault, 1, 8, 8, 12, {25, 25}},  {"n150", Dispatch::kColumn, 1, 7, 9, 12, {24, 26}},
        {"n300", Dispatch::kRow, 2, 8, 7, 12, {25, 24}},      {"n300", Dispatch::kEthernet, 2, 8, 8, 12, {25, 25}},
        {"p150", Dispatch::kDefault, 1, 13, 10, 8, {15, 11}}, {"p150", Dispatch::kEthernet, 1, 14, 10, 8, {16, 11}},
        {"p150b", Dispatch::kColumn, 1, 11, 10, 8, {13, 11}}, {"p100", Dispatch::kDefault, 1, 11, 10, 7, {13, 11}},
    };
    for (const Row& row : rows) {
        const auto machine = load_machine(row.board, row.dispatch);
        SCOPED_TRACE(row.board);
        EXPECT_EQ(machine->chips, row.chips);
        EXPECT_EQ(machine->grid_x, row.grid_x);
        EXPECT_EQ(machine->grid_y, row.grid_y);
        EXPECT_EQ(machine->dram_banks, row.dram_banks);
        EXPECT_EQ(machine->worker_translated.back(), row.last_translated);
    }
    EXPECT_EQ(load_machine("n150")->l1_unreserved_base, 105824u);
    EXPECT_EQ(load_machine("p100")->noc_max_burst_bytes, 16384u);
}

TEST(Machine, RefusesADispatchThatTheChipDoesNotHave) {
    try {
        load_machine("p150", Dispatch::kRow);
        ADD_FAILURE() << "accepted";
    } catch (const ConfigError& error) {
        EXPECT_THAT(error.what(), testing::AllOf(HasSubstr("p150"), HasSubstr("'row'"), HasSubstr("col, ethernet")));
    }
}

TEST(Machine, PeakMatchesTheBoard) {
    auto peak = [](const char* name, unsigned fidelity) {
        auto machine = load_machine(name);
        return machine->matrix_flops_per_cycle(fidelity) * machine->clock_hz * machine->grid_x * machine->grid_y / 1e12;
    };
    EXPECT_NEAR(peak("n150", 0), 262, 1);
    EXPECT_NEAR(peak("n150", 4), 65.5, 0.1);
    EXPECT_NEAR(peak("p150", 4), 179.7, 0.1);
}

TEST(Machine, FindsWorkersByTranslatedAndPhysicalCoordinates) {
    auto machine = load_machine("wormhole_b0");
    struct Row {
        Xy at;
        unsigned noc;
        Machine::Node::Kind kind;
        uint32_t index;
    };
    const Row rows[] = {
        {{18, 18}, 0, Machine::Node::kWorker, 0},  {{18, 18}, 1, Machine::Node::kWorker, 0},
        {{25, 25}, 0, Machine::Node::kWorker, 63}, {{1, 1}, 0, Machine::Node::kWorker, 0},
        {{8, 10}, 1, Machine::Node::kWorker, 0},   {{0, 11}, 0, Machine::Node::kDram, 0},
        {{9, 0}, 1, Machine::Node::kDram, 0},  // (0,11) as NoC 1 counts
        {{0, 3}, 0, Machine::Node::kNothing, 0},   {{26, 18}, 0, Machine::Node::kNothing, 0},
        {{1, 10}, 0, Machine::Node::kNothing, 0},  // the row that dispatches
    };
    for (const Row& row : rows) {
        const Machine::Node node = machine->find(row.at, row.noc);
        EXPECT_EQ(node.kind, row.kind) << int(row.at.x) << "," << int(row.at.y) << " NoC " << row.noc;
        if (row.kind != Machine::Node::kNothing) {
            EXPECT_EQ(node.index, row.index);
        }
    }
}

TEST(Machine, EveryBankIsFoundAtTheAddressKernelsUse) {
    for (const std::string& name : machine_names()) {
        auto machine = load_machine(name);
        for (unsigned noc : {0u, 1u})
            for (uint32_t bank = 0; bank < machine->dram_banks; ++bank) {
                const Machine::Node node = machine->find(machine->dram_bank_translated[noc][bank], noc);
                ASSERT_EQ(node.kind, Machine::Node::kDram) << name << " bank " << bank;
                EXPECT_EQ(node.physical, machine->dram_bank_physical[noc][bank]);
                const auto at = machine->resolve_dram(node.index, machine->dram_bank_offset[bank] + 100);
                EXPECT_EQ(at.bank, bank);
                EXPECT_EQ(at.address, 100u);
            }
    }
}

TEST(Machine, NoTwoWorkersOrBanksShareARouter) {
    for (const std::string& name : machine_names()) {
        auto machine = load_machine(name);
        std::set<Xy> seen(machine->worker_physical.begin(), machine->worker_physical.end());
        EXPECT_EQ(seen.size(), machine->worker_physical.size());
        for (Xy bank : machine->dram_bank_physical[0]) EXPECT_TRUE(seen.insert(bank).second);
    }
}

TEST(Machine, EverySfpuOperationHasACost) {
    auto machine = load_machine("wormhole_b0");
    ASSERT_EQ(machine->tensix.sfpu_tile_cycles.size(), static_cast<size_t>(abi::SfpuOp::kCount));
    for (uint32_t cycles : machine->tensix.sfpu_tile_cycles) EXPECT_GT(cycles, 0u);
    const auto exp = static_cast<size_t>(abi::SfpuOp::kExp);
    EXPECT_EQ(machine->tensix.sfpu_tile_cycles[static_cast<size_t>(abi::SfpuOp::kFastExp)], 68u);
    EXPECT_LT(machine->tensix.sfpu_tile_cycles[static_cast<size_t>(abi::SfpuOp::kFastExpClamped)],
              machine->tensix.sfpu_tile_cycles[exp]);
    const auto recip = static_cast<size_t>(abi::SfpuOp::kRecip);
    EXPECT_LT(machine->tensix.sfpu_approximate_tile_cycles[recip], machine->tensix.sfpu_tile_cycles[recip]);
}

TEST(Machine, HalfATileTakesTheSfpuHalfTheTime) {
    auto machine = load_machine("wormhole_b0");
    const uint64_t tile = machine->tensix.sfpu_tile_cycles[static_cast<size_t>(abi::SfpuOp::kExp)];
    const struct {
        uint32_t mode;
        uint64_t cycles;
    } rows[] = {{1, tile / 2}, {2, tile / 2}, {4, tile}};  // ckernel::VectorMode: R, C, RC
    for (const auto& row : rows) {
        tensix::SfpuRequest request{abi::SfpuOp::kExp};
        request.flags = row.mode << abi::SfpuFlags::kVectorModeShift;
        EXPECT_EQ(sfpu_cycles(machine->tensix, request), row.cycles) << "mode " << row.mode;
    }
}

TEST(MachineLoader, NamesWhatIsWrong) {
    const std::string good = text_of("n150");
    struct Row {
        const char *from, *to, *text;
    };
    const Row rows[] = {
        {"\"hop\":", "\"hopp\":", "m.json.noc: field 'hop' is missing"},
        {"to router\",\"unit\":\"cycles\",\"value\":9", "to router\",\"unit\":\"ns\",\"value\":9",
         "m.json.noc.hop: unit is 'ns' instead of 'cycles'"},
        {"to router\",\"unit\":\"cycles\",\"value\":9", "to router\",\"unit\":\"cycles\",\"value\":-9",
         "m.json.noc.hop: 'value' is not a whole number"},
        {"to router\",\"unit\":\"cycles\",\"value\":9", "to router\",\"unit\":\"cycles\",\"value\":\"9\"",
         "m.json.noc.hop: 'value' is not a whole number"},
        {"\"noc\":{", "\"noc\":{\"colour\":1,", "m.json.noc: field 'colour' is unknown"},
        {"\"shape\":{", "\"shap\":{", "field 'shape' is missing"},
        {"\"Fill\"", "\"Filll\"", "'Filll' is no operation of abi/tile_ops.h"},
        {"[\"Fill\"", "[\"Exp\"", "stands in two classes"},
        {"\"LoFi\":16", "\"Low\":16", "lacks LoFi"},
        {"\"controller\":0", "\"controller\":9", "no controller 9"},
        {"\"name\"", "name", "not JSON"},
        {"\"values\":[18,19", "\"values\":[19", "8 x 9 physical workers but 7 x 9 translated ones"},
        {"\"row\":[8,8]", "\"row\":[8,10]", "compute grid 8x10 is larger than the 8 x 9 workers"},
        {"{", "{\"base\":\"wormhole_a0\",", "m.json: base 'wormhole_a0' does not exist"},
    };
    for (const Row& row : rows) EXPECT_THAT(refusal(good, row.from, row.to), HasSubstr(row.text));
    EXPECT_THAT(refusal(good, "\"source\":\"tt-isa-documentation NoC/README: router to router\",", ""),
                HasSubstr("m.json.noc.hop: field 'source' is missing"));
}

}  // namespace
}  // namespace softmetal::chip
