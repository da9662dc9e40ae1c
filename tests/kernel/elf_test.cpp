// ELF files that are cut short or damaged are refused or read, never followed into a crash.
#include <gtest/gtest.h>

#include <random>

#include "kernel/elf_program.h"
#include "kernel/files.h"
#include "kernel/source_map.h"
#include "softmetal/error.h"
#include "support.h"

namespace softmetal::kernel::testing {
namespace {

// A linked kernel as the cache keeps it, without the cache's header.
const std::string& sample_elf() {
    static const std::string elf = [] {
        const FreshCache cache;
        build_one(string_kernel("uint32_t v = 3; void kernel_main() { *(volatile uint32_t*)64 = v++; }"));
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(cache.path())) {
            if (entry.path().extension() != ".kernel") continue;
            const std::string file = read_file(entry.path()).value();
            return file.substr(
                file.find("\x7f"
                          "ELF"));
        }
        return std::string();
    }();
    return elf;
}

// Loads and asks for lines; errors of ours are fine.
void load_and_ask(const std::string& bytes) {
    try {
        const auto program = load_program(std::make_shared<const std::string>(bytes), "sample", 1, *small_machine());
        for (uint32_t pc = program->entry; pc < program->entry + 64; pc += 4) program->source->stack(pc);
    } catch (const Error&) {
    }
}

TEST(Elf, TheSampleItselfLoads) {
    const auto program = load_program(std::make_shared<const std::string>(sample_elf()), "sample", 1, *small_machine());
    EXPECT_TRUE(TestCore(program).run_to_exit());
}

TEST(Elf, NotAnElfFile) {
    for (const std::string& bytes : {std::string(),
                                     std::string("\x7f"
                                                 "ELF"),
                                     std::string(1000, 'x'), std::string(64, '\0')})
        EXPECT_THROW(load_program(std::make_shared<const std::string>(bytes), "sample", 1, *small_machine()),
                     InternalError);
}

TEST(Elf, TruncatedAnywhere) {
    const std::string& elf = sample_elf();
    for (size_t bytes = 0; bytes < elf.size(); bytes += 1 + bytes / 64) load_and_ask(elf.substr(0, bytes));
}

TEST(Elf, HeaderFieldsOfAnyValue) {
    for (size_t at = 4; at < 52 + 5 * 32; ++at) {
        for (uint8_t value : {0x00, 0x01, 0x7f, 0x80, 0xff}) {
            std::string damaged = sample_elf();
            damaged[at] = static_cast<char>(value);
            load_and_ask(damaged);
        }
    }
}

TEST(Elf, RandomBitFlips) {
    std::mt19937 random(12345);
    for (int round = 0; round < 2000; ++round) {
        std::string damaged = sample_elf();
        for (int flips = 0; flips < 8; ++flips)
            damaged[random() % damaged.size()] ^= static_cast<char>(1u << random() % 8);
        load_and_ask(damaged);
    }
}

}  // namespace
}  // namespace softmetal::kernel::testing
