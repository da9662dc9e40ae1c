// Shapes of the network between chips.
#pragma once

#include <cstdint>
#include <ostream>

namespace tt::tt_fabric {

// How chips are connected.
enum class Topology { NeighborExchange = 0, Linear = 1, Ring = 2, Mesh = 3, Torus = 4 };

// Whether there are two directions, and whether the network goes around.
constexpr bool is_2D_topology(Topology topology) {
    return topology == Topology::Mesh || topology == Topology::Torus;
}
constexpr bool is_ring_or_torus(Topology topology) {
    return topology == Topology::Ring || topology == Topology::Torus;
}
inline std::ostream& operator<<(std::ostream& out, Topology topology) {
    constexpr const char* kNames[] = {"NeighborExchange", "Linear", "Ring", "Mesh", "Torus"};
    return out << kNames[static_cast<int>(topology)];
}

// A worker core in one word: y above x. A value.
struct WorkerXY {
    // The coordinate.
    uint16_t x = 0;
    uint16_t y = 0;

    constexpr WorkerXY() = default;
    constexpr WorkerXY(uint16_t x, uint16_t y) : x(x), y(y) {}

    // To the word and back.
    constexpr uint32_t to_uint32() const { return uint32_t{y} << 16 | x; }
    static constexpr WorkerXY from_uint32(uint32_t v) {
        return WorkerXY(static_cast<uint16_t>(v & 0xFFFF), static_cast<uint16_t>(v >> 16));
    }
    constexpr bool operator==(const WorkerXY& other) const = default;
};

}  // namespace tt::tt_fabric
