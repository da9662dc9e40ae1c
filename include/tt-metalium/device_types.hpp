// The number of a device.
#pragma once

namespace tt {

// A device's number, from 0.
using ChipId = int;

}  // namespace tt

namespace tt::tt_metal {

using tt::ChipId;

}  // namespace tt::tt_metal
