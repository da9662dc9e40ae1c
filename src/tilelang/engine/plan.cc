// Chooses layouts of tensors, circular buffers and their sizes.
#include "engine/plan.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <set>

#include <tvm/ffi/extra/structural_equal.h>
#include <tvm/tirx/analysis.h>

#include "tile_ops.h"

namespace softmetal::tilelang::engine {
namespace {

using namespace tvm;
using namespace tvm::tirx;

std::string FormatOfTensor(const Launch& launch, const Buffer& buffer, const Span& span) {
    const auto wish = launch.data_formats.find(buffer->name);
    const std::string format =
        wish == launch.data_formats.end() ? TilesOf(DTypeName(buffer->dtype)).format : wish->second;
    if (format.empty()) {
        Decline(std::string(buffer->name) + " is " + DTypeName(buffer->dtype) + ", which has no tiles", span);
    }
    return format;
}

constexpr int64_t kMostWasted = int64_t{256} << 20;  // bytes

bool SamePattern(const Value& a, const Value& b) {
    return a.row_sign == b.row_sign && a.col_sign == b.col_sign && a.residue == b.residue && a.if_true == b.if_true &&
           a.if_false == b.if_false;
}

class Planner {
public:
    Planner(const Launch& launch, const Program& program, const ChipLimits& limits, int64_t reader_memory,
            int64_t writer_memory)
        : launch_(launch), program_(program), limits_(limits) {
        plan_.reader_memory.bytes = RoundUp(reader_memory, 64);
        plan_.writer_memory.bytes = RoundUp(writer_memory, 64);
    }

    Plan Make() {
        FindFamilies();
        Walk(program_.body, [&](const NodePtr& node) {
            if (node->global) AddTensor(*node);
        });
        for (const ChipPtr& chip : program_.chips) AddChip(chip);
        FindWidth();
        Walk(program_.body, [&](const NodePtr& node) {
            if (node->kind == Node::kCompute) AddConstants(*node);
        });
        CheckOrder(program_.body, {});
        FindUses();
        Number();
        FitL1();
        return std::move(plan_);
    }

private:
    // The SDK builds no kernel whose buffers have exponents of five bits and of eight: where both occur, float16 lies
    // as float32, and constants go with float16 where it stays.
    void FindFamilies() {
        std::set<std::string> formats;
        Walk(program_.body, [&](const NodePtr& node) {
            if (node->global) formats.insert(FormatIn(*node));
        });
        for (const ChipPtr& chip : program_.chips) formats.insert(FormatOfChip(*chip));
        const bool wider = std::any_of(formats.begin(), formats.end(),
                                       [](const std::string& format) { return !GoTogether(format, "Float16"); });
        halves_ = formats.count("Float16") > 0 && !wider;
        widens_halves_ = formats.count("Float16") > 0 && wider;
    }

    std::string FormatIn(const Node& node) const {
        if (program_.wide_tensors.count(node.global->buffer.get())) return "Float32";
        return FormatOfTensor(launch_, node.global->buffer, node.span);
    }

    // Of a buffer that no tensor fills or empties.
    static std::string FormatOfChip(const Chip& chip) {
        return chip.dtype.rfind("float8", 0) == 0 ? "Float16_b" : FormatOf(chip.dtype);
    }

    std::string Widened(const std::string& format) const {
        return widens_halves_ && format == "Float16" ? "Float32" : format;
    }

