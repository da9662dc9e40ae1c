// SFPU functions that hand-written kernels build on, under the low-level library's names: reciprocal, exponential,
// sigmoid and what is made of them, written in SFPI. Their results are as exact as the chip's library claims, not the
// same bits.
#pragma once

#include "core/scalar_ops.h"
#include "core/sfpu_functions.h"

#if defined(TRISC_MATH) || defined(TRISC_PACK)

namespace ckernel {

// Kernels name binary operations by these.
enum class BinaryOp : uint8_t { ADD, SUB, MUL, DIV, RSUB, POW, XLOGY, RSHFT, LSHFT, LOGICAL_RSHFT, ADD_TOP_ROW };

// c0 + x * (c1 + x * (...)), coefficients as floats or vectors.
struct PolynomialEvaluator {
    template <class... Coefficients>
    static sfpi_inline sfpi::vFloat eval(const sfpi::vFloat& x, Coefficients... coefficients) {
        return sfpi::polynomial(x, coefficients...);
    }
};

namespace sfpu {

struct Converter {
    static sfpi_inline float as_float(uint32_t bits) { return __builtin_bit_cast(float, bits); }
};

// ---- reciprocal

// 1 / in by Newton's method on the mantissa; zero gives infinity and infinity zero, with the sign of `in`.
template <int iterations = 2, auto...>
sfpi_inline sfpi::vFloat sfpu_reciprocal_iter(const sfpi::vFloat in) {
    using namespace sfpi;
    const vFloat mantissa = setsgn(setexp(in, 126), 1);  // -m, 0.5 <= m < 1
    vFloat y = mantissa * 1.88235294f + 2.82352941f;
    for (int i = 0; i < 3; ++i) y = y * (mantissa * y + 1.0f) + y;
    // 2^-e of in = m * 2^e.
    const vInt exponent = exexp(in, ExponentMode::Biased);
    vFloat result = setexp(y, exexp(y, ExponentMode::Biased) + 126 - exponent);
    v_if(exponent == 0) {
        result = __builtin_inff();
    }
    v_elseif(exponent >= 253) {
        // The result is near the least normal number or below it.
        result = y * setexp(vFloat(1.0f), 253 - exponent) * 0.5f;
        v_if(exponent >= 254) {
            result = 0.0f;
        }
        v_endif;
    }
    v_endif;
    return copysgn(result, in);
}
template <int iterations = 2, auto...>
sfpi_inline sfpi::vFloat _sfpu_reciprocal_(const sfpi::vFloat in) {
    return sfpu_reciprocal_iter<iterations>(in);
}
// Nothing is kept in constant registers.
template <auto...>
inline void sfpu_reciprocal_init() {}
template <auto...>
inline void recip_init() {}
template <auto...>
inline void _init_sfpu_reciprocal_() {}
template <auto...>
inline void _init_reciprocal_() {}

// ---- exponential

// The bits of a float whose value is 2^23 times smaller than its fixed-point number.
sfpi_inline sfpi::vInt _float_to_int32_for_exp_21f_(sfpi::vFloat value) {
    const sfpi::vInt mantissa = sfpi::exman(value, sfpi::MantissaMode::WithUnitBit);
    return sfpi::shft(mantissa, sfpi::exexp(value), sfpi::ShiftMode::Logical);
}

// e^x: a power of two times a polynomial of the rest; zero below -87.3, infinity above 88.7.
template <bool fp32_dest = true>
sfpi_inline sfpi::vFloat _sfpu_exp_accurate_(sfpi::vFloat x) {
    using namespace sfpi;
    constexpr float kRounding = 0x1.8p23f;
    const vFloat held = clamp(x, -89.0f, 89.5f);
    const vFloat shifted = held * 1.44269504f + kRounding;
    const vFloat k = shifted - kRounding;
    const vInt power = as<vInt>(shifted) - __builtin_bit_cast(int32_t, kRounding);
    vFloat rest = k * -0.693359375f + held;
    rest = k * 2.12194440e-4f + rest;
    const vFloat p =
        polynomial(rest, 1.0f, 1.0f, 0.5f, 0.166666667f, 0.0416666679f, 0.00833333377f, 0.00138888892f, 1.98412701e-4f);
    const vInt exponent = exexp(p, ExponentMode::Biased) + power;
    vFloat result = setexp(p, exponent);
    v_if(exponent <= 0) {
        result = 0.0f;
    }
    v_elseif(exponent >= 255) {
        result = __builtin_inff();
    }
    v_endif;
    v_if(is_nan(x)) {
        result = x;
    }
    v_endif;
    if constexpr (!fp32_dest) result = convert<vFloat16b>(result, RoundMode::Nearest);
    return result;
}
template <bool fp32_dest = true>
sfpi_inline sfpi::vFloat _sfpu_exp_21f_bf16_(sfpi::vFloat x) {
    return _sfpu_exp_accurate_<fp32_dest>(x);
}
template <bool fp32_dest = true>
sfpi_inline sfpi::vFloat _sfpu_exp_improved_(sfpi::vFloat x) {
    return _sfpu_exp_accurate_<fp32_dest>(x);
}
sfpi_inline sfpi::vFloat _sfpu_exp_(sfpi::vFloat x) {
    return _sfpu_exp_accurate_<true>(x);
}
template <bool scaled = false, bool fp32_dest = true, auto...>
sfpi_inline sfpi::vFloat _ckernel_sfpu_exp_accurate_(sfpi::vFloat x, uint16_t scale_bf16 = 0x3f80) {
    if constexpr (scaled) x = x * sfpi::sFloat16b(static_cast<uint32_t>(scale_bf16));
    return _sfpu_exp_accurate_<fp32_dest>(x);
}
template <auto...>
inline void exp_init() {}

// ---- sigmoid, SiLU, GELU

template <bool fp32_dest = true>
sfpi_inline sfpi::vFloat _sfpu_sigmoid_(sfpi::vFloat x) {
    return sfpu_reciprocal_iter<2>(1.0f + _sfpu_exp_accurate_<true>(-x));
}
template <auto...>
inline void sigmoid_init() {}
template <auto...>
inline void silu_init() {}
template <auto...>
inline void gelu_init() {}

// The lower tail of the normal distribution, by a rational fit of the error function (error below 2e-7).
sfpi_inline sfpi::vFloat softmetal_normal_cdf(sfpi::vFloat x) {
    using namespace sfpi;
    const vFloat z = abs(x) * 0.707106781f;
    const vFloat t = sfpu_reciprocal_iter<2>(z * 0.3275911f + 1.0f);
    const vFloat tail = polynomial(t, 0.0f, 0.127414796f, -0.142248368f, 0.710706871f, -0.726576014f, 0.530702716f) *
                        _sfpu_exp_accurate_<true>(-(z * z));
    vFloat result = tail;
    v_if(x >= 0.0f) {
        result = 1.0f - tail;
    }
    v_endif;
    return result;
}

}  // namespace sfpu
}  // namespace ckernel

