// The wrappers that say how DPRINT shows a value.
#pragma once

#include "core/print.h"

// How DPRINT shows what follows in the brackets: bits of a bf16, a float, an unsigned number.
struct BF16 {
    // What is shown.
    uint16_t value;
    explicit BF16(uint16_t raw) : value(raw) {}
};
// A float.
struct F32 {
    // What is shown.
    float value;
    explicit F32(float number) : value(number) {}
};
// An unsigned number.
struct U32 {
    // What is shown.
    uint32_t value;
    explicit U32(uint32_t number) : value(number) {}
};
// Ends the line, which is then printed.
struct ENDL {};
// The base of numbers that follow on the line.
struct HEX {};
// The base of numbers that follow on the line.
struct OCT {};
// The base of numbers that follow on the line.
struct DEC {};
// Floats that follow in fixed notation, or in the shorter one.
struct FIXED {};
// Floats that follow in the shorter notation.
struct DEFAULTFLOAT {};
// Digits of floats that follow.
struct SETPRECISION {
    // The digits.
    uint8_t value;
    explicit SETPRECISION(uint8_t digits) : value(digits) {}
};
// Least width of the next value.
struct SETW {
    // The width in characters.
    uint8_t value;
    explicit SETW(uint8_t width, bool = true) : value(width) {}
};
// Several words, with a space behind each.
struct U32_ARRAY {
    // The first word, and how many.
    uint32_t* pointer;
    uint32_t length;
    U32_ARRAY(uint32_t* first, uint32_t count) : pointer(first), length(count) {}
};

namespace softmetal::device {

inline void print_value(BF16 value) {
    print(PrintKind::kBf16, value.value);
}
inline void print_value(F32 value) {
    print_value(value.value);
}
inline void print_value(U32 value) {
    print(PrintKind::kU32, value.value);
}
inline void print_value(ENDL) {
    print(PrintKind::kEndLine, 0);
}
inline void print_value(HEX) {
    print(PrintKind::kSetBase, 16);
}
inline void print_value(OCT) {
    print(PrintKind::kSetBase, 8);
}
inline void print_value(DEC) {
    print(PrintKind::kSetBase, 10);
}
inline void print_value(FIXED) {
    print(PrintKind::kSetFixed, 1);
}
inline void print_value(DEFAULTFLOAT) {
    print(PrintKind::kSetDefaultFloat, 0);
}
inline void print_value(SETPRECISION value) {
    print(PrintKind::kSetPrecision, value.value);
}
inline void print_value(SETW value) {
    print(PrintKind::kSetWidth, value.value);
}
inline void print_value(const U32_ARRAY& array) {
    for (uint32_t i = 0; i < array.length; ++i) {
        print(PrintKind::kU32, array.pointer[i]);
        print(PrintKind::kChar, ' ');
    }
}

}  // namespace softmetal::device
