// The data-movement API: circular buffers, NoC reads and writes, multicast, semaphores, barriers. Thin over core/noc.h;
// the chip keeps all counts. Sizes and addresses are bytes; `noc` is 0 or 1, by default the kernel's own. A NoC address
// names a core or bank by translated coordinate and a byte in it. What lies outside a memory, or reaches no core, ends
// the launch with an error that names the line; a wait that never ends is a hang, reported with its line.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "api/compile_time_args.h"
#include "api/debug/assert.h"
#include "api/debug/dprint.h"
#include "api/debug/kernel_profiler.hpp"
#include "api/debug/waypoint.h"
#include "api/kernel_thread_globals.h"
#include "core/arguments.h"
#include "core/formats.h"
#include "core/mailbox.h"
#include "core/noc.h"
#include "hostdevcommon/common_values.hpp"
#include "hostdevcommon/kernel_structs.h"
#include "internal/dataflow/dataflow_api_addrgen.h"
#include "internal/risc_attribs.h"
#include "internal/risc_common.h"

#if defined(COMPILE_FOR_TRISC)
#error "dataflow_api.h is for data-movement kernels; a compute kernel includes api/compute/*.h"
#endif

// Kernels name these through the host's defines.
using ckernel::PoolType;
using ckernel::ReduceDim;

// The NoC mode of the kernel: each data-movement kernel keeps to its own NoC.
constexpr uint8_t noc_mode = 0;
// The two modes by number.
#define DM_DEDICATED_NOC 0
#define DM_DYNAMIC_NOC 1

// ---- circular buffers ----------------------------------------------------------------------------------------------

// Waits until that many pages are free.
FORCE_INLINE void cb_reserve_back(int32_t operand, int32_t num_pages) {
    softmetal::device::call(softmetal::device::Call::kCbReserveBack, operand, num_pages);
}

// Publishes pages that have been written.
FORCE_INLINE void cb_push_back(const int32_t operand, const int32_t num_pages) {
    softmetal::device::call(softmetal::device::Call::kCbPushBack, operand, num_pages);
    LocalCBInterface& cb = get_local_cb_interface(operand);
    cb.fifo_wr_ptr += num_pages * cb.fifo_page_size;
    if (cb.fifo_wr_ptr == cb.fifo_limit) cb.fifo_wr_ptr -= cb.fifo_size;
}

// Waits until that many pages are filled.
FORCE_INLINE void cb_wait_front(int32_t operand, int32_t num_pages) {
    softmetal::device::call(softmetal::device::Call::kCbWaitFront, operand, num_pages);
}

// Gives the oldest pages back.
FORCE_INLINE void cb_pop_front(int32_t operand, int32_t num_pages) {
    softmetal::device::call(softmetal::device::Call::kCbPopFront, operand, num_pages);
    LocalCBInterface& cb = get_local_cb_interface(operand);
    cb.fifo_rd_ptr += num_pages * cb.fifo_page_size;
    if (cb.fifo_rd_ptr == cb.fifo_limit) cb.fifo_rd_ptr -= cb.fifo_size;
}

// Whether as many pages are free, without waiting.
FORCE_INLINE bool cb_pages_reservable_at_back(int32_t operand, int32_t num_pages) {
    return static_cast<int32_t>(softmetal::device::call(softmetal::device::Call::kCbPagesFree, operand)) >= num_pages;
}

// Whether as many pages are filled, without waiting.
FORCE_INLINE bool cb_pages_available_at_front(int32_t operand, int32_t num_pages) {
    return static_cast<int32_t>(softmetal::device::call(softmetal::device::Call::kCbPagesFilled, operand)) >= num_pages;
}

// L1 address where the next page is written, and where the oldest is read.
FORCE_INLINE uint32_t get_write_ptr(uint32_t operand) {
    return get_local_cb_interface(operand).fifo_wr_ptr;
}
FORCE_INLINE uint32_t get_read_ptr(uint32_t operand) {
    return get_local_cb_interface(operand).fifo_rd_ptr;
}

// Waits until a word in L1 has that value.
inline void wait_for_sync_register_value(uintptr_t addr, int32_t val) {
    softmetal::device::call(softmetal::device::Call::kWaitWord, addr, val,
                            static_cast<uint32_t>(softmetal::abi::WaitCompare::kEqual));
}

