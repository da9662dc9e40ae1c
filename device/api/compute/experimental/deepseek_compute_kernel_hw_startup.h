// Set-up of fused kernels: the engine for buffer 0, or for the first buffer that exists.
#pragma once

#include "api/compute/common.h"
#include "core/llk.h"

namespace softmetal::device {

constexpr uint32_t kNoBuffer = 0xffffffffu;
constexpr uint32_t first_buffer() {
    for (uint32_t cb = 0; cb < sizeof(unpack_src_format) / sizeof(unpack_src_format[0]); ++cb)
        if (unpack_src_format[cb] != static_cast<uint32_t>(DataFormat::Invalid)) return cb;
    return kNoBuffer;
}

}  // namespace softmetal::device

template <bool = true>
ALWI void deepseek_compute_kernel_init() {
    ckernel::compute_kernel_hw_startup(0, 0, 0);
}
ALWI void deepseek_compute_kernel_init_present() {
    if constexpr (constexpr uint32_t cb = softmetal::device::first_buffer(); cb != softmetal::device::kNoBuffer)
        ckernel::compute_kernel_hw_startup(cb, cb, cb);
}
template <bool = false>
ALWI void deepseek_compute_kernel_hw_startup(uint32_t icb0, uint32_t icb1, uint32_t ocb) {
    softmetal::device::start_engine(icb0, icb1, ocb);
}
