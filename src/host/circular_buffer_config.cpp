// Checks of circular-buffer settings as they are made.
#include <tt-metalium/circular_buffer_config.hpp>

#include "host/errors.h"

namespace tt::tt_metal {

using softmetal::host::fail;

CircularBufferConfig::CircularBufferConfig(uint32_t total_size,
                                           const std::map<uint8_t, tt::DataFormat>& data_format_spec)
    : total_size_(total_size) {
    if (total_size == 0) fail("a circular buffer of 0 bytes: its total size is pages x page size, at least one page");
    for (const auto& [index, format] : data_format_spec) set_data_format(index, format);
}

CircularBufferConfig::CircularBufferConfig(uint32_t total_size)
    : CircularBufferConfig(total_size, std::map<uint8_t, tt::DataFormat>{}) {}

CircularBufferConfig::CircularBufferConfig(uint32_t total_size,
                                           const std::map<uint8_t, tt::DataFormat>& data_format_spec,
                                           const Buffer& buffer)
    : CircularBufferConfig(total_size, data_format_spec) {
    set_globally_allocated_address(buffer);
}

void CircularBufferConfig::check_index(uint8_t buffer_index, const char* what) const {
    if (buffer_index >= kMaxIndices) {
        fail("circular buffer index {} does not exist: they are 0 to {}", buffer_index, kMaxIndices - 1);
    }
    if (!buffer_indices_.contains(buffer_index)) {
        fail(
            "the {} of circular buffer index {} cannot be set: this config has indices {}; give the index a data "
            "format "
            "first",
            what, buffer_index, std::vector<int>(buffer_indices_.begin(), buffer_indices_.end()));
    }
}

CircularBufferConfig& CircularBufferConfig::set_data_format(uint8_t buffer_index, tt::DataFormat data_format) {
    if (buffer_index >= kMaxIndices) {
        fail("circular buffer index {} does not exist: they are 0 to {}", buffer_index, kMaxIndices - 1);
    }
    data_formats_[buffer_index] = data_format;
    buffer_indices_.insert(buffer_index);
    return *this;
}

CircularBufferConfig& CircularBufferConfig::set_page_size(uint8_t buffer_index, uint32_t page_size) {
    check_index(buffer_index, "page size");
    if (page_size == 0 || total_size_ % page_size != 0) {
        fail("circular buffer index {}: total size {} bytes must be divisible by page size {} bytes", buffer_index,
             total_size_, page_size);
    }
    if (page_size % sizeof(uint32_t) != 0) {
        fail("circular buffer index {}: page size {} bytes must be a multiple of {}", buffer_index, page_size,
             sizeof(uint32_t));
    }
    page_sizes_[buffer_index] = page_size;
    return *this;
}

CircularBufferConfig& CircularBufferConfig::set_total_size(uint32_t total_size) {
    if (total_size == 0) fail("a circular buffer of 0 bytes: its total size is pages x page size, at least one page");
    if (dynamic_cb() && total_size > max_size_) {
        fail("a circular buffer of {} bytes does not fit the L1 buffer it stands in, which has {} bytes on each core",
             total_size, max_size_);
    }
    total_size_ = total_size;
    return *this;
}

CircularBufferConfig& CircularBufferConfig::set_globally_allocated_address(const Buffer& buffer) {
    return set_globally_allocated_address_and_total_size(buffer, total_size_);
}

CircularBufferConfig& CircularBufferConfig::set_globally_allocated_address_and_total_size(const Buffer& buffer,
                                                                                          uint32_t total_size) {
    if (!buffer.is_l1()) fail("a circular buffer stands in L1; buffer {} is in DRAM", buffer.unique_id());
    globally_allocated_address_ = buffer.address();
    max_size_ = static_cast<uint32_t>(buffer.aligned_size_per_bank());
    buffer_size_ = static_cast<uint32_t>(buffer.aligned_size());
    return set_total_size(total_size);
}

CircularBufferConfig& CircularBufferConfig::set_tile_dims(uint8_t buffer_index, const Tile& tile) {
    check_index(buffer_index, "tile shape");
    tiles_[buffer_index] = tile;
    return *this;
}

void CircularBufferConfig::set_address_offset(uint32_t offset) {
    if (offset + uint64_t{total_size_} > max_size_) {
        fail("a circular buffer of {} bytes at offset {} does not fit the {} bytes of the L1 buffer it stands in",
             total_size_, offset, max_size_);
    }
    address_offset_ = offset;
}

CircularBufferConfig::Builder CircularBufferConfig::index(uint8_t buffer_index) {
    if (buffer_index >= kMaxIndices) {
        fail("circular buffer index {} does not exist: they are 0 to {}", buffer_index, kMaxIndices - 1);
    }
    if (remote_buffer_indices_.contains(buffer_index)) {
        fail("circular buffer index {} is the remote one of this config: use remote_index({})", buffer_index,
             buffer_index);
    }
    buffer_indices_.insert(buffer_index);
    return Builder(*this, buffer_index);
}

CircularBufferConfig::Builder CircularBufferConfig::remote_index(uint8_t buffer_index) {
    if (buffer_index >= kMaxIndices) {
        fail("circular buffer index {} does not exist: they are 0 to {}", buffer_index, kMaxIndices - 1);
    }
    if (!remote_buffer_indices_.empty() && !remote_buffer_indices_.contains(buffer_index)) {
        fail("circular buffer index {} cannot be remote too: index {} of this config is, and there is one",
             buffer_index, *remote_buffer_indices_.begin());
    }
    if (buffer_indices_.contains(buffer_index) && remote_buffer_indices_.empty()) {
        fail("circular buffer index {} is a local one of this config: take another for the remote one", buffer_index);
    }
    buffer_indices_.insert(buffer_index);
    remote_buffer_indices_.insert(buffer_index);
    return Builder(*this, buffer_index);
}

const CircularBufferConfig::Builder& CircularBufferConfig::Builder::set_data_format(tt::DataFormat data_format) const {
    parent_->set_data_format(index_, data_format);
    return *this;
}
const CircularBufferConfig::Builder& CircularBufferConfig::Builder::set_total_size(uint32_t total_size) const {
    parent_->set_total_size(total_size);
    return *this;
}
const CircularBufferConfig::Builder& CircularBufferConfig::Builder::set_page_size(uint32_t page_size) const {
    parent_->set_page_size(index_, page_size);
    return *this;
}
const CircularBufferConfig::Builder& CircularBufferConfig::Builder::set_tile_dims(const Tile& tile) const {
    parent_->set_tile_dims(index_, tile);
    return *this;
}

}  // namespace tt::tt_metal
