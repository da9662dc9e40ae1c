// Both NoCs and the DRAM banks in time. Knows packets, links and banks; nothing of processors' code or circular
// buffers.
//
// A packet takes slots on every link of its way when it enters the NoC: its head moves one hop after another, waits
// where a link is busy, and its tail follows. Requests of one core to one place on one NoC land in the order they were
// made, as on the chip. Acknowledgements and read requests are one flit; they take time but no slots.
#include "chip/fabric.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <tuple>
#include <utility>

#include "chip/fabric_link.h"
#include "chip/fabric_pool.h"
#include "chip/fabric_request.h"
#include "chip/fabric_route.h"
#include "softmetal/abi/calls.h"
#include "softmetal/error.h"

namespace softmetal::chip {

using abi::NocCounter;
using abi::NocFlags;
using detail::LinkCalendar;
using detail::Topology;

namespace {

// Cycles that `bytes` take at a rate, in whole cycles, by integer arithmetic so that every host agrees.
class Rate {
public:
    explicit Rate(double bytes_per_cycle) : scaled_(static_cast<uint64_t>(std::llround(kScale / bytes_per_cycle))) {}
    uint64_t cycles(uint64_t bytes) const { return (bytes * scaled_ + kScale - 1) / kScale; }
    uint64_t scaled(uint64_t bytes) const { return bytes * scaled_; }
    static constexpr uint64_t kScale = 1u << 16;

private:
    uint64_t scaled_;
};

struct Arrival {
    uint64_t head = 0, tail = 0;  // at the NIU, its own time included
};

}  // namespace

struct Fabric::State {
    State(const Machine& machine_in, Memory& memory_in)
        : machine(machine_in),
          memory(memory_in),
          checker(machine_in),
          topology(machine.noc_width, machine.noc_height),
          link_rate(machine.noc.link_bytes_per_cycle),
          read_rate(machine.noc.read_bytes_per_cycle),
          write_rate(machine.noc.write_bytes_per_cycle),
          drain_rate(machine.noc.write_drain_bytes_per_cycle),
          dram_rate(machine.dram.bytes_per_cycle_per_bank),
          one_way(machine.noc.inject_cycles + machine.noc.eject_cycles + machine.noc.endpoint_cycles) {
        links.resize(topology.links());
        for (auto& landings : last_landing) landings.resize(machine.worker_physical.size() * topology.nodes());
        for (auto& linked : multicast_linked) linked.resize(machine.worker_physical.size());
        for (auto& free : source_free) free.resize(machine.worker_physical.size());
        bank_free.resize(machine.dram_banks);
        counters.dram_read_bytes.resize(machine.dram_banks);
        counters.dram_write_bytes.resize(machine.dram_banks);
        worker_at.assign(topology.nodes(), kNoWorker);
        for (uint32_t i = 0; i < machine.worker_physical.size(); ++i)
            worker_at[topology.node(machine.worker_physical[i])] = i;
    }

    // ---- packets in the network

    uint64_t flits(uint64_t bytes) const {
        const uint64_t packets =
            std::max<uint64_t>(1, (bytes + machine.noc_max_burst_bytes - 1) / machine.noc_max_burst_bytes);
        return packets + link_rate.cycles(bytes);
    }

    // Takes a link for `count` flits; head and tail become the times at its far end.
    void take(uint32_t link, uint64_t count, uint32_t cycles, Arrival& at) {
        LinkCalendar::Slots slots = links[link].take(now, at.head, count);
        at.head = slots.first + cycles;
        at.tail = std::max(at.tail, slots.last) + cycles;
    }

    Arrival send(unsigned noc, Xy from, Xy to, uint64_t start, uint64_t bytes, uint64_t port_cycles) {
        Arrival at{start, start};
        const uint64_t count = flits(bytes);
        take(topology.link(noc, from, Topology::kInject), std::max(count, port_cycles), machine.noc.inject_cycles, at);
        topology.walk(noc, from, to, [&](uint32_t link) { take(link, count, machine.noc.hop_cycles, at); });
        take(topology.link(noc, to, Topology::kEject), count, machine.noc.eject_cycles, at);
        at.head += machine.noc.endpoint_cycles;
        at.tail += machine.noc.endpoint_cycles;
        return at;
    }

    // One flit that finds its way between others.
    uint64_t flit_cycles(unsigned noc, Xy from, Xy to) const {
        return one_way + uint64_t{topology.hops(noc, from, to)} * machine.noc.hop_cycles;
    }

