// Settings of a circular buffer before it belongs to a program. Sizes, offsets and addresses are bytes.
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

// A circular buffer of a program, as CreateCircularBuffer numbers them.
using CBHandle = uintptr_t;

// Settings of one circular buffer; the same on each of its cores. Several indices may share its memory, each with its
// own format and page size. Setters return the config itself and throw UserError, with the values, for what cannot be.
class CircularBufferConfig {
public:
    // Indices are below this; a Wormhole core has the first 32.
    static constexpr uint32_t kMaxIndices = 64;

    // `total_size` on each core; the map gives the indices and their formats.
    CircularBufferConfig(uint32_t total_size, const std::map<uint8_t, tt::DataFormat>& data_format_spec);
    // Without an index yet: index() and set_data_format() add them.
    explicit CircularBufferConfig(uint32_t total_size);
    // In the memory of an L1 buffer.
    CircularBufferConfig(uint32_t total_size, const std::map<uint8_t, tt::DataFormat>& data_format_spec,
                         const Buffer& buffer);

    // Bytes of a page of one index; the total size is a multiple of it, it is a multiple of 4.
    CircularBufferConfig& set_page_size(uint8_t buffer_index, uint32_t page_size);
    // Bytes on each core, all pages together.
    CircularBufferConfig& set_total_size(uint32_t total_size);
    // Puts it into the memory of an L1 buffer, which must be as large on each core.
    CircularBufferConfig& set_globally_allocated_address(const Buffer& buffer);
    CircularBufferConfig& set_globally_allocated_address_and_total_size(const Buffer& buffer, uint32_t total_size);
    // Shape of the tiles in it; 32x32 without this.
    CircularBufferConfig& set_tile_dims(uint8_t buffer_index, const Tile& tile);
    // Format of an index, which this adds if it is new.
    CircularBufferConfig& set_data_format(uint8_t buffer_index, tt::DataFormat data_format);
    // Starts that far into the buffer's memory.
    void set_address_offset(uint32_t offset);

    // What was set. Formats, page sizes and tiles are by index, empty where nothing was set.
    uint32_t total_size() const { return total_size_; }
    // The buffer's address now; it follows the buffer that was given.
    std::optional<uint32_t> globally_allocated_address() const { return globally_allocated_address_; }
    const std::set<uint8_t>& buffer_indices() const { return buffer_indices_; }
    // Those of them that are the sender's or a receiver's end of a GlobalCircularBuffer.
    const std::set<uint8_t>& remote_buffer_indices() const { return remote_buffer_indices_; }
    const std::array<std::optional<tt::DataFormat>, kMaxIndices>& data_formats() const { return data_formats_; }
    const std::array<std::optional<uint32_t>, kMaxIndices>& page_sizes() const { return page_sizes_; }
    const std::array<std::optional<Tile>, kMaxIndices>& tiles() const { return tiles_; }
    // Whether it stands in the memory of a buffer; and that memory's bytes on each core and in all, and the offset into
    // it.
    bool dynamic_cb() const { return globally_allocated_address_.has_value(); }
    uint32_t max_size() const { return max_size_; }
    uint32_t buffer_size() const { return buffer_size_; }
    uint32_t address_offset() const { return address_offset_; }

    // Sets one index step by step: config.index(0).set_data_format(...).set_page_size(...).
    class Builder {
    public:
        Builder(CircularBufferConfig& parent, uint8_t buffer_index) : parent_(&parent), index_(buffer_index) {}

        // As the config's own setters, for this index.
        const Builder& set_data_format(tt::DataFormat data_format) const;
        const Builder& set_total_size(uint32_t total_size) const;
        const Builder& set_page_size(uint32_t page_size) const;
        const Builder& set_tile_dims(const Tile& tile) const;

    private:
        CircularBufferConfig* parent_;
        uint8_t index_;
    };
    // The builder of one index, which this adds if it is new.
    Builder index(uint8_t buffer_index);
    // The same of the one index that is an end of a GlobalCircularBuffer; the others share its ring. UserError for a
    // second one.
    Builder remote_index(uint8_t buffer_index);

    friend bool operator==(const CircularBufferConfig&, const CircularBufferConfig&) = default;

private:
    void check_index(uint8_t buffer_index, const char* what) const;

    uint32_t total_size_ = 0;
    std::optional<uint32_t> globally_allocated_address_;
    std::array<std::optional<tt::DataFormat>, kMaxIndices> data_formats_{};
    std::array<std::optional<uint32_t>, kMaxIndices> page_sizes_{};
    std::array<std::optional<Tile>, kMaxIndices> tiles_{};
    std::set<uint8_t> buffer_indices_, remote_buffer_indices_;
    uint32_t max_size_ = 0;  // of the memory it stands in, when that is a buffer's
    uint32_t buffer_size_ = 0;
    uint32_t address_offset_ = 0;
};

}  // namespace tt::tt_metal
