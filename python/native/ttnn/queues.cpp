// Running things: programs, reads, writes, events, traces, generic_op.
#include <nanobind/ndarray.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/shared_ptr.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/variant.h>
#include <nanobind/stl/vector.h>

#include <fmt/format.h>

#include <tt-metalium/distributed.hpp>
#include <tt-metalium/experimental/mesh_program_descriptor.hpp>
#include <tt-metalium/global_semaphore.hpp>
#include <tt-metalium/host_api.hpp>
#include <tt-metalium/program_descriptors.hpp>
#include <tt-metalium/tt_metal.hpp>

#include "native/ttnn/bindings.h"
#include "native/ttnn/program_cache.h"
#include "native/ttnn/tensor.h"
#include "softmetal/error.h"

namespace softmetal::python {
namespace {

using namespace tt::tt_metal;
using namespace tt::tt_metal::distributed;
using Unlocked = nb::call_guard<nb::gil_scoped_release>;

// The same program may be enqueued again and again: the workload shares it.
void enqueue_program(MeshDevice& device, Program& program, bool blocking, uint8_t queue) {
    MeshWorkload workload;
    workload.add_program(MeshCoordinateRange(device.shape()), Program(program.shared_impl()));
    EnqueueMeshWorkload(device.mesh_command_queue(queue), workload, blocking);
}

using Bytes = nb::ndarray<nb::device::cpu, nb::c_contig, nb::ro>;
using WritableBytes = nb::ndarray<nb::device::cpu, nb::c_contig>;

void write_buffer(Buffer& buffer, const Bytes& data) {
    if (data.nbytes() > buffer.size())
        throw UserError(fmt::format("WriteToBuffer: {} bytes do not fit a buffer of {}", data.nbytes(), buffer.size()));
    const auto* bytes = static_cast<const uint8_t*>(data.data());
    nb::gil_scoped_release unlocked;
    tt::tt_metal::detail::WriteToBuffer(buffer, ttsl::Span<const uint8_t>(bytes, data.nbytes()));
}

void read_buffer(Buffer& buffer, const WritableBytes& into) {
    if (into.nbytes() < buffer.size())
        throw UserError(fmt::format("ReadFromBuffer: the buffer's {} bytes do not fit an array of {}", buffer.size(),
                                    into.nbytes()));
    nb::gil_scoped_release unlocked;
    tt::tt_metal::detail::ReadFromBuffer(buffer, static_cast<uint8_t*>(into.data()));
}

Tensor generic_op(const std::vector<Tensor>& tensors, const ProgramDescriptor& descriptor) {
    if (tensors.empty()) throw UserError("generic_op: io_tensors is empty; its last tensor is the result");
    auto device = tensors.back().device("generic_op");
    run_cached(*device, {{MeshCoordinateRange(device->shape()), descriptor}});
    return tensors.back();
}

Tensor generic_mesh_op(const std::vector<Tensor>& tensors, const experimental::MeshProgramDescriptor& descriptor) {
    if (tensors.empty()) throw UserError("generic_op: io_tensors is empty; its last tensor is the result");
    run_cached(*tensors.back().device("generic_op"), descriptor.mesh_programs);
    return tensors.back();
}

void bind_generic_op(nb::module_& m) {
    m.def(
        "generic_op", &generic_op, "io_tensors"_a, "program_descriptor"_a, Unlocked(),
        "Run a program on the device of the tensors; returns the last of them, the result.\n\nA program whose "
        "descriptor differs from an earlier one in nothing but runtime arguments and addresses is not built again.\n\n"
        "Raises UserError, CompileError, KernelFault or HangError with the report of the check that failed.");
    m.def("generic_op", &generic_mesh_op, "io_tensors"_a, "mesh_program_descriptor"_a, Unlocked());
}

void bind_events(nb::module_& m) {
    nb::class_<MeshEvent>(m, "MeshEvent", "A point in the work of a command queue.")
        .def("__repr__",
             [](const MeshEvent& e) { return fmt::format("MeshEvent(id={}, cq={})", e.id(), e.mesh_cq_id()); });
    m.def(
        "record_event",
        [](MeshDevice& device, uint8_t queue) {
            return device.mesh_command_queue(queue).enqueue_record_event_to_host();
        },
        "device"_a, "cq_id"_a = 0, Unlocked(),
        "Mark this point of the queue. UserError for a queue that the device does not have.");
    m.def(
        "wait_for_event",
        [](uint8_t queue, const MeshEvent& event) {
            event.device()->mesh_command_queue(queue).enqueue_wait_for_event(event);
        },
        "cq_id"_a, "event"_a, Unlocked(),
        "What follows in the queue starts after the event's point in its own. UserError for an event of a device that "
        "is closed.");
    m.def(
        "event_synchronize", [](const MeshEvent& event) { EventSynchronize(event); }, "event"_a, Unlocked(),
        "Wait on the host until the event has passed.\n\nRaises the error of work that failed before it: UserError, "
        "KernelFault, HangError.");
    m.def(
        "query_event", [](const MeshEvent& event) { return EventQuery(event); }, "event"_a,
        "Whether the event has passed.");
}

void bind_traces(nb::module_& m) {
    nb::class_<MeshTraceId>(m, "MeshTraceId", "A captured trace of one mesh.")
        .def("__int__", [](const MeshTraceId& self) { return self.get(); })
        .def(
            "__eq__", [](const MeshTraceId& a, const MeshTraceId& b) { return a == b; }, nb::is_operator())
        .def("__repr__", [](const MeshTraceId& self) { return fmt::format("MeshTraceId({})", self.get()); });
    m.def(
        "begin_trace_capture", [](MeshDevice& device, uint8_t queue) { return device.begin_mesh_trace(queue); },
        "mesh_device"_a, "cq_id"_a = 0, Unlocked(),
        "What is enqueued from now on is captured instead of run. Returns the trace. UserError when one is being "
        "captured.");
    m.def(
        "end_trace_capture",
        [](MeshDevice& device, const MeshTraceId& id, uint8_t queue) { device.end_mesh_trace(queue, id); },
        "mesh_device"_a, "trace_id"_a, "cq_id"_a = 0, Unlocked(),
        "Capture no more. UserError when nothing is being captured.");
    m.def(
        "execute_trace",
        [](MeshDevice& device, const MeshTraceId& id, uint8_t queue, bool blocking) {
            device.replay_mesh_trace(queue, id, blocking);
        },
        "mesh_device"_a, "trace_id"_a, "cq_id"_a = 0, "blocking"_a = true, Unlocked(),
        "Run what was captured. UserError for a trace that does not exist; else what its programs raise.");
    m.def(
        "release_trace", [](MeshDevice& device, const MeshTraceId& id) { device.release_mesh_trace(id); },
        "mesh_device"_a, "trace_id"_a, Unlocked(), "Forget a captured trace. UserError for one that does not exist.");
}

void bind_global_semaphores(nb::module_& m) {
    nb::class_<GlobalSemaphore>(m, "GlobalSemaphore", "A word of L1 at one address on a set of cores.")
        .def("__repr__", [](const GlobalSemaphore& self) {
            return fmt::format("GlobalSemaphore({:#x} on {})", self.address(), self.cores());
        });
    m.def(
        "create_global_semaphore",
        [](MeshDevice& device, const CoreRangeSet& cores, uint32_t value, BufferType type) {
            return CreateGlobalSemaphore(device, cores, value, type);
        },
        "mesh_device"_a, "cores"_a, "initial_value"_a, "buffer_type"_a = BufferType::L1, nb::keep_alive<0, 1>(),
        "A word of L1 at one address on all of the cores, which programs share. UserError for cores outside the grid.");
    m.def("get_global_semaphore_address", &GlobalSemaphore::address, "global_semaphore"_a,
          "Its L1 address, the same on all of its cores. UserError once its device is closed.");
    m.def("reset_global_semaphore_value", &GlobalSemaphore::reset_semaphore_value, "global_semaphore"_a,
          "reset_value"_a, Unlocked(), "Set the word on all of its cores. UserError once its device is closed.");
}

}  // namespace

void bind_queues(nb::module_& m) {
    m.def("EnqueueProgram", &enqueue_program, "device"_a, "program"_a, "blocking"_a = true, "cq_id"_a = 0, Unlocked(),
          "Run a program on every device of the mesh. It may be run again, with other arguments.\n\nRaises UserError, "
          "CompileError, KernelFault or HangError with the report of the check that failed; with `blocking` off the "
          "next call that waits does.");
    m.def("WriteToBuffer", &write_buffer, "buffer"_a, "data"_a,
          "Copy an array's bytes into a buffer. UserError when they do not fit, or the buffer is freed.");
    m.def("ReadFromBuffer", &read_buffer, "buffer"_a, "data"_a,
          "Copy a buffer's bytes into an array, in place. UserError when they do not fit, or the buffer is freed.");
    m.def(
        "synchronize_device",
        [](MeshDevice& device, std::optional<uint8_t> queue, const std::vector<SubDeviceId>& ids) {
            Synchronize(&device, queue, ttsl::Span<const SubDeviceId>(ids.data(), ids.size()));
        },
        "device"_a, "cq_id"_a = nb::none(), "sub_device_ids"_a = std::vector<SubDeviceId>{}, Unlocked(),
        "Wait until everything enqueued on the device, or on one of its queues, is done.\n\nRaises the error of work "
        "that failed meanwhile: UserError, KernelFault, HangError.");
    bind_generic_op(m);
    bind_events(m);
    bind_traces(m);
    bind_global_semaphores(m);
}

}  // namespace softmetal::python
