// The lower names under the data-movement API that kernels call directly.
#pragma once

#include "core/noc.h"
#include "core/not_simulated.h"

constexpr uint32_t NCRISC_WR_CMD_BUF = write_cmd_buf;
constexpr uint32_t NCRISC_RD_CMD_BUF = read_cmd_buf;
constexpr uint32_t NCRISC_WR_REG_CMD_BUF = write_reg_cmd_buf;
constexpr uint32_t NCRISC_AT_CMD_BUF = write_at_cmd_buf;
constexpr uint32_t BRISC_WR_CMD_BUF = write_cmd_buf;
constexpr uint32_t BRISC_RD_CMD_BUF = read_cmd_buf;
constexpr uint32_t BRISC_WR_REG_CMD_BUF = write_reg_cmd_buf;
constexpr uint32_t BRISC_AT_CMD_BUF = write_at_cmd_buf;

FORCE_INLINE bool noc_cmd_buf_ready(uint32_t, uint32_t) {
    return true;
}

inline bool ncrisc_noc_reads_flushed(uint32_t noc) {
    return softmetal::device::noc_outstanding(noc, softmetal::abi::NocCounter::kReads) == 0;
}
inline bool ncrisc_noc_read_with_transaction_id_flushed(uint32_t noc, uint32_t trid) {
    return softmetal::device::noc_outstanding(noc, softmetal::abi::NocCounter::kReads, trid) == 0;
}
inline bool ncrisc_noc_nonposted_writes_sent(uint32_t noc) {
    return softmetal::device::noc_outstanding(noc, softmetal::abi::NocCounter::kWritesSent) == 0;
}
inline bool ncrisc_noc_posted_writes_sent(uint32_t noc) {
    return softmetal::device::noc_outstanding(noc, softmetal::abi::NocCounter::kPostedSent) == 0;
}
inline bool ncrisc_noc_nonposted_writes_flushed(uint32_t noc) {
    return softmetal::device::noc_outstanding(noc, softmetal::abi::NocCounter::kWritesAcked) == 0;
}
inline bool ncrisc_noc_nonposted_atomics_flushed(uint32_t noc) {
    return softmetal::device::noc_outstanding(noc, softmetal::abi::NocCounter::kAtomicsAcked) == 0;
}
inline bool ncrisc_noc_nonposted_write_with_transaction_id_flushed(uint32_t noc, uint32_t trid) {
    return softmetal::device::noc_outstanding(noc, softmetal::abi::NocCounter::kWritesAcked, trid) == 0;
}
inline bool ncrisc_noc_nonposted_write_with_transaction_id_sent(uint32_t noc, uint32_t trid) {
    return softmetal::device::noc_outstanding(noc, softmetal::abi::NocCounter::kWritesSent, trid) == 0;
}
// A transaction id counts at most 255 packets; `num` more may be issued now.
inline bool noc_available_transactions(uint32_t noc, uint32_t trid) {
    return softmetal::device::noc_outstanding(noc, softmetal::abi::NocCounter::kReads, trid) <
           NOC_MAX_TRANSACTION_ID_COUNT;
}

// Counters live in the chip and need no set-up.
inline void ncrisc_noc_counters_init() {}
inline void dynamic_noc_local_state_init() {}
inline void noc_local_state_init(int) {}

template <uint8_t mode = 0>
inline void ncrisc_noc_fast_read(uint32_t noc, uint32_t, uint64_t src_addr, uint32_t dest_addr, uint32_t len_bytes,
                                 uint32_t vc = NOC_UNICAST_WRITE_VC) {
    softmetal::device::noc_read(softmetal::device::read_flags(noc, vc), src_addr, dest_addr, len_bytes);
}
template <uint8_t mode = 0>
inline void ncrisc_noc_fast_read_any_len(uint32_t noc, uint32_t, uint64_t src_addr, uint32_t dest_addr,
                                         uint32_t len_bytes, uint32_t vc = NOC_UNICAST_WRITE_VC) {
    softmetal::device::noc_read_any_length(softmetal::device::read_flags(noc, vc), src_addr, dest_addr, len_bytes);
}

template <uint8_t mode = 0, bool use_trid = false, bool one_packet = false>
inline void ncrisc_noc_fast_write_any_len(uint32_t noc, uint32_t, uint32_t src_addr, uint64_t dest_addr,
                                          uint32_t len_bytes, uint32_t vc, bool mcast, bool linked, uint32_t num_dests,
                                          bool, bool posted = false, uint32_t trid = 0) {
    using softmetal::device::NocFlags;
    const uint32_t id = use_trid ? softmetal::device::trid_flag(trid)
                                 : softmetal::device::trid_flag(softmetal::device::write_transaction_id[noc]);
    softmetal::device::noc_write_any_length(
        noc | softmetal::device::vc_flag(vc) | id | (mcast ? NocFlags::kMulticast : 0) |
            softmetal::device::linked_flag(linked) | softmetal::device::posted_flag(posted),
        src_addr, dest_addr, len_bytes, num_dests);
}
template <uint8_t mode = 0, bool use_trid = false>
inline void ncrisc_noc_fast_write(uint32_t noc, uint32_t cmd_buf, uint32_t src_addr, uint64_t dest_addr,
                                  uint32_t len_bytes, uint32_t vc, bool mcast, bool linked, uint32_t num_dests,
                                  bool reserve, bool posted = false, uint32_t trid = 0) {
    ncrisc_noc_fast_write_any_len<mode, use_trid, true>(noc, cmd_buf, src_addr, dest_addr, len_bytes, vc, mcast, linked,
                                                        num_dests, reserve, posted, trid);
}

