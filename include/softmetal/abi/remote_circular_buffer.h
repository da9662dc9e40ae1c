// A circular buffer whose sender is one core and whose receivers are others: what the host writes to L1 of each of
// them. Included by the host API and the device runtime; knows neither.
#pragma once

#include <cstdint>

namespace softmetal::abi {

// Every core has one page of this configuration, all at the same L1 address, and the ring itself, all at the same
// address. Behind this header follow, in the page:
//   - pairs of words (x, y), translated coordinates: of each receiver on the sender, of the sender on a receiver;
//   - from the next multiple of L1's alignment on, for each receiver two counters, each alone in a multiple of L1's
//     alignment: credits sent, credits acknowledged. A receiver uses its own pair and leaves the others zero.
// One credit stands for remote_credit() bytes of the ring.
struct RemoteCircularBufferPage {
    uint32_t is_sender;           // 1 or 0
    uint32_t num_receivers;       // of the sender, also on a receiver's page
    uint32_t fifo_start;          // L1 address of the ring
    uint32_t fifo_size;           // bytes of the ring
    uint32_t fifo_pointer;        // L1 address where the next kernel goes on; at first fifo_start
    uint32_t noc_xy_address;      // L1 address of the coordinates
    uint32_t pages_sent_address;  // L1 address of the (first, on a receiver: own) pair of counters
};
static_assert(sizeof(RemoteCircularBufferPage) == 28);

constexpr uint32_t remote_coordinates_offset() {
    return sizeof(RemoteCircularBufferPage);
}
constexpr uint32_t remote_counters_offset(uint32_t max_receivers, uint32_t l1_alignment) {
    const uint32_t end = remote_coordinates_offset() + max_receivers * 2 * sizeof(uint32_t);
    return (end + l1_alignment - 1) / l1_alignment * l1_alignment;
}
constexpr uint32_t remote_page_bytes(uint32_t max_receivers, uint32_t l1_alignment) {
    return remote_counters_offset(max_receivers, l1_alignment) + max_receivers * 2 * l1_alignment;
}

// Distance in L1 of the two counters of a receiver is one alignment, of two receivers' pairs two. A ring's page sizes
// are multiples of a credit.
constexpr uint32_t remote_credit(uint32_t l1_alignment) {
    return l1_alignment;
}

}  // namespace softmetal::abi
