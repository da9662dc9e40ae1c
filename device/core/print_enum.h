// Names of enumerators, as DEVICE_PRINT shows them, from what the compiler calls them. Knows values 0 to 63 and single
// bits.
#pragma once

#include <stdint.h>
#include <type_traits>
#include <utility>

#include "core/print.h"

namespace softmetal::device {

struct Name {
    const char* text = nullptr;
    uint32_t length = 0;
};

// "test::Colour" out of the compiler's name of this function.
template <typename E>
constexpr Name type_name() {
    const char* text = __PRETTY_FUNCTION__;
    while (!(text[0] == 'E' && text[1] == ' ' && text[2] == '=' && text[3] == ' ')) ++text;
    text += 4;
    uint32_t length = 0;
    while (text[length] != ']') ++length;
    return {text, length};
}

// "Red"; without text when no enumerator has the value.
template <typename E, E value>
constexpr Name enumerator_name() {
    const char* text = __PRETTY_FUNCTION__;
    while (!(text[0] == 'v' && text[1] == 'a' && text[2] == 'l' && text[3] == 'u' && text[4] == 'e' && text[5] == ' ' &&
             text[6] == '='))
        ++text;
    text += 8;
    if (*text == '(') return {};
    const char* last = text;
    for (; *text != ']'; ++text) {
        if (*text == ':') last = text + 1;
    }
    return {last, static_cast<uint32_t>(text - last)};
}

// As a constant also where the value lies outside an old enumeration's range, which a cast may not be.
template <typename E>
constexpr E enum_of(uint32_t value) {
    return __builtin_bit_cast(E, static_cast<std::underlying_type_t<E>>(value));
}

template <typename E, uint32_t... values>
inline Name find_name(E value, std::integer_sequence<uint32_t, values...>) {
    Name found;
    ((static_cast<uint32_t>(value) == values ? (void)(found = enumerator_name<E, enum_of<E>(values)>()) : (void)0),
     ...);
    return found;
}

inline void print_name(const Name& name) {
    print(PrintKind::kText, reinterpret_cast<uint32_t>(name.text), name.length);
}

// `full`: with the type before each name.
template <typename E>
inline void print_enum(E value, bool full) {
    constexpr Name kType = type_name<E>();
    const auto print_one = [full, kType](const Name& name) {
        if (full) {
            print_name(kType);
            print(PrintKind::kText, reinterpret_cast<uint32_t>("::"), 2);
        }
        print_name(name);
    };
    const uint32_t bits = static_cast<uint32_t>(value);
    const auto lookup = [](uint32_t number) {
        return find_name(enum_of<E>(number), std::make_integer_sequence<uint32_t, 64>());
    };
    if (const Name name = lookup(bits); name.text) return print_one(name);
    uint32_t unnamed = bits;
    for (uint32_t bit = 1; bit < 64; bit <<= 1) {
        if ((bits & bit) != 0 && lookup(bit).text) unnamed &= ~bit;
    }
    if (unnamed != 0) {
        print(PrintKind::kChar, '(');
        print_name(kType);
        print(PrintKind::kChar, ')');
        return print(PrintKind::kI32, bits);
    }
    bool first = true;
    for (uint32_t bit = 1; bit < 64; bit <<= 1) {
        if ((bits & bit) == 0) continue;
        if (!first) print(PrintKind::kText, reinterpret_cast<uint32_t>(" | "), 3);
        print_one(lookup(bit));
        first = false;
    }
}

}  // namespace softmetal::device
