// SFPI's vector types and their arithmetic. Knows no conditions and no registers.
#pragma once

#include <stdint.h>

#include <type_traits>
#include <utility>

#include "core/lanes.h"
#include "sfpi_constants.h"

#ifndef sfpi_inline
#define sfpi_inline __attribute__((always_inline)) inline
#endif

namespace sfpi {

class vFloat;
class vInt;
class vUInt;
class vSMag;
class vBool;
enum class LRegs : uint8_t;

// How dst_reg's elements are read and written, for dst_reg[i].mode<layout>().
enum class DataLayout { Default = 0, FSrcB, F32, F16a, F16b, I32, U32, U16, SM32, SM16, M32, LO16, HI16 };

namespace impl_ {

using softmetal::abi::LaneOp;
namespace lanes = softmetal::device::lanes;

// The name of a vector in the engine.
struct sfpu_t {
    uint32_t name;
};

template <LaneOp op, uint32_t mode = 0, class... Args>
sfpi_inline sfpu_t make(Args... args) {
    return {lanes::make<op, mode>(args...)};
}
sfpi_inline sfpu_t immediate(uint32_t bits) {
    return make<LaneOp::kImmediate>(bits);
}
sfpi_inline constexpr uint32_t float_as_uint(float value) {
    return __builtin_bit_cast(uint32_t, value);
}

// A vector. Assigning changes the enabled lanes only; declaring takes all.
class vVal {
public:
    sfpi_inline vVal() : value_{softmetal::abi::kNoLaneName} {}
    sfpi_inline vVal(sfpu_t value) : value_(value) {}
    sfpi_inline vVal(const vVal&) = default;
    sfpi_inline vVal& operator=(const vVal& other) {
        value_ = make<LaneOp::kAssign>(value_.name, other.value_.name);
        return *this;
    }
    sfpi_inline sfpu_t get() const { return value_; }
    sfpi_inline uint32_t name() const { return value_.name; }

private:
    sfpu_t value_;
};

template <class T>
inline constexpr bool is_vector = std::is_base_of_v<vVal, T>;

}  // namespace impl_

// ---- scalars of 16 bits: an integer gives the bits, a float is cut to them

// A scalar of fp16.
class sFloat16a {
public:
    sfpi_inline explicit sFloat16a(float) = delete;
    // From its bits.
    template <class T, std::enable_if_t<std::is_integral_v<T>, int> = 0>
    sfpi_inline explicit sFloat16a(T bits) : bits_(static_cast<uint16_t>(bits)) {}
    // Its 16 bits, and the bits of the same number as fp32.
    sfpi_inline uint32_t get() const { return bits_; }
    sfpi_inline uint32_t fp32() const { return (bits_ & 0x8000u) << 16 | ((bits_ & 0x7fffu) + (112u << 10)) << 13; }

private:
    uint16_t bits_;
};

// A scalar of bf16.
class sFloat16b {
public:
    // A number, cut to bf16, or an integer with its bits.
    sfpi_inline explicit sFloat16b(float value) : bits_(static_cast<uint16_t>(impl_::float_as_uint(value) >> 16)) {}
    sfpi_inline explicit sFloat16b(double value) : sFloat16b(static_cast<float>(value)) {}
    template <class T, std::enable_if_t<std::is_integral_v<T>, int> = 0>
    sfpi_inline explicit sFloat16b(T bits) : bits_(static_cast<uint16_t>(bits)) {}
    // Its 16 bits, and the bits of the same number as fp32.
    sfpi_inline uint32_t get() const { return bits_; }
    sfpi_inline uint32_t fp32() const { return static_cast<uint32_t>(bits_) << 16; }

private:
    uint16_t bits_;
};
// Their older names.
using s2vFloat16a = sFloat16a;
using s2vFloat16b = sFloat16b;

// ---- floats

// 32 floats. Operators are the chip's instructions; a * b + c in one expression is one multiply-add.
class vFloat : public impl_::vVal {
public:
    // Not set, or a number in every lane.
    sfpi_inline vFloat() = default;
    sfpi_inline vFloat(const vFloat&) = default;
    sfpi_inline vFloat& operator=(const vFloat&) = default;
    // From an instruction's result, or a number in every lane.
    sfpi_inline vFloat(impl_::sfpu_t value) : vVal(value) {}
    sfpi_inline vFloat(sFloat16a value) : vVal(impl_::immediate(value.fp32())) {}
    sfpi_inline vFloat(sFloat16b value) : vVal(impl_::immediate(value.fp32())) {}
    sfpi_inline vFloat(float value) : vVal(impl_::immediate(impl_::float_as_uint(value))) {}

