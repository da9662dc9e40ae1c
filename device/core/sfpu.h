// How SFPU functions of the compute API are made from rows of abi/tile_ops.h. Their template arguments say how precise
// an answer may be, or name Dst's width; both follow from the build here, so any are accepted.
#pragma once

#include "api/compute/common.h"
#include "core/sfpu_functions.h"

namespace softmetal::device {

constexpr uint32_t format_flags(DataFormat format) {
    return sfpu_flags(false, static_cast<uint32_t>(ckernel::VectorMode::RC), format);
}
constexpr uint32_t precision_flags(bool approximate) {
    return sfpu_flags(approximate, static_cast<uint32_t>(ckernel::VectorMode::RC));
}
FORCE_INLINE uint32_t mode_flags(VectorModeArg mode) {
    return sfpu_flags(false, mode.value);
}

// sigmoid_tile's first template argument is a vector mode or, in another release, the approximation.
struct SigmoidOption {
    constexpr SigmoidOption(ckernel::VectorMode mode) : value(static_cast<uint32_t>(mode)) {}
    constexpr SigmoidOption(int mode) : value(static_cast<uint32_t>(mode)) {}
    constexpr SigmoidOption(bool) : value(static_cast<uint32_t>(ckernel::VectorMode::RC)) {}
    uint32_t value;
};

// An op by the format a kernel names, for the families that have one op per format.
constexpr SfpuOp by_format(DataFormat format, SfpuOp int32, SfpuOp uint32, SfpuOp uint16) {
    return format == DataFormat::UInt32 ? uint32 : format == DataFormat::UInt16 ? uint16 : int32;
}

}  // namespace softmetal::device

// clang-format off
// Once before the function it is named after, where the chip loads constants.
#define SOFTMETAL_SFPU_INIT(name)      template <auto...> ALWI void name() {}
#define SOFTMETAL_SFPU_INIT_PACK(name) template <auto...> ALWI void name() {}

// name_tile(dst): one operand, no parameter.
#define SOFTMETAL_UNARY_FN(fn, op) \
    template <auto...> ALWI void fn([[maybe_unused]] uint32_t idst) { MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::op, idst)); }
#define SOFTMETAL_UNARY(name, op) SOFTMETAL_UNARY_FN(name##_tile, op) SOFTMETAL_SFPU_INIT(name##_tile_init)

// The same, its first template argument choosing the approximation.
#define SOFTMETAL_UNARY_APPROX(name, op, by_default) \
    template <bool approximate = by_default, auto...> ALWI void name##_tile([[maybe_unused]] uint32_t idst) { \
        MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::op, idst, softmetal::device::precision_flags(approximate))); } \
    SOFTMETAL_SFPU_INIT(name##_tile_init)

// name_tile(dst, word), and with two or three words.
#define SOFTMETAL_UNARY_P_FN(fn, op) \
    template <auto...> ALWI void fn([[maybe_unused]] uint32_t idst, [[maybe_unused]] uint32_t p0) { \
        MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::op, idst, softmetal::device::kSfpuDefault, p0)); }
#define SOFTMETAL_UNARY_P(name, op) SOFTMETAL_UNARY_P_FN(name##_tile, op) SOFTMETAL_SFPU_INIT(name##_tile_init)
#define SOFTMETAL_UNARY_PP_FN(fn, op) \
    template <auto...> ALWI void fn([[maybe_unused]] uint32_t idst, [[maybe_unused]] uint32_t p0, [[maybe_unused]] uint32_t p1) { \
        MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::op, idst, softmetal::device::kSfpuDefault, p0, p1)); }
#define SOFTMETAL_UNARY_PP(name, op) SOFTMETAL_UNARY_PP_FN(name##_tile, op) SOFTMETAL_SFPU_INIT(name##_tile_init)
#define SOFTMETAL_UNARY_PPP_FN(fn, op) \
    template <auto...> ALWI void fn([[maybe_unused]] uint32_t idst, [[maybe_unused]] uint32_t p0, [[maybe_unused]] uint32_t p1, [[maybe_unused]] uint32_t p2) { \
        MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::op, idst, softmetal::device::kSfpuDefault, p0, p1, p2)); }
#define SOFTMETAL_UNARY_PPP(name, op) SOFTMETAL_UNARY_PPP_FN(name##_tile, op) SOFTMETAL_SFPU_INIT(name##_tile_init)

