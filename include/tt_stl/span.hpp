// ttsl::Span and its helpers. Knows nothing beyond the standard library.
#pragma once

#include <cstddef>
#include <iterator>
#include <span>
#include <type_traits>
#include <utility>

namespace ttsl {

// std::span under the name older programs write.
template <typename T, std::size_t Extent = std::dynamic_extent>
using Span = std::span<T, Extent>;

// A span of all of a container.
template <class Container>
auto make_span(Container& container) {
    return std::span(container.data(), container.size());
}
template <class Container>
auto make_const_span(const Container& container) {
    return std::span(container.data(), container.size());
}
// The same memory as bytes.
template <class T>
Span<const std::byte> as_bytes(Span<T> span) noexcept {
    return std::as_bytes(span);
}
template <class T>
Span<std::byte> as_writable_bytes(Span<T> span) noexcept {
    return std::as_writable_bytes(span);
}

}  // namespace ttsl

namespace tt::stl {
using namespace ::ttsl;
}
