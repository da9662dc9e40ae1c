// Makes a vector in registers as long as its indices reach, as on a GPU, where each thread has a register of its own
// and names it by any index. Knows nothing of buffers in shared memory, which have one length for all.
#include <algorithm>
#include <sstream>

#include "buffer_mutator.h"
#include "sure_accesses.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;

class LengthFinder final : public SureAccesses {
public:
    using SureAccesses::SureAccesses;

    ffi::Map<Buffer, int64_t> lengths;

private:
    void OnElement(const Buffer& buffer, const ffi::Array<PrimExpr>& indices, bool) final {
        if (!guards().empty() || indices.size() != 1 || Scope(buffer) != "local.fragment") return;
        const auto* size = buffer->shape[0].as<IntImmNode>();
        const auto reach = ReachOf(indices[0]);
        if (!size || !reach || reach->largest < size->value) return;
        lengths.Set(buffer, std::max(reach->largest + 1, lengths.Get(buffer).value_or(0)));
    }
};

class Lengthener final : public BufferMutator {
public:
    explicit Lengthener(const ffi::Map<Buffer, int64_t>& lengths) {
        for (const auto& [buffer, length] : lengths) {
            const PrimExpr size = IntImm(buffer->shape[0].dtype(), length);
            made_.Set(buffer, decl_buffer({size}, buffer->dtype, buffer->name, Scope(buffer)));
        }
    }
    Buffer Replaced(const Buffer& buffer) final { return made_.Get(buffer).value_or(buffer); }

private:
    ffi::Map<Buffer, Buffer> made_;
};

}  // namespace

Launch LengthenFragments(Launch launch) {
    LengthFinder finder(launch);
    finder.Visit();
    if (finder.lengths.empty()) return launch;
    Lengthener lengthener(finder.lengths);
    launch.body = lengthener(launch.body);
    for (Buffer& buffer : launch.on_chip) buffer = lengthener.Replaced(buffer);
    for (const auto& [buffer, length] : finder.lengths) {
        std::ostringstream text;
        text << "has " << buffer->shape[0] << " elements, but indices reach " << length - 1
             << ": it is made as long as that";
        launch.notes.push_back({"buffer " + std::string(buffer->name), text.str()});
    }
    return launch;
}

}  // namespace softmetal::tilelang
