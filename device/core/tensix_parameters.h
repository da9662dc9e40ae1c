// Names for the operands of Tensix instructions, and the configuration words they address.
#pragma once

#include <stdint.h>

#include <type_traits>

#include "core/lanes.h"

#if defined(ARCH_BLACKHOLE)
#define ADDR_MOD_AB_SEC0_SrcAIncr_ADDR32 12
#define ADDR_MOD_DST_SEC0_DestIncr_ADDR32 28
#define ADDR_MOD_BIAS_SEC0_BiasIncr_ADDR32 47
#else
#define ADDR_MOD_SET_Base_ADDR32 2
#define ADDR_MOD_AB_SEC0_SrcAIncr_ADDR32 7
#define ADDR_MOD_DST_SEC0_DestIncr_ADDR32 23
#define ADDR_MOD_BIAS_SEC0_BiasIncr_ADDR32 48
#endif
#define DEST_TARGET_REG_CFG_MATH_Offset_ADDR32 1

// SFPLOAD's and SFPSTORE's formats.
enum InstrModLoadStore {
    DEFAULT = 0,
    FP16A = 1,
    FP16B = 2,
    FP32 = 3,
    INT32 = 4,
    INT8 = 5,
    LO16 = 6,
    HI16 = 7,
    INT32_2S_COMP = 12,
    INT8_2S_COMP = 13,
    LO16_ONLY = 14,
    HI16_ONLY = 15,
};
// SFPCAST's modes.
enum InstrModCast {
    INT_SIGN_MAGN_TO_FP32_RNE = 0,
    INT_SIGN_MAGN_TO_FP32_RNS = 1,
    INT_SIGN_MAGN_TO_INT32_2S_COMP = 2,
    INT32_2S_COMP_TO_INT_SIGN_MAGN = 3,
};

namespace ckernel {

// Formats that integer operations may be asked for.
constexpr bool is_valid_instruction_mode(InstrModLoadStore mode) {
    return mode == INT32_2S_COMP || mode == INT32 || mode == LO16;
}
template <class T>
constexpr auto to_underlying(T value) noexcept {
    return static_cast<std::underlying_type_t<T>>(value);
}
// Rows of Dst.
constexpr uint32_t DEST_REGISTER_FULL_SIZE = 1024, DEST_REGISTER_HALF_SIZE = 512, DEST_FACE_WIDTH = 16;

// Every lane's random numbers start from `seed`.
inline void init_prng_seed(uint32_t seed) {
    softmetal::device::lanes::run<softmetal::abi::LaneOp::kSeed>(seed);
}

// bf16 constants of an exponential by bits: 2^23 / 8 + 127 / 8 and its reverse.
struct p_exp {
    static constexpr uint32_t FRAC_BITS = 3, C23_73 = 0x4340, ADJ_EXP = 0xBD3F;
};

constexpr uint8_t ADDR_MOD_0 = 0, ADDR_MOD_1 = 1, ADDR_MOD_2 = 2, ADDR_MOD_3 = 3, ADDR_MOD_4 = 4, ADDR_MOD_5 = 5,
                  ADDR_MOD_6 = 6, ADDR_MOD_7 = 7;

struct p_setrwc {
    static constexpr uint32_t CLR_NONE = 0, CLR_A = 1, CLR_B = 2, CLR_AB = 3;
    static constexpr uint32_t SET_A = 1, SET_B = 2, SET_AB = 3, SET_D = 4, SET_AD = 5, SET_BD = 6, SET_ABD = 7,
                              SET_F = 8, SET_A_F = 9, SET_B_F = 10, SET_AB_F = 11, SET_D_F = 12, SET_AD_F = 13,
                              SET_BD_F = 14, SET_ABD_F = 15;
    static constexpr uint32_t CR_A = 1, CR_B = 2, CR_AB = 3, CR_D = 4, CR_AD = 5, CR_BD = 6, CR_ABD = 7,
                              C_TO_CR_MODE = 8;
};

struct p_stall {
    static constexpr uint32_t NONE = 0, THCON = 0x1, UNPACK0 = 0x2, UNPACK1 = 0x4, UNPACK = 0x6, PACK0 = 0x8,
                              PACK1 = 0x10, PACK2 = 0x20, PACK3 = 0x40, PACK = 0x78, MATH = 0x80, SRCA_CLR = 0x100,
                              SRCB_CLR = 0x200, SRCA_VLD = 0x400, SRCB_VLD = 0x800, XMOV = 0x1000, TRISC_CFG = 0x2000,
                              SFPU1 = 0x4000, WAIT_SFPU = 0x4000;
    static constexpr uint32_t STALL_TDMA = 0x1, STALL_SYNC = 0x2, STALL_PACK = 0x4, STALL_UNPACK = 0x8,
                              STALL_XMOV = 0x10, STALL_THCON = 0x20, STALL_MATH = 0x40, STALL_CFG = 0x80,
                              STALL_SFPU = 0x100, STALL_THREAD = 0x1ff, STALL_ON_ZERO = 1, STALL_ON_MAX = 2;
};

struct p_zeroacc {
    static constexpr uint32_t CLR_SPECIFIC = 0, CLR_16 = 1, CLR_HALF = 2, CLR_ALL = 3, CLR_HALF_32B = 6,
                              CLR_ALL_32B = 7;
};

struct p_sfpswap {
    static constexpr uint32_t UNCONDITIONALLY = 0, ALL_ROWS_MAX = 1, ROWS_01_MAX = 2, ROWS_02_MAX = 3, ROWS_03_MAX = 4,
                              ROW_0_MAX = 5, ROW_1_MAX = 6, ROW_2_MAX = 5, ROW_3_MAX = 6;
};

// What an address modifier does after an instruction. Of its parts only Dst's concerns the SFPU.
struct addr_mod_t {
    struct addr_mod_src_t {
        uint8_t incr = 0, clr = 0, cr = 0;
    };
    struct addr_mod_dest_t {
        int16_t incr = 0;
        uint8_t clr = 0, cr = 0, c_to_cr = 0;
        constexpr uint32_t val() const {
            return (static_cast<uint32_t>(incr) & 0x3ff) | static_cast<uint32_t>(cr & 1) << 10 |
                   static_cast<uint32_t>(clr & 1) << 11 | static_cast<uint32_t>(c_to_cr & 1) << 12;
        }
    };
    struct addr_mod_fidelity_t {
        uint8_t incr = 0, clr = 0;
    };
    struct addr_mod_bias_t {
        uint8_t incr = 0, clr = 0;
    };
    addr_mod_src_t srca = {}, srcb = {};
    addr_mod_dest_t dest = {};
    addr_mod_fidelity_t fidelity = {};
    addr_mod_bias_t bias = {};
    addr_mod_src_t pack_ysrc = {}, pack_ydst = {};

    inline __attribute__((always_inline)) void set(uint8_t index) const {
        softmetal::device::lanes::run<softmetal::abi::LaneOp::kSetAddrMod>(index, dest.val());
    }
};

}  // namespace ckernel
