// The three Tensix processors and the tile engine in time: when an unpack, a math operation or a pack starts and ends,
// who waits for whom. What they do to data is the engine's.
//
// Each unit (unpacker, math, packer) is busy up to a time that is known as soon as the work is given to it. A processor
// hands over one operation at a time: it goes on when its unit has started, not when it has finished.
#include <fmt/format.h>

#include <algorithm>
#include <limits>

#include "chip/core.h"
#include "chip/tensix_cost.h"
#include "softmetal/error.h"
#include "tensix/formats.h"

namespace softmetal::chip {

using abi::Call;
using abi::FpuOp;
using abi::UnpackKind;

namespace {
constexpr uint32_t kTensixWordBytes = 16;
}

uint64_t Core::unit_free(uint32_t h) const {
    return h < kUnpacker ? 0 : unit_free_[h - kUnpacker];
}

void Core::start_engine() {
    if (!engine_ || !engine_clean_) engine_ = std::make_unique<tensix::Engine>(l1());
    engine_clean_ = true;
    for (auto setting : {abi::PackSetting::kRelu, abi::PackSetting::kL1Accumulate, abi::PackSetting::kReduceMask})
        engine_->set_pack(setting, 0);
    engine_->set_dst_mode({});
    engine_->reset_lanes(machine_.arch_define == "ARCH_BLACKHOLE" ? tensix::LaneArch::kBlackhole
                                                                  : tensix::LaneArch::kWormhole);
    sources_ = {};
    unpacked_ = consumed_ = 0;
    dst_committed_ = dst_released_ = 0;
    dst_capacity_ = 2;
    dst_full_sync_ = false;
    unpack_cb_ = {kNoCb, kNoCb};
    pack_cb_ = kNoCb;
    tensix_semaphores_ = {};
    for (auto& to : mailboxes_)
        for (auto& from : to) from.clear();
}

void Core::settle() {
    if (sources_[0].settled && sources_[1].settled) return;
    engine_->settle();
    for (SourceEntry& entry : sources_) entry.settled = true;
}

void Core::settle_if_used(uint32_t address, uint32_t bytes) {
    for (const SourceEntry& entry : sources_) {
        if (entry.settled) continue;
        for (int i = 0; i < 2; ++i) {
            if (entry.bytes[i] != 0 && address < entry.address[i] + entry.bytes[i] &&
                entry.address[i] < address + bytes)
                return settle();
        }
    }
}

Core::Outcome Core::call_tensix(uint32_t h, Call call) {
    const bool any_processor = call == Call::kMailboxRead || call == Call::kMailboxWrite ||
                               call == Call::kTensixFence || call == Call::kTensixSemaphore;
    const uint32_t owner = call <= Call::kUnpack ? kUnpacker : call <= Call::kSfpu ? kMath : kPacker;
    const bool pack_side_sfpu = call == Call::kSfpu && h == kPacker;
    if (!any_processor && h != owner && !pack_side_sfpu)
        fault(h, fmt::format("a {} operation was called by the wrong processor", owner == kUnpacker ? "unpack"
                                                                                 : owner == kMath   ? "math"
                                                                                                    : "pack"));
    if (!any_processor && !engine_) throw InternalError("a Tensix call without a tile engine");
    switch (call) {
        case Call::kUnpackConfigure:
            return unpack_configure(h);
        case Call::kUnpack:
            return unpack(h);
        case Call::kDstAcquire:
            return dst_acquire(h);
        case Call::kDstCommit:
            return dst_commit(h);
        case Call::kMathConfigure:
            return math_configure(h);
        case Call::kFpu:
            return fpu(h);
        case Call::kSfpu:
            return sfpu(h);
        case Call::kDstWait:
            return dst_wait(h);
        case Call::kDstRelease:
            return dst_release(h);
        case Call::kPackConfigure:
            circular_buffer(h, arg(h, 0));
            pack_cb_ = arg(h, 0);
            return done();
        case Call::kPack:
            return pack(h);
        case Call::kPackSet:
            engine_->set_pack(static_cast<abi::PackSetting>(arg(h, 0)), arg(h, 1));
            return done();
        case Call::kMailboxWrite:
            return mailbox_write(h);
        case Call::kMailboxRead:
            return mailbox_read(h);
        case Call::kTensixSemaphore:
            return tensix_semaphore(h);
        case Call::kTensixFence:
            wait_until(h, Wait::kTensix, unit_free(h));
            return done();
        default:
            break;
    }
    unknown_call(h);
}

// ---- unpack

Core::Outcome Core::unpack_configure(uint32_t h) {
    circular_buffer(h, arg(h, 1));
    if (arg(h, 0) & abi::kSourceA) unpack_cb_[0] = arg(h, 1);
    if (arg(h, 0) & abi::kSourceB) unpack_cb_[1] = arg(h, 1);
    return done();
}

void Core::check_format(uint32_t h, uint32_t configured_cb, uint32_t cb, bool packs, uint32_t operand) {
    if (configured_cb == kNoCb || configured_cb == cb) return;
    const auto configured = circular_buffers_[configured_cb].shape.format, used = circular_buffers_[cb].shape.format;
    if (configured == used) return;
    if (packs)
        fault(h, fmt::format("the packer is configured for {} (cb {}) but writes cb {} which is {}; call "
                             "pack_reconfig_data_format(cb {}) before this pack",
                             tensix::format_name(configured), configured_cb, cb, tensix::format_name(used), cb));
    fault(h, fmt::format("the unpacker of operand {} is configured for {} (cb {}) but reads cb {} which is {}; call "
                         "reconfig_data_format for cb {} before this operation",
                         operand, tensix::format_name(configured), configured_cb, cb, tensix::format_name(used), cb));
}

const tensix::TileShape& Core::tile_shape(uint32_t h, uint32_t cb) {
    const tensix::TileShape& shape = circular_buffer(h, cb).shape;
    if (shape.page_bytes % kTensixWordBytes != 0)
        fault(h, fmt::format("cb {} has pages of {} bytes; the compute processors count in words of {} bytes and would "
                             "use wrong addresses: round its page size up to a multiple of {}",
                             cb, shape.page_bytes, kTensixWordBytes, kTensixWordBytes));
    return shape;
}

Core::Outcome Core::unpack(uint32_t h) {
    riscv::Hart& hart = *slots_[h].hart;
    if (unpacked_ - consumed_ == kSourceEntries) return block(Wait::kSourceFull);
    SourceEntry& entry = sources_[unpacked_ % kSourceEntries];
    if (entry.free > hart.cycle) return retry(Wait::kSourceFull, entry.free);

    tensix::UnpackRequest request;
    request.kind = static_cast<UnpackKind>(arg(h, 0) & 0xff);
    request.flags = arg(h, 0) >> 8;
    request.address0 = arg(h, 1);
    request.address1 = arg(h, 2);
    request.p0 = arg(h, 4);
    request.p1 = arg(h, 5);
    const uint32_t cb0 = arg(h, 3) & 0xff, cb1 = arg(h, 3) >> 8 & 0xff;
    const UnpackReach reach = unpack_reach(request.kind);
    const bool matmul = request.kind == UnpackKind::kMatmul;  // its operands go to the other registers
    if (reach.operand0) {
        request.shape0 = tile_shape(h, cb0);
        check_format(h, unpack_cb_[matmul ? 1 : 0], cb0, false, 0);
    }
    if (reach.operand1) {
        request.shape1 = tile_shape(h, cb1);
        check_format(h, unpack_cb_[matmul ? 0 : 1], cb1, false, 1);
    }
    const UnpackBytes bytes = unpack_bytes(request);
    engine_->unpack(request);
    engine_clean_ = false;

    const uint64_t cost = unpack_cycles(machine_.tensix, bytes);
    uint64_t& free = unit_free_[0];
    const uint64_t start = std::max(hart.cycle, free);
    free = start + cost;
    entry = {};
    entry.ready = free;
    entry.settled = false;
    entry.address[0] = request.address0;
    entry.address[1] = request.address1;
    entry.bytes[0] = bytes.extent[0];
    entry.bytes[1] = bytes.extent[1];
    if (reach.operand0) entry.sixteenths = matrix_sixteenths(request);
    ++unpacked_;
    counters_.unpack_cycles += cost;
    observe(h, Event::kUnpack, start, free, arg(h, 0), request.address0, request.address1, arg(h, 3));
    wait_until(h, Wait::kTensix, start);
    hart.cycle = std::max(hart.cycle, start) + machine_.tensix.op_issue_cycles;
    wake_waiting(kMath, Wait::kSourceEmpty, start);
    return done();
}

// ---- math

Core::Outcome Core::math_configure(uint32_t h) {
    const tensix::DstMode mode{(arg(h, 0) & abi::MathConfig::kFp32Dst) != 0,
                               (arg(h, 0) & abi::MathConfig::kFullSync) != 0};
    const tensix::DstMode held = engine_->dst_mode();
    if (mode.fp32 != held.fp32 || mode.full_sync != held.full_sync) engine_->set_dst_mode(mode);
    dst_full_sync_ = mode.full_sync;
    dst_capacity_ = mode.full_sync ? 1 : 2;
    return done();
}

// Gives the processor's unit work that cannot start before `earliest`; returns when it ends.
uint64_t Core::occupy(uint32_t h, uint64_t earliest, uint64_t cost) {
    riscv::Hart& hart = *slots_[h].hart;
    uint64_t& free = unit_free_[h - kUnpacker];
    const uint64_t start = std::max({hart.cycle, free, earliest});
    free = start + cost;
    wait_until(h, Wait::kTensix, start);
    hart.cycle = std::max(hart.cycle, start) + machine_.tensix.op_issue_cycles;
    return free;
}

Core::Outcome Core::fpu(uint32_t h) {
    const tensix::FpuRequest request{static_cast<FpuOp>(arg(h, 0) & 0xff), arg(h, 0) >> 8, arg(h, 1), arg(h, 2),
                                     arg(h, 3)};
    const bool takes_source = !(request.flags & abi::FpuFlags::kNoSource);
    if (takes_source && unpacked_ == consumed_) return block(Wait::kSourceEmpty);
    engine_->fpu(request);
    engine_clean_ = false;

    SourceEntry& entry = sources_[consumed_ % kSourceEntries];
    const uint32_t sixteenths = takes_source ? entry.sixteenths : kWholeTile;
    const uint64_t cost = fpu_cycles(machine_.tensix, request, sixteenths);
    if (takes_source) wait_until(h, Wait::kSourceEmpty, entry.ready);
    const uint64_t end = occupy(h, 0, cost);
    const uint32_t products = tile_products(request);
    counters_.fpu_cycles += cost;
    if (products) {
        counters_.tile_products += products;
        counters_.matrix_cycles += cost;
        counters_.matrix_ideal_cycles += ideal_cycles(request, sixteenths);
    }
    observe(h, Event::kMath, end - cost, end, arg(h, 0), request.dst_index, products);
    if (takes_source) {
        entry.free = end;
        entry.settled = true;
        ++consumed_;
        wake_waiting(kUnpacker, Wait::kSourceFull, end);
    }
    return done();
}

Core::Outcome Core::sfpu(uint32_t h) {
    const uint32_t packed = arg(h, 1);
    const tensix::SfpuRequest request{static_cast<abi::SfpuOp>(arg(h, 0)),
                                      static_cast<uint8_t>(packed),
                                      static_cast<uint8_t>(packed >> 8),
                                      static_cast<uint8_t>(packed >> 16),
                                      static_cast<uint8_t>(packed >> 24),
                                      arg(h, 2),
                                      arg(h, 3),
                                      arg(h, 4),
                                      arg(h, 5)};
    if (arg(h, 0) >= static_cast<uint32_t>(abi::SfpuOp::kCount))
        fault(h, fmt::format("SFPU operation {} does not exist", arg(h, 0)));
    const bool packs = h == kPacker;
    if (packs && dst_committed_ == dst_released_)
        fault(h, "an SFPU operation of the packer without tile_regs_wait: no half of Dst has been committed");
    engine_->sfpu(request, packs ? tensix::DstHalf::kPack : tensix::DstHalf::kMath);
    engine_clean_ = false;
    const uint64_t cost = sfpu_cycles(machine_.tensix, request);
    const uint64_t end = occupy(h, sfpu_free_, cost);
    sfpu_free_ = end;
    counters_.sfpu_cycles += cost;
    observe(h, Event::kSfpu, end - cost, end, arg(h, 0), request.out);
    return done();
}

// ---- Dst between math and pack: halves are taken in turn, so the k-th acquire needs the (k - capacity)-th release.

Core::Outcome Core::dst_acquire(uint32_t h) {
    if (dst_committed_ - dst_released_ >= dst_capacity_) return block(Wait::kDstForMath);
    if (dst_committed_ >= dst_capacity_) {
        const uint32_t last = dst_committed_ - dst_capacity_;
        wait_until(h, Wait::kDstForMath, dst_release_time_[last % 2]);
    }
    engine_->zero_math_half();
    engine_clean_ = false;
    return done();
}

Core::Outcome Core::dst_commit(uint32_t h) {
    if (dst_committed_ - dst_released_ >= dst_capacity_)
        fault(h,
              "tile_regs_commit without tile_regs_acquire: every half of Dst is already committed and not yet packed");
    const uint64_t at = std::max(slots_[h].hart->cycle, unit_free_[1]) + machine_.tensix.dst_handshake_cycles;
    dst_commit_time_[dst_committed_ % 2] = at;
    ++dst_committed_;
    if (!dst_full_sync_) engine_->flip_math_half();
    engine_clean_ = false;
    wake_waiting(kPacker, Wait::kDstForPack, slots_[h].hart->cycle);
    return done();
}

Core::Outcome Core::dst_wait(uint32_t h) {
    if (dst_committed_ == dst_released_) return block(Wait::kDstForPack);
    wait_until(h, Wait::kDstForPack, dst_commit_time_[dst_released_ % 2]);
    return done();
}

Core::Outcome Core::dst_release(uint32_t h) {
    if (dst_committed_ == dst_released_)
        fault(h, "tile_regs_release without tile_regs_wait: no half of Dst has been committed");
    const uint64_t at = std::max(slots_[h].hart->cycle, unit_free_[2]) + machine_.tensix.dst_handshake_cycles;
    dst_release_time_[dst_released_ % 2] = at;
    ++dst_released_;
    if (!dst_full_sync_) engine_->flip_pack_half();
    wake_waiting(kMath, Wait::kDstForMath, slots_[h].hart->cycle);
    return done();
}

// ---- pack

Core::Outcome Core::pack(uint32_t h) {
    riscv::Hart& hart = *slots_[h].hart;
    const uint32_t cb = arg(h, 3);
    tensix::PackRequest request{arg(h, 0), arg(h, 1), arg(h, 2), tile_shape(h, cb), arg(h, 4), arg(h, 5)};
    check_format(h, pack_cb_, cb, true, 0);
    const uint32_t tiles = pack_tiles(request);
    const uint32_t extent = tiles * request.shape.page_bytes;
    settle_if_used(request.address, extent);
    engine_->pack(request);

    const uint64_t cost = pack_cycles(machine_.tensix, request);
    uint64_t& free = unit_free_[2];
    const uint64_t start = std::max(hart.cycle, free);
    free = start + cost;
    counters_.pack_cycles += cost;
    observe(h, Event::kPack, start, free, request.flags, request.dst_index, request.address, cb);
    wait_until(h, Wait::kTensix, start);
    hart.cycle = std::max(hart.cycle, start) + machine_.tensix.op_issue_cycles;
    if (word_waiters_ | parked_ | watched_) memory_changed(hart.cycle, h);
    return done();
}

// ---- mailboxes

Core::Outcome Core::mailbox_write(uint32_t h) {
    const uint32_t to = arg(h, 0);
    if (to >= kHarts) fault(h, fmt::format("mailbox of processor {}: a core has processors 0 to {}", to, kHarts - 1));
    auto& mail = mailboxes_[to][h];
    if (mail.size() == kMailboxEntries) return block(Wait::kMailbox);
    mail.push_back({arg(h, 1), slots_[h].hart->cycle});
    wake_waiting(to, Wait::kMailbox, slots_[h].hart->cycle);
    return done();
}

Core::Outcome Core::mailbox_read(uint32_t h) {
    const uint32_t from = arg(h, 0);
    if (from >= kHarts)
        fault(h, fmt::format("mailbox from processor {}: a core has processors 0 to {}", from, kHarts - 1));
    auto& mail = mailboxes_[h][from];
    if (mail.empty()) return block(Wait::kMailbox);
    slots_[h].hart->x[10] = mail.front().value;
    mail.erase(mail.begin());
    wake_waiting(from, Wait::kMailbox, slots_[h].hart->cycle);
    return done();
}

}  // namespace softmetal::chip
