// Integer operations of the SFPU, exact and wrapping, on two's complement words. One row each.
#include <algorithm>
#include <numeric>

#include "softmetal/error.h"
#include "tensix/formats.h"
#include "tensix/sfpu_kernels.h"

namespace softmetal::tensix::detail {
namespace {

using abi::SfpuOp;

uint32_t u(int32_t x) {
    return static_cast<uint32_t>(x);
}
int32_t s(uint32_t x) {
    return static_cast<int32_t>(x);
}

// Counts of 32 and more shift everything out; negative counts give zero.
int32_t shift_left(int32_t x, uint32_t count) {
    return count < 32 ? s(u(x) << count) : 0;
}
int32_t shift_right(int32_t x, uint32_t count) {
    return x >> std::min(count, 31u);
}
int32_t shift_right_logical(int32_t x, uint32_t count) {
    return count < 32 ? s(u(x) >> count) : 0;
}

// Division by zero gives -1 below and above; the chip leaves it undefined.
int32_t divide_trunc(int32_t x, int32_t y) {
    if (y == 0) return -1;
    return s(u(static_cast<int32_t>(static_cast<int64_t>(x) / y)));
}
int32_t divide_floor(int32_t x, int32_t y) {
    if (y == 0) return -1;
    int64_t quotient = static_cast<int64_t>(x) / y;
    bool lower = static_cast<int64_t>(x) % y != 0 && (x < 0) != (y < 0);
    return static_cast<int32_t>(quotient - lower);
}
int32_t modulo_trunc(int32_t x, int32_t y) {
    return y == 0 ? x : static_cast<int32_t>(static_cast<int64_t>(x) % y);
}
int32_t modulo_floor(int32_t x, int32_t y) {
    int32_t rest = modulo_trunc(x, y);
    return rest != 0 && (rest < 0) != (y < 0) && y != 0 ? rest + y : rest;
}

// DivInt32 gives the quotient as a float.
void divide_to_float(const SfpuCall& call) {
    for_each_element(call, [&](uint32_t i) {
        call.out->values[i] = static_cast<float>(static_cast<double>(call.in[0]->ints()[i]) / call.in[1]->ints()[i]);
    });
    finish_floats(call);
}

uint32_t magnitude(int32_t x) {
    return x < 0 ? 0u - u(x) : u(x);
}

bool is_float_format(DataFormat format) {
    const FormatInfo* info = find_format(format);
    return !info || info->kind != FormatKind::kInteger;
}

// As the SFPU does it: uint16 through its rounding instruction (ties away from zero, saturating), the 32-bit integers
// through the mantissa's bits (towards zero; what does not fit is the least int32 or the largest uint32), uint8 by the
// lowest byte. A NaN is a number of its sign too large for any of them.
int32_t to_integer(float value, DataFormat to) {
    const bool nan = value != value, negative = std::signbit(value);
    const double wide = value;
    switch (to) {
        case DataFormat::kUInt16:
            return nan ? (negative ? 0 : 65535)
                       : static_cast<int32_t>(std::clamp(std::floor(wide + 0.5), 0.0, 65535.0));
        case DataFormat::kUInt8:
            return std::fabs(value) < 0x1p31f ? static_cast<int32_t>(static_cast<int64_t>(wide) & 0xff) : 0;
        case DataFormat::kInt8:
            return nan ? 0 : static_cast<int32_t>(std::clamp(std::trunc(wide), -128.0, 127.0));
        case DataFormat::kUInt32:
            if (negative) return 0;
            return wide < 0x1p32 ? s(static_cast<uint32_t>(wide)) : -1;
        default:
            return std::fabs(value) < 0x1p31f ? static_cast<int32_t>(wide) : INT32_MIN;
    }
}

int32_t between_integers(int32_t value, DataFormat from, DataFormat to) {
    int64_t wide = from == DataFormat::kUInt32 ? static_cast<int64_t>(u(value)) : value;
    switch (to) {
        case DataFormat::kUInt16:
            return static_cast<int32_t>(std::clamp<int64_t>(wide, 0, 65535));
        case DataFormat::kUInt8:
            return static_cast<int32_t>(wide & 0xff);
        case DataFormat::kInt8:
            return static_cast<int32_t>(std::clamp<int64_t>(wide, -128, 127));
        default:
            return value;
    }
}

float rounded_to(float value, DataFormat to) {
    switch (to) {
        case DataFormat::kFloat16:
            return fp32_from_fp16(fp16_from_fp32(value));
        case DataFormat::kTf32:
            return tf32_from_fp32(value);
        case DataFormat::kFloat16_b:
            return fp32_from_bf16(bf16_from_fp32(value));
        default:
            return value;  // block floats are made by the packer
    }
}

// p0 = from, p1 = to.
void typecast(const SfpuCall& call) {
    DataFormat from = static_cast<DataFormat>(call.params.p0), to = static_cast<DataFormat>(call.params.p1);
    bool from_float = is_float_format(from), to_float = is_float_format(to);
    for_each_element(call, [&](uint32_t i) {
        int32_t integer = call.in[0]->ints()[i];
        if (!to_float) {
            call.out->ints()[i] =
                from_float ? to_integer(call.in[0]->values[i], to) : between_integers(integer, from, to);
            return;
        }
        float value = from_float                    ? call.in[0]->values[i]
                      : from == DataFormat::kUInt32 ? static_cast<float>(u(integer))
                                                    : static_cast<float>(integer);
        // What was an integer is rounded to bf16 by the SFPU's own instruction, which takes ties away from zero.
        call.out->values[i] = !from_float && to == DataFormat::kFloat16_b
                                  ? fp32_from_bf16(bf16_from_fp32(value, Rounding::kNearestAway))
                                  : rounded_to(value, to);
    });
    if (to_float) finish_floats(call);
}

void fill_int(const SfpuCall& call) {
    for_each_element(call, [&](uint32_t i) { call.out->ints()[i] = call.params.i0(); });
}

// By the format the operation names: UInt8 has 8 bits without a sign, everything else 8 with one.
int32_t to_byte(float value, const Params& params) {
    if (value != value) return 0;
    const bool unsigned_byte = params.format() == DataFormat::kUInt8;
    const int32_t result = static_cast<int32_t>(std::clamp(
        std::nearbyint(static_cast<double>(value)), unsigned_byte ? 0.0 : -128.0, unsigned_byte ? 255.0 : 127.0));
    return params.p1 & abi::QuantFlags::kByteOut ? result & 0xff : result;
}
float from_quantized(int32_t word, const Params& params) {
    return static_cast<float>(params.p1 & abi::QuantFlags::kByteIn ? static_cast<int8_t>(word) : word);
}

// p0 = the zero point as fp32: quant round(a * b + z), requant the same from integers, dequant (a + z) * b.
void quant(const SfpuCall& call) {
    for_each_element(call, [&](uint32_t i) {
        const float value = call.in[0]->values[i] * call.in[1]->values[i] + call.params.f0();
        call.out->ints()[i] = to_byte(value, call.params);
    });
}
void requant(const SfpuCall& call) {
    for_each_element(call, [&](uint32_t i) {
        const float value =
            from_quantized(call.in[0]->ints()[i], call.params) * call.in[1]->values[i] + call.params.f0();
        call.out->ints()[i] = to_byte(value, call.params);
    });
}
void dequant(const SfpuCall& call) {
    for_each_element(call, [&](uint32_t i) {
        const float value = from_quantized(call.in[0]->ints()[i], call.params) + call.params.f0();
        call.out->values[i] = value * call.in[1]->values[i];
    });
    finish_floats(call);
}

constexpr SfpuRow kRows[] = {
    {SfpuOp::kAbsInt32, unary_int<[](int32_t x, const Params&) { return s(magnitude(x)); }>},
    {SfpuOp::kNegativeInt32, unary_int<[](int32_t x, const Params&) { return s(0u - u(x)); }>},
    {SfpuOp::kClampInt32,
     unary_int<[](int32_t x, const Params& p) { return (x < p.i0()   ? p.i0()
                                                        : x > p.i1() ? p.i1()
                                                                     : x); }>},
    {SfpuOp::kEqzInt32, unary_int<[](int32_t x, const Params&) -> int32_t { return x == 0; }>},
    {SfpuOp::kNezInt32, unary_int<[](int32_t x, const Params&) -> int32_t { return x != 0; }>},
    {SfpuOp::kLtzInt32, unary_int<[](int32_t x, const Params&) -> int32_t { return x < 0; }>},
    {SfpuOp::kGtzInt32, unary_int<[](int32_t x, const Params&) -> int32_t { return (x > 0); }>},
    {SfpuOp::kLezInt32, unary_int<[](int32_t x, const Params&) -> int32_t { return x <= 0; }>},
    {SfpuOp::kGezInt32, unary_int<[](int32_t x, const Params&) -> int32_t { return x >= 0; }>},
    {SfpuOp::kLogicalNotInt32, unary_int<[](int32_t x, const Params&) -> int32_t { return x == 0; }>},
    {SfpuOp::kBitwiseNot, unary_int<[](int32_t x, const Params&) { return ~x; }>},
    {SfpuOp::kFillInt32, fill_int},
    {SfpuOp::kTypecast, typecast},
    {SfpuOp::kQuant, quant},
    {SfpuOp::kRequant, requant},
    {SfpuOp::kDequant, dequant},

    {SfpuOp::kAddScalarInt32, unary_int<[](int32_t x, const Params& p) { return s(u(x) + p.p0); }>},
    {SfpuOp::kSubScalarInt32, unary_int<[](int32_t x, const Params& p) { return s(u(x) - p.p0); }>},
    {SfpuOp::kMaxScalarInt32, unary_int<[](int32_t x, const Params& p) { return std::max(x, p.i0()); }>},
    {SfpuOp::kMinScalarInt32, unary_int<[](int32_t x, const Params& p) { return std::min(x, p.i0()); }>},
    {SfpuOp::kMaxScalarUInt32, unary_int<[](int32_t x, const Params& p) { return s(std::max(u(x), p.p0)); }>},
    {SfpuOp::kMinScalarUInt32, unary_int<[](int32_t x, const Params& p) { return s(std::min(u(x), p.p0)); }>},
    {SfpuOp::kRsubScalarInt32, unary_int<[](int32_t x, const Params& p) { return s(p.p0 - u(x)); }>},
    {SfpuOp::kRemainderScalarUInt32,
     unary_int<[](int32_t x, const Params& p) { return p.p0 == 0 ? x : s(u(x) % p.p0); }>},
    {SfpuOp::kReluMaxInt32, unary_int<[](int32_t x, const Params& p) { return std::max(std::min(x, p.i0()), 0); }>},
    {SfpuOp::kReluMinInt32, unary_int<[](int32_t x, const Params& p) { return std::max(x, std::max(p.i0(), 0)); }>},
    {SfpuOp::kReluMaxUInt32, unary_int<[](int32_t x, const Params& p) { return s(std::min(u(x), p.p0)); }>},
    {SfpuOp::kReluMinUInt32, unary_int<[](int32_t x, const Params& p) { return s(std::max(u(x), p.p0)); }>},
    {SfpuOp::kEqScalarInt32, unary_int<[](int32_t x, const Params& p) -> int32_t { return x == p.i0(); }>},
    {SfpuOp::kNeScalarInt32, unary_int<[](int32_t x, const Params& p) -> int32_t { return x != p.i0(); }>},
    {SfpuOp::kLtScalarInt32, unary_int<[](int32_t x, const Params& p) -> int32_t { return x < p.i0(); }>},
    {SfpuOp::kGtScalarInt32, unary_int<[](int32_t x, const Params& p) -> int32_t { return (x > p.i0()); }>},
    {SfpuOp::kLeScalarInt32, unary_int<[](int32_t x, const Params& p) -> int32_t { return x <= p.i0(); }>},
    {SfpuOp::kGeScalarInt32, unary_int<[](int32_t x, const Params& p) -> int32_t { return x >= p.i0(); }>},
    {SfpuOp::kBitwiseAndScalar, unary_int<[](int32_t x, const Params& p) { return x & p.i0(); }>},
    {SfpuOp::kBitwiseOrScalar, unary_int<[](int32_t x, const Params& p) { return x | p.i0(); }>},
    {SfpuOp::kBitwiseXorScalar, unary_int<[](int32_t x, const Params& p) { return x ^ p.i0(); }>},
    {SfpuOp::kLeftShiftScalar, unary_int<[](int32_t x, const Params& p) { return shift_left(x, p.p0); }>},
    {SfpuOp::kRightShiftScalar, unary_int<[](int32_t x, const Params& p) { return shift_right(x, p.p0); }>},
    {SfpuOp::kLogicalRightShiftScalar,
     unary_int<[](int32_t x, const Params& p) { return shift_right_logical(x, p.p0); }>},

    {SfpuOp::kAddInt32, binary_int<[](int32_t x, int32_t y, const Params&) { return s(u(x) + u(y)); }>},
    {SfpuOp::kSubInt32, binary_int<[](int32_t x, int32_t y, const Params&) { return s(u(x) - u(y)); }>},
    {SfpuOp::kRsubInt32, binary_int<[](int32_t x, int32_t y, const Params&) { return s(u(y) - u(x)); }>},
    {SfpuOp::kMulInt32, binary_int<[](int32_t x, int32_t y, const Params&) { return s(u(x) * u(y)); }>},
    {SfpuOp::kDivInt32, divide_to_float},
    {SfpuOp::kDivInt32Floor, binary_int<[](int32_t x, int32_t y, const Params&) { return divide_floor(x, y); }>},
    {SfpuOp::kDivInt32Trunc, binary_int<[](int32_t x, int32_t y, const Params&) { return divide_trunc(x, y); }>},
    {SfpuOp::kRemainderInt32, binary_int<[](int32_t x, int32_t y, const Params&) { return modulo_floor(x, y); }>},
    {SfpuOp::kRemainderUInt32,
     binary_int<[](int32_t x, int32_t y, const Params&) { return y == 0 ? x : s(u(x) % u(y)); }>},
    {SfpuOp::kFmodInt32, binary_int<[](int32_t x, int32_t y, const Params&) { return modulo_trunc(x, y); }>},
    {SfpuOp::kMaxInt32, binary_int<[](int32_t x, int32_t y, const Params&) { return std::max(x, y); }>},
    {SfpuOp::kMinInt32, binary_int<[](int32_t x, int32_t y, const Params&) { return std::min(x, y); }>},
    {SfpuOp::kMaxUInt32, binary_int<[](int32_t x, int32_t y, const Params&) { return s(std::max(u(x), u(y))); }>},
    {SfpuOp::kMinUInt32, binary_int<[](int32_t x, int32_t y, const Params&) { return s(std::min(u(x), u(y))); }>},
    {SfpuOp::kAddUInt32, binary_int<[](int32_t x, int32_t y, const Params&) { return s(u(x) + u(y)); }>},
    {SfpuOp::kSubUInt32, binary_int<[](int32_t x, int32_t y, const Params&) { return s(u(x) - u(y)); }>},
    {SfpuOp::kMulUInt32, binary_int<[](int32_t x, int32_t y, const Params&) { return s(u(x) * u(y)); }>},
    {SfpuOp::kAddUInt16, binary_int<[](int32_t x, int32_t y, const Params&) { return s((u(x) + u(y)) & 0xffffu); }>},
    {SfpuOp::kSubUInt16, binary_int<[](int32_t x, int32_t y, const Params&) { return s((u(x) - u(y)) & 0xffffu); }>},
    {SfpuOp::kMulUInt16, binary_int<[](int32_t x, int32_t y, const Params&) { return s((u(x) * u(y)) & 0xffffu); }>},
    {SfpuOp::kBitwiseAnd, binary_int<[](int32_t x, int32_t y, const Params&) { return x & y; }>},
    {SfpuOp::kBitwiseOr, binary_int<[](int32_t x, int32_t y, const Params&) { return x | y; }>},
    {SfpuOp::kBitwiseXor, binary_int<[](int32_t x, int32_t y, const Params&) { return x ^ y; }>},
    {SfpuOp::kLeftShift, binary_int<[](int32_t x, int32_t y, const Params&) { return shift_left(x, u(y)); }>},
    {SfpuOp::kRightShift, binary_int<[](int32_t x, int32_t y, const Params&) { return shift_right(x, u(y)); }>},
    {SfpuOp::kLogicalRightShift,
     binary_int<[](int32_t x, int32_t y, const Params&) { return shift_right_logical(x, u(y)); }>},
    {SfpuOp::kEqInt32, binary_int<[](int32_t x, int32_t y, const Params&) -> int32_t { return x == y; }>},
    {SfpuOp::kNeInt32, binary_int<[](int32_t x, int32_t y, const Params&) -> int32_t { return x != y; }>},
    {SfpuOp::kLtInt32, binary_int<[](int32_t x, int32_t y, const Params&) -> int32_t { return x < y; }>},
    {SfpuOp::kGtInt32, binary_int<[](int32_t x, int32_t y, const Params&) -> int32_t { return (x > y); }>},
    {SfpuOp::kLeInt32, binary_int<[](int32_t x, int32_t y, const Params&) -> int32_t { return x <= y; }>},
    {SfpuOp::kGeInt32, binary_int<[](int32_t x, int32_t y, const Params&) -> int32_t { return x >= y; }>},
    {SfpuOp::kLtUInt32, binary_int<[](int32_t x, int32_t y, const Params&) -> int32_t { return u(x) < u(y); }>},
    {SfpuOp::kGtUInt32, binary_int<[](int32_t x, int32_t y, const Params&) -> int32_t { return (u(x) > u(y)); }>},
    {SfpuOp::kLeUInt32, binary_int<[](int32_t x, int32_t y, const Params&) -> int32_t { return u(x) <= u(y); }>},
    {SfpuOp::kGeUInt32, binary_int<[](int32_t x, int32_t y, const Params&) -> int32_t { return u(x) >= u(y); }>},
    {SfpuOp::kGcd,
     binary_int<[](int32_t x, int32_t y, const Params&) { return s(std::gcd(magnitude(x), magnitude(y))); }>},
    {SfpuOp::kLcm, binary_int<[](int32_t x, int32_t y, const Params&) {
         uint32_t a = magnitude(x), b = magnitude(y), divisor = std::gcd(a, b);
         return divisor == 0 ? 0 : s(a / divisor * b);
     }>},
};

}  // namespace

std::span<const SfpuRow> sfpu_int_rows() {
    return kRows;
}

}  // namespace softmetal::tensix::detail