namespace softmetal::device {

// dst_reg[0] = f(dst_reg[0]) and on to the next, rounded to what Dst holds.
template <bool fp32_dest, int iterations, int step = 1, class F>
sfpi_inline void for_each_vector(F f) {
    for (int i = 0; i < iterations; ++i) {
        sfpi::vFloat result = f(sfpi::vFloat(sfpi::dst_reg[0]));
        if constexpr (!fp32_dest) result = sfpi::convert<sfpi::vFloat16b>(result, sfpi::RoundMode::Nearest);
        sfpi::dst_reg[0] = result;
        sfpi::dst_reg += step;
    }
}

}  // namespace softmetal::device

namespace ckernel::sfpu {

template <bool approximate, bool fp32_dest = true, int ITERATIONS = 8>
inline void calculate_sigmoid() {
    softmetal::device::for_each_vector<fp32_dest, ITERATIONS>(
        [](sfpi::vFloat x) { return _sfpu_sigmoid_<fp32_dest>(x); });
}
template <bool fp32_dest, int ITERATIONS = 8>
inline void calculate_silu() {
    softmetal::device::for_each_vector<fp32_dest, ITERATIONS>(
        [](sfpi::vFloat x) -> sfpi::vFloat { return x * _sfpu_sigmoid_<fp32_dest>(x); });
}
template <bool approximate, bool fp32_dest = true, int ITERATIONS = 8>
inline void calculate_gelu() {
    softmetal::device::for_each_vector<fp32_dest, ITERATIONS>(
        [](sfpi::vFloat x) -> sfpi::vFloat { return x * softmetal_normal_cdf(x); });
}
template <bool approximate, int mode, int ITERATIONS = 8, bool fp32_dest = true>
inline void calculate_binop_with_scalar(uint32_t scalar) {
    const float s = Converter::as_float(scalar);
    softmetal::device::for_each_vector<fp32_dest, ITERATIONS>([s](sfpi::vFloat x) -> sfpi::vFloat {
        if constexpr (mode == ADD_UNARY) return x + s;
        if constexpr (mode == SUB_UNARY) return x - s;
        if constexpr (mode == RSUB_UNARY) return s - x;
        return x * s;  // a division is given the reciprocal
    });
}
template <bool approximate, BinaryOp op, int ITERATIONS = 8, bool fp32_dest = true>
inline void calculate_sfpu_binary(uint32_t in0, uint32_t in1, uint32_t out) {
    static_assert(op <= BinaryOp::RSUB, "calculate_sfpu_binary: only ADD, SUB, MUL, DIV and RSUB are built");
    for (int i = 0; i < ITERATIONS; ++i) {
        const sfpi::vFloat a = sfpi::dst_reg[in0 * 32], b = sfpi::dst_reg[in1 * 32];
        sfpi::vFloat result;
        if constexpr (op == BinaryOp::ADD) result = a + b;
        if constexpr (op == BinaryOp::SUB) result = a - b;
        if constexpr (op == BinaryOp::MUL) result = a * b;
        if constexpr (op == BinaryOp::DIV) result = a * sfpu_reciprocal_iter<2>(b);
        if constexpr (op == BinaryOp::RSUB) result = b - a;
        if constexpr (!fp32_dest) result = sfpi::convert<sfpi::vFloat16b>(result, sfpi::RoundMode::Nearest);
        sfpi::dst_reg[out * 32] = result;
        sfpi::dst_reg++;
    }
}
template <bool approximate, BinaryOp op>
inline void sfpu_binary_init() {}

// ---- attention: only the even columns of the left faces hold data

template <bool fp32_dest>
inline void calculate_recip_first_column() {
    softmetal::device::for_each_vector<fp32_dest, 4, 2>([](sfpi::vFloat x) { return sfpu_reciprocal_iter<2>(x); });
}
template <bool approximate, uint16_t scale_bf16, bool fp32_dest>
inline void calculate_exponential_first_column() {
    softmetal::device::for_each_vector<fp32_dest, 4, 2>(
        [](sfpi::vFloat x) { return _ckernel_sfpu_exp_accurate_<true, true>(x, scale_bf16); });
}
template <bool fp32_dest>
inline void calculate_softplus_first_column(uint32_t, uint32_t, uint32_t) {
    softmetal::device::unsupported("calculate_softplus_first_column");
}
// Tiles 0 to 3 (and 4): maxima before and of the worker, their new maximum, sums before and of the worker. Maxima
// become the exponentials of what they fell short; the sum is corrected by them.
template <bool fp32_dest, bool reuse_cur_max_tile = false>
inline void calculate_fused_max_sub_exp_add_tile(int scale_bf16) {
    using namespace sfpi;
    constexpr int kPrevMax = 0, kWorkerMax = 32, kCurMax = 64, kPrevSum = 96;
    constexpr int kWorkerSum = reuse_cur_max_tile ? kCurMax : 128;
    for (int i = 0; i < 4; ++i) {
        const vFloat prev_max = dst_reg[kPrevMax], worker_max = dst_reg[kWorkerMax];
        const vFloat prev_sum = dst_reg[kPrevSum], worker_sum = dst_reg[kWorkerSum];
        const vFloat cur_max = max(prev_max, worker_max);
        dst_reg[kCurMax] = cur_max;
        const auto scale = static_cast<uint16_t>(scale_bf16);
        const vFloat exp_prev = _ckernel_sfpu_exp_accurate_<true, fp32_dest>(prev_max - cur_max, scale);
        const vFloat exp_worker = _ckernel_sfpu_exp_accurate_<true, fp32_dest>(worker_max - cur_max, scale);
        dst_reg[kPrevMax] = exp_prev;
        dst_reg[kWorkerMax] = exp_worker;
        vFloat worker_part = exp_worker * worker_sum;
        if constexpr (!reuse_cur_max_tile) {
            dst_reg[kWorkerSum] = worker_part;
            worker_part = dst_reg[kWorkerSum];
        }
        dst_reg[kPrevSum] = exp_prev * prev_sum;
        dst_reg[kPrevSum] = worker_part + vFloat(dst_reg[kPrevSum]);
        dst_reg += 2;
    }
}

}  // namespace ckernel::sfpu

#endif
