// One instruction on its way through the SFPU: its operands by name or register, its result, its cost. Private to the
// lane unit's files.
#pragma once

#include <algorithm>
#include <bit>

#include "tensix/lane_unit.h"

namespace softmetal::tensix {

struct LaneUnit::Call {
    const LaneRequest& request;
    Dst& dst;
    DstHalf half;
    LaneUnit& unit;
    abi::LaneOp op{};
    uint32_t mode = 0;
    const char* name = "";
    LaneEffect effect;

    uint32_t field(uint32_t shift) const { return request.word >> shift & 31; }
    uint32_t scalar1() const { return request.registers[field(abi::LaneWord::kRs1Shift)]; }
    uint32_t scalar2() const { return request.registers[field(abi::LaneWord::kRs2Shift)]; }
    const Lanes& value(uint32_t source_name) {
        if (source_name != 0 && source_name == unit.late_name_) effect.waits_late = true;
        if (unit.values_.take_unpaid(source_name)) {
            ++effect.cycles;
            effect.waits_late = true;
        }
        return unit.values_.get(source_name, name);
    }
    const Lanes& value1() { return value(scalar1()); }
    const Lanes& value2() { return value(scalar2()); }
    const Lanes& value3() { return value(request.registers[field(abi::LaneWord::kRs3Shift)]); }

    uint32_t make(const Lanes& lanes) {
        std::array<uint32_t, 12> kept{};
        std::copy(unit.staged_.begin(), unit.staged_.end(), kept.begin());
        std::copy(unit.second_.begin(), unit.second_.end(), kept.begin() + 8);
        return unit.values_.make(lanes, {request.registers, request.local}, kept);
    }
    void name_result(uint32_t result_name) {
        const uint32_t rd = field(abi::LaneWord::kRdShift);
        if (rd != 0) request.registers[rd] = result_name;
    }
    void result(const Lanes& lanes) { name_result(make(lanes)); }

    template <typename F>
    void each(const Lanes& a, F f) {
        Lanes out;
        for (uint32_t lane = 0; lane < kLanes; ++lane) out[lane] = f(a[lane]);
        result(out);
    }
    template <typename F>
    void each(const Lanes& a, const Lanes& b, F f) {
        Lanes out;
        for (uint32_t lane = 0; lane < kLanes; ++lane) out[lane] = f(a[lane], b[lane]);
        result(out);
    }
    template <typename F>
    void each(const Lanes& a, uint32_t scalar, F f) {
        Lanes out;
        for (uint32_t lane = 0; lane < kLanes; ++lane) out[lane] = f(a[lane], scalar);
        result(out);
    }
};

// What both ways of naming operands share: fields of floats, and the piecewise linear look-ups.
namespace lane_ops {

inline constexpr uint32_t kOne = 0x3f800000u;

inline uint32_t with_exponent(uint32_t value, uint32_t exponent) {
    return (value & 0x807fffffu) | (exponent & 255) << 23;
}
inline uint32_t with_mantissa(uint32_t value, uint32_t mantissa) {
    return (value & 0xff800000u) | (mantissa & 0x7fffffu);
}
inline uint32_t with_sign(uint32_t value, uint32_t sign) {
    return (value & 0x7fffffffu) | sign << 31;
}
inline uint32_t with_added_exponent(uint32_t value, uint32_t amount) {
    const uint32_t exponent = value >> 23 & 255;
    return exponent == 255 ? value : with_exponent(value, exponent + amount);
}
inline uint32_t absolute(uint32_t value, bool is_float) {
    if (!(value & 0x80000000u)) return value;
    if (!is_float) return 0u - value;
    return value > 0xff800000u ? value : value & 0x7fffffffu;
}
inline uint32_t leading_zeros(uint32_t value, bool ignore_sign) {
    return static_cast<uint32_t>(std::countl_zero(ignore_sign ? value & 0x7fffffffu : value));
}

Lanes lut(LaneArch arch, const Lanes& x, std::span<const Lanes* const, 3> entries, uint32_t mode);
Lanes lut_fp32(LaneArch arch, const Lanes& x, std::span<const Lanes* const, 6> entries, uint32_t mode);
Lanes rotate(const Lanes& value, uint32_t mode, LaneState& state);
// The 4x4 transpose of rows of eight lanes.
void transpose(std::array<Lanes*, 4> rows, uint32_t mask);
// Whether a conditional swap takes place, lane by lane.
uint32_t swap_mask(const Lanes& c, const Lanes& d, uint32_t mode, bool inverted, const char* op);
uint32_t cast(LaneState& state, uint32_t lane, uint32_t value, uint32_t mode);

}  // namespace lane_ops
}  // namespace softmetal::tensix
