// Programs and workloads from specifications, and their arguments.
#pragma once

#include <span>
#include <unordered_map>

#include <tt-metalium/experimental/metal2_host_api/program_run_args.hpp>
#include <tt-metalium/experimental/metal2_host_api/program_run_params.hpp>
#include <tt-metalium/experimental/metal2_host_api/program_spec.hpp>
#include <tt-metalium/mesh_coord.hpp>
#include <tt-metalium/mesh_device.hpp>
#include <tt-metalium/mesh_workload.hpp>
#include <tt-metalium/program.hpp>

namespace tt::tt_metal::experimental {

// A program for the devices of the mesh. Throws UserError that names the first thing in the specification that is
// wrong, and UnsupportedError for what softmetal does not run. `skip_validation` leaves out what is checked for the
// user's sake; a specification that makes no program is refused all the same. Kernels are compiled when the program
// first runs.
Program MakeProgramFromSpec(distributed::MeshDevice& mesh_device, const ProgramSpec& spec,
                            bool skip_validation = false);
// One program for every device of the mesh, or one for each of some ranges. Throws what MakeProgramFromSpec throws, and
// UserError for ranges that overlap or for no program at all.
distributed::MeshWorkload MakeMeshWorkloadFromSpec(distributed::MeshDevice& mesh_device,
                                                   const ProgramSpec& program_spec, bool skip_validation = false);
distributed::MeshWorkload MakeMeshWorkloadFromSpecs(
    distributed::MeshDevice& mesh_device,
    const std::unordered_map<distributed::MeshCoordinateRange, ProgramSpec>& program_specs,
    bool skip_validation = false);

// Gives a program all its arguments. Throws UserError for an argument that is missing, unknown or of the wrong kind;
// the program keeps the arguments it had. A program that was not made of a specification is refused.
void SetProgramRunArgs(Program& program, const ProgramRunArgs& params, bool skip_validation = false);
// Gives a program some of its arguments; the others stay. SetProgramRunArgs must have been called before. The same
// errors, except for what is missing.
void UpdateProgramRunArgs(Program& program, const ProgramRunArgs& params, bool skip_validation = false);
// Gives a program other tensors, all of them. SetProgramRunArgs must have been called before. Throws UserError as it
// does.
void UpdateTensorArgs(Program& program, const Table<TensorParamName, TensorArgument>& tensor_args,
                      bool skip_validation = false);

// The spelling of June 2026.
namespace metal2_host_api {

// What the functions above do, with the same errors: UserError, UnsupportedError.
Program MakeProgramFromSpec(const distributed::MeshDevice& mesh_device, const ProgramSpec& spec,
                            bool skip_validation = false);
void SetProgramRunParameters(Program& program, const ProgramRunParams& params);
void UpdateTensorArgs(Program& program, std::span<const ProgramRunParams::TensorArg> tensor_args);

}  // namespace metal2_host_api

}  // namespace tt::tt_metal::experimental
