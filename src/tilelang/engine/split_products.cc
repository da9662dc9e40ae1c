// SplitProducts: of a right operand the matrix unit sees 10 bits, one fewer than float16 has, and errors add up over
// long sums. Short products, as attention's, stay as they are.
#include <algorithm>

#include "engine/arrange.h"

namespace softmetal::tilelang::engine {
namespace {

// The statement that alone sets a buffer, if there is one.
const Node* OnlySetter(const Program& program, const ChipPtr& chip) {
    const Node* setter = nullptr;
    int64_t times = 0;
    Walk(program.body, [&](const NodePtr& node) {
        if (Sets(*node, chip)) setter = node.get(), ++times;
    });
    return times == 1 ? setter : nullptr;
}

// A float16 buffer that one load or piece of scalar code fills, or the transpose of one: what to widen for all its bits
// to be seen. Else nothing.
std::vector<ChipPtr> FilledBuffers(const Program& program, const ChipPtr& chip) {
    const Node* setter = OnlySetter(program, chip);
    if (!setter || chip->dtype != "float16") return {};
    if (Fills(*setter, chip)) return {chip};
    const Value& value = *setter->result;
    if (value.op != "tile" || !value.transposed) return {};
    std::vector<ChipPtr> buffers = FilledBuffers(program, value.chip);
    if (!buffers.empty()) buffers.push_back(chip);
    return buffers;
}

// in0 * in1 of `sum += in0 * in1`, where both come as float16 and sums have more bits.
ValuePtr HalfProduct(const Program& program, const Node& node) {
    if (node.kind != Node::kCompute || node.chip->dtype != "float32") return nullptr;
    const ValuePtr product = AddedProduct(node);
    if (!product) return nullptr;
    for (const ChipPtr& chip : {product->chip, product->chip_b}) {
        if (FilledBuffers(program, chip).empty()) return nullptr;
    }
    return product;
}

NodePtr PartOf(const Node& node, const ValuePtr& product, const ChipPtr& part) {
    auto made = std::make_shared<Value>(*product);
    made->chip_b = part;
    return MakeCompute(node.chip, MakeCall("add", {MakeLeaf("tile", node.chip), made}), node.span);
}

struct Found {
    Body* body;
    NodePtr node;
    ValuePtr product;
};

// A sum that each turn of its loop begins anew has few terms: those stay whole.
std::vector<Found> LongSums(const Program& program) {
    std::vector<Found> found;
    Walk(program.body, [&](const NodePtr& loop) {
        if (loop->kind != Node::kLoop) return;
        for (const NodePtr& node : loop->body) {
            const ValuePtr product = HalfProduct(program, *node);
            const auto sets = [&](const NodePtr& other) { return Writes(*other, node->chip); };
            if (product && std::count_if(loop->body.begin(), loop->body.end(), sets) == 1)
                found.push_back({&loop->body, node, product});
        }
    });
    return found;
}

void Widen(Program& program, const ChipPtr& chip) {
    for (const ChipPtr& buffer : FilledBuffers(program, chip)) {
        const Node& setter = *OnlySetter(program, buffer);
        if (setter.global) program.wide_tensors.insert(setter.global->buffer.get());
        buffer->dtype = "float32";
    }
}

void Split(Program& program, const Found& found) {
    const auto& [body, node, product] = found;
    const ChipPtr whole = product->chip_b;
    const ChipPtr high = Renamed(program, whole, "_high"), low = Renamed(program, whole, "_low");
    high->dtype = low->dtype = "bfloat16";
    const auto rest = MakeCall("sub", {MakeLeaf("tile", whole), MakeLeaf("tile", high)});
    const Body parts = {MakeCompute(high, MakeLeaf("tile", whole), node->span), MakeCompute(low, rest, node->span),
                        PartOf(*node, product, high), PartOf(*node, product, low)};
    const auto at = body->erase(std::find(body->begin(), body->end(), node));
    body->insert(at, parts.begin(), parts.end());
}

}  // namespace

void SplitProducts(Program& program) {
    if (!program.all_bits) return;
    const std::vector<Found> sums = LongSums(program);
    for (const Found& sum : sums) {
        for (const ChipPtr& chip : {sum.product->chip, sum.product->chip_b}) Widen(program, chip);
    }
    for (const Found& sum : sums) Split(program, sum);
    program.splits = !sums.empty();
}

}  // namespace softmetal::tilelang::engine
