// The chip's fast exponential, bit for bit: a line in the bits of a float (Schraudolph). Knows nothing of Dst's halves.
// Source: tt-llk, ckernel_sfpu_exp.h: constants, order of operations and roundings of both forms.
#include <bit>

#include "tensix/lanes.h"
#include "tensix/sfpu_kernels.h"

namespace softmetal::tensix::detail {
namespace {

constexpr float kSlope = 256.0f * 1.4426950408889634f;  // 2^8 / ln 2
constexpr float kOffset = 32500.818359375f;             // 127 * 2^8, less what makes the error least
constexpr float kLeast = -88.5f;
constexpr uint32_t kToUint16 = 6, kToInt16 = 7;  // SFP_STOCH_RND
constexpr uint32_t kSign = 0x80000000u;

uint32_t word(float value) {
    return std::bit_cast<uint32_t>(value);
}

// Sixteen bits of exponent and mantissa: clamped, they count from zero; else they carry a sign and end at 32767.
template <bool clamped>
void run(const SfpuCall& call) {
    const float scale = call.params.p0 ? call.params.f0() : 1.0f;
    const uint32_t least = word(kLeast / scale);
    const Lanes slope = broadcast(word(kSlope * scale)), offset = broadcast(word(kOffset));
    for (uint32_t r = 0; r < call.rows; ++r) {
        float* out = call.out->values + r * kTileDim;
        Lanes line;
        for (uint32_t c = 0; c < kTileDim; ++c) {
            const uint32_t in = word(call.in[0]->values[r * kTileDim + c]);
            line[c] = clamped && sign_magnitude_less(in, least) ? least : in;
        }
        // The chips differ in the bits of NaNs only.
        multiply_add(LaneArch::kWormhole, slope, line, offset, line);
        for (uint32_t c = 0; c < call.cols; ++c) {
            const uint32_t number = round_lane(clamped ? kToUint16 : kToInt16, line[c], 0, kRoundHalf);
            const uint32_t sign = clamped ? 0 : number & kSign;
            uint32_t bits = (number << 15 & ~(clamped ? 0u : kSign)) | sign;
            if (call.rounding == DstRounding::kBf16) bits &= 0xffff0000u;  // SFPSTORE drops the rest
            out[c] = std::bit_cast<float>(bits);
        }
    }
    if (call.rounding == DstRounding::kFp16) finish_floats(call);
}

constexpr SfpuRow kRows[] = {
    {abi::SfpuOp::kFastExp, run<false>},
    {abi::SfpuOp::kFastExpClamped, run<true>},
};

}  // namespace

std::span<const SfpuRow> sfpu_fast_exp_rows() {
    return kRows;
}

}  // namespace softmetal::tensix::detail
