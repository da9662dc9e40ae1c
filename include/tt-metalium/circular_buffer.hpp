// A circular buffer of a program, to be asked about.
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

class CircularBuffer {
public:
    explicit CircularBuffer(std::shared_ptr<const softmetal::host::CircularBufferEntry> entry);

    CBHandle id() const;
    const CoreRangeSet& core_ranges() const;
    std::size_t size() const;
    bool globally_allocated() const;
    const std::set<uint8_t>& buffer_indices() const;
    uint32_t page_size(uint32_t buffer_index) const;
    uint32_t num_pages(uint32_t buffer_index) const;
    DataFormat data_format(uint32_t buffer_index) const;

private:
    std::shared_ptr<const softmetal::host::CircularBufferEntry> entry_;
};

}  // namespace tt::tt_metal