// ---- reads ---------------------------------------------------------------------------------------------------------

// Starts a read of at most NOC_MAX_BURST_SIZE bytes.
template <bool enable_noc_tracing = true>
FORCE_INLINE void noc_async_read_one_packet(uint64_t src_noc_addr, uint32_t dst_local_l1_addr, uint32_t size,
                                            uint8_t noc = noc_index, uint32_t read_req_vc = NOC_UNICAST_WRITE_VC) {
    softmetal::device::noc_read(softmetal::device::read_flags(noc, read_req_vc), src_noc_addr, dst_local_l1_addr, size);
}

// Starts a read into this core's L1; noc_async_read_barrier() waits for it.
template <uint32_t max_page_size = NOC_MAX_BURST_SIZE + 1, bool enable_noc_tracing = true>
inline void noc_async_read(uint64_t src_noc_addr, uint32_t dst_local_l1_addr, uint32_t size, uint8_t noc = noc_index,
                           uint32_t read_req_vc = NOC_UNICAST_WRITE_VC) {
    if constexpr (max_page_size <= NOC_MAX_BURST_SIZE) {
        noc_async_read_one_packet(src_noc_addr, dst_local_l1_addr, size, noc, read_req_vc);
    } else {
        softmetal::device::noc_read_any_length(softmetal::device::read_flags(noc, read_req_vc), src_noc_addr,
                                               dst_local_l1_addr, size);
    }
}

// Keeps source core and size for reads that follow.
template <bool use_vc = false>
FORCE_INLINE void noc_async_read_one_packet_set_state(uint64_t src_noc_addr, uint32_t size, const uint32_t vc = 0,
                                                      uint8_t noc = noc_index) {
    softmetal::device::set_target(noc, read_cmd_buf, src_noc_addr, size,
                                  softmetal::device::read_flags(noc, use_vc ? vc : NOC_UNICAST_WRITE_VC));
}

// Starts a read with what was kept, from that address on the kept core.
template <bool inc_num_issued = true, bool use_vc = false>
FORCE_INLINE void noc_async_read_one_packet_with_state(uint32_t src_local_l1_addr, uint32_t dst_local_l1_addr,
                                                       const uint32_t = 0, uint8_t noc = noc_index) {
    const auto& state = softmetal::device::command_buffers[noc][read_cmd_buf];
    softmetal::device::noc_read(state.flags, softmetal::device::kept_target(noc, read_cmd_buf, src_local_l1_addr),
                                dst_local_l1_addr, state.size);
}

// Keeps the source core for reads that follow.
FORCE_INLINE void noc_async_read_set_state(uint64_t src_noc_addr, uint8_t noc = noc_index) {
    softmetal::device::set_target(noc, read_cmd_buf, src_noc_addr, 0,
                                  softmetal::device::read_flags(noc, NOC_UNICAST_WRITE_VC));
}

// Starts a read of that size from that address on the kept core.
template <bool inc_num_issued = true, bool skip_cmdbuf_chk = false>
FORCE_INLINE void noc_async_read_with_state(uint32_t src_local_l1_addr, uint32_t dst_local_l1_addr, uint32_t size,
                                            uint8_t noc = noc_index) {
    softmetal::device::noc_read_any_length(softmetal::device::command_buffers[noc][read_cmd_buf].flags,
                                           softmetal::device::kept_target(noc, read_cmd_buf, src_local_l1_addr),
                                           dst_local_l1_addr, size);
}

// The chip counts every read as it is issued.
inline void noc_async_read_inc_num_issued(uint32_t, uint8_t = noc_index) {}

// Starts a read of a page of a tensor; `addrgen` makes its address, and must be one that can.
template <typename AddrGen, bool enable_noc_tracing = true>
FORCE_INLINE void noc_async_read_page(const uint32_t id, const AddrGen& addrgen, uint32_t dst_local_l1_addr,
                                      uint32_t offset = 0, uint8_t noc = noc_index) {
    static_assert(has_required_addrgen_traits_v<AddrGen>, "not a generator of page addresses");
    noc_async_read(addrgen.get_noc_addr(id, offset, noc), dst_local_l1_addr, softmetal::device::page_bytes(addrgen),
                   noc);
}

