// The compute kernel: each computation is a loop over sections of Dst.
#include <algorithm>
#include <set>

#include "engine/describe.h"
#include "engine/emit_steps.h"
#include "engine/short_exp.h"

namespace softmetal::tilelang::engine {
namespace {

constexpr int64_t kDstTiles = 4;  // of 32 bits, in one half

class ComputeWalk final : public StepWalk {
public:
    using StepWalk::StepWalk;

    EmittedKernel Make() {
        GatherFormats();
        text_.Include("api/compute/compute_kernel_hw_startup.h");
        text_.Line("compute_kernel_hw_startup(" + startup_ + ");");
        for (const ConstantTiles& tiles : plan_.constants) {
            text_.Line("cb_wait_front(" + Cb(tiles) + ", " + std::to_string(tiles.starts.size()) + ");");
        }
        for (const NodePtr& node : program_.body) {
            if (node->once) Wait(node->chip);
        }
        WalkBlocks();
        return {text_.Finish(launch_.name + ": computation on tiles in L1."), {}, text_.Columns()};
    }

private:
    // ---- what the walk does round a statement

    bool Works(const Node& node) const final {
        if (node.kind == Node::kLoad) return !node.once && plan_.Of(node.chip).emptied_by == Role::kCompute;
        if (node.scalar) return !node.scalar->gives.empty();
        return node.kind == Node::kCompute;
    }

    size_t Emit(const Body& body, size_t i) final {
        const NodePtr& node = body[i];
        if (node->kind == Node::kLoad) {
            Wait(node->chip);
            return 1;
        }
        if (node->scalar) {
            for (const ChipUse& use : node->scalar->gives) Wait(use.chip);
            return 1;
        }
        if (node->beside_next && node->result->op == kShortExp) {
            std::vector<const Node*> together = {node.get()};
            while (together.back()->beside_next) together.push_back(body[i + together.size()].get());
            if (EmitOverlapped(together)) return together.size();
        }
        const Home& home = plan_.Of(node->chip).home;
        EmitComputation(*node, home.body != &body || home.first != i);
        return 1;
    }

    // What a loop or a condition fills anew is not waited for any more.
    void Forget(const Node& node) {
        for (const ChipPlan& entry : plan_.chips) {
            if (Writes(node, entry.chip)) waited_.erase(entry.chip);
        }
    }
    void BeforeNested(const Node& node) final {
        outer_.push_back(waited_);
        if (node.kind == Node::kLoop) Forget(node), outer_.back() = waited_;
    }
    void AfterNested(const Node& node) final {
        waited_ = outer_.back();
        outer_.pop_back();
        Forget(node);
    }

    void AfterStatement(const Body& body, size_t i) final {
        for (const ChipPlan& entry : plan_.chips) {
            if (entry.home.body != &body || entry.home.last != i || entry.emptied_by != Role::kCompute) continue;
            if ((*entry.home.body)[entry.home.first]->once) continue;
            Wait(entry.chip);
            text_.Line("cb_pop_front(" + Cb(entry.chip) + ", " + Tiles(entry.chip) + ");");
            waited_.erase(entry.chip);
        }
    }

    void Wait(const ChipPtr& chip) {
        if (!waited_.insert(chip).second) return;
        text_.Line("cb_wait_front(" + Cb(chip) + ", " + Tiles(chip) + ");");
        const ChipPlan& entry = plan_.Of(chip);
        if (entry.versions == 1 || entry.exact_id < 0 || entry.exact_id == entry.id) return;
        text_.Comment("Both ids read the version that has come.");
        text_.Line("UNPACK((get_local_cb_interface(" + CbCopied(chip) + ").fifo_rd_ptr = get_local_cb_interface(" +
                   Cb(chip) + ").fifo_rd_ptr));");
    }

    // ---- formats

    void GatherFormats() {
        std::set<std::string> read, packed;
        std::string first, out;
        for (const ChipPlan& entry : plan_.chips) {
            if (entry.emptied_by == Role::kCompute) {
                read.insert(entry.chip->format);
                if (first.empty()) first = Cb(entry.chip);
            }
            if (entry.filled_by == Role::kCompute) {
                packed.insert(entry.chip->format);
                if (out.empty()) out = Cb(entry.chip);
            }
        }
        for (const ConstantTiles& tiles : plan_.constants) {
            read.insert(tiles.format);
            if (first.empty()) first = Cb(tiles);
        }
        if (first.empty()) first = out;
        many_read_ = read.size() > 1;
        many_packed_ = packed.size() > 1;
        startup_ = first + ", " + first + ", " + out;
    }

