// How a hand-written SFPU function is run over the faces of a tile: the calls that kernels make of the low-level
// library. Knows SFPI, not what the functions do.
#pragma once

#include "core/llk_types.h"

#if defined(TRISC_MATH) || defined(TRISC_PACK)

#include "core/tensix_instructions.h"
#include "core/tensix_parameters.h"
#include "lltt.h"
#include "sfpi.h"

using namespace sfpi;

// The operation an SFPU init prepares: here only a name, which any init accepts.
enum class SfpuType : uint32_t {
    abs,
    abs_int32,
    acos,
    acosh,
    add1,
    add_int32,
    add_top_row,
    add_uint16,
    add_uint32,
    addcdiv,
    addcmul,
    alt_complex_rotate90,
    asin,
    asinh,
    atan,
    atanh,
    bitwise_and,
    bitwise_not,
    bitwise_or,
    bitwise_xor,
    cast_fp32_to_fp16a,
    cbrt,
    ceil,
    celu,
    clamp,
    cosh,
    cosine,
    cpy_values,
    cumsum,
    dequant_int32,
    digamma,
    div_int32,
    div_int32_floor,
    div_int32_trunc,
    dropout,
    elu,
    eq,
    eq_int,
    equal_zero,
    erf,
    erfc,
    erfinv,
    exp2,
    exp_with_base,
    expm1,
    expm1_cw,
    exponential,
    fill,
    floor,
    fmod,
    fmod_int32,
    frac,
    gcd,
    ge,
    ge_int,
    gelu,
    gelu_appx,
    gelu_derivative,
    gelu_tanh,
    greater_than_equal_zero,
    greater_than_zero,
    gt,
    gt_int,
    hardmish,
    hardshrink,
    hardsigmoid,
    hardtanh,
    heaviside,
    i0,
    i1,
    identity,
    isclose,
    isfinite,
    isinf,
    isnan,
    isneginf,
    isposinf,
    lcm,
    le,
    le_int,
    left_shift,
    lerp,
    less_than_equal_zero,
    less_than_zero,
    lgamma,
    log,
    log1p,
    log_with_base,
    logical_not_unary,
    lrelu,
    lt,
    lt_int,
    mac,
    mask,
    max,
    max_int32,
    max_pool_with_indices,
    max_uint32,
    min,
    min_int32,
    min_uint32,
    mish,
    mul_int32,
    mul_uint16,
    ne,
    ne_int,
    negative,
    not_equal_zero,
    polygamma,
    power,
    prelu,
    quant_int32,
    rdiv,
    reciprocal,
    reduce,
    relu_max,
    relu_min,
    remainder,
    remainder_int32,
    remainder_uint32,
    requant_int32,
    reshuffle_rows,
    right_shift,
    round,
    rpow,
    rsqrt,
    selu,
    sigmoid,
    sigmoid_appx,
    sign,
    signbit,
    silu,
    sine,
    sinh,
    snake_beta,
    softplus,
    softshrink,
    softsign,
    sqrt,
    sqrt_custom,
    square,
    sub_int32,
    sub_uint16,
    tan,
    tanh,
    tanh_derivative,
    tanh_derivative_lut,
    tanhshrink,
    threshold,
    tiled_prod,
    topk_defuse,
    topk_local_sort,
    topk_merge,
    topk_rebuild,
    trunc,
    typecast,
    unary_eq,
    unary_ge,
    unary_gt,
    unary_le,
    unary_lt,
    unary_max,
    unary_max_int32,
    unary_max_uint32,
    unary_min,
    unary_min_int32,
    unary_min_uint32,
    unary_ne,
    unused,
    where,
    xielu,
};

namespace ckernel::math {

constexpr uint32_t kRowsPerFaceHalf = 8, kRowsPerTile = 64;

// Dst's rows are counted from tile `index` on.
template <auto...>
inline void set_dst_write_addr(uint32_t index) {
    TT_SETC16(DEST_TARGET_REG_CFG_MATH_Offset_ADDR32, index * ckernel::math::kRowsPerTile);
}
inline void clear_dst_reg_addr() {
    TTI_SETRWC(p_setrwc::CLR_NONE, 0, 0, 0, 0, p_setrwc::SET_D);
}
template <uint32_t rows = 8>
inline void inc_dst_addr() {
    static_assert(rows <= 15, "inc_dst_addr: an instruction moves Dst's row counter by at most 15");
    TTI_SETRWC(p_setrwc::CLR_NONE, p_setrwc::CR_D, rows, 0, 0, p_setrwc::SET_D);
}
inline void reset_counters(uint32_t) {
    clear_dst_reg_addr();
}
// On Wormhole the two bits of an instruction's address modifier choose among the upper four.
inline void set_addr_mod_base() {
#if !defined(ARCH_BLACKHOLE)
    TTI_SETC16(ADDR_MOD_SET_Base_ADDR32, 1);
#endif
}
inline void clear_addr_mod_base() {
#if !defined(ARCH_BLACKHOLE)
    TTI_SETC16(ADDR_MOD_SET_Base_ADDR32, 0);
#endif
}

}  // namespace ckernel::math