// The same, for pages that are tiles.
template <typename AddrGen>
FORCE_INLINE void noc_async_read_tile(const uint32_t id, const AddrGen& addrgen, uint32_t dst_local_l1_addr,
                                      uint32_t offset = 0, uint8_t noc = noc_index) {
    noc_async_read_page(id, addrgen, dst_local_l1_addr, offset, noc);
}

// ---- writes --------------------------------------------------------------------------------------------------------

// Starts a write of at most NOC_MAX_BURST_SIZE bytes.
template <bool enable_noc_tracing = true, bool posted = false>
FORCE_INLINE void noc_async_write_one_packet(uint32_t src_local_l1_addr, uint64_t dst_noc_addr, uint32_t size,
                                             uint8_t noc = noc_index, uint32_t vc = NOC_UNICAST_WRITE_VC) {
    softmetal::device::noc_write(softmetal::device::write_flags(noc, vc) | softmetal::device::posted_flag(posted),
                                 src_local_l1_addr, dst_noc_addr, size);
}

// Starts a write from this core's L1. noc_async_writes_flushed() says when that memory may be used again,
// noc_async_write_barrier() when the data has arrived.
template <uint32_t max_page_size = NOC_MAX_BURST_SIZE + 1, bool enable_noc_tracing = true, bool posted = false>
inline void noc_async_write(uint32_t src_local_l1_addr, uint64_t dst_noc_addr, uint32_t size, uint8_t noc = noc_index,
                            uint32_t vc = NOC_UNICAST_WRITE_VC) {
    if constexpr (max_page_size <= NOC_MAX_BURST_SIZE) {
        noc_async_write_one_packet<enable_noc_tracing, posted>(src_local_l1_addr, dst_noc_addr, size, noc, vc);
    } else {
        softmetal::device::noc_write_any_length(
            softmetal::device::write_flags(noc, vc) | softmetal::device::posted_flag(posted), src_local_l1_addr,
            dst_noc_addr, size);
    }
}

// Keeps target core and size for writes that follow.
template <bool posted = false>
FORCE_INLINE void noc_async_write_one_packet_set_state(uint64_t dst_noc_addr, uint32_t size, uint8_t noc = noc_index,
                                                       uint8_t vc = NOC_UNICAST_WRITE_VC) {
    softmetal::device::set_target(noc, write_cmd_buf, dst_noc_addr, size,
                                  softmetal::device::write_flags(noc, vc) | softmetal::device::posted_flag(posted));
}

// Starts a write with what was kept, to that address on the kept core.
template <bool posted = false>
FORCE_INLINE void noc_async_write_one_packet_with_state(uint32_t src_local_l1_addr, uint32_t dst_local_l1_addr,
                                                        uint8_t noc = noc_index) {
    const auto& state = softmetal::device::command_buffers[noc][write_cmd_buf];
    softmetal::device::noc_write(state.flags, src_local_l1_addr,
                                 softmetal::device::kept_target(noc, write_cmd_buf, dst_local_l1_addr), state.size);
}

// Keeps the target core for writes that follow.
template <bool posted = false>
FORCE_INLINE void noc_async_write_set_state(uint64_t dst_noc_addr, uint8_t noc = noc_index,
                                            uint8_t vc = NOC_UNICAST_WRITE_VC) {
    noc_async_write_one_packet_set_state<posted>(dst_noc_addr, 0, noc, vc);
}

// Starts a write of that size to that address on the kept core.
template <bool posted = false, bool update_counter = true, bool skip_cmdbuf_chk = false>
FORCE_INLINE void noc_async_write_with_state(uint32_t src_local_l1_addr, uint32_t dst_local_l1_addr, uint32_t size,
                                             uint8_t noc = noc_index) {
    softmetal::device::noc_write_any_length(
        softmetal::device::command_buffers[noc][write_cmd_buf].flags, src_local_l1_addr,
        softmetal::device::kept_target(noc, write_cmd_buf, dst_local_l1_addr), size);
}

// Starts a write of a page of a tensor, or of its first `size` bytes.
template <typename AddrGen, bool enable_noc_tracing = true, bool posted = false>
FORCE_INLINE void noc_async_write_page(const uint32_t id, const AddrGen& addrgen, uint32_t src_local_l1_addr,
                                       uint32_t size = 0, uint32_t offset = 0, uint8_t noc = noc_index) {
    static_assert(has_required_addrgen_traits_v<AddrGen>, "not a generator of page addresses");
    if (size == 0) size = softmetal::device::page_bytes(addrgen);
    noc_async_write<NOC_MAX_BURST_SIZE + 1, enable_noc_tracing, posted>(
        src_local_l1_addr, addrgen.get_noc_addr(id, offset, noc), size, noc);
}

