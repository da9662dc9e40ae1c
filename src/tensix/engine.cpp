// Joins unpacker, FPU, SFPU, Dst and packer behind engine.h; queues unpacked entries.
#include "tensix/engine.h"

#include <array>
#include <deque>

#include "softmetal/error.h"
#include "tensix/dst.h"
#include "tensix/fpu.h"
#include "tensix/lane_unit.h"
#include "tensix/packer.h"
#include "tensix/sfpu.h"
#include "tensix/unpacker.h"

namespace softmetal::tensix {

struct Engine::State {
    std::span<uint8_t> l1;
    Dst dst;
    PackSettings pack;
    SfpuState sfpu;
    FpuScratch scratch;
    // Math's and pack's; made when a kernel first uses them.
    std::array<std::unique_ptr<LaneUnit>, 2> lanes;
    LaneArch lane_arch = LaneArch::kWormhole;
    // Entries are reused with their buffers: `queue` front is the oldest, `spare` waits for the next unpack.
    std::deque<std::unique_ptr<UnpackedEntry>> queue, spare;
};

Engine::Engine(std::span<uint8_t> l1) : state_(std::make_unique<State>()) {
    state_->l1 = l1;
}
Engine::~Engine() = default;

void Engine::set_dst_mode(DstMode mode) {
    state_->dst.set_mode(mode);
}
DstMode Engine::dst_mode() const {
    return state_->dst.mode();
}

void Engine::unpack(const UnpackRequest& request) {
    auto& spare = state_->spare;
    if (spare.empty()) spare.push_back(std::make_unique<UnpackedEntry>());
    make_entry(request, state_->l1, *spare.back());
    state_->queue.push_back(std::move(spare.back()));
    spare.pop_back();
}

void Engine::settle() {
    for (auto& entry : state_->queue) settle_entry(*entry);
}

void Engine::fpu(const FpuRequest& request) {
    FlushDenormals mode;
    if (request.flags & abi::FpuFlags::kNoSource) return run_fpu(request, nullptr, state_->dst, state_->scratch);
    auto& queue = state_->queue;
    if (queue.empty())
        throw UserError(std::string(fpu_op_name(request.op)) +
                        ": nothing is unpacked; the math processor is ahead of the unpacker");
    run_fpu(request, queue.front().get(), state_->dst, state_->scratch);
    state_->spare.push_back(std::move(queue.front()));
    queue.pop_front();
}

void Engine::sfpu(const SfpuRequest& request, DstHalf half) {
    FlushDenormals mode;
    run_sfpu(request, half, state_->dst, state_->sfpu);
}

void Engine::reset_lanes(LaneArch arch) {
    state_->lane_arch = arch;
    for (auto& unit : state_->lanes) unit.reset();
}

LaneEffect Engine::lanes(const LaneRequest& request, DstHalf half) {
    auto& unit = state_->lanes[static_cast<size_t>(half)];
    if (!unit) unit = std::make_unique<LaneUnit>(state_->lane_arch);
    return unit->execute(request, state_->dst, half);
}

void Engine::pack(const PackRequest& request) {
    FlushDenormals mode;
    run_pack(request, state_->pack, state_->dst, state_->l1);
}

void Engine::set_pack(abi::PackSetting setting, uint32_t value) {
    set_pack_setting(setting, value, state_->pack);
}

void Engine::flip_math_half() {
    state_->dst.flip_math_half();
}
void Engine::flip_pack_half() {
    state_->dst.flip_pack_half();
}
void Engine::zero_math_half() {
    state_->dst.zero_math_half();
}

void Engine::read_dst(uint32_t dst_index, std::span<float, 1024> out) const {
    std::memcpy(out.data(), state_->dst.math(dst_index, "read_dst").values, sizeof(Tile::values));
}

}  // namespace softmetal::tensix
