// What the fabric promises: routes, order, contention, multicast, DRAM, faults, determinism.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstring>

#include "chip/fabric_link.h"
#include "chip/fabric_route.h"
#include "fabric_support.h"
#include "softmetal/error.h"

namespace softmetal::chip {
namespace {

using abi::NocCounter;
using abi::NocFlags;
using detail::LinkCalendar;
using detail::Topology;
using test::Bench;
using testing::HasSubstr;

constexpr uint32_t kAt = 0x20000;

std::shared_ptr<const Machine> wormhole() {
    return load_machine("wormhole_b0");
}

void fill(Bench& bench, uint32_t core, uint32_t address, uint32_t bytes, uint8_t value) {
    std::memset(bench.memory.l1(core).data() + address, value, bytes);
}

uint8_t byte(Bench& bench, uint32_t core, uint32_t address) {
    return bench.memory.l1(core)[address];
}

std::string fault(Bench& bench, Injection injection) {
    std::vector<Delivery> out;
    try {
        bench.fabric.advance(std::span(&injection, 1), injection.cycle + 1, out);
    } catch (const KernelFault& error) {
        bench.fabric.reset();
        return error.what();
    }
    return "no fault";
}

// ---- links

TEST(LinkCalendar, AnEmptyLinkStartsAtOnce) {
    LinkCalendar link;
    auto slots = link.take(0, 100, 65);
    EXPECT_EQ(slots.first, 100u);
    EXPECT_EQ(slots.last, 164u);
}

TEST(LinkCalendar, ConservesCapacityUnderAnyOrder) {
    LinkCalendar link;
    uint64_t last = 0;
    for (int i = 0; i < 1000; ++i) last = std::max(last, link.take(0, (i * 7919) % 640, 64).last);
    EXPECT_GE(last + 1, 64000u);
    EXPECT_LE(last, 64000u + 640 + 64);
}

TEST(LinkCalendar, ALatePacketFillsAnEarlierGap) {
    LinkCalendar link;
    link.take(0, 1000, 320);
    EXPECT_EQ(link.take(0, 64, 32).first, 64u);
    EXPECT_GE(link.take(0, 1024, 32).first, 1312u);
}

TEST(LinkCalendar, ForgetsThePast) {
    LinkCalendar link;
    link.take(0, 0, 4096);
    EXPECT_GE(link.take(1024, 1024, 1).first, 4096u);
    EXPECT_EQ(link.take(1u << 20, 1u << 20, 1).first, 1u << 20);
}

// ---- routes

struct RouteCase {
    unsigned noc;
    Xy from, to;
    std::vector<Xy> by_way_of;  // routers whose outgoing link is used
};

TEST(Topology, RoutesByNoc) {
    const Topology topology(10, 12);
    const RouteCase cases[] = {
        {0, {1, 1}, {3, 2}, {{1, 1}, {2, 1}, {3, 1}}},     {1, {3, 2}, {1, 1}, {{3, 2}, {3, 1}, {2, 1}}},
        {0, {9, 11}, {1, 0}, {{9, 11}, {0, 11}, {1, 11}}},  // around both edges
        {1, {0, 0}, {8, 11}, {{0, 0}, {0, 11}, {9, 11}}},  {0, {4, 4}, {4, 4}, {}},
    };
    for (const RouteCase& row : cases) {
        std::vector<uint32_t> expected, walked;
        for (size_t i = 0; i < row.by_way_of.size(); ++i) {
            Xy at = row.by_way_of[i], next = i + 1 < row.by_way_of.size() ? row.by_way_of[i + 1] : row.to;
            expected.push_back(topology.link(row.noc, at, at.x != next.x ? Topology::kAlongX : Topology::kAlongY));
        }
        topology.walk(row.noc, row.from, row.to, [&](uint32_t link) { walked.push_back(link); });
        EXPECT_EQ(walked, expected);
        EXPECT_EQ(topology.hops(row.noc, row.from, row.to), row.by_way_of.size());
    }
}

TEST(Topology, ARoundTripClosesTheRing) {
    const Topology topology(10, 12);
    for (unsigned noc : {0u, 1u})
        EXPECT_EQ(topology.hops(noc, {1, 1}, {4, 5}) + topology.hops(noc, {4, 5}, {1, 1}), 22u);
}

// ---- single requests

TEST(Fabric, WhatANetworkDoesNotTakeHoldsUpWhatItsCoreSendsNext) {
    // Core 0's last write has a free way, but waits until its earlier ones have left for a crowded core.
    auto landing_of_the_last = [](uint32_t senders) {
        Bench bench(wormhole());
        for (uint32_t core = 0; core < senders; ++core)
            for (uint32_t i = 0; i < 4; ++i)
                bench.add(bench.write(100 + 23 * i, core, bench.worker(4, 4), kAt, kAt, 8192));
        bench.add(bench.write(200, 0, bench.worker(1, 0), kAt, kAt, 64));
        bench.run();
        return bench.find(Delivery::kData, bench.index(1, 0))->cycle;
    };
    const uint64_t alone = landing_of_the_last(1), crowded = landing_of_the_last(4);
    EXPECT_GT(alone, 4 * 8192 / 32u);
    EXPECT_GT(crowded, 2 * alone);
    EXPECT_LT(crowded, 4 * alone);
}

TEST(Fabric, AReadBringsTheBytesOfTheMomentItIsServed) {
    Bench bench(wormhole());
    const uint32_t remote = bench.index(3, 3);
    fill(bench, remote, kAt, 256, 0x5a);
    bench.add(bench.read(100, 0, bench.worker(3, 3), kAt, kAt + 0x1000, 256));
    const auto& deliveries = bench.run();
    ASSERT_EQ(deliveries.size(), 1u);
    EXPECT_TRUE(deliveries[0].completes);
    EXPECT_EQ(deliveries[0].counter, static_cast<uint8_t>(NocCounter::kReads));
    EXPECT_EQ(byte(bench, 0, kAt + 0x1000), 0x5a);
    EXPECT_EQ(byte(bench, 0, kAt + 0x10ff), 0x5a);
    EXPECT_EQ(byte(bench, 0, kAt + 0x1100), 0);
}

TEST(Fabric, AWriteLandsThenIsAcknowledged) {
    Bench bench(wormhole());
    fill(bench, 0, kAt, 64, 7);
    bench.add(bench.write(100, 0, bench.worker(2, 0), kAt, kAt, 64));
    bench.run();
    const uint64_t landed = bench.find(Delivery::kData, bench.index(2, 0))->cycle;
    const uint64_t sent = bench.last(Delivery::kComplete, NocCounter::kWritesSent);
    const uint64_t acknowledged = bench.last(Delivery::kComplete, NocCounter::kWritesAcked);
    EXPECT_LT(sent, landed);
    EXPECT_LT(landed, acknowledged);
    EXPECT_EQ(byte(bench, bench.index(2, 0), kAt), 7);
}

TEST(Fabric, APostedWriteIsNotAcknowledged) {
    Bench bench(wormhole());
    bench.add(bench.write(100, 0, bench.worker(2, 0), kAt, kAt, 64, 0, NocFlags::kPosted));
    bench.run();
    EXPECT_EQ(bench.last(Delivery::kComplete, NocCounter::kWritesAcked), 0u);
    EXPECT_EQ(bench.last(Delivery::kComplete, NocCounter::kWritesSent), 0u);
    EXPECT_GT(bench.last(Delivery::kComplete, NocCounter::kPostedSent), 100u);
}

TEST(Fabric, AtomicsAddAndAnswer) {
    Bench bench(wormhole());
    for (uint32_t i = 0; i < 5; ++i) bench.add(bench.atomic(100 + i, i, bench.worker(4, 4), kAt, i + 1));
    bench.run();
    uint32_t word;
    std::memcpy(&word, bench.memory.l1(bench.index(4, 4)).data() + kAt, 4);
    EXPECT_EQ(word, 15u);
    EXPECT_GT(bench.last(Delivery::kComplete, NocCounter::kAtomicsAcked), 100u);
}

TEST(Fabric, AnInlineWriteCarriesItsWord) {
    Bench bench(wormhole());
    Injection injection = bench.atomic(100, 0, bench.worker(1, 0), kAt + 4, 0xdeadbeef);
    injection.kind = Injection::kInlineWrite;
    injection.detail = 0xf;
    bench.add(injection);
    bench.run();
    EXPECT_EQ(byte(bench, 1, kAt + 4), 0xef);
    EXPECT_GT(bench.last(Delivery::kComplete, NocCounter::kWritesAcked), 100u);
}

TEST(Fabric, NothingArrivesSoonerThanTheLookahead) {
    Bench bench(wormhole());
    bench.add(bench.write(1000, 0, bench.worker(0, 0), kAt, kAt + 64, 64));
    for (const Delivery& delivery : bench.run()) EXPECT_GE(delivery.cycle, 1000 + bench.fabric.lookahead());
}

// ---- order and contention

TEST(Fabric, RequestsToOnePlaceLandInOrder) {
    // A large write, then the flag that says it is there: the flag must not overtake, whatever else is on the way.
    Bench bench(wormhole());
    for (uint32_t i = 0; i < 40; ++i)
        bench.add(bench.write(50 + i, bench.index(1 + i % 5, 0), bench.worker(7, 7), kAt + 0x10000, kAt, 2048));
    bench.add(bench.write(60, 0, bench.worker(7, 7), kAt, kAt, 8192));
    bench.add(bench.atomic(61, 0, bench.worker(7, 7), kAt + 0x8000, 1));
    bench.run();
    const uint32_t end = bench.index(7, 7);
    uint64_t data = 0, flag = 0;
    for (const Delivery& delivery : bench.run()) {
        if (delivery.core != end || delivery.source_core != 0) continue;
        (delivery.kind == Delivery::kData ? data : flag) = delivery.cycle;
    }
    EXPECT_GT(data, 60u);
    EXPECT_GE(flag, data);
}

TEST(Fabric, TwoStreamsOnOneLinkShareItsRate) {
    const uint32_t packets = 32, bytes = 8192;
    auto time = [&](bool shared) {
        Bench bench(wormhole());
        for (uint32_t i = 0; i < packets; ++i) {
            bench.add(bench.write(100 + i, bench.index(0, 0), bench.worker(6, 0), kAt, kAt, bytes));
            // (1,0) to (7,0) takes the links between them too; row 1 takes none of them.
            const uint32_t row = shared ? 0 : 1;
            bench.add(bench.write(100 + i, bench.index(1, row), bench.worker(7, row), kAt, kAt, bytes));
        }
        bench.run();
        return static_cast<double>(bench.last(Delivery::kComplete, NocCounter::kWritesAcked) - 100);
    };
    EXPECT_NEAR(time(true) / time(false), 2.0, 0.1);
}

TEST(Fabric, OneSenderCannotExceedItsPort) {
    Bench bench(wormhole());
    for (uint32_t i = 0; i < 16; ++i) bench.add(bench.write(100, 0, bench.worker(1 + i % 7, i / 7), kAt, kAt, 8192));
    bench.run();
    const double cycles = static_cast<double>(bench.last(Delivery::kComplete, NocCounter::kWritesAcked) - 100);
    EXPECT_GE(cycles, 16 * 8192 / 31.0);
    EXPECT_LE(cycles, 16 * 8192 / 31.0 + 400);
}

// ---- multicast

std::vector<uint32_t> receivers(const std::vector<Delivery>& deliveries) {
    std::vector<uint32_t> cores;
    for (const Delivery& delivery : deliveries)
        if (delivery.kind == Delivery::kData) cores.push_back(delivery.core);
    std::sort(cores.begin(), cores.end());
    return cores;
}

struct MulticastCase {
    unsigned noc;
    uint32_t sender_x, sender_y, x0, y0, x1, y1;
    bool loopback;
};

TEST(Multicast, ReachesExactlyTheRectangle) {
    const MulticastCase cases[] = {
        {0, 0, 0, 2, 3, 5, 6, false}, {1, 0, 0, 5, 6, 2, 3, false}, {0, 3, 4, 2, 3, 5, 6, false},
        {0, 3, 4, 2, 3, 5, 6, true},  {0, 7, 7, 0, 0, 7, 7, true},  {1, 0, 7, 7, 7, 0, 0, false},
        {0, 4, 2, 1, 2, 3, 2, false},
    };
    for (const MulticastCase& row : cases) {
        Bench bench(wormhole());
        const uint32_t sender = bench.index(row.sender_x, row.sender_y);
        bench.add(bench.multicast(100, sender, bench.worker(row.x0, row.y0), bench.worker(row.x1, row.y1), kAt, 512,
                                  row.loopback ? NocFlags::kLoopback : 0, row.noc));
        std::vector<uint32_t> expected;
        for (uint32_t y = std::min(row.y0, row.y1); y <= std::max(row.y0, row.y1); ++y)
            for (uint32_t x = std::min(row.x0, row.x1); x <= std::max(row.x0, row.x1); ++x)
                if (bench.index(x, y) != sender || row.loopback) expected.push_back(bench.index(x, y));
        EXPECT_EQ(receivers(bench.run()), expected) << "NoC " << row.noc;
        EXPECT_GT(bench.last(Delivery::kComplete, NocCounter::kWritesAcked), 100u);
    }
}

TEST(Multicast, GoesAroundTheEdgeWhenTheSecondCornerLiesBehind) {
    Bench bench(wormhole());
    bench.add(bench.multicast(100, 0, bench.worker(6, 2), bench.worker(1, 2), kAt, 64));
    EXPECT_EQ(receivers(bench.run()), (std::vector<uint32_t>{16, 17, 22, 23}));
}

TEST(Multicast, ReceiversShareOnePayload) {
    Bench bench(wormhole());
    bench.add(bench.multicast(100, 0, bench.worker(0, 0), bench.worker(7, 7), kAt, 512));
    const Delivery* first = nullptr;
    for (const Delivery& delivery : bench.run()) {
        if (delivery.kind != Delivery::kData) continue;
        if (!first) first = &delivery;
        EXPECT_EQ(delivery.payload.get(), first->payload.get());
    }
}

TEST(Multicast, LinkedPacketsPayForThePathOnce) {
    auto time = [](bool linked) {
        Bench bench(wormhole());
        for (uint32_t i = 0; i < 8; ++i)
            bench.add(bench.multicast(100 + i, 0, bench.worker(0, 0), bench.worker(7, 7), kAt, 64,
                                      linked && i != 7 ? NocFlags::kLinked : 0));
        bench.run();
        return bench.last(Delivery::kComplete, NocCounter::kWritesAcked);
    };
    EXPECT_EQ(time(false) - time(true), 7u * 2 * 9 * (8 + 8));
}

// ---- DRAM

TEST(FabricDram, AWriteIsSeenByALaterRead) {
    Bench bench(wormhole());
    fill(bench, 0, kAt, 64, 0x33);
    const Xy bank = bench.machine->dram_bank_translated[0][3];
    const uint64_t address = bench.machine->dram_bank_offset[3] + 0x400;
    bench.add(bench.write(100, 0, bank, address, kAt, 64));
    bench.add(bench.read(101, 1, bank, address, kAt, 64));  // arrives before the data: sees what was there
    bench.add(bench.read(2000, 2, bank, address, kAt, 64));
    bench.run();
    EXPECT_EQ(byte(bench, 2, kAt), 0x33);
    EXPECT_EQ(bench.fabric.counters().dram_write_bytes[3], 64u);
    EXPECT_EQ(bench.fabric.counters().dram_read_bytes[3], 128u);
}

TEST(FabricDram, EveryPortOfAControllerReachesBothItsBanks) {
    Bench bench(wormhole());
    fill(bench, 0, kAt, 64, 0x44);
    // Bank 1 lies behind the second port of controller 0 at 1 GiB; written there, read through the port of bank 0.
    bench.add(bench.write(100, 0, bench.machine->dram_bank_translated[0][1], (1u << 30) + 0x800, kAt, 64));
    bench.add(bench.read(3000, 5, bench.machine->dram_bank_translated[0][0], (1u << 30) + 0x800, kAt, 64));
    bench.run();
    EXPECT_EQ(byte(bench, 5, kAt), 0x44);
    EXPECT_EQ(bench.fabric.counters().dram_read_bytes[1], 64u);
    EXPECT_EQ(bench.fabric.counters().dram_read_bytes[0], 0u);
}

TEST(FabricDram, OneBankServesAtItsRateAndManyTogetherFaster) {
    auto time = [](uint32_t banks) {
        Bench bench(wormhole());
        for (uint32_t i = 0; i < 96; ++i) {
            const uint32_t bank = i % banks;
            bench.add(bench.read(100 + i, i % 64, bench.machine->dram_bank_translated[0][bank],
                                 bench.machine->dram_bank_offset[bank], kAt, 4096));
        }
        bench.run();
        return static_cast<double>(bench.last(Delivery::kData, NocCounter::kReads) - 100);
    };
    EXPECT_NEAR(time(1), 96 * 4096 / 22.2, 600);
    EXPECT_LT(time(12), time(1) / 6);
}

// ---- faults

TEST(FabricFault, SaysWhoWhatWhereAndWhy) {
    Bench bench(wormhole());
    struct Row {
        Injection injection;
        const char* text;
    };
    const Xy core = bench.worker(1, 1), bank = bench.machine->dram_bank_translated[0][0];
    Row rows[] = {
        {bench.read(7, 9, {0, 3}, 0, kAt, 64), "core (1,1) BRISC, cycle 7: NoC 0 read of 64 bytes, from (0,3)"},
        {bench.read(7, 9, {0, 3}, 0, kAt, 64),
         "nothing with memory stands at (0,3); worker cores stand at (18,18) to (25,25)"},
        {bench.read(7, 0, {63, 63}, 0, kAt, 64), "nothing with memory stands at (63,63)"},
        {bench.read(7, 0, core, 1499136 - 32, kAt, 64), "ends past the L1 of that core, 1499136 bytes"},
        {bench.read(7, 0, core, kAt, 1499136 - 16, 64), "past this core's L1 of 1499136 bytes"},
        {bench.read(7, 0, core, kAt + 4, kAt, 64), "equal modulo 16, they are 4 (remote) and 0 (local)"},
        {bench.read(7, 0, bank, 16, kAt, 64), "equal modulo 32, they are 16 (remote) and 0 (local)"},
        {bench.write(7, 0, core, kAt + 8, kAt, 64), "equal modulo 16"},
        {bench.read(7, 0, bank, uint64_t{2} << 30, kAt, 64), "outside the DRAM bank, 1073741824 bytes"},
        {bench.read(7, 0, core, kAt, kAt, 0), "0 bytes"},
        {bench.atomic(7, 0, bank, 64, 1), "a DRAM bank has no atomics"},
        {bench.atomic(7, 0, core, kAt + 2, 1), "not a multiple of 4"},
        {bench.multicast(7, 0, {0, 0}, core, kAt, 64), "no worker core stands at corner (0,0)"},
        {bench.multicast(7, 0, bench.worker(0, 0), bench.worker(0, 0), kAt, 64), "reaches no core"},
    };
    for (Row& row : rows) EXPECT_THAT(fault(bench, row.injection), HasSubstr(row.text));
    EXPECT_EQ(fault(bench, bench.write(7, 0, bank, 16, kAt, 64)), "no fault");  // DRAM writes need 16 only
}

TEST(FabricFault, LeavesAFabricThatWorksAfterReset) {
    Bench bench(wormhole());
    EXPECT_NE(fault(bench, bench.read(7, 0, {0, 3}, 0, kAt, 64)), "no fault");
    EXPECT_TRUE(bench.fabric.idle());
    bench.add(bench.read(20, 0, bench.worker(1, 0), kAt, kAt, 64));
    EXPECT_EQ(bench.run().size(), 1u);
}

// ---- the whole

std::vector<std::tuple<uint64_t, uint32_t, int, uint32_t>> mixed_traffic() {
    Bench bench(wormhole());
    uint32_t random = 1;
    auto next = [&](uint32_t limit) { return (random = random * 1664525 + 1013904223) / 65536 % limit; };
    for (uint32_t i = 0; i < 2000; ++i) {
        const uint32_t core = next(64), bytes = 64u << next(7);
        const Xy to = bench.machine->worker_translated[next(64)];
        const uint64_t cycle = 100 + next(5000);
        switch (next(4)) {
            case 0:
                bench.add(bench.read(cycle, core, to, kAt, kAt, bytes, next(2)));
                break;
            case 1:
                bench.add(bench.write(cycle, core, to, kAt, kAt, bytes, next(2)));
                break;
            case 2:
                bench.add(bench.atomic(cycle, core, to, kAt, 1, next(2)));
                break;
            default: {
                const uint32_t bank = next(12), noc = next(2);
                bench.add(bench.read(cycle, core, bench.machine->dram_bank_translated[noc][bank],
                                     bench.machine->dram_bank_offset[bank], kAt, bytes, noc));
            }
        }
    }
    std::vector<std::tuple<uint64_t, uint32_t, int, uint32_t>> trace;
    for (const Delivery& delivery : bench.run())
        trace.emplace_back(delivery.cycle, delivery.core, delivery.kind, delivery.source_core);
    return trace;
}

TEST(Fabric, TwoRunsAreTheSame) {
    const auto trace = mixed_traffic();
    EXPECT_GE(trace.size(), 2000u);
    EXPECT_EQ(trace, mixed_traffic());
}

TEST(Fabric, RecordsTransfersWhenAsked) {
    Bench bench(wormhole());
    bench.fabric.set_record_transfers(true);
    bench.add(bench.read(100, 0, bench.worker(3, 0), kAt, kAt, 128));
    bench.add(bench.multicast(200, 0, bench.worker(0, 0), bench.worker(2, 0), kAt, 64));
    bench.run();
    const auto transfers = bench.fabric.take_transfers();
    ASSERT_EQ(transfers.size(), 2u);
    const auto& read = transfers[0].multicast ? transfers[1] : transfers[0];
    EXPECT_EQ(read.start, 100u);
    EXPECT_EQ(read.end, bench.last(Delivery::kData, NocCounter::kReads));
    EXPECT_EQ(read.remote.index, 3u);
    EXPECT_TRUE(bench.fabric.take_transfers().empty());
}

}  // namespace
}  // namespace softmetal::chip
