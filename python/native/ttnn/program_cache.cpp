#include "native/ttnn/program_cache.h"

#include <cstdint>
#include <tt-metalium/distributed.hpp>
#include <tt-metalium/program.hpp>
#include <tt-metalium/program_cache.hpp>
#include <tt-metalium/program_descriptors.hpp>

#include "softmetal/error.h"

namespace softmetal::python {
namespace {

using namespace tt::tt_metal;
using namespace tt::tt_metal::distributed;
using Programs = experimental::MeshProgramDescriptor::MeshPrograms;

// What generic_op keeps beside a workload: nothing, everything new comes from the descriptor.
struct NoVariables {};
using Cached = program_cache::detail::CachedMeshWorkload<NoVariables>;

uint64_t hash_of(const Programs& programs) {
    uint64_t hash = 0;
    const auto mix = [&hash](uint64_t value) { hash = (hash ^ value) * 0x9e3779b97f4a7c15u + (hash >> 32); };
    for (const auto& [range, descriptor] : programs) {
        mix(std::hash<MeshCoordinateRange>{}(range));
        mix(std::hash<ProgramDescriptor>{}(descriptor));
        // A program's memory for arguments is laid out once: other counts are another program.
        for (const auto& kernel : descriptor.kernels)
            for (const auto& [core, words] : kernel.runtime_args) mix(core.x << 48 ^ core.y << 32 ^ words.size());
    }
    return hash;
}

MeshWorkload built(const Programs& programs) {
    MeshWorkload workload;
    for (const auto& [range, descriptor] : programs) workload.add_program(range, Program(descriptor));
    return workload;
}

void update(MeshWorkload& workload, const Programs& programs) {
    for (const auto& [range, descriptor] : programs)
        apply_descriptor_runtime_args(workload.get_programs().at(range), descriptor);
}

}  // namespace

void run_cached(MeshDevice& device, const Programs& programs) {
    auto& queue = device.mesh_command_queue();
    auto& cache = device.get_program_cache();
    if (!cache.is_enabled()) {
        auto workload = built(programs);
        return EnqueueMeshWorkload(queue, workload, /*blocking=*/true);
    }
    const uint64_t hash = hash_of(programs);
    if (cache.contains(hash)) {
        auto& workload = cache.get(hash).cached_program.get<Cached>().workload;
        update(workload, programs);
        return EnqueueMeshWorkload(queue, workload, /*blocking=*/true);
    }
    if (!cache.cache_misses_allowed())
        throw UserError(
            "generic_op: the program is not in the program cache, and set_program_cache_misses_allowed(False) "
            "was called on the device");
    cache.insert(hash, program_cache::detail::CachedProgramFactory(Cached(built(programs), NoVariables{}), 0));
    EnqueueMeshWorkload(queue, cache.get(hash).cached_program.get<Cached>().workload, /*blocking=*/true);
}

}  // namespace softmetal::python
