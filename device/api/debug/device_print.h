// DEVICE_PRINT("format {}", values...): format strings with {} places, as fmt writes them.
#pragma once

#include "api/debug/dprint_tile.h"
#include "core/print_manipulators.h"

// Raw bf16 bits, shown as a number.
struct bf16_t {
    // The bits.
    uint16_t bits;
    constexpr bf16_t(uint16_t raw) : bits(raw) {}
};

namespace softmetal::device {

inline void print_value(bf16_t value) {
    print(PrintKind::kBf16, value.bits);
}

// Prints up to the next place and steps past it; the place's own options: base, precision, width.
inline const char* print_until_place(const char* text) {
    const char* start = text;
    while (*text != 0) {
        const char c = *text;
        const bool doubled = (c == '{' || c == '}') && text[1] == c;
        if (c == '\n' || doubled || c == '{') {
            if (text != start) print(PrintKind::kText, reinterpret_cast<uint32_t>(start), text - start);
            if (c == '\n') {
                print(PrintKind::kEndLine, 0);
                start = ++text;
                continue;
            }
            if (doubled) {
                print(PrintKind::kChar, c);
                text += 2;
                start = text;
                continue;
            }
            return text;
        }
        ++text;
    }
    if (text != start) print(PrintKind::kText, reinterpret_cast<uint32_t>(start), text - start);
    return text;
}

inline const char* apply_place_options(const char* place) {
    uint32_t number = 0;
    bool precision = false;
    for (++place; *place != 0 && *place != '}'; ++place) {
        if (*place == 'x' || *place == 'X' || *place == 'p')
            print(PrintKind::kSetBase, 16);
        else if (*place == 'o')
            print(PrintKind::kSetBase, 8);
        else if (*place == 'f')
            print(PrintKind::kSetFixed, 1);
        else if (*place == '.')
            precision = true;
        else if (*place >= '0' && *place <= '9')
            number = number * 10 + (*place - '0');
        else if (*place == '#')
            print(PrintKind::kText, reinterpret_cast<uint32_t>("0x"), 2);
    }
    if (number != 0) print(precision ? PrintKind::kSetPrecision : PrintKind::kSetWidth, number);
    return *place == 0 ? place : place + 1;
}

inline void print_format(const char* text) {
    while (*text != 0) {
        text = print_until_place(text);
        if (*text == '{') text = apply_place_options(text);
    }
}

template <typename T, typename... Rest>
void print_format(const char* text, const T& value, const Rest&... rest) {
    text = print_until_place(text);
    if (*text == 0) return;
    text = apply_place_options(text);
    print_value(value);
    print(PrintKind::kSetBase, 10);
    print(PrintKind::kSetDefaultFloat, 0);
    print_format(text, rest...);
}

}  // namespace softmetal::device

// Prints a line, marked with core and processor.
#define DEVICE_PRINT(format, ...) softmetal::device::print_format(format, ##__VA_ARGS__)

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