inline void _llk_math_eltwise_sfpu_start_(uint32_t dst_index) {
    ckernel::math::set_dst_write_addr(dst_index);
    ckernel::math::set_addr_mod_base();
}
inline void _llk_math_eltwise_sfpu_done_() {
    ckernel::math::clear_dst_reg_addr();
    ckernel::math::set_dst_write_addr(0);
    ckernel::math::clear_addr_mod_base();
}
inline void _llk_math_eltwise_sfpu_inc_dst_face_addr_() {
    ckernel::math::inc_dst_addr<8>();
    ckernel::math::inc_dst_addr<8>();
}
inline void _llk_math_eltwise_unary_sfpu_start_(uint32_t dst_index) {
    _llk_math_eltwise_sfpu_start_(dst_index);
}
inline void _llk_math_eltwise_unary_sfpu_done_() {
    _llk_math_eltwise_sfpu_done_();
}
inline void _llk_math_eltwise_unary_sfpu_inc_dst_face_addr_() {
    _llk_math_eltwise_sfpu_inc_dst_face_addr_();
}

namespace softmetal::device {

// Calls `function` for the faces that the vector mode names, Dst's row counter at the start of each.
template <class Function, class... Args>
inline void for_each_face(Function&& function, VectorModeArg mode, Args... args) {
    using ckernel::VectorMode;
    const auto vector_mode = static_cast<VectorMode>(mode.value);
    const bool rows = vector_mode == VectorMode::R, columns = vector_mode == VectorMode::C;
    const int calls = rows || columns ? 2 : vector_mode == VectorMode::RC ? 4 : 1;
    for (int face = 0; face < calls; ++face) {
        function(args...);
        if (calls == 1) return;
        _llk_math_eltwise_sfpu_inc_dst_face_addr_();
        if (columns) _llk_math_eltwise_sfpu_inc_dst_face_addr_();
    }
}

}  // namespace softmetal::device

// A function of one tile: called with Dst's rows counted from that tile.
template <class Function, class... Args>
inline void _llk_math_eltwise_unary_sfpu_params_(Function&& function, uint32_t dst_index,
                                                 softmetal::device::VectorModeArg mode = ckernel::VectorMode::RC,
                                                 Args... args) {
    _llk_math_eltwise_sfpu_start_(dst_index);
    softmetal::device::for_each_face(function, mode, args...);
    _llk_math_eltwise_sfpu_done_();
}
// Functions of two and three tiles get the tiles' indices and count rows from tile 0.
template <class Function, class... Args>
inline void _llk_math_eltwise_binary_sfpu_params_(Function&& function, uint32_t in0, uint32_t in1, uint32_t out,
                                                  softmetal::device::VectorModeArg mode = ckernel::VectorMode::RC,
                                                  Args... args) {
    _llk_math_eltwise_sfpu_start_(0);
    softmetal::device::for_each_face(function, mode, in0, in1, out, args...);
    _llk_math_eltwise_sfpu_done_();
}
template <class Function, class... Args>
inline void _llk_math_eltwise_ternary_sfpu_params_(Function&& function, uint32_t in0, uint32_t in1, uint32_t in2,
                                                   uint32_t out,
                                                   softmetal::device::VectorModeArg mode = ckernel::VectorMode::RC,
                                                   Args... args) {
    _llk_math_eltwise_sfpu_start_(0);
    softmetal::device::for_each_face(function, mode, in0, in1, in2, out, args...);
    _llk_math_eltwise_sfpu_done_();
}

namespace ckernel {

// Before an SFPU function: every lane enabled, the constant -1, row counter and address modifiers at their defaults.
inline void softmetal_sfpu_init() {
    TTI_SFPENCC(3, 0, 0, 10);
    TTI_SFPCONFIG(0, 11, 1);
    addr_mod_t{}.set(ADDR_MOD_7);
    math::clear_dst_reg_addr();
}

// All of the half of Dst that is in use becomes zero.
inline void zeroacc() {
    TTI_ZEROACC(p_zeroacc::CLR_ALL, ADDR_MOD_1, 0);
}

namespace packer {
// Where the packer's half of Dst begins: rows are counted from there.
inline uint32_t get_packer_dest_offset() {
    return 0;
}
}  // namespace packer

namespace sfpu {
inline void _init_sfpu_config_reg() {
    TTI_SFPCONFIG(0, 11, 1);
}
}  // namespace sfpu

// An init may bring a function that sets up the constants its operation needs.
template <auto..., class... Args>
inline void llk_math_eltwise_unary_sfpu_init(Args&&... args) {
    softmetal_sfpu_init();
    if constexpr (sizeof...(args) > 0) [](auto&& init, auto&&... rest) { init(rest...); }(args...);
}
template <auto..., class... Args>
inline void llk_math_eltwise_binary_sfpu_init(Args&&... args) {
    llk_math_eltwise_unary_sfpu_init(args...);
}
template <auto..., class... Args>
inline void llk_math_eltwise_ternary_sfpu_init(Args&&... args) {
    llk_math_eltwise_unary_sfpu_init(args...);
}

}  // namespace ckernel

