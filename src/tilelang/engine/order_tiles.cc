// OrderTiles: in0 of products stand row by row, in1 so that a row of Dst tiles lies in one piece.
#include <map>

#include "engine/arrange.h"

namespace softmetal::tilelang::engine {
void OrderTiles(Program& program) {
    std::map<ChipPtr, std::pair<bool, bool>> uses;  // as in1 that is transposed; in another way
    Walk(program.body, [&](const NodePtr& node) {
        if (node->kind == Node::kStore) uses[node->chip].second = true;
        if (node->scalar) {
            for (const ChipUse& use : node->scalar->takes) uses[use.chip].second = true;
        }
        if (node->kind != Node::kCompute) return;
        for (const ValuePtr& value : Ordered(node->result)) {
            if (value->chip) uses[value->chip].second = true;
            if (!value->chip_b) continue;
            (value->trans_b ? uses[value->chip_b].first : uses[value->chip_b].second) = true;
        }
    });
    for (const auto& [chip, use] : uses) chip->tiles_by_column = use.first && !use.second;
    // A buffer that also stands otherwise gets a copy in the order that the product wants.
    ForBodies(program.body, [&](Body& body) {
        for (size_t i = 0; i < body.size(); ++i) {
            if (body[i]->kind != Node::kCompute) continue;
            for (const ValuePtr& value : Ordered(body[i]->result)) {
                if (value->op != "matmul" || !value->trans_b || value->chip_b->tiles_by_column) continue;
                if (value->chip_b->TileRows() == 1 || value->chip_b->TileCols() == 1) continue;
                const ChipPtr ordered = Renamed(program, value->chip_b, "_by_column");
                ordered->tiles_by_column = true;
                body.insert(body.begin() + i, MakeCompute(ordered, MakeLeaf("tile", value->chip_b), body[i]->span));
                ++i;
                value->chip_b = ordered;
            }
        }
    });
}

}  // namespace softmetal::tilelang::engine