// The same, for pages that are tiles.
template <typename AddrGen>
FORCE_INLINE void noc_async_write_tile(const uint32_t id, const AddrGen& addrgen, uint32_t src_local_l1_addr,
                                       uint8_t noc = noc_index) {
    noc_async_write_page(id, addrgen, src_local_l1_addr, 0, 0, noc);
}

// Starts a read of a whole shard.
template <typename Accessor>
FORCE_INLINE void noc_async_read_shard(const uint32_t shard_id, const Accessor& s, uint32_t dst_local_l1_addr,
                                       uint8_t noc = noc_index) {
    noc_async_read(s.get_shard_noc_addr(shard_id, 0, noc), dst_local_l1_addr,
                   s.get_aligned_page_size() * s.dspec().shard_volume(), noc);
}

// Starts a write of a whole shard.
template <typename Accessor, bool posted = false>
FORCE_INLINE void noc_async_write_shard(const uint32_t shard_id, const Accessor& s, uint32_t src_local_l1_addr,
                                        uint8_t noc = noc_index) {
    noc_async_write<NOC_MAX_BURST_SIZE + 1, true, posted>(src_local_l1_addr, s.get_shard_noc_addr(shard_id, 0, noc),
                                                          s.get_aligned_page_size() * s.dspec().shard_volume(), noc);
}

// ---- multicast -----------------------------------------------------------------------------------------------------

// Starts a write to every core of a rectangle; `num_dests` of them, the sender not among them. `linked` keeps the path
// for the next one.
template <uint32_t max_page_size = NOC_MAX_BURST_SIZE + 1>
inline void noc_async_write_multicast(uint32_t src_local_l1_addr, uint64_t dst_noc_addr_multicast, uint32_t size,
                                      uint32_t num_dests, bool linked = false, uint8_t noc = noc_index,
                                      uint8_t vc = NOC_MULTICAST_WRITE_VC) {
    softmetal::device::noc_write_any_length(softmetal::device::write_flags(noc, vc) |
                                                softmetal::device::NocFlags::kMulticast |
                                                softmetal::device::linked_flag(linked),
                                            src_local_l1_addr, dst_noc_addr_multicast, size, num_dests);
}

// The same for at most NOC_MAX_BURST_SIZE bytes.
template <bool enable_noc_tracing = true>
FORCE_INLINE void noc_async_write_multicast_one_packet(uint32_t src_local_l1_addr, uint64_t dst_noc_addr_multicast,
                                                       uint32_t size, uint32_t num_dests, bool linked = false,
                                                       uint8_t noc = noc_index) {
    softmetal::device::noc_write(softmetal::device::write_flags(noc, NOC_MULTICAST_WRITE_VC) |
                                     softmetal::device::NocFlags::kMulticast | softmetal::device::linked_flag(linked),
                                 src_local_l1_addr, dst_noc_addr_multicast, size, num_dests);
}

// The same with the sender among the cores.
inline void noc_async_write_multicast_loopback_src(uint32_t src_local_l1_addr, uint64_t dst_noc_addr_multicast,
                                                   uint32_t size, uint32_t num_dests, bool linked = false,
                                                   uint8_t noc = noc_index) {
    softmetal::device::noc_write_any_length(
        softmetal::device::write_flags(noc, NOC_MULTICAST_WRITE_VC) | softmetal::device::NocFlags::kMulticast |
            softmetal::device::NocFlags::kLoopback | softmetal::device::linked_flag(linked),
        src_local_l1_addr, dst_noc_addr_multicast, size, num_dests);
}

// ---- barriers ------------------------------------------------------------------------------------------------------

