// The compute kernel: each computation is a loop over sections of Dst.
#include <algorithm>
#include <set>

#include "engine/describe.h"
#include "engine/emit_sections.h"

namespace softmetal::tilelang::engine {
namespace {

class ComputeWalk final : public SectionWalk {
public:
    using SectionWalk::SectionWalk;

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
        if (node->beside) {
            std::vector<const Node*> beside;
            for (int64_t j = 1; j <= node->beside; ++j) beside.push_back(body[i + j].get());
            EmitOverlapped(*node, beside);
            return 1 + beside.size();
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
    // Who takes the second has not waited in the first.
    void BetweenBranches() final { waited_ = outer_.back(); }
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

    // ---- two computations, row by row

    // The exponentials of a row are left to the pack processor. While it is at them, the matrix unit adds up and
    // multiplies the row before; the last of these statements is the product. Nothing else uses the SFPU until the last
    // row of products, which waits for the last exponentials.
    void EmitOverlapped(const Node& exp, const std::vector<const Node*>& beside) {
        const Node& sum = *beside.back();
        const ChipPtr &weights = exp.chip, &out = sum.chip;
        text_.Blank();
        text_.Comment(Describe(exp) + ", by the pack processor; meanwhile of the row before:");
        for (const Node* node : beside) text_.Comment(Describe(*node));
        text_.Include("api/compute/pack.h");
        text_.Include("api/compute/reg_api.h");
        std::vector<const Node*> all = {&exp};
        all.insert(all.end(), beside.begin(), beside.end());
        for (const Node* node : all) {
            for (const ChipPtr& chip : ReadsOf(*node)) {
                if (chip != weights) Wait(chip);
            }
        }
        text_.Line("cb_pop_front(" + Cb(out) + ", " + Tiles(out) + ");");
        for (const Node* node : all) {
            text_.Line("cb_reserve_back(" + Cb(node->chip) + ", " + Tiles(node->chip) + ");");
        }
        const std::string name = "k" + Camel(weights->name);
        const std::string length = text_.Const(name + "Rows", weights->TileRows());
        text_.Open("for (uint32_t row = 0; row <= " + length + "; ++row)");
        const std::string part = text_.OpenLoop("part", name + "Parts", exp.parts);
        text_.Open("if (row < " + length + ")");
        EmitExponentials(exp, part, weights->TileCols() / exp.parts);
        text_.Close();
        text_.Open("if (row > 0)");
        text_.Line("const uint32_t before = row - 1;");
        text_.Line("cb_wait_front(" + Cb(weights) + ", row * " + text_.Const(name + "Cols", weights->TileCols()) +
                   ");");
        EmitProducts(sum, {beside.begin(), beside.end() - 1}, part, out->TileCols() / exp.parts);
        text_.Close();
        text_.CloseLoop(part);
        text_.Close();
        for (const Node* node : beside) {
            text_.Line("cb_push_back(" + Cb(node->chip) + ", " + Tiles(node->chip) + ");");
        }
        for (const Node* node : all) waited_.erase(node->chip);
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

    std::set<ChipPtr> waited_;
    std::vector<std::set<ChipPtr>> outer_;
    std::string startup_;
};

}  // namespace

EmittedKernel EmitCompute(const Launch& launch, const Program& program, const Plan& plan) {
    return ComputeWalk(launch, program, plan, "api/compute/common.h").Make();
}

}  // namespace softmetal::tilelang::engine
