// The NoC as a processor sees it: requests put into the network interface, counters of what is outstanding, barriers.
// What happens between cores is the fabric's.
#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cstring>

#include "chip/core.h"
#include "softmetal/error.h"

namespace softmetal::chip {

using abi::Call;
using abi::NocCounter;
using abi::NocFlags;

namespace {

// TT-Metalium's 64-bit NoC address: 36 bits of address, then x and y, then for a rectangle the x and y of its start.
constexpr unsigned kAddressBits = 36, kCoordinateBits = 6, kCoordinateMask = 63;

uint8_t coordinate(uint64_t address, unsigned which) {
    return static_cast<uint8_t>(address >> (kAddressBits + which * kCoordinateBits) & kCoordinateMask);
}

constexpr uint32_t kAllCounters = static_cast<uint32_t>(NocCounter::kAll);

const char* name_of(Injection::Kind kind) {
    switch (kind) {
        case Injection::kRead:
            return "NoC read";
        case Injection::kWrite:
            return "NoC write";
        case Injection::kInlineWrite:
            return "NoC inline write";
        case Injection::kAtomicInc:
            return "NoC atomic increment";
    }
    return "NoC transfer";
}

}  // namespace

uint32_t Core::outstanding(uint32_t h, uint32_t noc, uint32_t counter, uint32_t trid) const {
    const uint32_t place = std::min(trid, kTrids);  // kAnyTrid: the sum
    if (counter < kCounters) return outstanding_[h][noc][counter][place];
    uint32_t total = 0;
    for (const auto& each : outstanding_[h][noc]) total += each[place];
    return total;
}

void Core::count_outstanding(uint32_t h, uint32_t noc, uint32_t counter, uint32_t trid, int change) {
    auto& places = outstanding_[h][noc][counter];
    places[trid] += static_cast<uint32_t>(change);
    places[kTrids] += static_cast<uint32_t>(change);
}

// Counts what the fabric will report complete, see Delivery.
void Core::count_issued(const Injection& injection) {
    const bool posted = injection.flags & NocFlags::kPosted;
    auto count = [&](NocCounter counter) {
        count_outstanding(injection.processor, injection.noc, static_cast<uint32_t>(counter), injection.trid, 1);
    };
    switch (injection.kind) {
        case Injection::kRead:
            count(NocCounter::kReads);
            return;
        case Injection::kAtomicInc:
            if (!posted) count(NocCounter::kAtomicsAcked);
            return;
        default:
            if (posted) return count(NocCounter::kPostedSent);
            count(NocCounter::kWritesSent);
            count(NocCounter::kWritesAcked);
    }
}

void Core::check_local_range(uint32_t h, uint32_t address, uint32_t bytes, const char* what) {
    if (address <= machine_.l1_bytes && bytes <= machine_.l1_bytes - address) return;
    fault(h, fmt::format("{} is {} bytes at {}, which is not within L1 (0 to {:#x})", what, bytes,
                         address_text(h, address), machine_.l1_bytes - 1));
}

// The lowest bits of an address say which bytes of the chip's 16-byte words move; source and destination share them,
// and they come from where the data is.
void Core::move_misaligned(Injection& injection, uint32_t alignment) {
    ++counters_.misaligned_transfers;
    const uint32_t bits = alignment - 1;
    if (injection.kind == Injection::kRead) {
        const uint32_t moved = (injection.local_address & ~bits) | (injection.remote_address & bits);
        if (moved + injection.bytes <= machine_.l1_bytes) injection.local_address = moved;
    } else {
        const uint64_t moved = (injection.remote_address & ~uint64_t{bits}) | (injection.local_address & bits);
        if (moved + injection.bytes <= machine_.l1_bytes) injection.remote_address = moved;
    }
}

void Core::check_noc_target(uint32_t h, Injection& injection, bool word) {
    const Machine::Node& node = machine_.find(injection.to, injection.noc);
    const bool multicast = injection.flags & NocFlags::kMulticast;
    const char* name = name_of(injection.kind);
    if (node.kind == Machine::Node::kNothing && !multicast)
        fault(h, fmt::format(
                     "{} on NoC {} to ({},{}), address {:#x}, {} bytes: no core and no DRAM bank stands at that "
                     "coordinate; kernels address cores by translated coordinates (get_noc_addr, "
                     "worker_core_from_logical_core), not logical ones",
                     name, injection.noc, injection.to.x, injection.to.y, injection.remote_address, injection.bytes));
    const bool dram = node.kind == Machine::Node::kDram && !multicast;
    bool inside = injection.remote_address + injection.bytes <= machine_.l1_bytes;
    if (dram) {
        const auto at = machine_.resolve_dram(node.index, injection.remote_address);
        inside = at.found && at.address + injection.bytes <= machine_.dram_bank_bytes;
    }
    if (!inside)
        fault(h, fmt::format("{} of {} bytes to address {:#x} of ({},{}) reaches past the end of its {}", name,
                             injection.bytes, injection.remote_address, injection.to.x, injection.to.y,
                             dram ? "DRAM bank" : "L1"));
    if (word) {
        if (injection.remote_address % 4 != 0)
            fault(h, fmt::format("{} to address {:#x} of ({},{}): the address must be a multiple of 4", name,
                                 injection.remote_address, injection.to.x, injection.to.y));
        return;
    }
    const uint32_t alignment = !dram                                ? machine_.l1_alignment
                               : injection.kind == Injection::kRead ? machine_.dram.read_alignment
                                                                    : machine_.dram.write_alignment;
    if (alignment == 0 || (injection.remote_address ^ injection.local_address) % alignment == 0) return;
    if (!check_noc_alignment_) return move_misaligned(injection, alignment);
    fault(h, fmt::format("{} between L1 address {:#x} and address {:#x} of ({},{}): both must have the same offset "
                         "modulo {}, here they have {} and {}; the chip would move wrong bytes. Off: "
                         "SOFTMETAL_NO_CHECK=noc-alignment",
                         name, injection.local_address, injection.remote_address, injection.to.x, injection.to.y,
                         alignment, injection.local_address % alignment, injection.remote_address % alignment));
}

// Bytes as they are now: what the kernel does to them afterwards does not reach a write already issued.
Payload Core::capture(uint32_t address, uint32_t bytes) {
    constexpr size_t kPoolSize = 32;
    const uint8_t* from = l1_.get() + address;
    if (payloads_.size() < kPoolSize) {
        payloads_.push_back(std::make_shared<std::vector<uint8_t>>(from, from + bytes));
        return payloads_.back();
    }
    auto& payload = payloads_[next_payload_];
    next_payload_ = (next_payload_ + 1) % kPoolSize;
    if (payload.use_count() == 1) {
        // Another thread may have been the last reader.
        std::atomic_thread_fence(std::memory_order_acquire);
        payload->assign(from, from + bytes);
    } else {
        payload = std::make_shared<std::vector<uint8_t>>(from, from + bytes);
    }
    return payload;
}

void Core::inject(Injection&& injection) {
    // Whatever this causes comes back after the lookahead; a core that ran alone must not run past that.
    if (alone_) end_ = std::min(end_, injection.cycle + lookahead_);
    injection.sequence = sequence_++;
    injection.core = index_;
    outbox_.push_back(std::move(injection));
}

Core::Outcome Core::call_noc(uint32_t h, Call call) {
    switch (call) {
        case Call::kNocRead:
        case Call::kNocWrite:
        case Call::kNocInlineWrite:
        case Call::kNocAtomicInc:
            return noc_transfer(h, call);
        case Call::kNocBarrier:
            return noc_barrier(h);
        case Call::kNocOutstanding:
            slots_[h].hart->x[10] = outstanding(h, arg(h, 0) & 1, std::min(arg(h, 1), kAllCounters), arg(h, 2));
            return done();
        default:
            break;
    }
    unknown_call(h);
}

Core::Outcome Core::noc_transfer(uint32_t h, Call call) {
    riscv::Hart& hart = *slots_[h].hart;
    Injection injection;
    injection.processor = static_cast<uint8_t>(h);
    injection.flags = arg(h, 0);
    injection.noc = injection.flags & NocFlags::kNoc;
    injection.trid = injection.flags >> NocFlags::kTridShift & 15;
    uint64_t address = 0;
    bool word = false;
    switch (call) {
        case Call::kNocRead:
            injection.kind = Injection::kRead;
            address = uint64_t{arg(h, 2)} << 32 | arg(h, 1);
            injection.local_address = arg(h, 3);
            injection.bytes = arg(h, 4);
            break;
        case Call::kNocWrite:
            injection.kind = Injection::kWrite;
            injection.local_address = arg(h, 1);
            address = uint64_t{arg(h, 3)} << 32 | arg(h, 2);
            injection.bytes = arg(h, 4);
            injection.receivers = arg(h, 5);
            break;
        case Call::kNocInlineWrite:
            injection.kind = Injection::kInlineWrite;
            injection.value = arg(h, 1);
            address = uint64_t{arg(h, 3)} << 32 | arg(h, 2);
            injection.detail = arg(h, 4);
            injection.bytes = 4;
            word = true;
            break;
        default:
            injection.kind = Injection::kAtomicInc;
            address = uint64_t{arg(h, 2)} << 32 | arg(h, 1);
            injection.value = arg(h, 3);
            injection.detail = arg(h, 4);
            injection.receivers = arg(h, 5);
            injection.bytes = 4;
            word = true;
            break;
    }
    injection.remote_address = address & ((uint64_t{1} << kAddressBits) - 1);
    injection.to = {coordinate(address, 0), coordinate(address, 1)};
    injection.from =
        injection.flags & NocFlags::kMulticast ? Xy{coordinate(address, 2), coordinate(address, 3)} : injection.to;
    if (!word && injection.bytes == 0) return done();
    if (injection.bytes > machine_.noc_max_burst_bytes)
        fault(h,
              fmt::format("{} of {} bytes as one packet: a packet holds {} bytes; use the call without one_packet, or "
                          "a template argument max_page_size that covers the transfer",
                          name_of(injection.kind), injection.bytes, machine_.noc_max_burst_bytes));
    if (!word) check_local_range(h, injection.local_address, injection.bytes, name_of(injection.kind));
    check_noc_target(h, injection, word);

    if (injection.kind == Injection::kWrite) injection.payload = capture(injection.local_address, injection.bytes);
    const bool read = injection.kind == Injection::kRead;
    const auto& noc = machine_.noc;
    observe(h, Event::kNocIssue, hart.cycle, hart.cycle,
            injection.kind | uint32_t{injection.noc} << 8 | uint32_t{injection.trid} << 16 |
                (injection.flags & NocFlags::kMulticast ? 1u << 31 : 0),
            injection.local_address, injection.bytes, injection.to.x | uint32_t{injection.to.y} << 8);
    if (observed_) events_.back().wide = injection.remote_address;
    hart.cycle += injection.flags & NocFlags::kStateful ? noc.stateful_issue_cycles
                  : read                                ? noc.read_issue_cycles
                                                        : noc.write_issue_cycles;
    injection.cycle = hart.cycle;
    (read ? counters_.noc_read_bytes : counters_.noc_write_bytes)[injection.noc] += injection.bytes;
    count_issued(injection);
    inject(std::move(injection));
    return done();
}

Core::Outcome Core::noc_barrier(uint32_t h) {
    const uint32_t noc = arg(h, 0) & 1, counter = arg(h, 1), trid = arg(h, 2);
    if (counter > kCounters || (trid >= kTrids && trid != abi::kAnyTrid))
        fault(h, fmt::format("NoC barrier on counter {} and transaction id {}: they do not exist", counter, trid));
    if (outstanding(h, noc, counter, trid) == 0) {
        observe(h, Event::kNocBarrier, slots_[h].hart->cycle, slots_[h].hart->cycle, noc, counter, trid);
        return done();
    }
    switch (static_cast<NocCounter>(counter)) {
        case NocCounter::kReads:
            return block(Wait::kNocRead);
        case NocCounter::kAtomicsAcked:
            return block(Wait::kNocAtomic);
        default:
            return block(Wait::kNocWrite);
    }
}

}  // namespace softmetal::chip
