// The passes from a TileLang PrimFunc to kernel trees, in the order they run. Each is also registered for Python as
// softmetal.tilelang.transform.<Name>.
#pragma once

#include "pch.h"

namespace softmetal::tilelang {

// Pass configuration keys.
inline constexpr const char* kDataFormatConfig = "tt.data_format";          // {parameter name: "bfp8_b"}
inline constexpr const char* kApproximateExpConfig = "tt.approximate_exp";  // true: exp with two digits, faster
inline constexpr const char* kExactFloat32Config = "tt.exact_float32";      // true: float32 buffers count whole, slower
inline constexpr const char* kMathFidelityConfig = "tt.math_fidelity";      // "HiFi4", "HiFi3", "HiFi2", "LoFi"
inline constexpr const char* kMachineConfig = "tt.machine";                 // "wormhole_b0", "p150", ...

// Rejects what the compiler does not take: ops, dtypes and scopes in the body; and, once they are known, circular
// buffers, Dst sections and L1 use beyond the chip's limits. Changes nothing.
tvm::transform::Pass VerifyTTIR();
// Finds the GEMM: tensors and roles, the grid of blocks, the K loop, formats and accumulator.
tvm::transform::Pass InferTTMetadata();
// Gives each core a rectangle of blocks and replaces the launch grid by cores and the blocks of one core.
tvm::transform::Pass ShardToCoreMap();
// Turns on-chip buffers into circular buffers with ids, formats and depths, and fixes the blocking of one core.
tvm::transform::Pass MemorySpaceLower();
// Pads every tensor to whole tiles and whole blocks.
tvm::transform::Pass TilePad();
// Replaces the body by the statement trees of reader, compute and writer.
tvm::transform::Pass Tensorize();

// The machine of the pass configuration, else of the target, else wormhole_b0.
std::string MachineOf(const tvm::tirx::PrimFunc& func, const tvm::transform::PassContext& context);
// Whether products are to see every bit of float16: where neither a fidelity nor a format was chosen.
bool WantsAllBits(const tvm::transform::PassContext& context);

}  // namespace softmetal::tilelang
