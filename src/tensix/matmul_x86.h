// The vector forms of the matrix product on x86-64; each needs what its name says from the host.
#pragma once

#include "tensix/matmul.h"

namespace softmetal::tensix::detail {

void matmul_fp32_avx2(float* dst, bool from_zero, const float* in0, const float* in1, DstRounding rounding);
void matmul_fp32_avx512(float* dst, bool from_zero, const float* in0, const float* in1, DstRounding rounding);

}  // namespace softmetal::tensix::detail
