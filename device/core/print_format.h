// Format strings of DEVICE_PRINT: checked while compiling, taken apart while running. Knows no values.
#pragma once

#include <stdint.h>

namespace softmetal::device {

// What is wrong with a format string for a number of values.
enum class FormatFault : uint8_t { kNone, kSyntax, kMixed, kIndex, kUnused, kCount };

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// A place for a value: "{}", "{:options}", "{2}" or "{2:options}". `text` stands at its brace.
struct Place {
    const char* options = nullptr;  // of `length` characters
    const char* end = nullptr;      // behind the closing brace; null when there is none
    uint32_t length = 0, index = 0;
    bool indexed = false;

    constexpr explicit Place(const char* text) {
        ++text;
        while (is_digit(*text)) {
            index = index * 10 + static_cast<uint32_t>(*text++ - '0');
            indexed = true;
        }
        if (*text == ':') ++text;
        options = text;
        while (*text != 0 && *text != '}') ++text;
        length = static_cast<uint32_t>(text - options);
        if (*text == '}') end = text + 1;
    }
};

constexpr FormatFault check_format(const char* text, uint32_t values) {
    uint32_t places = 0, used_count = 0;
    bool indexed = false, used[64] = {};
    while (*text != 0) {
        const char c = *text++;
        if (c == '}' && *text == '}') ++text;
        if (c != '{') continue;
        if (*text == '{') {
            ++text;
            continue;
        }
        if (*text != '}' && *text != ':' && !is_digit(*text)) return FormatFault::kSyntax;
        const Place place(text - 1);
        if (!place.end) return FormatFault::kSyntax;
        if (places > 0 && place.indexed != indexed) return FormatFault::kMixed;
        indexed = place.indexed;
        ++places;
        text = place.end;
        if (!indexed) continue;
        if (place.index >= values || place.index >= 64) return FormatFault::kIndex;
        used_count += used[place.index] ? 0 : 1;
        used[place.index] = true;
    }
    if (indexed) return used_count == values ? FormatFault::kNone : FormatFault::kUnused;
    return places == values ? FormatFault::kNone : FormatFault::kCount;
}

// How many arguments there are, for use without evaluating them.
template <typename... Values>
struct ValueCount {
    static constexpr uint32_t kCount = sizeof...(Values);
};
template <typename... Values>
ValueCount<Values...> count_values(const Values&...);

}  // namespace softmetal::device
