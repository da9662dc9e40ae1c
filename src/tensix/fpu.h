// The matrix engine: what each FpuOp does to unpacked operands and Dst. Knows nothing of L1.
#pragma once

#include "tensix/dst.h"
#include "tensix/unpacker.h"

namespace softmetal::tensix {

const char* fpu_op_name(abi::FpuOp op);

// Working memory that outlives a call, so that the common calls allocate nothing.
struct FpuScratch {
    Tile a, b;
    std::vector<Tile> in0, in1;   // converted blocks of a product
    std::vector<uint8_t> masked;  // in0 with fewer mantissa bits
    alignas(64) uint32_t pairs[kPairWords];
};

// `entry` is null with FpuFlags::kNoSource.
void run_fpu(const FpuRequest& request, const UnpackedEntry* entry, Dst& dst, FpuScratch& scratch);

namespace detail {
void run_matmul(const FpuRequest& request, const UnpackedEntry& entry, Dst& dst, FpuScratch& scratch);
void run_reduce(const FpuRequest& request, const UnpackedEntry& entry, Dst& dst, FpuScratch& scratch);
}  // namespace detail

// ---- fidelity ------------------------------------------------------------------------------------
// The multiplier takes 5 bits of SrcA and 7 of SrcB (hidden one included) in a phase. A phase count selects which parts
// of the product are computed: LoFi A[5] x B[7]; HiFi2 adds A[rest] x B[7]; HiFi3 adds A[5] x B[rest]; HiFi4 is
// everything. SrcA's rest is 5 bits, so the lowest of the 11 bits of tf32 and fp16 never counts. SrcA is operand 0 of
// element-wise operations and in1 of a matrix product.
struct Fidelity {
    uint32_t mask_a, mask_b;  // of the first pass, on fp32 bits
    bool second_pass;         // HiFi3: + A[5] x B[rest]
};
Fidelity fidelity_of(uint32_t fpu_flags);
inline constexpr uint32_t kMaskAHigh = 0xfff80000u;  // 1 + 4 bits
inline constexpr uint32_t kMaskAFull = 0xffffc000u;  // 1 + 9 bits
inline constexpr uint32_t kMaskBHigh = 0xfffe0000u;  // 1 + 6 bits
inline constexpr uint32_t kMaskBFull = 0xffffffffu;

// Applies a mask and makes denormals zero.
void mask_values(float* values, uint32_t count, uint32_t mask);
// What the mask leaves out: value - masked value, exactly.
void low_part(float* values, uint32_t count, uint32_t mask);

}  // namespace softmetal::tensix