// Which operation an init is for makes no difference, so its name is not looked at.
#define SOFTMETAL_EXPAND(...) __VA_ARGS__
#define SFPU_CALL(sync, accum, fn, templates, ...) \
    _llk_math_eltwise_unary_sfpu_params_(::ckernel::sfpu::fn<SOFTMETAL_EXPAND templates>, __VA_ARGS__)
#define SFPU_CALL_MODE(sync, accum, fn, templates, mode, dst, ...)                             \
    _llk_math_eltwise_unary_sfpu_params_(::ckernel::sfpu::fn<SOFTMETAL_EXPAND templates>, dst, \
                                         ::ckernel::VectorMode::mode __VA_OPT__(, ) __VA_ARGS__)
#define SFPU_CALL_FN(sync, accum, fn, ...) _llk_math_eltwise_unary_sfpu_params_(::ckernel::sfpu::fn, __VA_ARGS__)
#define SFPU_CALL_CAST(sync, accum, fn, templates, signature, ...) \
    _llk_math_eltwise_unary_sfpu_params_(                          \
        static_cast<SOFTMETAL_EXPAND signature>(::ckernel::sfpu::fn<SOFTMETAL_EXPAND templates>), __VA_ARGS__)
#define SFPU_BINARY_CALL(sync, accum, fn, templates, ...) \
    _llk_math_eltwise_binary_sfpu_params_(::ckernel::sfpu::fn<SOFTMETAL_EXPAND templates>, __VA_ARGS__)
#define SFPU_BINARY_CALL_MODE(sync, accum, fn, templates, mode, in0, in1, out, ...)                       \
    _llk_math_eltwise_binary_sfpu_params_(::ckernel::sfpu::fn<SOFTMETAL_EXPAND templates>, in0, in1, out, \
                                          ::ckernel::VectorMode::mode __VA_OPT__(, ) __VA_ARGS__)
#define SFPU_BINARY_CALL_FN(sync, accum, fn, ...) \
    _llk_math_eltwise_binary_sfpu_params_(::ckernel::sfpu::fn, __VA_ARGS__)
#define SFPU_BINARY_CALL_CAST(sync, accum, fn, templates, signature, ...) \
    _llk_math_eltwise_binary_sfpu_params_(                                \
        static_cast<SOFTMETAL_EXPAND signature>(::ckernel::sfpu::fn<SOFTMETAL_EXPAND templates>), __VA_ARGS__)
#define SFPU_TERNARY_CALL(sync, accum, fn, templates, ...) \
    _llk_math_eltwise_ternary_sfpu_params_(::ckernel::sfpu::fn<SOFTMETAL_EXPAND templates>, __VA_ARGS__)
#define SFPU_UNARY_CALL(...) SFPU_CALL(__VA_ARGS__)
#define SFPU_INIT(op) ::ckernel::llk_math_eltwise_unary_sfpu_init()
#define SFPU_INIT_FN(op, init) ::ckernel::llk_math_eltwise_unary_sfpu_init(init)
#define SFPU_INIT_CB(op, init, templates) ::ckernel::llk_math_eltwise_unary_sfpu_init(init<SOFTMETAL_EXPAND templates>)
#define SFPU_INIT_CB_ARGS(op, init, templates, ...) \
    ::ckernel::llk_math_eltwise_unary_sfpu_init(init<SOFTMETAL_EXPAND templates>, __VA_ARGS__)
#define SFPU_UNARY_INIT(op) SFPU_INIT(op)
#define SFPU_UNARY_INIT_FN(op, init, templates) SFPU_INIT_CB(op, init, templates)
#define SFPU_UNARY_INIT_FN_ARGS(op, init, templates, ...) SFPU_INIT_CB_ARGS(op, init, templates, __VA_ARGS__)
#define SFPU_UNARY_CALL_NO_TEMPLATE_ARGS(...) SFPU_CALL_FN(__VA_ARGS__)
#define SFPU_BINARY_CALL_NO_TEMPLATE_ARGS(...) SFPU_BINARY_CALL_FN(__VA_ARGS__)
#define SFPU_BINARY_INIT(op) SFPU_INIT(op)
#define SFPU_BINARY_INIT_FN(op, ...) SFPU_INIT_FN(op, __VA_ARGS__)
#define SFPU_BINARY_INIT_CB(op, init, templates) SFPU_INIT_CB(op, init, templates)
#define SFPU_BINARY_INIT_CB_ARGS(op, init, templates, ...) SFPU_INIT_CB_ARGS(op, init, templates, __VA_ARGS__)

#else

namespace ckernel::sfpu {
// The unpacker does without the SFPU's settings.
inline void _init_sfpu_config_reg() {}
}  // namespace ckernel::sfpu

#endif
