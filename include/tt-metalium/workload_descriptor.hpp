// The programs of a mesh workload as plain data, with what must live as long as the workload does.
#pragma once

#include <memory>
#include <vector>

#include <tt-metalium/global_semaphore.hpp>
#include <tt-metalium/mesh_coord.hpp>
#include <tt-metalium/program_descriptors.hpp>

namespace tt::tt_metal {

// A buffer that programs of the workload use: `owner` keeps `buffer` alive.
struct WorkloadBuffer {
    // Who keeps it, and the buffer.
    std::shared_ptr<void> owner = {};
    Buffer* buffer = nullptr;
};

// Each program runs on every device of its range; the ranges do not overlap. Whoever makes a MeshWorkload of it keeps
// the descriptor as long as the workload, for the sake of its semaphores and buffers.
struct WorkloadDescriptor {
    // What the programs use.
    std::vector<GlobalSemaphore> semaphores = {};
    std::vector<WorkloadBuffer> buffers = {};

    // A program and the devices that run it.
    struct PerCoordProgram {
        // The devices, and the program.
        distributed::MeshCoordinateRange range;
        ProgramDescriptor descriptor = {};
    };
    // The programs.
    std::vector<PerCoordProgram> programs = {};
};

}  // namespace tt::tt_metal
