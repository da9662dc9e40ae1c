// Operations of the SFPU that are more than one expression a lane. Knows no registers and no names.
#include <fmt/format.h>

#include <bit>

#include "softmetal/error.h"
#include "tensix/lane_call.h"

namespace softmetal::tensix::lane_ops {
namespace {

constexpr uint32_t kHalf = 0x3f000000u, kOneAndHalf = 0x3fc00000u, kTwo = 0x40000000u, kThree = 0x40400000u,
                   kFour = 0x40800000u;

Lanes finish_lut(LaneArch arch, const Lanes& x, const Lanes& a, const Lanes& c, bool keep_sign) {
    Lanes magnitude, result;
    for (uint32_t lane = 0; lane < kLanes; ++lane) magnitude[lane] = x[lane] & 0x7fffffffu;
    multiply_add(arch, a, magnitude, c, result);
    if (keep_sign)
        for (uint32_t lane = 0; lane < kLanes; ++lane) result[lane] = with_sign(result[lane], x[lane] >> 31);
    return result;
}

}  // namespace

Lanes lut(LaneArch arch, const Lanes& x, std::span<const Lanes* const, 3> entries, uint32_t mode) {
    Lanes a, c;
    for (uint32_t lane = 0; lane < kLanes; ++lane) {
        const uint32_t magnitude = x[lane] & 0x7fffffffu;
        const uint32_t entry = (*entries[magnitude < kOne ? 0 : magnitude < kTwo ? 1 : 2])[lane];
        a[lane] = lut8_to_fp32(entry >> 8);
        c[lane] = lut8_to_fp32(entry);
    }
    return finish_lut(arch, x, a, c, mode & 4);
}

Lanes lut_fp32(LaneArch arch, const Lanes& x, std::span<const Lanes* const, 6> entries, uint32_t mode) {
    const bool halves = mode & 2, three_halves = halves && (mode & 8);
    const uint32_t last_cut = mode & 1 ? kFour : kThree;
    Lanes a, c;
    for (uint32_t lane = 0; lane < kLanes; ++lane) {
        const uint32_t magnitude = x[lane] & 0x7fffffffu;
        const uint32_t i = magnitude < kOne ? 0 : magnitude < kTwo ? 1 : 2;
        const uint32_t first = (*entries[i])[lane];
        if (!halves) {
            a[lane] = first;
            c[lane] = (*entries[3 + i])[lane];
        } else if (three_halves) {
            a[lane] = lut16_to_fp32(first >> 16);
            c[lane] = lut16_to_fp32(first);
        } else {
            const uint32_t middle[] = {kHalf, kOneAndHalf, last_cut};
            const uint32_t shift = magnitude < middle[i] ? 0 : 16;
            a[lane] = lut16_to_fp32(first >> shift);
            c[lane] = lut16_to_fp32((*entries[3 + i])[lane] >> shift);
        }
    }
    return finish_lut(arch, x, a, c, mode & 4);
}

Lanes rotate(const Lanes& value, uint32_t mode, LaneState& state) {
    Lanes result;
    // On Wormhole the shift brings in what the last rotation saw instead of zero.
    const bool leaks = state.arch == LaneArch::kWormhole;
    for (uint32_t lane = 0; lane < kLanes; ++lane) {
        if (lane % 8 != 0)
            result[lane] = value[lane - 1];
        else if (mode == 3)
            result[lane] = value[lane + 7];
        else
            result[lane] = leaks ? state.rotated[lane + 7] : 0;
    }
    if (mode != 4) state.rotated = value;
    return result;
}

void transpose(std::array<Lanes*, 4> rows, uint32_t mask) {
    for (uint32_t column = 0; column < 8; ++column)
        for (uint32_t i = 0; i < 4; ++i)
            for (uint32_t j = 0; j < i; ++j) {
                uint32_t &upper = (*rows[i])[j * 8 + column], &lower = (*rows[j])[i * 8 + column];
                const uint32_t was_upper = upper, was_lower = lower;
                if (mask >> (j * 8 + column) & 1) upper = was_lower;
                if (mask >> (i * 8 + column) & 1) lower = was_upper;
            }
}

uint32_t swap_mask(const Lanes& c, const Lanes& d, uint32_t mode, bool inverted, const char* op) {
    // Lanes in which the destination gets the smaller, by mode.
    static constexpr uint32_t kSmaller[] = {0,           ~0u,         0x0000ffffu, 0x00ff00ffu, 0xff0000ffu,
                                            0x000000ffu, 0x0000ff00u, 0x00ff0000u, 0xff000000u, 0};
    if (mode == 0) return ~0u;
    if (mode >= std::size(kSmaller)) throw UnsupportedError(fmt::format("{}: SFPSWAP has no mode {}", op, mode));
    uint32_t mask = 0;
    for (uint32_t lane = 0; lane < kLanes; ++lane) {
        const bool smaller = sign_magnitude_less(c[lane], d[lane]);
        const bool swaps = (kSmaller[mode] >> lane & 1 ? smaller : !smaller) != inverted;
        mask |= static_cast<uint32_t>(swaps) << lane;
    }
    return mask;
}

uint32_t cast(LaneState& state, uint32_t lane, uint32_t value, uint32_t mode) {
    if (mode == 1) return cast_sign_magnitude(value, state.random.next(lane));
    if (mode == 0 || state.arch == LaneArch::kWormhole) return cast_sign_magnitude(value);
    if (mode == 2) return absolute(value, false);
    // Blackhole, between the two kinds of integers; either way the same: 0x80000000 stays.
    return value & 0x80000000u ? (0u - value) | 0x80000000u : value;
}

}  // namespace softmetal::tensix::lane_ops
