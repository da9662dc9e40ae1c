// Sparse storage of DRAM banks in chunks that appear when first written. Knows no time.
#include "chip/dram.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

#include "softmetal/error.h"

namespace softmetal::chip {

Dram::Dram(uint32_t banks, uint64_t bank_bytes) : bank_bytes_(bank_bytes), banks_(banks) {
    for (auto& bank : banks_) bank.resize((bank_bytes + kChunkBytes - 1) / kChunkBytes);
}

void Dram::check(uint32_t bank, uint64_t address, uint64_t bytes) const {
    if (bank >= banks_.size())
        throw UserError(fmt::format("DRAM bank {} does not exist: this chip has {} banks", bank, banks_.size()));
    if (address > bank_bytes_ || bytes > bank_bytes_ - address)
        throw UserError(fmt::format("DRAM bank {}: {} bytes at {:#x} reach past the end of the bank at {:#x}", bank,
                                    bytes, address, bank_bytes_));
}

void Dram::read(uint32_t bank, uint64_t address, std::span<uint8_t> out) const {
    check(bank, address, out.size());
    while (!out.empty()) {
        const uint64_t offset = address % kChunkBytes;
        const size_t bytes = std::min<uint64_t>(out.size(), kChunkBytes - offset);
        const uint8_t* chunk = banks_[bank][address / kChunkBytes].get();
        if (chunk)
            std::memcpy(out.data(), chunk + offset, bytes);
        else
            std::memset(out.data(), 0, bytes);
        out = out.subspan(bytes);
        address += bytes;
    }
}

void Dram::write(uint32_t bank, uint64_t address, std::span<const uint8_t> in) {
    check(bank, address, in.size());
    while (!in.empty()) {
        const uint64_t offset = address % kChunkBytes;
        const size_t bytes = std::min<uint64_t>(in.size(), kChunkBytes - offset);
        auto& chunk = banks_[bank][address / kChunkBytes];
        if (!chunk) chunk = std::make_unique<uint8_t[]>(kChunkBytes);
        std::memcpy(chunk.get() + offset, in.data(), bytes);
        in = in.subspan(bytes);
        address += bytes;
    }
}

}  // namespace softmetal::chip
