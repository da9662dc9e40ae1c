// The text of the headers that give a Metal 2.0 kernel its names, and the kernel_main() that calls its TT_KERNEL entry.
// Pure functions of the request; knows nothing of files on disk or of compilers.
#pragma once

#include <string>

#include "kernel/compiler.h"
#include "kernel/source.h"

namespace softmetal::kernel {

inline constexpr const char* kBindingsFile = "kernel_bindings_generated.h";
inline constexpr const char* kArgumentsFile = "kernel_args_generated.h";

// Namespaces dfb, sem, tensor and scratch. Throws UserError where a name is no C++ name or stands twice.
std::string bindings_header(const BuildRequest& request, const ResolvedSource& source);

// Namespace args, and the accessors of varargs.
std::string arguments_header(const BuildRequest& request, const ResolvedSource& source);

// Throws UserError where the entry's parameters are not the arguments that the host named.
std::string entry_shim(const BuildRequest& request, const TtKernelEntry& entry, const ResolvedSource& source);

}  // namespace softmetal::kernel
