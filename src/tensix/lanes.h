// The SFPU's arithmetic on 32 lanes, bit for bit as the chip does it. Knows no registers, no conditions and no Dst.
// Source: tenstorrent/tt-isa-documentation, pages of the SFP* instructions; multiply-add also tenstorrent/ttsim.
#pragma once

#include <array>
#include <cstdint>

#include "tensix/lane_request.h"

namespace softmetal::tensix {

inline constexpr uint32_t kLanes = 32;

struct alignas(64) Lanes {
    std::array<uint32_t, kLanes> words{};
    uint32_t& operator[](uint32_t lane) { return words[lane]; }
    uint32_t operator[](uint32_t lane) const { return words[lane]; }
};

inline Lanes broadcast(uint32_t word) {
    Lanes lanes;
    lanes.words.fill(word);
    return lanes;
}

// a * b + c with denormals as zero: the product is kept to 27 bits with a sticky one, then one rounding to nearest
// even.
void multiply_add(LaneArch arch, const Lanes& a, const Lanes& b, const Lanes& c, Lanes& result);
// One lane of it, in integers: the reference, and the way of values near the ends of the range.
uint32_t multiply_add_one(LaneArch arch, uint32_t a, uint32_t b, uint32_t c);

// One 32-bit random number generator for each lane.
struct LaneRandom {
    std::array<uint32_t, kLanes> states;
    explicit LaneRandom(uint32_t seed = 0x2545f491u);
    uint32_t next(uint32_t lane);
};

uint32_t cast_sign_magnitude(uint32_t value);                   // to fp32, nearest even
uint32_t cast_sign_magnitude(uint32_t value, uint32_t random);  // stochastically
uint32_t sign_magnitude_of(uint32_t twos_complement);
uint32_t twos_complement_of(uint32_t sign_magnitude);

// SFP_STOCH_RND: conversions 0 fp16a, 1 fp16b, 2 uint8, 3 int8, 4 int32 to uint8, 5 int32 to int8, 6 uint16, 7 int16.
// `threshold` is where the discarded fraction (23 bits) rounds up: kHalf, a random number, or kNever.
inline constexpr uint32_t kRoundHalf = 0x400000, kRoundNever = 0x800000;
uint32_t round_lane(uint32_t conversion, uint32_t value, uint32_t shift, uint32_t threshold);

uint32_t lut8_to_fp32(uint32_t entry);
uint32_t lut16_to_fp32(uint32_t entry);
// Order of sign-magnitude numbers and floats: -NaN < -inf < .. < -0 < +0 < .. < NaN.
bool sign_magnitude_less(uint32_t a, uint32_t b);
uint32_t shift_bits(uint32_t value, int32_t amount, bool arithmetic);
// SFPARECIP's table look-ups, of the magnitude.
uint32_t approximate_reciprocal(uint32_t value);
uint32_t approximate_exponential(uint32_t value);

}  // namespace softmetal::tensix
