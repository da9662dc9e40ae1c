// What the SFPU holds between instructions: registers, conditions, configuration and Dst's row counter, with the access
// to Dst. Knows neither instruction words nor named vectors.
#pragma once

#include <array>
#include <vector>

#include "softmetal/abi/lanes.h"
#include "tensix/dst.h"
#include "tensix/lanes.h"

namespace softmetal::tensix {

// Formats of SFPLOAD and SFPSTORE.
enum class LaneFormat : uint32_t {
    kImplied = 0,  // what Dst holds
    kFp16a,
    kFp16b,
    kFp32,
    kInt32,
    kInt8,
    kUint16,
    kHigh16,
    kInt16,
    kLow16,
    kInt32All,
    kZero,
    kInt32SignMagnitude,
    kInt8TwosComplement,
    kLow16Only,
    kHigh16Only,
};

struct AddrMod {
    uint32_t packed = 0;  // DestIncr | DestCR << 10 | DestClear << 11 | DestCToCR << 12
};

class LaneState {
public:
    explicit LaneState(LaneArch arch);

    static constexpr uint32_t kWritable = 8, kRegisters = 16, kMinusOne = 11, kTileId = 15;
    static constexpr uint32_t kStackDepth = 8;

    LaneArch arch;
    std::array<Lanes, kRegisters> registers;
    LaneRandom random;
    uint32_t lane_config = 0;
    Lanes rotated;  // what the last rotation saw: the chip's shift within eight lanes leaks it

    // ---- conditions
    uint32_t enabled() const { return row_mask_ & (use_flags ? flags : ~0u); }
    void set_lane_config(uint32_t value);
    void push(const char* op, uint32_t mode);
    void pop(const char* op, uint32_t mode);
    void complement();
    uint32_t flags = ~0u;
    bool use_flags = true;

    // ---- Dst
    void apply_addr_mod(uint32_t index);
    uint32_t row = 0, saved_row = 0, base_row = 0;
    uint32_t addr_mod_base = 0;
    std::array<AddrMod, 8> addr_mods;

    // `old` gives what formats that write half a register keep.
    Lanes load(Dst& dst, DstHalf half, LaneFormat format, uint32_t address, const Lanes& old, const char* op);
    void store(Dst& dst, DstHalf half, LaneFormat format, uint32_t address, const Lanes& value, const char* op);

    // Two neighbours of a row of 16-bit Dst as their raw bits.
    uint32_t peek(Dst& dst, DstHalf half, uint32_t dst_row, uint32_t pair, const char* op);

    void merge(Lanes& target, const Lanes& value, uint32_t mask) const;
    void configure(uint32_t destination, const Lanes& value, uint32_t immediate, uint32_t mode, const char* op);
    Lanes read_config(uint32_t source, const char* op);

private:
    struct Flags {
        uint32_t flags;
        bool use;
    };
    // The four rows of eight lanes that an address names within a tile.
    struct Place {
        Tile* tile;
        uint32_t first;  // element of lane 0
    };
    Place place(Dst& dst, DstHalf half, uint32_t address, bool other_columns, const char* op);
    LaneFormat resolved(LaneFormat format, const Dst& dst) const;

    std::vector<Flags> stack_;
    uint32_t row_mask_ = ~0u;
};

}  // namespace softmetal::tensix
