// The compute kernel: each computation is a loop over sections of Dst.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <set>

#include "engine/describe.h"
#include "engine/emit.h"
#include "engine/section.h"

namespace softmetal::tilelang::engine {
namespace {

constexpr int64_t kDstTiles = 4;  // of 32 bits, in one half

std::string Literal(double number) {
    if (std::isinf(number)) return number < 0 ? "-__builtin_inff()" : "__builtin_inff()";
    char text[40];
    std::snprintf(text, sizeof text, "%.9g", number);
    std::string spelled = text;
    if (spelled.find_first_of(".en") == std::string::npos) spelled += ".0";
    return spelled + "f";
}

// Where in their loops the tiles of a section are. `each` counts the tiles of one section, "" when it is one.
struct Place {
    bool flat = false;
    std::string tile, row, col, each;
    int64_t count = 1;
};

class ComputeWalk final : public KernelWalk {
public:
    using KernelWalk::KernelWalk;

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

    std::string Reconfigure(const std::string& a, const std::string& b) {
        text_.Include("api/compute/reconfig_data_format.h");
        return a == b ? "reconfig_data_format(" + a + ", " + a + ");" : "reconfig_data_format(" + a + ", " + b + ");";
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
        const bool adds_in_l1 = again && AddsProduct(node) && out->format == "Float32";
        Section section = MakeSection(adds_in_l1 ? ProductOf(node.result) : node.result, out, plan_);
        if (section.registers + section.shared > kDstTiles) {
            Decline("the expression for " + out->name + " needs " + std::to_string(section.registers + section.shared) +
                        " tiles of Dst; there are " + std::to_string(kDstTiles),
                    node.span);
        }
        Begin(node, section, reads_itself && !adds_in_l1, adds_in_l1);
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

    static ValuePtr ProductOf(const ValuePtr& root) {
        for (const ValuePtr& value : Ordered(root)) {
            if (value->op == "matmul") return value;
        }
        return nullptr;
    }

    // The sums stay in L1 and the packer adds to them.
    bool AddsProduct(const Node& node) const {
        const Value& root = *node.result;
        if (root.op != "add") return false;
        auto own = [&](const ValuePtr& arg) { return arg->op == "tile" && arg->chip == node.chip; };
        auto product = [](const ValuePtr& arg) { return arg->op == "matmul"; };
        return (own(root.args[0]) && product(root.args[1])) || (own(root.args[1]) && product(root.args[0]));
    }

    void Begin(const Node& node, const Section& section, bool rotates, bool adds_in_l1) {
        node_ = &node;
        section_ = section;
        rotates_ = rotates;
        adds_in_l1_ = adds_in_l1;
        has_product_ = has_reduction_ = uses_reduce_unit_ = has_exact_reduction_ = false;
        for (const Step& step : section_.steps) {
            has_product_ = has_product_ || step.kind == Step::kMatmul;
            uses_reduce_unit_ = uses_reduce_unit_ || step.kind == Step::kReduce;
            has_exact_reduction_ = has_exact_reduction_ || step.kind == Step::kExactReduce;
        }
        has_reduction_ = uses_reduce_unit_ || has_exact_reduction_;
        const ChipPtr& out = node.chip;
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

    std::vector<std::string> InitOf(const Step& step) {
        std::vector<std::string> lines;
        auto both = [&](const std::string& a, const std::string& b) {
            if (many_read_) lines.push_back(Reconfigure(a, b));
        };
        const Value* value = step.value.get();
        switch (step.kind) {
            case Step::kCopy:
            case Step::kExactReduce: {
                const std::string cb = CbCopied(value->chip);
                both(cb, cb);
                if (value->transposed) {
                    text_.Include("api/compute/transpose.h");
                    lines.push_back("transpose_init(" + cb + ");");
                } else {
                    text_.Include("api/compute/tile_move_copy.h");
                    lines.push_back("copy_tile_to_dst_init_short(" + cb + ");");
                }
                break;
            }
            case Step::kBroadcast: {
                text_.Include("api/compute/bcast.h");
                const std::string cb = CbCopied(value->chip);
                both(cb, cb);
                lines.push_back("unary_bcast_init<" + BroadcastOf(*value) + ">(" + cb + ");");
                break;
            }
            case Step::kPattern: {
                text_.Include("api/compute/tile_move_copy.h");
                const std::string cb = Cb(plan_.Pattern(*value));
                both(cb, cb);
                lines.push_back("copy_tile_to_dst_init_short(" + cb + ");");
                break;
            }
            case Step::kFpu: {
                const std::string a = Cb(value->args[0]->chip), b = Cb(value->args[1]->chip);
                both(a, b);
                const bool plain = value->args[1]->op == "tile";
                text_.Include(plain ? "api/compute/eltwise_binary.h" : "api/compute/bcast.h");
                lines.push_back(value->op +
                                (plain ? "_tiles_init(" : "_bcast_" + SideOf(*value->args[1]) + "_init_short(") + a +
                                ", " + b + ");");
                break;
            }
            case Step::kReduce: {
                text_.Include("api/compute/reduce.h");
                const std::string a = Cb(value->chip), b = Cb(plan_.Ones(*value));
                both(a, b);
                lines.push_back("reduce_init<" + ReductionOf(*value) + ">(" + a + ", " + b + ", " + Cb(node_->chip) +
                                ");");
                break;
            }
            case Step::kMatmul: {
                text_.Include("api/compute/matmul.h");
                const std::string a = Cb(value->chip), b = Cb(value->chip_b);
                both(b, a);
                lines.push_back("mm_block_init_short(" + a + ", " + b + ", " + (value->trans_b ? "1" : "0") + ", " +
                                std::to_string(block_cols_) + ", " + std::to_string(block_rows_) + ", " +
                                Depth(*value) + ");");
                break;
            }
            case Step::kFill:
                text_.Include("api/compute/eltwise_unary/fill.h");
                lines.push_back("fill_tile_init();");
                break;
            case Step::kDuplicate:
                text_.Include("api/compute/copy_dest_values.h");
                lines.push_back("copy_dest_values_init();");
                break;
            case Step::kFunction:
                text_.Include(step.function->header);
                lines.push_back(IsExp(step) ? ExpInit(*value) : std::string(step.function->init) + ";");
                break;
        }
        return lines;
    }

    static bool OnSfpu(const Step& step) {
        return step.kind == Step::kFill || step.kind == Step::kDuplicate || step.kind == Step::kFunction;
    }

    void ChooseHoisting() {
        ChooseBlock();
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
            if (step.kind == Step::kPattern || has_reduction_ || step.kind == Step::kMatmul) return false;
            auto whole = [&](const Value& leaf) {
                const bool ordered = leaf.chip->tiles_by_column == node_->chip->tiles_by_column;
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

    // ---- a section

    void EmitSection(const Place& place) {
        text_.Line("tile_regs_acquire();");
        for (size_t i = 0; i < section_.steps.size(); ++i) {
            const Step& step = section_.steps[i];
            const bool same = i > 0 && InitOf(section_.steps[i - 1]) == InitOf(step);
            if (!same) Init(step);
            Place at = place;
            if (step.out >= kShared) at.each.clear();
            EmitStep(step, at);
        }
        text_.Line("tile_regs_commit();");
        EmitPack(place);
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

    void ForEach(const Place& place, const std::string& line) {
        if (place.each.empty()) return text_.Line(line);
        text_.Open("for (uint32_t i = 0; i < " + std::to_string(place.count) + "; ++i)");
        text_.Line(line);
        text_.Close();
    }

    std::string Slot(int64_t reg, const Place& place) const {
        if (reg >= kShared) return std::to_string(section_.registers * place.count + reg - kShared);
        const std::string base = std::to_string(reg * place.count);
        return place.each.empty() ? base : Sum({base, place.each});
    }

    std::string Index(const ChipPtr& chip, const std::string& row, const std::string& col) {
        const std::string name = "k" + Camel(chip->name);
        const int64_t rows = chip->TileRows(), cols = chip->TileCols();
        if (rows == 1) return col;
        if (cols == 1) return row;
        if (chip->tiles_by_column) {
            return Sum({Times(col, col == "0" ? "" : text_.Const(name + "Rows", rows), rows), row});
        }
        return Sum({Times(row, row == "0" ? "" : text_.Const(name + "Cols", cols), cols), col});
    }

    // A chip's tile at a section's place.
    std::string At(const ChipPtr& chip, const Place& place) {
        if (place.flat) return Sum({place.tile, place.each.empty() ? "0" : place.each});
        return Index(chip, place.row, Sum({place.col, place.each.empty() ? "0" : place.each}));
    }

    std::string LeafIndex(const Value& leaf, const Place& place, bool by_fpu = false) {
        const std::string each = place.each.empty() ? "0" : place.each;
        // What was in front of it has been popped; a second id of the buffer, which copies read, does not move.
        const ChipPlan& entry = plan_.Of(leaf.chip);
        const bool moves = by_fpu || entry.exact_id < 0 || entry.exact_id == entry.id;
        if (leaf.chip == node_->chip && rotates_ && moves) return each;
        if (leaf.op == "element") return "0";
        if (leaf.op == "column") return place.row;
        if (leaf.op == "row") return Sum({place.col, each});
        if (leaf.transposed) return Index(leaf.chip, Sum({place.col, each}), place.row);
        return At(leaf.chip, place);
    }

    static std::string SideOf(const Value& leaf) {
        return leaf.op == "column" ? "cols" : leaf.op == "row" ? "rows" : "scalar";
    }
    static std::string BroadcastOf(const Value& leaf) {
        return std::string("BroadcastType::") + (leaf.op == "column" ? "COL" : leaf.op == "row" ? "ROW" : "SCALAR");
    }
    static std::string ReductionOf(const Value& value) {
        return std::string("PoolType::") + (value.kind == "sum" ? "SUM" : "MAX") +
               ", ReduceDim::" + (value.over_columns ? "REDUCE_ROW" : "REDUCE_COL");
    }
    std::string Depth(const Value& value) {
        const int64_t depth = value.chip->TileCols();
        return depth == 1 ? "1" : text_.Const("k" + Camel(value.chip->name) + "Cols", depth);
    }

    void EmitStep(const Step& step, const Place& place) {
        const Value* value = step.value.get();
        const std::string out = Slot(step.out, place);
        switch (step.kind) {
            case Step::kCopy:
                return ForEach(place, (value->transposed ? "transpose_tile(" : "copy_tile(") + CbCopied(value->chip) +
                                          ", " + LeafIndex(*value, place) + ", " + out + ");");
            case Step::kBroadcast:
                return ForEach(place, "unary_bcast<" + BroadcastOf(*value) + ">(" + CbCopied(value->chip) + ", " +
                                          LeafIndex(*value, place) + ", " + out + ");");
            case Step::kFill:
                return ForEach(place, "fill_tile(" + out + ", " + Literal(value->number) + ");");
            case Step::kPattern:
                return EmitPattern(step, place);
            case Step::kFpu:
                return EmitFpu(step, place);
            case Step::kReduce:
                return EmitReduce(step, place);
            case Step::kExactReduce:
                return EmitExactReduce(step, place);
            case Step::kMatmul:
                return EmitMatmul(step, place);
            case Step::kDuplicate:
                return ForEach(place, "copy_dest_values(" + Slot(step.in[0], place) + ", " + out + ");");
            case Step::kFunction:
                return EmitFunction(step, place);
        }
    }

    // exp takes a scale: when approximate at its init, in 32 bits, else with every tile, in 16.
    static bool IsExp(const Step& step) { return step.value->op == "exp"; }
    static std::string FloatBits(double number, bool wide) {
        const float value = static_cast<float>(number);
        uint32_t bits;
        std::memcpy(&bits, &value, sizeof bits);
        char text[16];
        std::snprintf(text, sizeof text, wide ? "0x%08x" : "0x%04x", wide ? bits : (bits + 0x8000) >> 16);
        return text;
    }
    std::string ExpInit(const Value& value) {
        if (!launch_.approximate_exp) return "exp_tile_init();";
        return "exp_tile_init<true" + (value.number != 0 ? ", " + FloatBits(value.number, true) : "") + ">();";
    }
    std::string ExpCall(const Value& value, const std::string& out) {
        if (launch_.approximate_exp) return "exp_tile<true>(" + out + ");";
        if (value.number == 0) return "exp_tile(" + out + ");";
        text_.Comment("exp of " + Literal(value.number) + " times the tile");
        return "exp_tile<false, true>(" + out + ", static_cast<int>(VectorMode::RC), " +
               FloatBits(value.number, false) + ");";
    }

    void EmitFunction(const Step& step, const Place& place) {
        if (IsExp(step)) return ForEach(place, ExpCall(*step.value, Slot(step.out, place)));
        std::string args;
        if (step.function->inputs == 1) {
            args = Slot(step.out, place);
        } else {
            for (int64_t in : step.in) args += Slot(in, place) + ", ";
            args += Slot(step.out, place);
        }
        if (step.function->number) {
            text_.Helper(
                "// The bits of a float, as functions of a tile and a number take it.\n"
                "constexpr uint32_t bits(float value) {\n    return __builtin_bit_cast(uint32_t, value);\n}");
            args += ", bits(" + Literal(step.value->args[1]->number) + ")";
        }
        ForEach(place, std::string(step.function->call) + "(" + args + ");");
    }

    void EmitFpu(const Step& step, const Place& place) {
        const Value &a = *step.value->args[0], &b = *step.value->args[1];
        const std::string suffix = b.op == "tile" ? "" : "_bcast_" + SideOf(b);
        ForEach(place, step.value->op + "_tiles" + suffix + "(" + Cb(a.chip) + ", " + Cb(b.chip) + ", " +
                           LeafIndex(a, place, true) + ", " + LeafIndex(b, place, true) + ", " + Slot(step.out, place) +
                           ");");
    }

    // The tile of what is reduced that stands at `along` of a row or a column.
    std::string Along(const Value& value, const std::string& along, const Place& place) {
        return value.over_columns ? Index(value.chip, place.row, along) : Index(value.chip, along, place.col);
    }
    static int64_t TilesAlong(const Value& value) {
        return value.over_columns ? value.chip->TileCols() : value.chip->TileRows();
    }
    static std::string LengthName(const Value& value) {
        return "k" + Camel(value.chip->name) + (value.over_columns ? "Cols" : "Rows");
    }

    void EmitReduce(const Step& step, const Place& place) {
        const Value& value = *step.value;
        const std::string along = text_.OpenLoop("along", LengthName(value), TilesAlong(value));
        text_.Line("reduce_tile<" + ReductionOf(value) + ">(" + Cb(value.chip) + ", " + Cb(plan_.Ones(value)) + ", " +
                   Along(value, along, place) + ", 0, " + std::to_string(step.out) + ");");
        text_.CloseLoop(along);
    }

    // Tile upon tile, and at last the one that is left.
    void EmitExactReduce(const Step& step, const Place& place) {
        const Value& value = *step.value;
        const std::string cb = CbCopied(value.chip), pool = value.kind == "sum" ? "SUM" : "MAX";
        const std::string out = std::to_string(step.out), next = std::to_string(step.in[0]);
        const int64_t count = TilesAlong(value);
        text_.Line("copy_tile(" + cb + ", " + Along(value, "0", place) + ", " + out + ");");
        if (count > 1) {
            const TileFunction& join = *FindFunction(value.kind == "sum" ? "add" : "max", false);
            text_.Include(join.header);
            text_.Line(std::string(join.init) + ";");
            const std::string length = text_.Const(LengthName(value), count);
            text_.Open("for (uint32_t along = 1; along < " + length + "; ++along)");
            text_.Line("copy_tile(" + cb + ", " + Along(value, "along", place) + ", " + next + ");");
            text_.Line(std::string(join.call) + "(" + out + ", " + next + ", " + out + ");");
            text_.Close();
        }
        text_.Include("api/compute/compute_kernel_api.h");
        text_.Line("sfpu_reduce_init<PoolType::" + pool + ", DataFormat::Float32>();");
        text_.Line("sfpu_reduce<PoolType::" + pool + ", DataFormat::Float32, ReduceDim::" +
                   (value.over_columns ? "REDUCE_ROW" : "REDUCE_COL") + ">(" + out + ");");
    }

    void EmitMatmul(const Step& step, const Place& place) {
        const Value& value = *step.value;
        const ChipPtr &a = value.chip, &b = value.chip_b;
        const std::string depth = text_.OpenLoop("depth", "k" + Camel(a->name) + "Cols", a->TileCols());
        const std::string a_tile = Index(a, place.row, depth);
        const std::string b_tile = value.trans_b ? Index(b, place.col, depth) : Index(b, depth, place.col);
        text_.Line("matmul_block(" + Cb(a) + ", " + Cb(b) + ", " + a_tile + ", " + b_tile + ", " +
                   std::to_string(step.out * place.count) + ", " + (value.trans_b ? "1" : "0") + ", " +
                   std::to_string(block_cols_) + ", " + std::to_string(block_rows_) + ", " + Depth(value) + ");");
        text_.CloseLoop(depth);
    }

    // A tile of a pattern is all inside, all outside, or one of the tiles that it crosses.
    void EmitPattern(const Step& step, const Place& place) {
        const Value& value = *step.value;
        const ConstantTiles& tiles = plan_.Pattern(value);
        const PatternRange range = RangeOf(value);
        const bool each = !place.each.empty();
        if (each) text_.Open("for (uint32_t i = 0; i < " + std::to_string(place.count) + "; ++i)");
        const std::string col = Sum({place.col, each ? place.each : "0"}), out = Slot(step.out, place);
        std::string start = index_(value.offset);
        auto add = [&](int64_t sign, const std::string& at) {
            if (sign == 0 || at == "0") return;
            const bool simple = at.find(' ') == std::string::npos;
            start += std::string(sign > 0 ? " + " : " - ") + "static_cast<int32_t>(32 * " +
                     (simple ? at : "(" + at + ")") + ")";
        };
        add(value.row_sign, place.row), add(value.col_sign, col);
        // Two of one scope have names of their own.
        const int64_t uses = ++pattern_uses_[tiles.name];
        const std::string from = tiles.name + "_start" + (uses > 1 ? "_" + std::to_string(uses) : "");
        text_.Line("const int32_t " + from + " = " + start + ";");
        text_.Include("api/compute/eltwise_unary/fill.h");
        if (step.fresh && value.if_true == 0) {
            text_.Comment("Dst starts with zeros.");
            text_.Open("if (" + from + " < " + std::to_string(range.none_below) + ")");
        } else {
            text_.Open("if (" + from + " >= " + std::to_string(range.all_from) + ")");
            text_.Line("fill_tile_init();");
            text_.Line("fill_tile(" + out + ", " + Literal(value.if_true) + ");");
            text_.Close();
            text_.Open("else if (" + from + " < " + std::to_string(range.none_below) + ")");
        }
        text_.Line("fill_tile_init();");
        text_.Line("fill_tile(" + out + ", " + Literal(value.if_false) + ");");
        text_.Close();
        text_.Open(step.fresh && value.if_true == 0 ? "else if (" + from + " < " + std::to_string(range.all_from) + ")"
                                                    : std::string("else"));
        std::string tile = "0";
        if (tiles.starts.size() > 1) {
            const int64_t first = tiles.starts[0];
            tile = "(" + from + (first < 0 ? " + " : " - ") + std::to_string(std::abs(first)) + ") / 32";
        }
        text_.Line("copy_tile(" + Cb(tiles) + ", " + tile + ", " + out + ");");
        text_.Close();
        if (each) text_.Close();
    }

    std::set<ChipPtr> waited_;
    std::vector<std::set<ChipPtr>> outer_;
    std::map<std::string, int64_t> pattern_uses_;
    std::string startup_;
    bool many_read_ = false, many_packed_ = false;
    // of the computation at hand
    const Node* node_ = nullptr;
    Section section_;
    bool rotates_ = false, adds_in_l1_ = false, has_product_ = false, has_reduction_ = false;
    bool uses_reduce_unit_ = false, has_exact_reduction_ = false;
    bool hoists_fpu_ = false, hoists_sfpu_ = false;
    int64_t block_rows_ = 1, block_cols_ = 1;
};

}  // namespace

EmittedKernel EmitCompute(const Launch& launch, const Program& program, const Plan& plan) {
    return ComputeWalk(launch, program, plan, "api/compute/common.h").Make();
}

}  // namespace softmetal::tilelang::engine
