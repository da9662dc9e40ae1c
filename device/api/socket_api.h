// Sockets between cores of one chip: pages into a ring on the receivers, byte counters beside them. The caller moves
// the data. Ends on other chips or on the host are not simulated and are compile errors where a kernel reaches them.
#pragma once

#include "api/alignment.h"
#include "api/debug/assert.h"
#include "core/call.h"
#include "core/not_simulated.h"
#include "hostdev/socket.h"
#include "internal/circular_buffer_interface.h"
#include "internal/risc_attribs.h"
#include "noc/noc_parameters.h"
#if !defined(COMPILE_FOR_TRISC)
#include "api/dataflow/dataflow_api.h"
#endif

// What the parts of a sender's configuration occupy in L1, in bytes.
constexpr uint32_t sender_socket_md_size_bytes = align(sizeof(sender_socket_md), L1_ALIGNMENT);
constexpr uint32_t bytes_acked_size_bytes = align(sizeof(uint32_t), L1_ALIGNMENT);
constexpr uint32_t downstream_encoding_size_bytes = align(sizeof(sender_downstream_encoding), L1_ALIGNMENT);

namespace softmetal::device {

FORCE_INLINE volatile tt_l1_ptr uint32_t* socket_counter(uint32_t address) {
    return reinterpret_cast<volatile tt_l1_ptr uint32_t*>(address);
}
FORCE_INLINE void wait_socket_counter(uint32_t address, uint32_t value, abi::WaitCompare compare) {
    call(Call::kWaitWord, address, value, static_cast<uint32_t>(compare));
}

// Only the unpack processor of a compute kernel reads a socket.
#if defined(TRISC_MATH) || defined(TRISC_PACK)
inline constexpr bool reads_sockets = false;
#else
inline constexpr bool reads_sockets = true;
#endif

}  // namespace softmetal::device

// ---- sender
// ----------------------------------------------------------------------------------------------------------

// Reads the sender's configuration at an L1 address in bytes. A socket to the host is not supported.
inline SocketSenderInterface create_sender_socket_interface(uint32_t config_addr) {
    const auto* page = reinterpret_cast<const volatile tt_l1_ptr sender_socket_md*>(config_addr);
    SocketSenderInterface socket{};
    socket.config_addr = config_addr;
    socket.write_ptr = page->write_ptr;
    socket.bytes_sent = page->bytes_sent;
    socket.bytes_acked_base_addr = config_addr + sender_socket_md_size_bytes;
    socket.num_downstreams = page->num_downstreams;
    socket.downstream_fifo_total_size = page->downstream_fifo_total_size;
    socket.downstream_fifo_addr = page->downstream_fifo_addr;
    socket.downstream_bytes_sent_addr = page->downstream_bytes_sent_addr;
    socket.is_d2h = page->is_d2h;
    if (socket.is_d2h) softmetal::device::unsupported("a socket to the host: the link to the host");
    socket.d2d.downstream_enc_base_addr =
        socket.bytes_acked_base_addr + socket.num_downstreams * bytes_acked_size_bytes;
    return socket;
}

// Where a receiver is.
inline sender_downstream_encoding get_downstream_encoding(const SocketSenderInterface& socket, uint32_t downstream_id) {
    return *reinterpret_cast<const tt_l1_ptr sender_downstream_encoding*>(
        socket.d2d.downstream_enc_base_addr + downstream_id * downstream_encoding_size_bytes);
}

// Pages of that many bytes, from the next multiple on; what is skipped counts as sent.
inline void set_sender_socket_page_size(SocketSenderInterface& socket, uint32_t page_size) {
    ASSERT(page_size % L1_ALIGNMENT == 0);
    ASSERT(page_size <= socket.downstream_fifo_total_size);
    socket.page_size = page_size;
    socket.downstream_fifo_curr_size =
        socket.downstream_fifo_total_size - socket.downstream_fifo_total_size % page_size;
    socket.write_ptr = align(socket.write_ptr, page_size);
    if (socket.write_ptr >= socket.downstream_fifo_curr_size) {
        socket.bytes_sent += socket.downstream_fifo_total_size - socket.write_ptr;
        socket.write_ptr = 0;
    }
}

// Blocks until every receiver has room.
inline void socket_reserve_pages(const SocketSenderInterface& socket, uint32_t num_pages) {
    const uint32_t least = socket.bytes_sent + num_pages * socket.page_size - socket.downstream_fifo_total_size;
    for (uint32_t i = 0; i < socket.num_downstreams; ++i)
        softmetal::device::wait_socket_counter(socket.bytes_acked_base_addr + i * bytes_acked_size_bytes, least,
                                               softmetal::abi::WaitCompare::kGreaterEqual);
}

