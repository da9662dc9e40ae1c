// Rules for work units: which kernels share a node, and how much a node has room for.
#include <set>

#include "host/errors.h"
#include "host/metal2/validate.h"

namespace softmetal::host::metal2 {
namespace {

void check_unit(const SpecIndex& index, const WorkUnitSpec& unit, const chip::Machine& machine) {
    if (unit.kernels.empty()) fail("WorkUnitSpec '{}' has no kernels", unit.name);
    const CoreRangeSet nodes = to_set(unit.target_nodes);
    if (nodes.empty()) fail("WorkUnitSpec '{}' has no target nodes", unit.name);
    for (const auto& range : nodes.ranges()) {
        if (range.end_coord.x < machine.grid_x && range.end_coord.y < machine.grid_y) continue;
        fail("WorkUnitSpec '{}' target_nodes {} are out of bounds: {} has {}x{} nodes", unit.name, nodes, machine.name,
             machine.grid_x, machine.grid_y);
    }
    std::set<std::string> names;
    size_t compute = 0, movement = 0;
    for (const auto& name : unit.kernels) {
        if (!names.insert(*name).second) fail("WorkUnitSpec '{}' lists kernel '{}' twice", unit.name, *name);
        ++(index.spec.kernels[index.kernels.at(*name)].is_compute_kernel() ? compute : movement);
    }
    if (compute > 1) {
        fail("WorkUnitSpec '{}' has more than one compute kernel ({}); a node of {} runs one", unit.name, compute,
             machine.name);
    }
    if (movement > 2) {
        fail("WorkUnitSpec '{}' has {} data movement kernels; a node of {} runs at most two", unit.name, movement,
             machine.name);
    }
}

void check_overlap(const ProgramSpec& spec) {
    for (size_t i = 0; i < spec.work_units.size(); ++i) {
        for (size_t j = i + 1; j < spec.work_units.size(); ++j) {
            const auto shared =
                to_set(spec.work_units[i].target_nodes).intersection(to_set(spec.work_units[j].target_nodes));
            if (shared.empty()) continue;
            fail("WorkUnitSpecs '{}' and '{}' overlap in target nodes {}", spec.work_units[i].name,
                 spec.work_units[j].name, shared);
        }
    }
}

// Two data-movement kernels on a node: other processors, the same NoC mode, and in dedicated mode other NoCs.
void check_data_movement(const SpecIndex& index, const WorkUnitSpec& unit) {
    using tt::tt_metal::NOC_MODE;
    const KernelSpec* other = nullptr;
    for (const auto& name : unit.kernels) {
        const KernelSpec& kernel = index.spec.kernels[index.kernels.at(*name)];
        const auto* config = std::get_if<DataMovementHardwareConfig>(&kernel.hw_config);
        if (!config) continue;
        if (!other) {
            other = &kernel;
            continue;
        }
        const auto &a = *std::get<DataMovementHardwareConfig>(other->hw_config).config_1xx, &b = *config->config_1xx;
        const std::string who = fmt::format("KernelSpec '{}' conflicts with '{}' in WorkUnitSpec '{}'",
                                            *kernel.unique_id, *other->unique_id, unit.name);
        if (a.processor == b.processor) {
            fail("{}: both claim the same DM processor, RISCV_{}", who, static_cast<int>(a.processor));
        }
        if (a.noc_mode != b.noc_mode) {
            fail("{}: one is in mode DM_DEDICATED_NOC, the other in DM_DYNAMIC_NOC; both must be in the same", who);
        }
        if (a.noc_mode == NOC_MODE::DM_DEDICATED_NOC && a.noc == b.noc) {
            fail("{}: both use NOC_{} alone, which hangs the device. Give them different NoCs, or use DM_DYNAMIC_NOC.",
                 who, static_cast<int>(a.noc));
        }
    }
}

// A node has so many circular buffers and semaphores.
void check_capacity(const SpecIndex& index, const WorkUnitSpec& unit, const chip::Machine& machine) {
    const CoreRangeSet nodes = to_set(unit.target_nodes);
    const CoreCoord node = nodes.ranges()[0].start_coord;
    size_t buffers = 0;
    for (const auto& there : index.buffer_nodes) buffers += there.contains(node);
    if (buffers > machine.circular_buffers) {
        fail("ProgramSpec '{}' places {} DataflowBufferSpecs on node {}, but {} has room for {}", index.spec.name,
             buffers, node, machine.name, machine.circular_buffers);
    }
    for (const auto& at : tt::tt_metal::corerange_to_cores(nodes)) {
        size_t semaphores = 0;
        for (const auto& semaphore : index.spec.semaphores) semaphores += to_set(semaphore.target_nodes).contains(at);
        if (semaphores <= machine.semaphores) continue;
        fail("ProgramSpec '{}' places {} SemaphoreSpecs on node {}, but {} has room for {}", index.spec.name,
             semaphores, at, machine.name, machine.semaphores);
    }
}

}  // namespace

void validate_placement(const SpecIndex& index, const chip::Machine& machine) {
    if (index.spec.work_units.empty()) fail("At least one WorkUnitSpec is required");
    for (const auto& unit : index.spec.work_units) check_unit(index, unit, machine);
    for (size_t kernel = 0; kernel < index.spec.kernels.size(); ++kernel) {
        if (index.kernel_nodes[kernel].empty()) {
            fail("Kernel '{}' is not referenced by any WorkUnitSpec", *index.spec.kernels[kernel].unique_id);
        }
    }
    check_overlap(index.spec);
    for (const auto& unit : index.spec.work_units) {
        check_data_movement(index, unit);
        check_capacity(index, unit, machine);
    }
}

}  // namespace softmetal::host::metal2
