// Which links a packet takes through the two tori. NoC 0 goes east then south, NoC 1 north then west, both around the
// edges. Knows physical coordinates only; nothing of time.
#pragma once

#include <cstdint>
#include <vector>

#include "chip/machine.h"

namespace softmetal::chip::detail {

class Topology {
public:
    Topology(uint32_t width, uint32_t height) : width_(width), height_(height) {}

    enum Port : uint32_t { kAlongX = 0, kAlongY, kInject, kEject, kPorts };

    uint32_t links() const { return 2 * width_ * height_ * kPorts; }
    uint32_t node(Xy at) const { return at.y * width_ + at.x; }
    uint32_t nodes() const { return width_ * height_; }
    uint32_t link(unsigned noc, Xy at, Port port) const { return (noc * nodes() + node(at)) * kPorts + port; }

    // Steps in the direction of that NoC.
    uint32_t steps_x(unsigned noc, uint32_t from, uint32_t to) const { return distance(noc, from, to, width_); }
    uint32_t steps_y(unsigned noc, uint32_t from, uint32_t to) const { return distance(noc, from, to, height_); }
    uint32_t hops(unsigned noc, Xy from, Xy to) const {
        return steps_x(noc, from.x, to.x) + steps_y(noc, from.y, to.y);
    }
    Xy next_x(unsigned noc, Xy at) const { return {step(noc, at.x, width_), at.y}; }
    Xy next_y(unsigned noc, Xy at) const { return {at.x, step(noc, at.y, height_)}; }

    // Calls visit(link) for each router-to-router link on the way.
    template <typename Visit>
    void walk(unsigned noc, Xy from, Xy to, Visit visit) const {
        auto along_x = [&] {
            while (from.x != to.x) {
                visit(link(noc, from, kAlongX));
                from = next_x(noc, from);
            }
        };
        auto along_y = [&] {
            while (from.y != to.y) {
                visit(link(noc, from, kAlongY));
                from = next_y(noc, from);
            }
        };
        if (noc == 0) {
            along_x();
            along_y();
        } else {
            along_y();
            along_x();
        }
    }

private:
    static uint32_t distance(unsigned noc, uint32_t from, uint32_t to, uint32_t size) {
        return noc == 0 ? (to + size - from) % size : (from + size - to) % size;
    }
    static uint8_t step(unsigned noc, uint32_t at, uint32_t size) {
        if (noc == 0) return static_cast<uint8_t>(at + 1 == size ? 0 : at + 1);
        return static_cast<uint8_t>(at == 0 ? size - 1 : at - 1);
    }

    uint32_t width_, height_;
};

}  // namespace softmetal::chip::detail
