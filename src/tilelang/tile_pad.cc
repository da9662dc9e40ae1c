// TilePad: sizes of A, B and C in device memory. Every tensor ends at a whole block of the last core, so that kernels
// need no bounds: what lies beyond the user's tensor is zero on input and dropped on output.
#include "attrs.h"
#include "passes.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;

// At least the blocks that the cores walk, at least the tensor itself.
int64_t Padded(int64_t walked_tiles, int64_t size) {
    return std::max(walked_tiles * kTile, RoundUp(size, kTile));
}

PrimFunc Pad(PrimFunc func) {
    const auto gemm = Load<GemmMetadata>(func, kMetadataAttr, "InferTTMetadata");
    const auto map = Load<CoreMap>(func, kCoreMapAttr, "ShardToCoreMap");
    const auto schedule = Load<Schedule>(func, kScheduleAttr, "MemorySpaceLower");
    const int64_t m = map.parts_m * schedule.row_blocks * schedule.block_m;
    const int64_t n = map.parts_n * schedule.col_blocks * schedule.block_n;
    const int64_t k = schedule.k_blocks * schedule.block_k;
    Padding padding;
    padding.a = {Padded(gemm.trans_a ? k : m, gemm.a_shape[0]), Padded(gemm.trans_a ? m : k, gemm.a_shape[1])};
    padding.b = {Padded(gemm.trans_b ? n : k, gemm.b_shape[0]), Padded(gemm.trans_b ? k : n, gemm.b_shape[1])};
    padding.c = {Padded(m, gemm.c_shape[0]), Padded(n, gemm.c_shape[1])};
    return WithAttr(std::move(func), kPaddingAttr, Save(padding));
}

}  // namespace

tvm::transform::Pass TilePad() {
    auto run = [](PrimFunc func, IRModule, tvm::transform::PassContext) { return Pad(std::move(func)); };
    return tirx::transform::CreatePrimFuncPass(run, 0, "tt.TilePad", {});
}

}  // namespace softmetal::tilelang