    // ---- one computation

    void EmitComputation(const Node& node, bool again) {
        const ChipPtr& out = node.chip;
        const auto reads = ReadsOf(node);
        const bool reads_itself = std::find(reads.begin(), reads.end(), out) != reads.end();
        if (again && reads_itself) CheckInPlace(node);
        text_.Blank();
        text_.Comment(Describe(node));
        for (const ChipPtr& chip : reads) {
            if (chip != out || again) Wait(chip);
        }
        if (again && !reads_itself) {
            Wait(out);
            text_.Line("cb_pop_front(" + Cb(out) + ", " + Tiles(out) + ");");
        }
        text_.Include("api/compute/pack.h");
        text_.Include("api/compute/reg_api.h");
        const bool adds_in_l1 = again && AddsInL1(node);
        TakeUp(node, adds_in_l1 ? AddedProduct(node) : node.result, reads_itself && !adds_in_l1, adds_in_l1);
        Begin();
        if (many_packed_) text_.Line("pack_reconfig_data_format(" + Cb(out) + ");");
        ChooseHoisting();
        has_product_ ? EmitBlocks() : EmitTiles();
        End();
    }

    // A buffer turns round tile by tile only where each tile needs no other of its own.
    static void CheckInPlace(const Node& node) {
        for (const ValuePtr& value : Ordered(node.result)) {
            const bool own = value->chip == node.chip || value->chip_b == node.chip;
            if (own && (value->op != "tile" || value->transposed)) {
                Decline(node.chip->name + " is updated from other parts of itself", node.span);
            }
        }
        if (node.chip->tiles_by_column && node.chip->TileRows() > 1 && node.chip->TileCols() > 1) {
            Decline(node.chip->name + " is updated in place and stands column by column", node.span);
        }
    }

    // The sums stay in L1 and the packer adds to them.
    static bool AddsInL1(const Node& node) { return node.chip->format == "Float32" && AddedProduct(node); }

