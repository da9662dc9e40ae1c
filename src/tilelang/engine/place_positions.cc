// PlacePositions: where an element is in its buffer is where it is in its tile, and where that tile is.
#include "engine/arrange.h"
#include "engine/simplify.h"

namespace softmetal::tilelang::engine {

void PlacePositions(Program& program) {
    Walk(program.body, [](const NodePtr& node) {
        if (node->kind != Node::kCompute) return;
        const Chip& chip = *node->chip;
        node->result = Replaced(node->result, [&](const ValuePtr& value) -> ValuePtr {
            if (value->op != "index") return nullptr;
            auto position = MakeLeaf("position", nullptr);
            position->over_columns = value->along ? chip.shape != Shape::kColumn : value->over_columns;
            const bool one = (position->over_columns ? chip.TileCols() : chip.TileRows()) == 1;
            if (one) return position;
            return Simplified("add", {position, MakeScalar(position->over_columns ? TileCol() : TileRow())});
        });
    });
}

}  // namespace softmetal::tilelang::engine
