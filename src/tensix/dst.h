// The destination registers: tiles in two halves (or one whole), which half math and pack look at, and how a result is
// rounded to their width. Knows nothing of operations.
#pragma once

#include <array>
#include <vector>

#include "tensix/engine.h"
#include "tensix/matmul.h"
#include "tensix/tile.h"

namespace softmetal::tensix {

class Dst {
public:
    void set_mode(DstMode mode);
    DstMode mode() const { return mode_; }

    void flip_math_half() { math_half_ ^= mode_.full_sync ? 0u : 1u; }
    void flip_pack_half() { pack_half_ ^= mode_.full_sync ? 0u : 1u; }
    void zero_math_half();

    // Throw UserError naming `op` when the index is not below mode().tiles().
    Tile& math(uint32_t index, const char* op);
    Tile& pack(uint32_t index, const char* op);
    // Cleared by an acquire or ZeroDst and not written since. The chip's max pool then sees minus infinity.
    bool is_fresh(uint32_t index) const { return state_[slot(math_half_, index)] == State::kFresh; }
    void zero(uint32_t index, const char* op);
    void check(uint32_t index, const char* op) const;

    // For products: `fresh` says the words are stale and count as zero. They may leave NaNs of any pattern.
    Tile& math_for_product(uint32_t index, bool& fresh);

    // Whether 16-bit Dst holds fp16 rather than bf16: set by the operands' formats.
    void set_fp16(bool fp16) { fp16_ = fp16; }
    DstRounding rounding() const {
        return mode_.fp32 ? DstRounding::kNone : fp16_ ? DstRounding::kFp16 : DstRounding::kBf16;
    }

private:
    enum class State : uint8_t { kFresh, kClean, kLooseNan };
    static constexpr uint32_t kSlots = 16;

    uint32_t slot(uint32_t half, uint32_t index) const { return half * mode_.tiles() + index; }
    Tile& settled(uint32_t slot);

    DstMode mode_;
    bool fp16_ = false;
    uint32_t math_half_ = 0, pack_half_ = 0;
    std::array<State, kSlots> state_{};
    std::vector<Tile> tiles_ = std::vector<Tile>(kSlots);
};

// Rounds fp32 values in place to what Dst holds (nearest even, denormals of the target kept, NaNs made one).
void round_to_dst(float* values, uint32_t count, DstRounding rounding);
void make_nans_one(float* values, uint32_t count);

}  // namespace softmetal::tensix
