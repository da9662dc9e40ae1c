// One `ecall` into the simulated chip. Knows the calling convention of abi/calls.h and nothing of what a call does.
#pragma once

#include <stdint.h>

#include "softmetal/abi/calls.h"
#include "softmetal/abi/data_format.h"
#include "softmetal/abi/launch.h"
#include "softmetal/abi/tile_ops.h"

namespace softmetal::device {

using abi::Call;

inline __attribute__((always_inline)) uint32_t call(Call number, uint32_t p0 = 0) {
    register uint32_t a0 asm("a0") = p0;
    register uint32_t a7 asm("a7") = static_cast<uint32_t>(number);
    asm volatile("ecall" : "+r"(a0) : "r"(a7) : "memory");
    return a0;
}

inline __attribute__((always_inline)) uint32_t call(Call number, uint32_t p0, uint32_t p1) {
    register uint32_t a0 asm("a0") = p0;
    register uint32_t a1 asm("a1") = p1;
    register uint32_t a7 asm("a7") = static_cast<uint32_t>(number);
    asm volatile("ecall" : "+r"(a0), "+r"(a1) : "r"(a7) : "memory");
    return a0;
}

inline __attribute__((always_inline)) uint32_t call(Call number, uint32_t p0, uint32_t p1, uint32_t p2) {
    register uint32_t a0 asm("a0") = p0;
    register uint32_t a1 asm("a1") = p1;
    register uint32_t a2 asm("a2") = p2;
    register uint32_t a7 asm("a7") = static_cast<uint32_t>(number);
    asm volatile("ecall" : "+r"(a0), "+r"(a1) : "r"(a2), "r"(a7) : "memory");
    return a0;
}

inline __attribute__((always_inline)) uint32_t call(Call number, uint32_t p0, uint32_t p1, uint32_t p2, uint32_t p3) {
    register uint32_t a0 asm("a0") = p0;
    register uint32_t a1 asm("a1") = p1;
    register uint32_t a2 asm("a2") = p2;
    register uint32_t a3 asm("a3") = p3;
    register uint32_t a7 asm("a7") = static_cast<uint32_t>(number);
    asm volatile("ecall" : "+r"(a0), "+r"(a1) : "r"(a2), "r"(a3), "r"(a7) : "memory");
    return a0;
}

inline __attribute__((always_inline)) uint32_t call(Call number, uint32_t p0, uint32_t p1, uint32_t p2, uint32_t p3,
                                                    uint32_t p4) {
    register uint32_t a0 asm("a0") = p0;
    register uint32_t a1 asm("a1") = p1;
    register uint32_t a2 asm("a2") = p2;
    register uint32_t a3 asm("a3") = p3;
    register uint32_t a4 asm("a4") = p4;
    register uint32_t a7 asm("a7") = static_cast<uint32_t>(number);
    asm volatile("ecall" : "+r"(a0), "+r"(a1) : "r"(a2), "r"(a3), "r"(a4), "r"(a7) : "memory");
    return a0;
}

inline __attribute__((always_inline)) uint32_t call(Call number, uint32_t p0, uint32_t p1, uint32_t p2, uint32_t p3,
                                                    uint32_t p4, uint32_t p5) {
    register uint32_t a0 asm("a0") = p0;
    register uint32_t a1 asm("a1") = p1;
    register uint32_t a2 asm("a2") = p2;
    register uint32_t a3 asm("a3") = p3;
    register uint32_t a4 asm("a4") = p4;
    register uint32_t a5 asm("a5") = p5;
    register uint32_t a7 asm("a7") = static_cast<uint32_t>(number);
    asm volatile("ecall" : "+r"(a0), "+r"(a1) : "r"(a2), "r"(a3), "r"(a4), "r"(a5), "r"(a7) : "memory");
    return a0;
}

// Stops the launch: a kernel reached something the device headers declare but the simulator does not have.
[[noreturn]] inline __attribute__((noinline)) void unsupported(const char* what) {
    call(Call::kUnsupported, reinterpret_cast<uint32_t>(what));
    __builtin_unreachable();
}

template <class To, class From>
inline __attribute__((always_inline)) To bits(From value) {
    static_assert(sizeof(To) == sizeof(From));
    return __builtin_bit_cast(To, value);
}

}  // namespace softmetal::device