    void AddTensor(const Node& node) {
        const GlobalBlock& block = *node.global;
        GlobalBlock stood = block;
        if (node.chip->shape == Shape::kColumn && node.chip->length) {
            std::swap(stood.row_dim, stood.col_dim);
        }
        const bool fresh = !plan_.tensors.count(block.buffer.get());
        TensorLayout& layout = plan_.tensors[block.buffer.get()];
        if (fresh) {
            plan_.tensor_order.push_back(block.buffer.get());
            layout.buffer = block.buffer;
            layout.splits = block.splits, layout.shape = block.shape;
            layout.row_dim = stood.row_dim, layout.col_dim = stood.col_dim;
            const std::string narrow = FormatOfTensor(launch_, block.buffer, node.span);
            layout.format = Widened(FormatIn(node));
            layout.widened = layout.format != narrow;
            for (int64_t i = 0; i < static_cast<int64_t>(block.mins.size()); ++i) {
                if (i != stood.row_dim && i != stood.col_dim) layout.leading.push_back(i);
            }
            layout.rows = SizeOf(block, stood.row_dim), layout.cols = SizeOf(block, stood.col_dim);
            layout.tile_rows = CeilDiv(layout.rows, kTile), layout.tile_cols = CeilDiv(layout.cols, kTile);
        }
        if (layout.splits != block.splits) {
            Decline(std::string(block.buffer->name) + " is used in blocks of different sizes that are no whole tiles",
                    node.span);
        }
        if (layout.row_dim != stood.row_dim || layout.col_dim != stood.col_dim) {
            Decline(std::string(block.buffer->name) + " is used along different dimensions in one launch", node.span);
        }
        if (stood.row_dim >= 0) {
            layout.tile_rows = std::max(layout.tile_rows, CeilDiv(block.ends[stood.row_dim], kTile));
        }
        if (stood.col_dim >= 0) {
            layout.tile_cols = std::max(layout.tile_cols, CeilDiv(block.ends[stood.col_dim], kTile));
        }
        CheckWaste(node, layout);
        (node.kind == Node::kLoad ? layout.read : layout.written) = true;
        if (!node.chip->format.empty() && node.chip->format != layout.format) {
            Decline(node.chip->name + " moves between tensors of " + node.chip->format + " and " + layout.format,
                    node.span);
        }
        node.chip->format = layout.format;
    }

    // The reader runs ahead of the writer: a tensor may be both loaded and stored only where each turn of every loop
    // has a part of its own, loaded before it is stored.
    void CheckOrder(const Body& body, std::vector<Var> loops) {
        if (loops.empty()) {
            for (size_t i = 0; i < launch_.block_vars.size(); ++i) {
                if (launch_.grid[i] > 1) loops.push_back(launch_.block_vars[i]);
            }
        }
        for (const NodePtr& node : body) {
            if (node->global) CheckOrder(*node, loops);
            auto inner = loops;
            if (node->kind == Node::kLoop && !is_one(node->extent)) inner.push_back(node->var);
            if (inner.empty() && node->body.empty()) continue;
            CheckOrder(node->body, inner);
            CheckOrder(node->otherwise, inner);
        }
    }

    void CheckOrder(const Node& node, const std::vector<Var>& loops) {
        const GlobalBlock& block = *node.global;
        const TensorLayout& layout = plan_.tensors.at(block.buffer.get());
        if (!layout.read || !layout.written) return;
        const std::string name = block.buffer->name;
        for (const Var& loop : loops) {
            bool used = false;
            for (const PrimExpr& min : block.mins) {
                used = used || UsesVar(min, [&](const VarNode* var) { return var == loop.get(); });
            }
            if (!used) {
                Decline(name + " is loaded and stored in every turn of the loop over " + std::string(loop->name_hint),
                        node.span);
            }
        }
        const auto known = parts_.find(block.buffer.get());
        if (known == parts_.end()) {
            if (node.kind != Node::kLoad) Decline(name + " is stored before it is loaded", node.span);
            parts_[block.buffer.get()] = {block, false};
            return;
        }
        auto& [first, stored] = known->second;
        bool same = !stored || node.kind == Node::kStore;
        for (size_t i = 0; i < block.mins.size(); ++i) {
            same = same && ffi::StructuralEqual()(first.mins[i], block.mins[i]) && first.extents[i] == block.extents[i];
        }
        if (!same) Decline(name + " is loaded in one part and stored in another", node.span);
        stored = stored || node.kind == Node::kStore;
    }

    static int64_t SizeOf(const GlobalBlock& block, int64_t dim) { return dim < 0 ? 1 : block.shape[dim]; }

    // Tiles that blocks fill in part only take device memory, and time on the way to it.
    void CheckWaste(const Node& node, const TensorLayout& layout) const {
        int64_t tiles = layout.tile_rows * layout.tile_cols, elements = layout.rows * layout.cols;
        for (int64_t dim : layout.leading) tiles *= layout.shape[dim], elements *= layout.shape[dim];
        const int64_t bytes = tiles * TileBytes(layout.format);
        if (bytes <= kMostWasted || tiles * kTile * kTile < 8 * elements) return;
        Decline(std::string(layout.buffer->name) + " would take " + std::to_string(bytes) +
                    " bytes as tiles of which " + "each holds " + std::to_string(elements / tiles) + " elements",
                node.span);
    }