// Counts pages as sent; the caller has written them, and tells the receivers with socket_notify_receiver.
inline void socket_push_pages(SocketSenderInterface& socket, uint32_t num_pages) {
    const uint32_t bytes = num_pages * socket.page_size;
    ASSERT(bytes <= socket.downstream_fifo_curr_size);
    socket.write_ptr += bytes;
    socket.bytes_sent += bytes;
    if (socket.write_ptr >= socket.downstream_fifo_curr_size) {
        socket.write_ptr -= socket.downstream_fifo_curr_size;
        socket.bytes_sent += socket.downstream_fifo_total_size - socket.downstream_fifo_curr_size;
    }
}

// Blocks until every receiver has acknowledged everything.
inline void socket_barrier(const SocketSenderInterface& socket) {
    for (uint32_t i = 0; i < socket.num_downstreams; ++i)
        softmetal::device::wait_socket_counter(socket.bytes_acked_base_addr + i * bytes_acked_size_bytes,
                                               socket.bytes_sent, softmetal::abi::WaitCompare::kEqual);
}

// Where the next kernel goes on.
inline void update_socket_config(const SocketSenderInterface& socket) {
    auto* page = reinterpret_cast<volatile tt_l1_ptr sender_socket_md*>(socket.config_addr);
    page->bytes_sent = socket.bytes_sent;
    page->write_ptr = socket.write_ptr;
}

// ---- receiver
// --------------------------------------------------------------------------------------------------------

// Reads a receiver's configuration at an L1 address in bytes. A socket from the host is not supported.
inline SocketReceiverInterface create_receiver_socket_interface(uint32_t config_addr) {
    SocketReceiverInterface socket{};
    if constexpr (softmetal::device::reads_sockets) {
        const auto* page = reinterpret_cast<const tt_l1_ptr receiver_socket_md*>(config_addr);
        socket.config_addr = config_addr;
        socket.read_ptr = page->read_ptr;
        socket.bytes_acked = page->bytes_acked;
        socket.bytes_sent_addr = config_addr + offsetof(receiver_socket_md, bytes_sent);
        socket.fifo_addr = page->fifo_addr;
        socket.fifo_total_size = page->fifo_total_size;
        socket.is_h2d = page->is_h2d;
        if (socket.is_h2d) softmetal::device::unsupported("a socket from the host: the link to the host");
        socket.d2d = page->d2d;
    }
    return socket;
}

// Pages of that many bytes, from the next multiple on; waits for what is skipped.
inline void set_receiver_socket_page_size(SocketReceiverInterface& socket, uint32_t page_size) {
    if constexpr (softmetal::device::reads_sockets) {
        ASSERT(page_size <= socket.fifo_total_size);
        socket.page_size = page_size;
        socket.fifo_curr_size = socket.fifo_total_size - socket.fifo_total_size % page_size;
        const uint32_t offset = align(socket.read_ptr - socket.fifo_addr, page_size);
        socket.read_ptr = socket.fifo_addr + offset;
        if (offset >= socket.fifo_curr_size) {
            const uint32_t skipped = socket.fifo_total_size - offset;
            softmetal::device::wait_socket_counter(socket.bytes_sent_addr, socket.bytes_acked + skipped,
                                                   softmetal::abi::WaitCompare::kGreaterEqual);
            socket.bytes_acked += skipped;
            socket.read_ptr = socket.fifo_addr;
        }
    }
}

// Without a limit it blocks; with one it looks that often and says whether the pages have come.
inline bool socket_wait_for_pages(const SocketReceiverInterface& socket, uint32_t num_pages,
                                  uint32_t early_exit_iter_count = 0) {
    if constexpr (softmetal::device::reads_sockets) {
        uint32_t bytes = num_pages * socket.page_size;
        ASSERT(bytes <= socket.fifo_curr_size);
        if (socket.read_ptr + bytes >= socket.fifo_addr + socket.fifo_curr_size)
            bytes += socket.fifo_total_size - socket.fifo_curr_size;
        if (early_exit_iter_count == 0) {
            softmetal::device::wait_socket_counter(socket.bytes_sent_addr, socket.bytes_acked + bytes,
                                                   softmetal::abi::WaitCompare::kGreaterEqual);
            return true;
        }
        for (uint32_t i = 0; i < early_exit_iter_count; ++i)
            if (*softmetal::device::socket_counter(socket.bytes_sent_addr) - socket.bytes_acked >= bytes) return true;
        return false;
    }
    return true;
}

