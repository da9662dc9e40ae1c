// Where a kernel's source is and what its entry looks like. Knows files and text; nothing of compilers.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kernel/compiler.h"

namespace softmetal::kernel {

struct ResolvedSource {
    std::string path;   // absolute; empty for a string kernel
    std::string shown;  // as the user wrote it, or "<kernel string>"
    std::string text;
};

// Throws UserError naming every place looked at.
ResolvedSource resolve(const Source& source);

// Folders that relative kernel paths, and includes from the root of the SDK, are looked up in.
std::vector<std::string> search_roots();

// `template <uint32_t b, ...> TT_KERNEL void name(uint32_t a, ...)`, the entry that takes its compile-time arguments as
// template parameters and its run-time arguments as parameters.
struct TtKernelEntry {
    std::string name;
    std::vector<std::string> template_parameters, parameters;
};
// Nothing if the source has none. Throws UnsupportedError for a form that cannot be called.
std::optional<TtKernelEntry> find_tt_kernel(const ResolvedSource& source);

// What a kernel names that is not simulated ("the fabric between chips"), or nothing. Such a kernel fails to compile at
// some name or other; this says more.
std::optional<std::string> unsimulated_hardware(const ResolvedSource& source);

}  // namespace softmetal::kernel
