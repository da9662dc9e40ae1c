// Small services of a RISC-V core: the clock, waiting, cache control, and the word arithmetic kernels share.
#pragma once

#include <stdint.h>

#include "core/call.h"
#include "core/state.h"
#include "noc/noc_parameters.h"

#define RISCV_DEBUG_REG_WALL_CLOCK_L softmetal::abi::kWallClockLow
#define RISCV_DEBUG_REG_WALL_CLOCK_H softmetal::abi::kWallClockHigh

// Reading the low word latches the high one, as on the chip.
inline uint64_t get_timestamp() {
    const uint32_t low = *reinterpret_cast<volatile uint32_t*>(RISCV_DEBUG_REG_WALL_CLOCK_L);
    const uint32_t high = *reinterpret_cast<volatile uint32_t*>(RISCV_DEBUG_REG_WALL_CLOCK_H);
    return (static_cast<uint64_t>(high) << 32) | low;
}
inline uint32_t get_timestamp_32b() {
    return *reinterpret_cast<volatile uint32_t*>(RISCV_DEBUG_REG_WALL_CLOCK_L);
}
inline uint64_t c_tensix_core_read_wall_clock() {
    return get_timestamp();
}

struct c_tensix_core {
    static uint64_t read_wall_clock() { return get_timestamp(); }
    static uint32_t read_wall_clock_l() { return get_timestamp_32b(); }
};

inline void riscv_wait(uint32_t cycles) {
    softmetal::device::call(softmetal::device::Call::kWaitCycles, cycles);
}

// The simulated cores see L1 as it is; all these need to stop is the compiler.
FORCE_INLINE void invalidate_l1_cache() {
    asm volatile("" ::: "memory");
}
FORCE_INLINE void flush_l1_cache() {
    asm volatile("" ::: "memory");
}
FORCE_INLINE void clear_l1_cache() {
    asm volatile("" ::: "memory");
}
FORCE_INLINE void noc_io_fence() {
    asm volatile("" ::: "memory");
}

FORCE_INLINE void clobber_all_memory() {
    asm volatile("" ::: "memory");
}

template <typename T>
FORCE_INLINE T load_blocking(volatile T* ptr) {
    T value = *ptr;
    asm volatile("" ::: "memory");
    return value;
}

inline uint32_t reg_read(uint32_t addr) {
    return *reinterpret_cast<volatile uint32_t*>(addr);
}
inline void reg_write(uint32_t addr, uint32_t value) {
    *reinterpret_cast<volatile uint32_t*>(addr) = value;
}

FORCE_INLINE uint32_t buf_ptr_inc_wrap(uint32_t buf_ptr, uint32_t buf_size, uint32_t inc) {
    const uint32_t next = buf_ptr + inc;
    return next >= buf_size ? next - buf_size : next;
}
FORCE_INLINE uint32_t buf_ptr_dec_wrap(uint32_t buf_ptr, uint32_t buf_size, uint32_t dec) {
    return buf_ptr < dec ? buf_size + buf_ptr - dec : buf_ptr - dec;
}

inline uint32_t special_mult(uint32_t a, uint32_t b) {
    return a * b;
}