// Waits until all reads of this processor have arrived.
FORCE_INLINE void noc_async_read_barrier(uint8_t noc = noc_index) {
    softmetal::device::noc_barrier(noc, softmetal::abi::NocCounter::kReads);
}
// Waits until all writes are acknowledged.
FORCE_INLINE void noc_async_write_barrier(uint8_t noc = noc_index) {
    softmetal::device::noc_barrier(noc, softmetal::abi::NocCounter::kWritesAcked);
}
// Waits until the data of all writes has left this core; the second form, of those that are not acknowledged.
FORCE_INLINE void noc_async_writes_flushed(uint8_t noc = noc_index) {
    softmetal::device::noc_barrier(noc, softmetal::abi::NocCounter::kWritesSent);
}
FORCE_INLINE void noc_async_posted_writes_flushed(uint8_t noc = noc_index) {
    softmetal::device::noc_barrier(noc, softmetal::abi::NocCounter::kPostedSent);
}
// Waits until all atomics are acknowledged.
FORCE_INLINE void noc_async_atomic_barrier(uint8_t noc_idx = noc_index) {
    softmetal::device::noc_barrier(noc_idx, softmetal::abi::NocCounter::kAtomicsAcked);
}
// Waits for everything above.
FORCE_INLINE void noc_async_full_barrier(uint8_t noc_idx = noc_index) {
    softmetal::device::noc_barrier(noc_idx, softmetal::abi::NocCounter::kAll);
}

// ---- semaphores ----------------------------------------------------------------------------------------------------

// L1 address of a semaphore, the same on every core that has it.
template <ProgrammableCoreType type = ProgrammableCoreType::TENSIX>
FORCE_INLINE uintptr_t get_semaphore(uint32_t semaphore_id) {
    return reinterpret_cast<uintptr_t>(sem_l1_base[static_cast<uint32_t>(type)]) +
           semaphore_id * softmetal::abi::kSemaphoreStride;
}

// Waits until the word is `val`.
FORCE_INLINE void noc_semaphore_wait(volatile tt_l1_ptr uint32_t* sem_addr, uint32_t val) {
    softmetal::device::call(softmetal::device::Call::kWaitWord, reinterpret_cast<uint32_t>(sem_addr), val,
                            static_cast<uint32_t>(softmetal::abi::WaitCompare::kEqual));
}
// Waits until the word is at least `val`.
FORCE_INLINE void noc_semaphore_wait_min(volatile tt_l1_ptr uint32_t* sem_addr, uint32_t val) {
    softmetal::device::call(softmetal::device::Call::kWaitWord, reinterpret_cast<uint32_t>(sem_addr), val,
                            static_cast<uint32_t>(softmetal::abi::WaitCompare::kGreaterEqual));
}
// Sets the word on this core.
FORCE_INLINE void noc_semaphore_set(volatile tt_l1_ptr uint32_t* sem_addr, uint32_t val) {
    *sem_addr = val;
}

// Copies a word of this core's L1 to another core.
FORCE_INLINE void noc_semaphore_set_remote(uint32_t src_local_l1_addr, uint64_t dst_noc_addr, uint8_t noc = noc_index) {
    softmetal::device::noc_write(softmetal::device::write_flags(noc, NOC_UNICAST_WRITE_VC), src_local_l1_addr,
                                 dst_noc_addr, 4);
}
// Copies a word to every core of a rectangle; `num_dests` of them, the sender not among them.
inline void noc_semaphore_set_multicast(uint32_t src_local_l1_addr, uint64_t dst_noc_addr_multicast, uint32_t num_dests,
                                        bool linked = false, uint8_t noc = noc_index,
                                        uint8_t vc = NOC_MULTICAST_WRITE_VC) {
    noc_async_write_multicast(src_local_l1_addr, dst_noc_addr_multicast, 4, num_dests, linked, noc, vc);
}
// The same with the sender among the cores.
inline void noc_semaphore_set_multicast_loopback_src(uint32_t src_local_l1_addr, uint64_t dst_noc_addr_multicast,
                                                     uint32_t num_dests, bool linked = false, uint8_t noc = noc_index) {
    noc_async_write_multicast_loopback_src(src_local_l1_addr, dst_noc_addr_multicast, 4, num_dests, linked, noc);
}
// Adds to a word on another core; noc_async_atomic_barrier() waits for it.
template <bool posted = false>
FORCE_INLINE void noc_semaphore_inc(uint64_t addr, uint32_t incr, uint8_t noc_id = noc_index,
                                    uint8_t vc = NOC_UNICAST_WRITE_VC) {
    softmetal::device::noc_atomic_increment(
        noc_id | softmetal::device::vc_flag(vc) | softmetal::device::posted_flag(posted), addr, incr);
}
// Adds to a word on every core of a rectangle.
template <bool posted = false>
FORCE_INLINE void noc_semaphore_inc_multicast(uint64_t addr, uint32_t incr, uint32_t num_dests,
                                              uint8_t noc_id = noc_index, uint8_t vc = NOC_MULTICAST_WRITE_VC) {
    softmetal::device::noc_atomic_increment(noc_id | softmetal::device::vc_flag(vc) |
                                                softmetal::device::posted_flag(posted) |
                                                softmetal::device::NocFlags::kMulticast,
                                            addr, incr, 31, num_dests);
}

