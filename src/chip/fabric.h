// Everything between cores: both NoCs and DRAM, with their time and their contention. Single-threaded; cores hand it
// injections at the end of each window and get deliveries in return. Knows no processors' code and no circular buffers.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "chip/machine.h"

namespace softmetal::chip {

// Bytes in flight, shared by the receivers of a multicast.
using Payload = std::shared_ptr<const std::vector<uint8_t>>;

// What a processor put into its NIU. `cycle` is when the first flit leaves (issue cost already paid).
struct Injection {
    enum Kind : uint8_t { kRead, kWrite, kInlineWrite, kAtomicInc };
    uint64_t cycle = 0;
    uint32_t sequence = 0;  // per source core; (cycle, core, sequence) is the total order
    uint32_t core = 0;      // source worker index
    uint8_t processor = 0;  // who waits for the completion
    Kind kind = kRead;
    uint8_t noc = 0;
    uint32_t flags = 0;  // abi::NocFlags
    uint8_t trid = 0;
    uint32_t local_address =
        0;        // L1: where a read's data goes, where a write's data came from (its low bits are checked)
    Xy from, to;  // as addressed; a unicast has from == to, a multicast is the rectangle
    uint64_t remote_address = 0;  // at the other end
    uint32_t bytes = 0;
    Payload payload;         // writes: captured from L1 when issued
    uint32_t value = 0;      // kInlineWrite: the word; kAtomicInc: the increment
    uint32_t detail = 0;     // kInlineWrite: byte enables; kAtomicInc: wrap bits
    uint32_t receivers = 0;  // multicasts: how many the kernel says there are; 0 where the call does not say
};

// What happens at a core, at its time. What each injection causes:
//   kRead         kData at the requester, which completes kReads
//   kWrite        kData at each receiving core; at the sender kComplete of kWritesSent and, after the acknowledgement,
//                 kComplete of kWritesAcked; if posted, only kComplete of kPostedSent
//   kInlineWrite  kWord at each receiving core; completes like kWrite
//   kAtomicInc    kAtomicInc at each receiving core; kComplete of kAtomicsAcked unless posted
// A multicast completes once, when its last receiver has acknowledged.
struct Delivery {
    enum Kind : uint8_t { kData, kWord, kAtomicInc, kComplete };
    uint64_t cycle = 0;
    uint32_t core = 0;  // worker index it happens at
    Kind kind = kData;
    uint32_t address = 0;            // L1
    Payload payload;                 // kData
    uint32_t value = 0, detail = 0;  // kWord, kAtomicInc
    // kComplete, and kData that ends a read: whose counter goes down
    bool completes = false;
    uint8_t processor = 0, noc = 0, counter = 0 /* abi::NocCounter */, trid = 0;
    uint32_t source_core = 0;  // for reports
};

class Memory {  // what the fabric reads and writes away from the requesting core
public:
    virtual ~Memory() = default;
    virtual std::span<uint8_t> l1(uint32_t core) = 0;
    virtual void read_dram(uint32_t bank, uint64_t address, std::span<uint8_t> out) = 0;
    virtual void write_dram(uint32_t bank, uint64_t address, std::span<const uint8_t> in) = 0;
};

struct TransferRecord {  // for observers
    uint64_t start = 0, end = 0;
    uint32_t core = 0;  // requester
    uint8_t processor = 0, noc = 0, kind = 0;
    Machine::Node remote;
    uint32_t bytes = 0;
    bool multicast = false;
};

class Fabric {
public:
    Fabric(const Machine& machine, Memory& memory);
    ~Fabric();

    // No delivery caused by an event at cycle t comes before t + lookahead(). Windows are that long.
    uint32_t lookahead() const;

    // `injections` all lie before `until`; appends every delivery that becomes known, in deterministic order. Handles
    // all fabric events before `until` in time order (a DRAM access in the future stays queued). Throws KernelFault for
    // an address where nothing stands, out of bounds, or misaligned; the text has source core, values.
    void advance(std::span<Injection> injections, uint64_t until, std::vector<Delivery>& out);

    // Earliest queued event, or UINT64_MAX.
    uint64_t next_event() const;
    bool idle() const { return next_event() == UINT64_MAX; }

    // Drops everything in flight and all reservations (after a fault).
    void reset();

    struct Counters {
        uint64_t noc_bytes[2] = {0, 0}, noc_transactions[2] = {0, 0};
        std::vector<uint64_t> dram_read_bytes, dram_write_bytes;  // by bank
    };
    Counters counters() const;
    void set_record_transfers(bool on);
    std::vector<TransferRecord> take_transfers();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace softmetal::chip
