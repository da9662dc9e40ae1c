// Finds the tensors of which a launch surely sets every element, so that nothing has to be there before: stores and
// copies whose indices, over all blocks and loops, leave no gap. Knows nothing of what reads them.
#include <algorithm>
#include <unordered_set>

#include "sure_accesses.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;

class WholeOutputs final : public SureAccesses {
public:
    using SureAccesses::SureAccesses;

    std::unordered_set<const BufferNode*> found;

private:
    void OnElement(const Buffer& buffer, const ffi::Array<PrimExpr>& indices, bool stored) final {
        if (stored) Note(buffer, indices, ffi::Array<PrimExpr>(indices.size(), IntImm(DataType::Int(32), 1)));
    }
    void OnRegion(const Region& region, const Region* from) final {
        if (!from || FillsIt(region, *from)) Note(region.buffer, region.mins, region.extents);
    }

    // A copy takes the smaller extent where the two differ; regions of unlike rank have the same size.
    bool FillsIt(const Region& region, const Region& from) {
        const auto wide = [](const Region& one) {
            std::vector<PrimExpr> extents;
            for (const PrimExpr& extent : one.extents) {
                if (!is_one(extent)) extents.push_back(extent);
            }
            return extents;
        };
        const std::vector<PrimExpr> to = wide(region), given = wide(from);
        if (to.size() != given.size()) return true;
        for (size_t i = 0; i < to.size(); ++i) {
            if (!analyzer_.CanProve(given[i] >= to[i])) return false;
        }
        return true;
    }

    void Note(const Buffer& buffer, const ffi::Array<PrimExpr>& mins, const ffi::Array<PrimExpr>& extents) {
        if (!IsGlobal(buffer) || found.count(buffer.get()) || !GuardsHoldInside(buffer, mins)) return;
        std::vector<bool> used(walked().size(), false);
        for (size_t d = 0; d < mins.size(); ++d) {
            const auto *size = buffer->shape[d].as<IntImmNode>(), *extent = extents[d].as<IntImmNode>();
            const auto sum = SumOf(mins[d]);
            if (!size || !extent || !sum || !Covers(*sum, extent->value, size->value, used)) return;
        }
        found.insert(buffer.get());
    }

    // Whether first + factor * turn + ... with `extent` elements each leaves no gap from 0 to a size. A variable that
    // another dimension goes by cannot be taken for this one too.
    bool Covers(const Sum& sum, int64_t extent, int64_t size, std::vector<bool>& used) const {
        std::vector<size_t> terms;
        int64_t first = sum.base;
        for (size_t i = 0; i < sum.factors.size(); ++i) {
            if (sum.factors[i] == 0) continue;
            if (sum.factors[i] < 0 || used[i]) return false;
            used[i] = true;
            first += sum.factors[i] * walked()[i].first;
            terms.push_back(i);
        }
        std::sort(terms.begin(), terms.end(),
                  [&](size_t a, size_t b) { return std::pair(sum.factors[a], a) < std::pair(sum.factors[b], b); });
        int64_t length = extent;
        for (size_t i : terms) {
            if (sum.factors[i] > length) return false;
            length += sum.factors[i] * (walked()[i].last - walked()[i].first);
        }
        return first <= 0 && first + length >= size;
    }

    // Whether each condition round a store is true wherever the element lies in the tensor.
    bool GuardsHoldInside(const Buffer& buffer, const ffi::Array<PrimExpr>& mins) {
        if (guards().empty()) return true;
        PrimExpr inside = const_true();
        for (size_t d = 0; d < mins.size(); ++d) inside = inside && mins[d] < cast(mins[d].dtype(), buffer->shape[d]);
        With<arith::ConstraintContext> context(&analyzer_, analyzer_.Simplify(inside));
        return std::all_of(guards().begin(), guards().end(),
                           [&](const PrimExpr& guard) { return analyzer_.CanProve(guard); });
    }
};

}  // namespace

void FindWholeOutputs(const Launch& launch, std::vector<TensorPlan>& tensors) {
    WholeOutputs outputs(launch);
    outputs.Visit();
    for (const Buffer& buffer : launch.global) {
        if (!outputs.found.count(buffer.get())) continue;
        for (TensorPlan& tensor : tensors) tensor.whole = tensor.whole || tensor.name == std::string(buffer->name);
    }
}

}  // namespace softmetal::tilelang
