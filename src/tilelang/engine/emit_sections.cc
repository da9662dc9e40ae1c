// Sections of Dst: how many tiles each takes, in which loops they stand, and what is packed.
#include "engine/emit_sections.h"

#include <algorithm>
#include <set>

#include "attrs.h"

namespace softmetal::tilelang::engine {

void SectionWalk::TakeUp(const Node& node, const ValuePtr& result, bool rotates, bool adds_in_l1) {
    node_ = &node;
    section_ = MakeSection(result, node.chip, plan_);
    rotates_ = rotates;
    adds_in_l1_ = adds_in_l1;
    if (section_.registers + section_.shared > kDstTiles) {
        Decline("the expression for " + node.chip->name + " needs " +
                    std::to_string(section_.registers + section_.shared) + " tiles of Dst; there are " +
                    std::to_string(kDstTiles),
                node.span);
    }
    has_product_ = has_reduction_ = uses_reduce_unit_ = has_exact_reduction_ = false;
    for (const Step& step : section_.steps) {
        has_product_ = has_product_ || step.kind == Step::kMatmul;
        uses_reduce_unit_ = uses_reduce_unit_ || step.kind == Step::kReduce;
        has_exact_reduction_ = has_exact_reduction_ || step.kind == Step::kExactReduce;
    }
    has_reduction_ = uses_reduce_unit_ || has_exact_reduction_;
    hoists_fpu_ = hoists_sfpu_ = false;
    ChooseBlock();
}

void SectionWalk::ChooseHoisting() {
    std::set<std::vector<std::string>> fpu, sfpu;
    for (const Step& step : section_.steps) (OnSfpu(step) ? sfpu : fpu).insert(InitOf(step));
    hoists_fpu_ = fpu.size() == 1;
    hoists_sfpu_ = sfpu.size() == 1 && !has_exact_reduction_;  // which has inits of its own
    for (const auto& [hoists, inits] : {std::pair(hoists_fpu_, fpu), std::pair(hoists_sfpu_, sfpu)}) {
        if (!hoists) continue;
        for (const std::string& line : *inits.begin()) text_.Line(line);
    }
}

void SectionWalk::Init(const Step& step) {
    if (OnSfpu(step) ? hoists_sfpu_ : hoists_fpu_) return;
    for (const std::string& line : InitOf(step)) text_.Line(line);
}

bool SectionWalk::IsFlat() const {
    for (const Step& step : section_.steps) {
        const Value* value = step.value.get();
        if (step.kind == Step::kPattern || step.kind == Step::kPosition || has_reduction_ || step.kind == Step::kMatmul)
            return false;
        auto whole = [&](const Value& leaf) {
            const Chip &from = *leaf.chip, &to = *node_->chip;
            const bool ordered = from.tiles_by_column == to.tiles_by_column && from.TileRows() == to.TileRows() &&
                                 from.TileCols() == to.TileCols();
            return leaf.op == "element" || (leaf.op == "tile" && !leaf.transposed && ordered);
        };
        if ((step.kind == Step::kCopy || step.kind == Step::kBroadcast) && !whole(*value)) return false;
        if (step.kind == Step::kFpu && !(whole(*value->args[0]) && whole(*value->args[1]))) return false;
    }
    return true;
}

// A section that is the same for all tiles packs it as often as is wanted.
int64_t SectionWalk::TilesAtOnce() const {
    if (section_.registers == 0) return node_->chip->Tiles();
    return (kDstTiles - section_.shared) / section_.registers;
}

void SectionWalk::EmitTiles() {
    const ChipPtr& out = node_->chip;
    const int64_t most = TilesAtOnce();
    const std::string name = Camel(out->name);
    Place place;
    place.flat = IsFlat();
    if (place.flat) {
        place.count = LargestDivisor(out->Tiles(), most);
        place.tile = text_.OpenLoop("tile", "k" + name + "Tiles", out->Tiles(), place.count);
    } else {
        place.row = text_.OpenLoop("row", "k" + name + "Rows", out->TileRows());
        place.count = has_reduction_ ? 1 : LargestDivisor(out->TileCols(), most);
        place.col = text_.OpenLoop("col", "k" + name + "Cols", out->TileCols(), place.count);
    }
    place.each = place.count > 1 ? "i" : "";
    EmitSection(place);
    if (place.flat) {
        text_.CloseLoop(place.tile);
    } else {
        text_.CloseLoop(place.col);
        text_.CloseLoop(place.row);
    }
}

// Blocks of Dst for products: as square as can be when nothing else happens in them, else part of one row. Where a mask
// cuts the rows, each ends elsewhere.
void SectionWalk::ChooseBlock() {
    block_rows_ = block_cols_ = 1;
    if (!has_product_) return;
    const ChipPtr& out = node_->chip;
    const int64_t most = TilesAtOnce();
    const bool alone = section_.steps.size() == 1 && !node_->inside;
    double best = 0;
    for (int64_t rows = 1; rows <= most; ++rows) {
        for (int64_t cols = 1; rows * cols <= most; ++cols) {
            if (out->TileRows() % rows || out->TileCols() % cols || (rows > 1 && !alone)) continue;
            const double worth = rows * cols + 1.0 / (rows + cols);
            if (worth > best) best = worth, block_rows_ = rows, block_cols_ = cols;
        }
    }
}

void SectionWalk::EmitBlocks() {
    const ChipPtr& out = node_->chip;
    const std::string name = Camel(out->name);
    Place place;
    place.row = text_.OpenLoop("row", "k" + name + "Rows", out->TileRows(), block_rows_);
    place.col = text_.OpenLoop("col", "k" + name + "Cols", out->TileCols(), block_cols_);
    place.count = block_rows_ * block_cols_;
    place.each = place.count > 1 ? "i" : "";
    EmitSection(place);
    text_.CloseLoop(place.col);
    text_.CloseLoop(place.row);
}

void SectionWalk::EmitSection(const Place& place) {
    text_.Line("tile_regs_acquire();");
    EmitSteps(place, section_.steps.size());
    text_.Line("tile_regs_commit();");
    EmitPack(place);
}

// Whether a tile can go through all steps before the next, which is unpacked meanwhile: with no init in between, and
// nothing that tiles share in the place of something that a tile has used.
bool SectionWalk::TileByTile(const Place& place, size_t count) {
    if (place.each.empty() || !hoists_sfpu_) return false;
    std::set<std::vector<std::string>> inits;
    std::set<int64_t> used;
    int64_t steps = 0;
    for (size_t i = 0; i < count; ++i) {
        const Step& step = section_.steps[i];
        if (used.count(step.out)) return false;
        const bool simple = step.kind == Step::kCopy || step.kind == Step::kBroadcast || step.kind == Step::kFpu;
        if (!simple && step.kind != Step::kFunction) return false;
        if (step.out >= kShared) continue;
        for (int64_t in : step.in) {
            if (in >= kShared) used.insert(in);
        }
        ++steps;
        if (simple) inits.insert(InitOf(step));
    }
    return steps > 1 && inits.size() == 1;
}

// What all tiles share comes first.
void SectionWalk::EmitTileByTile(const Place& place, size_t count) {
    Place shared = place;
    shared.each.clear();
    std::vector<Step> own;
    for (size_t i = 0; i < count; ++i) {
        const Step& step = section_.steps[i];
        if (step.out < kShared) {
            own.push_back(step);
        } else {
            Init(step);
            EmitStep(step, shared);
        }
    }
    Init(*std::find_if(own.begin(), own.end(), [](const Step& step) { return !OnSfpu(step); }));
    text_.Open("for (uint32_t i = 0; i < " + std::to_string(place.count) + "; ++i)");
    in_loop_ = true;
    for (const Step& step : own) EmitStep(step, place);
    in_loop_ = false;
    text_.Close();
}

void SectionWalk::EmitSteps(const Place& place, size_t count) {
    if (TileByTile(place, count)) return EmitTileByTile(place, count);
    for (size_t i = 0; i < count; ++i) {
        const Step& step = section_.steps[i];
        const bool same = i > 0 && InitOf(section_.steps[i - 1]) == InitOf(step);
        if (!same) Init(step);
        Place at = place;
        if (step.out >= kShared) at.each.clear();
        EmitStep(step, at);
    }
}

void SectionWalk::EmitPack(const Place& place) {
    const ChipPtr& out = node_->chip;
    const std::string cb = Cb(out), count = std::to_string(place.count);
    if (rotates_) {
        text_.Line("cb_pop_front(" + cb + ", " + count + ");");
        text_.Line("cb_reserve_back(" + cb + ", " + count + ");");
    }
    text_.Line("tile_regs_wait();");
    const std::string slot = Slot(section_.result, place);
    const bool in_order = !out->tiles_by_column && (block_rows_ == 1 || block_cols_ == out->TileCols());
    if (in_order && !adds_in_l1_) {
        ForEach(place, "pack_tile(" + slot + ", " + cb + ");");
    } else if (block_rows_ == 1) {
        ForEach(place, "pack_tile<true>(" + slot + ", " + cb + ", " + At(out, place) + ");");
    } else {
        text_.Open("for (uint32_t i = 0; i < " + std::to_string(block_rows_) + "; ++i)");
        text_.Open("for (uint32_t j = 0; j < " + std::to_string(block_cols_) + "; ++j)");
        const std::string row = Sum({place.row, "i"}), col = Sum({place.col, "j"});
        const std::string index = Index(out, row, col);
        text_.Line("pack_tile<true>(i * " + std::to_string(block_cols_) + " + j, " + cb + ", " + index + ");");
        text_.Close();
        text_.Close();
    }
    text_.Line("tile_regs_release();");
    if (rotates_) text_.Line("cb_push_back(" + cb + ", " + count + ");");
}

}  // namespace softmetal::tilelang::engine
