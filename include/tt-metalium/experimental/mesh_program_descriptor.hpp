// Program descriptors and the devices of a mesh that run them.
#pragma once

#include <tuple>
#include <utility>
#include <vector>

#include <tt-metalium/mesh_coord.hpp>
#include <tt-metalium/program_descriptors.hpp>

namespace tt::tt_metal::experimental {

// Each program runs on every device of its range; the ranges do not overlap.
struct MeshProgramDescriptor {
    // The programs, each with its devices.
    using MeshPrograms = std::vector<std::pair<distributed::MeshCoordinateRange, ProgramDescriptor>>;
    MeshPrograms mesh_programs = {};

    static constexpr auto attribute_names = std::forward_as_tuple("num_mesh_programs");
    auto attribute_values() const { return std::make_tuple(mesh_programs.size()); }
};

}  // namespace tt::tt_metal::experimental
