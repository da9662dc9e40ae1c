// One blockIdx nest of a TileLang function as the lowering paths get it, and what they make of it: tensors, circular
// buffers, semaphores, kernels. Knows nothing of how the paths work, nor of JSON or C++ text around the kernels.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "attrs.h"
#include "gemm_schedule.h"
#include "pch.h"

namespace softmetal::tilelang {

// A reason or a choice, in words, under a short key.
struct Note {
    std::string key, text;
};

inline constexpr const char* kAllBitsNote =
    "products are made twice, with 8 bits of the right operand and with the rest, so that all bits count; "
    "tt.math_fidelity \"HiFi4\" makes them once, with 10 bits";

// Why a path does not take a launch: what, with the source line where it is known.
using Reasons = std::vector<std::string>;

struct Launch {
    std::string name;  // of the function, with _1, _2 when it holds several launches
    // This launch alone as a function: parameters as the user's, body only this nest.
    tvm::tirx::PrimFunc func{tvm::ffi::UnsafeInit{}};
    // x, y, z: the block's number is (z * grid_y + y) * grid_x + x.
    std::vector<tvm::tirx::Var> block_vars;
    std::vector<int64_t> grid;
    tvm::tirx::Stmt body{tvm::ffi::UnsafeInit{}};  // of tilelang_root, without its allocations
    // Thread indices that the body reads by hand, with their extents; empty for kernels of tile operators.
    std::vector<std::pair<tvm::tirx::Var, int64_t>> threads;
    std::vector<tvm::tirx::Buffer> on_chip;                      // shared, fragment, local, local.var
    std::vector<tvm::tirx::Buffer> global;                       // parameters that the body touches
    tvm::ffi::Map<tvm::ffi::String, tvm::ffi::Any> annotations;  // of tilelang_root
    std::vector<tvm::tirx::Var> scalars;                         // parameters that are numbers and that the body reads
    std::string machine, math_fidelity;
    bool all_bits = true;  // products are to see every bit of float16
    bool approximate_exp = false;
    bool exact_float32 = false;                       // also where no tensor has more than 16 bits
    std::map<std::string, std::string> data_formats;  // tile formats of tt.data_format, by parameter name
    std::vector<Note> notes;                          // for the plan, whatever path takes it

    int64_t Blocks() const;
};

// How one parameter lies in device memory while a launch runs.
struct TensorPlan {
    std::string name;
    int64_t param_index = 0;
    bool read = false, written = false;
    // Written is what the launch may write; whole is true when it surely writes every element, so that nothing has to
    // be there before.
    bool whole = false;
    std::string layout;  // "tile": 32x32 tiles of the last two dimensions; "row_major": flat bytes cut into pages
    std::string format;  // of tiles: "Float16_b", ...; "" for row_major
    int64_t page_size = 0;
    std::vector<int64_t> shape, padded_shape;
    // Of tiles: a dimension of the tensor becomes two, blocks of this size and what is in one; 0: it stays; empty: all
    // stay.
    std::vector<int64_t> splits;
    // These dimensions as padded_shape has them, -1 for one of size 1 that the tensor lacks; empty: as they are.
    std::vector<int64_t> order;
    std::string dtype;