    uint64_t in_order(const Injection& injection, Xy to, uint64_t landing) {
        uint64_t& last = last_landing[injection.noc][injection.core * topology.nodes() + topology.node(to)];
        last = std::max(last, landing);
        return last;
    }

    // ---- what injections cause

    void inject(Injection& injection) {
        const uint64_t noc = injection.noc;
        if (injection.kind == Injection::kInlineWrite || injection.kind == Injection::kAtomicInc) injection.bytes = 4;
        ++counters.noc_transactions[noc];
        counters.noc_bytes[noc] += injection.bytes;
        if (injection.flags & NocFlags::kMulticast) return inject_multicast(injection);
        const detail::Target target = checker.unicast(injection);
        const Xy from = machine.worker_physical[injection.core];
        const Xy to = target.node.physical;
        if (injection.kind == Injection::kRead) {
            const uint64_t at = in_order(injection, to, injection.cycle + flit_cycles(noc, from, to));
            return push(at, injection, target);
        }
        // What the network does not take stays in the NIU, and whatever the core sends next waits behind it.
        uint64_t& free = source_free[noc][injection.core];
        const Arrival at =
            send(noc, from, to, std::max(injection.cycle, free), injection.bytes, write_rate.cycles(injection.bytes));
        const uint64_t left = at.tail - flit_cycles(noc, from, to);
        free = std::max(free, left - std::min(left, buffered_cycles(topology.hops(noc, from, to))));
        const uint64_t landing = in_order(injection, to, at.tail + drain_cycles(injection));
        sent(injection, left);
        record(injection, target.node, landing);
        if (target.node.kind == Machine::Node::kDram) return push(landing, injection, target);
        land(injection, target.node.index, landing);
        acknowledge(injection, landing + flit_cycles(noc, to, from) + extra_cycles(injection));
    }

    // Flits of one packet that stand in the routers on its way when it cannot go on.
    uint64_t buffered_cycles(uint32_t hops) const { return hops * link_rate.cycles(machine.noc.vc_buffer_bytes); }

    uint64_t extra_cycles(const Injection& injection) const {
        return injection.kind == Injection::kAtomicInc ? machine.noc.atomic_cycles : 0;
    }

    uint64_t drain_cycles(const Injection& injection) const {
        return drain_rate.cycles(std::min(injection.bytes, machine.noc_max_burst_bytes));
    }

    // The tree: along the first axis of the NoC from the sender, a branch at each line of the rectangle, a leaf at each
    // core.
    void inject_multicast(Injection& injection) {
        const unsigned noc = injection.noc;
        const Xy from = machine.worker_physical[injection.core];
        const detail::Rectangle rectangle = checker.multicast(injection);
        const bool loopback = injection.flags & NocFlags::kLoopback;
        tree.clear();
        uint32_t first_steps = 0, second_steps = 0;
        for (uint32_t y : rectangle.rows)
            for (uint32_t x : rectangle.columns) {
                const Xy at{static_cast<uint8_t>(x), static_cast<uint8_t>(y)};
                const uint32_t worker = worker_at[topology.node(at)];
                if (worker == kNoWorker || (worker == injection.core && !loopback)) continue;
                const uint32_t dx = topology.steps_x(noc, from.x, x), dy = topology.steps_y(noc, from.y, y);
                const Leaf leaf{noc == 0 ? dx : dy, noc == 0 ? dy : dx, worker};
                first_steps = std::max(first_steps, leaf.first);
                second_steps = std::max(second_steps, leaf.second);
                tree.push_back(leaf);
            }
        if (tree.empty())
            checker.fail(
                injection,
                "reaches no core: the rectangle holds only the sender, and a multicast without loopback leaves it out");
        if (injection.receivers > tree.size() && !(injection.flags & NocFlags::kPosted))
            checker.fail(injection, fmt::format("is said to have {} receivers and has {}: a barrier would wait for "
                                                "acknowledgements that never come; num_dests counts the cores of the "
                                                "rectangle, the sender only with loopback",
                                                injection.receivers, tree.size()));
        std::sort(tree.begin(), tree.end(), [](const Leaf& a, const Leaf& b) {
            return std::pair(a.first, a.second) < std::pair(b.first, b.second);
        });

        uint8_t& linked = multicast_linked[noc][injection.core];
        uint64_t setup = 0;
        if (!linked)
            setup = machine.noc.multicast_setup_cycles + 2ull * machine.noc.hop_cycles * (first_steps + second_steps);
        linked = (injection.flags & NocFlags::kLinked) != 0;

        const uint64_t count = flits(injection.bytes);
        const uint64_t port = std::max(count, write_rate.cycles(injection.bytes));
        Arrival trunk{injection.cycle, injection.cycle};
        take(topology.link(noc, from, Topology::kInject), setup + port, machine.noc.inject_cycles, trunk);
        trunk.head += setup;
        sent(injection, trunk.tail - machine.noc.inject_cycles);
        finish_multicast(injection, from, count, trunk);
    }

