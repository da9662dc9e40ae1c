// Who owns Dst when: math acquires and commits a half, pack waits for it and releases it.
#pragma once

#include "core/compute.h"

namespace ckernel {

// Math waits for a free half of Dst, which is then zero.
template <auto...>
ALWI void tile_regs_acquire() {
    MATH(softmetal::device::call(softmetal::device::Call::kDstAcquire));
}
// Math gives its half to pack.
template <auto...>
ALWI void tile_regs_commit() {
    MATH(softmetal::device::call(softmetal::device::Call::kDstCommit));
}
// Pack waits for a half from math. A hang ends with a report that names this line.
template <auto...>
ALWI void tile_regs_wait() {
    PACK(softmetal::device::call(softmetal::device::Call::kDstWait));
}
// Pack gives the half back.
template <auto...>
ALWI void tile_regs_release() {
    PACK(softmetal::device::call(softmetal::device::Call::kDstRelease));
}

// The older pair: math and pack hold Dst at the same time.
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
// The oldest form names a mode, which is ignored.
enum class DstMode : uint8_t { Half = 0, Full = 1, Tile = 2 };
ALWI void acquire_dst(DstMode) {
    acquire_dst<>();
}
ALWI void release_dst(DstMode) {
    release_dst<>();
}

}  // namespace ckernel

namespace tt {
// The same, without the namespace.
using DstMode = ckernel::DstMode;
}  // namespace tt

using namespace ckernel;
