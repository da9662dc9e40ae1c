// What a scalar kernel's names stand for: tensors behind GlobalTensor, on-chip buffers as arrays in one circular buffer
// or in local memory, and how C++ reads and writes their elements. Knows no statements.
#pragma once

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "scalar_expr.h"
#include "scalar_kernel.h"

namespace softmetal::tilelang {

// Whether a buffer is a variable: one element of scope local.var.
bool IsVariable(const tvm::tirx::Buffer& buffer);
// The bytes that an element takes in memory. Throws UnsupportedError for a dtype that cannot be kept.
int64_t ElementBytes(const tvm::DataType& dtype, const std::string& whose);

class ScalarMemory : public ScalarExprPrinter {
protected:
    using Buffer = tvm::tirx::Buffer;
    using Indices = tvm::ffi::Array<tvm::PrimExpr>;

    struct Tensor {
        std::string name;
        tvm::DataType dtype;
        bool read = false, written = false;
    };

    // A name that nothing else has, and that C++ and the kernel's own names leave free.
    std::string Fresh(const std::string& wish);
    std::string NameOf(const tvm::tirx::VarNode* var) final;

    // Space in the kernel's circular buffer; returns where it begins.
    int64_t Reserve(const std::string& name, int64_t bytes, const std::string& text);
    void AddTensor(const Buffer& buffer);
    // Gives an on-chip buffer its name and its place.
    void Place(const Buffer& buffer);
    static std::string Dimensions(const Buffer& buffer);

    // Null for an on-chip buffer.
    Tensor* TensorOf(const Buffer& buffer);
    tvm::PrimExpr Linear(const Buffer& buffer, const Indices& indices);
    std::string Index(const Buffer& buffer, const Indices& indices);
    // An on-chip element as something that can be assigned to.
    std::string Place(const Buffer& buffer, const Indices& indices);
    std::string View(const Tensor& tensor, const Buffer& buffer) const;
    std::string Element(const tvm::tirx::BufferLoadNode* load) final;

    // Tensors of int4 and float4 hold two in a byte, the first in the lower half.
    static bool IsPacked(const tvm::DataType& dtype);
    // What a tensor's bytes are loaded as.
    static std::string StoredTypeName(const tvm::DataType& dtype);
    std::string Half(const tvm::PrimExpr& index);
    std::string Byte(const tvm::PrimExpr& index);

    ScalarKernel kernel_;
    std::multiset<std::string> in_use_;
    std::unordered_map<const tvm::ffi::Object*, std::string> names_;
    std::unordered_map<const tvm::ffi::Object*, std::pair<std::string, Buffer>> named_;  // on-chip, by data
    std::vector<Tensor> tensors_;
    std::vector<int64_t> line_offsets_;               // of each tensor's cached lines
    std::vector<std::string> arrays_, block_locals_;  // declarations: in the circular buffer, in local memory

private:
    static int64_t Elements(const Buffer& buffer);
    static std::string Describe(const Buffer& buffer);
    std::string Nibble(const Tensor& tensor, const tvm::PrimExpr& index, const tvm::DataType& dtype);

    std::unordered_map<const tvm::ffi::Object*, size_t> tensor_of_;
    int64_t local_bytes_ = 0;
};

}  // namespace softmetal::tilelang
