// What the profiler's results are made of: one record a launch.
#pragma once

#include "chip/chip.h"
#include "host/device_state.h"

namespace softmetal::host {

void record_launch(const chip::LaunchSetup& setup, const DeviceState& device, const chip::LaunchResult& result);
// The launches of a device since the last call become its latest. Of all devices when it is negative.
void read_launch_records(int device);

}  // namespace softmetal::host
