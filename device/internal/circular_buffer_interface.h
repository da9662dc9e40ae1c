// A processor's own view of its circular buffers: addresses and cursors. How many pages are filled is the chip's to
// know.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "internal/risc_attribs.h"

#ifndef NUM_CIRCULAR_BUFFERS
#if defined(ARCH_BLACKHOLE)
#define NUM_CIRCULAR_BUFFERS 64
#else
#define NUM_CIRCULAR_BUFFERS 32
#endif
#endif

#define CIRCULAR_BUFFER_COMPUTE_WORD_SIZE 16
#define CIRCULAR_BUFFER_COMPUTE_ADDR_SHIFT 4
// Pages of remote circular buffers are multiples of this, and it is what a credit stands for.
#define REMOTE_CIRCULAR_BUFFER_ALIGNED_PAGE_SIZE L1_ALIGNMENT

// Sizes and addresses in bytes on BRISC and NCRISC, in 16-byte words on the TRISCs.
struct LocalCBInterface {
    uint32_t fifo_size;
    uint32_t fifo_limit;  // first address past the buffer
    uint32_t fifo_page_size;
    uint32_t fifo_num_pages;
    uint32_t fifo_rd_ptr;
    uint32_t fifo_wr_ptr;
    union {
        uint32_t tiles_acked_received_init;
        struct {
            uint16_t tiles_acked;
            uint16_t tiles_received;
        };
    };
    uint32_t fifo_wr_tile_ptr;  // packer: offset of the next in-order tile
};

// A buffer that spans cores, in bytes on every processor. Both views start alike: the ring, the page size, the cursor.
struct RemoteSenderCBInterface {
    uint32_t config_ptr;
    uint32_t fifo_start_addr;
    uint32_t fifo_limit_page_aligned;
    uint32_t fifo_page_size;
    uint32_t fifo_wr_ptr;
    uint32_t receiver_noc_xy_ptr;
    uint32_t aligned_pages_sent_ptr;
    uint32_t num_receivers;
};

struct RemoteReceiverCBInterface {
    uint32_t config_ptr;
    uint32_t fifo_start_addr;
    uint32_t fifo_limit_page_aligned;
    uint32_t fifo_page_size;
    uint32_t fifo_rd_ptr;
    uint32_t sender_noc_x;
    uint32_t sender_noc_y;
    uint32_t aligned_pages_acked_ptr;
};

struct CBInterface {
    union {
        LocalCBInterface local_cb_interface;
        RemoteSenderCBInterface remote_sender_cb_interface;
        RemoteReceiverCBInterface remote_receiver_cb_interface;
    };
};

extern CBInterface cb_interface[NUM_CIRCULAR_BUFFERS];

FORCE_INLINE LocalCBInterface& get_local_cb_interface(uint32_t cb_id) {
    return cb_interface[cb_id].local_cb_interface;
}
FORCE_INLINE RemoteSenderCBInterface& get_remote_sender_cb_interface(uint32_t cb_id) {
    return cb_interface[cb_id].remote_sender_cb_interface;
}
FORCE_INLINE RemoteReceiverCBInterface& get_remote_receiver_cb_interface(uint32_t cb_id) {
    return cb_interface[cb_id].remote_receiver_cb_interface;
}

#if defined(COMPILE_FOR_TRISC)
constexpr uint32_t cb_addr_shift = CIRCULAR_BUFFER_COMPUTE_ADDR_SHIFT;
#else
constexpr uint32_t cb_addr_shift = 0;
#endif

inline bool cb_access_within_bounds(uint32_t cb_id, uint32_t start_tile_index, uint32_t num_tiles) {
    const LocalCBInterface& cb = get_local_cb_interface(cb_id);
    return cb.fifo_rd_ptr + (start_tile_index + num_tiles) * cb.fifo_page_size <= cb.fifo_limit;
}
