// Places in L1 that kernels may name, below what launches use.
// Included by the device headers and by the chip.
#pragma once

#include <cstdint>

namespace softmetal::abi {

// Zeros that nobody writes: kernels copy from here to clear memory. softmetal's choice of place, behind the mailboxes
// of the real firmware and before the kernel configuration of every machine.
inline constexpr uint32_t kZerosBase = 0x4000;
inline constexpr uint32_t kZerosBytes = 512;

}  // namespace softmetal::abi