    void finish_multicast(const Injection& injection, Xy from, uint64_t count, Arrival trunk) {
        const unsigned noc = injection.noc;
        auto first_axis = noc == 0 ? Topology::kAlongX : Topology::kAlongY;
        auto second_axis = noc == 0 ? Topology::kAlongY : Topology::kAlongX;
        auto next = [&](Topology::Port axis, Xy at) {
            return axis == Topology::kAlongX ? topology.next_x(noc, at) : topology.next_y(noc, at);
        };
        uint64_t acknowledged = 0, last = 0;
        Xy trunk_at = from;
        uint32_t trunk_steps = 0;
        for (size_t i = 0; i < tree.size();) {
            const uint32_t line = tree[i].first;
            for (; trunk_steps < line; ++trunk_steps) {
                take(topology.link(noc, trunk_at, first_axis), count, machine.noc.hop_cycles, trunk);
                trunk_at = next(first_axis, trunk_at);
            }
            Arrival branch = trunk;
            Xy at = trunk_at;
            uint32_t steps = 0;
            for (; i < tree.size() && tree[i].first == line; ++i) {
                for (; steps < tree[i].second; ++steps) {
                    take(topology.link(noc, at, second_axis), count, machine.noc.hop_cycles, branch);
                    at = next(second_axis, at);
                }
                Arrival leaf = branch;
                take(topology.link(noc, at, Topology::kEject), count, machine.noc.eject_cycles, leaf);
                const uint64_t landing =
                    in_order(injection, at, leaf.tail + machine.noc.endpoint_cycles + drain_cycles(injection));
                land(injection, tree[i].worker, landing);
                last = std::max(last, landing);
                acknowledged = std::max(acknowledged, landing + flit_cycles(noc, at, from));
            }
        }
        acknowledge(injection, acknowledged + extra_cycles(injection));
        record(injection, {Machine::Node::kWorker, tree.back().worker, machine.worker_physical[tree.back().worker]},
               last);
    }

    void land(const Injection& injection, uint32_t worker, uint64_t cycle) {
        Delivery delivery;
        delivery.cycle = cycle;
        delivery.core = worker;
        delivery.address = static_cast<uint32_t>(injection.remote_address);
        delivery.processor = injection.processor;
        delivery.noc = injection.noc;
        delivery.trid = injection.trid;
        delivery.source_core = injection.core;
        if (injection.kind == Injection::kWrite) {
            delivery.kind = Delivery::kData;
            delivery.payload = injection.payload;
        } else {
            delivery.kind = injection.kind == Injection::kInlineWrite ? Delivery::kWord : Delivery::kAtomicInc;
            delivery.value = injection.value;
            delivery.detail = injection.detail;
        }
        deliver(std::move(delivery));
    }

    void sent(const Injection& injection, uint64_t cycle) {
        if (injection.kind == Injection::kAtomicInc) return;
        const bool posted = injection.flags & NocFlags::kPosted;
        complete(injection, std::max(cycle, injection.cycle + one_way),
                 posted ? NocCounter::kPostedSent : NocCounter::kWritesSent);
    }

    void acknowledge(const Injection& injection, uint64_t cycle) {
        if (injection.flags & NocFlags::kPosted) return;
        complete(injection, cycle,
                 injection.kind == Injection::kAtomicInc ? NocCounter::kAtomicsAcked : NocCounter::kWritesAcked);
    }

    void complete(const Injection& injection, uint64_t cycle, NocCounter counter) {
        Delivery delivery;
        delivery.cycle = cycle;
        delivery.core = injection.core;
        delivery.kind = Delivery::kComplete;
        delivery.completes = true;
        delivery.processor = injection.processor;
        delivery.noc = injection.noc;
        delivery.counter = static_cast<uint8_t>(counter);
        delivery.trid = injection.trid;
        delivery.source_core = injection.core;
        deliver(std::move(delivery));
    }

