// NoC transactions as calls into the chip, and what a command buffer remembers between `set_state` and `with_state`.
#pragma once

#include "core/call.h"
#include "core/state.h"
#include "noc/noc_parameters.h"

// Command buffers, by what they are for.
constexpr uint32_t write_cmd_buf = 0;
constexpr uint32_t read_cmd_buf = 1;
constexpr uint32_t write_reg_cmd_buf = 2;
constexpr uint32_t write_at_cmd_buf = 3;

namespace softmetal::device {

using abi::NocCounter;
using abi::NocFlags;

// Target, size and options a command buffer keeps.
struct CommandBuffer {
    uint32_t address_low, address_high;
    uint32_t size;
    uint32_t value;
    uint32_t byte_enables;
    uint32_t flags;
};

inline CommandBuffer command_buffers[NUM_NOCS][4];
// Transaction ids that plain reads and writes carry until they are set anew.
inline uint8_t read_transaction_id[NUM_NOCS];
inline uint8_t write_transaction_id[NUM_NOCS];

constexpr uint32_t low_word(uint64_t address) {
    return static_cast<uint32_t>(address);
}
constexpr uint32_t high_word(uint64_t address) {
    return static_cast<uint32_t>(address >> 32);
}
constexpr uint32_t vc_flag(uint32_t vc) {
    return (vc & 0xf) << NocFlags::kVcShift;
}
constexpr uint32_t trid_flag(uint32_t trid) {
    return (trid & 0xf) << NocFlags::kTridShift;
}
constexpr uint32_t posted_flag(bool posted) {
    return posted ? NocFlags::kPosted : 0;
}
constexpr uint32_t linked_flag(bool linked) {
    return linked ? NocFlags::kLinked : 0;
}

FORCE_INLINE uint32_t read_flags(uint32_t noc, uint32_t vc) {
    return noc | vc_flag(vc) | trid_flag(read_transaction_id[noc]);
}
FORCE_INLINE uint32_t write_flags(uint32_t noc, uint32_t vc) {
    return noc | vc_flag(vc) | trid_flag(write_transaction_id[noc]);
}

FORCE_INLINE void noc_read(uint32_t flags, uint64_t source, uint32_t l1_address, uint32_t bytes) {
    call(Call::kNocRead, flags, low_word(source), high_word(source), l1_address, bytes);
}

FORCE_INLINE void noc_write(uint32_t flags, uint32_t l1_address, uint64_t target, uint32_t bytes,
                            uint32_t num_dests = 1) {
    call(Call::kNocWrite, flags, l1_address, low_word(target), high_word(target), bytes, num_dests);
}

// A transfer longer than a packet goes as several; the last one has what is left.
FORCE_INLINE void noc_read_any_length(uint32_t flags, uint64_t source, uint32_t l1_address, uint32_t bytes) {
    while (bytes > NOC_MAX_BURST_SIZE) {
        noc_read(flags, source, l1_address, NOC_MAX_BURST_SIZE);
        source += NOC_MAX_BURST_SIZE;
        l1_address += NOC_MAX_BURST_SIZE;
        bytes -= NOC_MAX_BURST_SIZE;
    }
    noc_read(flags, source, l1_address, bytes);
}

FORCE_INLINE void noc_write_any_length(uint32_t flags, uint32_t l1_address, uint64_t target, uint32_t bytes,
                                       uint32_t num_dests = 1) {
    while (bytes > NOC_MAX_BURST_SIZE) {
        noc_write(flags, l1_address, target, NOC_MAX_BURST_SIZE, num_dests);
        target += NOC_MAX_BURST_SIZE;
        l1_address += NOC_MAX_BURST_SIZE;
        bytes -= NOC_MAX_BURST_SIZE;
    }
    noc_write(flags, l1_address, target, bytes, num_dests);
}

FORCE_INLINE void noc_inline_write(uint32_t flags, uint32_t value, uint64_t target, uint32_t byte_enables) {
    call(Call::kNocInlineWrite, flags, value, low_word(target), high_word(target), byte_enables);
}

FORCE_INLINE void noc_atomic_increment(uint32_t flags, uint64_t target, uint32_t increment, uint32_t wrap_bits = 31,
                                       uint32_t num_dests = 1) {
    call(Call::kNocAtomicInc, flags, low_word(target), high_word(target), increment, wrap_bits, num_dests);
}

FORCE_INLINE void noc_barrier(uint32_t noc, NocCounter counter, uint32_t trid = abi::kAnyTrid) {
    call(Call::kNocBarrier, noc, static_cast<uint32_t>(counter), trid);
}

FORCE_INLINE uint32_t noc_outstanding(uint32_t noc, NocCounter counter, uint32_t trid = abi::kAnyTrid) {
    return call(Call::kNocOutstanding, noc, static_cast<uint32_t>(counter), trid);
}

FORCE_INLINE void set_target(uint32_t noc, uint32_t buffer, uint64_t address, uint32_t bytes, uint32_t flags) {
    CommandBuffer& state = command_buffers[noc][buffer];
    state.address_low = low_word(address);
    state.address_high = high_word(address);
    state.size = bytes;
    state.flags = flags | NocFlags::kStateful;
}

// The kept target with another local address.
FORCE_INLINE uint64_t kept_target(uint32_t noc, uint32_t buffer, uint32_t local_address) {
    return (static_cast<uint64_t>(command_buffers[noc][buffer].address_high) << 32) | local_address;
}

}  // namespace softmetal::device
