// Where the lines that kernels print go, by environment variables. Knows nothing of how lines come to be.
#pragma once

#include <functional>
#include <string_view>

namespace softmetal::host {

// For Settings::print of a new chip. TT_METAL_DPRINT_FILE names a file that lines are added to, in place of stdout;
// TT_METAL_DPRINT_PREPEND_DEVICE_CORE_RISC=0 leaves out the device, core and processor before each line. Empty when
// neither is set. Throws ConfigError when the file cannot be written.
std::function<void(std::string_view)> print_function_from_environment();

}  // namespace softmetal::host
