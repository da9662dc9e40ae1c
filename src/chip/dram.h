// The bytes of the DRAM banks, kept sparsely. Knows no time and no coordinates.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace softmetal::chip {

class Dram {
public:
    Dram(uint32_t banks, uint64_t bank_bytes);

    // Throw UserError naming bank, address, bytes and limit.
    void read(uint32_t bank, uint64_t address, std::span<uint8_t> out) const;
    void write(uint32_t bank, uint64_t address, std::span<const uint8_t> in);

private:
    static constexpr uint64_t kChunkBytes = 1u << 20;
    void check(uint32_t bank, uint64_t address, uint64_t bytes) const;

    uint64_t bank_bytes_;
    std::vector<std::vector<std::unique_ptr<uint8_t[]>>> banks_;  // null chunk: never written, reads as zero
};

}  // namespace softmetal::chip
