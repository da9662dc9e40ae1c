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

namespace experimental {

constexpr uint32_t REMOTE_CB_LOCAL_PAGES_ACKED_OFFSET = L1_ALIGNMENT;
constexpr uint32_t REMOTE_CB_LOCAL_PAGES_STRIDE = 2 * L1_ALIGNMENT;

namespace detail {

using softmetal::device::remote_ring;
using softmetal::device::RemoteRing;

FORCE_INLINE volatile tt_l1_ptr uint32_t* counter(uint32_t address) {
    return reinterpret_cast<volatile tt_l1_ptr uint32_t*>(address);
}
// Blocks until the counter, which may wrap around, is at least `value`.
FORCE_INLINE void wait_counter(uint32_t address, uint32_t value) {
    softmetal::device::call(softmetal::abi::Call::kWaitWord, address, value,
                            static_cast<uint32_t>(softmetal::abi::WaitCompare::kGreaterEqual));
}

#if defined(COMPILE_FOR_TRISC)
constexpr uint8_t default_noc_mode = 0;
constexpr uint8_t default_cmd_buf = 0;
FORCE_INLINE void send_credits(uint32_t, uint32_t, uint8_t, bool) {}
FORCE_INLINE void acknowledge(uint32_t, uint32_t, uint8_t, bool) {}
#else
constexpr uint8_t default_noc_mode = NOC_MODE;
constexpr uint8_t default_cmd_buf = write_at_cmd_buf;

FORCE_INLINE void add_remote(uint64_t address, uint32_t credits, uint8_t noc, bool posted) {
    softmetal::device::noc_atomic_increment(
        softmetal::device::write_flags(noc, NOC_UNICAST_WRITE_VC) | softmetal::device::posted_flag(posted), address,
        credits);
}

// The pair of counters has the same address on the sender and on the receiver.
inline void send_credits(uint32_t cb_id, uint32_t credits, uint8_t noc, bool posted) {
    const RemoteSenderCBInterface& sender = get_remote_sender_cb_interface(cb_id);
    const volatile uint32_t* place = counter(sender.receiver_noc_xy_ptr);
    uint32_t sent = sender.aligned_pages_sent_ptr;
    for (uint32_t i = 0; i < sender.num_receivers; ++i, place += 2, sent += REMOTE_CB_LOCAL_PAGES_STRIDE) {
        *counter(sent) = *counter(sent) + credits;
        add_remote(get_noc_addr(place[0], place[1], sent, noc), credits, noc, posted);
    }
}

inline void acknowledge(uint32_t cb_id, uint32_t credits, uint8_t noc, bool posted) {
    const RemoteReceiverCBInterface& receiver = get_remote_receiver_cb_interface(cb_id);
    const uint32_t acked = receiver.aligned_pages_acked_ptr;
    *counter(acked) = *counter(acked) + credits;
    add_remote(get_noc_addr(receiver.sender_noc_x, receiver.sender_noc_y, acked, noc), credits, noc, posted);
}
#endif

FORCE_INLINE void wait_sent(uint32_t cb_id, uint32_t credits) {
    const uint32_t acked = get_remote_receiver_cb_interface(cb_id).aligned_pages_acked_ptr;
    wait_counter(acked - L1_ALIGNMENT, *counter(acked) + credits);
}

}  // namespace detail

// Other page sizes: both sides go on at the next multiple of the page size. Where it tells the other side
// (update_remote_over_noc), what is skipped counts as sent, or as acknowledged.
template <bool update_remote_over_noc = false>
inline void resize_remote_sender_cb_interface(uint32_t cb_id, uint32_t page_size, uint8_t noc,
                                              uint8_t = detail::default_noc_mode, bool posted = true,
                                              uint8_t = detail::default_cmd_buf) {
    ASSERT(page_size % REMOTE_CIRCULAR_BUFFER_ALIGNED_PAGE_SIZE == 0);
    const uint32_t skipped = detail::remote_ring(cb_id).resize(page_size);
    if (update_remote_over_noc && skipped != 0) detail::send_credits(cb_id, skipped, noc, posted);
}

template <bool update_remote_over_noc = false>
inline void resize_remote_receiver_cb_interface(uint32_t cb_id, uint32_t page_size, uint8_t noc,
                                                uint8_t = detail::default_noc_mode, bool posted = true,
                                                uint8_t = detail::default_cmd_buf) {
    ASSERT(page_size % REMOTE_CIRCULAR_BUFFER_ALIGNED_PAGE_SIZE == 0);
    const uint32_t skipped = detail::remote_ring(cb_id).resize(page_size);
    if (update_remote_over_noc && skipped != 0) {
        detail::wait_sent(cb_id, skipped);  // acknowledged never overtakes sent
        detail::acknowledge(cb_id, skipped, noc, posted);
    }
}

template <uint32_t num_local_cbs>
inline void align_local_cbs_to_remote_cb(uint32_t remote_cb_index, const uint32_t (&local_cb_indices)[num_local_cbs]) {
    for (const uint32_t local : local_cb_indices) {
        softmetal::device::follow_remote_ring(local, remote_cb_index);
        softmetal::device::call(softmetal::abi::Call::kCbResize, local, get_local_cb_interface(local).fifo_num_pages);
    }
}

// Where the next kernel goes on: one processor of a core calls this at its end.
inline void update_remote_cb_config_in_l1(uint32_t remote_cb_index) {
    const detail::RemoteRing& ring = detail::remote_ring(remote_cb_index);
    reinterpret_cast<volatile softmetal::abi::RemoteCircularBufferPage*>(ring.config_ptr)->fifo_pointer = ring.fifo_ptr;
}

#if !defined(COMPILE_FOR_TRISC)

inline void remote_cb_wait_front(uint32_t cb_id, uint32_t num_pages) {
    detail::wait_sent(cb_id, detail::remote_ring(cb_id).credits(num_pages));
}

inline void remote_cb_pop_front(uint32_t cb_id, uint32_t num_pages, uint8_t noc = noc_index) {
    detail::RemoteRing& ring = detail::remote_ring(cb_id);
    const uint32_t credits = ring.credits(num_pages);
    ring.advance(num_pages);
    detail::acknowledge(cb_id, credits, noc, false);
}

inline void remote_cb_reserve_back(uint32_t cb_id, uint32_t num_pages) {
    const RemoteSenderCBInterface& sender = get_remote_sender_cb_interface(cb_id);
    const detail::RemoteRing& ring = detail::remote_ring(cb_id);
    const uint32_t capacity = ring.page().fifo_size / REMOTE_CIRCULAR_BUFFER_ALIGNED_PAGE_SIZE;
    const uint32_t credits = ring.credits(num_pages);
    uint32_t sent = sender.aligned_pages_sent_ptr;
    for (uint32_t i = 0; i < sender.num_receivers; ++i, sent += REMOTE_CB_LOCAL_PAGES_STRIDE)
        detail::wait_counter(sent + REMOTE_CB_LOCAL_PAGES_ACKED_OFFSET, *detail::counter(sent) + credits - capacity);
}

// Blocks until every receiver has acknowledged everything.
inline void remote_cb_sender_barrier(uint32_t cb_id) {
    const RemoteSenderCBInterface& sender = get_remote_sender_cb_interface(cb_id);
    uint32_t sent = sender.aligned_pages_sent_ptr;
    for (uint32_t i = 0; i < sender.num_receivers; ++i, sent += REMOTE_CB_LOCAL_PAGES_STRIDE)
        detail::wait_counter(sent + REMOTE_CB_LOCAL_PAGES_ACKED_OFFSET, *detail::counter(sent));
}

// A block of `num_rows` rows lies at local_cb_addr; each row holds, for one receiver after the other,
// coalesced_num_pages_per_row pieces of coalesced_page_size bytes. A receiver gets its pieces one after the other.
template <bool skip_ptr_update = true>
inline void remote_cb_push_back_and_write_pages(uint32_t cb_id, uint32_t local_cb_addr, uint32_t num_pages,
                                                uint32_t num_rows, uint32_t coalesced_num_pages_per_row,
                                                uint32_t coalesced_page_size, uint8_t noc = noc_index) {
    using namespace softmetal::device;
    const RemoteSenderCBInterface& sender = get_remote_sender_cb_interface(cb_id);
    RemoteRing& ring = remote_ring(cb_id);
    const uint32_t share = coalesced_num_pages_per_row * coalesced_page_size;
    const uint32_t flags = write_flags(noc, NOC_UNICAST_WRITE_VC) | posted_flag(skip_ptr_update);
    const volatile uint32_t* place = detail::counter(sender.receiver_noc_xy_ptr);
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
    detail::send_credits(cb_id, ring.credits(num_pages), noc, skip_ptr_update);
    ring.advance(num_pages);
}

class RemoteCircularBuffer {
public:
    enum class RemotePointerUpdate { SKIP, UPDATE_OVER_NOC };

