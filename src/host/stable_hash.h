// A 64-bit hash that is the same in every process and on every machine. Knows plain values only.
#pragma once

#include <cstdint>
#include <string_view>
#include <type_traits>

namespace softmetal::host {

// FNV-1a over everything added; strings and lists are to be added with their length, so that no two sequences meet.
class StableHash {
public:
    template <typename T>
    requires(std::is_integral_v<T> || std::is_enum_v<T>) StableHash& add(T value) {
        auto bits = static_cast<uint64_t>(value);
        for (int i = 0; i < 8; ++i, bits >>= 8) add_byte(static_cast<uint8_t>(bits));
        return *this;
    }
    StableHash& add(std::string_view text) {
        add(text.size());
        for (char c : text) add_byte(static_cast<uint8_t>(c));
        return *this;
    }
    template <typename List>
    StableHash& add_list(const List& list) {
        add(list.size());
        for (const auto& item : list) add(item);
        return *this;
    }
    uint64_t value() const { return value_; }

private:
    void add_byte(uint8_t byte) { value_ = (value_ ^ byte) * 0x100000001b3; }

    uint64_t value_ = 0xcbf29ce484222325;
};

}  // namespace softmetal::host
