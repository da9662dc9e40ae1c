// DEVICE_PRINT("format {}", values...): format strings with {} places, as fmt writes them.
#pragma once

#include "api/debug/dprint_tile.h"
#include "core/print_enum.h"
#include "core/print_format.h"
#include "core/print_manipulators.h"

// Raw bf16 bits, shown as a number.
struct bf16_t {
    // The bits.
    uint16_t bits;
    constexpr bf16_t(uint16_t raw) : bits(raw) {}
};
// An element of a bfp8 tile: the exponent that it shares, with a bias of 127, and its own bits (sign, 7 of magnitude).
struct bf8_t {
    uint8_t exponent, datum;
    constexpr bf8_t(uint8_t exponent, uint8_t datum) : exponent(exponent), datum(datum) {}
};
// An element of a bfp4 tile: sign and 3 bits of magnitude.
struct bf4_t {
    uint8_t exponent, datum;
    constexpr bf4_t(uint8_t exponent, uint8_t datum) : exponent(exponent), datum(datum) {}
};
// Text that is known while compiling. A const char* is shown as an address.
struct ct_string {
    const char* text;
};
// Such text from a literal.
#define CTSTR(literal) \
    ct_string {        \
        literal        \
    }

namespace softmetal::device {

inline void print_value(bf16_t value) {
    print(PrintKind::kBf16, value.bits);
}

// A value into a place with options; what is formatted by the chip follows the options.
inline void announce(const Place& place) {
    print(PrintKind::kSpec, reinterpret_cast<uint32_t>(place.options), place.length);
}
// `one` is the datum's bit that stands for 1.
inline float shared_exponent_value(uint8_t exponent, uint8_t datum, uint8_t sign, uint8_t one) {
    float value = static_cast<float>(datum & (sign - 1)) / one;
    for (int e = exponent; e > 127; --e) value *= 2;
    for (int e = exponent; e < 127; ++e) value /= 2;
    return (datum & sign) != 0 ? -value : value;
}
template <typename T>
inline void print_at(const Place& place, const T& value) {
    using Plain = std::remove_cv_t<T>;
    if constexpr (std::is_same_v<Plain, bf8_t>) {
        print_at(place, shared_exponent_value(value.exponent, value.datum, 0x80, 64));
    } else if constexpr (std::is_same_v<Plain, bf4_t>) {
        print_at(place, shared_exponent_value(value.exponent, value.datum, 8, 4));
    } else if constexpr (std::is_same_v<Plain, ct_string>) {
        print(PrintKind::kText, reinterpret_cast<uint32_t>(value.text), text_length(value.text));
    } else if constexpr (std::is_enum_v<Plain>) {
        print_enum(value, place.length == 1 && *place.options == '#');
    } else if constexpr (std::is_same_v<Plain, bool>) {
        announce(place);
        print(PrintKind::kBool, value);
    } else if constexpr (std::is_same_v<Plain, double>) {
        announce(place);
        const auto raw = bits<uint64_t>(value);
        print(PrintKind::kF64, static_cast<uint32_t>(raw), static_cast<uint32_t>(raw >> 32));
    } else if constexpr (std::is_array_v<Plain> || std::is_same_v<Plain, const char*> || std::is_same_v<Plain, char*>) {
        announce(place);
        print(PrintKind::kPointer, reinterpret_cast<uint32_t>(&value[0]));
    } else if constexpr (std::is_arithmetic_v<Plain> || std::is_pointer_v<Plain> || std::is_same_v<Plain, bf16_t>) {
        announce(place);
        print_value(static_cast<Plain>(value));
    } else {
        print_value(value);
    }
}

inline void print_nth(const Place&, uint32_t) {}
template <typename T, typename... Rest>
inline void print_nth(const Place& place, uint32_t n, const T& value, const Rest&... rest) {
    if (n == 0) return print_at(place, value);
    print_nth(place, n - 1, rest...);
}

// Prints text up to the next place or the end, with doubled braces as one.
inline const char* print_until_place(const char* text) {
    const char* start = text;
    const auto flush = [&](const char* end) {
        if (end != start) print(PrintKind::kText, reinterpret_cast<uint32_t>(start), end - start);
    };
    for (; *text != 0; ++text) {
        if (*text == '\n') {
            flush(text);
            print(PrintKind::kEndLine, 0);
            start = text + 1;
        } else if ((*text == '{' || *text == '}') && text[1] == *text) {
            flush(text + 1);
            start = ++text + 1;
        } else if (*text == '{') {
            break;
        }
    }
    flush(text);
    return text;
}

template <typename... Values>
inline void print_format(const char* text, const Values&... values) {
    uint32_t next = 0;
    while (*(text = print_until_place(text)) != 0) {
        const Place place(text);
        print_nth(place, place.indexed ? place.index : next++, values...);
        text = place.end;
    }
}

}  // namespace softmetal::device

// Prints a line, marked with core and processor. The format is checked while compiling.
#define DEVICE_PRINT(format, ...)                                                                                    \
    do {                                                                                                             \
        using softmetal::device::FormatFault;                                                                        \
        constexpr FormatFault fault_of_format =                                                                      \
            softmetal::device::check_format(format, decltype(softmetal::device::count_values(__VA_ARGS__))::kCount); \
        static_assert(fault_of_format != FormatFault::kSyntax,                                                       \
                      "Invalid format string: unescaped '{' must be followed by '{', '}', or a digit");              \
        static_assert(fault_of_format != FormatFault::kMixed,                                                        \
                      "Cannot mix indexed ({0}) and non-indexed ({}) placeholders in the same format string");       \
        static_assert(fault_of_format != FormatFault::kIndex, "Placeholder index exceeds number of arguments");      \
        static_assert(fault_of_format != FormatFault::kUnused,                                                       \
                      "All arguments must be referenced when using indexed placeholders");                           \
        static_assert(fault_of_format != FormatFault::kCount,                                                        \
                      "Number of {} placeholders must match number of arguments");                                   \
        softmetal::device::print_format(format, ##__VA_ARGS__);                                                      \
    } while (0)

// clang-format off
#if defined(TRISC_UNPACK)
// On the unpack processor only.
#define DEVICE_PRINT_UNPACK(format, ...) DEVICE_PRINT(format, ##__VA_ARGS__)
#else
#define DEVICE_PRINT_UNPACK(format, ...)
#endif
#if defined(TRISC_MATH)
// On the math processor only.
#define DEVICE_PRINT_MATH(format, ...) DEVICE_PRINT(format, ##__VA_ARGS__)
#else
#define DEVICE_PRINT_MATH(format, ...)
#endif
#if defined(TRISC_PACK)
// On the pack processor only.
#define DEVICE_PRINT_PACK(format, ...) DEVICE_PRINT(format, ##__VA_ARGS__)
#else
#define DEVICE_PRINT_PACK(format, ...)
#endif
#if defined(COMPILE_FOR_TRISC)
#define DEVICE_PRINT_DATA0(format, ...)
#define DEVICE_PRINT_DATA1(format, ...)
#else
// On the data-movement processor of NoC 0 only.
#define DEVICE_PRINT_DATA0(format, ...) if (noc_index == 0) DEVICE_PRINT(format, ##__VA_ARGS__)
// On the data-movement processor of NoC 1 only.
#define DEVICE_PRINT_DATA1(format, ...) if (noc_index == 1) DEVICE_PRINT(format, ##__VA_ARGS__)
#endif
// clang-format on
