// Places in L1 that kernels name.
#pragma once

#include "softmetal/abi/l1_map.h"

// Bytes of zeros to copy from.
#define MEM_ZEROS_BASE softmetal::abi::kZerosBase
#define MEM_ZEROS_SIZE softmetal::abi::kZerosBytes
