// Block floating point: 16 datums that share one exponent. Sources: TT-Metalium's data format report for the host's
// rounding, the ISA documentation's Packers/FormatConversion for the packer's.
#include <algorithm>
#include <cmath>

#include "softmetal/error.h"
#include "tensix/formats.h"

namespace softmetal::tensix {
namespace {

constexpr uint32_t kHidden = 1u << 23;

struct Parts {
    uint32_t exponent;  // biased as the shared exponent is; 0 means the datum is zero
    uint32_t mantissa;  // 24 bits with the hidden one
    bool negative;
};

// The exponent field the shared exponent is chosen from, and the mantissa to align. With 5 bits, values saturate at
// exponent 31; those too small become zero in the packer, and the smallest power of two in the host library.
Parts split(float value, bool five_bits, bool host) {
    uint32_t bits = std::bit_cast<uint32_t>(value);
    Parts parts{bits >> 23 & 0xffu, (bits & 0x7fffffu) | kHidden, (bits >> 31) != 0};
    if (parts.exponent == 0) return {0, 0, parts.negative};
    if (!five_bits) return parts;
    int32_t exponent = static_cast<int32_t>(parts.exponent) - 127 + 15;
    if (exponent > 31) return {31, 0xffffffu, parts.negative};
    if (exponent < 0 && host) return {0, kHidden, parts.negative};
    if (exponent <= 0 && !host) return {0, 0, parts.negative};
    parts.exponent = static_cast<uint32_t>(exponent);
    return parts;
}

uint32_t magnitude_bits(DataFormat format) {
    return format_info(format).datum_bits - 1u;
}

uint32_t host_magnitude(const Parts& parts, uint32_t shared, uint32_t bits) {
    uint32_t shift = std::min(shared - parts.exponent, 31u), drop = 24 - bits;
    uint32_t aligned = parts.mantissa >> shift;  // the host forgets what it shifts out, also for ties
    uint32_t kept = aligned >> drop, rest = aligned & ((1u << drop) - 1), half = 1u << (drop - 1);
    if (rest > half || (rest == half && (kept & 1))) ++kept;
    return std::min(kept, (1u << bits) - 1);
}

// Early conversion of the packer: 7 significant bits, ties away from zero, denormals gone.
float round_to_e8m6(float value) {
    uint32_t bits = std::bit_cast<uint32_t>(value);
    if ((bits & 0x7f800000u) == 0) return 0.0f;
    if ((bits & 0x7f800000u) == 0x7f800000u) return std::bit_cast<float>(bits & 0xff800000u);
    return std::bit_cast<float>((bits + (1u << 16)) & ~((1u << 17) - 1));
}

uint32_t packer_magnitude(const Parts& parts, uint32_t shared, uint32_t bits, Rounding rounding) {
    uint32_t shift = 17 + std::min(shared - parts.exponent, 14u);  // to bfp8's 7 bits
    uint32_t seven =
        rounding == Rounding::kNearestAway ? (parts.mantissa + (1u << (shift - 1))) >> shift : parts.mantissa >> shift;
    return std::min(seven, 127u) >> (7 - bits);
}

}  // namespace

uint8_t bfp_encode_group(const float* values, DataFormat format, Rounding rounding, uint8_t* sign_magnitude) {
    uint32_t bits = magnitude_bits(format);
    bool five_bits = format_info(format).five_bit_exponent;
    Parts parts[kDatumsPerExponent];
    uint32_t shared = 0;
    for (uint32_t i = 0; i < kDatumsPerExponent; ++i) {
        parts[i] = split(rounding == Rounding::kNearestAway ? round_to_e8m6(values[i]) : values[i], five_bits,
                         rounding == Rounding::kNearestEven);
        shared = std::max(shared, parts[i].exponent);
    }
    for (uint32_t i = 0; i < kDatumsPerExponent; ++i) {
        uint32_t magnitude = 0;
        if (parts[i].mantissa != 0)
            magnitude = rounding == Rounding::kNearestEven ? host_magnitude(parts[i], shared, bits)
                                                           : packer_magnitude(parts[i], shared, bits, rounding);
        uint32_t sign = magnitude != 0 && parts[i].negative ? 1u << bits : 0u;
        sign_magnitude[i] = static_cast<uint8_t>(sign | magnitude);
    }
    return static_cast<uint8_t>(shared);
}

// Sign with magnitude zero, which the chip reads as something like -infinity, is zero here: no encoder makes it.
float bfp_decode(uint8_t sign_magnitude, uint8_t exponent, DataFormat format) {
    uint32_t bits = magnitude_bits(format);
    uint32_t magnitude = sign_magnitude & ((1u << bits) - 1);
    if (magnitude == 0) return 0.0f;
    uint32_t sign = static_cast<uint32_t>(sign_magnitude >> bits & 1) << 31;
    uint32_t lead = 31u - static_cast<uint32_t>(std::countl_zero(magnitude));
    int32_t biased = exponent - static_cast<int32_t>(bits - 1 - lead);
    if (format_info(format).five_bit_exponent) biased += 127 - 15;
    if (biased <= 0) return std::bit_cast<float>(sign);
    return std::bit_cast<float>(sign | static_cast<uint32_t>(biased) << 23 | (magnitude << (23 - lead) & 0x7fffffu));
}

void bfp_decode_group(const uint8_t* sign_magnitude, uint8_t exponent, DataFormat format, float* values) {
    uint32_t bits = magnitude_bits(format), mask = (1u << bits) - 1;
    // The unit of the group is a normal fp32 number, so a multiplication is exact; near the ends go datum by datum.
    int32_t unit = exponent - static_cast<int32_t>(bits - 1) + (format_info(format).five_bit_exponent ? 127 - 15 : 0);
    if (unit <= 0 || exponent == 255) {
        for (uint32_t i = 0; i < kDatumsPerExponent; ++i) values[i] = bfp_decode(sign_magnitude[i], exponent, format);
        return;
    }
    float scale = std::bit_cast<float>(static_cast<uint32_t>(unit) << 23);
    for (uint32_t i = 0; i < kDatumsPerExponent; ++i) {
        int32_t magnitude = static_cast<int32_t>(sign_magnitude[i] & mask);
        values[i] = static_cast<float>(sign_magnitude[i] >> bits ? -magnitude : magnitude) * scale;
    }
}

}  // namespace softmetal::tensix