    void deliver(Delivery delivery) {
        if (delivery.cycle < now + one_way)
            throw InternalError(
                fmt::format("fabric: an event at cycle {} delivers at {}, sooner than the lookahead of {}", now,
                            delivery.cycle, one_way));
        out->push_back(std::move(delivery));
    }

    // ---- what happens at the other end

    void serve(Injection& injection, const detail::Target& target) {
        const bool dram = target.node.kind == Machine::Node::kDram;
        if (injection.kind == Injection::kRead)
            serve_read(injection, target, dram);
        else
            serve_dram_write(injection, target);
    }

    void serve_read(const Injection& injection, const detail::Target& target, bool dram) {
        auto buffer = pool.get(injection.bytes);
        uint64_t start = now, port = read_rate.cycles(injection.bytes);
        if (dram) {
            memory.read_dram(target.bank, target.address, *buffer);
            start = bank(target.bank, now, injection.bytes) + machine.dram.latency_cycles;
            port = dram_rate.cycles(injection.bytes);
            counters.dram_read_bytes[target.bank] += injection.bytes;
        } else {
            auto l1 = memory.l1(target.node.index);
            std::memcpy(buffer->data(), l1.data() + target.address, injection.bytes);
        }
        const Xy to = machine.worker_physical[injection.core];
        const Arrival at = send(injection.noc, target.node.physical, to, start, injection.bytes, port);
        Delivery delivery;
        delivery.cycle = at.tail;
        delivery.core = injection.core;
        delivery.kind = Delivery::kData;
        delivery.address = injection.local_address;
        delivery.payload = std::move(buffer);
        delivery.completes = true;
        delivery.processor = injection.processor;
        delivery.noc = injection.noc;
        delivery.counter = static_cast<uint8_t>(NocCounter::kReads);
        delivery.trid = injection.trid;
        delivery.source_core = injection.core;
        deliver(std::move(delivery));
        record(injection, target.node, at.tail);
    }

    void serve_dram_write(const Injection& injection, const detail::Target& target) {
        if (injection.kind == Injection::kInlineWrite)
            write_word(injection, target);
        else
            memory.write_dram(target.bank, target.address, *injection.payload);
        counters.dram_write_bytes[target.bank] += injection.bytes;
        // The bank took the data while it arrived, so an idle bank adds nothing to the time of the transfer.
        const uint64_t cycles = dram_rate.cycles(injection.bytes);
        const uint64_t start = bank(target.bank, now - std::min(now, cycles), injection.bytes);
        const Xy from = machine.worker_physical[injection.core];
        acknowledge(injection, std::max(now, start + cycles) + machine.dram.write_latency_cycles +
                                   flit_cycles(injection.noc, target.node.physical, from));
    }

    void write_word(const Injection& injection, const detail::Target& target) {
        std::array<uint8_t, 4> word;
        memory.read_dram(target.bank, target.address, word);
        for (unsigned i = 0; i < 4; ++i)
            if (injection.detail >> i & 1) word[i] = static_cast<uint8_t>(injection.value >> 8 * i);
        memory.write_dram(target.bank, target.address, word);
    }

    // Serves in order of arrival; returns when this request starts.
    uint64_t bank(uint32_t index, uint64_t arrival, uint64_t bytes) {
        const uint64_t start = std::max(arrival * Rate::kScale, bank_free[index]);
        bank_free[index] = start + dram_rate.scaled(bytes);
        return (start + Rate::kScale - 1) / Rate::kScale;
    }

    // ---- events

    struct Pending {
        Injection injection;
        detail::Target target;
    };
    struct HeapEntry {
        uint64_t cycle, sequence;
        uint32_t slot;
        bool operator<(const HeapEntry& other) const {  // std::push_heap keeps the largest on top
            return cycle != other.cycle ? cycle > other.cycle : sequence > other.sequence;
        }
    };

    void push(uint64_t cycle, Injection& injection, const detail::Target& target) {
        uint32_t slot = static_cast<uint32_t>(pending.size());
        if (free_slots.empty()) {
            pending.emplace_back();
        } else {
            slot = free_slots.back();
            free_slots.pop_back();
        }
        pending[slot].injection = std::move(injection);
        pending[slot].target = target;
        heap.push_back({cycle, next_sequence++, slot});
        std::push_heap(heap.begin(), heap.end());
    }

