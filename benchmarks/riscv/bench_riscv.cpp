// Prints how many guest instructions a second the interpreter runs, for a few loops. Knows nothing of chips.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

#include "assembler.h"
#include "riscv/hart.h"

namespace {

using namespace softmetal::riscv;
using namespace softmetal::riscv::test;

constexpr uint32_t kTextBase = 0x10000000;
constexpr uint32_t kIterations = 20'000'000;

Assembler integer_mix() {
    Assembler code;
    code.label("loop").imm("addi", t0, t0, 7).reg("xor", t1, t1, t0).imm("slli", t2, t1, 3).reg("add", t2, t2, t0);
    code.imm("srli", t3, t2, 5).reg("or", t4, t3, t1).reg("mul", t5, t4, t0).imm("andi", t6, t5, 255);
    code.reg("sltu", a1, t6, t2).reg("sub", a2, a1, t3).imm("addi", a0, a0, -1).branch("bne", a0, zero, "loop");
    return code.op("ebreak");
}

Assembler memory_copy() {
    Assembler code;
    code.li(s0, 0x8000).li(s1, 0x20000).label("outer").li(t0, 0x1000).reg("add", t1, zero, s0).reg("add", t2, zero, s1);
    code.label("loop").load("lw", t3, 0, t1).load("lw", t4, 4, t1).imm("addi", t1, t1, 8).store("sw", t3, 0, t2);
    code.store("sw", t4, 4, t2).imm("addi", t2, t2, 8).imm("addi", t0, t0, -8).branch("bne", t0, zero, "loop");
    code.imm("addi", a0, a0, -512).branch("blt", zero, a0, "outer");
    return code.op("ebreak");
}

Assembler branches() {
    Assembler code;
    code.li(t0, 1).li(s0, 1664525).li(s1, 1013904223);
    code.label("loop").reg("mul", t0, t0, s0).reg("add", t0, t0, s1).imm("srli", t1, t0, 31);
    code.branch("beq", t1, zero, "even").imm("addi", t2, t2, 1).jal(zero, "next");
    code.label("even").imm("addi", t3, t3, 1).label("next").imm("addi", a0, a0, -1).branch("bne", a0, zero, "loop");
    return code.op("ebreak");
}

Assembler calls() {
    Assembler code;
    code.li(sp, 0xFFB00800).label("loop").jal(ra, "leaf").imm("addi", a0, a0, -1).branch("bne", a0, zero, "loop");
    code.op("ebreak");
    code.label("leaf").imm("addi", sp, sp, -16).store("sw", ra, 12, sp).imm("addi", t0, t0, 1);
    code.load("lw", ra, 12, sp).imm("addi", sp, sp, 16).op("jalr", zero, ra);
    return code;
}

double measure(const Assembler& code, bool watching) {
    std::vector<uint8_t> l1(1 << 20), local(4096);
    Bus bus;
    bus.l1 = {0, static_cast<uint32_t>(l1.size()), l1.data(), true, 8, 5};
    bus.local = {0xFFB00000, static_cast<uint32_t>(local.size()), local.data(), true, 2, 1};
    Hart hart(decode(code.bytes(), kTextBase, {}, {}), bus);
    hart.pc = kTextBase;
    hart.x[a0] = kIterations;
    const auto start = std::chrono::steady_clock::now();
    const Stop stop = watching ? hart.run_watching_for_spin(~uint64_t{0}) : hart.run(~uint64_t{0});
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    if (stop != Stop::kBreakpoint) std::printf("stopped unexpectedly: %d\n", static_cast<int>(stop));
    return static_cast<double>(hart.instret) / seconds.count();
}

// A guest that does nothing but call: what each way out of run() and back costs.
double nanoseconds_per_call() {
    constexpr int kCalls = 3'000'000;
    Bus bus;
    Hart hart(decode(Assembler().label("loop").op("ecall").jal(zero, "loop").bytes(), kTextBase, {}, {}), bus);
    hart.pc = kTextBase;
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < kCalls; i++)
        if (hart.run(~uint64_t{0}) != Stop::kCall) return 0;
    return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - start).count() / kCalls;
}

}  // namespace

int main() {
    const std::pair<std::string, Assembler> programs[] = {
        {"integer mix", integer_mix()}, {"memory copy", memory_copy()}, {"branches", branches()}, {"calls", calls()}};
    for (const auto& [name, code] : programs) {
        double best = 0;
        for (int i = 0; i < 3; i++) best = std::max(best, measure(code, false));
        std::printf("%-12s %7.0f M instructions/s   watching for spin %7.0f\n", name.c_str(), best / 1e6,
                    measure(code, true) / 1e6);
    }
    std::printf("call and back %.1f ns\n", nanoseconds_per_call());
}