// ---- inline words --------------------------------------------------------------------------------------------------

// Writes one word without reading L1; `be` enables its bytes.
template <InlineWriteDst dst_type = InlineWriteDst::DEFAULT, bool posted = false, bool flush = true>
FORCE_INLINE void noc_inline_dw_write(uint64_t addr, uint32_t val, uint8_t be = 0xF, uint8_t noc = noc_index,
                                      uint8_t vc = NOC_UNICAST_WRITE_VC, uint32_t = 0) {
    softmetal::device::noc_inline_write(noc | softmetal::device::vc_flag(vc) | softmetal::device::posted_flag(posted),
                                        val, addr, be);
}

// The same to every core of a rectangle.
template <InlineWriteDst dst_type = InlineWriteDst::DEFAULT, bool posted = false, bool flush = true>
FORCE_INLINE void noc_inline_mcast_dw_write(uint64_t addr, uint32_t val, uint8_t be = 0xF, uint8_t noc = noc_index,
                                            uint8_t vc = NOC_MULTICAST_WRITE_VC, uint32_t = 0, uint32_t = 1) {
    softmetal::device::noc_inline_write(noc | softmetal::device::vc_flag(vc) | softmetal::device::posted_flag(posted) |
                                            softmetal::device::NocFlags::kMulticast,
                                        val, addr, be);
}

// Keeps target and word for writes that follow.
template <bool posted = false, bool set_val = false>
FORCE_INLINE void noc_inline_dw_write_set_state(uint64_t addr, uint32_t val = 0, uint8_t be = 0xF,
                                                uint8_t cmd_buf = write_at_cmd_buf, uint8_t noc = noc_index,
                                                uint8_t vc = NOC_UNICAST_WRITE_VC) {
    softmetal::device::set_target(noc, cmd_buf, addr, 4,
                                  noc | softmetal::device::vc_flag(vc) | softmetal::device::posted_flag(posted));
    softmetal::device::command_buffers[noc][cmd_buf].byte_enables = be;
    if constexpr (set_val) softmetal::device::command_buffers[noc][cmd_buf].value = val;
}

// Writes a word with what was kept; the template says what to replace.
template <bool update_addr_lo = false, bool update_counter = true, bool posted = false, bool update_addr_hi = false,
          bool update_val = false, InlineWriteDst dst_type = InlineWriteDst::DEFAULT>
FORCE_INLINE void noc_inline_dw_write_with_state(uint32_t val, uint32_t addr = 0, uint8_t cmd_buf = write_at_cmd_buf,
                                                 uint8_t noc = noc_index) {
    static_assert(!(update_addr_lo && update_addr_hi), "one half of the address at a time");
    auto& state = softmetal::device::command_buffers[noc][cmd_buf];
    if constexpr (update_addr_lo) state.address_low = addr;
    if constexpr (update_addr_hi) state.address_high = addr >> (NOC_ADDR_LOCAL_BITS - 32);
    if constexpr (update_val) state.value = val;
    softmetal::device::noc_inline_write(
        state.flags, state.value, softmetal::device::kept_target(noc, cmd_buf, state.address_low), state.byte_enables);
}

// ---- transaction ids -----------------------------------------------------------------------------------------------

// Reads from now on carry this transaction id, 0 to 15.
FORCE_INLINE void noc_async_read_set_trid(uint32_t trid = 0, uint8_t noc = noc_index) {
    softmetal::device::read_transaction_id[noc] = trid;
    auto& state = softmetal::device::command_buffers[noc][read_cmd_buf];
    state.flags = (state.flags & ~softmetal::device::trid_flag(0xf)) | softmetal::device::trid_flag(trid);
}

