// CutExpressions: what needs more of Dst than there is becomes several computations, with buffers between them.
#include <algorithm>

#include "engine/arrange.h"

namespace softmetal::tilelang::engine {
namespace {

// The part that a value too large for Dst waits for: of the first such value, the operand that needs most itself.
ValuePtr PartOf(const ValuePtr& root, int64_t dst_tiles) {
    for (const ValuePtr& value : Ordered(root)) {
        if (RegistersOf(value) <= dst_tiles) continue;
        ValuePtr most;
        for (const ValuePtr& arg : value->args) {
            if (arg->args.empty()) continue;
            if (!most || RegistersOf(arg) > RegistersOf(most)) most = arg;
        }
        return most;
    }
    return nullptr;
}

}  // namespace

void CutExpressions(Program& program, int64_t dst_tiles) {
    ForBodies(program.body, [&](Body& body) {
        for (size_t i = 0; i < body.size(); ++i) {
            if (body[i]->kind != Node::kCompute) continue;
            while (const ValuePtr part = PartOf(body[i]->result, dst_tiles)) {
                const ChipPtr chip = Renamed(program, body[i]->chip, "_part");
                chip->dtype = "float32";
                const ValuePtr leaf = MakeLeaf("tile", chip);
                body[i]->result = Replaced(
                    body[i]->result, [&](const ValuePtr& value) -> ValuePtr { return value == part ? leaf : nullptr; });
                body.insert(body.begin() + i, MakeCompute(chip, part, body[i]->span));
                ++i;
            }
        }
    });
}

}  // namespace softmetal::tilelang::engine
