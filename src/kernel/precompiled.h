// The C++ library's headers in the compiler's own form, kept in the cache folder. Knows nothing of kernels.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "kernel/toolchain.h"

namespace softmetal::kernel {

// What a kernel compiled with `flags` may name in -include-pch; made the first time. Nothing where the compiler has no
// such thing, or refuses: kernels then compile without, slower.
std::optional<std::filesystem::path> precompiled_library(const ToolchainCommands& toolchain,
                                                         const std::vector<std::string>& flags,
                                                         const std::filesystem::path& device);

}  // namespace softmetal::kernel
