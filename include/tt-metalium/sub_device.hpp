// A part of a device's cores.
#pragma once

#include <array>
#include <vector>

#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/hal_types.hpp>
#include <tt_stl/span.hpp>

namespace tt::tt_metal {

// Cores that are used together, by kind.
class SubDevice {
public:
    // By HalProgrammableCoreType; only TENSIX has cores in softmetal. UserError for more kinds than there are.
    explicit SubDevice(ttsl::Span<const CoreRangeSet> cores);

    // The logical cores of a kind, whether there are any, and how many.
    const CoreRangeSet& cores(HalProgrammableCoreType core_type) const;
    bool has_core_type(HalProgrammableCoreType core_type) const { return !cores(core_type).empty(); }
    uint32_t num_cores(HalProgrammableCoreType core_type) const { return cores(core_type).num_cores(); }

private:
    std::array<CoreRangeSet, NumHalProgrammableCoreTypes> cores_;
};

}  // namespace tt::tt_metal
