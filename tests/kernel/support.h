// A machine, a core and request makers for the kernel tests. Knows no chip: a bare hart runs what was built.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include "kernel/compiler.h"
#include "riscv/bus.h"
#include "riscv/hart.h"
#include "softmetal/abi/launch.h"

namespace softmetal::kernel::testing {

namespace fs = std::filesystem;

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

inline BuildRequest file_kernel(const std::string& path, abi::Processor processor = abi::Processor::kBrisc) {
    BuildRequest request = string_kernel("", processor);
    request.source.path = path;
    return request;
}

inline std::shared_ptr<const riscv::Program> build_one(const BuildRequest& request) {
    return build({request}).at(0);
}

inline void write_text(const fs::path& path, const std::string& text) {
    std::ofstream(path) << text;
}

// Sets a variable of the environment for the life of a test.
class Setting {
public:
    Setting(std::string name, const std::string& value);
    ~Setting();

private:
    std::string name_, before_;
    bool was_set_ = false;
};

// An empty folder, gone at the end.
class Folder {
public:
    Folder();
    ~Folder();
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

// A cache folder of its own, with the compiler's support library in it already.
class FreshCache {
public:
    FreshCache();
    const fs::path& path() const { return folder_.path(); }

private:
    Folder folder_;
    Setting setting_;
};

// L1, local memory and a launch record, as the chip would set them up.
class TestCore : private riscv::Bus {
public:
    static constexpr uint32_t kRecord = 0x100, kArguments = 0x200, kCommonArguments = 0x300, kSemaphores = 0x400,
                              kCircularBuffers = 0x800, kResults = 0x2000;

    explicit TestCore(std::shared_ptr<const riscv::Program> program);

    abi::LaunchRecord& record() { return *reinterpret_cast<abi::LaunchRecord*>(&l1_memory[kRecord]); }
    abi::CircularBufferRecord& circular_buffer(uint32_t id) {
        return reinterpret_cast<abi::CircularBufferRecord*>(&l1_memory[kCircularBuffers])[id];
    }
    uint32_t& word(uint32_t address) { return *reinterpret_cast<uint32_t*>(&l1_memory[address]); }
    // What the kernel stored at OUT[index].
    uint32_t result(uint32_t index) { return word(kResults + 4 * index); }

    // True when the kernel ran to its end.
    bool run_to_exit() { return hart.run(10'000'000) == riscv::Stop::kCall && hart.x[17] == 0; }

    std::vector<uint8_t> l1_memory, local_memory;

private:
    std::shared_ptr<const riscv::Program> program_;

public:
    riscv::Hart hart;
};

// Gives a kernel the macro OUT: an array of words in L1 that TestCore::result() reads.
inline const std::string kOut = "#define OUT ((volatile uint32_t*)0x2000)\n";

}  // namespace softmetal::kernel::testing
