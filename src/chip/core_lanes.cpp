// SFPU instructions of the math and pack processors in time. They run where the processor meets them, without a call:
// nothing they touch is shared with another processor, except the SFPU itself.
#include "chip/core.h"
#include "softmetal/error.h"
#include "tensix/lane_unit.h"

namespace softmetal::chip {

bool Core::HartBus::coprocessor(uint32_t word, std::array<uint32_t, 32>& registers) {
    return core && core->lane_instruction(hart, word, registers);
}

bool Core::lane_instruction(uint32_t h, uint32_t word, std::array<uint32_t, 32>& registers) {
    if ((h != kMath && h != kPacker) || !engine_ || !tensix::LaneUnit::understands(word)) return false;
    Slot& slot = slots_[h];
    riscv::Hart& hart = *slot.hart;
    const bool packs = h == kPacker;
    tensix::LaneEffect effect;
    try {
        effect = engine_->lanes({word, registers, slot.local}, packs ? tensix::DstHalf::kPack : tensix::DstHalf::kMath);
    } catch (const UnsupportedError& error) {
        throw UnsupportedError(where(h, hart.pc) + ": " + error.what());
    } catch (const UserError& error) {
        fault_at(h, hart.pc, error.what());
    }
    engine_clean_ = false;
    progress_ = true;
    slot.last_call = hart.cycle;
    if (std::exchange(slot.watched, false)) --watched_;

    uint64_t& unit = unit_free_[h - kUnpacker];
    const uint64_t cost = effect.cycles * machine_.tensix.lane_instruction_cycles;
    uint64_t start = std::max({hart.cycle, unit, sfpu_free_});
    if (effect.waits_late) start = std::max(start, sfpu_free_ + machine_.tensix.lane_late_result_cycles);
    unit = start + cost;
    if (cost != 0) {
        sfpu_free_ = unit;
        counters_.sfpu_cycles += cost;
        if (observed_) observe_lanes(h, start, unit);
    }
    // The processor hands over an instruction and goes on with its own next one. What is no instruction on the chip
    // takes it no time either.
    hart.cycle = std::max(hart.cycle, start);
    if (cost == 0 && hart.cycle > 0) --hart.cycle;
    return true;
}

// Instructions that follow each other show as one event.
void Core::observe_lanes(uint32_t h, uint64_t start, uint64_t end) {
    constexpr auto kRun = static_cast<uint32_t>(abi::SfpuOp::kCount);
    if (!events_.empty()) {
        Event& last = events_.back();
        if (last.kind == Event::kSfpu && last.a == kRun && last.processor == h && start <= last.end + 1) {
            last.end = end;
            return;
        }
    }
    add_event(h, Event::kSfpu, start, end, kRun, 0, 0, 0);
}

}  // namespace softmetal::chip
