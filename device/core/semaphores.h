// The tile engine's eight semaphores, by the numbers kernels know them under.
#pragma once

#include "core/call.h"
#include "core/tensix_parameters.h"
#include "internal/risc_attribs.h"

namespace softmetal::device {

FORCE_INLINE uint32_t tensix_semaphore(abi::SemaphoreAction action, uint32_t index, uint32_t value = 0,
                                       uint32_t max = 0) {
    return call(Call::kTensixSemaphore, static_cast<uint32_t>(action) | index << 8, value, max);
}

}  // namespace softmetal::device

namespace ckernel {

// What each semaphore stands for in the kernels that use it.
struct semaphore {
    static constexpr uint32_t FPU_SFPU = 0;
    static constexpr uint32_t MATH_PACK = 1;
    static constexpr uint32_t UNPACK_TO_DEST = 2;
    static constexpr uint32_t UNPACK_OPERAND_SYNC = 3;
    static constexpr uint32_t PACK_DONE = 4;
    static constexpr uint32_t UNPACK_SYNC = 5;
    static constexpr uint32_t UNPACK_MATH_DONE = 6;
    static constexpr uint32_t MATH_DONE = 7;
};

// Count and largest count.
ALWI void t6_semaphore_init(uint32_t index, uint32_t value, uint32_t max) {
    softmetal::device::tensix_semaphore(softmetal::abi::SemaphoreAction::kInit, index, value, max);
}
// One more, or one less, once the processor's unit has finished what it was given.
template <auto...>
ALWI void t6_semaphore_post(uint32_t index) {
    softmetal::device::tensix_semaphore(softmetal::abi::SemaphoreAction::kPost, index);
}
template <auto...>
ALWI void t6_semaphore_get(uint32_t index) {
    softmetal::device::tensix_semaphore(softmetal::abi::SemaphoreAction::kGet, index);
}
// Waits while the count is 0, or while it is the largest.
template <auto...>
ALWI void t6_semaphore_wait_on_zero(uint32_t index) {
    softmetal::device::tensix_semaphore(softmetal::abi::SemaphoreAction::kWaitWhileZero, index);
}
template <auto...>
ALWI void t6_semaphore_wait_on_max(uint32_t index) {
    softmetal::device::tensix_semaphore(softmetal::abi::SemaphoreAction::kWaitWhileFull, index);
}
// The same from the processors themselves.
ALWI uint8_t semaphore_read(uint32_t index) {
    return static_cast<uint8_t>(softmetal::device::tensix_semaphore(softmetal::abi::SemaphoreAction::kRead, index));
}
ALWI void semaphore_post(uint32_t index) {
    t6_semaphore_post(index);
}
ALWI void semaphore_get(uint32_t index) {
    t6_semaphore_get(index);
}

}  // namespace ckernel
