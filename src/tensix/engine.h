// The tile engine of one Tensix core as pure work on tiles: what unpack, math and pack do to data.
// It knows no clock, no circular buffers and no processors: the chip decides when each step happens and what it costs.
#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "softmetal/abi/calls.h"
#include "softmetal/abi/data_format.h"
#include "softmetal/abi/tile_ops.h"
#include "tensix/lane_request.h"

namespace softmetal::tensix {

using abi::DataFormat;

// Format and shape of the tiles in a circular buffer.
struct TileShape {
    DataFormat format = DataFormat::kInvalid;
    uint8_t rows = 32, cols = 32;  // of the tile
    uint8_t face_rows = 16, num_faces = 4;
    uint32_t page_bytes = 0;  // distance between tiles in the buffer
};

struct UnpackRequest {
    abi::UnpackKind kind{};
    uint32_t flags = 0;                   // UnpackFlags
    uint32_t address0 = 0, address1 = 0;  // L1
    TileShape shape0, shape1;
    uint32_t p0 = 0, p1 = 0;
};

struct FpuRequest {
    abi::FpuOp op{};
    uint32_t flags = 0;  // FpuFlags
    uint32_t dst_index = 0;
    uint32_t p0 = 0, p1 = 0;
};

struct SfpuRequest {
    abi::SfpuOp op{};
    uint8_t in0 = 0, in1 = 0, in2 = 0, out = 0;
    uint32_t flags = 0;  // SfpuFlags
    uint32_t p0 = 0, p1 = 0, p2 = 0;
};

struct PackRequest {
    uint32_t flags = 0;  // PackFlags
    uint32_t dst_index = 0;
    uint32_t address = 0;  // L1
    TileShape shape;
    uint32_t p0 = 0, p1 = 0;
};

struct DstMode {
    bool fp32 = false;       // 32-bit Dst
    bool full_sync = false;  // one whole instead of two halves
    // Tiles that one acquire gives: 8 (16-bit halves), 4 (32-bit halves), twice that with full sync.
    uint32_t tiles() const { return (fp32 ? 4u : 8u) * (full_sync ? 2u : 1u); }
};

enum class DstHalf : uint8_t { kMath, kPack };

// Every method throws softmetal::UserError (include/softmetal/error.h) with a plain sentence when the request cannot be
// done: Dst index out of range, an address outside L1, a format the unpacker, packer or op does not take.
class Engine {
public:
    explicit Engine(std::span<uint8_t> l1);
    ~Engine();

    void set_dst_mode(DstMode mode);
    DstMode dst_mode() const;

    // Unpack queues one entry; it may read L1 lazily. At most 2 entries are queued by the chip (double-banked
    // SrcA/SrcB).
    void unpack(const UnpackRequest& request);
    // Reads from L1 whatever queued entries still refer to, so that their pages may be overwritten. Called on
    // cb_pop_front and whenever a page in use could change.
    void settle();
    // Takes the oldest entry (unless FpuFlags::kNoSource) and does the operation on Dst's math half.
    void fpu(const FpuRequest& request);
    // The SFPU obeys both the math and the pack processor, each on its half.
    void sfpu(const SfpuRequest& request, DstHalf half = DstHalf::kMath);
    // One instruction of the SFPU's lanes, for either processor.
    LaneEffect lanes(const LaneRequest& request, DstHalf half = DstHalf::kMath);
    // What they hold before a kernel's first instruction.
    void reset_lanes(LaneArch arch);
    // Packs from Dst's pack half.
    void pack(const PackRequest& request);
    void set_pack(abi::PackSetting setting, uint32_t value);

    // Halves: math and pack each look at one; the chip calls these on commit/release. acquire zeroes nothing by itself:
    // zero_math_half() is what the chip calls on tile_regs_acquire.
    void flip_math_half();
    void flip_pack_half();
    void zero_math_half();

    // For reports, DPRINT of Dst and tests: the tile as fp32 values, row-major, from the math half.
    void read_dst(uint32_t dst_index, std::span<float, 1024> out) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

// Work of a request in matrix-engine terms, for the cost model: 32x32x32 tile products, face passes, datums.
struct Work {
    uint32_t tile_products = 0;
    uint32_t tiles = 0;
    uint32_t bytes_read = 0, bytes_written = 0;
};

}  // namespace softmetal::tensix