    void TakeUp(const Node& node, const ValuePtr& result, bool rotates, bool adds_in_l1) {
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

    void Begin() {
        const ChipPtr& out = node_->chip;
        if (adds_in_l1_) {
            text_.Comment("The packer adds to the sums where they are.");
            text_.Line("cb_pop_front(" + Cb(out) + ", " + Tiles(out) + ");");
        }
        if (!rotates_) text_.Line("cb_reserve_back(" + Cb(out) + ", " + Tiles(out) + ");");
        if (adds_in_l1_) text_.Line("pack_reconfig_l1_acc(1);");
    }

    void End() {
        const ChipPtr& out = node_->chip;
        if (adds_in_l1_) text_.Line("pack_reconfig_l1_acc(0);");
        if (uses_reduce_unit_) text_.Line("reduce_uninit();");
        if (!rotates_) text_.Line("cb_push_back(" + Cb(out) + ", " + Tiles(out) + ");");
        waited_.erase(out);
    }

    // ---- inits: one that the whole loop shares stands before it

    void ChooseHoisting() {
        std::set<std::vector<std::string>> fpu, sfpu;
        for (const Step& step : section_.steps) (OnSfpu(step) ? sfpu : fpu).insert(InitOf(step));
        hoists_fpu_ = fpu.size() == 1;
        hoists_sfpu_ = sfpu.size() == 1 && !has_exact_reduction_;  // which has inits of its own
        for (const auto& [hoists, inits] : {std::pair(hoists_fpu_, fpu), std::pair(hoists_sfpu_, sfpu)}) {
            if (!hoists) continue;
            for (const std::string& line : *inits.begin()) text_.Line(line);
        }
    }

    void Init(const Step& step) {
        if (OnSfpu(step) ? hoists_sfpu_ : hoists_fpu_) return;
        for (const std::string& line : InitOf(step)) text_.Line(line);
    }

    // ---- loops

    bool IsFlat() const {
        for (const Step& step : section_.steps) {
            const Value* value = step.value.get();
            if (step.kind == Step::kPattern || step.kind == Step::kPosition || has_reduction_ ||
                step.kind == Step::kMatmul)
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
    int64_t TilesAtOnce() const {
        if (section_.registers == 0) return node_->chip->Tiles();
        return (kDstTiles - section_.shared) / section_.registers;
    }

    static int64_t LargestDivisor(int64_t number, int64_t most) {
        for (int64_t divisor = std::min(number, most); divisor > 1; --divisor) {
            if (number % divisor == 0) return divisor;
        }
        return 1;
    }

    void EmitTiles() {
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

    // Blocks of Dst for products: as square as can be when nothing else happens in them, else part of one row.
    void ChooseBlock() {
        block_rows_ = block_cols_ = 1;
        if (!has_product_) return;
        const ChipPtr& out = node_->chip;
        const int64_t most = TilesAtOnce();
        const bool alone = section_.steps.size() == 1;
        double best = 0;
        for (int64_t rows = 1; rows <= most; ++rows) {
            for (int64_t cols = 1; rows * cols <= most; ++cols) {
                if (out->TileRows() % rows || out->TileCols() % cols || (rows > 1 && !alone)) continue;
                const double worth = rows * cols + 1.0 / (rows + cols);
                if (worth > best) best = worth, block_rows_ = rows, block_cols_ = cols;
            }
        }
    }

    void EmitBlocks() {
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

    // ---- two computations, row by row

    // The exponentials of a row, the first computation, are left to the pack processor. While it is at them, the matrix
    // unit adds up (those between) and multiplies (the last) the row before. Nothing else uses the SFPU until the last
    // product, which waits for the last exponentials. False where the row of products does not come in as many parts as
    // the row of exponentials.
    bool EmitOverlapped(const std::vector<const Node*>& together) {
        const Node &exp = *together.front(), &sum = *together.back();
        const ChipPtr &weights = exp.chip, &out = sum.chip;
        const int64_t count = LargestDivisor(weights->TileCols(), kDstTiles), parts = weights->TileCols() / count;
        const int64_t cols = out->TileCols() / parts;
        if (!AddsInL1(sum) || weights->tiles_by_column || out->TileCols() % parts ||
            cols + together.size() - 2 > kDstTiles)
            return false;
        text_.Blank();
        text_.Comment(Describe(exp) + ", by the pack processor; meanwhile of the row before:");
        for (size_t i = 1; i < together.size(); ++i) text_.Comment(Describe(*together[i]));
        text_.Include("api/compute/pack.h");
        text_.Include("api/compute/reg_api.h");
        for (const Node* node : together) {
            for (const ChipPtr& chip : ReadsOf(*node)) {
                if (chip != weights) Wait(chip);
            }
        }
        text_.Line("cb_pop_front(" + Cb(out) + ", " + Tiles(out) + ");");
        for (const Node* node : together)
            text_.Line("cb_reserve_back(" + Cb(node->chip) + ", " + Tiles(node->chip) + ");");
        const std::string length = text_.Const("k" + Camel(weights->name) + "Rows", weights->TileRows());
        text_.Open("for (uint32_t row = 0; row <= " + length + "; ++row)");
        const std::string part = text_.OpenLoop("part", "k" + Camel(weights->name) + "Parts", parts);
        text_.Open("if (row < " + length + ")");
        EmitExponentials(exp, part, count);
        text_.Close();
        text_.Open("if (row > 0)");
        text_.Line("const uint32_t before = row - 1;");
        text_.Line("cb_wait_front(" + Cb(weights) + ", row * " +
                   text_.Const("k" + Camel(weights->name) + "Cols", weights->TileCols()) + ");");
        EmitProducts(sum, {together.begin() + 1, together.end() - 1}, part, cols);
        text_.Close();
        text_.CloseLoop(part);
        text_.Close();
        for (size_t i = 1; i < together.size(); ++i) {
            const ChipPtr& chip = together[i]->chip;
            text_.Line("cb_push_back(" + Cb(chip) + ", " + Tiles(chip) + ");");
            waited_.erase(chip);
        }
        waited_.erase(weights);
        return true;
    }

    // The first tile of a part of a row.
    std::string FirstOf(const std::string& part, const ChipPtr& chip, int64_t count) {
        if (part == "0" || count == 1) return part;
        return part + " * " + text_.Const("k" + Camel(chip->name) + "PerPart", count);
    }

    void EmitExponentials(const Node& exp, const std::string& part, int64_t count) {
        TakeUp(exp, exp.result, false, false);
        Place place;
        place.row = "row", place.col = FirstOf(part, exp.chip, count), place.count = count;
        place.each = count > 1 ? "i" : "";
        const std::string inside = exp.inside ? LengthOfRow(exp.chip, place.row) : "";
        auto only_inside = [&](const std::function<void()>& emit) {
            if (exp.inside) text_.Open("if (" + place.col + " < " + inside + ")");
            emit();
            if (exp.inside) text_.Close();
        };
        text_.Line("tile_regs_acquire();");
        if (exp.inside) text_.Comment("Dst starts with zeros.");
        only_inside([&] { EmitSteps(place, section_.steps.size() - 1); });
        text_.Line("tile_regs_commit();");
        text_.Line("tile_regs_wait();");
        only_inside([&] { EmitShortExp(section_.steps.back(), place, "_packthread"); });
        if (many_packed_) text_.Line("pack_reconfig_data_format(" + Cb(exp.chip) + ");");
        ForEach(place, "pack_tile(" + Slot(section_.result, place) + ", " + Cb(exp.chip) + ");");
        text_.Line("tile_regs_release();");
        text_.Line("cb_push_back(" + Cb(exp.chip) + ", " + std::to_string(count) + ");");
    }

    // With the sums of the row in the same half of Dst, once: sections take turns with those of exponentials.
    void EmitProducts(const Node& sum, const std::vector<const Node*>& reductions, const std::string& part,
                      int64_t cols) {
        Place place;
        place.row = "before", place.count = cols;
        place.each = cols > 1 ? "i" : "";
        text_.Line("tile_regs_acquire();");
        const bool once = !reductions.empty() && part != "0";
        if (once) text_.Open("if (part == 0)");
        for (size_t i = 0; i < reductions.size(); ++i) {
            TakeUp(*reductions[i], reductions[i]->result, false, false);
            section_.steps[0].out = cols + i;
            Place first;
            first.row = "before", first.col = "0";
            EmitSteps(first, section_.steps.size());
        }
        if (once) text_.Close();
        TakeUp(sum, AddedProduct(sum), false, true);
        block_rows_ = 1, block_cols_ = cols;
        place.col = FirstOf(part, sum.chip, cols);
        EmitSteps(place, section_.steps.size());
        text_.Line("tile_regs_commit();");
        text_.Line("tile_regs_wait();");
        if (once) text_.Open("if (part == 0)");
        for (size_t i = 0; i < reductions.size(); ++i) {
            const std::string cb = Cb(reductions[i]->chip);
            if (many_packed_) text_.Line("pack_reconfig_data_format(" + cb + ");");
            text_.Line("pack_tile(" + std::to_string(cols + i) + ", " + cb + ");");
        }
        if (!reductions.empty()) text_.Line("reduce_uninit();");
        if (once) text_.Close();
        if (many_packed_) text_.Line("pack_reconfig_data_format(" + Cb(sum.chip) + ");");
        text_.Line("pack_reconfig_l1_acc(1);");
        ForEach(place, "pack_tile<true>(" + Slot(section_.result, place) + ", " + Cb(sum.chip) + ", " +
                           At(sum.chip, place) + ");");
        text_.Line("pack_reconfig_l1_acc(0);");
        text_.Line("tile_regs_release();");
    }

    // ---- a section

    void EmitSection(const Place& place) {
        text_.Line("tile_regs_acquire();");
        EmitSteps(place, section_.steps.size());
        text_.Line("tile_regs_commit();");
        EmitPack(place);
    }

    // Whether a tile can go through all steps before the next, which is unpacked meanwhile: with no init in between.
    bool TileByTile(const Place& place, size_t count) {
        if (place.each.empty() || !hoists_sfpu_) return false;
        std::set<std::vector<std::string>> inits;
        int64_t steps = 0;
        for (size_t i = 0; i < count; ++i) {
            const Step& step = section_.steps[i];
            const bool simple = step.kind == Step::kCopy || step.kind == Step::kBroadcast || step.kind == Step::kFpu;
            if (!simple && step.kind != Step::kFunction) return false;
            if (step.out >= kShared) continue;
            ++steps;
            if (simple) inits.insert(InitOf(step));
        }
        return steps > 1 && inits.size() == 1;
    }

    // What all tiles share comes first.
    void EmitTileByTile(const Place& place, size_t count) {
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

    void EmitSteps(const Place& place, size_t count) {
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

    void EmitPack(const Place& place) {
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

    std::set<ChipPtr> waited_;
    std::vector<std::set<ChipPtr>> outer_;
    std::string startup_;
    bool many_packed_ = false;
    // of the computation at hand
    bool adds_in_l1_ = false, has_product_ = false, has_reduction_ = false;
    bool uses_reduce_unit_ = false, has_exact_reduction_ = false;
    bool hoists_fpu_ = false, hoists_sfpu_ = false;
};

}  // namespace

EmittedKernel EmitCompute(const Launch& launch, const Program& program, const Plan& plan) {
    return ComputeWalk(launch, program, plan, "api/compute/common.h").Make();
}

}  // namespace softmetal::tilelang::engine