// Counts pages as consumed; socket_notify_sender tells the sender.
inline void socket_pop_pages(SocketReceiverInterface& socket, uint32_t num_pages) {
    if constexpr (softmetal::device::reads_sockets) {
        const uint32_t bytes = num_pages * socket.page_size;
        ASSERT(bytes <= socket.fifo_curr_size);
        socket.read_ptr += bytes;
        socket.bytes_acked += bytes;
        if (socket.read_ptr >= socket.fifo_addr + socket.fifo_curr_size) {
            socket.read_ptr -= socket.fifo_curr_size;
            socket.bytes_acked += socket.fifo_total_size - socket.fifo_curr_size;
        }
    }
}

// The socket's ring as a local circular buffer, so that a compute kernel can consume it.
inline void assign_local_cb_to_socket(const SocketReceiverInterface& socket, uint32_t cb_id) {
    if constexpr (softmetal::device::reads_sockets) {
        LocalCBInterface& cb = get_local_cb_interface(cb_id);
        cb.fifo_size = socket.fifo_curr_size >> cb_addr_shift;
        cb.fifo_limit = (socket.fifo_addr >> cb_addr_shift) + cb.fifo_size;
        ASSERT(cb.fifo_size % cb.fifo_page_size == 0);
        cb.fifo_num_pages = cb.fifo_size / cb.fifo_page_size;
        cb.fifo_rd_ptr = socket.read_ptr >> cb_addr_shift;
        cb.fifo_wr_ptr = cb.fifo_rd_ptr;
        softmetal::device::call(softmetal::abi::Call::kCbResize, cb_id, cb.fifo_num_pages);
    }
}

inline void update_socket_config(const SocketReceiverInterface& socket) {
    auto* page = reinterpret_cast<volatile tt_l1_ptr receiver_socket_md*>(socket.config_addr);
    page->bytes_acked = socket.bytes_acked;
    page->read_ptr = socket.read_ptr;
}

// ---- telling the other end
// -------------------------------------------------------------------------------------------

#if !defined(COMPILE_FOR_TRISC)

// Tells every receiver how many bytes have been sent.
inline void socket_notify_receiver(const SocketSenderInterface& socket, uint8_t noc = noc_index) {
    for (uint32_t i = 0; i < socket.num_downstreams; ++i) {
        const sender_downstream_encoding place = get_downstream_encoding(socket, i);
        noc_inline_dw_write(get_noc_addr(place.d2d.downstream_noc_x, place.d2d.downstream_noc_y,
                                         socket.downstream_bytes_sent_addr, noc),
                            socket.bytes_sent, 0xF, noc);
    }
}

// Tells the sender how many bytes have been consumed.
inline void socket_notify_sender(const SocketReceiverInterface& socket, uint8_t noc = noc_index) {
    noc_inline_dw_write(
        get_noc_addr(socket.d2d.upstream_noc_x, socket.d2d.upstream_noc_y, socket.d2d.upstream_bytes_acked_addr, noc),
        socket.bytes_acked, 0xF, noc);
}

// Ends on other chips: a kernel that reaches one of these does not compile.
template <typename Header, typename Socket>
SOFTMETAL_NOT_SIMULATED(SOFTMETAL_NO_FABRIC)
void fabric_set_unicast_route(volatile Header* header, const Socket& socket);
// Not simulated; does not compile where a kernel reaches it.
template <typename Connection, typename Header>
SOFTMETAL_NOT_SIMULATED(SOFTMETAL_NO_FABRIC)
void fabric_socket_notify_receiver(const SocketSenderInterface& socket, Connection& connection, Header* header);
// Not simulated; does not compile where a kernel reaches it.
template <typename Connection, typename Header>
SOFTMETAL_NOT_SIMULATED(SOFTMETAL_NO_FABRIC)
void fabric_socket_notify_sender(const SocketReceiverInterface& socket, Connection& connection, Header* header);
// Not simulated; does not compile where a kernel reaches it.
template <typename Connection, typename Header>
SOFTMETAL_NOT_SIMULATED(SOFTMETAL_NO_FABRIC)
void fabric_socket_notify_sender_stateful(const SocketReceiverInterface& socket, Connection& connection, Header* header,
                                          uint64_t upstream_bytes_acked_noc_addr);

#endif
