// What the host has to do to run the kernels of a function, as plan.json and as main.cpp, and all files of a compiled
// function. Knows lowered launches, not how they were lowered.
#pragma once

#include <string>
#include <vector>

#include "launch.h"
#include "pch.h"

namespace softmetal::tilelang {

// A function after lowering.
struct CompiledFunction {
    std::string name;
    tvm::tirx::PrimFunc func;  // as the user wrote it
    std::vector<LoweredLaunch> launches;
};

// The file of a kernel: "reader.cpp", with the launch's name before it when the function has several.
std::string KernelFile(const CompiledFunction& function, const LoweredLaunch& launch, const KernelPlan& kernel);

// plan.json, schema version 2 (docs/codegen.md).
std::string GeneratePlan(const CompiledFunction& function);
// A complete host program in TT-Metalium's API: of one GEMM, and of any function.
std::string GenerateGemmProgram(const tvm::tirx::PrimFunc& func);
std::string GenerateHostProgram(const CompiledFunction& function);
// CMakeLists.txt for the host program.
std::string GenerateCMake(const std::string& name);
// All files of a compiled kernel, by name.
tvm::ffi::Map<tvm::ffi::String, tvm::ffi::String> GenerateFiles(const tvm::tirx::PrimFunc& func);

}  // namespace softmetal::tilelang
