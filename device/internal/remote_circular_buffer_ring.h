// The ring of a remote circular buffer as arithmetic: where the next page is, how many credits pages stand for, and how
// a local buffer follows it. Knows nothing of the NoC.
#pragma once

#include "internal/circular_buffer_interface.h"
#include "noc/noc_parameters.h"
#include "softmetal/abi/remote_circular_buffer.h"

namespace softmetal::device {

using abi::RemoteCircularBufferPage;

// What the sender's and the receiver's interface have in common.
struct RemoteRing {
    uint32_t config_ptr, fifo_start_addr, fifo_limit_page_aligned, fifo_page_size, fifo_ptr;

    const RemoteCircularBufferPage& page() const {
        return *reinterpret_cast<const RemoteCircularBufferPage*>(config_ptr);
    }
    // Bytes at the end of the ring that hold no whole page.
    uint32_t tail() const { return fifo_start_addr + page().fifo_size - fifo_limit_page_aligned; }
    // Credits for the next pages; the unused end of the ring counts with the page before it.
    uint32_t credits(uint32_t num_pages) const {
        const uint32_t bytes = num_pages * fifo_page_size;
        const bool reaches_end = fifo_ptr + bytes >= fifo_limit_page_aligned;
        return (reaches_end ? bytes + tail() : bytes) / REMOTE_CIRCULAR_BUFFER_ALIGNED_PAGE_SIZE;
    }
    void advance(uint32_t num_pages) {
        fifo_ptr += num_pages * fifo_page_size;
        if (fifo_ptr >= fifo_limit_page_aligned) fifo_ptr -= fifo_limit_page_aligned - fifo_start_addr;
    }
    // Gives the ring another page size; returns the credits of what is skipped to the next multiple of it.
    uint32_t resize(uint32_t page_size) {
        const uint32_t size = page().fifo_size, before = fifo_ptr;
        const uint32_t pages = (fifo_ptr - fifo_start_addr + page_size - 1) / page_size;
        fifo_page_size = page_size;
        fifo_limit_page_aligned = fifo_start_addr + size - size % page_size;
        fifo_ptr = fifo_start_addr + pages * page_size;
        uint32_t skipped = fifo_ptr - before;
        if (fifo_ptr >= fifo_limit_page_aligned) {
            skipped = fifo_start_addr + size - before;
            fifo_ptr = fifo_start_addr;
        }
        return skipped / REMOTE_CIRCULAR_BUFFER_ALIGNED_PAGE_SIZE;
    }
};
static_assert(sizeof(RemoteRing) == offsetof(RemoteSenderCBInterface, receiver_noc_xy_ptr));
static_assert(sizeof(RemoteRing) == offsetof(RemoteReceiverCBInterface, sender_noc_x));

FORCE_INLINE RemoteRing& remote_ring(uint32_t cb_id) {
    return reinterpret_cast<RemoteRing&>(cb_interface[cb_id]);
}

// The interface of a remote buffer, from its configuration page. The page size is set by resize().
inline void read_remote_page(uint32_t cb_id, uint32_t config_address) {
    const auto& page = *reinterpret_cast<const volatile RemoteCircularBufferPage*>(config_address);
    RemoteRing& ring = remote_ring(cb_id);
    ring.config_ptr = config_address;
    ring.fifo_start_addr = page.fifo_start;
    ring.fifo_ptr = page.fifo_pointer;
    if (page.is_sender) {
        RemoteSenderCBInterface& sender = get_remote_sender_cb_interface(cb_id);
        sender.receiver_noc_xy_ptr = page.noc_xy_address;
        sender.aligned_pages_sent_ptr = page.pages_sent_address;
        sender.num_receivers = page.num_receivers;
    } else {
        RemoteReceiverCBInterface& receiver = get_remote_receiver_cb_interface(cb_id);
        const auto* coordinates = reinterpret_cast<const volatile uint32_t*>(page.noc_xy_address);
        receiver.sender_noc_x = coordinates[0];
        receiver.sender_noc_y = coordinates[1];
        receiver.aligned_pages_acked_ptr = page.pages_sent_address + L1_ALIGNMENT;
    }
}

// A local buffer that shares the ring starts where the remote one stands.
inline void follow_remote_ring(uint32_t local_cb, uint32_t remote_cb) {
    const RemoteRing& ring = remote_ring(remote_cb);
    if (ring.fifo_start_addr == 0) return;  // this core has no part in it
    LocalCBInterface& local = get_local_cb_interface(local_cb);
    local.fifo_limit = ring.fifo_limit_page_aligned >> cb_addr_shift;
    local.fifo_size = local.fifo_limit - (ring.fifo_start_addr >> cb_addr_shift);
    local.fifo_num_pages = local.fifo_size / local.fifo_page_size;
    local.fifo_rd_ptr = ring.fifo_ptr >> cb_addr_shift;
    local.fifo_wr_ptr = local.fifo_rd_ptr;
}

}  // namespace softmetal::device
