// What tile operations cost in cycles and how much of L1 they touch, from a machine description. Knows no clock and no
// queues.
#pragma once

#include <cstdint>

#include "chip/machine.h"
#include "tensix/engine.h"

namespace softmetal::chip {

struct UnpackReach {
    bool operand0 = false, operand1 = false;  // reads a circular buffer for it
};
UnpackReach unpack_reach(abi::UnpackKind kind);

struct UnpackBytes {
    uint32_t moved[2] = {0, 0};  // through each unpacker
    uint32_t tiles[2] = {0, 0};
    uint32_t extent[2] = {0, 0};  // bytes of L1 that may be read, from the operand's address on
};
UnpackBytes unpack_bytes(const tensix::UnpackRequest& request);
uint64_t unpack_cycles(const Machine::Tensix& tensix, const UnpackBytes& bytes);

// How much of a 32x32 operation the operands of an unpack are worth to the matrix unit, which takes 8 rows of a face at
// a time: sixteenths, 16 for whole tiles.
inline constexpr uint32_t kWholeTile = 16;
uint32_t matrix_sixteenths(const tensix::UnpackRequest& request);

uint32_t tile_products(const tensix::FpuRequest& request);  // 32x32x32
// Of its tile products, at the fidelity used.
uint64_t ideal_cycles(const tensix::FpuRequest& request, uint32_t sixteenths = kWholeTile);
uint64_t fpu_cycles(const Machine::Tensix& tensix, const tensix::FpuRequest& request, uint32_t sixteenths = kWholeTile);
uint64_t sfpu_cycles(const Machine::Tensix& tensix, const tensix::SfpuRequest& request);

uint32_t pack_tiles(const tensix::PackRequest& request);
uint64_t pack_cycles(const Machine::Tensix& tensix, const tensix::PackRequest& request);

}  // namespace softmetal::chip
