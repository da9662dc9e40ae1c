// Buffers for bytes in flight, used again once no delivery holds them. Knows nothing of where they travel.
#pragma once

#include <array>
#include <atomic>
#include <bit>
#include <cstdint>
#include <memory>
#include <vector>

namespace softmetal::chip::detail {

class PayloadPool {
public:
    using Buffer = std::shared_ptr<std::vector<uint8_t>>;

    Buffer get(size_t bytes) {
        Shelf& shelf = shelves_[std::bit_width(bytes)];
        for (unsigned tries = 0; tries < kTries && tries < shelf.buffers.size(); ++tries) {
            Buffer& buffer = shelf.buffers[shelf.next];
            shelf.next = shelf.next + 1 == shelf.buffers.size() ? 0 : shelf.next + 1;
            if (buffer.use_count() == 1) {
                // Pairs with the release of the last holder, which may be another thread.
                std::atomic_thread_fence(std::memory_order_acquire);
                buffer->resize(bytes);
                return buffer;
            }
        }
        auto fresh = std::make_shared<std::vector<uint8_t>>(bytes);
        if (shelf.buffers.size() < kShelfBuffers) shelf.buffers.push_back(fresh);
        return fresh;
    }

private:
    static constexpr unsigned kTries = 4;
    static constexpr size_t kShelfBuffers = 4096;
    struct Shelf {
        std::vector<Buffer> buffers;
        size_t next = 0;
    };
    std::array<Shelf, 65> shelves_;  // by bit width of the size
};

}  // namespace softmetal::chip::detail
