// What a chip tells those who watch it: the one event interface that checks and reports use. Knows nothing of what they
// do with it. Every method is called from the launching thread, in an order that does not depend on the number of host
// threads.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "chip/chip.h"
#include "chip/fabric.h"

namespace softmetal::chip {

// One thing that happened on one core. `start == end` for an instant. What a..d hold stands beside each kind.
struct Event {
    enum Kind : uint8_t {
        kKernelStart,
        kKernelEnd,  // a = outstanding reads, b = unacknowledged writes, c = unacknowledged atomics
        kWait,       // a = Wait, b and c = the first two arguments of the blocking call
        kZoneBegin,  // text
        kZoneEnd,
        kTimestamp,  // wide = identifier, wide2 = data, text = its name; empty for a bare event
        kUnpack,     // a = UnpackKind | flags << 8, b and c = addresses, d = cb0 | cb1 << 8
        kMath,       // a = FpuOp | flags << 8, b = Dst index, c = 32x32x32 products
        kSfpu,       // a = SfpuOp, b = Dst index of the result; a = SfpuOp::kCount: a run of vector instructions
        kPack,       // a = flags, b = Dst index, c = address, d = cb
        kCbReserve,  // a = cb, b = pages, c = pages filled then
        kCbPush,     // likewise
        kCbWait,     // likewise
        kCbPop,      // likewise
        kNocIssue,   // a = Injection::Kind | noc << 8 | trid << 16 | multicast << 31, b = local address, c = bytes, d =
                     // to x | y << 8, wide = remote address
        kNocBarrier,  // a = noc, b = NocCounter, c = trid or kAnyTrid
        kArrival,  // a = Delivery::Kind, b = L1 address, c = bytes, d = source core; processor is the requester if it
                   // is the same core
    };
    uint64_t start = 0, end = 0;
    uint32_t core = 0;  // worker index
    uint8_t processor = 0;
    Kind kind = kKernelStart;
    uint32_t pc = 0;  // of the call, 0 where there is none
    uint32_t a = 0, b = 0, c = 0, d = 0;
    uint64_t wide = 0, wide2 = 0;
    std::string_view text;  // lives as long as the program of the kernel
};

class Observer {
public:
    virtual ~Observer() = default;

    virtual void launch_begins(const LaunchSetup& setup, const Machine& machine, uint64_t cycle);
    // The events of one core since the last call for that core, in the order the core made them.
    virtual void events(std::span<const Event> events);
    virtual void transfers(std::span<const TransferRecord> transfers);
    virtual void launch_ends(const LaunchResult& result);
    // The launch threw; no launch_ends follows.
    virtual void launch_failed(const std::string& text);
};

}  // namespace softmetal::chip