    void AddChip(const ChipPtr& chip) {
        ChipPlan entry;
        entry.chip = chip;
        entry.id = static_cast<int64_t>(plan_.chips.size());
        entry.home = HomeOf(program_, chip);
        if (chip->format.empty()) chip->format = Widened(FormatOfChip(*chip));
        const NodePtr& first = (*entry.home.body)[entry.home.first];
        const bool sets = Sets(*first, chip);
        const auto reads = ReadsOf(*first);
        if (!sets || std::find(reads.begin(), reads.end(), chip) != reads.end()) {
            Decline(chip->name + " is used before this launch's tiles set it as a whole", first->span);
        }
        int64_t loads = 0, computed = 0, stored = 0, read = 0, taken = 0;
        bool scalar = false, by_writer = false;
        Span span = first->span;
        Walk(program_.body, [&](const NodePtr& node) {
            if (node->scalar && Touches(*node, chip)) {
                scalar = true, by_writer = node->scalar->by_writer;
                loads += Fills(*node, chip);
                taken += Reads(*node, chip);
            }
            if (node->chip == chip) {
                loads += node->kind == Node::kLoad;
                computed += node->kind == Node::kCompute;
                stored += node->kind == Node::kStore;
            }
            if (node->kind != Node::kCompute) return;
            const auto used = ReadsOf(*node);
            read += std::find(used.begin(), used.end(), chip) != used.end();
        });
        if (loads > 1 || (loads && computed)) {
            Decline(chip->name + " is loaded in one place and set in another, in and out of a loop", span);
        }
        if ((stored || taken) && read) Decline(chip->name + " is stored and computed with", span);
        if ((stored || taken) && loads + computed > 1) Decline(chip->name + " is stored and set in two places", span);
        if ((stored || loads) && taken) Decline(chip->name + " is moved and worked on by scalar code", span);
        if (!scalar && chip->dtype.rfind("float8", 0) == 0) {
            Decline(chip->name + " is " + chip->dtype + " and computed on tiles, which have no such numbers", span);
        }
        const Role worker = by_writer ? Role::kWriter : Role::kReader;
        entry.filled_by = !loads ? Role::kCompute : scalar ? worker : Role::kReader;
        entry.emptied_by = taken ? worker : stored ? Role::kWriter : Role::kCompute;
        entry.versions = (loads && !first->once) || stored || taken ? 2 : 1;
        plan_.chips.push_back(entry);
    }

    void AddConstants(const Node& node) {
        for (const ValuePtr& value : Ordered(node.result)) {
            if (value->op == "reduce" && !IsExactReduction(*value, plan_)) AddOnes(*value);
            if (value->op == "pattern" && !Known(*value)) AddPattern(value);
            if (value->op == "position") AddPosition(*value);
        }
    }

    void AddOnes(const Value& reduction) {
        const std::string format = !halves_ ? "Float16_b" : reduction.chip->format == "Float16" ? "Float16" : "Float32";
        for (const ConstantTiles& tiles : plan_.constants) {
            if (tiles.kind == ConstantTiles::kOnes && tiles.format == format) return;
        }
        AddConstant(ConstantTiles::kOnes, "ones").format = format;
    }

    void AddPosition(const Value& position) {
        const auto kind = position.over_columns ? ConstantTiles::kCols : ConstantTiles::kRows;
        for (const ConstantTiles& tiles : plan_.constants) {
            if (tiles.kind == kind) return;
        }
        ConstantTiles& tiles = AddConstant(kind, position.over_columns ? "column_numbers" : "row_numbers");
        if (halves_) tiles.format = "Float32";
    }

    bool Known(const Value& value) const {
        return std::any_of(plan_.constants.begin(), plan_.constants.end(), [&](const ConstantTiles& tiles) {
            return tiles.pattern && SamePattern(*tiles.pattern, value);
        });
    }

    ConstantTiles& AddConstant(ConstantTiles::Kind kind, const std::string& name) {
        ConstantTiles tiles;
        tiles.kind = kind;
        tiles.starts.push_back(0);
        const int64_t others = std::count_if(plan_.constants.begin(), plan_.constants.end(),
                                             [&](const ConstantTiles& other) { return other.kind == kind; });
        tiles.name = name + (others ? "_" + std::to_string(others + 1) : "");
        plan_.constants.push_back(tiles);
        return plan_.constants.back();
    }