    std::string Role() const { return !written ? "input" : read || !whole ? "inout" : "output"; }
};

struct SemaphorePlan {
    int64_t id = 0, initial = 0;
};

// A number, or what only the device knows: "address:<tensor>", "noc_x:<x>,<y>", "noc_y:<x>,<y>", "semaphore:<id>",
// "scalar:<parameter>".
using RuntimeArg = std::variant<int64_t, std::string>;
struct Core {
    int64_t x = 0, y = 0;
    bool operator==(const Core&) const = default;
};
// Where a core of the grid stands on the NoC, along "x" or "y".
inline RuntimeArg NocCoordinate(const char* axis, int64_t x, int64_t y) {
    return std::string("noc_") + axis + ":" + std::to_string(x) + "," + std::to_string(y);
}

struct CoreArgs {
    int64_t x = 0, y = 0;
    std::vector<RuntimeArg> values;
};

struct KernelPlan {
    std::string name, processor;  // "brisc", "ncrisc" or "compute"
    int64_t noc = 0;
    std::string source;
    std::vector<std::string> tensor_accessors;  // parameters, in the order of their compile-time arguments
    std::vector<std::string> columns;           // names of the runtime arguments
    std::vector<CoreArgs> rows;                 // their values, for each core
    // Of compute kernels.
    std::string math_fidelity = "HiFi4";
    bool fp32_dest_acc = false;
    std::vector<int64_t> unpack_to_dest_fp32;  // ids of circular buffers
    // Cores of the program that it runs on: all, all but the last one, or the last one.
    enum class Where { kAll, kAllButLast, kLast } where = Where::kAll;
};

// What a path made of a launch. All cores of the program are the first `cores` ones of the grid, row by row.
struct LoweredLaunch {
    Launch launch;
    std::string path;  // "gemm", "engine" or "scalar"
    int64_t cores_x = 1, cores_y = 1, cores = 1;
    std::vector<TensorPlan> tensors;
    std::vector<CircularBuffer> buffers;
    std::vector<SemaphorePlan> semaphores;
    std::vector<KernelPlan> kernels;
    int64_t flops = 0;
    std::vector<Note> notes;
    std::vector<Note> fallbacks;  // path that declined, why
};

// The blocks that one core does: a run of the launch's blocks.
struct BlockRun {
    int64_t x = 0, y = 0;  // core
    int64_t first = 0, count = 0;
};

// Splits the blocks of a launch evenly over all cores; one entry for each core that has any, row by row of the grid.
// `spare_core`: one core at least stays free.
std::vector<BlockRun> SpreadBlocks(int64_t blocks, const ChipLimits& chip, bool spare_core = false);

// How many of a function's parameters, the last ones, are memory that it allocates for itself (T.alloc_global).
inline constexpr const char* kWorkspacesAttr = "tt.workspaces";
// The function with such memory as further parameters.
tvm::tirx::PrimFunc HoistWorkspaces(tvm::tirx::PrimFunc func);
// The function with on-chip buffers of vectors as buffers of their elements, with one more dimension.
tvm::tirx::PrimFunc UnpackVectors(tvm::tirx::PrimFunc func);

// Vectors in registers as long as their indices reach.
Launch LengthenFragments(Launch launch);
// Throws UserError where an access leaves its buffer whatever the data are. Changes nothing.
Launch CheckBounds(Launch launch);

// The launches of a function in the order they run, as written; none where the grid is empty because a tensor is.
// Throws UnsupportedError for what no path can take.
std::vector<Launch> ReadLaunches(const tvm::tirx::PrimFunc& func, const tvm::transform::PassContext& context);
// The same after the passes that every path wants.
std::vector<Launch> ParseLaunches(const tvm::tirx::PrimFunc& func, const tvm::transform::PassContext& context);

// Notes in the tensors which of them the launch surely writes whole.
void FindWholeOutputs(const Launch& launch, std::vector<TensorPlan>& tensors);

// The paths, fastest first. Each declines with reasons.
std::variant<LoweredLaunch, Reasons> LowerOnGemm(const Launch& launch);
std::variant<LoweredLaunch, Reasons> LowerOnEngine(const Launch& launch, const ChipLimits& chip);
// The last one takes everything that this chip can do at all, and throws otherwise.
LoweredLaunch LowerScalar(const Launch& launch, const ChipLimits& chip);

// Every launch of a function on the first path that takes it.
std::vector<LoweredLaunch> LowerFunction(const tvm::tirx::PrimFunc& func, const tvm::transform::PassContext& context);

}  // namespace softmetal::tilelang
