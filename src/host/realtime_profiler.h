// Tells the callbacks that a program registered what has run.
#pragma once

#include "host/device_state.h"

namespace softmetal::host {

void notify_realtime_profiler(const Run& run, const DeviceState& device, const chip::LaunchResult& result);

}  // namespace softmetal::host
