// SeparateStores: what is stored and computed, or loaded in more than one place, gets a buffer of its own that only the
// store reads.
#include <map>
#include <set>

#include "engine/arrange.h"
#include "tile_ops.h"

namespace softmetal::tilelang::engine {
void SeparateStores(Program& program) {
    std::set<ChipPtr> computed, read;
    std::map<ChipPtr, int64_t> stores, loads;
    std::map<ChipPtr, tvm::DataType> loaded;
    Walk(program.body, [&](const NodePtr& node) {
        if (node->kind == Node::kStore) ++stores[node->chip];
        if (node->kind == Node::kLoad) loaded[node->chip] = node->global->buffer->dtype, ++loads[node->chip];
        if (node->kind != Node::kCompute) return;
        computed.insert(node->chip);
        for (const ChipPtr& chip : ReadsOf(*node)) read.insert(chip);
    });
    ForBodies(program.body, [&](Body& body) {
        for (size_t i = 0; i < body.size(); ++i) {
            const NodePtr store = body[i];
            if (store->scalar) {
                for (ChipUse& use : store->scalar->takes) {
                    const ChipPtr out = Renamed(program, use.chip, "_out");
                    body.insert(body.begin() + i++, MakeCompute(out, MakeLeaf("tile", use.chip), store->span));
                    use.chip = out;
                }
            }
            if (store->kind != Node::kStore) continue;
            const tvm::DataType dtype = store->global->buffer->dtype;
            const bool moves = !computed.count(store->chip) && !read.count(store->chip) && stores[store->chip] == 1 &&
                               loads[store->chip] <= 1;
            if (moves && (!loaded.count(store->chip) || loaded.at(store->chip) == dtype)) continue;
            const ChipPtr out = Renamed(program, store->chip, "_out");
            out->dtype = DTypeName(dtype);
            body.insert(body.begin() + i, MakeCompute(out, MakeLeaf("tile", store->chip), store->span));
            store->chip = out;
            ++i;
        }
    });
}

}  // namespace softmetal::tilelang::engine
