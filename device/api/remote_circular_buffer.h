// Circular buffers whose sender and receivers are different cores: pages travel over the NoC, credits beside them.
#pragma once

#include "api/debug/assert.h"
#include "api/lock.h"
#include "core/call.h"
#include "internal/remote_circular_buffer_ring.h"
#if !defined(COMPILE_FOR_TRISC)
#include "api/dataflow/dataflow_api.h"
#include "api/dataflow/noc.h"
#endif

namespace softmetal::device {

FORCE_INLINE volatile tt_l1_ptr uint32_t* remote_counter(uint32_t address) {
    return reinterpret_cast<volatile tt_l1_ptr uint32_t*>(address);
}
// Blocks until the counter, which may wrap around, is at least `value`.
FORCE_INLINE void wait_remote_counter(uint32_t address, uint32_t value) {
    call(Call::kWaitWord, address, value, static_cast<uint32_t>(abi::WaitCompare::kGreaterEqual));
}

#if defined(COMPILE_FOR_TRISC)
constexpr uint8_t default_noc_mode = 0;
constexpr uint8_t default_command_buffer = 0;
FORCE_INLINE void send_credits(uint32_t, uint32_t, uint8_t, bool) {}
FORCE_INLINE void acknowledge_credits(uint32_t, uint32_t, uint8_t, bool) {}
#else
constexpr uint8_t default_noc_mode = NOC_MODE;
constexpr uint8_t default_command_buffer = write_at_cmd_buf;

FORCE_INLINE void add_to_remote_counter(uint64_t address, uint32_t credits, uint8_t noc, bool posted) {
    noc_atomic_increment(write_flags(noc, NOC_UNICAST_WRITE_VC) | posted_flag(posted), address, credits);
}

// The pair of counters has the same address on the sender and on the receiver.
inline void send_credits(uint32_t cb_id, uint32_t credits, uint8_t noc, bool posted) {
    const RemoteSenderCBInterface& sender = get_remote_sender_cb_interface(cb_id);
    const volatile uint32_t* place = remote_counter(sender.receiver_noc_xy_ptr);
    uint32_t sent = sender.aligned_pages_sent_ptr;
    for (uint32_t i = 0; i < sender.num_receivers; ++i, place += 2, sent += 2 * L1_ALIGNMENT) {
        *remote_counter(sent) = *remote_counter(sent) + credits;
        add_to_remote_counter(get_noc_addr(place[0], place[1], sent, noc), credits, noc, posted);
    }
}

inline void acknowledge_credits(uint32_t cb_id, uint32_t credits, uint8_t noc, bool posted) {
    const RemoteReceiverCBInterface& receiver = get_remote_receiver_cb_interface(cb_id);
    const uint32_t acked = receiver.aligned_pages_acked_ptr;
    *remote_counter(acked) = *remote_counter(acked) + credits;
    add_to_remote_counter(get_noc_addr(receiver.sender_noc_x, receiver.sender_noc_y, acked, noc), credits, noc, posted);
}
#endif

FORCE_INLINE void wait_credits(uint32_t cb_id, uint32_t credits) {
    const uint32_t acked = get_remote_receiver_cb_interface(cb_id).aligned_pages_acked_ptr;
    wait_remote_counter(acked - L1_ALIGNMENT, *remote_counter(acked) + credits);
}

}  // namespace softmetal::device

