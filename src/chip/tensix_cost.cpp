// The cost model of the tile engine's units. Knows no clock: only how long a piece of work takes.
#include "chip/tensix_cost.h"

#include <algorithm>

#include "tensix/formats.h"

namespace softmetal::chip {

using abi::FpuOp;
using abi::UnpackKind;

namespace {

constexpr uint32_t fidelity(uint32_t fpu_flags) {
    return fpu_flags >> abi::FpuFlags::kFidelityShift & 7;
}

// Passes over the operands' mantissas that a multiplication takes.
constexpr uint32_t phases(uint32_t fidelity_code) {
    return std::max(1u, fidelity_code);
}

constexpr uint32_t columns(const tensix::FpuRequest& request) {
    return std::max(1u, request.p0 & 0xff);
}
constexpr uint32_t rows(const tensix::FpuRequest& request) {
    return std::max(1u, request.p0 >> 8 & 0xff);
}

constexpr uint64_t quotient_up(uint64_t a, uint64_t b) {
    return b == 0 ? 0 : (a + b - 1) / b;
}

// A page may be longer than its tile, or hold rows rather than a tile.
uint32_t bytes_of(const tensix::TileShape& shape) {
    return shape.format == abi::DataFormat::kInvalid ? shape.page_bytes : tensix::tile_bytes(shape);
}

}  // namespace

UnpackReach unpack_reach(UnpackKind kind) {
    switch (kind) {
        case UnpackKind::kA:
        case UnpackKind::kTilize:
        case UnpackKind::kUntilize:
            return {true, false};
        case UnpackKind::kAB:
        case UnpackKind::kMatmul:
        case UnpackKind::kTilizeAB:
            return {true, true};
        case UnpackKind::kDummyValid:
            break;
    }
    return {false, false};
}

UnpackBytes unpack_bytes(const tensix::UnpackRequest& request) {
    UnpackBytes bytes;
    const UnpackReach reach = unpack_reach(request.kind);
    const uint32_t page0 = request.shape0.page_bytes, page1 = request.shape1.page_bytes;
    const uint32_t tile0 = bytes_of(request.shape0), tile1 = bytes_of(request.shape1);
    if (request.kind == UnpackKind::kMatmul) {
        const uint32_t ct = std::max(1u, request.p0 & 0xff), rt = std::max(1u, request.p0 >> 8 & 0xff);
        const uint32_t kt = std::max(1u, request.p0 >> 16 & 0xff);
        // The operand of the shorter side stays in its register while the other streams past it, once per tile of the
        // shorter side.
        const bool in0_stays = ct >= rt;
        bytes.tiles[0] = in0_stays ? rt : rt * ct;
        bytes.tiles[1] = in0_stays ? rt * ct : ct;
        bytes.extent[0] = ((rt - 1) * kt + 1) * page0;
        bytes.extent[1] = ((ct - 1) * std::max(1u, request.p1) + 1) * page1;
    } else if (request.kind == UnpackKind::kTilize || request.kind == UnpackKind::kTilizeAB) {
        bytes.tiles[0] = 1;
        bytes.extent[0] = std::max(page0, request.p0 * request.shape0.rows);
        bytes.tiles[1] = reach.operand1;
        bytes.extent[1] = page1;
    } else {
        bytes.tiles[0] = reach.operand0;
        bytes.tiles[1] = reach.operand1;
        bytes.extent[0] = page0;
        bytes.extent[1] = page1;
    }
    bytes.moved[0] = bytes.tiles[0] * tile0;
    bytes.moved[1] = bytes.tiles[1] * tile1;
    return bytes;
}

uint64_t unpack_cycles(const Machine::Tensix& tensix, const UnpackBytes& bytes) {
    // Two unpackers, one per operand, work side by side and share the ports of L1; the addresses of the next tile are
    // made while the other one reads.
    if (bytes.moved[0] != 0 && bytes.moved[1] != 0)
        return quotient_up(std::max(bytes.moved[0], bytes.moved[1]), tensix.unpack_pair_bytes_per_cycle);
    return std::max<uint64_t>(1, quotient_up(bytes.moved[0] + bytes.moved[1], tensix.unpack_bytes_per_cycle) +
                                     uint64_t{bytes.tiles[0] + bytes.tiles[1]} * tensix.unpack_overhead_cycles);
}

uint32_t tile_products(const tensix::FpuRequest& request) {
    return request.op == FpuOp::kMatmul ? columns(request) * rows(request) : 0;
}

namespace {

uint64_t whole_tile_cycles(const Machine::Tensix& tensix, const tensix::FpuRequest& request) {
    const uint32_t code = std::min<uint32_t>(fidelity(request.flags), tensix.matmul_tile_cycles.size() - 1);
    switch (request.op) {
        case FpuOp::kMatmul:
            return uint64_t{tile_products(request)} * (tensix.matmul_tile_cycles[code] + tensix.matmul_overhead_cycles);
        case FpuOp::kMul:
            return uint64_t{tensix.eltwise_tile_cycles} * phases(code);
        case FpuOp::kAdd:
        case FpuOp::kSub:
            return tensix.eltwise_tile_cycles;
        case FpuOp::kSubSplitMean:
            return uint64_t{2} * tensix.eltwise_tile_cycles;
        case FpuOp::kCopy:
            return tensix.copy_tile_cycles;
        case FpuOp::kReduceSum:
        case FpuOp::kReduceAvg:
            return uint64_t{tensix.reduce_tile_cycles} * phases(code);
        case FpuOp::kReduceMax:
            return tensix.reduce_tile_cycles;
        case FpuOp::kTransposeDst:
            return tensix.transpose_tile_cycles;
        case FpuOp::kZeroDst:
            return tensix.eltwise_tile_cycles;
        case FpuOp::kCount:
            break;
    }
    return 1;
}

}  // namespace

uint32_t matrix_sixteenths(const tensix::UnpackRequest& request) {
    auto row_blocks = [](const tensix::TileShape& shape) { return (shape.face_rows + 7u) / 8 * shape.num_faces; };
    const uint32_t blocks = row_blocks(request.shape0);  // 8x16, 8 in a whole tile
    if (request.kind != UnpackKind::kMatmul) return 2 * blocks;
    return blocks * (request.shape1.cols / tensix::kFaceCols);
}

uint64_t ideal_cycles(const tensix::FpuRequest& request, uint32_t sixteenths) {
    return uint64_t{tile_products(request)} * sixteenths * phases(fidelity(request.flags));
}

uint64_t fpu_cycles(const Machine::Tensix& tensix, const tensix::FpuRequest& request, uint32_t sixteenths) {
    return std::max<uint64_t>(1, quotient_up(whole_tile_cycles(tensix, request) * sixteenths, kWholeTile));
}

uint64_t sfpu_cycles(const Machine::Tensix& tensix, const tensix::SfpuRequest& request) {
    const auto op = static_cast<size_t>(request.op);
    const auto& cycles =
        request.flags & abi::SfpuFlags::kApproximate ? tensix.sfpu_approximate_tile_cycles : tensix.sfpu_tile_cycles;
    const uint64_t tile = op < cycles.size() ? cycles[op] : 0;
    const uint32_t mode = abi::SfpuFlags::vector_mode(request.flags);
    const bool half = mode == abi::SfpuFlags::kTopFaces || mode == abi::SfpuFlags::kLeftFaces;
    return half ? quotient_up(tile, 2) : tile;
}

uint32_t pack_tiles(const tensix::PackRequest& request) {
    return std::max(1u, request.flags >> abi::PackFlags::kCountShift & 0xff);
}

uint64_t pack_cycles(const Machine::Tensix& tensix, const tensix::PackRequest& request) {
    const uint64_t tiles = pack_tiles(request);
    return quotient_up(tiles * bytes_of(request.shape), tensix.pack_bytes_per_cycle) +
           tiles * tensix.pack_overhead_cycles;
}

}  // namespace softmetal::chip
