// Moves whole buffers between host and simulated memory. Knows where pages stand, nothing of queues.
#include <algorithm>
#include <cstring>
#include <vector>

#include <tt-metalium/tt_metal.hpp>

#include "host/buffer_impl.h"
#include "host/errors.h"

namespace softmetal::host {
namespace {

using tt::tt_metal::Buffer;
using tt::tt_metal::UncompressedBufferPageMapping;

struct Page {
    uint32_t bank = 0;  // of DRAM, or the worker's number
    uint64_t address = 0;
};

Page interleaved_page(const tt::tt_metal::BufferImpl& buffer, uint64_t aligned_page, uint32_t banks, uint64_t page) {
    return {static_cast<uint32_t>(page % banks), buffer.address + page / banks * aligned_page};
}

class PageAccess {
public:
    PageAccess(const Buffer& buffer, DeviceState& state)
        : buffer_(buffer.impl()),
          state_(state),
          aligned_page_(buffer.aligned_page_size()),
          dram_(buffer.is_dram()),
          banks_(state.memory().num_banks(buffer_.type)) {
        if (buffer_.sharded()) place_shards(page_table(const_cast<Buffer&>(buffer)));
    }

    Page find(uint64_t page) const {
        return pages_.empty() ? interleaved_page(buffer_, aligned_page_, banks_, page) : pages_[page];
    }
    void write(uint64_t page, std::span<const uint8_t> bytes) {
        const Page place = find(page);
        if (dram_) return state_.chip().write_dram(place.bank, place.address, bytes);
        state_.chip().write_l1(core(place), static_cast<uint32_t>(place.address), bytes);
    }
    void read(uint64_t page, std::span<uint8_t> bytes) {
        const Page place = find(page);
        if (dram_) return state_.chip().read_dram(place.bank, place.address, bytes);
        state_.chip().read_l1(core(place), static_cast<uint32_t>(place.address), bytes);
    }

private:
    chip::LogicalCore core(const Page& place) const {
        const CoreCoord at = state_.memory().core_of_bank(place.bank);
        return {static_cast<uint32_t>(at.x), static_cast<uint32_t>(at.y)};
    }
    void place_shards(const UncompressedBufferPageMapping& mapping) {
        pages_.resize(buffer_.size / std::max<uint64_t>(buffer_.page_size, 1));
        for (size_t core = 0; core < mapping.all_cores.size(); ++core) {
            const CoreCoord at = mapping.all_cores[core];
            const uint32_t bank = dram_ ? static_cast<uint32_t>(at.x) : state_.memory().bank_of_core(at);
            const auto& held = mapping.core_host_page_indices[core];
            for (size_t index = 0; index < held.size(); ++index) {
                if (held[index] < pages_.size()) pages_[held[index]] = {bank, buffer_.address + index * aligned_page_};
            }
        }
    }

    const tt::tt_metal::BufferImpl& buffer_;
    DeviceState& state_;
    uint64_t aligned_page_;
    bool dram_;
    uint32_t banks_;
    std::vector<Page> pages_;  // of sharded buffers
};

void check_region(const Buffer& buffer, uint64_t offset, uint64_t bytes, const char* call) {
    const auto& fields = buffer.impl();
    fields.require_allocated(call);
    if (offset > fields.size || bytes > fields.size - offset) {
        fail("{} of {}: bytes {} to {} are outside", call, fields.describe(), offset, offset + bytes);
    }
    if (fields.page_size != 0 && offset % fields.page_size != 0) {
        fail("{} of {}: a region starts at a whole page, not at byte {}", call, fields.describe(), offset);
    }
}

template <typename Work>
void for_each_page(const Buffer& buffer, uint64_t offset, uint64_t bytes, Work work) {
    const uint64_t page_size = buffer.page_size();
    for (uint64_t done = 0; done < bytes; done += page_size) {
        work((offset + done) / page_size, done, std::min(page_size, bytes - done));
    }
}

}  // namespace

const UncompressedBufferPageMapping& page_table(Buffer& buffer) {
    auto& fields = buffer.impl();
    if (!fields.sharded()) fail("{} is interleaved: its pages go around the banks in turn", fields.describe());
    if (!fields.pages) {
        fields.pages = std::make_shared<const UncompressedBufferPageMapping>(generate_buffer_page_mapping(buffer));
    }
    return *fields.pages;
}

void write_buffer(const Buffer& buffer, DeviceState& state, uint64_t offset, uint64_t bytes, const uint8_t* source) {
    check_region(buffer, offset, bytes, "write");
    PageAccess access(buffer, state);
    for_each_page(buffer, offset, bytes, [&](uint64_t page, uint64_t at, uint64_t count) {
        access.write(page, {source + at, count});
    });
}

void read_buffer(const Buffer& buffer, DeviceState& state, uint64_t offset, uint64_t bytes, uint8_t* destination) {
    check_region(buffer, offset, bytes, "read");
    PageAccess access(buffer, state);
    for_each_page(buffer, offset, bytes, [&](uint64_t page, uint64_t at, uint64_t count) {
        access.read(page, {destination + at, count});
    });
}

}  // namespace softmetal::host

namespace tt::tt_metal::detail {

using softmetal::host::fail;

void WriteToBuffer(Buffer& buffer, ttsl::Span<const uint8_t> host_buffer) {
    if (host_buffer.size() > buffer.size()) {
        fail("WriteToBuffer: {} bytes do not fit {}", host_buffer.size(), buffer.impl().describe());
    }
    softmetal::host::write_buffer(buffer, *buffer.impl().state, 0, host_buffer.size(), host_buffer.data());
}

void ReadFromBuffer(Buffer& buffer, uint8_t* host_buffer) {
    softmetal::host::read_buffer(buffer, *buffer.impl().state, 0, buffer.size(), host_buffer);
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
            softmetal::host::read_buffer(buffer, *buffer.impl().state, held[index] * page, page, target);
        }
    }
}

}  // namespace tt::tt_metal::detail
