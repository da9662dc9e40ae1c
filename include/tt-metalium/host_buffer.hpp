// Host memory of one type of element: owned, or borrowed from somebody whom a MemoryPin keeps alive.
#pragma once

#include <cstddef>
#include <memory>
#include <typeinfo>
#include <utility>
#include <vector>

#include <tt-metalium/bfloat16.hpp>
#include <tt-metalium/memory_pin.hpp>
#include <tt_stl/assert.hpp>
#include <tt_stl/overloaded.hpp>
#include <tt_stl/span.hpp>

namespace tt::tt_metal {

namespace experimental {
class PinnedMemory;
class HostBufferPinnedMemoryHelper;
}  // namespace experimental

// A copy sees the same memory. An empty one has no elements and no type.
class HostBuffer {
public:
    HostBuffer() = default;
    template <typename T>
    explicit HostBuffer(const std::shared_ptr<std::vector<T>>& data)
        : pin_(std::shared_ptr<void>(data)),
          bytes_(reinterpret_cast<std::byte*>(data->data()), data->size() * sizeof(T)),
          type_(&typeid(T)) {}
    template <typename T>
    explicit HostBuffer(std::vector<T>&& data) : HostBuffer(std::make_shared<std::vector<T>>(std::move(data))) {}
    template <typename T>
    explicit HostBuffer(const std::vector<T>& data) : HostBuffer(std::make_shared<std::vector<T>>(data)) {}
    // Borrowed: `pin` keeps the memory alive.
    template <typename T>
    HostBuffer(ttsl::Span<T> borrowed_data, MemoryPin pin)
        : pin_(std::move(pin)),
          bytes_(reinterpret_cast<std::byte*>(borrowed_data.data()), borrowed_data.size() * sizeof(T)),
          type_(&typeid(T)) {}

    void swap(HostBuffer& other) noexcept { std::swap(*this, other); }

    // The bytes. A temporary buffer gives none.
    ttsl::Span<std::byte> view_bytes() & noexcept { return bytes_; }
    ttsl::Span<const std::byte> view_bytes() const& noexcept { return bytes_; }
    ttsl::Span<std::byte> view_bytes() && noexcept = delete;
    ttsl::Span<const std::byte> view_bytes() const&& noexcept = delete;

    // The elements. Throws UserError when they are of another type.
    template <typename T>
    ttsl::Span<T> view_as() & {
        check_type(typeid(std::remove_const_t<T>));
        return {reinterpret_cast<T*>(bytes_.data()), bytes_.size() / sizeof(T)};
    }
    template <typename T>
    ttsl::Span<const T> view_as() const& {
        check_type(typeid(std::remove_const_t<T>));
        return {reinterpret_cast<const T*>(bytes_.data()), bytes_.size() / sizeof(T)};
    }
    template <typename T>
    ttsl::Span<T> view_as() && = delete;
    template <typename T>
    ttsl::Span<const T> view_as() const&& = delete;

    // Who keeps the memory alive.
    MemoryPin pin() const { return pin_; }

private:
    friend class experimental::HostBufferPinnedMemoryHelper;
    void check_type(const std::type_info& asked) const;

    MemoryPin pin_;
    ttsl::Span<std::byte> bytes_;
    const std::type_info* type_ = nullptr;
    std::shared_ptr<experimental::PinnedMemory> pinned_memory_;
};

// Whether the bytes are equal.
bool operator==(const HostBuffer& a, const HostBuffer& b) noexcept;
inline void swap(HostBuffer& a, HostBuffer& b) noexcept {
    a.swap(b);
}

}  // namespace tt::tt_metal
