// How a kernel is compiled and which processor runs it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include <tt-metalium/base_types.hpp>
#include <tt-metalium/hal_types.hpp>
#include <umd/device/types/arch.hpp>

namespace tt::tt_metal {

// RISCV_0 is BRISC and RISCV_1 is NCRISC; the others exist on later chips.
enum class DataMovementProcessor {
    RISCV_0 = 0,
    RISCV_1 = 1,
    RISCV_2 = 2,
    RISCV_3 = 3,
    RISCV_4 = 4,
    RISCV_5 = 5,
    RISCV_6 = 6,
    RISCV_7 = 7,
};

// A network on chip. The defaults are those of the two data-movement processors.
enum NOC : uint8_t { RISCV_0_default = 0, RISCV_1_default = 1, NOC_0 = 0, NOC_1 = 1 };
// Whether each data-movement kernel keeps to its own NoC, or both may use both.
enum NOC_MODE : uint8_t { DM_DEDICATED_NOC = 0, DM_DYNAMIC_NOC = 1 };

// Words of unique plus common runtime arguments of one kernel on one core.
constexpr uint32_t max_runtime_args = 341;

// A kernel of a program, as CreateKernel numbers them.
using KernelHandle = std::uint32_t;

// The compiler's optimization level.
enum class KernelBuildOptLevel : uint8_t { O1, O2, O3, O0, Os, Ofast, Oz };

// How a data-movement kernel is compiled and run. Two of them on one core need different processors and, with
// DM_DEDICATED_NOC, different NoCs.
struct DataMovementConfig {
    // The processor and NoC that run it.
    DataMovementProcessor processor = DataMovementProcessor::RISCV_0;
    NOC noc = NOC::RISCV_0_default;
    NOC_MODE noc_mode = NOC_MODE::DM_DEDICATED_NOC;

    // Compile-time arguments by number, macros, and compile-time arguments by name.
    std::vector<uint32_t> compile_args = {};
    std::map<std::string, std::string> defines = {};
    std::unordered_map<std::string, uint32_t> named_compile_args = {};
    // How it is optimized, and further folders for its includes.
    KernelBuildOptLevel opt_level = KernelBuildOptLevel::O2;
    std::vector<std::filesystem::path> compiler_include_paths = {};
};

// RISCV_1 on the NoC that suits reads from DRAM.
struct ReaderDataMovementConfig : public DataMovementConfig {
    ReaderDataMovementConfig(std::vector<uint32_t> compile_args = {}, std::map<std::string, std::string> defines = {},
                             std::unordered_map<std::string, uint32_t> named_compile_args = {},
                             KernelBuildOptLevel opt_level = KernelBuildOptLevel::O2,
                             std::vector<std::filesystem::path> compiler_include_paths = {});
};

// RISCV_0 on the NoC that suits writes to DRAM.
struct WriterDataMovementConfig : public DataMovementConfig {
    WriterDataMovementConfig(std::vector<uint32_t> compile_args = {}, std::map<std::string, std::string> defines = {},
                             std::unordered_map<std::string, uint32_t> named_compile_args = {},
                             KernelBuildOptLevel opt_level = KernelBuildOptLevel::O2,
                             std::vector<std::filesystem::path> compiler_include_paths = {});
};

// How a compute kernel is compiled: once for each of unpack, math and pack.
struct ComputeConfig {
    // Passes of the multiplier; MathFidelity::Invalid is a UserError.
    MathFidelity math_fidelity = MathFidelity::HiFi4;
    // Dst with 32 bits an element, which halves its tiles; and Dst as one whole instead of two halves.
    bool fp32_dest_acc_en = false;
    bool dst_full_sync_en = false;
    std::vector<UnpackToDestMode> unpack_to_dest_mode = {};  // by circular buffer; empty = Default everywhere
    // Kept and ignored: softmetal's packer has one way of rounding.
    bool bfp8_pack_precise = false;
    // SFPU functions may be approximated.
    bool math_approx_mode = false;
    // Compile-time arguments by number, macros, and compile-time arguments by name.
    std::vector<uint32_t> compile_args = {};
    std::map<std::string, std::string> defines = {};
    std::unordered_map<std::string, uint32_t> named_compile_args = {};
    // How it is optimized, and further folders for its includes.
    KernelBuildOptLevel opt_level = KernelBuildOptLevel::O3;
    std::vector<std::filesystem::path> compiler_include_paths = {};
};

// The side that a kernel of an Ethernet core plays.
enum Eth : uint8_t { SENDER = 0, RECEIVER = 1, IDLE = 2, COUNT = 3 };

// A kernel of an Ethernet core. softmetal has no Ethernet cores: making such a kernel throws UnsupportedError.
struct EthernetConfig {
    // Its side, NoC and processor.
    Eth eth_mode = Eth::SENDER;
    NOC noc = NOC::NOC_0;
    DataMovementProcessor processor = DataMovementProcessor::RISCV_0;
    // Compile-time arguments by number, macros, and compile-time arguments by name.
    std::vector<uint32_t> compile_args = {};
    std::map<std::string, std::string> defines = {};
    std::unordered_map<std::string, uint32_t> named_compile_args = {};
    // How it is optimized, and how it uses the NoCs.
    KernelBuildOptLevel opt_level = KernelBuildOptLevel::Os;
    NOC_MODE noc_mode = NOC_MODE::DM_DEDICATED_NOC;
};

// A kernel of a DRAM core. softmetal has no DRAM cores that run kernels: making such a kernel throws UnsupportedError.
struct DramConfig {
    // Its NoC.
    NOC noc = NOC::NOC_0;
    // Compile-time arguments by number, macros, and compile-time arguments by name.
    std::vector<uint32_t> compile_args = {};
    std::map<std::string, std::string> defines = {};
    std::unordered_map<std::string, uint32_t> named_compile_args = {};
    // How it is optimized.
    KernelBuildOptLevel opt_level = KernelBuildOptLevel::Os;
};

namespace detail {

// The NoC on which data from DRAM, or to it, has the shorter way.
inline NOC preferred_noc_for_dram_read(ARCH) {
    return NOC::NOC_0;
}
inline NOC preferred_noc_for_dram_write(ARCH) {
    return NOC::NOC_1;
}

}  // namespace detail

}  // namespace tt::tt_metal
