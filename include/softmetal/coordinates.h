// Cores as types of their space, so that a coordinate of one space cannot be taken for another's. TT-Metalium's own
// calls take plain CoreCoords; these say which.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>

#include <tt-metalium/core_coord.hpp>

namespace tt::tt_metal {
class IDevice;
}

namespace softmetal {

// The spaces that a core's coordinate may be in.
enum class CoreSpace : uint8_t {
    Logical,     // worker cores from (0,0) without gaps: what host calls take
    Translated,  // what kernels put into NoC addresses: the same on both NoCs
    Physical,    // routers of the chip as NoC 0 counts them, harvested rows and DRAM included
};

// A core in one space. Cores of different spaces do not compare, convert or mix: that does not compile.
template <CoreSpace kSpace>
class CoreIn {
public:
    // Column and row, from 0; or a plain coordinate that is known to be in this space.
    constexpr CoreIn(std::size_t x, std::size_t y) : coord_(x, y) {}
    constexpr explicit CoreIn(tt::tt_metal::CoreCoord coord) : coord_(coord) {}
    // A core of another space is converted on a device, by the functions below.
    template <CoreSpace kOther>
    requires(kOther != kSpace) CoreIn(CoreIn<kOther>)
    = delete;

    // Column, row, and both as TT-Metalium writes them.
    constexpr std::size_t x() const { return coord_.x; }
    constexpr std::size_t y() const { return coord_.y; }
    constexpr tt::tt_metal::CoreCoord coord() const { return coord_; }
    // Logical cores are what calls mean by a plain coordinate; others are handed over by name, with coord().
    constexpr operator tt::tt_metal::CoreCoord() const requires(kSpace == CoreSpace::Logical) { return coord_; }

    constexpr auto operator<=>(const CoreIn&) const = default;
    // As "logical (x=1,y=2)".
    std::string str() const;

private:
    tt::tt_metal::CoreCoord coord_;
};

// A core in each of the spaces.
using LogicalCore = CoreIn<CoreSpace::Logical>;
using TranslatedCore = CoreIn<CoreSpace::Translated>;
using PhysicalCore = CoreIn<CoreSpace::Physical>;

// A worker core in another space. UserError when the device has no worker there; it names the spaces in which the
// numbers would be one.
LogicalCore to_logical(const tt::tt_metal::IDevice& device, TranslatedCore core);
LogicalCore to_logical(const tt::tt_metal::IDevice& device, PhysicalCore core);
TranslatedCore to_translated(const tt::tt_metal::IDevice& device, LogicalCore core);
TranslatedCore to_translated(const tt::tt_metal::IDevice& device, PhysicalCore core);
PhysicalCore to_physical(const tt::tt_metal::IDevice& device, LogicalCore core);
PhysicalCore to_physical(const tt::tt_metal::IDevice& device, TranslatedCore core);

}  // namespace softmetal
