// From a program to what the chip runs. The only place where the host meets the kernel compiler.
#pragma once

#include "chip/chip.h"
#include "host/device_state.h"
#include "host/program_impl.h"

namespace softmetal::host {

// Checks the program against the device, places its circular buffers and compiles the kernels that are new.
chip::LaunchSetup prepare_launch(tt::tt_metal::detail::ProgramImpl& program, DeviceState& device);
// The same as a run on the sub-device that the program's cores belong to. `sub_devices`: the cores of each that is
// loaded; empty = the device is one whole. Throws UserError if the program is spread over several.
Run prepare_run(tt::tt_metal::detail::ProgramImpl& program, DeviceState& device,
                const std::vector<CoreRangeSet>& sub_devices = {});

// The folder set with SetRootDir; empty when none was.
std::string& root_dir();

}  // namespace softmetal::host