template <uint8_t mode = 0>
inline void noc_fast_atomic_increment(uint32_t noc, uint32_t, uint64_t addr, uint32_t vc, uint32_t incr, uint32_t wrap,
                                      bool linked, bool posted = false, uint32_t = 0) {
    softmetal::device::noc_atomic_increment(noc | softmetal::device::vc_flag(vc) |
                                                softmetal::device::linked_flag(linked) |
                                                softmetal::device::posted_flag(posted),
                                            addr, incr, wrap);
}

template <uint8_t mode = 0, InlineWriteDst dst_type = InlineWriteDst::DEFAULT, bool flush = true>
inline void noc_fast_write_dw_inline(uint32_t noc, uint32_t, uint32_t val, uint64_t dest_addr, uint32_t be, uint32_t vc,
                                     bool mcast = false, bool posted = false, uint32_t = 0, uint32_t = 1) {
    softmetal::device::noc_inline_write(noc | softmetal::device::vc_flag(vc) | softmetal::device::posted_flag(posted) |
                                            (mcast ? softmetal::device::NocFlags::kMulticast : 0),
                                        val, dest_addr, be);
}

namespace softmetal::device {

// NOC_CTRL, as far as transactions keep it.
constexpr uint32_t flags_of_control(uint32_t control) {
    return vc_flag(control >> 13 & 7) | posted_flag((control & NOC_CMD_RESP_MARKED) == 0) |
           linked_flag((control & NOC_CMD_VC_LINKED) != 0) |
           ((control & NOC_CMD_BRCST_PACKET) != 0 ? NocFlags::kMulticast : 0) |
           ((control & NOC_CMD_BRCST_SRC_INCLUDE) != 0 ? NocFlags::kLoopback : 0);
}

}  // namespace softmetal::device

// What the next `_with_state` transactions of a command buffer keep. Sending by register is not supported: transactions
// are calls here.
inline void NOC_CMD_BUF_WRITE_REG(uint32_t noc, uint32_t buf, uint32_t addr, uint32_t val) {
    using namespace softmetal::device;
    CommandBuffer& state = command_buffers[noc][buf];
    constexpr uint32_t kTridMask = trid_flag(0xf);
    switch (addr) {
        case NOC_CTRL:
            state.flags = noc | NocFlags::kStateful | (state.flags & kTridMask) | flags_of_control(val);
            return;
        case NOC_PACKET_TAG:
            state.flags = (state.flags & ~kTridMask) | trid_flag(val >> 10);
            return;
        case NOC_AT_LEN_BE:
            state.size = val;
            return;
        case NOC_AT_DATA:
            state.value = val;
            return;
    }
    unsupported(
        "NOC_CMD_BUF_WRITE_REG: of a command buffer's registers NOC_CTRL, NOC_PACKET_TAG, NOC_AT_LEN_BE and "
        "NOC_AT_DATA can be set; use noc_async_* to send. Another register");
}
inline uint32_t NOC_CMD_BUF_READ_REG(uint32_t, uint32_t, uint32_t) {
    softmetal::device::unsupported("NOC_CMD_BUF_READ_REG: the NoC has no command registers here; use noc_async_*");
}
inline uint32_t NOC_STATUS_READ_REG(uint32_t, uint32_t) {
    softmetal::device::unsupported("NOC_STATUS_READ_REG: the NoC has no status registers here; use the barriers");
}

// Writes to the host's memory by command registers: a kernel that reaches one of these does not compile.
enum CQNocFlags : uint32_t { CQ_NOC_FLAGS_NONE = 0, CQ_NOC_FLAG_SRC = 1, CQ_NOC_FLAG_NOC = 2, CQ_NOC_FLAG_DST = 4 };
enum CQNocWait : uint32_t { CQ_NOC_wait = 0, CQ_NOC_WAIT = 1 };
enum CQNocCmdSend : uint32_t { CQ_NOC_send = 0, CQ_NOC_SEND = 1 };
enum CQNocInlineFlags : uint32_t { CQ_NOC_SNdl = 3, CQ_NOC_SNDl = 7, CQ_NOC_SNDL = 15 };
template <auto... Values, typename... Any>
SOFTMETAL_NOT_SIMULATED(SOFTMETAL_NO_HOST_LINK)
void noc_write_init_state(Any&&...);
template <auto... Values, typename... Any>
SOFTMETAL_NOT_SIMULATED(SOFTMETAL_NO_HOST_LINK)
void noc_wwrite_with_state(Any&&...);
template <auto... Values, typename... Any>
SOFTMETAL_NOT_SIMULATED(SOFTMETAL_NO_HOST_LINK)
void noc_read_with_state(Any&&...);
template <auto... Values, typename... Any>
SOFTMETAL_NOT_SIMULATED(SOFTMETAL_NO_HOST_LINK)
void noc_async_read_clear_pcie_state(Any&&...);
template <auto... Values, typename... Any>
SOFTMETAL_NOT_SIMULATED(SOFTMETAL_NO_HOST_LINK)
void noc_async_write_clear_pcie_state(Any&&...);
