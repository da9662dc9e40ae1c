// The results of instructions that need more than one C++ operator. Knows registers' values only.
#pragma once

#include <bit>
#include <cstdint>

namespace softmetal::riscv {

constexpr int32_t to_signed(uint32_t value) {
    return static_cast<int32_t>(value);
}

constexpr uint32_t multiply_high(uint32_t a, uint32_t b) {
    return static_cast<uint32_t>(static_cast<uint64_t>(int64_t{to_signed(a)} * to_signed(b)) >> 32);
}
constexpr uint32_t multiply_high_unsigned(uint32_t a, uint32_t b) {
    return static_cast<uint32_t>(uint64_t{a} * b >> 32);
}
constexpr uint32_t multiply_high_mixed(uint32_t a, uint32_t b) {
    return static_cast<uint32_t>(static_cast<uint64_t>(int64_t{to_signed(a)} * int64_t{b}) >> 32);
}

// Division never traps on RISC-V: by zero gives all ones and the dividend, the one overflow wraps.
constexpr bool overflows(uint32_t a, uint32_t b) {
    return a == 0x80000000 && b == 0xffffffff;
}
constexpr uint32_t divide(uint32_t a, uint32_t b) {
    if (b == 0) return 0xffffffff;
    return overflows(a, b) ? a : static_cast<uint32_t>(to_signed(a) / to_signed(b));
}
constexpr uint32_t remainder(uint32_t a, uint32_t b) {
    if (b == 0) return a;
    return overflows(a, b) ? 0 : static_cast<uint32_t>(to_signed(a) % to_signed(b));
}
constexpr uint32_t divide_unsigned(uint32_t a, uint32_t b) {
    return b == 0 ? 0xffffffff : a / b;
}
constexpr uint32_t remainder_unsigned(uint32_t a, uint32_t b) {
    return b == 0 ? a : a % b;
}

constexpr uint32_t shift_right_signed(uint32_t a, uint32_t n) {
    return static_cast<uint32_t>(to_signed(a) >> (n & 31));
}
constexpr uint32_t or_combine_bytes(uint32_t a) {
    const uint32_t set = (((a & 0x7f7f7f7f) + 0x7f7f7f7f) | a) & 0x80808080;
    return (set >> 7) * 0xff;
}

}  // namespace softmetal::riscv
