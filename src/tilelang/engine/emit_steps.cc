// The steps of a section as calls of the compute API.
#include "engine/emit_steps.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>

#include "engine/column_functions.h"
#include "engine/short_exp.h"

namespace softmetal::tilelang::engine {
namespace {

std::string Literal(double number) {
    if (std::isinf(number)) return number < 0 ? "-__builtin_inff()" : "__builtin_inff()";
    char text[40];
    std::snprintf(text, sizeof text, "%.9g", number);
    std::string spelled = text;
    if (spelled.find_first_of(".en") == std::string::npos) spelled += ".0";
    return spelled + "f";
}

std::string SideOf(const Value& leaf) {
    return leaf.op == "column" ? "cols" : leaf.op == "row" ? "rows" : "scalar";
}

std::string BroadcastOf(const Value& leaf) {
    return std::string("BroadcastType::") + (leaf.op == "column" ? "COL" : leaf.op == "row" ? "ROW" : "SCALAR");
}

std::string ReductionOf(const Value& value) {
    return std::string("PoolType::") + (value.kind == "sum" ? "SUM" : "MAX") +
           ", ReduceDim::" + (value.over_columns ? "REDUCE_ROW" : "REDUCE_COL");
}

bool IsExp(const Step& step) {
    return step.value->op == "exp" || step.value->op == kShortExp;
}

// The faces of a tile that a buffer's numbers lie in.
const char* FacesOf(Shape shape) {
    return shape == Shape::kColumn ? "C" : shape == Shape::kRow ? "R" : "RC";
}

std::string FloatBits(double number, bool wide) {
    const float value = static_cast<float>(number);
    uint32_t bits;
    std::memcpy(&bits, &value, sizeof bits);
    char text[16];
    std::snprintf(text, sizeof text, wide ? "0x%08x" : "0x%04x", wide ? bits : (bits + 0x8000) >> 16);
    return text;
}

int64_t TilesAlong(const Value& value) {
    return value.over_columns ? value.chip->TileCols() : value.chip->TileRows();
}

std::string LengthName(const Value& value) {
    return "k" + Camel(value.chip->name) + (value.over_columns ? "Cols" : "Rows");
}

}  // namespace

std::string StepWalk::Reconfigure(const std::string& a, const std::string& b) {
    text_.Include("api/compute/reconfig_data_format.h");
    return a == b ? "reconfig_data_format(" + a + ", " + a + ");" : "reconfig_data_format(" + a + ", " + b + ");";
}

std::vector<std::string> StepWalk::InitOf(const Step& step) {
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
        case Step::kPosition:
        case Step::kPattern: {
            text_.Include("api/compute/tile_move_copy.h");
            const bool pattern = step.kind == Step::kPattern;
            const std::string cb = Cb(pattern ? plan_.Pattern(*value) : plan_.Position(*value));
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
                            (plain ? "_tiles_init(" : "_bcast_" + SideOf(*value->args[1]) + "_init_short(") + a + ", " +
                            b + ");");
            break;
        }
        case Step::kReduce: {
            text_.Include("api/compute/reduce.h");
            const std::string a = Cb(value->chip), b = Cb(plan_.Ones(*value));
            both(a, b);
            lines.push_back("reduce_init<" + ReductionOf(*value) + ">(" + a + ", " + b + ", " + Cb(node_->chip) + ");");
            break;
        }
        case Step::kMatmul: {
            text_.Include("api/compute/matmul.h");
            const std::string a = Cb(value->chip), b = Cb(value->chip_b);
            both(b, a);
            lines.push_back("mm_block_init_short(" + a + ", " + b + ", " + (value->trans_b ? "1" : "0") + ", " +
                            std::to_string(block_cols_) + ", " + std::to_string(block_rows_) + ", " + Depth(*value) +
                            ");");
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

void StepWalk::ForEach(const Place& place, const std::string& line) {
    if (place.each.empty() || in_loop_) return text_.Line(line);
    text_.Open("for (uint32_t i = 0; i < " + std::to_string(place.count) + "; ++i)");
    text_.Line(line);
    text_.Close();
}

std::string StepWalk::Slot(int64_t reg, const Place& place) const {
    if (reg >= kShared) return std::to_string(section_.registers * place.count + reg - kShared);
    const std::string base = std::to_string(reg * place.count);
    return place.each.empty() ? base : Sum({base, place.each});
}

std::string StepWalk::Index(const ChipPtr& chip, const std::string& row, const std::string& col) {
    const std::string name = "k" + Camel(chip->name);
    const int64_t rows = chip->TileRows(), cols = chip->TileCols();
    if (rows == 1) return col;
    if (cols == 1) return row;
    if (chip->tiles_by_column) {
        return Sum({Times(col, col == "0" ? "" : text_.Const(name + "Rows", rows), rows), row});
    }
    return Sum({Times(row, row == "0" ? "" : text_.Const(name + "Cols", cols), cols), col});
}

std::string StepWalk::At(const ChipPtr& chip, const Place& place) {
    if (place.flat) return Sum({place.tile, place.each.empty() ? "0" : place.each});
    return Index(chip, place.row, Sum({place.col, place.each.empty() ? "0" : place.each}));
}

std::string StepWalk::LeafIndex(const Value& leaf, const Place& place, bool by_fpu) {
    const std::string each = place.each.empty() ? "0" : place.each;
    // What was in front of it has been popped; a second id of the buffer, which copies read, does not move.
    const ChipPlan& entry = plan_.Of(leaf.chip);
    const bool moves = by_fpu || entry.exact_id < 0 || entry.exact_id == entry.id;
    if (leaf.chip == node_->chip && rotates_ && moves) return each;
    if (leaf.op == "element") return "0";
    if (leaf.op == "column") return Index(leaf.chip, place.row, "0");
    if (leaf.op == "row") return Index(leaf.chip, "0", Sum({place.col, each}));
    if (leaf.transposed) return Index(leaf.chip, Sum({place.col, each}), place.row);
    return At(leaf.chip, place);
}

std::string StepWalk::Number(const Value& value, const Place& place) {
    return value.op == "number" ? Literal(value.number) : Known(value.scalar, place);
}

std::string StepWalk::Bits(const Value& value, const Place& place) {
    const auto* var = value.scalar.as<tvm::tirx::VarNode>();
    if (var && !index_.Knows(*var) && (var->dtype.is_float() || var->dtype.is_bfloat16())) return ParameterBits(*var);
    text_.Helper(
        "// The bits of a float, as functions of a tile and a number take it.\n"
        "constexpr uint32_t bits(float value) {\n    return __builtin_bit_cast(uint32_t, value);\n}");
    return "bits(" + Number(value, place) + ")";
}

// What the kernel works out: integers as indices are, then as float.
std::string StepWalk::Known(const tvm::PrimExpr& expr, const Place& place) {
    using namespace tvm::tirx;
    auto tile = [](const std::string& at) {
        const bool simple = at.find(' ') == std::string::npos;
        return "static_cast<float>(32 * " + (simple ? at : "(" + at + ")") + ")";
    };
    if (expr.same_as(TileRow())) return tile(place.row);
    if (expr.same_as(TileCol())) return tile(Sum({place.col, place.each.empty() ? "0" : place.each}));
    if (const auto* var = expr.as<VarNode>(); var && !index_.Knows(*var)) return Parameter(*var);
    if (expr.dtype().is_int() || expr.dtype().is_uint()) return "static_cast<float>(" + index_(expr) + ")";
    if (const auto* imm = expr.as<FloatImmNode>()) return Literal(imm->value);
    if (const auto* cast = expr.as<CastNode>()) return Known(cast->value, place);
    auto both = [&](const PrimExpr& a, const char* sign, const PrimExpr& b) {
        return "(" + Known(a, place) + sign + Known(b, place) + ")";
    };
    if (const auto* op = expr.as<AddNode>()) return both(op->a, " + ", op->b);
    if (const auto* op = expr.as<SubNode>()) return both(op->a, " - ", op->b);
    if (const auto* op = expr.as<MulNode>()) return both(op->a, " * ", op->b);
    if (const auto* op = expr.as<DivNode>()) return both(op->a, " / ", op->b);
    if (const auto* op = expr.as<MaxNode>())
        return "(" + both(op->a, " > ", op->b) + " ? " + Known(op->a, place) + " : " + Known(op->b, place) + ")";
    if (const auto* op = expr.as<MinNode>())
        return "(" + both(op->a, " < ", op->b) + " ? " + Known(op->a, place) + " : " + Known(op->b, place) + ")";
    Decline("the number " + Text(expr) + " has no form in a kernel", node_->span);
}

std::string StepWalk::ParameterBits(const tvm::tirx::VarNode& var) {
    const std::string name = var.name_hint, bits = name + "_bits";
    return parameters_.insert(name).second ? text_.Arg(bits, "scalar:" + name) : bits;
}

std::string StepWalk::Parameter(const tvm::tirx::VarNode& var) {
    const std::string bits = ParameterBits(var);
    if (var.dtype.is_float() || var.dtype.is_bfloat16()) return "__builtin_bit_cast(float, " + bits + ")";
    return "static_cast<float>(static_cast<" + std::string(var.dtype.is_uint() ? "uint32_t" : "int32_t") + ">(" + bits +
           "))";
}

std::string StepWalk::Depth(const Value& value) {
    const int64_t depth = value.chip->TileCols();
    return depth == 1 ? "1" : text_.Const("k" + Camel(value.chip->name) + "Cols", depth);
}

void StepWalk::EmitStep(const Step& step, const Place& place) {
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
            return ForEach(place, "fill_tile(" + out + ", " + Number(*value, place) + ");");
        case Step::kPosition:
            return ForEach(place, "copy_tile(" + Cb(plan_.Position(*value)) + ", 0, " + out + ");");
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
std::string StepWalk::ExpInit(const Value& value, const std::string& suffix) {
    if (value.op == kShortExp) {
        text_.Helper(kShortExpText);
        return kShortExp + suffix + "_init(" + Literal(value.number) + ");";
    }
    if (!launch_.approximate_exp) return "exp_tile_init();";
    return "exp_tile_init<true" + (value.number != 0 ? ", " + FloatBits(value.number, true) : "") + ">();";
}
std::string StepWalk::ExpCall(const Value& value, const std::string& out) {
    if (value.op == kShortExp) return std::string(kShortExp) + "(" + out + ");";
    const std::string mode = std::string("static_cast<int>(VectorMode::") + FacesOf(node_->chip->shape) + ")";
    if (launch_.approximate_exp) return "exp_tile<true>(" + out + ");";
    if (value.number == 0) return "exp_tile(" + out + (node_->chip->shape == Shape::kMatrix ? "" : ", " + mode) + ");";
    text_.Comment("exp of " + Literal(value.number) + " times the tile");
    return "exp_tile<false, true>(" + out + ", " + mode + ", " + FloatBits(value.number, false) + ");";
}

void StepWalk::EmitShortExp(const Step& step, const Place& place, const std::string& suffix) {
    text_.Include(step.function->header);
    text_.Line(ExpInit(*step.value, suffix));
    Place first = place;
    first.each.clear();
    text_.Line(kShortExp + suffix + "(" + Slot(step.out, first) + ", " + std::to_string(place.count) + ");");
}

void StepWalk::EmitFunction(const Step& step, const Place& place) {
    if (IsExp(step)) return ForEach(place, ExpCall(*step.value, Slot(step.out, place)));
    if (step.in.size() == 2 && step.in[0] == step.out && step.in[1] >= kShared && step.value->args[1]->op == "column" &&
        !SpreadFunction(step.function->name).empty()) {
        text_.Helper(SpreadFunctionText(step.function->name));
        return ForEach(place, SpreadFunction(step.function->name) + "(" + Slot(step.out, place) + ", " +
                                  Slot(step.in[1], place) + ");");
    }
    const std::string of_columns =
        node_->chip->shape == Shape::kColumn && step.in.size() == 2 ? ColumnFunction(step.function->name) : "";
    if (!of_columns.empty()) {
        text_.Helper(ColumnFunctionText(step.function->name));
        return ForEach(place, of_columns + "(" + Slot(step.in[0], place) + ", " + Slot(step.in[1], place) + ", " +
                                  Slot(step.out, place) + ");");
    }
    std::string args;
    if (step.function->inputs == 1) {
        args = Slot(step.out, place);
    } else {
        for (int64_t in : step.in) args += Slot(in, place) + ", ";
        args += Slot(step.out, place);
    }
    if (step.function->number) {
        args += ", " + Bits(*step.value->args[1], place);
    }
    args += step.function->options;
    ForEach(place, std::string(step.function->call) + "(" + args + ");");
}

void StepWalk::EmitFpu(const Step& step, const Place& place) {
    const Value &a = *step.value->args[0], &b = *step.value->args[1];
    const std::string suffix = b.op == "tile" ? "" : "_bcast_" + SideOf(b);
    ForEach(place, step.value->op + "_tiles" + suffix + "(" + Cb(a.chip) + ", " + Cb(b.chip) + ", " +
                       LeafIndex(a, place, true) + ", " + LeafIndex(b, place, true) + ", " + Slot(step.out, place) +
                       ");");
}

std::string StepWalk::Along(const Value& value, const std::string& along, const Place& place) {
    return value.over_columns ? Index(value.chip, place.row, along) : Index(value.chip, along, place.col);
}
void StepWalk::EmitReduce(const Step& step, const Place& place) {
    const Value& value = *step.value;
    const bool cut = node_->inside && value.over_columns && TilesAlong(value) > 1;
    const std::string along = cut ? text_.OpenLoopTo("along", LengthOfRow(value.chip, place.row))
                                  : text_.OpenLoop("along", LengthName(value), TilesAlong(value));
    text_.Line("reduce_tile<" + ReductionOf(value) + ">(" + Cb(value.chip) + ", " + Cb(plan_.Ones(value)) + ", " +
               Along(value, along, place) + ", 0, " + std::to_string(step.out) + ");");
    text_.CloseLoop(along);
}

// Tile upon tile, and at last the one that is left.
void StepWalk::EmitExactReduce(const Step& step, const Place& place) {
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

void StepWalk::EmitMatmul(const Step& step, const Place& place) {
    const Value& value = *step.value;
    const ChipPtr &a = value.chip, &b = value.chip_b;
    const bool masks = node_->inside && std::any_of(section_.steps.begin(), section_.steps.end(),
                                                    [](const Step& other) { return other.kind == Step::kPattern; });
    if (masks) text_.Open("if (" + place.col + " < " + LengthOfRow(node_->chip, place.row) + ")");
    const bool cut = node_->inside && !masks && a->TileCols() > 1;
    const std::string depth = cut ? text_.OpenLoopTo("depth", LengthOfRow(a, place.row))
                                  : text_.OpenLoop("depth", "k" + Camel(a->name) + "Cols", a->TileCols());
    const std::string a_tile = Index(a, place.row, depth);
    const std::string b_tile = value.trans_b ? Index(b, place.col, depth) : Index(b, depth, place.col);
    text_.Line("matmul_block(" + Cb(a) + ", " + Cb(b) + ", " + a_tile + ", " + b_tile + ", " +
               std::to_string(step.out * place.count) + ", " + (value.trans_b ? "1" : "0") + ", " +
               std::to_string(block_cols_) + ", " + std::to_string(block_rows_) + ", " + Depth(value) + ");");
    text_.CloseLoop(depth);
    if (masks) text_.Close();
}

std::string StepWalk::StartOf(const Value& pattern, const std::string& row, const std::string& col) {
    std::string start = index_(pattern.offset);
    auto add = [&](int64_t sign, const std::string& at) {
        if (sign == 0 || at == "0") return;
        const bool simple = at.find(' ') == std::string::npos;
        start +=
            std::string(sign > 0 ? " + " : " - ") + "static_cast<int32_t>(32 * " + (simple ? at : "(" + at + ")") + ")";
    };
    add(pattern.row_sign, row), add(pattern.col_sign, col);
    return start;
}

std::string StepWalk::LengthOfRow(const ChipPtr& chip, const std::string& row) {
    const std::string length = text_.Const("k" + Camel(chip->name) + "Cols", chip->TileCols());
    if (!node_->inside) return length;
    text_.Helper(
        "// Of a row's tiles, those before the first that lies outside as a whole; one at least.\n"
        "inline uint32_t tiles_inside(int32_t start, uint32_t tiles) {\n"
        "    const uint32_t inside = start < 0 ? 1 : start / 32 + 1;\n"
        "    return inside < tiles ? inside : tiles;\n}");
    const int64_t margin = -RangeOf(*node_->inside).none_below;
    const std::string name = "inside" + (++rows_cut_ > 1 ? "_" + std::to_string(rows_cut_) : "");
    text_.Line("const uint32_t " + name + " = tiles_inside(" + StartOf(*node_->inside, row, "0") + " + " +
               std::to_string(margin) + ", " + length + ");");
    return name;
}

// A tile of a pattern is all inside, all outside, or one of the tiles that it crosses.
void StepWalk::EmitPattern(const Step& step, const Place& place) {
    const Value& value = *step.value;
    const ConstantTiles& tiles = plan_.Pattern(value);
    const PatternRange range = RangeOf(value);
    const bool each = !place.each.empty();
    if (each) text_.Open("for (uint32_t i = 0; i < " + std::to_string(place.count) + "; ++i)");
    const std::string col = Sum({place.col, each ? place.each : "0"}), out = Slot(step.out, place);
    const std::string start = StartOf(value, place.row, col);
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

}  // namespace softmetal::tilelang::engine
