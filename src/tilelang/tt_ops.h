// The calls that kernel trees are made of: one op "tt.<name>" for each device function, in one table.
#pragma once

#include <string>

#include "pch.h"

namespace softmetal::tilelang {

enum KernelKind : unsigned { kReader = 1, kWriter = 2, kDataMovement = 3, kCompute = 4, kAnyKernel = 7 };

struct TTOp {
    const char* name;      // without "tt."
    const char* spelling;  // in C++; "" when the code generator has its own form for it
    int num_inputs;        // -1: any
    unsigned kernels;      // KernelKind mask
    const char* header;    // what to include, or ""
    int result_bits = 32;
};

// Throws InternalError for a name that is not in the table.
const TTOp& FindTTOp(const std::string& name);
// The entry of a call to a tt op, or nullptr.
const TTOp* AsTTOp(const tvm::tirx::CallNode* call);

}  // namespace softmetal::tilelang
