// Conditions on vectors, and the statements that run for some lanes only.
#pragma once

#include "sfpi/values.h"

namespace sfpi {

// One truth value a lane.
class vBool {
public:
    sfpi_inline vBool(const vBool&) = default;
    sfpi_inline vBool& operator=(const vBool&) = default;
    sfpi_inline explicit vBool(impl_::sfpu_t value) : value_(value) {}
    sfpi_inline vBool(vInt value);
    sfpi_inline vBool(vUInt value);
    sfpi_inline vBool(vSMag value);
    sfpi_inline operator vInt() const { return value_; }
    // How instructions name the vector of zeros and ones.
    sfpi_inline uint32_t name() const { return value_.name; }

private:
    impl_::sfpu_t value_;
};

namespace impl_ {

using softmetal::abi::LaneCondition;

template <LaneOp op, LaneCondition condition>
sfpi_inline vBool compare(uint32_t a, uint32_t b) {
    return vBool(make<op, static_cast<uint32_t>(condition)>(a, b));
}
// Integers compare by the sign of their difference, as on the chip.
template <LaneCondition condition, class A, class B>
sfpi_inline vBool compare_integers(const A& a, const B& b) {
    if constexpr (is_scalar<B>)
        return compare<LaneOp::kCompareIntScalar, condition>(a.name(), static_cast<uint32_t>(b));
    else
        return compare<LaneOp::kCompareInt, condition>(name_of<B>(a), name_of<A>(b));
}

}  // namespace impl_

// clang-format off
#define SOFTMETAL_SFPI_COMPARISON(symbol, condition, mirrored) \
    sfpi_inline vBool operator symbol(const vFloat& a, const vFloat& b) { return impl_::compare<impl_::LaneOp::kCompareFloat, impl_::LaneCondition::condition>(a.name(), b.name()); } \
    sfpi_inline vBool operator symbol(const vFloat& a, float b) { return impl_::compare<impl_::LaneOp::kCompareFloatScalar, impl_::LaneCondition::condition>(a.name(), impl_::float_as_uint(b)); } \
    sfpi_inline vBool operator symbol(float a, const vFloat& b) { return impl_::compare<impl_::LaneOp::kCompareFloatScalar, impl_::LaneCondition::mirrored>(b.name(), impl_::float_as_uint(a)); } \
    template <class A, class B, class = impl_::IntegerResult<A, B>> \
    sfpi_inline vBool operator symbol(const A& a, const B& b) { return impl_::compare_integers<impl_::LaneCondition::condition>(a, b); }
SOFTMETAL_SFPI_COMPARISON(==, kEqual, kEqual)
SOFTMETAL_SFPI_COMPARISON(!=, kNotEqual, kNotEqual)
SOFTMETAL_SFPI_COMPARISON(<, kLess, kGreater)
SOFTMETAL_SFPI_COMPARISON(>, kGreater, kLess)
SOFTMETAL_SFPI_COMPARISON(<=, kLessEqual, kGreaterEqual)
SOFTMETAL_SFPI_COMPARISON(>=, kGreaterEqual, kLessEqual)
#undef SOFTMETAL_SFPI_COMPARISON
// clang-format on

sfpi_inline vBool operator==(vSMag a, vSMag b) {
    return impl_::compare<impl_::LaneOp::kCompareInt, impl_::LaneCondition::kEqual>(a.name(), b.name());
}
sfpi_inline vBool operator!=(vSMag a, vSMag b) {
    return impl_::compare<impl_::LaneOp::kCompareInt, impl_::LaneCondition::kNotEqual>(a.name(), b.name());
}
sfpi_inline vBool operator==(vSMag a, unsigned b) {
    return impl_::compare<impl_::LaneOp::kCompareIntScalar, impl_::LaneCondition::kEqual>(a.name(), b);
}
sfpi_inline vBool operator!=(vSMag a, unsigned b) {
    return impl_::compare<impl_::LaneOp::kCompareIntScalar, impl_::LaneCondition::kNotEqual>(a.name(), b);
}

vBool::vBool(vInt value) : vBool(value != 0) {}
vBool::vBool(vUInt value) : vBool(value != 0) {}
vBool::vBool(vSMag value) : vBool(value != 0u) {}

sfpi_inline vBool operator&&(vBool a, vBool b) {
    return vBool(impl_::make<impl_::LaneOp::kBoolAnd>(a.name(), b.name()));
}
sfpi_inline vBool operator||(vBool a, vBool b) {
    return vBool(impl_::make<impl_::LaneOp::kBoolOr>(a.name(), b.name()));
}
sfpi_inline vBool operator!(vBool a) {
    return vBool(impl_::make<impl_::LaneOp::kBoolNot>(a.name()));
}

namespace impl_ {

// What a v_if has put on the stack of conditions, taken off at the end of its scope.
class CC {
public:
    sfpi_inline CC() = default;
    CC(const CC&) = delete;
    CC& operator=(const CC&) = delete;
    sfpi_inline ~CC() { pop(); }

    sfpi_inline CC& push() {
        lanes::run<LaneOp::kPush>();
        ++depth_;
        return *this;
    }
    sfpi_inline CC& pop() {
        for (; depth_ > 0; --depth_) lanes::run<LaneOp::kPop>();
        return *this;
    }
    sfpi_inline CC& if_() { return *this; }
    sfpi_inline CC& else_() {
        lanes::run<LaneOp::kElse>();
        return *this;
    }
    sfpi_inline void cond(vBool condition) { lanes::run<LaneOp::kCondition>(condition.name()); }

private:
    unsigned depth_ = 0;
};

}  // namespace impl_
}  // namespace sfpi

// v_if(x < 0.0f) { ... } v_elseif(x > 1.0f) { ... } v_else { ... } v_endif; each part runs with only those lanes
// switched on for which its condition holds. May be nested to eight deep.
#define v_if(...)                       \
    {                                   \
        sfpi::impl_::CC softmetal_cc;   \
        softmetal_cc.push();            \
        softmetal_cc.cond(__VA_ARGS__); \
        {
// The lanes of a v_if for which no condition before held, and this one does.
#define v_elseif(...)               \
    }                               \
    softmetal_cc.else_();           \
    softmetal_cc.push();            \
    softmetal_cc.cond(__VA_ARGS__); \
    {
// The lanes of a v_if for which no condition before held.
#define v_else            \
    }                     \
    softmetal_cc.else_(); \
    {
// The end of a v_if.
#define v_endif \
    }           \
    }
// Narrowing within a block: v_and(x) keeps the lanes for which x holds too, to the end of the block.
#define v_block                       \
    {                                 \
        sfpi::impl_::CC softmetal_cc; \
        softmetal_cc.push();          \
        {
// Within v_block or v_if: keeps the lanes for which this holds too, to the end of the block.
#define v_and(...) softmetal_cc.cond(__VA_ARGS__)
// The end of a v_block.
#define v_endblock \
    }              \
    }
