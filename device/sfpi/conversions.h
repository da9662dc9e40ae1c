// SFPI's conversions between kinds of vectors.
#pragma once

#include "sfpi/functions.h"

namespace sfpi {

// How conversions round what does not fit.
class RoundMode {
public:
    // On both chips ties go away from zero.
    enum Values {
        NearestAway,
        Nearest = NearestAway,
        NearestEven = NearestAway,
        NearestStochastic,
        Stochastic = NearestStochastic,
        Zero
    };
    constexpr RoundMode(Values value) : value_(value) {}
    // Older kernels give a number: 0 to the nearest, 1 stochastic.
    constexpr RoundMode(int value) : value_(value == 0 ? NearestAway : NearestStochastic) {}
    constexpr operator Values() const { return value_; }

private:
    Values value_;
};

namespace impl_ {

constexpr uint32_t kStochastic = 8;

template <uint32_t conversion>
sfpi_inline sfpu_t rounded(const vVal& v, RoundMode round, uint32_t shift = 0) {
    if (round == RoundMode::Zero) return make<LaneOp::kRoundToZero, conversion>(v.name());
    if (round == RoundMode::NearestStochastic) return make<LaneOp::kRound, conversion | kStochastic>(v.name(), shift);
    return make<LaneOp::kRound, conversion>(v.name(), shift);
}
template <uint32_t conversion>
sfpi_inline sfpu_t rounded_by(const vVal& v, const vVal& shift, RoundMode round) {
    if (round == RoundMode::NearestStochastic)
        return make<LaneOp::kRoundBy, conversion | kStochastic>(v.name(), shift.name());
    return make<LaneOp::kRoundBy, conversion>(v.name(), shift.name());
}
sfpi_inline sfpu_t cast_to_float(const vVal& v, RoundMode round) {
    if (round == RoundMode::NearestStochastic) return make<LaneOp::kCast, SFPCAST_MOD1_SM32_TO_FP32_RNS>(v.name());
    return make<LaneOp::kCast, SFPCAST_MOD1_SM32_TO_FP32_RNE>(v.name());
}

// Negative numbers lose their sign bit and are negated: the same either way.
sfpi_inline sfpu_t other_integer(sfpu_t value) {
    vInt result(value);
    v_if(result < 0) {
        result = 0 - as<vInt>(setsgn(as<vSMag>(result), 0));
    }
    v_endif;
    return result.get();
}
sfpi_inline vSMag int_to_smag(const vInt& v) {
#if defined(ARCH_BLACKHOLE)
    return vSMag(make<LaneOp::kCast, SFPCAST_MOD1_INT32_TO_SM32>(v.name()));
#else
    return vSMag(other_integer(v.get()));
#endif
}
sfpi_inline vInt smag_to_int(const vSMag& v) {
    return other_integer(v.get());
}

template <class To>
inline constexpr bool to_float = std::is_base_of_v<vFloat, To>;
template <class To>
inline constexpr bool not_convertible = false;

}  // namespace impl_

// From floats to narrower floats and to integers that SFP_STOCH_RND makes.
template <class To>
sfpi_inline To convert(const vFloat& v, RoundMode round = RoundMode::NearestStochastic) {
    using namespace impl_;
    if constexpr (std::is_same_v<To, vFloat>)
        return v;
    else if constexpr (std::is_same_v<To, vFloat16a>)
        return To(rounded<SFPSTOCHRND_MOD1_FP32_TO_FP16A>(v, round));
    else if constexpr (std::is_same_v<To, vFloat16b>)
        return To(rounded<SFPSTOCHRND_MOD1_FP32_TO_FP16B>(v, round));
    else if constexpr (std::is_same_v<To, vSMag16>)
        return To(rounded<SFPSTOCHRND_MOD1_FP32_TO_SMAG16>(v, round));
    else if constexpr (std::is_same_v<To, vUInt16>)
        return To(rounded<SFPSTOCHRND_MOD1_FP32_TO_UINT16>(v, round));
    else if constexpr (std::is_same_v<To, vSMag8>)
        return To(rounded<SFPSTOCHRND_MOD1_FP32_TO_SMAG8>(v, round));
    else if constexpr (std::is_same_v<To, vUInt8>)
        return To(rounded<SFPSTOCHRND_MOD1_FP32_TO_UINT8>(v, round));
    else
        static_assert(not_convertible<To>, "convert: the SFPU has no instruction from floats to this type");
}
template <class To>
sfpi_inline To convert(const vSMag& v, RoundMode round = RoundMode::NearestStochastic) {
    if constexpr (std::is_base_of_v<vSMag, To>)
        return To(v.get());
    else if constexpr (impl_::to_float<To>)
        return convert<To>(vFloat(impl_::cast_to_float(v, round)), round);
    else if constexpr (std::is_same_v<To, vInt>)
        return impl_::smag_to_int(v);
    else
        static_assert(impl_::not_convertible<To>, "convert: sign-magnitude integers become floats or vInt");
}
template <class To>
sfpi_inline To convert(const vInt& v, RoundMode round = RoundMode::NearestStochastic) {
    if constexpr (std::is_same_v<To, vInt>)
        return v;
    else
        return convert<To>(impl_::int_to_smag(v), round);
}
template <class To>
sfpi_inline To convert(const vMag& v, RoundMode round = RoundMode::NearestStochastic) {
    if constexpr (std::is_base_of_v<vMag, To>)
        return To(v.get());
    else
        return convert<To>(as<vSMag>(v), round);
}

// ---- older names

// A sign-magnitude integer as a float.
template <class V, std::enable_if_t<impl_::is_vector<V>>* = nullptr>
sfpi_inline vFloat int32_to_float(const V& v, RoundMode round = RoundMode::NearestStochastic) {
    return impl_::cast_to_float(v, round);
}
// The nearest number that fp16 holds, still as a float.
sfpi_inline vFloat float_to_fp16a(const vFloat& v, RoundMode round = RoundMode::NearestStochastic) {
    return impl_::rounded<SFPSTOCHRND_MOD1_FP32_TO_FP16A>(v, round);
}
// The nearest number that bf16 holds, still as a float.
sfpi_inline vFloat float_to_fp16b(const vFloat& v, RoundMode round = RoundMode::NearestStochastic) {
    return impl_::rounded<SFPSTOCHRND_MOD1_FP32_TO_FP16B>(v, round);
}
// Rounded and held within the target's range; signed ones are sign-magnitude.
sfpi_inline vUInt float_to_uint8(const vFloat& v, RoundMode round = RoundMode::NearestStochastic) {
    return impl_::rounded<SFPSTOCHRND_MOD1_FP32_TO_UINT8>(v, round);
}
sfpi_inline vInt float_to_int8(const vFloat& v, RoundMode round = RoundMode::NearestStochastic) {
    return impl_::rounded<SFPSTOCHRND_MOD1_FP32_TO_INT8>(v, round);
}
sfpi_inline vUInt float_to_uint16(const vFloat& v, RoundMode round = RoundMode::NearestStochastic) {
    return impl_::rounded<SFPSTOCHRND_MOD1_FP32_TO_UINT16>(v, round);
}
sfpi_inline vInt float_to_int16(const vFloat& v, RoundMode round = RoundMode::NearestStochastic) {
    return impl_::rounded<SFPSTOCHRND_MOD1_FP32_TO_INT16>(v, round);
}
// A sign-magnitude integer shifted right by `shift` bits, rounded and held within the target's range.
sfpi_inline vUInt int32_to_uint8(const vInt& v, unsigned shift, RoundMode round = RoundMode::NearestStochastic) {
    return impl_::rounded<SFPSTOCHRND_MOD1_INT32_TO_UINT8>(v, round, shift);
}
sfpi_inline vUInt int32_to_uint8(const vInt& v, const vUInt& shift, RoundMode round = RoundMode::NearestStochastic) {
    return impl_::rounded_by<SFPSTOCHRND_MOD1_INT32_TO_UINT8>(v, shift, round);
}
sfpi_inline vInt int32_to_int8(const vInt& v, unsigned shift, RoundMode round = RoundMode::NearestStochastic) {
    return impl_::rounded<SFPSTOCHRND_MOD1_INT32_TO_INT8>(v, round, shift);
}
sfpi_inline vInt int32_to_int8(const vInt& v, const vUInt& shift, RoundMode round = RoundMode::NearestStochastic) {
    return impl_::rounded_by<SFPSTOCHRND_MOD1_INT32_TO_INT8>(v, shift, round);
}

}  // namespace sfpi
