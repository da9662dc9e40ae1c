// Values of loads beyond a tensor.
#include "safe_values.h"

namespace softmetal::tilelang {

using namespace tvm;
using namespace tvm::tirx;

namespace {

bool IsZeroValue(const PrimExpr& value) {
    if (const auto* cast = value.as<CastNode>()) return IsZeroValue(cast->value);
    const auto* number = value.as<FloatImmNode>();
    return number ? number->value == 0 : is_zero(value);
}

ffi::Map<Var, PrimExpr> MapOf(const SafeValues::Annotations& annotations) {
    auto map = annotations.Get("safe_value_map");
    return map ? map.value().cast<ffi::Map<Var, PrimExpr>>() : ffi::Map<Var, PrimExpr>();
}

}  // namespace

void SafeValues::Enter(const Annotations& annotations) {
    scopes_.push_back(MapOf(annotations));
}

PrimExpr SafeValues::Of(const Buffer& tensor) const {
    for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
        if (auto value = scope->Get(tensor->data)) return cast(tensor->dtype, value.value());
    }
    return make_zero(tensor->dtype);
}

bool SafeValues::IsZero(const Buffer& tensor) const {
    return IsZeroValue(Of(tensor));
}

bool AsksForSafeValues(const SafeValues::Annotations& annotations, const Stmt& body) {
    bool found = false;
    auto look = [&](const SafeValues::Annotations& map) {
        for (const auto& [tensor, value] : MapOf(map)) found = found || !IsZeroValue(value);
    };
    look(annotations);
    PostOrderVisit(body, [&](const ffi::ObjectRef& node) {
        if (const auto* block = node.as<SBlockNode>()) look(block->annotations);
    });
    return found;
}

}  // namespace softmetal::tilelang
