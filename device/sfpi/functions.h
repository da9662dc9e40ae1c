// SFPI's functions on vectors: fields of floats, look-up tables, minima and maxima, moves across lanes.
#pragma once

#include "sfpi/registers.h"

namespace sfpi {

// ---- fields of a float

// Whether an exponent is taken with its bias of 127. Debias and NoDebias are older names.
class ExponentMode {
public:
    // Without and with the bias.
    enum Values { Unbiased, Biased };
    // Older names of the two.
    static constexpr Values Debias = Unbiased, NoDebias = Biased;
    // From one of the values.
    constexpr ExponentMode(Values value) : value_(value) {}
    constexpr operator Values() const { return value_; }

private:
    Values value_;
};
// Whether a mantissa is taken with its leading one.
enum class MantissaMode { FractionOnly, WithUnitBit, ImplicitOne = WithUnitBit };
// Whether the sign's bit counts as one of the leading zeros.
enum class LZMode { All, IgnoreSign };
// What a shift to the right brings in: zeros, or the sign.
enum class ShiftMode { Logical, Arithmetic };
// Whether zero and infinity stay what they are, or only the exponent is added to.
enum class LdexpMode { Correct, Fast };

// The exponent as an integer.
sfpi_inline vInt exexp(const vFloat& v, ExponentMode mode = ExponentMode::Unbiased) {
    if (mode == ExponentMode::Biased) return impl_::make<impl_::LaneOp::kExponent, 1>(v.name());
    return impl_::make<impl_::LaneOp::kExponent, 0>(v.name());
}
sfpi_inline vInt exexp_nodebias(const vFloat& v) {
    return exexp(v, ExponentMode::Biased);
}
// The 23 bits of the mantissa, with or without the leading one.
sfpi_inline vMag exman(const vFloat& v, MantissaMode mode = MantissaMode::FractionOnly) {
    if (mode == MantissaMode::WithUnitBit) return vMag(impl_::make<impl_::LaneOp::kMantissa, 0>(v.name()));
    return vMag(impl_::make<impl_::LaneOp::kMantissa, 1>(v.name()));
}
// The mantissa with its leading one.
sfpi_inline vInt exman8(const vFloat& v) {
    return impl_::make<impl_::LaneOp::kMantissa, SFPEXMAN_MOD1_PAD8>(v.name());
}
// The mantissa without its leading one.
sfpi_inline vInt exman9(const vFloat& v) {
    return impl_::make<impl_::LaneOp::kMantissa, SFPEXMAN_MOD1_PAD9>(v.name());
}
// The sign: 0 or 1.
template <class T, std::enable_if_t<impl_::is_vector<T>>* = nullptr>
sfpi_inline vUInt exsgn(const T& v) {
    return as<vUInt>(v) >> 31;
}

// v with another exponent, biased.
sfpi_inline vFloat setexp(const vFloat& v, int exponent) {
    return impl_::make<impl_::LaneOp::kSetExponentScalar>(v.name(), static_cast<uint32_t>(exponent));
}
template <class T, std::enable_if_t<impl_::is_integer_vector<T>>* = nullptr>
sfpi_inline vFloat setexp(const vFloat& v, const T& exponent) {
    return impl_::make<impl_::LaneOp::kSetExponent, 0>(v.name(), exponent.name());
}
// v with the exponent of `from`.
sfpi_inline vFloat copyexp(const vFloat& v, const vFloat& from) {
    return impl_::make<impl_::LaneOp::kSetExponent, SFPSETEXP_MOD1_CPY>(v.name(), from.name());
}
// v with `amount` added to its exponent; infinities stay.
sfpi_inline vFloat addexp(const vFloat& v, int amount) {
    return impl_::make<impl_::LaneOp::kAddExponent>(v.name(), static_cast<uint32_t>(amount));
}
// v with another mantissa, without the leading one.
template <class T, std::enable_if_t<std::is_integral_v<T>>* = nullptr>
sfpi_inline vFloat setman(const vFloat& v, T mantissa) {
    return impl_::make<impl_::LaneOp::kSetMantissaScalar>(v.name(), static_cast<uint32_t>(mantissa));
}
template <class T, std::enable_if_t<impl_::is_vector<T>>* = nullptr>
sfpi_inline vFloat setman(const vFloat& v, const T& mantissa) {
    return impl_::make<impl_::LaneOp::kSetMantissa>(v.name(), mantissa.name());
}
// v with the mantissa of `from`.
sfpi_inline vFloat copyman(const vFloat& v, const vFloat& from) {
    return impl_::make<impl_::LaneOp::kSetMantissa>(v.name(), from.name());
}

// Of what a function that sets the sign gives: sign-magnitude if given an unsigned integer.
namespace impl_ {
template <class T>
using Signed =
    std::conditional_t<std::is_base_of_v<vFloat, T>, vFloat, std::conditional_t<std::is_base_of_v<vUInt, T>, vSMag, T>>;
}
// v with the sign 0 or 1.
template <class T, std::enable_if_t<impl_::is_vector<T>>* = nullptr>
sfpi_inline impl_::Signed<T> setsgn(const T& v, int sign) {
    return impl_::Signed<T>(impl_::make<impl_::LaneOp::kSetSignScalar>(v.name(), static_cast<uint32_t>(sign)));
}
// v with the sign of `from`.
template <class A, class B, std::enable_if_t<impl_::is_vector<A> && impl_::is_vector<B>>* = nullptr>
sfpi_inline impl_::Signed<A> copysgn(const A& v, const B& from) {
    return impl_::Signed<A>(impl_::make<impl_::LaneOp::kSetSign>(v.name(), from.name()));
}
template <class A, class B, std::enable_if_t<impl_::is_vector<A> && impl_::is_vector<B>>* = nullptr>
sfpi_inline impl_::Signed<A> setsgn(const A& v, const B& from) {
    return copysgn(v, from);
}
// v with the sign from the lowest bit of `sign`.
template <class A, class B, std::enable_if_t<impl_::is_vector<A> && impl_::is_vector<B>>* = nullptr>
sfpi_inline impl_::Signed<A> setsgn2(const A& v, const B& sign) {
    return copysgn(v, as<vUInt>(sign) << 31);
}

// v times two to the power of `scale`.
sfpi_inline vFloat ldexp(const vFloat& v, int scale, LdexpMode = LdexpMode::Correct) {
    return addexp(v, scale);
}
sfpi_inline vFloat ldexp(const vFloat& v, vInt scale, LdexpMode mode = LdexpMode::Correct) {
    if (mode == LdexpMode::Fast) return setexp(v, exexp(v, ExponentMode::Biased) + scale);
    return v * setexp(vFloat(0.0f), scale + 127);
}

// ---- bits

// The magnitude.
sfpi_inline vFloat abs(const vFloat& v) {
    return impl_::make<impl_::LaneOp::kAbs, SFPABS_MOD1_FLOAT>(v.name());
}
sfpi_inline vMag abs(const vInt& v) {
    return vMag(impl_::make<impl_::LaneOp::kAbs, SFPABS_MOD1_INT>(v.name()));
}
sfpi_inline vMag abs(const vSMag& v) {
    return vMag(setsgn(v, 0).get());
}
// How many zeros stand before the first one.
template <class T, std::enable_if_t<impl_::is_vector<T>>* = nullptr>
sfpi_inline vMag lz(const T& v, LZMode mode = LZMode::All) {
    if (mode == LZMode::IgnoreSign)
        return vMag(impl_::make<impl_::LaneOp::kLeadingZeros, SFPLZ_MOD1_NOSGN_MASK>(v.name()));
    return vMag(impl_::make<impl_::LaneOp::kLeadingZeros>(v.name()));
}
template <class T, std::enable_if_t<impl_::is_vector<T>>* = nullptr>
sfpi_inline vInt lz_nosgn(const T& v) {
    return impl_::make<impl_::LaneOp::kLeadingZeros, SFPLZ_MOD1_NOSGN_MASK>(v.name());
}

namespace impl_ {
template <class T>
sfpi_inline T shifted(const T& v, uint32_t amount, ShiftMode mode) {
    if (mode == ShiftMode::Arithmetic) return T(make<LaneOp::kShiftScalar, SFPSHFT_MOD1_ARITHMETIC>(v.name(), amount));
    return T(make<LaneOp::kShiftScalar>(v.name(), amount));
}
template <class T>
sfpi_inline T shifted(const T& v, const vVal& amount, ShiftMode mode) {
    if (mode == ShiftMode::Arithmetic) return T(make<LaneOp::kShift, SFPSHFT_MOD1_ARITHMETIC>(v.name(), amount.name()));
    return T(make<LaneOp::kShift>(v.name(), amount.name()));
}
constexpr ShiftMode kDefaultShift = kWormhole ? ShiftMode::Logical : ShiftMode::Arithmetic;
}  // namespace impl_

// Left by a positive amount, right by a negative one. Arithmetic shifts are Blackhole's.
sfpi_inline vUInt shft(const vUInt& v, int amount, ShiftMode mode = ShiftMode::Logical) {
    return impl_::shifted(v, static_cast<uint32_t>(amount), mode);
}
sfpi_inline vUInt shft(const vUInt& v, const vInt& amount, ShiftMode mode = ShiftMode::Logical) {
    return impl_::shifted(v, amount, mode);
}
sfpi_inline vInt shft(const vInt& v, int amount, ShiftMode mode = impl_::kDefaultShift) {
    return impl_::shifted(v, static_cast<uint32_t>(amount), mode);
}
sfpi_inline vInt shft(const vInt& v, const vInt& amount, ShiftMode mode = impl_::kDefaultShift) {
    return impl_::shifted(v, amount, mode);
}

// ---- kinds of floats

// Which lanes hold a number of this kind.
sfpi_inline vBool is_nan(const vFloat& v) {
    return exexp(v, ExponentMode::Biased) >= 255 && exman(v) != 0;
}
sfpi_inline vBool is_inf(const vFloat& v) {
    return exexp(v, ExponentMode::Biased) >= 255 && exman(v) == 0;
}
sfpi_inline vBool is_finite(const vFloat& v) {
    return exexp(v, ExponentMode::Biased) < 255;
}
sfpi_inline vBool is_normal(const vFloat& v) {
    const vInt exponent = exexp(v, ExponentMode::Biased);
    return exponent < 255 && exponent != 0;
}
sfpi_inline vBool is_subnormal(const vFloat& v) {
    return exexp(v, ExponentMode::Biased) == 0 && exman(v) != 0;
}
sfpi_inline vBool is_zero(const vFloat& v) {
    return (as<vUInt>(v) << 1) == 0;
}
sfpi_inline vBool is_pos(const vFloat& v) {
    return lz(as<vUInt>(v)) != 0;
}
sfpi_inline vBool is_neg(const vFloat& v) {
    return lz(as<vUInt>(v)) == 0;
}

// ---- piecewise linear look-up tables: a * |v| + b, the coefficients chosen by |v|. `sign` forms take the result's own
// sign, the others v's.

namespace impl_ {
template <uint32_t i, class V, class... Rest>
sfpi_inline void stage(const V& first, const Rest&... rest) {
    lanes::run<LaneOp::kStage, i>(first.name());
    if constexpr (sizeof...(rest) > 0) stage<i + 1>(rest...);
}
template <uint32_t mode, class... Entries>
sfpi_inline vFloat lut8(const vFloat& v, const Entries&... entries) {
    stage<0>(entries...);
    return make<LaneOp::kLut, mode>(v.name());
}
template <uint32_t mode, class... Entries>
sfpi_inline vFloat lut32(const vFloat& v, const Entries&... entries) {
    stage<0>(entries...);
    return make<LaneOp::kLutFp32, mode>(v.name());
}
constexpr uint32_t kRetain = SFPLUTFP32_MOD0_SGN_RETAIN;
}  // namespace impl_

// Three lines for |v| below 1, below 2 and above; each entry holds a and b of 8 bits.
sfpi_inline vFloat lut(const vFloat v, const vUInt l0, const vUInt l1, const vUInt l2) {
    return impl_::lut8<SFPLUT_MOD0_SGN_RETAIN>(v, l0, l1, l2);
}
sfpi_inline vFloat lut_sign(const vFloat v, const vUInt l0, const vUInt l1, const vUInt l2) {
    return impl_::lut8<SFPLUT_MOD0_SGN_UPDATE>(v, l0, l1, l2);
}
// The same with a and b of 16 bits in an entry, or of 32 bits each.
sfpi_inline vFloat lut2(const vFloat v, const vUInt l0, const vUInt l1, const vUInt l2) {
    return impl_::lut32<SFPLUTFP32_MOD0_FP16_3ENTRY_TABLE | impl_::kRetain>(v, l0, l1, l2);
}
sfpi_inline vFloat lut2_sign(const vFloat v, const vUInt l0, const vUInt l1, const vUInt l2) {
    return impl_::lut32<SFPLUTFP32_MOD0_FP16_3ENTRY_TABLE>(v, l0, l1, l2);
}
sfpi_inline vFloat lut2(const vFloat v, const vFloat a0, const vFloat a1, const vFloat a2, const vFloat b0,
                        const vFloat b1, const vFloat b2) {
    return impl_::lut32<SFPLUTFP32_MOD0_FP32_3ENTRY_TABLE | impl_::kRetain>(v, a0, a1, a2, b0, b1, b2);
}
sfpi_inline vFloat lut2_sign(const vFloat v, const vFloat a0, const vFloat a1, const vFloat a2, const vFloat b0,
                             const vFloat b1, const vFloat b2) {
    return impl_::lut32<SFPLUTFP32_MOD0_FP32_3ENTRY_TABLE>(v, a0, a1, a2, b0, b1, b2);
}
// Six lines: below 0.5, 1, 1.5, 2, and 3 (mode 1) or 4 (mode 2), and above; 16-bit coefficients, two to an entry.
sfpi_inline vFloat lut2(const vFloat v, const vUInt a01, const vUInt a23, const vUInt a45, const vUInt b01,
                        const vUInt b23, const vUInt b45, const int mode = 1) {
    if (mode == 1)
        return impl_::lut32<SFPLUTFP32_MOD0_FP16_6ENTRY_TABLE1 | impl_::kRetain>(v, a01, a23, a45, b01, b23, b45);
    return impl_::lut32<SFPLUTFP32_MOD0_FP16_6ENTRY_TABLE2 | impl_::kRetain>(v, a01, a23, a45, b01, b23, b45);
}
sfpi_inline vFloat lut2_sign(const vFloat v, const vUInt a01, const vUInt a23, const vUInt a45, const vUInt b01,
                             const vUInt b23, const vUInt b45, const int mode = 1) {
    if (mode == 1) return impl_::lut32<SFPLUTFP32_MOD0_FP16_6ENTRY_TABLE1>(v, a01, a23, a45, b01, b23, b45);
    return impl_::lut32<SFPLUTFP32_MOD0_FP16_6ENTRY_TABLE2>(v, a01, a23, a45, b01, b23, b45);
}

// ---- minima, maxima, swaps

namespace impl_ {
template <uint32_t mode>
sfpi_inline std::pair<sfpu_t, sfpu_t> swapped(const vVal& d, const vVal& c) {
    const sfpu_t first = make<LaneOp::kSwap, mode>(d.name(), c.name());
    return {first, make<LaneOp::kSecond, 0>()};
}
// A mask of four bits, or the 32 that they stand for, one byte each.
constexpr uint32_t row_mask(uint32_t mask) {
    if (mask <= 0xf) return mask;
    uint32_t rows = 0;
    for (uint32_t i = 0; i < 4; ++i)
        if (mask >> 8 * i & 0xff) rows |= 1u << i;
    return rows;
}
template <class T>
sfpi_inline std::pair<T, T> ordered(const T& a, const T& b, uint32_t max_rows) {
    // The mode says which rows of eight lanes get the minimum; the complement comes from exchanging the operands.
    switch (max_rows) {
#define SOFTMETAL_MIN_MAX(rows, mode)       \
    case rows: {                            \
        const auto r = swapped<mode>(a, b); \
        return {T(r.first), T(r.second)};   \
    }
        SOFTMETAL_MIN_MAX(0x0, SFPSWAP_MOD1_VEC_MIN_MAX)
        SOFTMETAL_MIN_MAX(0x6, SFPSWAP_MOD1_SUBVEC_MIN03_MAX12)
        SOFTMETAL_MIN_MAX(0x7, SFPSWAP_MOD1_SUBVEC_MIN3_MAX012)
        SOFTMETAL_MIN_MAX(0xa, SFPSWAP_MOD1_SUBVEC_MIN02_MAX13)
        SOFTMETAL_MIN_MAX(0xb, SFPSWAP_MOD1_SUBVEC_MIN2_MAX013)
        SOFTMETAL_MIN_MAX(0xc, SFPSWAP_MOD1_SUBVEC_MIN01_MAX23)
        SOFTMETAL_MIN_MAX(0xd, SFPSWAP_MOD1_SUBVEC_MIN1_MAX023)
        SOFTMETAL_MIN_MAX(0xe, SFPSWAP_MOD1_SUBVEC_MIN0_MAX123)
#undef SOFTMETAL_MIN_MAX
        default: {
            const auto r = ordered(b, a, ~max_rows & 0xf);
            return {r.second, r.first};
        }
    }
}
template <class T>
using Ordered = std::enable_if_t<std::is_base_of_v<vFloat, T> || std::is_base_of_v<vSMag, T>,
                                 std::conditional_t<std::is_base_of_v<vFloat, T>, vFloat, T>>;
}  // namespace impl_

// The lesser and the greater of each lane; in rows whose bit of `mask` is set, the other way round.
template <class A, class R = impl_::Ordered<A>>
sfpi_inline std::pair<R, R> min_max(const A& a, const std::type_identity_t<R>& b, uint32_t mask = 0) {
    return impl_::ordered<R>(R(a.get()), b, impl_::row_mask(mask));
}
sfpi_inline vFloat min(const vFloat& a, const vFloat& b) {
    return impl_::swapped<SFPSWAP_MOD1_VEC_MIN_MAX>(a, b).first;
}
sfpi_inline vFloat max(const vFloat& a, const vFloat& b) {
    return impl_::swapped<SFPSWAP_MOD1_VEC_MIN_MAX>(a, b).second;
}
sfpi_inline vSMag min(const vSMag& a, const vSMag& b) {
    return vSMag(impl_::swapped<SFPSWAP_MOD1_VEC_MIN_MAX>(a, b).first);
}
sfpi_inline vSMag max(const vSMag& a, const vSMag& b) {
    return vSMag(impl_::swapped<SFPSWAP_MOD1_VEC_MIN_MAX>(a, b).second);
}
// The hardware orders sign-magnitude numbers: complements put those above 2^31 in their place.
sfpi_inline vUInt min(const vUInt& a, unsigned b) {
    const vUInt limit(b);
    if (static_cast<int>(b) >= 0) return ~as<vUInt>(min(as<vSMag>(~a), as<vSMag>(~limit)));
    return as<vUInt>(max(as<vSMag>(a), as<vSMag>(limit)));
}
sfpi_inline vUInt max(const vUInt& a, unsigned b) {
    const vUInt limit(b);
    if (static_cast<int>(b) >= 0) return ~as<vUInt>(max(as<vSMag>(~a), as<vSMag>(~limit)));
    return as<vUInt>(min(as<vSMag>(a), as<vSMag>(limit)));
}
sfpi_inline vFloat clamp(const vFloat& v, const vFloat& lower, const vFloat& upper) {
    return min(max(v, lower), upper);
}
sfpi_inline vSMag clamp(const vSMag& v, const vSMag& lower, const vSMag& upper) {
    return min(max(v, lower), upper);
}
sfpi_inline vUInt clamp(const vUInt& v, unsigned lower, unsigned upper) {
    return min(max(v, lower), upper);
}
sfpi_inline vFloat symmetric_clamp(const vFloat& v, float bound) {
    return copysgn(min(abs(v), bound), v);
}
template <class T, std::enable_if_t<impl_::is_vector<T>>* = nullptr>
sfpi_inline void swap(T& a, T& b) {
    const auto r = impl_::swapped<SFPSWAP_MOD1_SWAP>(a, b);
    a = T(r.first);
    b = T(r.second);
}
template <class T, std::enable_if_t<impl_::is_vector<T>>* = nullptr>
sfpi_inline void vec_swap(T& a, T& b) {
    swap(a, b);
}
template <class T, std::enable_if_t<impl_::is_vector<T>>* = nullptr>
sfpi_inline void vec_min_max(T& a, T& b) {
    const auto r = impl_::swapped<SFPSWAP_MOD1_VEC_MIN_MAX>(a, b);
    a = T(r.first);
    b = T(r.second);
}

// ---- across lanes

// Transposes the rows of eight lanes of four vectors.
template <class T, std::enable_if_t<impl_::is_vector<T>>* = nullptr>
sfpi_inline void subvec_transp(T& a, T& b, T& c, T& d) {
    impl_::stage<0>(a, b, c, d);
    const T first(impl_::make<impl_::LaneOp::kTranspose>());
    const T second(impl_::make<impl_::LaneOp::kSecond, 0>()), third(impl_::make<impl_::LaneOp::kSecond, 1>()),
        fourth(impl_::make<impl_::LaneOp::kSecond, 2>());
    a = first;
    b = second;
    c = third;
    d = fourth;
}
// Each row of eight lanes turned by one to the right.
sfpi_inline impl_::sfpu_t subvec_shflror1(const impl_::vVal& v) {
    return impl_::make<impl_::LaneOp::kRotate, SFPSHFT2_MOD1_SUBVEC_SHFLROR1>(v.name());
}
// Each row of eight lanes shifted by one to the right.
sfpi_inline impl_::sfpu_t subvec_shflshr1(const impl_::vVal& v) {
    return impl_::make<impl_::LaneOp::kRotate, SFPSHFT2_MOD1_SUBVEC_SHFLSHR1>(v.name());
}

// ---- polynomials: c0 + x * (c1 + x * (c2 + ...))

// The polynomial's value at x.
sfpi_inline vFloat polynomial(const vFloat&) {
    return 0.0f;
}
template <class C>
sfpi_inline vFloat polynomial(const vFloat&, C c0) {
    return vFloat(c0);
}
template <class C0, class C1, class... Rest>
sfpi_inline vFloat polynomial(const vFloat& x, C0 c0, C1 c1, Rest... rest) {
    return x * polynomial(x, c1, rest...) + vFloat(c0);
}

namespace impl_ {
class FloatInt : public std::pair<vFloat, vInt> {
public:
    using pair::pair;
    sfpi_inline operator vFloat() const { return first; }
    sfpi_inline operator vInt() const { return second; }
};
}  // namespace impl_
// The nearest whole number, as a float and as an integer; for |x| below 2^22.
sfpi_inline impl_::FloatInt round(const vFloat& x) {
    const vFloat magic(0x1.8p23f), shifted = x + magic;
    return {shifted - magic, as<vInt>(shifted) - as<vInt>(magic)};
}

// ---- Blackhole

#if defined(ARCH_BLACKHOLE)
enum class RecipMode { All, IfNegative };
enum class FractionalHalf { Low, High };
sfpi_inline vInt rand() {
    return impl_::make<impl_::LaneOp::kReadConfig>(SFPCONFIG_SRC_RAND);
}
sfpi_inline vFloat rectified_linear_unit(const vFloat& v) {
    return max(v, 0.0f);
}
sfpi_inline vFloat approx_recip(const vFloat& v, RecipMode mode) {
    if (mode == RecipMode::IfNegative)
        return impl_::make<impl_::LaneOp::kApproxRecip, SFPARECIP_MOD1_COND_RECIP>(v.name());
    return impl_::make<impl_::LaneOp::kApproxRecip, SFPARECIP_MOD1_RECIP>(v.name());
}
template <bool unconditional = true>
sfpi_inline vFloat approx_recip(const vFloat& v) {
    return approx_recip(v, unconditional ? RecipMode::All : RecipMode::IfNegative);
}
sfpi_inline vFloat approx_exp(const vFloat& v) {
    return impl_::make<impl_::LaneOp::kApproxRecip, SFPARECIP_MOD1_EXP>(v.name());
}
template <class A, class B, std::enable_if_t<impl_::is_vector<A> && impl_::is_vector<B>>* = nullptr>
sfpi_inline vMag fractional_mul(const A& a, const B& b, FractionalHalf half = FractionalHalf::Low) {
    if (half == FractionalHalf::High)
        return vMag(impl_::make<impl_::LaneOp::kMulHalf, SFPMUL24_MOD1_UPPER>(a.name(), b.name()));
    return vMag(impl_::make<impl_::LaneOp::kMulHalf, SFPMUL24_MOD1_LOWER>(a.name(), b.name()));
}
#endif

}  // namespace sfpi
