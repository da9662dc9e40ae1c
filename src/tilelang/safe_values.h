// What a load beyond a tensor gives, block by block of the IR. Knows nothing of how such loads are found.
#pragma once

#include <vector>

#include "pch.h"

namespace softmetal::tilelang {

// T.annotate_safe_value's numbers: those of the innermost block that names a tensor, else 0.
class SafeValues {
public:
    using Annotations = tvm::ffi::Map<tvm::ffi::String, tvm::ffi::Any>;

    explicit SafeValues(const Annotations& outermost) { Enter(outermost); }

    void Enter(const Annotations& annotations);
    void Leave() { scopes_.pop_back(); }
    tvm::PrimExpr Of(const tvm::tirx::Buffer& tensor) const;
    bool IsZero(const tvm::tirx::Buffer& tensor) const;

private:
    std::vector<tvm::ffi::Map<tvm::tirx::Var, tvm::PrimExpr>> scopes_;
};

// Whether a body or its annotations ask for anything but zeros.
bool AsksForSafeValues(const SafeValues::Annotations& annotations, const tvm::tirx::Stmt& body);

}  // namespace softmetal::tilelang
