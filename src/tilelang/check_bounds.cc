// Refuses accesses that leave their buffer whatever the data are. What lies beside an on-chip buffer would be
// overwritten, so no element may leave it; a block may hang over a tensor's edge, so there only an element that lies
// outside in every turn is a mistake.
#include <sstream>

#include "sure_accesses.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;

class BoundsChecker final : public SureAccesses {
public:
    using SureAccesses::SureAccesses;

private:
    void OnElement(const Buffer& buffer, const ffi::Array<PrimExpr>& indices, bool stored) final {
        if (!guards().empty()) return;
        for (size_t i = 0; i < indices.size(); ++i) {
            const auto* size = buffer->shape[i].as<IntImmNode>();
            if (!size || !indices[i]->dtype.is_scalar()) continue;
            if (IsGlobal(buffer)) {
                CheckTensor(buffer, indices[i], i, size->value, stored);
            } else {
                CheckOnChip(buffer, indices[i], i, size->value);
            }
        }
    }

    void CheckOnChip(const Buffer& buffer, const PrimExpr& index, size_t dimension, int64_t size) {
        const auto reach = ReachOf(index);
        if (!reach || (reach->least >= 0 && reach->largest < size)) return;
        std::ostringstream text;
        text << "the index " << index << " of " << buffer->name << " reaches "
             << (reach->largest < size ? reach->least : reach->largest) << ", and " << buffer->name << " has " << size
             << " elements in dimension " << dimension << "; make the buffer larger, or the loop shorter";
        TVM_FFI_THROW(UserError) << text.str() << SourceHint(span());
    }

    void CheckTensor(const Buffer& buffer, const PrimExpr& index, size_t dimension, int64_t size, bool stored) {
        const Reach bounds = BoundsOf(index);
        if (size == 0 || (bounds.least < size && bounds.largest >= 0)) return;
        // TileLang has added the size to an index that is surely negative.
        const PrimExpr written = bounds.largest < 0 ? analyzer_.Simplify(index - IntImm(index.dtype(), size)) : index;
        std::ostringstream text;
        text << "the index " << written << " of " << buffer->name
             << " lies outside of it in every turn: " << buffer->name << " has " << size << " elements in dimension "
             << dimension << ", so this " << (stored ? "stores nothing" : "reads nothing but zeros")
             << "; correct the index, or put the statement "
             << "under a condition";
        TVM_FFI_THROW(UserError) << text.str() << SourceHint(span());
    }
};

}  // namespace

Launch CheckBounds(Launch launch) {
    BoundsChecker(launch).Visit();
    return launch;
}

}  // namespace softmetal::tilelang
