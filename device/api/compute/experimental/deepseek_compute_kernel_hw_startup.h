// Set-up of fused kernels: the engine for buffer 0, or for the first buffer that exists.
#pragma once

#include "api/compute/common.h"
#include "core/llk.h"
#include "core/semaphores.h"

namespace softmetal::device {

constexpr uint32_t kNoBuffer = 0xffffffffu;
constexpr uint32_t first_buffer() {
    for (uint32_t cb = 0; cb < sizeof(unpack_src_format) / sizeof(unpack_src_format[0]); ++cb)
        if (unpack_src_format[cb] != static_cast<uint32_t>(DataFormat::Invalid)) return cb;
    return kNoBuffer;
}

// Semaphores with which math and pack take turns at the SFPU.
FORCE_INLINE void start_turns() {
    MATH(ckernel::t6_semaphore_init(ckernel::semaphore::FPU_SFPU, 0, 1));
    PACK(ckernel::t6_semaphore_init(ckernel::semaphore::UNPACK_MATH_DONE, 0, 1));
}

}  // namespace softmetal::device

namespace ckernel {
// The semaphore of the other direction.
constexpr uint32_t SFPU_FPU = semaphore::UNPACK_MATH_DONE;
}  // namespace ckernel

// Sets the engine up for buffer 0.
template <bool = true>
ALWI void deepseek_compute_kernel_init() {
    softmetal::device::start_turns();
    ckernel::compute_kernel_hw_startup(0, 0, 0);
}
// Sets the engine up for the first buffer that the program has, if any.
ALWI void deepseek_compute_kernel_init_present() {
    if constexpr (constexpr uint32_t cb = softmetal::device::first_buffer(); cb != softmetal::device::kNoBuffer) {
        softmetal::device::start_turns();
        ckernel::compute_kernel_hw_startup(cb, cb, cb);
    }
}
// Sets the engine up for two operands and an output.
template <bool = false>
ALWI void deepseek_compute_kernel_hw_startup(uint32_t icb0, uint32_t icb1, uint32_t ocb) {
    softmetal::device::start_engine(icb0, icb1, ocb);
}
