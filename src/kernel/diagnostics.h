// Compiler and linker output as the kernel's author should see it. Knows text only.
#pragma once

#include <string>

namespace softmetal::kernel {

struct DiagnosticPaths {
    std::string work_folder;    // where the generated unit stands; never shown
    std::string kernel_path;    // absolute, empty for a string kernel
    std::string kernel_shown;   // what to show instead
    std::string device_folder;  // shown as <softmetal>/
};

std::string clean_diagnostics(const std::string& output, const DiagnosticPaths& paths);

}  // namespace softmetal::kernel
