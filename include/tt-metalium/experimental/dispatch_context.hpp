// Switching between ways of starting programs. softmetal has one way; these calls exist for programs that switch.
#pragma once

#include <memory>

namespace tt::tt_metal {

class IDevice;
class Program;
namespace distributed {
class MeshDevice;
}

namespace experimental {

// One for the process. Queues work the same whatever is switched.
class DispatchContext {
public:
    // The one.
    static DispatchContext& get();
    // Throws UserError for null, for starting what runs and stopping what does not.
    void initialize_fast_dispatch(distributed::MeshDevice* mesh_device);
    void terminate_fast_dispatch(distributed::MeshDevice* mesh_device);
    // Whether launches without queues return before they are done: remembered, and of no effect.
    void enable_asynchronous_slow_dispatch(distributed::MeshDevice* mesh_device);
    void disable_asynchronous_slow_dispatch(distributed::MeshDevice* mesh_device);
    bool is_asynchronous_slow_dispatch_enabled(distributed::MeshDevice* mesh_device) const;
    // As at the start.
    void reset();

    DispatchContext(const DispatchContext&) = delete;
    DispatchContext& operator=(const DispatchContext&) = delete;

private:
    DispatchContext();
    ~DispatchContext();
    struct State;
    std::unique_ptr<State> state_;
};

// Runs a program on one device. Throws what a launch throws, and UserError for null.
void DispatchCompiledProgramToDevice(IDevice* device, Program& program);

}  // namespace experimental

}  // namespace tt::tt_metal
