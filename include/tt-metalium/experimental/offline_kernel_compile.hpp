// Kernels from binaries that were compiled before. softmetal keeps compiled kernels on disk by itself; binaries of the
// chip's compiler are of no use to it.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <variant>

#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/kernel_types.hpp>

namespace tt::tt_metal {
class Program;
}

namespace tt::tt_metal::experimental {

// Where binaries are, and what to do without one.
struct PrecompiledKernelConfig {
    // Compile as always, or throw PrecompiledKernelNotFoundError.
    enum class FallbackPolicy { JitCompile, Error };
    // The folder, and what to do.
    std::string precompiled_dir = {};
    FallbackPolicy fallback_policy = FallbackPolicy::Error;
};

// There is no such binary.
class PrecompiledKernelNotFoundError : public std::runtime_error {
public:
    PrecompiledKernelNotFoundError(std::string kernel_name, size_t compile_hash, std::string precompiled_dir,
                                   PrecompiledKernelConfig::FallbackPolicy fallback_policy);

    // What was looked for, and where.
    const std::string& kernel_name() const noexcept { return kernel_name_; }
    size_t compile_hash() const noexcept { return compile_hash_; }
    const std::string& precompiled_dir() const noexcept { return precompiled_dir_; }
    PrecompiledKernelConfig::FallbackPolicy fallback_policy() const noexcept { return fallback_policy_; }

private:
    std::string kernel_name_;
    size_t compile_hash_;
    std::string precompiled_dir_;
    PrecompiledKernelConfig::FallbackPolicy fallback_policy_;
};

// Adds a kernel as CreateKernel does, with the same errors, when the policy is JitCompile; else throws
// PrecompiledKernelNotFoundError, as no binary is one of softmetal's.
KernelHandle CreateKernelFromPrecompiled(Program& program, const std::string& file_name,
                                         const std::variant<CoreCoord, CoreRange, CoreRangeSet>& core_spec,
                                         const std::variant<DataMovementConfig, ComputeConfig>& config,
                                         const PrecompiledKernelConfig& precompiled_config);

}  // namespace tt::tt_metal::experimental
