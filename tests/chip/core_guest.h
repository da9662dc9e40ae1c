// Hand-assembled kernels for the tests of a chip: calls by name, programs with source lines, a chip with a few cores.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "chip/chip.h"
#include "riscv/assembler.h"
#include "softmetal/abi/calls.h"
#include "softmetal/error.h"

namespace softmetal::chip::test {

using abi::Call;
using abi::Processor;
using namespace riscv::test;

// Every four instructions are one line of the kernel's file.
class LineMap : public riscv::SourceMap {
public:
    explicit LineMap(std::string file) : file_(std::move(file)) {}
    riscv::SourceLine find(uint32_t pc) const override {
        if (pc < abi::kTextBase || pc >= abi::kTextLimit) return {};
        return {file_, (pc - abi::kTextBase) / 16 + 1, "kernel_main"};
    }
    std::vector<riscv::SourceLine> stack(uint32_t pc) const override { return {find(pc)}; }

private:
    std::string file_;
};

class Kernel : public Assembler {
public:
    // The assembler's own, so that they chain with those below.
    template <class... Args>
    Kernel& op(Args&&... args) {
        Assembler::op(std::forward<Args>(args)...);
        return *this;
    }
    template <class... Args>
    Kernel& imm(Args&&... args) {
        Assembler::imm(std::forward<Args>(args)...);
        return *this;
    }
    template <class... Args>
    Kernel& reg(Args&&... args) {
        Assembler::reg(std::forward<Args>(args)...);
        return *this;
    }
    template <class... Args>
    Kernel& load(Args&&... args) {
        Assembler::load(std::forward<Args>(args)...);
        return *this;
    }
    template <class... Args>
    Kernel& store(Args&&... args) {
        Assembler::store(std::forward<Args>(args)...);
        return *this;
    }
    template <class... Args>
    Kernel& branch(Args&&... args) {
        Assembler::branch(std::forward<Args>(args)...);
        return *this;
    }
    Kernel& li(unsigned rd, uint32_t value) {
        Assembler::li(rd, value);
        return *this;
    }
    Kernel& label(const std::string& name) {
        Assembler::label(name);
        return *this;
    }

    // Puts the arguments into a0.., then calls.
    Kernel& call(Call number, std::vector<uint32_t> args = {}) {
        for (size_t i = 0; i < args.size(); ++i) li(a0 + static_cast<unsigned>(i), args[i]);
        return trap(number);
    }
    Kernel& trap(Call number) {
        li(a7, static_cast<uint32_t>(number));
        op("ecall");
        return *this;
    }
    // Begins a loop over `counter`; end_loop() closes it.
    Kernel& loop(unsigned counter, uint32_t times, const std::string& name) {
        li(counter, times);
        label(name);
        return *this;
    }
    Kernel& end_loop(unsigned counter, const std::string& name) {
        imm("addi", counter, counter, -1);
        branch("bne", counter, zero, name);
        return *this;
    }
    Kernel& store_word(uint32_t address, uint32_t value) {
        li(t5, address);
        li(t6, value);
        store("sw", t6, 0, t5);
        return *this;
    }
    Kernel& exit() { return call(Call::kExit); }

    std::shared_ptr<const riscv::Program> program(const Machine& machine,
                                                  const std::string& name = "kernel.cpp") const {
        auto program = std::make_shared<riscv::Program>();
        program->name = name;
        program->text_image = bytes();
        program->text_base = program->entry = abi::kTextBase;
        program->code = riscv::decode(program->text_image, program->text_base, machine.isa, machine.pipeline);
        program->source = std::make_shared<LineMap>(name);
        return program;
    }
};

struct Launch {
    explicit Launch(std::shared_ptr<const Machine> m) : machine(std::move(m)) {}
    Launch& kernel(LogicalCore core, Processor processor, const Kernel& kernel, const std::string& name = "kernel.cpp",
                   std::vector<uint32_t> args = {}) {
        KernelSetup kernel_setup;
        kernel_setup.processor = processor;
        kernel_setup.program = kernel.program(*machine, name);
        kernel_setup.runtime_args = std::move(args);
        at(core).kernels.push_back(std::move(kernel_setup));
        return *this;
    }
    Launch& circular_buffer(LogicalCore core, uint32_t id, uint32_t pages, uint32_t page_bytes = 2048,
                            abi::DataFormat format = abi::DataFormat::kFloat16_b) {
        CoreSetup& setup = at(core);
        uint32_t address = machine->l1_unreserved_base;
        for (const auto& cb : setup.circular_buffers) address = std::max(address, cb.address + cb.size);
        CircularBufferSetup cb{id, address, pages * page_bytes, page_bytes, {}};
        cb.shape.format = format;
        cb.shape.page_bytes = page_bytes;
        setup.circular_buffers.push_back(cb);
        return *this;
    }
    Launch& semaphore(LogicalCore core, uint32_t id, uint32_t value) {
        at(core).semaphores.emplace_back(id, value);
        return *this;
    }
    uint32_t semaphore_address(uint32_t id) const { return machine->kernel_config_base + id * abi::kSemaphoreStride; }
    uint32_t cb_address(LogicalCore core, uint32_t id) {
        for (const auto& cb : at(core).circular_buffers)
            if (cb.id == id) return cb.address;
        return 0;
    }
    CoreSetup& at(LogicalCore core) {
        for (auto& each : setup.cores)
            if (each.core == core) return each;
        setup.cores.push_back({});
        setup.cores.back().core = core;
        return setup.cores.back();
    }

    std::shared_ptr<const Machine> machine;
    LaunchSetup setup;
};

class ChipTest : public ::testing::Test {
protected:
    explicit ChipTest(unsigned threads = 1) { make(threads); }
    void make(unsigned threads, uint64_t patience = 0) {
        Settings settings;
        settings.threads = threads;
        settings.max_cycles_without_progress = patience;
        settings.print = [this](std::string_view line) { printed.emplace_back(line); };
        chip = std::make_unique<Chip>(machine, settings);
    }
    uint32_t word(LogicalCore core, uint32_t address) const {
        uint32_t value = 0;
        chip->read_l1(core, address, {reinterpret_cast<uint8_t*>(&value), 4});
        return value;
    }
    // The message of the error that the launch throws.
    template <class ErrorType>
    std::string error_of(const Launch& launch) {
        try {
            chip->launch(launch.setup);
        } catch (const ErrorType& error) {
            return error.what();
        } catch (const std::exception& error) {
            ADD_FAILURE() << "another error: " << error.what();
            return {};
        }
        ADD_FAILURE() << "no error";
        return {};
    }
    std::pair<uint32_t, uint32_t> noc_address(LogicalCore core, uint32_t address) const {
        const Xy at = machine->worker_translated[core.y * machine->grid_x + core.x];
        const uint64_t value = uint64_t{at.y} << 42 | uint64_t{at.x} << 36 | address;
        return {static_cast<uint32_t>(value), static_cast<uint32_t>(value >> 32)};
    }

    std::shared_ptr<const Machine> machine = load_machine("wormhole_b0");
    std::vector<std::string> printed;
    std::unique_ptr<Chip> chip;
};

}  // namespace softmetal::chip::test
