// out = in0 ? in1 : in2.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_TERNARY(where, kWhere)  // in1 where in0 is not 0, else in2
// The result goes over in0.
template <DataFormat format = DataFormat::Float16_b> ALWI void where_tile(uint32_t idst0, uint32_t idst1, uint32_t idst2) { where_tile<format>(idst0, idst1, idst2, idst0); }
// in1 where in0 is not 0, else in2.
ALWI void where_fp32_tile(uint32_t idst0, uint32_t idst1, uint32_t idst2, uint32_t odst) { where_tile<DataFormat::Float32>(idst0, idst1, idst2, odst); }
ALWI void where_int32_tile(uint32_t idst0, uint32_t idst1, uint32_t idst2, uint32_t odst) { where_tile<DataFormat::Int32>(idst0, idst1, idst2, odst); }
// clang-format on

}  // namespace ckernel
