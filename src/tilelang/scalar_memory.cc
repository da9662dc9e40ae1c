// Names, places in L1 and accesses of a scalar kernel's tensors and buffers.
#include "scalar_memory.h"

#include <algorithm>
#include <sstream>

#include "tile_ops.h"

namespace softmetal::tilelang {

using namespace tvm;
using namespace tvm::tirx;

namespace {

constexpr int64_t kLinesBytes = 1024 + 128;  // of softmetal/scalar/global_tensor.h
constexpr int64_t kAlignment = 64;           // of the strictest DRAM read
// Local memory that small per-block arrays may take together; the stack needs the rest.
constexpr int64_t kLocalArrayBytes = 512;

}  // namespace

bool IsVariable(const Buffer& buffer) {
    return Scope(buffer) == "local.var" && is_one(buffer->shape[0]) && buffer->shape.size() == 1;
}

int64_t ElementBytes(const DataType& dtype, const std::string& whose) {
    if (dtype.lanes() != 1) {
        TVM_FFI_THROW(UnsupportedError) << whose << " has elements of the vector dtype " << DTypeName(dtype)
                                        << "; give it one more dimension instead";
    }
    ScalarTypeName(dtype);
    return dtype.is_bool() ? 1 : (dtype.bits() + 7) / 8;
}

std::string ScalarMemory::Fresh(const std::string& wish) {
    static const std::set<std::string> kTaken = {
        "auto",      "bool",      "break",     "case",          "char",        "class",       "const",
        "default",   "delete",    "do",        "double",        "else",        "enum",        "float",
        "for",       "if",        "int",       "long",          "new",         "not",         "and",
        "or",        "xor",       "register",  "return",        "short",       "signed",      "static",
        "struct",    "switch",    "template",  "this",          "union",       "unsigned",    "using",
        "void",      "volatile",  "while",     "main",          "kernel_main", "math",        "min",
        "max",       "block",     "blocks",    "first_block",   "memory",      "lock",        "bf16",
        "f16",       "bits_as",   "floor_div", "floor_mod",     "sizeof",      "goto",        "inline",
        "operator",  "private",   "public",    "namespace",     "noc_index",   "my_x",        "my_y",
        "in_turn",   "matrix",    "Matrix",    "barrier",       "nibble_of",   "with_nibble", "fetch_add",
        "fetch_max", "fetch_min", "fetch_or",  "global_tensor", "noc_x",       "noc_y",       "f8e4m3",
        "f8e5m2",    "f8e8m0",    "f4e2m1",    "MatrixUnit",    "GridBarrier", "CoreLock",    "GlobalTensor",
        "core",      "asm",       "try",       "catch",         "throw",       "friend",      "export",
        "virtual"};
    std::string name;
    for (char c : wish) name += std::isalnum(static_cast<unsigned char>(c)) || c == '_' ? c : '_';
    if (name.empty() || std::isdigit(static_cast<unsigned char>(name[0]))) name = "v" + name;
    if (kTaken.count(name)) name += "_";
    std::string unique = name;
    for (int n = 1; in_use_.count(unique); ++n) unique = name + "_" + std::to_string(n);
    in_use_.insert(unique);
    return unique;
}

std::string ScalarMemory::NameOf(const VarNode* var) {
    auto found = names_.find(var);
    if (found == names_.end()) {
        TVM_FFI_THROW(UnsupportedError) << "the value of " << var->name_hint
                                        << " is not known in the kernel: it is neither a parameter nor bound before "
                                           "its use"
                                        << SourceHint(span_);
    }
    return found->second;
}

int64_t ScalarMemory::Elements(const Buffer& buffer) {
    int64_t count = 1;
    for (const PrimExpr& size : buffer->shape) {
        const auto* number = size.as<IntImmNode>();
        if (!number) {
            std::ostringstream text;
            text << "the on-chip buffer " << buffer->name << " has the shape " << buffer->shape
                 << ", which is not constant; give its sizes as numbers";
            TVM_FFI_THROW(UnsupportedError) << text.str() << SourceHint(buffer->span);
        }
        count *= number->value;
    }
    return count;
}

std::string ScalarMemory::Describe(const Buffer& buffer) {
    std::ostringstream text;
    text << DTypeName(buffer->dtype) << buffer->shape << ", " << Scope(buffer);
    return text.str();
}

int64_t ScalarMemory::Reserve(const std::string& name, int64_t bytes, const std::string& text) {
    const int64_t offset = kernel_.bytes;
    kernel_.places.push_back({name, offset, bytes, text});
    kernel_.bytes += RoundUp(bytes, kAlignment);
    return offset;
}

void ScalarMemory::AddTensor(const Buffer& buffer) {
    const std::string name = Fresh(buffer->name);
    tensors_.push_back({name, buffer->dtype});
    tensor_of_[buffer->data.get()] = tensors_.size() - 1;
    kernel_.tensors.push_back(buffer->name);
    line_offsets_.push_back(Reserve("lines of " + std::string(buffer->name), kLinesBytes, "cached lines"));
}

std::string ScalarMemory::Dimensions(const Buffer& buffer) {
    std::string text;
    for (const PrimExpr& size : buffer->shape) text += "[" + std::to_string(size.as<IntImmNode>()->value) + "]";
    return text;
}

void ScalarMemory::Place(const Buffer& buffer) {
    if (named_.count(buffer->data.get())) return;
    const std::string name = Fresh(buffer->name);
    named_[buffer->data.get()] = {name, buffer};
    if (Scope(buffer) == "shared.barrier" || Scope(buffer) == "shared.cluster_barrier") return;
    const std::string type = ScalarTypeName(buffer->dtype);
    if (IsVariable(buffer)) {
        block_locals_.push_back(type + " " + name + "{};");
        return;
    }
    const int64_t bytes = Elements(buffer) * ElementBytes(buffer->dtype, buffer->name);
    if (Scope(buffer).rfind("local", 0) == 0 && Scope(buffer) != "local.fragment" &&
        local_bytes_ + bytes <= kLocalArrayBytes) {
        local_bytes_ += bytes;
        block_locals_.push_back(type + " " + name + Dimensions(buffer) + "{};");
        return;
    }
    const int64_t offset = Reserve(buffer->name, bytes, Describe(buffer));
    arrays_.push_back("auto& " + name + " = *reinterpret_cast<" + type + " (*)" + Dimensions(buffer) + ">(memory + " +
                      std::to_string(offset) + ");");
}

ScalarMemory::Tensor* ScalarMemory::TensorOf(const Buffer& buffer) {
    auto found = tensor_of_.find(buffer->data.get());
    return found == tensor_of_.end() ? nullptr : &tensors_[found->second];
}

PrimExpr ScalarMemory::Linear(const Buffer& buffer, const ffi::Array<PrimExpr>& indices) {
    PrimExpr linear = IntImm(DataType::Int(32), 0);
    for (size_t d = 0; d < indices.size(); ++d) {
        linear = linear * cast(DataType::Int(32), buffer->shape[d]) + cast(DataType::Int(32), indices[d]);
    }
    return analyzer_.Simplify(linear);
}

std::string ScalarMemory::Index(const Buffer& buffer, const ffi::Array<PrimExpr>& indices) {
    return Print(Linear(buffer, indices));
}

std::string ScalarMemory::Place(const Buffer& buffer, const ffi::Array<PrimExpr>& indices) {
    auto found = named_.find(buffer->data.get());
    if (found == named_.end()) {
        TVM_FFI_THROW(UnsupportedError) << "the buffer " << buffer->name << " (" << Describe(buffer)
                                        << ") is neither a parameter nor allocated in the kernel" << SourceHint(span_);
    }
    const auto& [name, owner] = found->second;
    if (IsVariable(owner)) return name;
    bool same = owner->shape.size() == buffer->shape.size() && owner->dtype == buffer->dtype;
    for (size_t d = 0; same && d < owner->shape.size(); ++d) {
        same = analyzer_.CanProveEqual(owner->shape[d], buffer->shape[d]);
    }
    if (same) {
        std::string text = name;
        for (const PrimExpr& index : indices) text += "[" + Print(analyzer_.Simplify(index)) + "]";
        return text;
    }
    // Another view of the same memory.
    return "reinterpret_cast<" + ScalarTypeName(buffer->dtype) + "*>(&" + name + ")[" + Index(buffer, indices) + "]";
}

std::string ScalarMemory::View(const Tensor& tensor, const Buffer& buffer) const {
    return buffer->dtype == tensor.dtype ? "" : "<" + ScalarTypeName(buffer->dtype) + ">";
}

std::string ScalarMemory::Element(const BufferLoadNode* load) {
    Tensor* tensor = TensorOf(load->buffer);
    if (!tensor) return Place(load->buffer, load->indices);
    tensor->read = true;
    if (IsPacked(load->buffer->dtype)) return Nibble(*tensor, Linear(load->buffer, load->indices), load->dtype);
    return tensor->name + ".load" + View(*tensor, load->buffer) + "(" + Index(load->buffer, load->indices) + ")";
}

bool ScalarMemory::IsPacked(const DataType& dtype) {
    return dtype.bits() == 4;
}

std::string ScalarMemory::StoredTypeName(const DataType& dtype) {
    return dtype.is_float4() ? "uint8_t" : ScalarTypeName(dtype);
}

std::string ScalarMemory::Half(const PrimExpr& index) {
    return Print(analyzer_.Simplify(floormod(index, 2)));
}

std::string ScalarMemory::Byte(const PrimExpr& index) {
    return Print(analyzer_.Simplify(floordiv(index, 2)));
}

std::string ScalarMemory::Nibble(const Tensor& tensor, const PrimExpr& index, const DataType& dtype) {
    if (dtype.is_float4()) {
        return "f4e2m1::of_bits(nibble_of<uint8_t>(" + tensor.name + ".load(" + Byte(index) + "), " + Half(index) +
               "))";
    }
    return std::string(dtype.is_uint() ? "nibble_of<uint8_t>(" : "nibble_of<int8_t>(") + tensor.name + ".load(" +
           Byte(index) + "), " + Half(index) + ")";
}

}  // namespace softmetal::tilelang
