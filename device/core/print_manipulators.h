// The wrappers that say how DPRINT shows a value.
#pragma once

#include "core/print.h"

struct BF16 {
    uint16_t value;
    explicit BF16(uint16_t raw) : value(raw) {}
};
struct F32 {
    float value;
    explicit F32(float number) : value(number) {}
};
struct U32 {
    uint32_t value;
    explicit U32(uint32_t number) : value(number) {}
};
struct ENDL {};
struct HEX {};
struct OCT {};
struct DEC {};
struct FIXED {};
struct DEFAULTFLOAT {};
struct SETPRECISION {
    uint8_t value;
    explicit SETPRECISION(uint8_t digits) : value(digits) {}
};
struct SETW {
    uint8_t value;
    explicit SETW(uint8_t width, bool = true) : value(width) {}
};
struct U32_ARRAY {
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
