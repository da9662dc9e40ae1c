// Programs and the devices that run them.
#pragma once

#include <memory>
#include <unordered_map>

#include <tt-metalium/mesh_coord.hpp>
#include <tt-metalium/program.hpp>

namespace tt::tt_metal::distributed {

class MeshCommandQueue;
class MeshWorkloadImpl;

// Owns its programs and may be enqueued again and again.
class MeshWorkload {
public:
    MeshWorkload();
    ~MeshWorkload();
    MeshWorkload(MeshWorkload&& other) noexcept;
    MeshWorkload& operator=(MeshWorkload&& other) noexcept;

    // Takes a program for all devices of the range. UserError when a program already there shares a device with it.
    void add_program(const MeshCoordinateRange& device_range, Program&& program);
    // The programs by range, to change their arguments between runs.
    std::unordered_map<MeshCoordinateRange, Program>& get_programs();
    const std::unordered_map<MeshCoordinateRange, Program>& get_programs() const;

    // The queue it was enqueued on last; null before.
    MeshCommandQueue* get_last_used_command_queue() const;
    void set_last_used_command_queue_for_testing(MeshCommandQueue* mesh_cq);

private:
    std::unique_ptr<MeshWorkloadImpl> impl_;
};

}  // namespace tt::tt_metal::distributed