namespace experimental {

// Bytes from a receiver's counter of credits sent to that of credits acknowledged, and from one receiver's pair to the
// next, in the sender's L1.
constexpr uint32_t REMOTE_CB_LOCAL_PAGES_ACKED_OFFSET = L1_ALIGNMENT;
constexpr uint32_t REMOTE_CB_LOCAL_PAGES_STRIDE = 2 * L1_ALIGNMENT;

// Pages of another size in bytes, from the next multiple of it on. With update_remote_over_noc the receivers are told
// that what is skipped counts as sent; otherwise they must resize alike. The processor's own view only.
template <bool update_remote_over_noc = false>
inline void resize_remote_sender_cb_interface(uint32_t cb_id, uint32_t page_size, uint8_t noc,
                                              uint8_t = softmetal::device::default_noc_mode, bool posted = true,
                                              uint8_t = softmetal::device::default_command_buffer) {
    ASSERT(page_size % REMOTE_CIRCULAR_BUFFER_ALIGNED_PAGE_SIZE == 0);
    const uint32_t skipped = softmetal::device::remote_ring(cb_id).resize(page_size);
    if (update_remote_over_noc && skipped != 0) softmetal::device::send_credits(cb_id, skipped, noc, posted);
}

// The receiver's side of it: waits until what is skipped has been sent, then acknowledges it.
template <bool update_remote_over_noc = false>
inline void resize_remote_receiver_cb_interface(uint32_t cb_id, uint32_t page_size, uint8_t noc,
                                                uint8_t = softmetal::device::default_noc_mode, bool posted = true,
                                                uint8_t = softmetal::device::default_command_buffer) {
    ASSERT(page_size % REMOTE_CIRCULAR_BUFFER_ALIGNED_PAGE_SIZE == 0);
    const uint32_t skipped = softmetal::device::remote_ring(cb_id).resize(page_size);
    if (update_remote_over_noc && skipped != 0) {
        softmetal::device::wait_credits(cb_id, skipped);  // acknowledged never overtakes sent
        softmetal::device::acknowledge_credits(cb_id, skipped, noc, posted);
    }
}

// Local buffers that share the ring go on where the remote one stands. They must be empty: else a fault that says what
// they hold.
template <uint32_t num_local_cbs>
inline void align_local_cbs_to_remote_cb(uint32_t remote_cb_index, const uint32_t (&local_cb_indices)[num_local_cbs]) {
    for (const uint32_t local : local_cb_indices) {
        softmetal::device::follow_remote_ring(local, remote_cb_index);
        softmetal::device::call(softmetal::abi::Call::kCbResize, local, get_local_cb_interface(local).fifo_num_pages);
    }
}

// Where the next kernel goes on: one processor of a core calls this at its end.
inline void update_remote_cb_config_in_l1(uint32_t remote_cb_index) {
    const softmetal::device::RemoteRing& ring = softmetal::device::remote_ring(remote_cb_index);
    reinterpret_cast<volatile softmetal::abi::RemoteCircularBufferPage*>(ring.config_ptr)->fifo_pointer = ring.fifo_ptr;
}

#if !defined(COMPILE_FOR_TRISC)

// Receiver: blocks until that many pages have arrived.
inline void remote_cb_wait_front(uint32_t cb_id, uint32_t num_pages) {
    softmetal::device::wait_credits(cb_id, softmetal::device::remote_ring(cb_id).credits(num_pages));
}

// Receiver: gives pages back to the sender.
inline void remote_cb_pop_front(uint32_t cb_id, uint32_t num_pages, uint8_t noc = noc_index) {
    softmetal::device::RemoteRing& ring = softmetal::device::remote_ring(cb_id);
    const uint32_t credits = ring.credits(num_pages);
    ring.advance(num_pages);
    softmetal::device::acknowledge_credits(cb_id, credits, noc, false);
}

// Sender: blocks until every receiver has room for that many pages.
inline void remote_cb_reserve_back(uint32_t cb_id, uint32_t num_pages) {
    const RemoteSenderCBInterface& sender = get_remote_sender_cb_interface(cb_id);
    const softmetal::device::RemoteRing& ring = softmetal::device::remote_ring(cb_id);
    const uint32_t capacity = ring.page().fifo_size / REMOTE_CIRCULAR_BUFFER_ALIGNED_PAGE_SIZE;
    const uint32_t credits = ring.credits(num_pages);
    uint32_t sent = sender.aligned_pages_sent_ptr;
    for (uint32_t i = 0; i < sender.num_receivers; ++i, sent += REMOTE_CB_LOCAL_PAGES_STRIDE)
        softmetal::device::wait_remote_counter(sent + REMOTE_CB_LOCAL_PAGES_ACKED_OFFSET,
                                               *softmetal::device::remote_counter(sent) + credits - capacity);
}

// Sender: blocks until every receiver has acknowledged everything.
inline void remote_cb_sender_barrier(uint32_t cb_id) {
    const RemoteSenderCBInterface& sender = get_remote_sender_cb_interface(cb_id);
    uint32_t sent = sender.aligned_pages_sent_ptr;
    for (uint32_t i = 0; i < sender.num_receivers; ++i, sent += REMOTE_CB_LOCAL_PAGES_STRIDE)
        softmetal::device::wait_remote_counter(sent + REMOTE_CB_LOCAL_PAGES_ACKED_OFFSET,
                                               *softmetal::device::remote_counter(sent));
}

// Sender: writes pages to every receiver and tells them. A block of `num_rows` rows lies at local_cb_addr; each row
// holds, for one receiver after the other, coalesced_num_pages_per_row pieces of coalesced_page_size bytes. A receiver
// gets its pieces one after the other.
template <bool skip_ptr_update = true>
inline void remote_cb_push_back_and_write_pages(uint32_t cb_id, uint32_t local_cb_addr, uint32_t num_pages,
                                                uint32_t num_rows, uint32_t coalesced_num_pages_per_row,
                                                uint32_t coalesced_page_size, uint8_t noc = noc_index) {
    using namespace softmetal::device;
    const RemoteSenderCBInterface& sender = get_remote_sender_cb_interface(cb_id);
    RemoteRing& ring = remote_ring(cb_id);
    const uint32_t share = coalesced_num_pages_per_row * coalesced_page_size;
    const uint32_t flags = write_flags(noc, NOC_UNICAST_WRITE_VC) | posted_flag(skip_ptr_update);
    const volatile uint32_t* place = softmetal::device::remote_counter(sender.receiver_noc_xy_ptr);
    for (uint32_t i = 0; i < sender.num_receivers; ++i, place += 2) {
        uint64_t target = get_noc_addr(place[0], place[1], ring.fifo_ptr, noc);
        for (uint32_t row = 0; row < num_rows; ++row) {
            uint32_t source = local_cb_addr + i * share + row * share * sender.num_receivers;
            for (uint32_t piece = 0; piece < coalesced_num_pages_per_row; ++piece) {
                noc_write(flags | NocFlags::kStateful, source, target, coalesced_page_size);
                source += coalesced_page_size;
                target += coalesced_page_size;
            }
        }
    }
    softmetal::device::send_credits(cb_id, ring.credits(num_pages), noc, skip_ptr_update);
    ring.advance(num_pages);
}

// The same as an object, on BRISC and NCRISC. Which of its functions a core may call depends on its side: a sender
// reserves and pushes, a receiver waits and pops.
class RemoteCircularBuffer {
public:
    // Whether another page size is told to the other side.
    enum class RemotePointerUpdate { SKIP, UPDATE_OVER_NOC };

