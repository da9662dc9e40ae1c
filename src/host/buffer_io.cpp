// Moves whole buffers between host and simulated memory. Knows where pages stand, nothing of queues.
#include <algorithm>
#include <cstring>
#include <vector>

#include <tt-metalium/tt_metal.hpp>

#include "host/buffer_impl.h"
#include "host/errors.h"

namespace softmetal::host {

using tt::tt_metal::Buffer;
using tt::tt_metal::UncompressedBufferPageMapping;

const UncompressedBufferPageMapping& page_table(Buffer& buffer) {
    auto& fields = buffer.impl();
    if (!fields.sharded()) fail("{} is interleaved: its pages go around the banks in turn", fields.describe());
    if (!fields.pages) {
        fields.pages = std::make_shared<const UncompressedBufferPageMapping>(generate_buffer_page_mapping(buffer));
    }
    return *fields.pages;
}

BufferAccess::BufferAccess(const Buffer& buffer, std::shared_ptr<DeviceState> state, uint64_t offset, uint64_t bytes,
                           const char* call)
    : state_(std::move(state)), offset_(offset), bytes_(bytes) {
    const auto& fields = buffer.impl();
    fields.require_allocated(call);
    if (offset > fields.size || bytes > fields.size - offset) {
        fail("{} of {}: bytes {} to {} are outside", call, fields.describe(), offset, offset + bytes);
    }
    if (fields.page_size != 0 && offset % fields.page_size != 0) {
        fail("{} of {}: a region starts at a whole page, not at byte {}", call, fields.describe(), offset);
    }
    address_ = fields.address;
    page_size_ = fields.page_size;
    aligned_page_ = buffer.aligned_page_size();
    dram_ = buffer.is_dram();
    banks_ = fields.memory->num_banks(fields.type);
    if (fields.sharded()) place_shards(const_cast<Buffer&>(buffer));
}

void BufferAccess::place_shards(Buffer& buffer) {
    const auto& mapping = page_table(buffer);
    pages_.resize(buffer.size() / std::max<uint64_t>(page_size_, 1));
    for (size_t core = 0; core < mapping.all_cores.size(); ++core) {
        const CoreCoord at = mapping.all_cores[core];
        const uint32_t bank = dram_ ? static_cast<uint32_t>(at.x) : state_->memory().bank_of_core(at);
        const auto& held = mapping.core_host_page_indices[core];
        for (size_t index = 0; index < held.size(); ++index) {
            if (held[index] < pages_.size()) pages_[held[index]] = {bank, address_ + index * aligned_page_};
        }
    }
}

BufferAccess::Page BufferAccess::find(uint64_t page) const {
    if (!pages_.empty()) return pages_[page];
    return {static_cast<uint32_t>(page % banks_), address_ + page / banks_ * aligned_page_};
}

chip::LogicalCore BufferAccess::core(uint32_t bank) const {
    const CoreCoord at = state_->memory().core_of_bank(bank);
    return {static_cast<uint32_t>(at.x), static_cast<uint32_t>(at.y)};
}

void BufferAccess::write(const uint8_t* source) const {
    auto& chip = state_->chip();
    for (uint64_t done = 0; done < bytes_; done += page_size_) {
        const Page place = find((offset_ + done) / page_size_);
        const std::span bytes(source + done, std::min(page_size_, bytes_ - done));
        if (dram_) {
            chip.write_dram(place.bank, place.address, bytes);
        } else {
            chip.write_l1(core(place.bank), static_cast<uint32_t>(place.address), bytes);
        }
    }
}

void BufferAccess::read(uint8_t* destination) const {
    auto& chip = state_->chip();
    for (uint64_t done = 0; done < bytes_; done += page_size_) {
        const Page place = find((offset_ + done) / page_size_);
        const std::span bytes(destination + done, std::min(page_size_, bytes_ - done));
        if (dram_) {
            chip.read_dram(place.bank, place.address, bytes);
        } else {
            chip.read_l1(core(place.bank), static_cast<uint32_t>(place.address), bytes);
        }
    }
}

}  // namespace softmetal::host

namespace tt::tt_metal::detail {

using softmetal::host::fail;

void WriteToBuffer(Buffer& buffer, ttsl::Span<const uint8_t> host_buffer) {
    if (host_buffer.size() > buffer.size()) {
        fail("WriteToBuffer: {} bytes do not fit {}", host_buffer.size(), buffer.impl().describe());
    }
    softmetal::host::BufferAccess(buffer, buffer.impl().state, 0, host_buffer.size(), "write")
        .write(host_buffer.data());
}

void ReadFromBuffer(Buffer& buffer, uint8_t* host_buffer) {
    softmetal::host::BufferAccess(buffer, buffer.impl().state, 0, buffer.size(), "read").read(host_buffer);
}

void ReadShard(Buffer& buffer, uint8_t* host_buffer, const uint32_t& core_id) {
    const auto& mapping = softmetal::host::page_table(buffer);
    if (core_id >= mapping.all_cores.size()) {
        fail("ReadShard: {} has shards on {} cores; there is no number {}", buffer.impl().describe(),
             mapping.all_cores.size(), core_id);
    }
    const uint64_t page = buffer.page_size();
    const auto& held = mapping.core_host_page_indices[core_id];
    for (size_t index = 0; index < held.size(); ++index) {
        uint8_t* target = host_buffer + index * page;
        if (held[index] == UncompressedBufferPageMapping::PADDING) {
            std::memset(target, 0, page);
        } else {
            softmetal::host::BufferAccess(buffer, buffer.impl().state, held[index] * page, page, "read").read(target);
        }
    }
}

}  // namespace tt::tt_metal::detail
