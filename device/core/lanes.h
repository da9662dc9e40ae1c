// The SFPU's vector operations and Tensix instructions as single instructions of the processor. Knows the words of
// abi/lanes.h and nothing of the classes kernels use.
#pragma once

#include <stdint.h>

#include "softmetal/abi/lanes.h"

namespace softmetal::device::lanes {

using abi::LaneOp;
using abi::LaneWord;

// In assembly a number for `funct7` or `funct3` stands where the operation and its mode do.
#define SOFTMETAL_LANE_FIELDS(op, mode) \
    "i"(LaneWord::kOpcode), "i"(LaneWord::funct3(mode)), "i"(LaneWord::funct7(op, mode))

template <LaneOp op, uint32_t mode = 0>
inline __attribute__((always_inline)) uint32_t make() {
    uint32_t name;
    asm volatile(".insn r %1, %2, %3, %0, x0, x0" : "=r"(name) : SOFTMETAL_LANE_FIELDS(op, mode));
    return name;
}
template <LaneOp op, uint32_t mode = 0>
inline __attribute__((always_inline)) uint32_t make(uint32_t a) {
    uint32_t name;
    asm volatile(".insn r %1, %2, %3, %0, %4, x0" : "=r"(name) : SOFTMETAL_LANE_FIELDS(op, mode), "r"(a));
    return name;
}
template <LaneOp op, uint32_t mode = 0>
inline __attribute__((always_inline)) uint32_t make(uint32_t a, uint32_t b) {
    uint32_t name;
    asm volatile(".insn r %1, %2, %3, %0, %4, %5" : "=r"(name) : SOFTMETAL_LANE_FIELDS(op, mode), "r"(a), "r"(b));
    return name;
}
template <LaneOp op, uint32_t mode = 0>
inline __attribute__((always_inline)) void run() {
    asm volatile(".insn r %0, %1, %2, x0, x0, x0" : : SOFTMETAL_LANE_FIELDS(op, mode));
}
template <LaneOp op, uint32_t mode = 0>
inline __attribute__((always_inline)) void run(uint32_t a) {
    asm volatile(".insn r %0, %1, %2, x0, %3, x0" : : SOFTMETAL_LANE_FIELDS(op, mode), "r"(a));
}
template <LaneOp op, uint32_t mode = 0>
inline __attribute__((always_inline)) void run(uint32_t a, uint32_t b) {
    asm volatile(".insn r %0, %1, %2, x0, %3, %4" : : SOFTMETAL_LANE_FIELDS(op, mode), "r"(a), "r"(b));
}
inline __attribute__((always_inline)) uint32_t multiply_add(uint32_t a, uint32_t b, uint32_t c) {
    uint32_t name;
    asm volatile(".insn r4 %1, 0, 0, %0, %2, %3, %4" : "=r"(name) : "i"(LaneWord::kMadOpcode), "r"(a), "r"(b), "r"(c));
    return name;
}
// With a row of Dst that is known when the kernel is compiled, as the chip's instructions hold it.
template <LaneOp op, uint32_t mode>
inline __attribute__((always_inline)) uint32_t make_from_row(uint32_t row) {
    uint32_t name;
    asm volatile(".insn r %1, %2, %3, %0, x%4, x%5"
                 : "=r"(name)
                 : SOFTMETAL_LANE_FIELDS(op, mode), "i"(row >> 5), "i"(row & 31));
    return name;
}
template <LaneOp op, uint32_t mode>
inline __attribute__((always_inline)) void run_at_row(uint32_t a, uint32_t row) {
    asm volatile(".insn r %0, %1, %2, x%4, %3, x%5"
                 :
                 : SOFTMETAL_LANE_FIELDS(op, mode), "r"(a), "i"(row >> 5), "i"(row & 31));
}
#undef SOFTMETAL_LANE_FIELDS

// A Tensix instruction made at run time.
inline __attribute__((always_inline)) void issue(uint32_t instruction) {
    run<LaneOp::kIssue>(instruction);
}

}  // namespace softmetal::device::lanes

// A Tensix instruction with constant operands: the word itself stands among the processor's.
#define SOFTMETAL_TENSIX_WORD(instruction) \
    __asm__ __volatile__(".word %0" : : "i"(((instruction) << 2 & 0xffffffffu) | ((instruction) >> 30 & 3u)))
