// Tells the callbacks that a program registered what has run.
#pragma once

#include "host/device_state.h"
#include "host/program_impl.h"

namespace softmetal::host {

void notify_realtime_profiler(const tt::tt_metal::detail::ProgramImpl& program, const DeviceState& device,
                              const chip::LaunchResult& result);

}  // namespace softmetal::host
