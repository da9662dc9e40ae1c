// Attributes and small types that kernels expect from the chip's own headers.
#pragma once

#include <stddef.h>
#include <stdint.h>

// As newlib declares it.
typedef unsigned int uint;

#define tt_l1_ptr
#define tt_reg_ptr

#ifndef FORCE_INLINE
#define FORCE_INLINE inline __attribute__((always_inline))
#endif
#define ALWI inline __attribute__((always_inline))

union tt_uint64_t {
    uint64_t v;
    struct {
        uint32_t hi;
        uint32_t lo;
    };
};

enum class InlineWriteDst : uint8_t { DEFAULT = 0, L1 = 1, REG = 2 };

enum class ProgrammableCoreType : uint8_t { TENSIX = 0, ACTIVE_ETH = 1, IDLE_ETH = 2, DRAM = 3, COUNT = 4 };
