// Exponential, with an optional scale of its input.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
// Whether the chip's fast form first raises very negative inputs; the answer here is exact either way.
enum class InputClamping : uint8_t { ClampToNegative = 1, None = 0 };

// The approximate form takes its scale at init.
template <bool approximate = false, auto... options> ALWI void exp_tile_init() {
    constexpr uint32_t scale = [] {
        if constexpr (sizeof...(options) == 0) return 0u;
        else return [](auto first, auto...) { return static_cast<unsigned>(static_cast<uint32_t>(first)); }(options...);
    }();
    MATH(softmetal::device::engine_state.sfpu_parameter = (approximate && scale != 0x3F800000 && scale > 1) ? scale : 0);
}

// exp(x), or exp(scale * x) with `scale_en`; `scale` is the upper half of an fp32.
template <bool approximate = false, bool scale_en = false, auto...>
ALWI void exp_tile([[maybe_unused]] uint32_t idst, softmetal::device::VectorModeArg mode = VectorMode::RC, [[maybe_unused]] uint16_t scale = p_sfpu::kCONST_1_FP16B) {
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kExp, idst, softmetal::device::mode_flags(mode, approximate),
                                       scale_en ? static_cast<uint32_t>(scale) << 16 : approximate ? softmetal::device::engine_state.sfpu_parameter : 0));
}

// The same on the pack processor, in the half of Dst it holds.
template <auto...> ALWI void exp_packthread_tile_init() {}
template <bool approximate = false, bool scale_en = false, auto...>
ALWI void exp_packthread_tile([[maybe_unused]] uint32_t idst, softmetal::device::VectorModeArg mode = VectorMode::RC, [[maybe_unused]] uint16_t scale = p_sfpu::kCONST_1_FP16B) {
    PACK(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kExp, idst, softmetal::device::mode_flags(mode, approximate), scale_en ? static_cast<uint32_t>(scale) << 16 : 0));
}
// clang-format on

}  // namespace ckernel
