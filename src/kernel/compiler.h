// Kernel source to a linked RV32 program for one processor. Drives a compiler that is there already; knows nothing of
// devices or launches.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "chip/machine.h"
#include "kernel/bindings.h"
#include "riscv/code.h"
#include "softmetal/abi/launch.h"
#include "tensix/engine.h"

namespace softmetal::kernel {

struct Source {
    std::string path;  // as the user gave it; resolved against the kernel search path. Empty for a string kernel
    std::string text;  // of a string kernel
};

enum class OptLevel : uint8_t { kO0, kO1, kO2, kO3, kOs, kOfast, kOz };

// What TT-Metalium's build hands a kernel.
struct BuildRequest {
    Source source;
    abi::Processor processor{};
    std::shared_ptr<const chip::Machine> machine;
    uint8_t noc_index = 0;
    bool dynamic_noc = false;
    std::vector<uint32_t> compile_args;
    std::vector<std::pair<std::string, uint32_t>> named_compile_args;
    std::map<std::string, std::string> defines;
    std::vector<std::string> include_paths;
    OptLevel opt_level = OptLevel::kO2;

    // Of each circular buffer of the core, index = id; format kInvalid where unused. Data-movement kernels need them
    // too: get_tile_size() and get_dataformat() come from here. page_bytes does not matter.
    std::vector<tensix::TileShape> circular_buffers;

    // compute kernels
    uint8_t math_fidelity = 4;  // 0 LoFi, 2, 3, 4 HiFi4
    bool fp32_dest_acc = false, dst_full_sync = false, math_approx = false;
    std::vector<std::string> unpack_to_dest_modes;  // per circular buffer, "Default" or "UnpackToDestFp32"

    // What the kernel's names stand for; of Metal 2.0 kernels only.
    std::optional<Bindings> bindings;
};

// Compiles all requests, in parallel, each at most once, through the on-disk cache. Throws CompileError (all failures
// together) or UserError (a kernel file that does not exist: names every place looked at).
std::vector<std::shared_ptr<const riscv::Program>> build(const std::vector<BuildRequest>& requests);

// What build() has done in this process so far, in kernels.
struct BuildCounts {
    uint64_t compiled = 0, from_disk = 0, from_memory = 0;
};
BuildCounts build_counts();

// Which compiler is used, its version and where its cache is; for `softmetal doctor`.
struct Toolchain {
    std::string compiler, version, cache_dir, device_include_dir;
};
Toolchain toolchain();

}  // namespace softmetal::kernel
