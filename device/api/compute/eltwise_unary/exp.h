// Exponential, with an optional scale of its input; approximate, it is the chip's line in the bits of a float.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// What the approximate form does with inputs below -88.5, which its line does not reach.
enum class InputClamping : uint8_t {
    ClampToNegative = 1,  // takes them as -88.5
    None = 0,             // faster: their results are negative, and those above exp(0.72) end there
};

}  // namespace ckernel

namespace softmetal::device {

constexpr bool is_clamped() {
    return true;
}
template <typename First, typename... Rest>
constexpr bool is_clamped(First first, Rest... rest) {
    if constexpr (__is_same(First, ckernel::InputClamping))
        return first == ckernel::InputClamping::ClampToNegative;
    else
        return is_clamped(rest...);
}

// The approximate form takes its scale, fp32 bits, at init; 1 is none.
constexpr uint32_t exp_init_scale(bool) {
    return 0;
}
template <typename First, typename... Rest>
constexpr uint32_t exp_init_scale(bool approximate, First first, Rest...) {
    const auto scale = static_cast<uint32_t>(first);
    return approximate && scale != 0x3F800000 && scale > 1 ? scale : 0;
}

template <bool approximate, bool scale_en, auto... options>
ALWI void exp_on_sfpu(uint32_t idst, VectorModeArg mode, uint16_t scale) {
    constexpr SfpuOp op = !approximate             ? SfpuOp::kExp
                          : is_clamped(options...) ? SfpuOp::kFastExpClamped
                                                   : SfpuOp::kFastExp;
    sfpu_unary(op, idst, mode_flags(mode),
               approximate ? engine_state.sfpu_parameter
               : scale_en  ? static_cast<uint32_t>(scale) << 16
                           : 0);
}

}  // namespace softmetal::device

namespace ckernel {

// clang-format off
// Before exp_tile; the approximate form takes its scale here, as fp32 bits.
template <bool approximate = false, auto... options> ALWI void exp_tile_init() {
    MATH(softmetal::device::engine_state.sfpu_parameter = softmetal::device::exp_init_scale(approximate, options...));
}

// exp(x), or exp(scale * x) with `scale_en`; `scale` is the upper half of an fp32.
template <bool approximate = false, bool scale_en = false, auto... options>
ALWI void exp_tile([[maybe_unused]] uint32_t idst, [[maybe_unused]] softmetal::device::VectorModeArg mode = VectorMode::RC, [[maybe_unused]] uint16_t scale = p_sfpu::kCONST_1_FP16B) {
    MATH((softmetal::device::exp_on_sfpu<approximate, scale_en, options...>(idst, mode, scale)));
}

// The same on the pack processor, in the half of Dst it holds.
template <bool approximate = false, auto... options> ALWI void exp_packthread_tile_init() {
    PACK(softmetal::device::engine_state.sfpu_parameter = softmetal::device::exp_init_scale(approximate, options...));
}
template <bool approximate = false, bool scale_en = false, auto... options>
ALWI void exp_packthread_tile([[maybe_unused]] uint32_t idst, [[maybe_unused]] softmetal::device::VectorModeArg mode = VectorMode::RC, [[maybe_unused]] uint16_t scale = p_sfpu::kCONST_1_FP16B) {
    PACK((softmetal::device::exp_on_sfpu<approximate, scale_en, options...>(idst, mode, scale)));
}
// clang-format on

}  // namespace ckernel
