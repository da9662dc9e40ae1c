// The text a build puts around a kernel: defines, generated headers, the translation unit itself. Pure functions of the
// request; knows nothing of files on disk or of compilers.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "kernel/compiler.h"
#include "kernel/source.h"

namespace softmetal::kernel {

inline constexpr const char* kUnitFile = "softmetal_kernel_unit.cpp";

// (file name, content); kUnitFile is the one to compile.
std::vector<std::pair<std::string, std::string>> generate_files(const BuildRequest& request,
                                                                const ResolvedSource& source);

bool is_compute(abi::Processor processor);
// "BRISC", "TRISC1", ...
const char* processor_name(abi::Processor processor);

}  // namespace softmetal::kernel