    explicit RemoteCircularBuffer(uint32_t remote_cb_index) : index_(remote_cb_index) {}

    void reserve_back(uint32_t num_pages) { remote_cb_reserve_back(index_, num_pages); }
    template <typename Src, RemotePointerUpdate update_remote_pointer = RemotePointerUpdate::UPDATE_OVER_NOC>
    void push_back(Noc& noc, const Src& src, uint32_t num_pages, uint32_t num_rows,
                   uint32_t coalesced_num_pages_per_row, uint32_t coalesced_page_size,
                   const typename noc_traits_t<Src>::src_args_type& src_args = {}) {
        const uint32_t address = noc_traits_t<Src>::template src_addr<Noc::AddressType::LOCAL_L1>(src, noc, src_args);
        remote_cb_push_back_and_write_pages<update_remote_pointer == RemotePointerUpdate::UPDATE_OVER_NOC>(
            index_, address, num_pages, num_rows, coalesced_num_pages_per_row, coalesced_page_size, noc.get_noc_id());
    }
    template <RemotePointerUpdate update_remote_pointer = RemotePointerUpdate::UPDATE_OVER_NOC>
    void set_sender_page_size(Noc& noc, uint32_t page_size, uint8_t noc_mode = detail::default_noc_mode,
                              bool posted = true, uint8_t cmd_buf = detail::default_cmd_buf) {
        resize_remote_sender_cb_interface<update_remote_pointer == RemotePointerUpdate::UPDATE_OVER_NOC>(
            index_, page_size, noc.get_noc_id(), noc_mode, posted, cmd_buf);
    }
    void wait_front(uint32_t num_pages) { remote_cb_wait_front(index_, num_pages); }
    void pop_front(Noc& noc, uint32_t num_pages) { remote_cb_pop_front(index_, num_pages, noc.get_noc_id()); }
    template <RemotePointerUpdate update_remote_pointer = RemotePointerUpdate::UPDATE_OVER_NOC>
    void set_receiver_page_size(Noc& noc, uint32_t page_size, uint8_t noc_mode = detail::default_noc_mode,
                                bool posted = true, uint8_t cmd_buf = detail::default_cmd_buf) {
        resize_remote_receiver_cb_interface<update_remote_pointer == RemotePointerUpdate::UPDATE_OVER_NOC>(
            index_, page_size, noc.get_noc_id(), noc_mode, posted, cmd_buf);
    }
    void barrier() { remote_cb_sender_barrier(index_); }
    void commit() { update_remote_cb_config_in_l1(index_); }
    [[nodiscard]] auto scoped_lock() {
        return Lock([] {});
    }

private:
    uint32_t index_;
};

#endif

}  // namespace experimental
