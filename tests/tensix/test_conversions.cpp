// Typecasts between every two formats, from L1 through Dst to L1, against models that know only what the formats mean.
#include <cmath>
#include <optional>

#include "tensix_test.h"

namespace softmetal::tensix::test {
namespace {

using enum abi::DataFormat;

constexpr DataFormat kFormats[] = {kFloat32, kFloat16, kFloat16_b, kBfp8_b, kBfp4_b, kBfp2_b,
                                   kInt32,   kUInt32,  kUInt16,    kInt8,   kUInt8,  kFp8_e4m3};

bool is_integer(DataFormat format) {
    return format_info(format).kind == FormatKind::kInteger;
}
struct Range {
    double low, high;
};
Range range_of(DataFormat format) {
    switch (format) {
        case kInt32:
            return {-2147483648.0, 2147483647.0};
        case kUInt32:
            return {0, 4294967295.0};
        case kUInt16:
            return {0, 65535};
        case kInt8:
            return {-127, 127};
        default:
            return {0, 255};
    }
}

// The nearest number with `bits` of mantissa after the leading one; ties to even or away from zero.
double to_precision(double x, int bits, bool away) {
    if (x == 0) return x;
    const int exponent = std::ilogb(x);
    const double unit = std::ldexp(1.0, exponent - bits), scaled = x / unit;
    return (away ? std::copysign(std::floor(std::fabs(scaled) + 0.5), scaled) : std::nearbyint(scaled)) * unit;
}

int mantissa_bits(DataFormat format) {
    switch (format) {
        case kFloat32:
            return 23;
        case kFloat16:
            return 10;
        case kFloat16_b:
            return 7;
        case kBfp8_b:
            return 6;
        case kBfp4_b:
            return 2;
        case kBfp2_b:
            return 0;
        default:
            return 3;
    }
}

// What a tile of `from` holds for `x`, with the host's rounding.
double held(double x, DataFormat from) {
    return is_integer(from) ? x : to_precision(x, mantissa_bits(from), false);
}

bool in_range(double x, DataFormat format) {
    return x >= range_of(format).low && x <= range_of(format).high;
}
bool is_block_float(DataFormat format) {
    return format == kBfp8_b || format == kBfp4_b || format == kBfp2_b;
}

// Numbers that both formats can hold once rounded: the same for all sixteen of a group, so that block floats share an
// exponent that fits.
std::vector<double> numbers_for(DataFormat from, DataFormat to) {
    std::vector<double> numbers;
    for (double x : {0.0,    1.0,     -1.0,    2.0,      3.0,       100.0,      127.0,        -100.0,
                     0.5,    1.5,     2.5,     -2.5,     0.75,      255.0,      448.0,        1000.0,
                     4097.0, 65535.0, 70000.0, -70000.0, 8388609.0, 16777217.0, 2147483648.0, 4294967295.0}) {
        bool fits = true;
        for (DataFormat format : {from, to}) {
            if (is_integer(format)) fits &= in_range(x, format) && in_range(held(x, from), format);
            // Rounding up to the next power of two has no room in a group with that exponent.
            if (is_block_float(format) && x != 0) {
                fits &= std::ilogb(to_precision(x, 6, true)) == std::ilogb(x);
                fits &= format != from || std::ilogb(held(x, from)) == std::ilogb(x);
            }
        }
        if (from == kFp8_e4m3 || to == kFp8_e4m3) fits &= std::fabs(x) <= 448;
        if (from == kFloat16 || to == kFloat16) fits &= std::fabs(x) <= 65000;
        if (is_integer(from)) fits &= x == std::trunc(x);
        if (fits) numbers.push_back(x);
    }
    return numbers;
}

double cast(double x, DataFormat from, DataFormat to) {
    if (is_integer(to)) {
        if (is_integer(from)) return x;
        return to == kUInt16 ? std::floor(x + 0.5) : std::trunc(x);
    }
    // Through fp32; what comes from integers goes to bf16 by the instruction that takes ties away.
    const double single = static_cast<float>(x);
    switch (to) {
        case kFloat32:
            return single;
        case kFloat16:
            return to_precision(single, 10, false);
        case kFloat16_b:
            return to_precision(single, 7, is_integer(from));
        case kBfp8_b:
            return to_precision(single, 6, true);  // the packer's rounding
        case kBfp4_b:
        case kBfp2_b: {
            // First to bfp8's mantissa, then cut.
            const double first = to_precision(single, 6, true);
            if (first == 0) return first;
            const double unit = std::ldexp(1.0, std::ilogb(first) - mantissa_bits(to));
            return std::trunc(first / unit) * unit;
        }
        default:
            return to_precision(single, 3, true);
    }
}

class Typecasts : public testing::TestWithParam<std::tuple<DataFormat, DataFormat>> {};

TEST_P(Typecasts, GiveTheNumberThatTheFormatsDefine) {
    const auto [from, to] = GetParam();
    const TileShape in = shape_of(from), out = shape_of(to);
    for (double number : numbers_for(from, to)) {
        Rig rig({true, false});
        // Integers as their bits: fp32 does not hold all of them.
        if (is_integer(from)) {
            const auto word = static_cast<int32_t>(static_cast<int64_t>(number));
            std::vector<int32_t> row(16, word);
            for (uint32_t face_row = 0; face_row < 64; ++face_row) encode_int_row(row.data(), in, face_row, &rig.l1[0]);
        } else {
            rig.put(0, in, Values(1024, static_cast<float>(number)));
        }
        const uint32_t flags = from == kFloat32 || from == kInt32 || from == kUInt32 ? UnpackFlags::kToDst : 0;
        rig.copy(0, in, 0, flags);
        rig.engine.sfpu(
            {SfpuOp::kTypecast, 0, 0, 0, 0, 0x40, static_cast<uint32_t>(from), static_cast<uint32_t>(to), 0});
        rig.pack(0x8000, out);
        const double expected = cast(held(number, from), from, to);
        if (is_integer(to)) {
            int32_t row[16];
            decode_int_row(&rig.l1[0x8000], out, 5, row);
            const double got =
                to == kUInt32 ? static_cast<double>(static_cast<uint32_t>(row[3])) : static_cast<double>(row[3]);
            EXPECT_EQ(got, expected) << number << " from " << format_name(from) << " to " << format_name(to);
        } else {
            EXPECT_EQ(rig.get(0x8000, out)[77], expected)
                << number << " from " << format_name(from) << " to " << format_name(to);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Conversions, Typecasts,
                         testing::Combine(testing::ValuesIn(kFormats), testing::ValuesIn(kFormats)),
                         [](const auto& test) {
                             return format_name(std::get<0>(test.param)) + "_to_" +
                                    format_name(std::get<1>(test.param));
                         });

}  // namespace
}  // namespace softmetal::tensix::test
