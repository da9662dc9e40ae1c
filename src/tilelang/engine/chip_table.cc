// Chips of a launch's buffers; vectors that copies join stand alike.
#include "engine/chip_table.h"

#include <algorithm>

#include "tile_ops.h"

namespace softmetal::tilelang::engine {

using namespace tvm;
using namespace tvm::tirx;

namespace {

// Sizes of an on-chip buffer without leading ones; two at least are kept.
std::vector<int64_t> Sizes(const Buffer& buffer) {
    std::vector<int64_t> sizes;
    for (const PrimExpr& size : buffer->shape) {
        const auto* imm = size.as<IntImmNode>();
        sizes.push_back(imm ? imm->value : 0);
    }
    while (sizes.size() > 2 && sizes[0] == 1) sizes.erase(sizes.begin());
    return sizes;
}

}  // namespace

ChipTable::ChipTable(const std::vector<Buffer>& on_chip, const HeldAsFloats& held) {
    for (const Buffer& buffer : on_chip) Declare(buffer, held);
}

void ChipTable::Declare(const Buffer& buffer, const HeldAsFloats& held) {
    auto chip = std::make_shared<Chip>();
    chip->name = buffer->name;
    const auto as = held.find(buffer->data.get());
    chip->dtype = as == held.end() ? DTypeName(buffer->dtype) : as->second;
    declared_[buffer.get()] = chip;
    sizes_[buffer.get()] = Sizes(buffer);
    const std::vector<int64_t>& sizes = sizes_[buffer.get()];
    if (sizes.size() == 1) {
        chip->shape = Shape::kUnknown;
        chip->length = sizes[0];
    } else if (sizes.size() == 2) {
        chip->rows = sizes[0], chip->cols = sizes[1];
    }
    chips_.push_back(chip);
}

const ChipPtr& ChipTable::Use(const Buffer& buffer, const Span& span) const {
    const auto found = declared_.find(buffer.get());
    if (found == declared_.end()) Decline("buffer " + std::string(buffer->name) + " is not known here", span);
    const auto& sizes = sizes_.at(buffer.get());
    const std::string name = buffer->name;
    if (sizes.empty() || sizes.size() > 2) {
        Decline(name + " has " + std::to_string(sizes.size()) + " dimensions on the chip; tiles have two", span);
    }
    if (*std::min_element(sizes.begin(), sizes.end()) <= 0) Decline(name + " has a size that is no number", span);
    const std::string& dtype = found->second->dtype;
    const bool widened = dtype.rfind("float8", 0) == 0;  // by scalar code, when it makes tiles of it
    if (dtype != "float32" && dtype != "float16" && dtype != "bfloat16" && !widened) {
        Decline(name + " is " + dtype + "; the engine path computes with float32, float16 and bfloat16", span);
    }
    return found->second;
}

// Vectors of one group stand alike.
Shape& ChipTable::ShapeOf(const ChipPtr& chip) {
    ChipPtr root = chip;
    while (leader_.count(root)) root = leader_[root];
    return root->shape;
}

bool ChipTable::CanStand(const ChipPtr& chip, Shape shape) {
    return chip->length == 0 || ShapeOf(chip) == Shape::kUnknown || ShapeOf(chip) == shape;
}

void ChipTable::Stand(const ChipPtr& chip, Shape shape, const Span& span) {
    if (chip->length == 0) return;
    if (!CanStand(chip, shape)) Decline(chip->name + " is used along rows here and along columns elsewhere", span);
    ShapeOf(chip) = shape;
}

void ChipTable::StandAlike(const ChipPtr& a, const ChipPtr& b, const Span& span) {
    if (a->length == 0 || b->length == 0 || &ShapeOf(a) == &ShapeOf(b)) return;
    if (ShapeOf(a) != Shape::kUnknown) Stand(b, ShapeOf(a), span);
    if (ShapeOf(b) != Shape::kUnknown) Stand(a, ShapeOf(b), span);
    ChipPtr root = a, other = b;
    while (leader_.count(root)) root = leader_[root];
    while (leader_.count(other)) other = leader_[other];
    leader_[root] = other;
}

std::vector<PrimExpr> ChipTable::Kept(const Buffer& buffer, const ffi::Array<PrimExpr>& indices) const {
    const size_t dropped = indices.size() - sizes_.at(buffer.get()).size();
    return {indices.begin() + dropped, indices.end()};
}

std::vector<ChipPtr> ChipTable::Resolved() {
    std::vector<std::pair<ChipPtr, Shape>> resolved;
    for (const ChipPtr& chip : chips_) {
        if (chip->length == 0) continue;
        const Shape shape = ShapeOf(chip);
        resolved.push_back({chip, shape == Shape::kUnknown ? Shape::kRow : shape});
    }
    for (auto& [chip, shape] : resolved) {
        chip->shape = shape;
        (shape == Shape::kRow ? chip->cols : chip->rows) = chip->length;
    }
    return chips_;
}

ChipsByData ChipTable::ByData() const {
    ChipsByData chips;
    for (const auto& [buffer, chip] : declared_) chips[buffer->data.get()] = chip;
    return chips;
}

ChipTable::State ChipTable::Save() const {
    State state{chips_, leader_, {}};
    for (const ChipPtr& chip : chips_) state.shapes.push_back(chip->shape);
    return state;
}

void ChipTable::Restore(const State& state) {
    chips_ = state.chips, leader_ = state.leader;
    for (size_t i = 0; i < state.shapes.size(); ++i) chips_[i]->shape = state.shapes[i];
}

}  // namespace softmetal::tilelang::engine
