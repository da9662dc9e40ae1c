// Finds the body of an operation and the tiles it works on.
#include "tensix/sfpu.h"

#include <fmt/format.h>

#include "softmetal/error.h"
#include "tensix/sfpu_kernels.h"

namespace softmetal::tensix {
namespace {

using abi::SfpuOp;

constexpr uint32_t kOps = static_cast<uint32_t>(SfpuOp::kCount);

struct OpFacts {
    const char* name;
    uint32_t inputs;
};

constexpr OpFacts kFacts[] = {
#define SOFTMETAL_FACTS(name, inputs) {#name, inputs},
    SOFTMETAL_SFPU_OPS(SOFTMETAL_FACTS)
#undef SOFTMETAL_FACTS
};

using BodyTable = std::array<detail::SfpuBody, kOps>;

const BodyTable& bodies() {
    static const BodyTable table = [] {
        BodyTable bodies{};
        for (auto rows : {detail::sfpu_float_rows(), detail::sfpu_activation_rows(), detail::sfpu_int_rows(),
                          detail::sfpu_tile_rows(), detail::sfpu_layout_rows(), detail::sfpu_topk_rows(),
                          detail::sfpu_stats_rows(), detail::sfpu_fast_exp_rows()})
            for (const detail::SfpuRow& row : rows) bodies[static_cast<uint32_t>(row.op)] = row.body;
        return bodies;
    }();
    return table;
}

}  // namespace

const char* sfpu_op_name(SfpuOp op) {
    return op < SfpuOp::kCount ? kFacts[static_cast<uint32_t>(op)].name : "unknown SFPU operation";
}

bool sfpu_op_built(SfpuOp op) {
    return op < SfpuOp::kCount && bodies()[static_cast<uint32_t>(op)];
}

void run_sfpu(const SfpuRequest& request, DstHalf half, Dst& dst, SfpuState& state) {
    if (!sfpu_op_built(request.op))
        throw UnsupportedError(fmt::format("the SFPU operation {} ({}) is not built in the tile engine",
                                           sfpu_op_name(request.op), static_cast<uint32_t>(request.op)));
    const OpFacts& facts = kFacts[static_cast<uint32_t>(request.op)];
    const uint32_t inputs[] = {request.in0, request.in1, request.in2};
    const uint32_t mode = abi::SfpuFlags::vector_mode(request.flags);
    detail::SfpuCall call{{},
                          nullptr,
                          {request.p0, request.p1, request.p2, request.flags},
                          mode == abi::SfpuFlags::kTopFaces ? 16u : kTileDim,
                          mode == abi::SfpuFlags::kLeftFaces ? 16u : kTileDim,
                          dst.rounding(),
                          state};
    auto tile = [&](uint32_t index) {
        return half == DstHalf::kMath ? &dst.math(index, facts.name) : &dst.pack(index, facts.name);
    };
    for (uint32_t i = 0; i < facts.inputs; ++i) call.in[i] = tile(inputs[i]);
    call.out = tile(request.out);
    bodies()[static_cast<uint32_t>(request.op)](call);
}

}  // namespace softmetal::tensix