    void AddPattern(const ValuePtr& pattern) {
        ConstantTiles& tiles = AddConstant(ConstantTiles::kPattern, "mask");
        tiles.pattern = pattern;
        tiles.starts.clear();
        const PatternRange range = RangeOf(*pattern);
        for (int64_t start = range.none_below; start < range.all_from; ++start) {
            if (((start - pattern->residue) % kTile + kTile) % kTile == 0) tiles.starts.push_back(start);
        }
        for (double number : {pattern->if_true, pattern->if_false}) {
            const float value = static_cast<float>(number);
            uint32_t bits;
            std::memcpy(&bits, &value, sizeof bits);
            if (halves_ || (bits & 0xffff) != 0) tiles.format = "Float32";
        }
        if (tiles.starts.empty()) tiles.starts.push_back(range.all_from);
    }

    void FindWidth() {
        plan_.narrow = !launch_.exact_float32, plan_.rough = launch_.approximate_exp;
        for (const auto& [buffer, layout] : plan_.tensors) {
            plan_.narrow = plan_.narrow && (layout.widened || layout.format != "Float32");
        }
        for (const Buffer& tensor : launch_.global) {
            plan_.narrow = plan_.narrow && DTypeName(tensor->dtype) != "float32";
        }
    }

    void FindUses() {
        Walk(program_.body, [&](const NodePtr& node) {
            if (node->kind != Node::kCompute) return;
            std::set<const Value*> operands;
            for (const ValuePtr& value : Ordered(node->result)) {
                const bool exact = IsExactReduction(*value, plan_);
                if (exact && node->chip->format.rfind("Bfp", 0) == 0) {
                    Decline("the reduction of " + value->chip->name + " in float32 into " + node->chip->name +
                                ", which is " + node->chip->format +
                                ": numbers beside the result would share its exponent",
                            node->span);
                }
                const bool by_unit = value->op == "reduce" && !exact;
                plan_.cuts_float32 = plan_.cuts_float32 || (by_unit && value->chip->format == "Float32");
                if (by_unit || value->op == "matmul") Mutable(value->chip).fpu = true;
                if (value->chip_b) Mutable(value->chip_b).fpu = true;
                if (!IsFpuOperation(*value, node->chip, plan_)) continue;
                for (const ValuePtr& arg : value->args) {
                    plan_.cuts_float32 = plan_.cuts_float32 || arg->chip->format == "Float32";
                    Mutable(arg->chip).fpu = true;
                    operands.insert(arg.get());
                }
            }
            for (const ValuePtr& value : Ordered(node->result)) {
                const bool by_fpu = operands.count(value.get()) || value->op == "matmul" ||
                                    (value->op == "reduce" && !IsExactReduction(*value, plan_));
                if (value->chip && !by_fpu) Mutable(value->chip).copied = true;
            }
        });
    }

    ChipPlan& Mutable(const ChipPtr& chip) {
        return *std::find_if(plan_.chips.begin(), plan_.chips.end(),
                             [&](const ChipPlan& entry) { return entry.chip == chip; });
    }

    int64_t Bytes() const {
        int64_t bytes = 0;
        for (const ChipPlan& entry : plan_.chips) {
            bytes += entry.chip->Tiles() * entry.versions * TileBytes(entry.chip->format);
        }
        for (const ConstantTiles& tiles : plan_.constants) {
            bytes += static_cast<int64_t>(tiles.starts.size()) * TileBytes(tiles.format);
        }
        return bytes + plan_.reader_memory.bytes + plan_.writer_memory.bytes;
    }

    void Number() {
        int64_t id = 0;
        for (ChipPlan& entry : plan_.chips) entry.id = id++;
        for (ChipPlan& entry : plan_.chips) {
            if (entry.chip->format == "Float32" && entry.copied) entry.exact_id = entry.fpu ? id++ : entry.id;
        }
        for (ConstantTiles& tiles : plan_.constants) tiles.id = id++;
        for (ScratchMemory* memory : {&plan_.reader_memory, &plan_.writer_memory}) {
            if (memory->bytes) memory->id = id++;
        }
        if (id > limits_.circular_buffers) {
            throw Declined{"the launch needs " + std::to_string(id) + " circular buffers; a core has " +
                           std::to_string(limits_.circular_buffers)};
        }
    }