    sfpi_inline vFloat& operator+=(vFloat b);
    sfpi_inline vFloat& operator-=(vFloat b);
    sfpi_inline vFloat& operator*=(vFloat b);
    sfpi_inline vFloat operator++();
    sfpi_inline vFloat operator--();
    sfpi_inline vFloat operator++(int);
    sfpi_inline vFloat operator--(int);
};

namespace impl_ {

// A product on its way into a sum: adding to it is one multiply-add with one rounding, as the chip's compiler makes of
// it. Kept in a variable it is an ordinary, rounded vFloat; the multiplication costs nothing unless something reads it.
class Product : public vFloat {
public:
    sfpi_inline Product(const vFloat& a, const vFloat& b)
        : vFloat(make<LaneOp::kMul>(a.name(), b.name())), a_(a), b_(b) {}
    sfpi_inline Product(const Product&) = default;
    using vFloat::operator=;
    sfpi_inline vFloat plus(const vFloat& c) const {
        return sfpu_t{lanes::multiply_add(a_.name(), b_.name(), c.name())};
    }
    sfpi_inline vFloat subtracted_from(const vFloat& c) const {
        const sfpu_t negative = make<LaneOp::kNegate>(a_.name());
        return sfpu_t{lanes::multiply_add(negative.name, b_.name(), c.name())};
    }

private:
    vFloat a_, b_;
};

}  // namespace impl_

sfpi_inline vFloat operator+(vFloat a) {
    return a;
}
sfpi_inline vFloat operator-(vFloat a) {
    return impl_::make<impl_::LaneOp::kNegate>(a.name());
}
sfpi_inline vFloat operator+(const vFloat& a, const vFloat& b) {
    return impl_::make<impl_::LaneOp::kAdd>(a.name(), b.name());
}
sfpi_inline vFloat operator-(const vFloat& a, const vFloat& b) {
    return impl_::make<impl_::LaneOp::kSub>(a.name(), b.name());
}
sfpi_inline impl_::Product operator*(const vFloat& a, const vFloat& b) {
    return {a, b};
}
sfpi_inline vFloat operator+(impl_::Product&& a, const vFloat& b) {
    return a.plus(b);
}
sfpi_inline vFloat operator+(const vFloat& a, impl_::Product&& b) {
    return b.plus(a);
}
sfpi_inline vFloat operator+(impl_::Product&& a, impl_::Product&& b) {
    return a.plus(b);
}
sfpi_inline vFloat operator-(impl_::Product&& a, const vFloat& b) {
    return a.plus(-b);
}
sfpi_inline vFloat operator-(const vFloat& a, impl_::Product&& b) {
    return b.subtracted_from(a);
}
sfpi_inline vFloat operator-(impl_::Product&& a, impl_::Product&& b) {
    return b.subtracted_from(a);
}

vFloat& vFloat::operator+=(vFloat b) {
    return *this = *this + b;
}
vFloat& vFloat::operator-=(vFloat b) {
    return *this = *this - b;
}
vFloat& vFloat::operator*=(vFloat b) {
    return *this = *this * b;
}
vFloat vFloat::operator++() {
    return *this += 1.0f;
}
vFloat vFloat::operator--() {
    return *this -= 1.0f;
}
vFloat vFloat::operator++(int) {
    const vFloat old = *this;
    *this += 1.0f;
    return old;
}
vFloat vFloat::operator--(int) {
    const vFloat old = *this;
    *this -= 1.0f;
    return old;
}

// ---- integers

namespace impl_ {
// A vector of a kind with fewer values than its base's.
template <class Vector, class Scalar>
class vNarrow : public Vector {
public:
    sfpi_inline vNarrow() = default;
    sfpi_inline vNarrow(const vNarrow&) = default;
    sfpi_inline vNarrow& operator=(const vNarrow&) = default;
    sfpi_inline explicit vNarrow(sfpu_t value) : Vector(value) {}
    template <class T, std::enable_if_t<std::is_same_v<T, Scalar>>* = nullptr>
    sfpi_inline explicit vNarrow(T value) : Vector(value) {}
};
}  // namespace impl_

// 32 unsigned integers.
class vUInt : public impl_::vVal {
public:
    // Not set, from an instruction's result, or a number in every lane.
    sfpi_inline vUInt() = default;
    sfpi_inline vUInt(const vUInt&) = default;
    sfpi_inline vUInt& operator=(const vUInt&) = default;
    sfpi_inline vUInt(impl_::sfpu_t value) : vVal(value) {}
    sfpi_inline explicit vUInt(vInt value);
    template <class T, std::enable_if_t<std::is_integral_v<T>>* = nullptr>
    sfpi_inline vUInt(T value) : vVal(impl_::immediate(static_cast<uint32_t>(value))) {}
    sfpi_inline operator vInt() const;

