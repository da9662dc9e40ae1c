// From a program to what the chip runs. The only place where the host meets the kernel compiler.
#pragma once

#include "chip/chip.h"
#include "host/device_state.h"
#include "host/program_impl.h"

namespace softmetal::host {

// Checks the program against the device, places its circular buffers and compiles the kernels that are new.
chip::LaunchSetup prepare_launch(tt::tt_metal::detail::ProgramImpl& program, DeviceState& device);

// The folder set with SetRootDir; empty when none was.
std::string& root_dir();

}  // namespace softmetal::host
