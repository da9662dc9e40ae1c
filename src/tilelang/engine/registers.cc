// How many tiles of Dst a value takes while it is computed.
#include <algorithm>
#include <map>
#include <set>

#include "engine/arrange.h"
#include "engine/functions.h"

namespace softmetal::tilelang::engine {
namespace {

bool ComesFirst(const Value& value) {
    return value.op == "reduce" || value.op == "matmul";
}

}  // namespace

int64_t RegistersOf(const ValuePtr& root) {
    // Operands in order, reductions and products before all others, each held until its last use, results in the place
    // of an operand that ends. What is the same for a row of tiles has registers of its own.
    auto order = Ordered(root);
    std::stable_partition(order.begin(), order.end(), [](const ValuePtr& value) { return ComesFirst(*value); });
    std::map<const Value*, size_t> last;
    auto operands = [](const Value& value) {
        std::vector<ValuePtr> held = value.args;
        if (TakesNumber(value)) held.pop_back();
        return held;
    };
    for (size_t i = 0; i < order.size(); ++i) {
        for (const ValuePtr& arg : operands(*order[i])) last[arg.get()] = i;
    }
    last[root.get()] = order.size();
    std::set<const Value*> shared;
    int64_t live[2] = {}, most[2] = {};
    for (size_t i = 0; i < order.size(); ++i) {
        const Value& value = *order[i];
        if (!last.count(&value)) continue;
        const auto held = operands(value);
        auto is_shared = [&](const ValuePtr& arg) { return shared.count(arg.get()) > 0; };
        const bool leaf = value.op == "column" || value.op == "element" || IsUniform(value);
        const bool alike = leaf || (!held.empty() && std::all_of(held.begin(), held.end(), is_shared));
        if (alike) shared.insert(&value);
        std::set<const Value*> ending;
        for (const ValuePtr& arg : held) {
            if (last[arg.get()] == i) ending.insert(arg.get());
        }
        for (const Value* arg : ending) --live[shared.count(arg)];
        most[alike] = std::max(most[alike], ++live[alike]);
    }
    return most[0] + most[1];
}

}  // namespace softmetal::tilelang::engine
