// SeparateLoads: a buffer that is loaded and set otherwise too is loaded into another one and copied.
#include "engine/arrange.h"

namespace softmetal::tilelang::engine {
namespace {

bool IsSetElsewhere(const Program& program, const NodePtr& load) {
    bool elsewhere = false;
    Walk(program.body,
         [&](const NodePtr& node) { elsewhere = elsewhere || (node != load && Sets(*node, load->chip)); });
    return elsewhere;
}

}  // namespace

void SeparateLoads(Program& program) {
    ForBodies(program.body, [&](Body& body) {
        for (size_t i = 0; i < body.size(); ++i) {
            const NodePtr load = body[i];
            if (load->kind != Node::kLoad || !IsSetElsewhere(program, load)) continue;
            const ChipPtr chip = load->chip;
            load->chip = Renamed(program, chip, "_in");
            body.insert(body.begin() + i + 1, MakeCompute(chip, MakeLeaf("tile", load->chip), load->span));
        }
    });
}

}  // namespace softmetal::tilelang::engine
