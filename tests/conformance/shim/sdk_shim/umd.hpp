// Names of the driver library UMD that the SDK's tests use.
#pragma once

#include <cstddef>
#include <cstdint>

#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/device_types.hpp>
#include <umd/device/types/arch.hpp>
#include <umd/device/types/core_coordinates.hpp>
#include <umd/device/types/xy_pair.hpp>

enum class BoardType : uint32_t { N150, N300, P100, P150, P300, GALAXY, UBB };

namespace tt {

using ::BoardType;

struct cxy_pair : xy_pair {
    std::size_t chip = 0;

    cxy_pair() = default;
    cxy_pair(std::size_t chip, xy_pair core) : xy_pair(core), chip(chip) {}
    cxy_pair(std::size_t chip, std::size_t x, std::size_t y) : xy_pair(x, y), chip(chip) {}
    bool operator==(const cxy_pair&) const = default;
};

}  // namespace tt

using tt_cxy_pair = tt::cxy_pair;
using tt::ChipId;