    sfpi_inline vUInt& operator+=(vUInt b);
    sfpi_inline vUInt& operator-=(vUInt b);
    sfpi_inline vUInt& operator&=(vUInt b);
    sfpi_inline vUInt& operator|=(vUInt b);
    sfpi_inline vUInt& operator^=(vUInt b);
    sfpi_inline vUInt& operator<<=(vUInt b);
    sfpi_inline vUInt& operator>>=(vUInt b);
    sfpi_inline vUInt& operator<<=(unsigned b);
    sfpi_inline vUInt& operator>>=(unsigned b);
    sfpi_inline vUInt operator++();
    sfpi_inline vUInt operator--();
    sfpi_inline vUInt operator++(int);
    sfpi_inline vUInt operator--(int);
};

// Vectors of narrower kinds, as conversions give them: floats of 16 bits, magnitudes of 31, 16 and 8 bits.
using vFloat16a = impl_::vNarrow<vFloat, sFloat16a>;
using vFloat16b = impl_::vNarrow<vFloat, sFloat16b>;
using vMag = impl_::vNarrow<vUInt, uint32_t>;
using vUInt16 = impl_::vNarrow<vMag, uint16_t>;
using vUInt8 = impl_::vNarrow<vUInt16, uint8_t>;

// Two's complement.
class vInt : public impl_::vVal {
public:
    sfpi_inline vInt() = default;
    sfpi_inline vInt(const vInt&) = default;
    sfpi_inline vInt& operator=(const vInt&) = default;
    sfpi_inline vInt(impl_::sfpu_t value) : vVal(value) {}
    sfpi_inline explicit vInt(vUInt value) : vVal(value) {}
    sfpi_inline operator vUInt() const;
    template <class T, std::enable_if_t<std::is_integral_v<T>>* = nullptr>
    sfpi_inline vInt(T value) : vVal(impl_::immediate(static_cast<uint32_t>(value))) {}