    // By its number.
    explicit RemoteCircularBuffer(uint32_t remote_cb_index) : index_(remote_cb_index) {}

    // Blocks until every receiver has room.
    void reserve_back(uint32_t num_pages) { remote_cb_reserve_back(index_, num_pages); }
    // Writes pages from this core's L1 to every receiver and tells them; see remote_cb_push_back_and_write_pages.
    template <typename Src, RemotePointerUpdate update_remote_pointer = RemotePointerUpdate::UPDATE_OVER_NOC>
    void push_back(Noc& noc, const Src& src, uint32_t num_pages, uint32_t num_rows,
                   uint32_t coalesced_num_pages_per_row, uint32_t coalesced_page_size,
                   const typename noc_traits_t<Src>::src_args_type& src_args = {}) {
        const uint32_t address = noc_traits_t<Src>::template src_addr<Noc::AddressType::LOCAL_L1>(src, noc, src_args);
        remote_cb_push_back_and_write_pages<update_remote_pointer == RemotePointerUpdate::UPDATE_OVER_NOC>(
            index_, address, num_pages, num_rows, coalesced_num_pages_per_row, coalesced_page_size, noc.get_noc_id());
    }
    // Another page size in bytes, on the sender.
    template <RemotePointerUpdate update_remote_pointer = RemotePointerUpdate::UPDATE_OVER_NOC>
    void set_sender_page_size(Noc& noc, uint32_t page_size, uint8_t noc_mode = softmetal::device::default_noc_mode,
                              bool posted = true, uint8_t cmd_buf = softmetal::device::default_command_buffer) {
        resize_remote_sender_cb_interface<update_remote_pointer == RemotePointerUpdate::UPDATE_OVER_NOC>(
            index_, page_size, noc.get_noc_id(), noc_mode, posted, cmd_buf);
    }
    // Blocks until pages have arrived.
    void wait_front(uint32_t num_pages) { remote_cb_wait_front(index_, num_pages); }
    // Gives pages back to the sender.
    void pop_front(Noc& noc, uint32_t num_pages) { remote_cb_pop_front(index_, num_pages, noc.get_noc_id()); }
    // Another page size in bytes, on a receiver.
    template <RemotePointerUpdate update_remote_pointer = RemotePointerUpdate::UPDATE_OVER_NOC>
    void set_receiver_page_size(Noc& noc, uint32_t page_size, uint8_t noc_mode = softmetal::device::default_noc_mode,
                                bool posted = true, uint8_t cmd_buf = softmetal::device::default_command_buffer) {
        resize_remote_receiver_cb_interface<update_remote_pointer == RemotePointerUpdate::UPDATE_OVER_NOC>(
            index_, page_size, noc.get_noc_id(), noc_mode, posted, cmd_buf);
    }
    // Blocks until every receiver has given back everything.
    void barrier() { remote_cb_sender_barrier(index_); }
    // Stores where the next kernel goes on; one processor of a core calls it at its end.
    void commit() { update_remote_cb_config_in_l1(index_); }
    // For the debugger of the chip; here it does nothing.
    [[nodiscard]] auto scoped_lock() {
        return Lock([] {});
    }

private:
    uint32_t index_;
};

#endif

}  // namespace experimental
