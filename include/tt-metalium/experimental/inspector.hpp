// What debugging tools are told of workloads. softmetal has no such tool to feed: it asks nothing of programs, and
// ignores what it is told.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <tt-metalium/experimental/tensor/spec/tensor_spec.hpp>
#include <tt-metalium/mesh_trace_id.hpp>
#include <tt-metalium/mesh_workload.hpp>

namespace tt::tt_metal::distributed {
class MeshDevice;
}

namespace tt::tt_metal::experimental::inspector {

// Whether anybody listens, and to specifications of tensors: no.
bool IsEnabled();
bool ShouldCaptureTensorSpecs();
// The trace that a queue of the mesh is capturing; nullopt when none does. Throws UserError for null.
std::optional<distributed::MeshTraceId> GetCurrentMeshTraceId(distributed::MeshDevice* mesh_device);
// Tells of a workload, and that a trace is gone. Does nothing.
void EmitMeshWorkloadDebugEntry(distributed::MeshWorkload& workload, uint64_t runtime_id,
                                std::string_view operation_name, std::vector<TensorSpec> tensor_specs,
                                std::optional<distributed::MeshTraceId> trace_id = std::nullopt);
void ReleaseTraceDebugEntries(distributed::MeshTraceId trace_id);

}  // namespace tt::tt_metal::experimental::inspector