    void serve_next() {
        std::pop_heap(heap.begin(), heap.end());
        const HeapEntry entry = heap.back();
        heap.pop_back();
        now = entry.cycle;
        Pending next = std::move(pending[entry.slot]);
        free_slots.push_back(entry.slot);
        serve(next.injection, next.target);
    }

    void record(const Injection& injection, const Machine::Node& remote, uint64_t end) {
        if (!record_transfers) return;
        transfers.push_back({injection.cycle, end, injection.core, injection.processor, injection.noc, injection.kind,
                             remote, injection.bytes, (injection.flags & NocFlags::kMulticast) != 0});
    }

    static constexpr uint32_t kNoWorker = UINT32_MAX;
    struct Leaf {
        uint32_t first, second, worker;  // steps along the NoC's first axis, then its second
    };

    const Machine& machine;
    Memory& memory;
    detail::RequestChecker checker;
    Topology topology;
    Rate link_rate, read_rate, write_rate, drain_rate, dram_rate;
    uint32_t one_way;
    std::vector<LinkCalendar> links;
    std::vector<uint64_t> last_landing[2];  // by NoC, [worker][node]
    std::vector<uint8_t> multicast_linked[2];
    std::vector<uint64_t> source_free[2];  // by NoC, [worker]: when its NIU can begin with the next write
    std::vector<uint64_t> bank_free;       // scaled cycles
    std::vector<uint32_t> worker_at;       // by node
    std::vector<Leaf> tree;
    detail::PayloadPool pool;

    uint64_t now = 0;
    uint64_t next_sequence = 0;
    std::vector<HeapEntry> heap;
    std::vector<Pending> pending;
    std::vector<uint32_t> free_slots;
    std::vector<Delivery>* out = nullptr;

    Counters counters;
    bool record_transfers = false;
    std::vector<TransferRecord> transfers;
};

Fabric::Fabric(const Machine& machine, Memory& memory) : state_(std::make_unique<State>(machine, memory)) {}
Fabric::~Fabric() = default;

uint32_t Fabric::lookahead() const {
    return state_->one_way;
}

void Fabric::advance(std::span<Injection> injections, uint64_t until, std::vector<Delivery>& out) {
    State& state = *state_;
    state.out = &out;
    std::sort(injections.begin(), injections.end(), [](const Injection& a, const Injection& b) {
        return std::tie(a.cycle, a.core, a.sequence) < std::tie(b.cycle, b.core, b.sequence);
    });
    if (!injections.empty() && injections.front().cycle < state.now)
        throw InternalError(fmt::format("fabric: an injection at cycle {}, but links are served up to {}",
                                        injections.front().cycle, state.now));
    size_t next = 0;
    while (true) {
        const uint64_t queued = next_event();
        const uint64_t injected = next < injections.size() ? injections[next].cycle : UINT64_MAX;
        if (std::min(queued, injected) >= until) break;
        if (queued <= injected) {
            state.serve_next();
        } else {
            state.now = injected;
            state.inject(injections[next++]);
        }
    }
    if (next != injections.size())
        throw InternalError(
            fmt::format("fabric: an injection at cycle {} does not lie before {}", injections[next].cycle, until));
}

uint64_t Fabric::next_event() const {
    return state_->heap.empty() ? UINT64_MAX : state_->heap.front().cycle;
}

void Fabric::reset() {
    State& state = *state_;
    for (auto& link : state.links) link.clear();
    for (unsigned noc = 0; noc < 2; ++noc) {
        std::fill(state.last_landing[noc].begin(), state.last_landing[noc].end(), 0);
        std::fill(state.multicast_linked[noc].begin(), state.multicast_linked[noc].end(), 0);
        std::fill(state.source_free[noc].begin(), state.source_free[noc].end(), 0);
    }
    std::fill(state.bank_free.begin(), state.bank_free.end(), 0);
    state.now = 0;
    state.heap.clear();
    state.pending.clear();
    state.free_slots.clear();
    state.transfers.clear();
}

Fabric::Counters Fabric::counters() const {
    return state_->counters;
}
void Fabric::set_record_transfers(bool on) {
    state_->record_transfers = on;
}
std::vector<TransferRecord> Fabric::take_transfers() {
    return std::exchange(state_->transfers, {});
}

}  // namespace softmetal::chip
