// NarrowEarly: where no tensor has more than 16 bits, a buffer that ends as a copy of 16 bits is made so at once.
#include <algorithm>
#include <optional>

#include "engine/arrange.h"

namespace softmetal::tilelang::engine {
namespace {

bool IsNarrow(const Program& program) {
    bool narrow = !program.exact_float32;
    Walk(program.body, [&](const NodePtr& node) {
        if (node->global) narrow = narrow && node->global->buffer->dtype.bits() <= 16;
    });
    return narrow;
}

bool OnlyReduces(const Node& node, const ChipPtr& chip) {
    if (node.kind != Node::kCompute) return false;
    const auto values = Ordered(node.result);
    return std::all_of(values.begin(), values.end(), [&](const ValuePtr& value) {
        return value->chip != chip || value->op == "reduce" || value->op == "matmul";
    });
}

// The computation that body[i], a copy, copies the result of, if it may as well write the copy itself.
std::optional<size_t> MakerOf(const Program& program, const Body& body, size_t i) {
    const Node& copy = *body[i];
    const Value& source = *copy.result;
    if (copy.kind != Node::kCompute || source.op != "tile" || source.transposed) return {};
    const ChipPtr &wide = source.chip, &narrow = copy.chip;
    const bool alike = wide->rows == narrow->rows && wide->cols == narrow->cols && wide->length == narrow->length;
    if (!alike || wide->dtype != "float32" || narrow->dtype == "float32") return {};
    std::optional<size_t> maker;
    for (size_t j = 0; j < i; ++j) {
        if (Sets(*body[j], wide)) maker = j;
        if (maker && Touches(*body[j], narrow)) maker.reset();
    }
    if (!maker || body[*maker]->kind != Node::kCompute) return {};
    // A sum may as well be one of rounded numbers; what else reads them wants the bits that the copy loses. What is
    // stored is only that.
    bool reduced = false, stored = false;
    for (size_t j = *maker + 1; j < body.size(); ++j) {
        if (Writes(*body[j], wide) || (j != i && Reads(*body[j], wide) && !OnlyReduces(*body[j], wide))) return {};
        reduced = reduced || (j != i && Reads(*body[j], wide));
    }
    Walk(program.body,
         [&](const NodePtr& node) { stored = stored || (node->kind == Node::kStore && node->chip == narrow); });
    if (stored && reduced) return {};
    const Home home = HomeOf(program, wide);
    const bool dies = home.body == &body && Sets(*body[home.first], wide) && !ReadsItself(body[home.first], wide);
    return dies ? maker : std::nullopt;
}

}  // namespace

void NarrowEarly(Program& program) {
    if (!IsNarrow(program)) return;
    ForBodies(program.body, [&](Body& body) {
        for (size_t i = 0; i < body.size(); ++i) {
            const auto maker = MakerOf(program, body, i);
            if (!maker) continue;
            const ChipPtr wide = body[*maker]->chip, narrow = body[i]->chip;
            body[*maker]->chip = narrow;
            body.erase(body.begin() + i);
            for (size_t j = *maker + 1; j < body.size(); ++j) RenameReads(body[j], wide, narrow);
            --i;
        }
    });
}

}  // namespace softmetal::tilelang::engine
