// Who owns Dst when: math acquires and commits a half, pack waits for it and releases it.
#pragma once

#include "core/compute.h"

namespace ckernel {

template <auto...>
ALWI void tile_regs_acquire() {
    MATH(softmetal::device::call(softmetal::device::Call::kDstAcquire));
}
template <auto...>
ALWI void tile_regs_commit() {
    MATH(softmetal::device::call(softmetal::device::Call::kDstCommit));
}
template <auto...>
ALWI void tile_regs_wait() {
    PACK(softmetal::device::call(softmetal::device::Call::kDstWait));
}
template <auto...>
ALWI void tile_regs_release() {
    PACK(softmetal::device::call(softmetal::device::Call::kDstRelease));
}

template <auto...>
ALWI void acquire_dst() {
    tile_regs_acquire();
    tile_regs_wait();
}
template <auto...>
ALWI void release_dst() {
    tile_regs_commit();
    tile_regs_release();
}
// The oldest form names a mode.
enum class DstMode : uint8_t { Half = 0, Full = 1, Tile = 2 };
ALWI void acquire_dst(DstMode) {
    acquire_dst<>();
}
ALWI void release_dst(DstMode) {
    release_dst<>();
}

}  // namespace ckernel

namespace tt {
using DstMode = ckernel::DstMode;
}

using namespace ckernel;
