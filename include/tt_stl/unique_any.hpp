// ttsl::unique_any: one object of any movable type, stored in place.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>

namespace ttsl {

// Holds an object of at most kMaxBytes bytes and kAlignment alignment; a larger one does not compile. What has been
// moved from is empty.
template <auto kMaxBytes, auto kAlignment>
class unique_any final {
public:
    template <typename Object, typename Stored = std::decay_t<Object>>
    requires(!std::is_same_v<Stored, unique_any>) unique_any(Object&& object)
        : object_(::new (storage_.data()) Stored(std::forward<Object>(object))), table_(&kTable<Stored>) {
        static_assert(sizeof(Stored) <= kMaxBytes, "the object is larger than this unique_any");
        static_assert(kAlignment % alignof(Stored) == 0, "the object is aligned more strictly than this unique_any");
    }
    unique_any(unique_any&& other) noexcept { take(other); }
    unique_any& operator=(unique_any&& other) noexcept {
        if (this != &other) {
            destroy();
            take(other);
        }
        return *this;
    }
    unique_any(const unique_any&) = delete;
    unique_any& operator=(const unique_any&) = delete;
    ~unique_any() { destroy(); }

    // The object; the caller knows its type.
    template <typename T>
    T& get() {
        return *static_cast<T*>(object_);
    }
    template <typename T>
    const T& get() const {
        return *static_cast<const T*>(object_);
    }

private:
    struct Table {
        void (*destroy)(void* object);
        void* (*move)(void* storage, void* object);
    };
    template <typename T>
    static constexpr Table kTable{
        [](void* object) { std::destroy_at(static_cast<T*>(object)); },
        [](void* storage, void* object) -> void* { return ::new (storage) T(std::move(*static_cast<T*>(object))); }};

    void destroy() noexcept {
        if (object_) table_->destroy(object_);
        object_ = nullptr;
    }
    void take(unique_any& other) noexcept {
        if (!other.object_) return;
        table_ = other.table_;
        object_ = table_->move(storage_.data(), other.object_);
        other.destroy();
    }

    alignas(kAlignment) std::array<std::byte, kMaxBytes> storage_{};
    void* object_ = nullptr;
    const Table* table_ = nullptr;
};

}  // namespace ttsl

namespace tt::stl {
using namespace ::ttsl;
}
