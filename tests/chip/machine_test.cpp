// Machine descriptions: what they say, what stands at a coordinate, and what the loader refuses.
#include "chip/machine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "softmetal/abi/tile_ops.h"
#include "softmetal/error.h"

namespace softmetal::chip {
namespace {

using testing::HasSubstr;

std::string text_of(const std::string& name) {
    for (const auto& file : detail::embedded_machines())
        if (file.name == name) return std::string(file.text);
    return {};
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

TEST(Machine, KnowsBothChipsByNameAndBoard) {
    EXPECT_THAT(machine_names(), testing::UnorderedElementsAre("wormhole_b0", "blackhole"));
    EXPECT_EQ(load_machine("wormhole_b0"), load_machine("n150"));
    EXPECT_EQ(load_machine("blackhole"), load_machine("p150"));
    EXPECT_THROW(load_machine("grayskull"), ConfigError);
}

TEST(Machine, HasTheShapesOfTheBoards) {
    auto wormhole = load_machine("n150");
    EXPECT_EQ(wormhole->grid_x * wormhole->grid_y, 64u);
    EXPECT_EQ(wormhole->dram_banks, 12u);
    EXPECT_EQ(wormhole->l1_unreserved_base, 105824u);
    auto blackhole = load_machine("p150");
    EXPECT_EQ(blackhole->grid_x, 13u);
    EXPECT_EQ(blackhole->grid_y, 10u);
    EXPECT_EQ(blackhole->dram_banks, 8u);
    EXPECT_EQ(blackhole->noc_max_burst_bytes, 16384u);
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
    for (const char* name : {"wormhole_b0", "blackhole"}) {
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
    for (const char* name : {"wormhole_b0", "blackhole"}) {
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
    EXPECT_EQ(machine->tensix.sfpu_approximate_tile_cycles[exp], 68u);
    EXPECT_LT(machine->tensix.sfpu_approximate_tile_cycles[exp], machine->tensix.sfpu_tile_cycles[exp]);
}

TEST(MachineLoader, NamesWhatIsWrong) {
    const std::string good = text_of("wormhole_b0");
    struct Row {
        const char *from, *to, *text;
    };
    const Row rows[] = {
        {"\"hop\":", "\"hopp\":", "m.json.noc: field 'hop' is missing"},
        {"\"value\": 9, \"unit\": \"cycles\"", "\"value\": 9, \"unit\": \"ns\"",
         "m.json.noc.hop: unit is 'ns' instead of 'cycles'"},
        {"\"value\": 9,", "\"value\": -9,", "m.json.noc.hop: 'value' is not a whole number"},
        {"\"value\": 9,", "\"value\": \"9\",", "m.json.noc.hop: 'value' is not a whole number"},
        {"\"noc\": {", "\"noc\": {\"colour\": 1,", "m.json.noc: field 'colour' is unknown"},
        {"\"shape\": {", "\"shap\": {", "field 'shape' is missing"},
        {"\"Fill\"", "\"Filll\"", "'Filll' is no operation of abi/tile_ops.h"},
        {"[\"Fill\"", "[\"Exp\"", "stands in two classes"},
        {"\"LoFi\": 16", "\"Low\": 16", "lacks LoFi"},
        {"\"controller\": 0", "\"controller\": 9", "no controller 9"},
        {"\"name\"", "name", "not JSON"},
        {"\"values\": [18, 19", "\"values\": [19", "8 x 8 physical workers but 7 x 8 translated ones"},
    };
    for (const Row& row : rows) EXPECT_THAT(refusal(good, row.from, row.to), HasSubstr(row.text));
    EXPECT_THAT(refusal(good, "\"unit\": \"cycles\", \"source\": \"tt-isa-documentation NoC/README: router to router\"",
                        "\"unit\": \"cycles\""),
                HasSubstr("m.json.noc.hop: field 'source' is missing"));
}

}  // namespace
}  // namespace softmetal::chip
