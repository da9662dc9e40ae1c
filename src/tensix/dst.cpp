// Keeps Dst's tiles; a cleared tile costs nothing until something other than a product looks at it.
#include "tensix/dst.h"

#include <fmt/format.h>

#include "softmetal/error.h"
#include "tensix/formats.h"

namespace softmetal::tensix {

void Dst::set_mode(DstMode mode) {
    mode_ = mode;
    math_half_ = pack_half_ = 0;
    state_.fill(State::kFresh);
}

void Dst::check(uint32_t index, const char* op) const {
    if (index >= mode_.tiles())
        throw UserError(
            fmt::format("{}: Dst tile {} is out of range; with {}-bit Dst and {} sync one acquire gives tiles 0 to {}",
                        op, index, mode_.fp32 ? 32 : 16, mode_.full_sync ? "full" : "half", mode_.tiles() - 1));
}

void Dst::zero_math_half() {
    for (uint32_t i = 0; i < mode_.tiles(); ++i) state_[slot(math_half_, i)] = State::kFresh;
}

void Dst::zero(uint32_t index, const char* op) {
    check(index, op);
    state_[slot(math_half_, index)] = State::kFresh;
}

Tile& Dst::settled(uint32_t slot) {
    Tile& tile = tiles_[slot];
    if (state_[slot] == State::kFresh) tile.clear();
    if (state_[slot] == State::kLooseNan) make_nans_one(tile.values, kTileElements);
    state_[slot] = State::kClean;
    return tile;
}

Tile& Dst::math(uint32_t index, const char* op) {
    check(index, op);
    return settled(slot(math_half_, index));
}

Tile& Dst::pack(uint32_t index, const char* op) {
    check(index, op);
    return settled(slot(pack_half_, index));
}

Tile& Dst::math_for_product(uint32_t index, bool& fresh) {
    uint32_t at = slot(math_half_, index);
    fresh = state_[at] == State::kFresh;
    state_[at] = State::kLooseNan;
    return tiles_[at];
}

namespace {

using Word __attribute__((may_alias)) = uint32_t;

struct MakeNansOne {
    static SOFTMETAL_INLINE void run(float* values, uint32_t count) {
        auto* words = reinterpret_cast<Word*>(values);
        for (uint32_t i = 0; i < count; ++i) words[i] = (words[i] & 0x7fffffffu) > 0x7f800000u ? 0x7fc00000u : words[i];
    }
};

struct RoundToBf16 {
    static SOFTMETAL_INLINE void run(float* values, uint32_t count) {
        auto* words = reinterpret_cast<Word*>(values);
        for (uint32_t i = 0; i < count; ++i) {
            uint32_t bits = words[i], rounded = (bits + 0x7fffu + (bits >> 16 & 1u)) & 0xffff0000u;
            words[i] = (bits & 0x7fffffffu) > 0x7f800000u ? 0x7fc00000u : rounded;
        }
    }
};

}  // namespace

void make_nans_one(float* values, uint32_t count) {
    run_at_simd_level<MakeNansOne>(values, count);
}

void round_to_dst(float* values, uint32_t count, DstRounding rounding) {
    switch (rounding) {
        case DstRounding::kNone:
            return make_nans_one(values, count);
        case DstRounding::kBf16:
            return run_at_simd_level<RoundToBf16>(values, count);
        case DstRounding::kFp16:
            for (uint32_t i = 0; i < count; ++i) values[i] = fp32_from_fp16(fp16_from_fp32(values[i]));
    }
}

}  // namespace softmetal::tensix
