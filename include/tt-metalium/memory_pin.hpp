// Keeps memory alive that belongs to somebody else: a reference to count up and down.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace tt::tt_metal {

// Counts up when made and copied, down when destroyed; a moved-from pin is empty and counts nothing.
class MemoryPin {
public:
    MemoryPin() = default;
    MemoryPin(std::function<void()> increment_ref_count, std::function<void()> decrement_ref_count);
    // Holds the resource, once for each pin.
    MemoryPin(std::shared_ptr<void> resource);
    ~MemoryPin();
    MemoryPin(const MemoryPin& other);
    MemoryPin& operator=(const MemoryPin& other);
    MemoryPin(MemoryPin&& other) noexcept;
    MemoryPin& operator=(MemoryPin&& other) noexcept;

    // Called once, when the last pin made from this one by copying or moving goes, before it counts down. Throws
    // UserError on an empty pin.
    void add_final_release_callback(std::function<void()> callback);

    friend bool operator==(const MemoryPin& pin, std::nullptr_t) noexcept { return !pin.decrement_; }

private:
    void release() noexcept;

    std::function<void()> increment_;
    std::function<void()> decrement_;
    std::shared_ptr<std::vector<std::function<void()>>> on_final_release_;
};

}  // namespace tt::tt_metal
