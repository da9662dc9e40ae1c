// How a GEMM's tensors lie on the device and how exactly they are multiplied, by their dtypes and the user's settings.
#pragma once

#include <string>

#include "attrs.h"
#include "pch.h"

namespace softmetal::tilelang {

// Why the matrix unit's products and float32 sums are not those of the dtypes, or "".
std::string WhyInexact(const GemmMetadata& gemm);
// Formats, the width of Dst, whether B is split, math fidelity.
void ChooseFormats(GemmMetadata& gemm, const tvm::transform::PassContext& context);

}  // namespace softmetal::tilelang
