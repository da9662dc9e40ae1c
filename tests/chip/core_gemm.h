// A matrix product over many cores in hand-assembled code: a reader that fetches blocks from DRAM, compute in blocks of
// 2 x 4 tiles, a writer. Knows no host API; for tests and for measuring the simulator itself.
#pragma once

#include "core_guest.h"

namespace softmetal::chip::test {

struct GemmShape {
    uint32_t block_rows = 2, block_cols = 4;  // of the output tiles a core makes at a time
    uint32_t blocks = 1;                      // of output, one after the other
    uint32_t depth = 4;                       // tiles in k
    uint32_t fidelity = 4;
    bool reads = true;  // else the reader pushes what L1 holds
};

inline constexpr uint32_t kTileBytes = 2048;

// Every core reads the same addresses of its own bank; what is multiplied does not matter, only how much.
inline void add_gemm_core(Launch& launch, LogicalCore core, const GemmShape& shape) {
    const Machine& machine = *launch.machine;
    const uint32_t in0_tiles = shape.block_rows, in1_tiles = shape.block_cols, out_tiles = in0_tiles * in1_tiles;
    launch.circular_buffer(core, 0, 2 * in0_tiles).circular_buffer(core, 1, 2 * in1_tiles);
    launch.circular_buffer(core, 16, 2 * out_tiles);
    const uint32_t in0 = launch.cb_address(core, 0), in1 = launch.cb_address(core, 1),
                   out = launch.cb_address(core, 16);

    const uint32_t bank = (core.y * machine.grid_x + core.x) % machine.dram_banks;
    auto remote = [&](unsigned noc, uint32_t address) {
        const Xy at = machine.dram_bank_translated[noc][bank];
        const uint64_t whole = machine.dram_bank_offset[bank] + address;
        return std::pair{static_cast<uint32_t>(whole), static_cast<uint32_t>(at.x) << 4 | static_cast<uint32_t>(at.y)
                                                                                              << 10};
    };
    constexpr auto kReads = static_cast<uint32_t>(abi::NocCounter::kReads);
    constexpr auto kAcked = static_cast<uint32_t>(abi::NocCounter::kWritesAcked);

    Kernel reader;
    reader.loop(s0, shape.blocks * shape.depth / 2, "k");
    for (uint32_t half = 0; half < 2; ++half) {
        reader.call(Call::kCbReserveBack, {0, in0_tiles}).call(Call::kCbReserveBack, {1, in1_tiles});
        for (uint32_t i = 0; shape.reads && i < in0_tiles + in1_tiles; ++i) {
            const auto [lo, hi] = remote(0, i * kTileBytes);
            const uint32_t to = i < in0_tiles ? in0 + (half * in0_tiles + i) * kTileBytes
                                              : in1 + (half * in1_tiles + i - in0_tiles) * kTileBytes;
            reader.call(Call::kNocRead, {0, lo, hi, to, kTileBytes});
        }
        reader.call(Call::kNocBarrier, {0, kReads, abi::kAnyTrid});
        reader.call(Call::kCbPushBack, {0, in0_tiles}).call(Call::kCbPushBack, {1, in1_tiles});
    }
    reader.end_loop(s0, "k").exit();

    Kernel unpack;
    const uint32_t block = in1_tiles | in0_tiles << 8 | 1 << 16;
    unpack.call(Call::kUnpackConfigure, {1, 1, 0}).call(Call::kUnpackConfigure, {2, 0, 0});
    unpack.loop(s0, shape.blocks * shape.depth / 2, "k");
    for (uint32_t half = 0; half < 2; ++half) {
        unpack.call(Call::kCbWaitFront, {0, in0_tiles}).call(Call::kCbWaitFront, {1, in1_tiles});
        unpack.call(Call::kUnpack,
                    {static_cast<uint32_t>(abi::UnpackKind::kMatmul), in0 + half * in0_tiles * kTileBytes,
                     in1 + half * in1_tiles * kTileBytes, 0 | 1 << 8, block, 0});
        unpack.call(Call::kCbPopFront, {0, in0_tiles}).call(Call::kCbPopFront, {1, in1_tiles});
    }
    unpack.end_loop(s0, "k").exit();

    Kernel math;
    const uint32_t op = static_cast<uint32_t>(abi::FpuOp::kMatmul) | shape.fidelity << 8;
    math.call(Call::kMathConfigure, {0}).loop(s0, shape.blocks, "block").call(Call::kDstAcquire);
    math.loop(s1, shape.depth, "k").call(Call::kFpu, {op, 0, in1_tiles | in0_tiles << 8, 0}).end_loop(s1, "k");
    math.call(Call::kDstCommit).end_loop(s0, "block").exit();

    Kernel pack;
    pack.call(Call::kPackConfigure, {16, 0}).li(s2, out).li(s3, out_tiles * kTileBytes).loop(s0, shape.blocks, "block");
    pack.call(Call::kCbReserveBack, {16, out_tiles}).call(Call::kDstWait);
    pack.li(a0, out_tiles).li(a1, 0).reg("add", a2, s2, zero).li(a3, 16).li(a4, 0).li(a5, 0).trap(Call::kPack);
    pack.reg("add", s2, s2, s3).reg("sub", s3, zero, s3);
    pack.call(Call::kDstRelease).call(Call::kCbPushBack, {16, out_tiles}).end_loop(s0, "block").exit();

    Kernel writer;
    const auto [lo, hi] = remote(1, 0x100000);
    writer.li(s2, out).li(s3, out_tiles * kTileBytes).loop(s0, shape.blocks, "block");
    writer.call(Call::kCbWaitFront, {16, out_tiles});
    for (uint32_t i = 0; i < out_tiles; ++i) {
        writer.li(t0, i * kTileBytes).reg("add", a1, s2, t0);
        writer.li(a0, 1).li(a2, lo + i * kTileBytes).li(a3, hi).li(a4, kTileBytes).li(a5, 1).trap(Call::kNocWrite);
    }
    writer.call(Call::kNocBarrier, {1, kAcked, abi::kAnyTrid}).reg("add", s2, s2, s3).reg("sub", s3, zero, s3);
    writer.call(Call::kCbPopFront, {16, out_tiles}).end_loop(s0, "block").exit();

    launch.kernel(core, Processor::kNcrisc, reader, "reader.cpp").kernel(core, Processor::kBrisc, writer, "writer.cpp");
    launch.kernel(core, Processor::kTrisc0, unpack, "compute.cpp")
        .kernel(core, Processor::kTrisc1, math, "compute.cpp");
    launch.kernel(core, Processor::kTrisc2, pack, "compute.cpp");
}

}  // namespace softmetal::chip::test
