// What a program is made of, by get and set: kernels, circular buffers, semaphores. Answers are copies.
// Sizes and addresses are bytes; cores are logical.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include <tt-metalium/circular_buffer_config.hpp>
#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/kernel_types.hpp>
#include <tt-metalium/program.hpp>

namespace tt::tt_metal {
class IDevice;
}

namespace softmetal {

// One kernel of a program.
struct KernelInfo {
    // Its handle, its file (empty for a kernel made from a string), and that string.
    tt::tt_metal::KernelHandle handle = 0;
    std::string file;
    std::string text;
    // Where it runs, and the settings it was created with.
    tt::tt_metal::CoreRangeSet cores;
    std::variant<tt::tt_metal::DataMovementConfig, tt::tt_metal::ComputeConfig> config;
    // Runtime arguments that are common to all cores, in words; those of single cores: GetRuntimeArgs.
    std::size_t num_common_runtime_args = 0;

    // Whether it is a compute kernel.
    bool is_compute() const { return std::holds_alternative<tt::tt_metal::ComputeConfig>(config); }
};

// One semaphore of a program.
struct SemaphoreInfo {
    // What kernels give to get_semaphore, the cores that have it, and what it holds when a launch starts.
    uint32_t id = 0;
    tt::tt_metal::CoreRangeSet cores;
    uint32_t initial_value = 0;
};

// One circular buffer of a program.
struct CircularBufferInfo {
    // Its handle, the cores that have it, and its settings as they are now.
    tt::tt_metal::CBHandle handle = 0;
    tt::tt_metal::CoreRangeSet cores;
    tt::tt_metal::CircularBufferConfig config{1};
};

// The kernels in the order of creation, or one of them. UserError for a handle of another program.
std::vector<KernelInfo> get_kernels(const tt::tt_metal::Program& program);
KernelInfo get_kernel(const tt::tt_metal::Program& program, tt::tt_metal::KernelHandle handle);

// The circular buffers in the order of creation, or one of them. UserError for a handle of another program.
std::vector<CircularBufferInfo> get_circular_buffers(const tt::tt_metal::Program& program);
CircularBufferInfo get_circular_buffer(const tt::tt_metal::Program& program, tt::tt_metal::CBHandle handle);

// The L1 address that a launch on this device would give it, the same on all of its cores. UserError when the
// program's circular buffers do not fit beside the device's buffers, with a table of who uses what.
uint32_t get_circular_buffer_address(const tt::tt_metal::Program& program, tt::tt_metal::CBHandle handle,
                                     const tt::tt_metal::IDevice& device);

// The semaphores in the order of creation. Semaphores on different cores may share an id.
std::vector<SemaphoreInfo> get_semaphores(const tt::tt_metal::Program& program);
// What it holds when the next launch starts, on every core that has a semaphore with this id. UserError if none has.
void set_semaphore_initial_value(tt::tt_metal::Program& program, uint32_t id, uint32_t initial_value);

}  // namespace softmetal
