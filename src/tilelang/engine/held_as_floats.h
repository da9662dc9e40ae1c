// On-chip buffers of 8-bit numbers, and of sums of their products, that tiles may hold as floats without a difference.
#pragma once

#include <map>
#include <string>

#include "launch.h"

namespace softmetal::tilelang::engine {

// The dtypes that tiles hold them as, by the buffers' data.
using HeldAsFloats = std::map<const tvm::tirx::VarNode*, std::string>;

HeldAsFloats FindHeldAsFloats(const Launch& launch);

}  // namespace softmetal::tilelang::engine
