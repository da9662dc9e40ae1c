// Four cores say hello. On hardware, set TT_METAL_DPRINT_CORES='(0,0)-(1,1)' to see it.
#include <cstdio>

#include <tt-metalium/distributed.hpp>
#include <tt-metalium/host_api.hpp>

using namespace tt::tt_metal;

int main() {
    auto device = distributed::MeshDevice::create_unit_mesh(0);
    const CoreRange cores({0, 0}, {1, 1});

    Program program = CreateProgram();
    const auto kernel = CreateKernel(program, KERNEL_DIR "hello.cpp", cores,
                                     DataMovementConfig{.processor = DataMovementProcessor::RISCV_0});
    uint32_t number = 0;
    for (const CoreCoord& core : cores) SetRuntimeArgs(program, kernel, core, {number++});

    distributed::MeshWorkload workload;
    workload.add_program(distributed::MeshCoordinateRange(device->shape()), std::move(program));
    distributed::EnqueueMeshWorkload(device->mesh_command_queue(), workload, false);
    distributed::Finish(device->mesh_command_queue());

    device->close();
    std::puts("Done");
    return 0;
}
