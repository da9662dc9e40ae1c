// Runs machine code given as JSON, one program a line on stdin, and prints its final state as JSON, one line each: what
// lets other programs compare themselves with the engine. Knows nothing of chips.
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "riscv/hart.h"

namespace {

using namespace softmetal::riscv;
using nlohmann::json;

std::vector<uint8_t> from_hex(const std::string& hex) {
    std::vector<uint8_t> bytes;
    for (size_t i = 0; i + 1 < hex.size(); i += 2)
        bytes.push_back(static_cast<uint8_t>(std::stoul(hex.substr(i, 2), nullptr, 16)));
    return bytes;
}

std::string to_hex(const std::vector<uint8_t>& bytes) {
    constexpr char kDigits[] = "0123456789abcdef";
    std::string hex;
    for (uint8_t byte : bytes) hex += {kDigits[byte >> 4], kDigits[byte & 15]};
    return hex;
}

const char* name_of(Stop stop) {
    constexpr const char* kNames[] = {"call", "limit", "fault", "breakpoint", "spin"};
    return kNames[static_cast<size_t>(stop)];
}

json disassembly(const std::vector<uint8_t>& text, uint32_t base, const Isa& isa) {
    json lines = json::array();
    for (size_t i = 0; i + 4 <= text.size(); i += 4) {
        const uint32_t word = static_cast<uint32_t>(text[i]) | static_cast<uint32_t>(text[i + 1]) << 8 |
                              static_cast<uint32_t>(text[i + 2]) << 16 | static_cast<uint32_t>(text[i + 3]) << 24;
        lines.push_back(disassemble(word, base + static_cast<uint32_t>(i), isa));
    }
    return lines;
}

json run(const json& request) {
    const std::vector<uint8_t> text = from_hex(request.at("text"));
    std::vector<uint8_t> memory = from_hex(request.at("memory"));
    const uint32_t base = request.at("base");
    const Isa isa{true, true, true};
    Bus bus;
    bus.l1 = {0, static_cast<uint32_t>(memory.size()), memory.data(), true, 8, 5};
    Hart hart(decode(text, base, isa, {}), bus);
    hart.x = request.at("registers").get<std::array<uint32_t, 32>>();
    hart.pc = base;
    const Stop stop = hart.run(request.value("cycle_limit", uint64_t{10'000'000}));
    json answer = {{"stop", name_of(stop)},
                   {"pc", hart.pc},
                   {"registers", hart.x},
                   {"instret", hart.instret},
                   {"cycle", hart.cycle},
                   {"memory", to_hex(memory)},
                   {"fault", static_cast<int>(hart.fault().kind)}};
    if (request.value("disassemble", false)) answer["disassembly"] = disassembly(text, base, isa);
    return answer;
}

}  // namespace

int main() {
    std::string line;
    while (std::getline(std::cin, line)) std::cout << run(json::parse(line)).dump() << std::endl;
}