// The forms that run on the pack processor, on the half of Dst it holds.
#define SOFTMETAL_PACK_UNARY(name, op) \
    template <auto...> ALWI void name##_tile_pack([[maybe_unused]] uint32_t idst) { PACK(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::op, idst)); } \
    SOFTMETAL_SFPU_INIT(name##_tile_init_pack)
#define SOFTMETAL_PACK_UNARY_P(name, op) \
    template <auto...> ALWI void name##_tile_pack([[maybe_unused]] uint32_t idst, [[maybe_unused]] uint32_t p0) { \
        PACK(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::op, idst, softmetal::device::kSfpuDefault, p0)); } \
    SOFTMETAL_SFPU_INIT(name##_tile_init_pack)
#define SOFTMETAL_PACK_UNARY_PP(name, op) \
    template <auto...> ALWI void name##_tile_pack([[maybe_unused]] uint32_t idst, [[maybe_unused]] uint32_t p0, [[maybe_unused]] uint32_t p1) { \
        PACK(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::op, idst, softmetal::device::kSfpuDefault, p0, p1)); } \
    SOFTMETAL_SFPU_INIT(name##_tile_init_pack)
#define SOFTMETAL_PACK_UNARY_PPP(name, op) \
    template <auto...> ALWI void name##_tile_pack([[maybe_unused]] uint32_t idst, [[maybe_unused]] uint32_t p0, [[maybe_unused]] uint32_t p1, [[maybe_unused]] uint32_t p2) { \
        PACK(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::op, idst, softmetal::device::kSfpuDefault, p0, p1, p2)); } \
    SOFTMETAL_SFPU_INIT(name##_tile_init_pack)

// name_tile<format>(dst, word): the format goes along.
#define SOFTMETAL_UNARY_FORMAT_P(name, op) \
    template <DataFormat format = DataFormat::Int32, auto...> ALWI void name##_tile([[maybe_unused]] uint32_t idst, [[maybe_unused]] uint32_t p0) { \
        MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::op, idst, softmetal::device::format_flags(format), p0)); } \
    SOFTMETAL_SFPU_INIT(name##_tile_init)

// fn(in0, in1, out); the older two-operand form writes over its first.
#define SOFTMETAL_BINARY_FN(fn, op) \
    template <auto...> ALWI void fn([[maybe_unused]] uint32_t idst0, [[maybe_unused]] uint32_t idst1, [[maybe_unused]] uint32_t odst, softmetal::device::VectorModeArg mode = ckernel::VectorMode::RC) { \
        MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::op, idst0, idst1, 0, odst, softmetal::device::mode_flags(mode))); } \
    template <auto...> ALWI void fn(uint32_t idst0, uint32_t idst1) { fn(idst0, idst1, idst0); }
#define SOFTMETAL_BINARY(name, op) SOFTMETAL_BINARY_FN(name##_tile, op) SOFTMETAL_SFPU_INIT(name##_tile_init)

// fn<format>(in0, in1, out): one op, the format goes along; and one op for each of three formats.
#define SOFTMETAL_BINARY_FORMAT_FN(fn, op) \
    template <DataFormat format = DataFormat::Int32, auto...> ALWI void fn([[maybe_unused]] uint32_t idst0, [[maybe_unused]] uint32_t idst1, [[maybe_unused]] uint32_t odst) { \
        MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::op, idst0, idst1, 0, odst, softmetal::device::format_flags(format))); } \
    template <DataFormat format = DataFormat::Int32, auto...> ALWI void fn(uint32_t idst0, uint32_t idst1) { fn<format>(idst0, idst1, idst0); }
#define SOFTMETAL_BINARY_BY_FORMAT_FN(fn, int32, uint32, uint16) \
    template <DataFormat format = DataFormat::Int32, auto...> ALWI void fn([[maybe_unused]] uint32_t idst0, [[maybe_unused]] uint32_t idst1, [[maybe_unused]] uint32_t odst) { \
        MATH(constexpr auto op = softmetal::device::by_format(format, softmetal::device::SfpuOp::int32, softmetal::device::SfpuOp::uint32, softmetal::device::SfpuOp::uint16); \
             softmetal::device::sfpu(op, idst0, idst1, 0, odst, softmetal::device::format_flags(format))); } \
    template <DataFormat format = DataFormat::Int32, auto...> ALWI void fn(uint32_t idst0, uint32_t idst1) { fn<format>(idst0, idst1, idst0); }

// fn<format>(in0, in1, in2, out).
#define SOFTMETAL_TERNARY(name, op) \
    template <DataFormat format = DataFormat::Float16_b, auto...> ALWI void name##_tile([[maybe_unused]] uint32_t idst0, [[maybe_unused]] uint32_t idst1, [[maybe_unused]] uint32_t idst2, [[maybe_unused]] uint32_t odst) { \
        MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::op, idst0, idst1, idst2, odst, softmetal::device::format_flags(format))); } \
    SOFTMETAL_SFPU_INIT(name##_tile_init)
#define SOFTMETAL_TERNARY_P(name, op) \
    template <DataFormat format = DataFormat::Float16_b, auto...> ALWI void name##_tile([[maybe_unused]] uint32_t idst0, [[maybe_unused]] uint32_t idst1, [[maybe_unused]] uint32_t idst2, [[maybe_unused]] uint32_t odst, [[maybe_unused]] uint32_t p0) { \
        MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::op, idst0, idst1, idst2, odst, softmetal::device::format_flags(format), p0)); } \
    SOFTMETAL_SFPU_INIT(name##_tile_init)

// Declared so that kernels parse; calling it stops the launch with its name.
#define SOFTMETAL_NOT_BUILT(fn) \
    template <auto...> ALWI void fn(auto&&...) { MATH(softmetal::device::unsupported(#fn)); }
// clang-format on
