// The programs of a workload and the devices that run them, and how they get into a command queue.
#include <algorithm>

#include <tt-metalium/distributed.hpp>

#include "host/errors.h"
#include "host/launch.h"
#include "host/mesh_device_impl.h"

namespace tt::tt_metal::distributed {

using softmetal::host::fail;
using softmetal::host::Run;

class MeshWorkloadImpl {
public:
    std::unordered_map<MeshCoordinateRange, Program> programs;
    MeshCommandQueue* last_queue = nullptr;
};

namespace {

// unordered_map has no order to rely on; a run does.
std::vector<std::pair<MeshCoordinateRange, tt_metal::detail::ProgramImpl*>> in_order(
    std::unordered_map<MeshCoordinateRange, Program>& programs) {
    std::vector<std::pair<MeshCoordinateRange, tt_metal::detail::ProgramImpl*>> sorted;
    for (auto& [range, program] : programs) sorted.emplace_back(range, &program.impl());
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return sorted;
}

}  // namespace

MeshWorkload::MeshWorkload() : impl_(std::make_unique<MeshWorkloadImpl>()) {}
MeshWorkload::~MeshWorkload() = default;
MeshWorkload::MeshWorkload(MeshWorkload&& other) noexcept = default;
MeshWorkload& MeshWorkload::operator=(MeshWorkload&& other) noexcept = default;

void MeshWorkload::add_program(const MeshCoordinateRange& device_range, Program&& program) {
    for (const auto& [range, existing] : impl_->programs) {
        if (!range.intersects(device_range)) continue;
        fail(
            "the workload already has a program on {}, which shares devices with {}: a device runs one program of a "
            "workload. Use another MeshWorkload for the second.",
            to_string(range), to_string(device_range));
    }
    program.impl();  // an error if it has been moved from
    impl_->programs.emplace(device_range, std::move(program));
}
std::unordered_map<MeshCoordinateRange, Program>& MeshWorkload::get_programs() {
    return impl_->programs;
}
const std::unordered_map<MeshCoordinateRange, Program>& MeshWorkload::get_programs() const {
    return impl_->programs;
}
MeshCommandQueue* MeshWorkload::get_last_used_command_queue() const {
    return impl_->last_queue;
}
void MeshWorkload::set_last_used_command_queue_for_testing(MeshCommandQueue* mesh_cq) {
    impl_->last_queue = mesh_cq;
}

void MeshCommandQueue::enqueue_mesh_workload(MeshWorkload& mesh_workload, bool blocking) {
    EnqueueMeshWorkload(*this, mesh_workload, blocking);
}

// What does not depend on the device's memory happens now: checks, compilation, a copy of the arguments. So the program
// may be changed as soon as this returns.
void EnqueueMeshWorkload(MeshCommandQueue& mesh_cq, MeshWorkload& mesh_workload, bool blocking) {
    auto& queue = mesh_cq.impl();
    auto& mesh = queue.mesh->impl();
    mesh.require_open("EnqueueMeshWorkload");
    if (mesh_workload.get_programs().empty())
        fail("EnqueueMeshWorkload: the workload has no program; add_program gives it one");
    if (queue.capturing && blocking) {
        fail(
            "EnqueueMeshWorkload: a workload cannot be waited for while trace {} is being captured, since it does not "
            "run "
            "then. Enqueue it with blocking = false.",
            **queue.capturing);
    }
    std::vector<Trace::Step> steps;
    std::string names;
    for (const auto& [range, program] : in_order(mesh_workload.get_programs())) {
        program->use_on(mesh.work, mesh.id);
        for (const auto& coord : range) {
            auto& device = mesh.at(coord);
            steps.push_back({device.shared_state(), std::make_shared<const Run>(softmetal::host::prepare_run(
                                                        *program, device.state(), device.loaded_cores()))});
        }
        names += (names.empty() ? "" : ", ") + program->describe();
    }
    mesh_workload.set_last_used_command_queue_for_testing(&mesh_cq);
    if (queue.capturing) {
        auto& trace = mesh.traces.at(*queue.capturing)->steps;
        trace.insert(trace.end(), steps.begin(), steps.end());
        return;
    }
    queue.run(queue.origin(names), std::move(steps), blocking);
}

}  // namespace tt::tt_metal::distributed

namespace tt::tt_metal {

void LaunchProgramAsync(distributed::MeshDevice& mesh_device, Program&& program) {
    distributed::MeshWorkload workload;
    workload.add_program(distributed::MeshCoordinateRange(mesh_device.shape()), std::move(program));
    distributed::EnqueueMeshWorkload(mesh_device.mesh_command_queue(), workload, false);
}
void LaunchProgram(distributed::MeshDevice& mesh_device, Program&& program) {
    LaunchProgramAsync(mesh_device, std::move(program));
    mesh_device.mesh_command_queue().finish();
}

}  // namespace tt::tt_metal
