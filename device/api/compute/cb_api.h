// Circular buffers in compute kernels: the unpack processor consumes, the pack processor produces.
#pragma once

#include "core/compute.h"
#include "core/mailbox.h"

namespace softmetal::device {

FORCE_INLINE void wait_front(uint32_t cb, uint32_t pages) {
    call(Call::kCbWaitFront, cb, pages);
}
FORCE_INLINE void pop_front(uint32_t cb, uint32_t pages) {
    call(Call::kCbPopFront, cb, pages);
    LocalCBInterface& state = get_local_cb_interface(cb);
    state.fifo_rd_ptr += pages * state.fifo_page_size;
    if (state.fifo_rd_ptr >= state.fifo_limit) state.fifo_rd_ptr -= state.fifo_size;
}
FORCE_INLINE void reserve_back(uint32_t cb, uint32_t pages) {
    call(Call::kCbReserveBack, cb, pages);
}
FORCE_INLINE void push_back(uint32_t cb, uint32_t pages) {
    call(Call::kCbPushBack, cb, pages);
    LocalCBInterface& state = get_local_cb_interface(cb);
    state.fifo_wr_ptr += pages * state.fifo_page_size;
    state.fifo_wr_tile_ptr = 0;
    if (state.fifo_wr_ptr >= state.fifo_limit) state.fifo_wr_ptr -= state.fifo_size;
}

// The unpack processor knows the address; the other two hear it from there.
FORCE_INLINE uint32_t from_unpack(uint32_t value) {
#if defined(TRISC_UNPACK)
    ckernel::mailbox_write(ckernel::MathThreadId, value);
    ckernel::mailbox_write(ckernel::PackThreadId, value);
    return value;
#else
    return ckernel::mailbox_read(ckernel::UnpackThreadId);
#endif
}

}  // namespace softmetal::device

namespace ckernel {

// Waits until that many pages are filled. A hang ends with a report that names this line.
ALWI void cb_wait_front(uint32_t cbid, uint32_t ntiles) {
    UNPACK(softmetal::device::wait_front(cbid, ntiles));
}
// Gives the oldest pages back.
ALWI void cb_pop_front(uint32_t cbid, uint32_t ntiles) {
    UNPACK(softmetal::device::pop_front(cbid, ntiles));
}
// Waits until that many pages are free. A hang ends with a report that names this line.
ALWI void cb_reserve_back(uint32_t cbid, uint32_t ntiles) {
    PACK(softmetal::device::reserve_back(cbid, ntiles));
}
// Publishes the pages that were packed.
ALWI void cb_push_back(uint32_t cbid, uint32_t ntiles) {
    PACK(softmetal::device::push_back(cbid, ntiles));
}

// L1 address in bytes of a tile counted from the front; the second form tells all three processors.
ALWI uint32_t get_tile_l1_byte_address(uint32_t operand, uint32_t tile_index) {
    return softmetal::device::read_address(operand, tile_index);
}
ALWI uint32_t get_tile_address(uint32_t cb_id, uint32_t tile_index) {
    return softmetal::device::from_unpack(softmetal::device::read_address(cb_id, tile_index));
}
// One 32-bit word of a tile; `element_offset` counts words. All three processors get it.
ALWI uint32_t read_tile_value(uint32_t cb_id, uint32_t tile_index, uint32_t element_offset) {
    uint32_t value = 0;
    UNPACK(value = reinterpret_cast<volatile uint32_t*>(
               softmetal::device::read_address(cb_id, tile_index))[element_offset]);
    return softmetal::device::from_unpack(value);
}
// The address of a tile at the front for all three processors, and its return.
template <typename T = uint32_t>
ALWI void cb_get_tile(uint32_t cb_id, uint32_t tile_index, T* pointer) {
    *reinterpret_cast<uint32_t*>(pointer) = get_tile_address(cb_id, tile_index);
}
ALWI void cb_release_tile(uint32_t) {}

}  // namespace ckernel
