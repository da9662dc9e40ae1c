// Settings of a circular buffer before it belongs to a program.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>

#include <hostdevcommon/kernel_structs.h>
#include <tt-metalium/circular_buffer_constants.h>
#include <tt-metalium/buffer.hpp>
#include <tt-metalium/tile.hpp>
#include <tt-metalium/tt_backend_api_types.hpp>

namespace tt::tt_metal {

using CBHandle = uintptr_t;

// Several indices may share the memory of one circular buffer, each with its own format and page size.
class CircularBufferConfig {
public:
    static constexpr uint32_t kMaxIndices = 64;

    CircularBufferConfig(uint32_t total_size, const std::map<uint8_t, tt::DataFormat>& data_format_spec);
    explicit CircularBufferConfig(uint32_t total_size);
    // In the memory of an L1 buffer.
    CircularBufferConfig(uint32_t total_size, const std::map<uint8_t, tt::DataFormat>& data_format_spec,
                         const Buffer& buffer);

    CircularBufferConfig& set_page_size(uint8_t buffer_index, uint32_t page_size);
    CircularBufferConfig& set_total_size(uint32_t total_size);
    CircularBufferConfig& set_globally_allocated_address(const Buffer& buffer);
    CircularBufferConfig& set_globally_allocated_address_and_total_size(const Buffer& buffer, uint32_t total_size);
    CircularBufferConfig& set_tile_dims(uint8_t buffer_index, const Tile& tile);
    CircularBufferConfig& set_data_format(uint8_t buffer_index, tt::DataFormat data_format);
    void set_address_offset(uint32_t offset);

    uint32_t total_size() const { return total_size_; }
    // The buffer's address now; it follows the buffer that was given.
    std::optional<uint32_t> globally_allocated_address() const { return globally_allocated_address_; }
    const std::set<uint8_t>& buffer_indices() const { return buffer_indices_; }
    const std::array<std::optional<tt::DataFormat>, kMaxIndices>& data_formats() const { return data_formats_; }
    const std::array<std::optional<uint32_t>, kMaxIndices>& page_sizes() const { return page_sizes_; }
    const std::array<std::optional<Tile>, kMaxIndices>& tiles() const { return tiles_; }
    bool dynamic_cb() const { return globally_allocated_address_.has_value(); }
    uint32_t max_size() const { return max_size_; }
    uint32_t buffer_size() const { return buffer_size_; }
    uint32_t address_offset() const { return address_offset_; }

    // Sets one index step by step.
    class Builder {
    public:
        Builder(CircularBufferConfig& parent, uint8_t buffer_index) : parent_(&parent), index_(buffer_index) {}
        const Builder& set_data_format(tt::DataFormat data_format) const;
        const Builder& set_total_size(uint32_t total_size) const;
        const Builder& set_page_size(uint32_t page_size) const;
        const Builder& set_tile_dims(const Tile& tile) const;

    private:
        CircularBufferConfig* parent_;
        uint8_t index_;
    };
    Builder index(uint8_t buffer_index);

    friend bool operator==(const CircularBufferConfig&, const CircularBufferConfig&) = default;

private:
    void check_index(uint8_t buffer_index, const char* what) const;

    uint32_t total_size_ = 0;
    std::optional<uint32_t> globally_allocated_address_;
    std::array<std::optional<tt::DataFormat>, kMaxIndices> data_formats_{};
    std::array<std::optional<uint32_t>, kMaxIndices> page_sizes_{};
    std::array<std::optional<Tile>, kMaxIndices> tiles_{};
    std::set<uint8_t> buffer_indices_;
    uint32_t max_size_ = 0;  // of the memory it stands in, when that is a buffer's
    uint32_t buffer_size_ = 0;
    uint32_t address_offset_ = 0;
};

}  // namespace tt::tt_metal
