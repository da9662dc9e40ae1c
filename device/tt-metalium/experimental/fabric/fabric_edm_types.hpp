// Words of the fabric between chips that kernels without a fabric share with those that have one. Knows no fabric.
#pragma once

#include <stdint.h>

namespace tt::tt_fabric {

// A core's place on the NoC.
struct WorkerXY {
    uint16_t x = 0;
    uint16_t y = 0;

    constexpr WorkerXY() = default;
    constexpr WorkerXY(uint16_t place_x, uint16_t place_y) : x(place_x), y(place_y) {}
    // Both coordinates in one word, y in the upper half.
    constexpr uint32_t to_uint32() const { return static_cast<uint32_t>(y) << 16 | x; }
    static constexpr WorkerXY from_uint32(uint32_t word) {
        return WorkerXY(static_cast<uint16_t>(word), static_cast<uint16_t>(word >> 16));
    }
    constexpr bool operator==(const WorkerXY&) const = default;
};

enum class Topology { NeighborExchange = 0, Linear = 1, Ring = 2, Mesh = 3, Torus = 4 };
constexpr bool is_2D_topology(Topology topology) {
    return topology == Topology::Mesh || topology == Topology::Torus;
}
constexpr bool is_ring_or_torus(Topology topology) {
    return topology == Topology::Ring || topology == Topology::Torus;
}

}  // namespace tt::tt_fabric
