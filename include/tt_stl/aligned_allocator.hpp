// An allocator whose memory starts on a given alignment.
#pragma once

#include <cstddef>
#include <new>

namespace ttsl {

// A standard allocator; Alignment in bytes.
template <typename T, std::size_t Alignment>
struct aligned_allocator {
    using value_type = T;
    template <typename U>
    struct rebind {
        using other = aligned_allocator<U, Alignment>;
    };

    aligned_allocator() = default;
    template <typename U>
    aligned_allocator(const aligned_allocator<U, Alignment>&) noexcept {}

    // Memory for `count` values, and its return.
    T* allocate(std::size_t count) {
        return static_cast<T*>(::operator new(count * sizeof(T), std::align_val_t(Alignment)));
    }
    void deallocate(T* pointer, std::size_t) noexcept { ::operator delete(pointer, std::align_val_t(Alignment)); }
    bool operator==(const aligned_allocator&) const = default;
};

}  // namespace ttsl

namespace tt::stl {
using namespace ::ttsl;
}
