// SplitProducts: of a right operand the matrix unit sees 10 bits, one fewer than float16 has, and errors add up over
// long sums. Short products, as attention's, stay as they are.
#include <algorithm>

#include "engine/arrange.h"

namespace softmetal::tilelang::engine {
namespace {

// The load that alone fills a buffer, if there is one.
const Node* OnlyLoad(const Program& program, const ChipPtr& chip) {
    const Node* load = nullptr;
    int64_t times = 0;
    Walk(program.body, [&](const NodePtr& node) {
        if (!Sets(*node, chip)) return;
        ++times;
        if (node->kind == Node::kLoad) load = node.get();
    });
    return times == 1 ? load : nullptr;
}

// in0 * in1 of `sum += in0 * in1`, where both are loaded as float16 and sums have more bits.
ValuePtr HalfProduct(const Program& program, const Node& node) {
    if (node.kind != Node::kCompute || node.result->op != "add" || node.chip->dtype != "float32") return nullptr;
    ValuePtr product;
    bool adds = false;
    for (const ValuePtr& arg : node.result->args) {
        if (arg->op == "matmul") product = arg;
        adds = adds || (arg->op == "tile" && arg->chip == node.chip && !arg->transposed);
    }
    if (!product || !adds) return nullptr;
    for (const ChipPtr& chip : {product->chip, product->chip_b}) {
        if (chip->dtype != "float16" || !OnlyLoad(program, chip)) return nullptr;
    }
    return product;
}

NodePtr PartOf(const Node& node, const ValuePtr& product, const ChipPtr& part) {
    auto made = std::make_shared<Value>(*product);
    made->chip_b = part;
    return MakeCompute(node.chip, MakeCall("add", {MakeLeaf("tile", node.chip), made}), node.span);
}

void Split(Program& program, Body& body, size_t at, const ValuePtr& product) {
    const NodePtr node = body[at];
    for (const ChipPtr& chip : {product->chip, product->chip_b}) {
        program.wide_tensors.insert(OnlyLoad(program, chip)->global->buffer.get());
    }
    const ChipPtr whole = product->chip_b;
    const ChipPtr high = Renamed(program, whole, "_high"), low = Renamed(program, whole, "_low");
    high->dtype = low->dtype = "bfloat16";
    const auto rest = MakeCall("sub", {MakeLeaf("tile", whole), MakeLeaf("tile", high)});
    const Body parts = {MakeCompute(high, MakeLeaf("tile", whole), node->span), MakeCompute(low, rest, node->span),
                        PartOf(*node, product, high), PartOf(*node, product, low)};
    body.erase(body.begin() + static_cast<std::ptrdiff_t>(at));
    body.insert(body.begin() + static_cast<std::ptrdiff_t>(at), parts.begin(), parts.end());
}

}  // namespace

void SplitProducts(Program& program) {
    if (!program.all_bits) return;
    Walk(program.body, [&](const NodePtr& loop) {
        if (loop->kind != Node::kLoop) return;
        for (size_t at = 0; at < loop->body.size(); ++at) {
            const ValuePtr product = HalfProduct(program, *loop->body[at]);
            if (!product) continue;
            const ChipPtr& sum = loop->body[at]->chip;
            const auto sets = [&](const NodePtr& node) { return Writes(*node, sum); };
            // A sum that each turn begins anew has few terms.
            if (std::count_if(loop->body.begin(), loop->body.end(), sets) > 1) continue;
            Split(program, loop->body, at, product);
        }
    });
}

}  // namespace softmetal::tilelang::engine
