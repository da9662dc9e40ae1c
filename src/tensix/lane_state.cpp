// Conditions, configuration and Dst as the SFPU sees them.
#include "tensix/lane_state.h"

#include <fmt/format.h>

#include "softmetal/error.h"
#include "tensix/formats.h"

namespace softmetal::tensix {
namespace {

constexpr uint32_t kDefaultMinusOne = 0xbf800000u;
constexpr uint32_t kRowsPerTile = 64;
constexpr uint32_t kLoadFromOdd = 1u << 6, kStoreToOdd = 1u << 7, kCaptureIndex = 3u << 2;
constexpr uint32_t kBlockStore = 1u << 4, kBlockLoad = 1u << 5;

uint32_t without_denormal(uint32_t value) {
    return value & 0x7f800000u ? value : value & 0x80000000u;
}

// Cut towards zero; what is too large becomes the largest, which Dst does not tell from infinity.
uint32_t cut_to_fp16(uint32_t value) {
    const int exponent = static_cast<int>(value >> 23 & 255) - 112;
    if (exponent <= 0) return value & 0x80000000u;
    if (exponent > 31) return (value & 0x80000000u) | (143u << 23) | 0x7fe000u;
    return value & ~0x1fffu;
}

uint32_t sign_magnitude_cut(uint32_t value, uint32_t bits) {
    return (value & 0x80000000u) | (value & ((1u << bits) - 1));
}

}  // namespace

LaneState::LaneState(LaneArch which) : arch(which) {
    registers[8] = broadcast(0x3f56594bu);  // 0.8373
    registers[10] = broadcast(0x3f800000u);
    registers[kMinusOne] = broadcast(kDefaultMinusOne);
    for (uint32_t lane = 0; lane < kLanes; ++lane) registers[kTileId][lane] = 2 * lane;
}

// ---- conditions

void LaneState::set_lane_config(uint32_t value) {
    lane_config = value;
    row_mask_ = 0;
    for (uint32_t row = 0; row < 4; ++row)
        if (!(value >> (12 + row) & 1)) row_mask_ |= 0xffu << 8 * row;
}

void LaneState::push(const char* op, uint32_t mode) {
    if (mode != 0) throw UnsupportedError(fmt::format("{}: mode {} is not built in the tile engine", op, mode));
    if (stack_.size() == kStackDepth)
        throw UserError(
            fmt::format("{}: the stack of conditions holds {} and is full: v_if is nested too deeply, or "
                        "a v_endif is missing",
                        op, kStackDepth));
    stack_.push_back({flags, use_flags});
}

namespace {
uint32_t boolean_op(uint32_t mode, uint32_t a, uint32_t b) {
    switch (mode) {
        case 1:
            return b;
        case 2:
            return ~b;
        case 3:
            return a & b;
        case 4:
            return a | b;
        case 5:
            return a & ~b;
        case 6:
            return a | ~b;
        case 7:
            return ~a & b;
        case 8:
            return ~a | b;
        case 9:
            return ~a & ~b;
        case 10:
            return ~a | ~b;
        case 11:
            return a ^ b;
        default:
            return ~(a ^ b);
    }
}
}  // namespace

void LaneState::pop(const char* op, uint32_t mode) {
    const Flags top = stack_.empty() ? Flags{0, false} : stack_.back();
    if (mode == 0) {
        if (stack_.empty()) throw UserError(fmt::format("{}: the stack of conditions is empty", op));
        stack_.pop_back();
        use_flags = top.use;
        flags = top.flags;
    } else if (mode <= 12) {
        use_flags = top.use;
        flags = boolean_op(mode, flags, top.flags);
    } else if (mode == 13) {
        flags = ~flags;
    } else {
        use_flags = true;
        flags = mode == 14 ? ~0u : 0;
    }
}

void LaneState::complement() {
    const Flags top = stack_.empty() ? Flags{~0u, true} : stack_.back();
    flags = top.use && use_flags ? top.flags & ~flags : 0;
}

// ---- Dst

void LaneState::apply_addr_mod(uint32_t index) {
    if (index == abi::kNoAddrMod) return;
    const uint32_t packed = addr_mods[(index + addr_mod_base) & 7].packed;
    const uint32_t step = packed & 0x3ff;
    if (packed >> 11 & 1) {
        row = saved_row = 0;
    } else if (packed >> 12 & 1) {
        row = saved_row = (row + step) & 0x3ff;
    } else if (packed >> 10 & 1) {
        row = saved_row = (saved_row + step) & 0x3ff;
    } else {
        row = (row + step) & 0x3ff;
    }
}

LaneState::Place LaneState::place(Dst& dst, DstHalf half, uint32_t address, bool other_columns, const char* op) {
    const uint32_t at = address + base_row;
    const uint32_t tile = at / kRowsPerTile, within = at % kRowsPerTile & ~3u;
    const uint32_t face = within / 16, tile_row = face / 2 * 16 + within % 16;
    const uint32_t odd = (at >> 1 & 1) | (other_columns ? 1u : 0u);
    return {half == DstHalf::kMath ? &dst.math(tile, op) : &dst.pack(tile, op),
            tile_row * kTileDim + face % 2 * 16 + odd};
}

LaneFormat LaneState::resolved(LaneFormat format, const Dst& dst) const {
    if (format != LaneFormat::kImplied) return format;
    switch (dst.rounding()) {
        case DstRounding::kNone:
            return LaneFormat::kFp32;
        case DstRounding::kFp16:
            return LaneFormat::kFp16a;
        default:
            return LaneFormat::kFp16b;
    }
}

namespace {

constexpr uint32_t element(uint32_t first, uint32_t lane) {
    return first + lane / 8 * kTileDim + lane % 8 * 2;
}

uint32_t loaded(LaneFormat format, uint32_t word, uint32_t old) {
    switch (format) {
        case LaneFormat::kInt32SignMagnitude:
            return twos_complement_of(word);
        case LaneFormat::kInt8:
            return sign_magnitude_cut(sign_magnitude_of(word), 7);
        case LaneFormat::kInt8TwosComplement:
            return word;
        case LaneFormat::kInt16:
            return sign_magnitude_cut(sign_magnitude_of(word), 15);
        case LaneFormat::kUint16:
        case LaneFormat::kLow16:
            return word & 0xffff;
        case LaneFormat::kHigh16:
            return word << 16;
        case LaneFormat::kLow16Only:
            return (old & 0xffff0000u) | (word & 0xffff);
        case LaneFormat::kHigh16Only:
            return word << 16 | (old & 0xffff);
        case LaneFormat::kZero:
            return 0;
        default:
            return word;
    }
}

uint32_t stored(LaneFormat format, uint32_t value) {
    switch (format) {
        case LaneFormat::kFp16a:
            return cut_to_fp16(value);
        case LaneFormat::kFp16b:
            return without_denormal(value) & 0xffff0000u;
        case LaneFormat::kFp32:
            return without_denormal(value);
        case LaneFormat::kInt32SignMagnitude:
            return sign_magnitude_of(value);
        case LaneFormat::kInt8:
            return twos_complement_of(sign_magnitude_cut(value, 10));
        case LaneFormat::kInt16:
            return twos_complement_of(sign_magnitude_cut(value, 15));
        case LaneFormat::kUint16:
        case LaneFormat::kLow16:
        case LaneFormat::kLow16Only:
            return value & 0xffff;
        case LaneFormat::kHigh16:
        case LaneFormat::kHigh16Only:
            return value >> 16;
        case LaneFormat::kZero:
            return 0;
        default:
            return value;
    }
}

}  // namespace

Lanes LaneState::load(Dst& dst, DstHalf half, LaneFormat format, uint32_t address, const Lanes& old, const char* op) {
    if (lane_config & kBlockLoad) return old;
    const uint32_t from = address + (format == LaneFormat::kInt32All ? row & 3 : row);
    const Place at = place(dst, half, from, lane_config & kLoadFromOdd, op);
    format = resolved(format, dst);
    const auto* words = at.tile->ints() + at.first;
    Lanes value;
    if (format <= LaneFormat::kInt32)
        for (uint32_t lane = 0; lane < kLanes; ++lane) value[lane] = static_cast<uint32_t>(words[element(0, lane)]);
    else
        for (uint32_t lane = 0; lane < kLanes; ++lane)
            value[lane] = loaded(format, static_cast<uint32_t>(words[element(0, lane)]), old[lane]);
    return value;
}

void LaneState::store(Dst& dst, DstHalf half, LaneFormat format, uint32_t address, const Lanes& value, const char* op) {
    if (lane_config & kBlockStore) return;
    const bool all = format == LaneFormat::kInt32All;
    const Place at = place(dst, half, address + (all ? row & 3 : row), lane_config & kStoreToOdd, op);
    format = resolved(format, dst);
    auto* words = at.tile->ints() + at.first;
    const uint32_t mask = all ? ~0u : enabled();
    for (uint32_t lane = 0; lane < kLanes; ++lane)
        if (mask >> lane & 1) words[element(0, lane)] = static_cast<int32_t>(stored(format, value[lane]));
}

uint32_t LaneState::peek(Dst& dst, DstHalf half, uint32_t dst_row, uint32_t pair, const char* op) {
    if (dst.mode().fp32)
        throw UnsupportedError(fmt::format("{}: reading a row of Dst is built for 16-bit Dst only", op));
    const Place at = place(dst, half, dst_row, false, op);
    const auto* words = at.tile->ints() + at.first + (dst_row & 3) * kTileDim + (pair & 7) * 2;
    // Integers of 16 bits stand in the lower half of a word, floats in the upper one.
    auto raw = [](int32_t word) {
        const auto bits = static_cast<uint32_t>(word);
        return bits >> 16 ? bits >> 16 : bits;
    };
    return raw(words[0]) | raw(words[1]) << 16;
}

// ---- registers and configuration

void LaneState::merge(Lanes& target, const Lanes& value, uint32_t mask) const {
    if (mask == ~0u) {
        target = value;
        return;
    }
    for (uint32_t lane = 0; lane < kLanes; ++lane)
        if (mask >> lane & 1) target[lane] = value[lane];
}

void LaneState::configure(uint32_t destination, const Lanes& value, uint32_t immediate, uint32_t mode, const char* op) {
    const bool from_immediate = mode & 1;
    if (destination >= 11 && destination <= 14) {
        static constexpr uint32_t kDefaults[] = {kDefaultMinusOne, 0x37800000u, 0xbf2cc4c7u, 0xbeb08ff9u};
        for (uint32_t lane = 0; lane < kLanes; ++lane)
            registers[destination][lane] = from_immediate ? kDefaults[destination - 11] : value[lane % 8];
        return;
    }
    if (destination == 15) {
        const uint32_t given = from_immediate ? immediate : value[0];
        const uint32_t old = lane_config, kept = from_immediate ? old & ~0xffffu : 0;
        const uint32_t combination = mode & 6;
        const uint32_t now = combination == 0   ? given
                             : combination == 2 ? old | given
                             : combination == 4 ? old & given
                                                : old ^ given;
        set_lane_config(now | kept);
        if ((lane_config & kCaptureIndex) == kCaptureIndex)
            throw UnsupportedError(fmt::format("{}: CAPTURE_DEFAULT_DEST_INDEX is not built in the tile engine", op));
        return;
    }
    if (destination == 9 || destination == 10) return;
    throw UnsupportedError(fmt::format(
        "{}: destination {} configures SFPLOADMACRO, which is not built in the tile engine", op, destination));
}

Lanes LaneState::read_config(uint32_t source, const char* op) {
    if (source == 15) return broadcast(lane_config);
    if (source != 9) throw UnsupportedError(fmt::format("{}: configuration {} cannot be read back", op, source));
    Lanes value;
    const uint32_t mask = enabled();
    for (uint32_t lane = 0; lane < kLanes; ++lane)
        if (mask >> lane & 1) value[lane] = random.next(lane);
    return value;
}

}  // namespace softmetal::tensix
