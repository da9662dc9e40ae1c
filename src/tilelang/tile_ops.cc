// Reads TileLang's tile operators out of the IR.
#include "tile_ops.h"

#include <sstream>

namespace softmetal::tilelang {

using namespace tvm;
using namespace tvm::tirx;

std::string OpName(const CallNode* call) {
    const auto* op = call->op.as<OpNode>();
    return op ? std::string(op->name) : std::string();
}

Region ParseRegion(const PrimExpr& operand) {
    const auto* call = operand.as<CallNode>();
    const auto* load = call && OpName(call) == "tl.region" ? call->args[0].as<BufferLoadNode>() : nullptr;
    if (!load) TVM_FFI_THROW(InternalError) << "operand of a tile operator is no tl.region: " << operand;
    Region region{load->buffer, load->indices, {}};
    for (size_t i = 2; i < call->args.size(); ++i) region.extents.push_back(call->args[i]);
    return region;
}

bool IsWhole(const Region& region) {
    arith::Analyzer analyzer;
    for (size_t i = 0; i < region.mins.size(); ++i) {
        if (!analyzer.CanProveEqual(region.mins[i], 0)) return false;
        if (!analyzer.CanProveEqual(region.extents[i], region.buffer->shape[i])) return false;
    }
    return true;
}

std::string Scope(const Buffer& buffer) {
    return buffer.scope();
}

std::string DTypeName(DataType dtype) {
    std::ostringstream text;
    text << dtype;
    // Stored as float32; the matrix unit reads 19 bits of both.
    return text.str() == "custom[tfloat32]" ? "float32" : text.str();
}

std::string TorchName(DataType dtype) {
    const std::string name = DTypeName(dtype);
    if (name == "int4" || name == "uint4") return name == "int4" ? "int8" : "uint8";
    if (name == "float4_e2m1fn") return "uint8";  // two in a byte, as PyTorch keeps them
    return name == "float8_e4m3" ? "float8_e4m3fn" : name;
}

int64_t PackedElements(DataType dtype) {
    return dtype.bits() == 4 ? 2 : 1;
}

std::string PlaceOf(const Span& span) {
    if (!span.defined() || !span->source_name.defined()) return "";
    return std::string(span->source_name->name) + ":" + std::to_string(span->line);
}

std::string SourceHint(const Span& span) {
    const std::string place = PlaceOf(span);
    return place.empty() ? "" : "\n  --> " + place + ":" + std::to_string(span->column);
}

}  // namespace softmetal::tilelang
