// What the host has to do to run the three kernels, as plan.json and as main.cpp. Knows the attributes, not the trees.
#pragma once

#include <string>

#include "pch.h"

namespace softmetal::tilelang {

// plan.json, schema version 1 (docs/codegen.md).
std::string GeneratePlan(const tvm::tirx::PrimFunc& func);
// A complete host program in TT-Metalium's API.
std::string GenerateHostProgram(const tvm::tirx::PrimFunc& func);
// CMakeLists.txt for the host program.
std::string GenerateCMake(const tvm::tirx::PrimFunc& func);
// All files of a compiled kernel, by name.
tvm::ffi::Map<tvm::ffi::String, tvm::ffi::String> GenerateFiles(const tvm::tirx::PrimFunc& func);

}  // namespace softmetal::tilelang