// Writes from now on carry this transaction id, 0 to 15.
FORCE_INLINE void noc_async_write_set_trid(uint32_t trid = 0, uint8_t noc = noc_index) {
    softmetal::device::write_transaction_id[noc] = trid;
    auto& state = softmetal::device::command_buffers[noc][write_cmd_buf];
    state.flags = (state.flags & ~softmetal::device::trid_flag(0xf)) | softmetal::device::trid_flag(trid);
}

// As noc_async_read_one_packet_with_state, with a transaction id.
template <bool skip_ptr_update = false, bool skip_cmdbuf_chk = false>
FORCE_INLINE void noc_async_read_one_packet_with_state_with_trid(uint32_t src_base_addr, uint32_t src_addr,
                                                                 uint32_t dest_addr, uint32_t trid = 0,
                                                                 uint8_t noc = noc_index) {
    const auto& state = softmetal::device::command_buffers[noc][read_cmd_buf];
    softmetal::device::noc_read((state.flags & ~softmetal::device::trid_flag(0xf)) | softmetal::device::trid_flag(trid),
                                softmetal::device::kept_target(noc, read_cmd_buf, src_base_addr + src_addr), dest_addr,
                                state.size);
}

// As noc_async_write_one_packet, with a transaction id.
template <bool update_counter = true, bool posted = false>
FORCE_INLINE void noc_async_write_one_packet_with_trid(uint32_t src_local_l1_addr, uint64_t dst_noc_addr, uint32_t size,
                                                       uint32_t trid, uint8_t = write_cmd_buf, uint8_t noc = noc_index,
                                                       uint8_t vc = NOC_UNICAST_WRITE_VC) {
    softmetal::device::noc_write(noc | softmetal::device::vc_flag(vc) | softmetal::device::posted_flag(posted) |
                                     softmetal::device::trid_flag(trid),
                                 src_local_l1_addr, dst_noc_addr, size);
}

// Keeps the target core for such writes.
template <bool posted = false>
FORCE_INLINE void noc_async_write_one_packet_with_trid_set_state(uint64_t dst_noc_addr, uint8_t cmd_buf = write_cmd_buf,
                                                                 uint8_t noc = noc_index,
                                                                 uint8_t vc = NOC_UNICAST_WRITE_VC) {
    softmetal::device::set_target(noc, cmd_buf, dst_noc_addr, 0,
                                  noc | softmetal::device::vc_flag(vc) | softmetal::device::posted_flag(posted));
}

// Starts such a write with what was kept.
template <bool update_counter = true, bool posted = false>
FORCE_INLINE void noc_async_write_one_packet_with_trid_with_state(uint32_t src_local_l1_addr,
                                                                  uint32_t dst_local_l1_addr, uint32_t size,
                                                                  uint32_t trid, uint8_t cmd_buf = write_cmd_buf,
                                                                  uint8_t noc = noc_index) {
    softmetal::device::noc_write(
        (softmetal::device::command_buffers[noc][cmd_buf].flags & ~softmetal::device::trid_flag(0xf)) |
            softmetal::device::trid_flag(trid),
        src_local_l1_addr, softmetal::device::kept_target(noc, cmd_buf, dst_local_l1_addr), size);
}

// Waits until transactions of one id have arrived, are acknowledged, or have left this core.
FORCE_INLINE void noc_async_read_barrier_with_trid(uint32_t trid, uint8_t noc = noc_index) {
    softmetal::device::noc_barrier(noc, softmetal::abi::NocCounter::kReads, trid);
}
FORCE_INLINE void noc_async_write_barrier_with_trid(uint32_t trid, uint8_t noc = noc_index) {
    softmetal::device::noc_barrier(noc, softmetal::abi::NocCounter::kWritesAcked, trid);
}
FORCE_INLINE void noc_async_write_flushed_with_trid(uint32_t trid, uint8_t noc = noc_index) {
    softmetal::device::noc_barrier(noc, softmetal::abi::NocCounter::kWritesSent, trid);
}
// The chip's counters never need a reset.
inline void reset_noc_trid_barrier_counter(uint32_t = NOC_CLEAR_OUTSTANDING_REQ_MASK, uint32_t = noc_index) {}

// Nothing to do.
inline void RISC_POST_HEARTBEAT(uint32_t&) {}

#include "api/tensor/tensor_accessor.h"
#include "noc_nonblocking_api.h"
