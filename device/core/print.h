// Printing from kernels: values go to the chip one by one, which joins them into this processor's line.
#pragma once

#include <stdint.h>
#include <type_traits>

#include "core/call.h"
#include "internal/risc_attribs.h"

namespace softmetal::device {

using abi::PrintKind;

FORCE_INLINE void print(PrintKind kind, uint32_t low, uint32_t high = 0, uint32_t format = 0) {
    call(Call::kPrint, static_cast<uint32_t>(kind), low, high, format);
}

constexpr uint32_t text_length(const char* text) {
    uint32_t length = 0;
    while (text[length] != 0) ++length;
    return length;
}

inline void print_value(const char* text) {
    print(PrintKind::kText, reinterpret_cast<uint32_t>(text), text_length(text));
}
inline void print_value(char* text) {
    print_value(static_cast<const char*>(text));
}
inline void print_value(char value) {
    print(PrintKind::kChar, static_cast<uint8_t>(value));
}
inline void print_value(bool value) {
    print(PrintKind::kU32, value);
}
inline void print_value(float value) {
    print(PrintKind::kF32, bits<uint32_t>(value));
}
inline void print_value(double value) {
    print_value(static_cast<float>(value));
}

template <typename T, std::enable_if_t<std::is_integral_v<T>, int> = 0>
inline void print_value(T value) {
    if constexpr (sizeof(T) == 8) {
        print(std::is_signed_v<T> ? PrintKind::kI64 : PrintKind::kU64, static_cast<uint32_t>(value),
              static_cast<uint32_t>(static_cast<uint64_t>(value) >> 32));
    } else if constexpr (std::is_same_v<T, int8_t>) {
        print(PrintKind::kI8, static_cast<uint32_t>(static_cast<int32_t>(value)));
    } else if constexpr (std::is_signed_v<T>) {
        print(PrintKind::kI32, static_cast<uint32_t>(static_cast<int32_t>(value)));
    } else {
        print(PrintKind::kU32, static_cast<uint32_t>(value));
    }
}
template <typename T, std::enable_if_t<std::is_enum_v<T>, int> = 0>
inline void print_value(T value) {
    print_value(static_cast<std::underlying_type_t<T>>(value));
}
template <typename T>
inline void print_value(T* pointer) {
    print(PrintKind::kPointer, reinterpret_cast<uint32_t>(pointer));
}

}  // namespace softmetal::device
