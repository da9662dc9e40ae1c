// What a MeshDevice is made of: devices that share one allocator, command queues, traces.
#pragma once

#include <cstdlib>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <tt-metalium/mesh_command_queue.hpp>
#include <tt-metalium/mesh_device.hpp>
#include <tt-metalium/mesh_workload.hpp>
#include <tt-metalium/program_cache.hpp>

#include "host/sim_device.h"

namespace tt::tt_metal::distributed {

// Launches in order, as they were when they were captured.
struct Trace {
    struct Step {
        std::shared_ptr<softmetal::host::DeviceState> device;
        std::shared_ptr<const softmetal::host::Run> run;
    };
    std::vector<Step> steps;
    SubDeviceManagerId manager;  // that was loaded
    bool complete = false;
};

class MeshDeviceImpl {
public:
    using SimDevices = std::vector<std::shared_ptr<softmetal::host::SimDevice>>;

    MeshDeviceImpl(int id, const MeshShape& shape, const std::vector<int>& device_ids,
                   const softmetal::host::DeviceSettings& settings);
    // A submesh: some of the devices of another.
    MeshDeviceImpl(int id, const MeshShape& shape, SimDevices devices, std::shared_ptr<MeshDevice> parent);

    softmetal::host::SimDevice& first() const { return *devices[0]; }
    softmetal::host::SimDevice& at(const MeshCoordinate& coord) const;
    // The sub-devices that are loaded, as indices.
    std::vector<uint32_t> sub_devices(ttsl::Span<const SubDeviceId> ids) const;
    void make_queues(MeshDevice& mesh);
    void require_open(const char* call) const;
    // Adds work that ends what runs on these sub-devices; returns its number.
    uint64_t settle(const std::string& what, std::vector<uint32_t> sub_devices) const;
    uint64_t settle_all(const std::string& what) const;

    int id;
    MeshShape shape;
    bool open = true;
    std::shared_ptr<softmetal::host::WorkQueue> work;
    SimDevices devices;
    std::shared_ptr<softmetal::host::BankAllocator> memory;
    std::unique_ptr<Allocator> allocator;
    std::unique_ptr<MeshDeviceView> view;
    std::vector<std::unique_ptr<MeshCommandQueue>> queues;
    std::map<MeshTraceId, std::shared_ptr<Trace>> traces;
    uint32_t next_trace = 1;
    program_cache::detail::ProgramCache programs;
    std::shared_ptr<MeshDevice> parent;
    std::vector<std::weak_ptr<MeshDevice>> submeshes;
};

class MeshCommandQueueImpl {
public:
    MeshCommandQueueImpl(MeshDevice* mesh, uint32_t id) : mesh(mesh), id(id) {}

    // Throws UserError if the mesh has been closed, or while a trace is captured, which `call` cannot be part of.
    void require_ready(const char* call) const;
    softmetal::host::WorkQueue& work() const { return *mesh->impl().work; }
    // "write of buffer 3 (...) on command queue 1"
    std::string origin(const std::string& what) const;
    // Adds work and, if `blocking`, waits for it.
    void add(const std::string& what, std::function<void()> work_to_do, bool blocking);
    std::vector<uint32_t> stall_group() const;
    // Starts the steps in order; `blocking` also waits for them to end.
    void run(const std::string& what, std::vector<Trace::Step> steps, bool blocking);

    MeshDevice* mesh;
    uint32_t id;
    // TT_METAL_SLOW_DISPATCH_MODE: every call waits, whatever it is asked, as the SDK's does there.
    const bool always_blocks = std::getenv("TT_METAL_SLOW_DISPATCH_MODE") != nullptr;
    std::optional<MeshTraceId> capturing;
    std::vector<uint64_t> events;  // by event id - 1: the number of the work that has it happen
};

}  // namespace tt::tt_metal::distributed

namespace softmetal::host {

// Of this mesh among all of the process.
int next_mesh_id();

// A mesh that does not depend on environment variables. Empty ids: 0, 1, ...
std::shared_ptr<tt::tt_metal::distributed::MeshDevice> make_mesh(const tt::tt_metal::distributed::MeshShape& shape,
                                                                 std::vector<int> device_ids,
                                                                 const DeviceSettings& settings);

// The devices that may be opened: SOFTMETAL_DEVICES, a number or a shape such as 2x4; default 1.
tt::tt_metal::distributed::MeshShape available_devices();
size_t num_available_devices();

}  // namespace softmetal::host