    sfpi_inline vInt& operator+=(vInt b);
    sfpi_inline vInt& operator-=(vInt b);
    sfpi_inline vInt& operator&=(vInt b);
    sfpi_inline vInt& operator|=(vInt b);
    sfpi_inline vInt& operator^=(vInt b);
    sfpi_inline vInt& operator<<=(unsigned b);
    sfpi_inline vInt& operator<<=(vUInt b);
    sfpi_inline vInt& operator>>=(unsigned b);
    sfpi_inline vInt& operator>>=(vUInt b);
    sfpi_inline vInt operator++();
    sfpi_inline vInt operator--();
    sfpi_inline vInt operator++(int);
    sfpi_inline vInt operator--(int);
};

vUInt::vUInt(vInt value) : vVal(value) {}
vUInt::operator vInt() const {
    return get();
}
vInt::operator vUInt() const {
    return get();
}

// A sign and 31 bits of magnitude: a container, to be converted.
class vSMag : public impl_::vVal {
public:
    sfpi_inline vSMag() = default;
    sfpi_inline vSMag(const vSMag&) = default;
    sfpi_inline vSMag& operator=(const vSMag&) = default;
    sfpi_inline explicit vSMag(impl_::sfpu_t value) : vVal(value) {}
    sfpi_inline explicit vSMag(uint32_t value) : vVal(impl_::immediate(value)) {}
    sfpi_inline operator vInt() const { return get(); }
    sfpi_inline operator vUInt() const { return get(); }
};
// Sign-magnitude integers of 16 and 8 bits.
using vSMag16 = impl_::vNarrow<vSMag, void>;
using vSMag8 = impl_::vNarrow<vSMag16, void>;

namespace impl_ {

template <class T>
inline constexpr bool is_integer_vector = std::is_base_of_v<vInt, T> || std::is_base_of_v<vUInt, T>;
// What an operation on two integer operands gives: unsigned if one operand is; a magnitude goes with either.
template <class T>
inline constexpr bool is_unsigned = std::is_base_of_v<vUInt, T> && !std::is_base_of_v<vMag, T>;
template <class A, class B>
using Common = std::conditional_t<is_unsigned<A> || is_unsigned<B>, vUInt, vInt>;
template <class T>
inline constexpr bool is_scalar = std::is_integral_v<T> || std::is_enum_v<T>;
// Something that stands for a vector: an element of Dst, a register.
template <class T, class V>
inline constexpr bool stands_for = is_integer_vector<V> && !is_vector<T> && !is_scalar<T> &&
                                   !std::is_floating_point_v<T> && std::is_convertible_v<const T&, V>;
template <class A, class B>
inline constexpr bool are_integers = (is_integer_vector<A> &&
                                      (is_integer_vector<B> || is_scalar<B> || stands_for<B, A>)) ||
                                     ((is_scalar<A> || stands_for<A, B>)&&is_integer_vector<B>);
template <class A, class B>
using IntegerResult = std::enable_if_t<are_integers<A, B>, Common<A, B>>;

// An operand of an integer operation, beside one of type V.
template <class V, class T>
sfpi_inline uint32_t name_of(const T& value) {
    if constexpr (is_scalar<T>) {
        return immediate(static_cast<uint32_t>(value)).name;
    } else if constexpr (is_vector<T>) {
        return value.name();
    } else {
        const V vector = value;
        return vector.name();
    }
}

}  // namespace impl_

template <class A, class B, class R = impl_::IntegerResult<A, B>>
sfpi_inline R operator+(const A& a, const B& b) {
    if constexpr (impl_::is_scalar<B>)
        return impl_::make<impl_::LaneOp::kAddIntScalar>(a.name(), static_cast<uint32_t>(b));
    else if constexpr (impl_::is_scalar<A>)
        return impl_::make<impl_::LaneOp::kAddIntScalar>(b.name(), static_cast<uint32_t>(a));
    else
        return impl_::make<impl_::LaneOp::kAddInt>(impl_::name_of<B>(a), impl_::name_of<A>(b));
}
template <class A, class B, class R = impl_::IntegerResult<A, B>>
sfpi_inline R operator-(const A& a, const B& b) {
    if constexpr (impl_::is_scalar<B>)
        return impl_::make<impl_::LaneOp::kAddIntScalar>(a.name(), 0u - static_cast<uint32_t>(b));
    else
        return impl_::make<impl_::LaneOp::kSubInt>(impl_::name_of<B>(a), impl_::name_of<A>(b));
}
template <class A, class B, class R = impl_::IntegerResult<A, B>>
sfpi_inline R operator&(const A& a, const B& b) {
    return impl_::make<impl_::LaneOp::kAnd>(impl_::name_of<B>(a), impl_::name_of<A>(b));
}
template <class A, class B, class R = impl_::IntegerResult<A, B>>
sfpi_inline R operator|(const A& a, const B& b) {
    return impl_::make<impl_::LaneOp::kOr>(impl_::name_of<B>(a), impl_::name_of<A>(b));
}
template <class A, class B, class R = impl_::IntegerResult<A, B>>
sfpi_inline R operator^(const A& a, const B& b) {
    return impl_::make<impl_::LaneOp::kXor>(impl_::name_of<B>(a), impl_::name_of<A>(b));
}
sfpi_inline vUInt operator&(vSMag a, unsigned b) {
    return impl_::make<impl_::LaneOp::kAnd>(a.name(), impl_::name_of<vUInt>(b));
}
sfpi_inline vMag operator&(vMag a, vMag b) {
    return vMag(impl_::make<impl_::LaneOp::kAnd>(a.name(), b.name()));
}
sfpi_inline vMag operator&(vMag a, unsigned b) {
    return vMag(impl_::make<impl_::LaneOp::kAnd>(a.name(), impl_::name_of<vUInt>(b)));
}
sfpi_inline vMag operator&(vMag a, int b) {
    return a & static_cast<unsigned>(b);
}

#define SOFTMETAL_SFPI_UNARY(type)                         \
    sfpi_inline type operator+(type a) {                   \
        return a;                                          \
    }                                                      \
    sfpi_inline type operator~(type a) {                   \
        return impl_::make<impl_::LaneOp::kNot>(a.name()); \
    }
SOFTMETAL_SFPI_UNARY(vInt)
SOFTMETAL_SFPI_UNARY(vUInt)
#undef SOFTMETAL_SFPI_UNARY
sfpi_inline vInt operator-(vInt a) {
    return 0 - a;
}

// Shifts: left by a positive amount, right by a negative one. Right shifts of vInt are arithmetic, and Blackhole's.
sfpi_inline vUInt operator<<(vUInt a, unsigned b) {
    return impl_::make<impl_::LaneOp::kShiftScalar>(a.name(), b);
}
sfpi_inline vUInt operator>>(vUInt a, unsigned b) {
    return impl_::make<impl_::LaneOp::kShiftScalar>(a.name(), 0u - b);
}
sfpi_inline vUInt operator<<(vUInt a, vUInt b) {
    return impl_::make<impl_::LaneOp::kShift>(a.name(), b.name());
}
sfpi_inline vUInt operator>>(vUInt a, vUInt b) {
    return impl_::make<impl_::LaneOp::kShift>(a.name(), (0 - vInt(b)).name());
}
sfpi_inline vMag operator>>(vMag a, unsigned b) {
    return vMag(impl_::make<impl_::LaneOp::kShiftScalar>(a.name(), 0u - b));
}
sfpi_inline vMag operator>>(vMag a, int b) {
    return a >> static_cast<unsigned>(b);
}
sfpi_inline vInt operator<<(vInt a, unsigned b) {
    return impl_::make<impl_::LaneOp::kShiftScalar>(a.name(), b);
}
sfpi_inline vInt operator<<(vInt a, vUInt b) {
    return impl_::make<impl_::LaneOp::kShift>(a.name(), b.name());
}
#if defined(ARCH_BLACKHOLE)
sfpi_inline vInt operator>>(vInt a, unsigned b) {
    return impl_::make<impl_::LaneOp::kShiftScalar, SFPSHFT_MOD1_ARITHMETIC>(a.name(), 0u - b);
}
sfpi_inline vInt operator>>(vInt a, vUInt b) {
    return impl_::make<impl_::LaneOp::kShift, SFPSHFT_MOD1_ARITHMETIC>(a.name(), (0 - vInt(b)).name());
}
vInt& vInt::operator>>=(unsigned b) {
    return *this = *this >> b;
}
vInt& vInt::operator>>=(vUInt b) {
    return *this = *this >> b;
}
#endif

#define SOFTMETAL_SFPI_ASSIGNMENTS(type)  \
    type& type::operator+=(type b) {      \
        return *this = *this + b;         \
    }                                     \
    type& type::operator-=(type b) {      \
        return *this = *this - b;         \
    }                                     \
    type& type::operator&=(type b) {      \
        return *this = *this & b;         \
    }                                     \
    type& type::operator|=(type b) {      \
        return *this = *this | b;         \
    }                                     \
    type& type::operator^=(type b) {      \
        return *this = *this ^ b;         \
    }                                     \
    type& type::operator<<=(unsigned b) { \
        return *this = *this << b;        \
    }                                     \
    type& type::operator<<=(vUInt b) {    \
        return *this = *this << b;        \
    }                                     \
    type type::operator++() {             \
        return *this = *this + 1;         \
    }                                     \
    type type::operator--() {             \
        return *this = *this - 1;         \
    }                                     \
    type type::operator++(int) {          \
        const type old = *this;           \
        *this = *this + 1;                \
        return old;                       \
    }                                     \
    type type::operator--(int) {          \
        const type old = *this;           \
        *this = *this - 1;                \
        return old;                       \
    }
SOFTMETAL_SFPI_ASSIGNMENTS(vInt)
SOFTMETAL_SFPI_ASSIGNMENTS(vUInt)
#undef SOFTMETAL_SFPI_ASSIGNMENTS
vUInt& vUInt::operator>>=(unsigned b) {
    return *this = *this >> b;
}
vUInt& vUInt::operator>>=(vUInt b) {
    return *this = *this >> b;
}

// The same 32 bits as another kind of vector.
template <class T, std::enable_if_t<impl_::is_vector<T>>* = nullptr>
sfpi_inline T as(impl_::vVal value) {
    return T(value.get());
}
template <class T, std::enable_if_t<impl_::is_vector<T>>* = nullptr>
sfpi_inline T reinterpret(impl_::vVal value) {
    return T(value.get());
}

}  // namespace sfpi
