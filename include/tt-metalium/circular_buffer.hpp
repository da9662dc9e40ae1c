// A circular buffer of a program, to be asked about. Sizes are bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <set>

#include <tt-metalium/circular_buffer_config.hpp>
#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/tt_backend_api_types.hpp>

namespace softmetal::host {
struct CircularBufferEntry;
}

namespace tt::tt_metal {

// What Program::circular_buffers() returns. It shows the settings as they are now and lives as long as the program.
class CircularBuffer {
public:
    // Made by the program.
    explicit CircularBuffer(std::shared_ptr<const softmetal::host::CircularBufferEntry> entry);

    // The handle that CreateCircularBuffer returned.
    CBHandle id() const;
    // The logical cores that have it.
    const CoreRangeSet& core_ranges() const;
    // Bytes on each core, all pages together.
    std::size_t size() const;
    // Whether it stands in the memory of a Buffer.
    bool globally_allocated() const;
    // The indices by which kernels name it.
    const std::set<uint8_t>& buffer_indices() const;

    // Bytes of a page, and pages, as that index sees it. UserError if the index has no page size.
    uint32_t page_size(uint32_t buffer_index) const;
    uint32_t num_pages(uint32_t buffer_index) const;

    // Format of that index. UserError if it has none.
    DataFormat data_format(uint32_t buffer_index) const;

private:
    std::shared_ptr<const softmetal::host::CircularBufferEntry> entry_;
};

}  // namespace tt::tt_metal
