// Checks NoC requests. Knows coordinates, bounds and alignment; no time.
#include "chip/fabric_request.h"

#include <fmt/format.h>

#include "softmetal/abi/calls.h"
#include "softmetal/error.h"

namespace softmetal::chip::detail {

namespace {

constexpr const char* kProcessorNames[] = {"BRISC", "NCRISC", "TRISC0", "TRISC1", "TRISC2"};
constexpr const char* kKindNames[] = {"read", "write", "inline write", "atomic increment"};
constexpr uint32_t kWordBytes = 4;

bool is_word(const Injection& injection) {
    return injection.kind == Injection::kInlineWrite || injection.kind == Injection::kAtomicInc;
}

}  // namespace

void RequestChecker::fail(const Injection& injection, const std::string& what) const {
    const bool multicast = injection.flags & abi::NocFlags::kMulticast;
    std::string to = fmt::format("({},{})", injection.to.x, injection.to.y);
    if (multicast) to = fmt::format("({},{})-{}", injection.from.x, injection.from.y, to);
    throw KernelFault(fmt::format(
        "core ({},{}) {}, cycle {}: NoC {} {}{} of {} bytes, {} {} address {:#x}, local address {:#x}: {}",
        injection.core % machine_.grid_x, injection.core / machine_.grid_x, kProcessorNames[injection.processor % 5],
        injection.cycle, injection.noc, multicast ? "multicast " : "", kKindNames[injection.kind], injection.bytes,
        injection.kind == Injection::kRead ? "from" : "to", to, injection.remote_address, injection.local_address,
        what));
}

std::string RequestChecker::places() const {
    const Xy first = machine_.worker_translated.front(), last = machine_.worker_translated.back();
    return fmt::format("worker cores stand at ({},{}) to ({},{})", first.x, first.y, last.x, last.y);
}

void RequestChecker::check_size(const Injection& injection) const {
    if (injection.bytes == 0) fail(injection, "a transfer of 0 bytes never completes on the chip; skip it");
    if (injection.kind == Injection::kWrite && (!injection.payload || injection.payload->size() != injection.bytes))
        throw InternalError(fmt::format("fabric: a write of {} bytes carries {}", injection.bytes,
                                        injection.payload ? injection.payload->size() : 0));
    if (injection.kind == Injection::kRead && uint64_t{injection.local_address} + injection.bytes > machine_.l1_bytes)
        fail(injection, fmt::format("the data would end past this core's L1 of {} bytes", machine_.l1_bytes));
}

void RequestChecker::check_alignment(const Injection& injection, uint32_t alignment) const {
    if (is_word(injection)) {
        if (injection.remote_address % kWordBytes != 0) fail(injection, "the remote address is not a multiple of 4");
        return;
    }
    const uint64_t mask = alignment - 1;
    if ((injection.remote_address & mask) != (injection.local_address & mask))
        fail(injection, fmt::format("both addresses must be equal modulo {}, they are {} (remote) and {} (local)",
                                    alignment, injection.remote_address & mask, injection.local_address & mask));
}

void RequestChecker::check_l1(const Injection& injection) const {
    if (injection.remote_address + injection.bytes > machine_.l1_bytes)
        fail(injection, fmt::format("ends past the L1 of that core, {} bytes", machine_.l1_bytes));
    check_alignment(injection, machine_.l1_alignment);
}

Target RequestChecker::unicast(const Injection& injection) const {
    check_size(injection);
    const Machine::Node node = machine_.find(injection.to, injection.noc);
    if (node.kind == Machine::Node::kNothing)
        fail(injection,
             fmt::format("nothing with memory stands at ({},{}); {}", injection.to.x, injection.to.y, places()));
    if (node.kind == Machine::Node::kWorker) {
        check_l1(injection);
        return {node, 0, injection.remote_address};
    }
    if (injection.kind == Injection::kAtomicInc) fail(injection, "a DRAM bank has no atomics; only L1 does");
    const Machine::BankAddress at = machine_.resolve_dram(node.index, injection.remote_address);
    if (!at.found || at.address + injection.bytes > machine_.dram_bank_bytes)
        fail(injection, fmt::format("outside the DRAM bank, {} bytes", machine_.dram_bank_bytes));
    check_alignment(injection,
                    injection.kind == Injection::kRead ? machine_.dram.read_alignment : machine_.dram.write_alignment);
    return {node, at.bank, at.address};
}

Rectangle RequestChecker::multicast(const Injection& injection) const {
    check_size(injection);
    if (injection.kind == Injection::kRead) fail(injection, "a read cannot be multicast");
    const Machine::Node start = machine_.find(injection.from, injection.noc);
    const Machine::Node end = machine_.find(injection.to, injection.noc);
    for (const auto& [node, corner] : {std::pair(start, injection.from), std::pair(end, injection.to)})
        if (node.kind != Machine::Node::kWorker)
            fail(injection, fmt::format("no worker core stands at corner ({},{}); {}", corner.x, corner.y, places()));
    check_l1(injection);
    // From the first corner the NoC goes its own way, around the edge if the second corner lies behind.
    auto line = [&](uint32_t from, uint32_t to, uint32_t size) {
        std::vector<uint32_t> out{from};
        while (from != to) {
            from = injection.noc == 0 ? (from + 1) % size : (from + size - 1) % size;
            out.push_back(from);
        }
        return out;
    };
    return {line(start.physical.x, end.physical.x, machine_.noc_width),
            line(start.physical.y, end.physical.y, machine_.noc_height)};
}

}  // namespace softmetal::chip::detail
