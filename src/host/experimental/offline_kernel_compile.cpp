// There are no binaries to load: a kernel is compiled, or refused.
#include <tt-metalium/experimental/offline_kernel_compile.hpp>
#include <tt-metalium/host_api.hpp>

#include <filesystem>
#include <functional>

#include "host/errors.h"

namespace tt::tt_metal::experimental {

PrecompiledKernelNotFoundError::PrecompiledKernelNotFoundError(std::string kernel_name, size_t compile_hash,
                                                               std::string precompiled_dir,
                                                               PrecompiledKernelConfig::FallbackPolicy fallback_policy)
    : std::runtime_error(fmt::format("no binary of kernel {} in '{}': softmetal compiles kernels itself. Use "
                                     "FallbackPolicy::JitCompile, or CreateKernel.",
                                     kernel_name, precompiled_dir)),
      kernel_name_(std::move(kernel_name)),
      compile_hash_(compile_hash),
      precompiled_dir_(std::move(precompiled_dir)),
      fallback_policy_(fallback_policy) {}

KernelHandle CreateKernelFromPrecompiled(Program& program, const std::string& file_name,
                                         const std::variant<CoreCoord, CoreRange, CoreRangeSet>& core_spec,
                                         const std::variant<DataMovementConfig, ComputeConfig>& config,
                                         const PrecompiledKernelConfig& precompiled_config) {
    if (precompiled_config.fallback_policy == PrecompiledKernelConfig::FallbackPolicy::JitCompile) {
        return std::visit([&](const auto& given) { return CreateKernel(program, file_name, core_spec, given); },
                          config);
    }
    throw PrecompiledKernelNotFoundError(std::filesystem::path(file_name).stem().string(),
                                         std::hash<std::string>()(file_name), precompiled_config.precompiled_dir,
                                         precompiled_config.fallback_policy);
}

}  // namespace tt::tt_metal::experimental
