// A machine, a core and request makers for the kernel tests. Knows no chip: a bare hart runs what was built.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "kernel/compiler.h"
#include "riscv/bus.h"
#include "riscv/hart.h"
#include "softmetal/abi/launch.h"

namespace softmetal::kernel::testing {

inline std::shared_ptr<chip::Machine> small_machine() {
    auto machine = std::make_shared<chip::Machine>();
    machine->name = "small";
    machine->arch_define = "ARCH_WORMHOLE";
    machine->grid_x = 3;
    machine->grid_y = 2;
    for (uint8_t y = 0; y < 2; ++y)
        for (uint8_t x = 0; x < 3; ++x) machine->worker_translated.push_back({uint8_t(18 + x), uint8_t(20 + y)});
    machine->dram_banks = 2;
    for (auto& banks : machine->dram_bank_translated) banks = {{1, 2}, {3, 4}};
    machine->dram_bank_offset = {0, 64};
    machine->l1_bytes = 64 * 1024;
    machine->local_memory_bytes = 8192;
    machine->circular_buffers = 32;
    machine->semaphores = 16;
    machine->l1_alignment = 16;
    machine->dram_alignment = 32;
    return machine;
}

inline BuildRequest string_kernel(const std::string& text, abi::Processor processor = abi::Processor::kBrisc) {
    BuildRequest request;
    request.source.text = text;
    request.processor = processor;
    request.machine = small_machine();
    return request;
}

// L1, local memory and a launch record, as the chip would set them up.
class TestCore : private riscv::Bus {
public:
    static constexpr uint32_t kRecord = 0x100, kArguments = 0x200, kCommonArguments = 0x300, kSemaphores = 0x400,
                              kCircularBuffers = 0x800;

    explicit TestCore(std::shared_ptr<const riscv::Program> program)
        : l1_memory(64 * 1024), local_memory(8192), program_(std::move(program)), hart(program_->code, *this) {
        std::copy(program_->local_image.begin(), program_->local_image.end(), local_memory.begin());
        l1 = {.base = 0, .size = uint32_t(l1_memory.size()), .data = l1_memory.data()};
        local = {.base = abi::kLocalMemoryBase, .size = uint32_t(local_memory.size()), .data = local_memory.data()};
        text = {.base = program_->text_base,
                .size = uint32_t(program_->text_image.size()),
                .data = const_cast<uint8_t*>(program_->text_image.data()),
                .writable = false};
        abi::LaunchRecord& launch = record();
        launch.runtime_args = kArguments;
        launch.common_runtime_args = kCommonArguments;
        launch.semaphores = kSemaphores;
        launch.circular_buffers = kCircularBuffers;
        launch.stack_top = abi::kLocalMemoryBase + uint32_t(local_memory.size());
        hart.pc = program_->entry;
        hart.x[10] = kRecord;
    }

    abi::LaunchRecord& record() { return *reinterpret_cast<abi::LaunchRecord*>(&l1_memory[kRecord]); }
    abi::CircularBufferRecord& circular_buffer(uint32_t id) {
        return reinterpret_cast<abi::CircularBufferRecord*>(&l1_memory[kCircularBuffers])[id];
    }
    uint32_t& word(uint32_t address) { return *reinterpret_cast<uint32_t*>(&l1_memory[address]); }

    riscv::Stop run() { return hart.run(10'000'000); }

    std::vector<uint8_t> l1_memory, local_memory;

private:
    std::shared_ptr<const riscv::Program> program_;

public:
    riscv::Hart hart;
};

}  // namespace softmetal::kernel::testing
