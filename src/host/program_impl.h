// What a program is made of: kernels with their arguments, circular buffers, semaphores. Knows no device.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <tt-metalium/circular_buffer_config.hpp>
#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/kernel_types.hpp>
#include <tt-metalium/program.hpp>
#include <tt-metalium/runtime_args_data.hpp>

#include "host/work_queue.h"
#include "kernel/compiler.h"

namespace tt::tt_metal::experimental {
class GlobalCircularBufferImpl;
}

namespace softmetal::host {

namespace metal2 {
struct Registry;
}

using tt::tt_metal::CBHandle;
using tt::tt_metal::CircularBufferConfig;
using tt::tt_metal::ComputeConfig;
using tt::tt_metal::CoreCoord;
using tt::tt_metal::CoreRange;
using tt::tt_metal::CoreRangeSet;
using tt::tt_metal::DataMovementConfig;
using tt::tt_metal::KernelHandle;
using tt::tt_metal::RuntimeArgsData;

struct KernelEntry {
    kernel::Source source;
    CoreRangeSet cores;
    std::variant<DataMovementConfig, ComputeConfig> config;
    std::optional<kernel::Bindings> bindings{};  // of Metal 2.0 kernels

    std::map<CoreCoord, std::vector<uint32_t>> runtime_args;
    std::optional<std::vector<uint32_t>> common_runtime_args;
    // What GetRuntimeArgs hands out: views of the two above, [x][y].
    std::vector<std::vector<RuntimeArgsData>> views;
    RuntimeArgsData common_view;

    const DataMovementConfig* data_movement() const { return std::get_if<DataMovementConfig>(&config); }
    const ComputeConfig* compute() const { return std::get_if<ComputeConfig>(&config); }
    // "kernel 2 (reader.cpp, RISCV_1)"
    std::string describe(KernelHandle handle) const;
    std::string short_name() const;
};

struct CircularBufferEntry {
    CBHandle id = 0;
    CoreRangeSet cores;
    CircularBufferConfig config;
    std::shared_ptr<const tt::tt_metal::experimental::GlobalCircularBufferImpl> global =
        nullptr;  // that it is an end of
};

struct SemaphoreEntry {
    uint32_t id = 0;
    CoreRangeSet cores;
    uint32_t initial_value = 0;
};

}  // namespace softmetal::host

namespace tt::tt_metal::detail {

class ProgramImpl {
public:
    ProgramImpl();

    softmetal::host::KernelEntry& kernel(KernelHandle handle);
    softmetal::host::CircularBufferEntry& circular_buffer(CBHandle handle);
    // A program belongs to the devices that it first runs on. Throws UserError for another mesh than that and its
    // submeshes.
    void use_on(const std::shared_ptr<softmetal::host::WorkQueue>& devices, int mesh_id);
    // "program 3 (reader, writer, compute)"
    std::string describe() const;

    uint64_t number;  // of this program among all of the process
    ProgramId runtime_id = 0;
    std::weak_ptr<softmetal::host::WorkQueue> devices;  // of the mesh that it runs on, which is known by its queue
    int mesh_id = 0;
    std::vector<softmetal::host::KernelEntry> kernels;
    std::vector<std::shared_ptr<softmetal::host::CircularBufferEntry>> circular_buffers;
    std::vector<softmetal::host::SemaphoreEntry> semaphores;
    std::vector<std::shared_ptr<Buffer>> kept_buffers;
    std::shared_ptr<softmetal::host::metal2::Registry> metal2;  // of programs made from a ProgramSpec
    // Compiled kernels by everything that distinguishes them; see launch.cpp.
    std::map<std::string, std::shared_ptr<const softmetal::riscv::Program>> compiled;
};

}  // namespace tt::tt_metal::detail
