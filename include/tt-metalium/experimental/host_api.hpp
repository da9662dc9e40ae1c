// Kernels of Quasar, a later chip that softmetal does not simulate.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/kernel_types.hpp>

namespace tt::tt_metal {
class Program;
}

namespace tt::tt_metal::experimental::quasar {

// Of one cluster.
static constexpr uint32_t QUASAR_NUM_DM_CORES_PER_CLUSTER = 8;
static constexpr uint32_t QUASAR_NUM_TENSIX_ENGINES_PER_CLUSTER = 4;

// A data-movement kernel of several threads.
struct QuasarDataMovementConfig {
    // Threads, and what the kernel is compiled with, as in DataMovementConfig.
    uint32_t num_threads_per_cluster = QUASAR_NUM_DM_CORES_PER_CLUSTER;
    std::vector<uint32_t> compile_args = {};
    std::map<std::string, std::string> defines = {};
    std::unordered_map<std::string, uint32_t> named_compile_args = {};
    bool is_legacy_kernel = false;
    KernelBuildOptLevel opt_level = KernelBuildOptLevel::O2;
    std::vector<std::filesystem::path> compiler_include_paths = {};
};

// A compute kernel of several threads.
struct QuasarComputeConfig {
    // Threads, and what the kernel is compiled with, as in ComputeConfig.
    uint32_t num_threads_per_cluster = QUASAR_NUM_TENSIX_ENGINES_PER_CLUSTER;
    MathFidelity math_fidelity = MathFidelity::HiFi4;
    bool fp32_dest_acc_en = false;
    bool dst_full_sync_en = false;
    std::vector<UnpackToDestMode> unpack_to_dest_mode = {};
    bool bfp8_pack_precise = false;
    bool math_approx_mode = false;
    std::vector<uint32_t> compile_args = {};
    std::map<std::string, std::string> defines = {};
    std::unordered_map<std::string, uint32_t> named_compile_args = {};
    KernelBuildOptLevel opt_level = KernelBuildOptLevel::O3;
    std::vector<std::filesystem::path> compiler_include_paths = {};
};

// Throws UnsupportedError.
KernelHandle CreateKernel(Program& program, const std::string& file_name,
                          const std::variant<CoreCoord, CoreRange, CoreRangeSet>& core_spec,
                          const QuasarDataMovementConfig& config);
KernelHandle CreateKernel(Program& program, const std::string& file_name,
                          const std::variant<CoreCoord, CoreRange, CoreRangeSet>& core_spec,
                          const QuasarComputeConfig& config);

}  // namespace tt::tt_metal::experimental::quasar
