// Multiply-add for 32 lanes through doubles where those are exact, in integers elsewhere; rounding, look-up tables and
// the random number generator lane by lane.
#include "tensix/lanes.h"

#include <bit>
#include <cmath>

#include "tensix/sfpu_math.h"
#include "tensix/simd.h"

namespace softmetal::tensix {
namespace {

constexpr uint32_t kSign = 0x80000000u, kMagnitude = 0x7fffffffu, kInf = 0x7f800000u, kMantissa = 0x7fffffu;
constexpr int kExtraBits = 3;  // kept below the mantissa; the last of them is sticky

constexpr int exponent_of(uint32_t bits) {
    return static_cast<int>(bits >> 23 & 255);
}

struct Unpacked {
    int exponent;
    uint32_t mantissa;  // with its leading one; denormals are zero
    explicit Unpacked(uint32_t bits)
        : exponent(exponent_of(bits)), mantissa(exponent == 0 ? 0 : (bits & kMantissa) | (kMantissa + 1)) {}
    bool is_nan() const { return exponent == 255 && mantissa != kMantissa + 1; }
    bool is_inf() const { return exponent == 255 && mantissa == kMantissa + 1; }
    bool is_zero() const { return mantissa == 0; }
};

// Shifts right and keeps what falls out as the lowest bit, unless everything does.
uint32_t align(uint32_t value, int amount) {
    if (amount == 0) return value;
    if (amount >= 32) return 0;
    const uint32_t kept = value >> amount;
    return kept == 0 ? 0 : kept | (kept << amount != value);
}

struct SpecialResult {
    bool decided;
    uint32_t bits;  // the result when decided; else a NaN that takes its place at the end, or 0
};

SpecialResult special_blackhole(uint32_t c, const Unpacked& x, const Unpacked& y, const Unpacked& z,
                                uint32_t product_sign) {
    const bool infinite_factor = x.exponent == 255 || y.exponent == 255;
    const bool nan = x.is_nan() || y.is_nan() || z.is_nan() || (x.is_inf() && y.is_zero()) ||
                     (y.is_inf() && x.is_zero()) || (z.is_inf() && infinite_factor && (c & kSign) != product_sign);
    if (nan) return {true, 0x7fc00000u};
    return {true, z.exponent == 255 ? c : product_sign | kInf};
}

// Wormhole computes on with a NaN, and some of the mantissa's bits stay in it.
SpecialResult special_wormhole(uint32_t c, const Unpacked& x, const Unpacked& y, const Unpacked& z,
                               uint32_t product_sign, int product_exponent) {
    const bool infinite_product = x.exponent == 255 || y.exponent == 255 || product_exponent >= 255;
    if (x.is_nan() || y.is_nan() || (x.is_inf() && y.is_zero()) || (y.is_inf() && x.is_zero()) ||
        (z.is_inf() && infinite_product && (c & kSign) != product_sign))
        return {false, product_sign | kInf | 1};
    if (z.is_nan()) return {false, (c & kSign) | kInf | 1};
    return {true, z.exponent == 255 ? c : product_sign | kInf};
}

uint32_t finish_wormhole(uint32_t sum, int exponent, uint32_t sign, uint32_t nan) {
    const int carry = 5 - std::countl_zero(sum);
    exponent += carry;
    if (exponent >= 255) return nan ? nan : sign | kInf;
    if (exponent < 0) return nan;
    sum = carry <= 0 ? sum << -carry : sum >> carry | (sum & 1);
    uint32_t bits = (static_cast<uint32_t>(exponent) << 23) + (sum >> kExtraBits & kMantissa);
    bits += (sum & 7) + (bits & 1) > 4;
    if (bits >> 23 == 0) return nan;
    return (nan ? nan : sign) | bits;
}

uint32_t finish_blackhole(uint32_t sum, int exponent, uint32_t sign) {
    int carry = 5 - std::countl_zero(sum);
    exponent += carry;
    if (exponent >= 255) return sign | kInf;
    if (exponent <= 0) {
        carry += 1;
        exponent = 0;
    }
    if (carry <= 0)
        sum <<= -carry;
    else
        sum = sum >> carry | ((sum & (static_cast<uint32_t>(carry) | 1)) != 0);
    uint32_t bits = (static_cast<uint32_t>(exponent) << 23) + (sum >> kExtraBits & kMantissa);
    bits += (sum & 7) + (bits & 1) > 4;
    return bits >> 23 == 0 ? sign : sign | bits;
}

}  // namespace

uint32_t multiply_add_one(LaneArch arch, uint32_t a, uint32_t b, uint32_t c) {
    const bool wormhole = arch == LaneArch::kWormhole;
    const Unpacked x(a), y(b), z(c);
    const uint32_t product_sign = (a ^ b) & kSign, addend_sign = c & kSign;
    int product_exponent = x.exponent + y.exponent - 127;
    const uint64_t exact = uint64_t{x.mantissa} * y.mantissa << kExtraBits;
    uint32_t product = static_cast<uint32_t>(exact >> 23) | ((exact & kMantissa) != 0);
    uint32_t addend = z.mantissa << kExtraBits;

    uint32_t nan = 0;
    if (x.exponent == 255 || y.exponent == 255 || z.exponent == 255 || product_exponent >= 255) {
        const SpecialResult special = wormhole ? special_wormhole(c, x, y, z, product_sign, product_exponent)
                                               : special_blackhole(c, x, y, z, product_sign);
        if (special.decided) return special.bits;
        nan = special.bits;
        if (product_exponent > 255) product_exponent = 255;
    }
    if (product == 0 || product_exponent < 0) {
        if (!nan) return addend ? c : wormhole ? 0 : addend_sign & product_sign;
        product = 0;
        product_exponent = 0;
    }
    const int exponent = std::max(product_exponent, z.exponent);
    product = align(product, exponent - product_exponent);
    addend = align(addend, exponent - z.exponent);
    const uint32_t sign = product >= addend ? product_sign : addend_sign;
    const uint32_t sum = product_sign == addend_sign ? product + addend
                         : product >= addend         ? product - addend
                                                     : addend - product;
    if (sum == 0) return wormhole ? nan : addend_sign & product_sign;
    return wormhole ? finish_wormhole(sum, exponent, sign, nan) : finish_blackhole(sum, exponent, sign);
}

namespace {

double power_of_two(int exponent) {
    return std::bit_cast<double>(static_cast<uint64_t>(exponent + 1023) << 52);
}

// The multiply-add of every lane whose operands, product and result keep away from the ends of the range; `careful`
// says which lanes do not.
template <bool kWormhole>
struct MultiplyAddLoop {
    static SOFTMETAL_INLINE void run(const uint32_t* a, const uint32_t* b, const uint32_t* c, uint32_t* result,
                                     uint32_t* careful) {
        for (uint32_t i = 0; i < kLanes; ++i) {
            const uint32_t wa = a[i], wb = b[i], wc = c[i];
            const int ea = static_cast<int>(wa >> 23 & 255), eb = static_cast<int>(wb >> 23 & 255),
                      ec = static_cast<int>(wc >> 23 & 255);
            const bool zero_product = (ea == 0) | (eb == 0);
            const int ep = zero_product ? 0 : ea + eb - 127;
            const bool special = (ea == 255) | (eb == 255) | (ec == 255) | (ep >= 254) | (!zero_product & (ep <= 0));
            const uint32_t xa = zero_product | special ? 0 : wa, xb = zero_product | special ? 0 : wb;
            const uint32_t xc = (ec == 0) | special ? 0 : wc;
            const int exponent = special ? 127 : ep > ec ? ep : ec;
            const double scale = power_of_two(127 + 26 - exponent);
            const double p = static_cast<double>(std::bit_cast<float>(xa)) * std::bit_cast<float>(xb) * scale;
            const double z = static_cast<double>(std::bit_cast<float>(xc)) * scale;
            int ip = static_cast<int>(p), iz = static_cast<int>(z);  // towards zero
            // Two's complement: the lowest bit is made sticky on the magnitude.
            const int sp = ip != 0 && static_cast<double>(ip) != p && (ip & 1) == 0 ? (ip < 0 ? -1 : 1) : 0;
            const int sz = iz != 0 && static_cast<double>(iz) != z && (iz & 1) == 0 ? (iz < 0 ? -1 : 1) : 0;
            ip += sp;
            iz += sz;
            const int sum = ip + iz;
            const double wide = static_cast<double>(sum) * power_of_two(exponent - 127 - 26);
            const uint32_t bits = std::bit_cast<uint32_t>(static_cast<float>(wide));
            const uint32_t zero = kWormhole ? 0 : (wa ^ wb) & wc & kSign;
            result[i] = sum == 0 ? zero : bits;
            // Wormhole forgets the second lowest bit of a sum that carries twice.
            const bool forgets = kWormhole && (static_cast<uint32_t>(sum + (1 << 28)) > (2u << 28)) & ((sum & 3) == 2);
            careful[i] = special | forgets | ((sum != 0) & ((bits >> 23 & 255) <= 1));
        }
    }
};

}  // namespace

void multiply_add(LaneArch arch, const Lanes& a, const Lanes& b, const Lanes& c, Lanes& result) {
    Lanes careful, sum;
    if (arch == LaneArch::kWormhole)
        run_at_simd_level<MultiplyAddLoop<true>>(a.words.data(), b.words.data(), c.words.data(), sum.words.data(),
                                                 careful.words.data());
    else
        run_at_simd_level<MultiplyAddLoop<false>>(a.words.data(), b.words.data(), c.words.data(), sum.words.data(),
                                                  careful.words.data());
    uint32_t any = 0;
    for (uint32_t word : careful.words) any |= word;
    if (any)
        for (uint32_t i = 0; i < kLanes; ++i)
            if (careful[i]) sum[i] = multiply_add_one(arch, a[i], b[i], c[i]);
    result = sum;
}

LaneRandom::LaneRandom(uint32_t seed) {
    // What a seed makes of each lane's state is not documented; any states that differ will do.
    uint32_t state = seed;
    for (uint32_t& lane : states) {
        state = state * 1664525u + 1013904223u;
        lane = state;
    }
}

uint32_t LaneRandom::next(uint32_t lane) {
    const uint32_t result = states[lane];
    const uint32_t taps = static_cast<uint32_t>(std::popcount(result & 0x80200003u));
    states[lane] = ~taps << 31 | result >> 1;
    return result;
}

namespace {

// The magnitude with its leading one in bit 31, and the fp32 it gives when cut off.
struct Normalised {
    uint32_t bits, cut;
};
Normalised normalise(uint32_t value) {
    const uint32_t magnitude = value & kMagnitude;
    const auto zeros = static_cast<uint32_t>(std::countl_zero(magnitude));
    const uint32_t bits = magnitude << zeros;
    return {bits, (value & kSign) + ((157 - zeros) << 23) + (bits >> 8)};
}

}  // namespace

uint32_t cast_sign_magnitude(uint32_t value) {
    if ((value & kMagnitude) == 0) return value;
    const Normalised normal = normalise(value);
    return normal.cut + ((normal.bits & 0x80) && (normal.bits & 0x17f));
}

uint32_t cast_sign_magnitude(uint32_t value, uint32_t random) {
    if ((value & kMagnitude) == 0) return value;
    const Normalised normal = normalise(value);
    return normal.cut + ((normal.bits & 0xfe) > (random >> 9 & 0xfe));
}

uint32_t sign_magnitude_of(uint32_t value) {
    return value & kSign ? kSign | ((0u - value) & kMagnitude) : value;
}

uint32_t twos_complement_of(uint32_t value) {
    return value & kSign ? 0u - (value & kMagnitude) : value;
}

namespace {

enum Conversion : uint32_t { kFp16a, kFp16b, kUint8, kInt8, kInt32ToUint8, kInt32ToInt8, kUint16, kInt16 };

uint32_t round_mantissa(uint32_t value, uint32_t discarded_bits, uint32_t threshold) {
    const int exponent = exponent_of(value);
    if (exponent == 0) return 0;
    if (exponent == 255) return value & 0xff800000u;
    const uint32_t discarded = value & ((1u << discarded_bits) - 1);
    const bool up = discarded << (23 - discarded_bits) >= threshold;
    return value - discarded + (up ? 1u << discarded_bits : 0);
}

uint32_t clamp_magnitude(uint32_t sign, uint64_t fixed_point, uint32_t most, uint32_t threshold) {
    uint64_t magnitude = (fixed_point >> 23) + ((fixed_point & kMantissa) >= threshold);
    if (magnitude > most) magnitude = most;
    return magnitude == 0 ? 0 : sign + static_cast<uint32_t>(magnitude);
}

uint32_t round_to_integer(uint32_t value, bool keep_sign, uint32_t most, uint32_t threshold) {
    const uint32_t sign = keep_sign ? value & kSign : 0;
    const int exponent = exponent_of(value) - 127;
    if (exponent < -1) return 0;
    if (exponent >= 16) return sign + most;
    const uint64_t mantissa = (value & kMantissa) | (kMantissa + 1);
    return clamp_magnitude(sign, exponent >= 0 ? mantissa << exponent : mantissa >> -exponent, most, threshold);
}

}  // namespace

uint32_t round_lane(uint32_t conversion, uint32_t value, uint32_t shift, uint32_t threshold) {
    switch (conversion & 7) {
        case kFp16a:
            return round_mantissa(value, 13, threshold);
        case kFp16b:
            return round_mantissa(value, 16, threshold);
        case kUint8:
            return round_to_integer(value, false, 255, threshold);
        case kInt8:
            return round_to_integer(value, true, 127, threshold);
        case kUint16:
            return round_to_integer(value, false, 65535, threshold);
        case kInt16:
            return round_to_integer(value, true, 32767, threshold);
        default: {
            const uint64_t fixed_point = uint64_t{value & kMagnitude} << 23 >> (shift & 31);
            const bool keep_sign = (conversion & 7) == kInt32ToInt8;
            return clamp_magnitude(keep_sign ? value & kSign : 0, fixed_point, keep_sign ? 127 : 255, threshold);
        }
    }
}

uint32_t lut8_to_fp32(uint32_t entry) {
    entry &= 0xff;
    if (entry == 0xff) return 0;
    return (entry & 0x80) << 24 | (127 - (entry >> 4 & 7)) << 23 | (entry & 15) << 19;
}

uint32_t lut16_to_fp32(uint32_t entry) {
    const uint32_t exponent = entry >> 10 & 31;
    return (entry & 0x8000) << 16 | (exponent == 31 ? 0 : exponent + 112) << 23 | (entry & 0x3ff) << 13;
}

bool sign_magnitude_less(uint32_t a, uint32_t b) {
    auto ordered = [](uint32_t value) { return value ^ (value & kSign ? kMagnitude : 0); };
    return static_cast<int32_t>(ordered(a)) < static_cast<int32_t>(ordered(b));
}

uint32_t shift_bits(uint32_t value, int32_t amount, bool arithmetic) {
    if (amount >= 0) return value << (amount & 31);
    const uint32_t right = (0u - static_cast<uint32_t>(amount)) & 31;
    return arithmetic ? static_cast<uint32_t>(static_cast<int32_t>(value) >> right) : value >> right;
}

uint32_t approximate_reciprocal(uint32_t value) {
    const uint32_t magnitude = value & kMagnitude;
    if (magnitude < 0x00800000u) return kInf;
    if (magnitude >= 0x7e800000u) return 0;
    // 7 bits of 1/x at the middle of each of 128 intervals.
    const uint32_t middle = 257 + 2 * (magnitude >> 16 & 0x7f);
    const uint32_t mantissa = (65536 + middle / 2) / middle - 128;
    return (253 - (magnitude >> 23)) << 23 | mantissa << 16;
}

uint32_t approximate_exponential(uint32_t value) {
    const uint32_t magnitude = value & kMagnitude, low = magnitude & 0xffff;
    if (magnitude < 0x00800000u) return 0x3f800000u;
    if (magnitude < 0x3c800000u) return 0x3f810000u | low;
    if (magnitude >= 0x40000000u) return 0x40800000u | low;
    // e^x at the lower end of each interval, cut to 7 bits of mantissa; the lower half of the argument passes through.
    const double power = math::exp(static_cast<double>(std::bit_cast<float>(magnitude & 0xffff0000u)));
    const auto cut = std::bit_cast<uint32_t>(static_cast<float>(power)) & 0xffff0000u;
    return cut | low;
}

}  // namespace softmetal::tensix
