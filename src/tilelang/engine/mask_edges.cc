// MaskEdges: reductions and products never see what lies between a buffer's last element and its tile's edge.
#include <limits>
#include <set>

#include "engine/arrange.h"
#include "engine/simplify.h"

namespace softmetal::tilelang::engine {
void MaskEdges(Program& program) {
    std::set<ChipPtr> computed;
    std::set<const tvm::tirx::BufferNode*> stored;
    Walk(program.body, [&](const NodePtr& node) {
        if (node->kind == Node::kStore) stored.insert(node->global->buffer.get());
    });
    Walk(program.body, [&](const NodePtr& node) {
        const bool rewritten = node->kind == Node::kLoad && stored.count(node->global->buffer.get());
        if (node->kind == Node::kCompute || rewritten) computed.insert(node->chip);
    });
    // Loaded buffers end in zeros, which suit sums and products.
    auto needs = [&](const ChipPtr& chip, bool columns, bool zeros_suit) {
        return (columns ? chip->cols : chip->rows) % 32 != 0 && (!zeros_suit || computed.count(chip));
    };
    auto mask = [&](Body& body, size_t& i, ChipPtr& chip, bool columns, double outside) {
        auto inside = MakeLeaf("pattern", nullptr);
        const int64_t last = (columns ? chip->cols : chip->rows) - 1;
        (columns ? inside->col_sign : inside->row_sign) = -1;
        inside->offset = tvm::IntImm(tvm::DataType::Int(32), last);
        inside->residue = last % 32;
        const ChipPtr masked = Renamed(program, chip, "_masked");
        const auto value = Simplified("where", {inside, MakeLeaf("tile", chip), MakeNumber(outside)});
        body.insert(body.begin() + i, MakeCompute(masked, value, body[i]->span));
        ++i;
        chip = masked;
    };
    ForBodies(program.body, [&](Body& body) {
        for (size_t i = 0; i < body.size(); ++i) {
            if (body[i]->kind != Node::kCompute) continue;
            for (const ValuePtr& value : Ordered(body[i]->result)) {
                const double lowest = -std::numeric_limits<double>::infinity();
                const bool sum = value->kind == "sum";
                if (value->op == "reduce" && needs(value->chip, value->over_columns, sum)) {
                    mask(body, i, value->chip, value->over_columns, sum ? 0 : lowest);
                }
                if (value->op != "matmul") continue;
                if (needs(value->chip, true, true)) mask(body, i, value->chip, true, 0);
                if (needs(value->chip_b, value->trans_b, true)) mask(body, i, value->chip_b, value->trans_b, 0);
            }
        }
    });
}

}  // namespace softmetal::tilelang::engine