    // Second versions go where they hide the least: outside loops, the largest first.
    void FitL1() {
        while (Bytes() > limits_.l1_bytes) {
            ChipPlan* best = nullptr;
            for (ChipPlan& entry : plan_.chips) {
                if (entry.versions == 1) continue;
                const bool outer = entry.home.body == &program_.body;
                const bool best_outer = best && best->home.body == &program_.body;
                if (!best || (outer && !best_outer) ||
                    (outer == best_outer && entry.chip->Tiles() > best->chip->Tiles())) {
                    best = &entry;
                }
            }
            if (!best) {
                std::string text = "tiles need " + std::to_string(Bytes()) + " bytes of L1, a core has " +
                                   std::to_string(limits_.l1_bytes) + ":";
                for (const ChipPlan& entry : plan_.chips) {
                    text += " " + entry.chip->name + " " +
                            std::to_string(entry.chip->Tiles() * TileBytes(entry.chip->format));
                }
                throw Declined{text};
            }
            best->versions = 1;
        }
    }

    const Launch& launch_;
    const Program& program_;
    const ChipLimits& limits_;
    Plan plan_;
    bool halves_ = false, widens_halves_ = false;                      // float16 lies as such; as float32
    std::map<const BufferNode*, std::pair<GlobalBlock, bool>> parts_;  // of loaded and stored tensors: part, stored
};

}  // namespace

bool IsFpuOperation(const Value& value, const ChipPtr& own, const Plan& plan) {
    if (value.op != "add" && value.op != "sub" && value.op != "mul") return false;
    const Value &a = *value.args[0], &b = *value.args[1];
    if (a.op != "tile" || a.transposed || !IsBuffer(b) || b.transposed) return false;
    auto wide = [](const Value& leaf) { return leaf.chip->format == "Float32"; };
    if ((wide(a) || wide(b)) && (!plan.narrow || (!plan.rough && (a.chip == own || b.chip == own)))) return false;
    // Exponents of both operands have to be of one width.
    return (a.chip->format == "Float16") == (b.chip->format == "Float16");
}

bool IsExactReduction(const Value& value, const Plan& plan) {
    return value.op == "reduce" && value.chip->format == "Float32" && !plan.narrow;
}

const ChipPlan& Plan::Of(const ChipPtr& chip) const {
    for (const ChipPlan& entry : chips) {
        if (entry.chip == chip) return entry;
    }
    TVM_FFI_THROW(InternalError) << "no circular buffer holds " << chip->name;
    TVM_FFI_UNREACHABLE();
}

const SharedLoad* Plan::Shared(const ChipPtr& chip) const {
    for (const SharedLoad& load : shared) {
        if (load.chip == chip) return &load;
    }
    return nullptr;
}

const ConstantTiles& Plan::Pattern(const Value& value) const {
    for (const ConstantTiles& tiles : constants) {
        if (tiles.pattern && SamePattern(*tiles.pattern, value)) return tiles;
    }
    TVM_FFI_THROW(InternalError) << "no tiles hold a pattern";
    TVM_FFI_UNREACHABLE();
}

const ConstantTiles& Plan::Position(const Value& value) const {
    const auto kind = value.over_columns ? ConstantTiles::kCols : ConstantTiles::kRows;
    for (const ConstantTiles& tiles : constants) {
        if (tiles.kind == kind) return tiles;
    }
    TVM_FFI_THROW(InternalError) << "no tile holds the numbers of rows or columns";
    TVM_FFI_UNREACHABLE();
}

const ConstantTiles& Plan::Ones(const Value& reduction) const {
    const bool half = reduction.chip->format == "Float16";
    for (const ConstantTiles& tiles : constants) {
        if (tiles.kind == ConstantTiles::kOnes && (tiles.format == "Float16") == half) return tiles;
    }
    TVM_FFI_THROW(InternalError) << "no tile of ones is there for " << reduction.chip->name;
    TVM_FFI_UNREACHABLE();
}

PatternRange RangeOf(const Value& pattern) {
    PatternRange range;
    for (int64_t sign : {pattern.row_sign, pattern.col_sign}) {
        if (sign < 0) range.all_from += kTile - 1;
        if (sign > 0) range.none_below -= kTile - 1;
    }
    return range;
}

Plan MakePlan(const Launch& launch, const Program& program, const ChipLimits& limits, int64_t reader_memory,
              int64_t writer_memory) {
    return Planner(launch, program, limits, reader_memory, writer_memory).Make();
}

}  // namespace softmetal::tilelang::engine
