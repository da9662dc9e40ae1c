// From TIR to a Program: tile operators and T.Parallel nests become loads, stores and computations over whole buffers;
// vectors learn from their uses whether they stand as a column or as a row.
#include "engine/read_program.h"

#include <tvm/ffi/extra/structural_equal.h>
#include <tvm/tirx/analysis.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "engine/read_values.h"
#include "engine/scalar_work.h"
#include "engine/simplify.h"
#include "tile_ops.h"

namespace softmetal::tilelang::engine {
namespace {

using namespace tvm;
using namespace tvm::tirx;

std::string Text(const PrimExpr& expr) {
    std::ostringstream text;
    text << expr;
    return text.str();
}

class Reader {
public:
    Reader(const Launch& launch, const Owned& owned) : launch_(launch), owned_(owned) {
        for (size_t i = 0; i < launch.block_vars.size(); ++i) {
            analyzer_.Bind(launch.block_vars[i], Range(0, static_cast<int32_t>(launch.grid[i])));
        }
        if (!launch.threads.empty()) Decline("the body reads thread indices", launch.body->span);
        for (const Buffer& buffer : launch.on_chip) AddChip(buffer);
    }

    Program Read() {
        Body body;
        ReadStmt(launch_.body, body);
        ResolveShapes();
        program_.body = std::move(body);
        return std::move(program_);
    }

    ChipsByData Chips() const {
        ChipsByData chips;
        for (const auto& [buffer, chip] : declared_) chips[buffer->data.get()] = chip;
        return chips;
    }

private:
    // ---- buffers

    void AddChip(const Buffer& buffer) {
        auto chip = std::make_shared<Chip>();
        chip->name = buffer->name;
        chip->dtype = DTypeName(buffer->dtype);
        declared_[buffer.get()] = chip;
        sizes_[buffer.get()] = Sizes(buffer);
        const std::vector<int64_t>& sizes = sizes_[buffer.get()];
        if (sizes.size() == 1) {
            chip->shape = Shape::kUnknown;
            chip->length = sizes[0];
        } else if (sizes.size() == 2) {
            chip->rows = sizes[0], chip->cols = sizes[1];
        }
        program_.chips.push_back(chip);
    }

    // Sizes of an on-chip buffer without leading ones; two at least are kept.
    static std::vector<int64_t> Sizes(const Buffer& buffer) {
        std::vector<int64_t> sizes;
        for (const PrimExpr& size : buffer->shape) {
            const auto* imm = size.as<IntImmNode>();
            sizes.push_back(imm ? imm->value : 0);
        }
        while (sizes.size() > 2 && sizes[0] == 1) sizes.erase(sizes.begin());
        return sizes;
    }

    const ChipPtr& Use(const Buffer& buffer, const Span& span) {
        const auto found = declared_.find(buffer.get());
        if (found == declared_.end()) Decline("buffer " + std::string(buffer->name) + " is not known here", span);
        const auto& sizes = sizes_[buffer.get()];
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
    Shape& ShapeOf(const ChipPtr& chip) {
        ChipPtr root = chip;
        while (leader_.count(root)) root = leader_[root];
        return root->shape;
    }
    void Stand(const ChipPtr& chip, Shape shape, const Span& span) {
        if (chip->length == 0) return;
        Shape& known = ShapeOf(chip);
        if (known != Shape::kUnknown && known != shape) {
            Decline(chip->name + " is used along rows here and along columns elsewhere", span);
        }
        known = shape;
    }
    void StandAlike(const ChipPtr& a, const ChipPtr& b, const Span& span) {
        if (a->length == 0 || b->length == 0 || &ShapeOf(a) == &ShapeOf(b)) return;
        if (ShapeOf(a) != Shape::kUnknown) Stand(b, ShapeOf(a), span);
        if (ShapeOf(b) != Shape::kUnknown) Stand(a, ShapeOf(b), span);
        ChipPtr root = a, other = b;
        while (leader_.count(root)) root = leader_[root];
        while (leader_.count(other)) other = leader_[other];
        leader_[root] = other;
    }
    void ResolveShapes() {
        for (const ChipPtr& chip : program_.chips) {
            if (chip->length == 0) continue;
            const Shape shape = ShapeOf(chip);
            resolved_.push_back({chip, shape == Shape::kUnknown ? Shape::kRow : shape});
        }
        for (auto& [chip, shape] : resolved_) {
            chip->shape = shape;
            (shape == Shape::kRow ? chip->cols : chip->rows) = chip->length;
        }
    }

    // ---- statements

    NodePtr Add(Body& body, Node::Kind kind, const Span& span) {
        auto node = std::make_shared<Node>();
        node->kind = kind;
        node->span = span;
        body.push_back(node);
        return node;
    }

    void ReadStmt(const Stmt& stmt, Body& body) {
        if (const auto* seq = stmt.as<SeqStmtNode>()) {
            const size_t depth = around_.size();
            for (const Stmt& inner : seq->seq) ReadStmt(inner, body);
            around_.resize(depth);
        } else if (const auto* attr = stmt.as<AttrStmtNode>()) {
            ReadStmt(attr->body, body);
        } else if (const auto* bind = stmt.as<BindNode>()) {
            ReadBind(bind, body);
        } else {
            ReadOrKeep(stmt, body);
        }
    }

    // What does not fit the tile engine stays as it is, for a data-movement processor.
    void ReadOrKeep(const Stmt& stmt, Body& body) {
        const Body before = body;
        const Program program = program_;
        const auto leader = leader_;
        const size_t depth = around_.size();
        std::vector<Shape> shapes;
        for (const ChipPtr& chip : program_.chips) shapes.push_back(chip->shape);
        std::string reason;
        bool follows = false;
        try {
            ReadOne(stmt, body);
            if (!StaysWhole(stmt, body, reason, follows)) return;
        } catch (const Declined& declined) {
            reason = declined.reason;
        }
        body = before, program_ = program, leader_ = leader;
        around_.resize(depth);
        for (size_t i = 0; i < shapes.size(); ++i) program_.chips[i]->shape = shapes[i];
        if (HasGemm(stmt)) throw Declined{reason};
        Keep(stmt, reason, follows, body);
    }

    // Whether a statement that fits tiles works on what scalar code owns, or a loop or condition holds nothing else.
    bool StaysWhole(const Stmt& stmt, const Body& body, std::string& reason, bool& follows) const {
        if (stmt.as<IfThenElseNode>() || (stmt.as<ForNode>() && stmt.as<ForNode>()->kind != ForKind::kParallel)) {
            bool scalar = false, other = false;
            const NodePtr& node = body.back();
            for (const Body* inner : {&node->body, &node->otherwise}) {
                for (const NodePtr& part : *inner) {
                    scalar = scalar || part->scalar, other = other || (!part->scalar && part->kind != Node::kLet);
                    if (part->scalar) reason = part->scalar->reason, follows = part->scalar->follows;
                }
            }
            return scalar && !other;
        }
        if (owned_.chips.empty() && owned_.tensors.empty()) return false;
        ScalarWork work;
        work.stmt = stmt, work.around = around_;
        if (HasGemm(stmt)) return false;
        const Touched touched = TouchedBy(Lowered(launch_, work));
        for (const auto* uses : {&touched.read, &touched.set}) {
            for (const auto& [data, buffer] : *uses) {
                const bool sets = uses == &touched.set;
                if (IsGlobal(buffer) ? owned_.tensors.count(data) > 0 : sets && owned_.chips.count(data) > 0) {
                    reason = std::string(buffer->name) + " is worked on element by element elsewhere" +
                             SourceHint(stmt->span);
                    return follows = true;
                }
            }
        }
        return false;
    }

    void Keep(const Stmt& stmt, const std::string& reason, bool follows, Body& body) {
        if (!body.empty() && body.back()->scalar) {
            ScalarWork& work = *body.back()->scalar;
            work.stmt = SeqStmt::Flatten(work.stmt, stmt);
            if (work.follows) work.reason = reason, work.follows = follows;
            return;
        }
        NodePtr node = Add(body, Node::kScalar, stmt->span);
        node->scalar = std::make_shared<ScalarWork>();
        node->scalar->stmt = stmt;
        node->scalar->around = around_;
        node->scalar->reason = reason;
        node->scalar->follows = follows;
    }

    void ReadOne(const Stmt& stmt, Body& body) {
        if (const auto* loop = stmt.as<ForNode>()) {
            loop->kind == ForKind::kParallel ? ReadParallel(loop, body) : ReadLoop(loop, body);
        } else if (const auto* branch = stmt.as<IfThenElseNode>()) {
            ReadIf(branch, body);
        } else if (const auto* evaluate = stmt.as<EvaluateNode>()) {
            if (const auto* call = evaluate->value.as<CallNode>()) ReadCall(call, evaluate->span, body);
        } else {
            Decline("this statement is not done on tiles", stmt->span);
        }
    }

    void ReadIf(const IfThenElseNode* branch, Body& body) {
        CheckIndex(branch->condition, "the condition", branch->span);
        // TileLang gives each statement under a condition one of its own.
        const bool joins = !body.empty() && body.back()->kind == Node::kIf && body.back()->otherwise.empty() &&
                           !branch->else_case && ffi::StructuralEqual()(body.back()->value, branch->condition);
        if (joins) body.back() = std::make_shared<Node>(*body.back());
        NodePtr node = joins ? body.back() : Add(body, Node::kIf, branch->span);
        node->value = branch->condition;
        const size_t depth = around_.size();
        {
            const With<arith::ConstraintContext> holds(&analyzer_, branch->condition);
            around_.push_back(IfThenElse(branch->condition, Evaluate(0)));
            ReadStmt(branch->then_case, node->body);
            around_.resize(depth);
        }
        if (!branch->else_case) return;
        around_.push_back(IfThenElse(!branch->condition, Evaluate(0)));
        ReadStmt(branch->else_case.value(), node->otherwise);
        around_.resize(depth);
    }

    void CheckIndex(const PrimExpr& expr, const std::string& what, const Span& span) {
        PostOrderVisit(expr, [&](const ffi::ObjectRef& node) {
            if (node.as<BufferLoadNode>()) Decline(what + " " + Text(expr) + " depends on data", span);
            const auto* call = node.as<CallNode>();
            if (call && OpName(call) != "tirx.if_then_else") {
                Decline(what + " " + Text(expr) + " calls " + OpName(call), span);
            }
            if (!DividesWhole(node, analyzer_))
                Decline(what + " " + Text(expr) + " may divide a negative number", span);
            const auto* var = node.as<VarNode>();
            if (var && !var->dtype.is_int() && !var->dtype.is_bool()) {
                Decline(what + " " + Text(expr) + " is no integer", span);
            }
        });
        for (const Var& scalar : launch_.scalars) {
            if (tvm::tirx::UsesVar(expr, [&](const VarNode* var) { return var == scalar.get(); })) {
                Decline(what + " " + Text(expr) + " depends on the parameter " + std::string(scalar->name_hint), span);
            }
        }
    }

    void ReadBind(const BindNode* bind, Body& body) {
        const auto* call = bind->value.as<CallNode>();
        if (call && OpName(call) == "tl.launch_thread_idx") return;
        CheckIndex(bind->value, "the value", bind->span);
        NodePtr node = Add(body, Node::kLet, bind->span);
        node->var = bind->var;
        node->value = bind->value;
        analyzer_.Bind(bind->var, bind->value);
        around_.push_back(GetRef<Stmt>(bind));
    }

    void ReadLoop(const ForNode* loop, Body& body) {
        CheckIndex(loop->extent, "the loop's count", loop->span);
        CheckIndex(loop->min, "the loop's start", loop->span);
        if (loop->step && !is_one(loop->step.value())) Decline("the loop has a step", loop->span);
        NodePtr node = Add(body, Node::kLoop, loop->span);
        node->var = loop->loop_var;
        node->min = loop->min;
        node->extent = analyzer_.Simplify(loop->extent);
        const auto stages = loop->annotations.find("num_stages");
        if (stages != loop->annotations.end()) node->stages = (*stages).second.cast<IntImm>()->value;
        const With<arith::ConstraintContext> runs(&analyzer_, loop->extent > 0);
        analyzer_.Bind(loop->loop_var, Range::FromMinExtent(loop->min, loop->extent), /*allow_override=*/true);
        const size_t depth = around_.size();
        around_.push_back(GetRef<Stmt>(loop));
        ReadStmt(loop->body, node->body);
        around_.resize(depth);
    }

    void ReadCall(const CallNode* call, const Span& span, Body& body) {
        const std::string name = OpName(call);
        if (name == "tl.tileop.copy" || name == "tl.tileop.transpose") {
            ReadCopy(ParseRegion(call->args[0]), ParseRegion(call->args[1]), name == "tl.tileop.transpose", span, body);
        } else if (name == "tl.tileop.fill") {
            NodePtr node = Compute(WholeChip(ParseRegion(call->args[0]), span), span, body);
            node->result = Values({}, span).Read(call->args[1]);
            if (node->result->op != "number") Decline("T.fill with a value that is no number", span);
        } else if (name == "tl.tileop.gemm") {
            ReadGemm(call, span, body);
        } else if (name == "tl.tileop.reduce") {
            ReadReduce(call, span, body);
        } else {
            Decline(name + " is not done on tiles", span);
        }
    }

    NodePtr Compute(const ChipPtr& chip, const Span& span, Body& body) {
        NodePtr node = Add(body, Node::kCompute, span);
        node->chip = chip;
        return node;
    }

    ValueReader Values(const Domain& domain, const Span& span) {
        return ValueReader(domain, analyzer_, span,
                           [span](const BufferLoadNode*) -> ValuePtr { Decline("the value depends on data", span); });
    }

    // ---- tile operators

    ChipPtr WholeChip(const Region& region, const Span& span) {
        const std::string name = region.buffer->name;
        if (IsGlobal(region.buffer)) Decline(name + " is global memory; here stands an on-chip buffer", span);
        const ChipPtr& chip = Use(region.buffer, span);
        if (!IsWhole(region)) Decline("only a part of " + name + " is used", span);
        return chip;
    }

    void ReadCopy(const Region& src, const Region& dst, bool turned, const Span& span, Body& body) {
        const bool from_global = IsGlobal(src.buffer), to_global = IsGlobal(dst.buffer);
        if (from_global && to_global) Decline("a copy from tensor to tensor", span);
        if (turned && (from_global || to_global)) Decline("a transposition of a tensor", span);
        if (from_global || to_global) {
            const Buffer& tensor = from_global ? src.buffer : dst.buffer;
            if (FormatOf(DTypeName(tensor->dtype)).empty()) {
                Decline(std::string(tensor->name) + " is " + DTypeName(tensor->dtype) + ", which has no tiles", span);
            }
            const ChipPtr chip = WholeChip(from_global ? dst : src, span);
            NodePtr node = Add(body, from_global ? Node::kLoad : Node::kStore, span);
            node->chip = chip;
            node->global = Block(from_global ? src : dst, chip, span);
            return;
        }
        const ChipPtr from = WholeChip(src, span), to = WholeChip(dst, span);
        StandAlike(from, to, span);
        const bool same = turned ? from->rows == to->cols && from->cols == to->rows
                                 : from->length == to->length && from->rows == to->rows && from->cols == to->cols;
        if (!same) Decline("a copy between " + from->name + " and " + to->name + " of different shapes", span);
        if (turned && from->length != 0) Decline("a transposition of a vector", span);
        NodePtr node = Compute(to, span, body);
        node->result = MakeLeaf("tile", from);
        node->result->transposed = turned;
    }

    // Dimensions of the chip's buffer, last first, each to the next dimension of the region that has its extent.
    GlobalBlock Block(const Region& region, const ChipPtr& chip, const Span& span) {
        GlobalBlock block;
        block.buffer = region.buffer;
        for (size_t i = 0; i < region.mins.size(); ++i) {
            const auto* extent = analyzer_.Simplify(region.extents[i]).as<IntImmNode>();
            if (!extent) Decline("the part of " + std::string(region.buffer->name) + " has no constant size", span);
            block.extents.push_back(extent->value);
            CheckIndex(region.mins[i], "the position", span);
            block.mins.push_back(analyzer_.Simplify(region.mins[i]));
        }
        const std::vector<int64_t> sizes =
            chip->length ? std::vector<int64_t>{chip->length} : std::vector<int64_t>{chip->rows, chip->cols};
        int64_t dim = static_cast<int64_t>(block.extents.size()) - 1;
        std::vector<int64_t> dims;
        for (auto size = sizes.rbegin(); size != sizes.rend(); ++size) {
            while (dim >= 0 && block.extents[dim] != *size && block.extents[dim] == 1) --dim;
            const bool fits = dim >= 0 && block.extents[dim] == *size;
            if (!fits && *size != 1) {
                Decline("the part of " + std::string(region.buffer->name) + " has another shape than " + chip->name,
                        span);
            }
            dims.push_back(fits ? dim-- : -1);
        }
        block.col_dim = dims[0];
        if (dims.size() == 2) block.row_dim = dims[1];
        for (int64_t i = 0; i < static_cast<int64_t>(block.extents.size()); ++i) {
            if (block.extents[i] != 1 && i != block.row_dim && i != block.col_dim) {
                Decline("the part of " + std::string(region.buffer->name) + " has more dimensions than " + chip->name,
                        span);
            }
        }
        CheckBlock(block, span);
        return block;
    }

    void CheckBlock(GlobalBlock& block, const Span& span) {
        const auto& known = launch_.global;
        const bool same =
            std::any_of(known.begin(), known.end(), [&](const Buffer& tensor) { return tensor.same_as(block.buffer); });
        if (!same) Decline(std::string(block.buffer->name) + " is another view of a tensor", span);
        for (size_t i = 0; i < block.mins.size(); ++i) {
            const auto bound = analyzer_.const_int_bound(block.mins[i]);
            const std::string name = block.buffer->name;
            if (bound->min_value < 0 || bound->max_value > (int64_t{1} << 31)) {
                Decline("the position " + Text(block.mins[i]) + " in " + name + " has no known limits", span);
            }
            const auto* size = block.buffer->shape[i].as<IntImmNode>();
            if (!size) Decline(name + " has a size that is no number", span);
            const int64_t end = bound->max_value + block.extents[i];
            const bool tiled = static_cast<int64_t>(i) == block.row_dim || static_cast<int64_t>(i) == block.col_dim;
            const PrimExpr stop = block.mins[i] + IntImm(block.mins[i].dtype(), block.extents[i]);
            if (tiled && block.extents[i] % 32 != 0 && !analyzer_.CanProve(stop >= block.buffer->shape[i])) {
                Decline("the part of " + name + " has " + std::to_string(block.extents[i]) + " elements in dimension " +
                            std::to_string(i) + " and ends inside a tile of 32",
                        span);
            }
            if (!tiled && end > size->value) {
                Decline("the position " + Text(block.mins[i]) + " may lie beyond " + name, span);
            }
            block.ends.push_back(end);
        }
        for (int64_t dim : {block.row_dim, block.col_dim}) {
            if (dim < 0) continue;
            const auto modular = analyzer_.modular_set(block.mins[dim]);
            const bool aligned = modular->coeff % 32 == 0 && modular->base % 32 == 0;
            if (aligned) continue;
            Decline("the part of " + std::string(block.buffer->name) + " starts at " + Text(block.mins[dim]) +
                        " in dimension " + std::to_string(dim) + ", which is not known to be a multiple of 32",
                    span);
        }
    }

    void ReadGemm(const CallNode* call, const Span& span, Body& body) {
        const ChipPtr a = WholeChip(ParseRegion(call->args[0]), span), b = WholeChip(ParseRegion(call->args[1]), span);
        const ChipPtr c = WholeChip(ParseRegion(call->args[2]), span);
        for (const ChipPtr& chip : {a, b, c}) {
            if (chip->length) Decline("T.gemm of the vector " + chip->name, span);
        }
        const bool trans_a = is_one(call->args[3]), trans_b = is_one(call->args[4]);
        ChipPtr left = a;
        if (trans_a) {
            left = std::make_shared<Chip>(*a);
            left->name = a->name + "_turned";
            std::swap(left->rows, left->cols);
            program_.chips.push_back(left);
            NodePtr turn = Compute(left, span, body);
            turn->result = MakeLeaf("tile", a);
            turn->result->transposed = true;
        }
        const int64_t b_depth = trans_b ? b->cols : b->rows, b_cols = trans_b ? b->rows : b->cols;
        if (left->cols != b_depth || left->rows != c->rows || b_cols != c->cols) {
            Decline("the shapes of T.gemm's operands do not fit together", span);
        }
        ValuePtr product = MakeLeaf("matmul", left);
        product->chip_b = b;
        product->trans_b = trans_b;
        if (!is_zero(call->args[9]) && !is_one(call->args[9])) {
            Decline("T.gemm clears its accumulator under the condition " + Text(call->args[9]), span);
        }
        NodePtr node = Compute(c, span, body);
        node->result = is_one(call->args[9]) ? product : MakeCall("add", {MakeLeaf("tile", c), product});
    }

    void ReadReduce(const CallNode* call, const Span& span, Body& body) {
        const ChipPtr src = WholeChip(ParseRegion(call->args[0]), span);
        const ChipPtr dst = WholeChip(ParseRegion(call->args[1]), span);
        const std::string kind = call->args[2].as<StringImmNode>()->value;
        const int64_t dim = call->args[3].as<IntImmNode>()->value;
        if (src->length) Decline("a reduction of the vector " + src->name, span);
        if (kind != "sum" && kind != "max" && kind != "abssum" && kind != "absmax" && kind != "min") {
            Decline("a reduction by " + kind + " is not done on tiles", span);
        }
        const int64_t rank = static_cast<int64_t>(ParseRegion(call->args[0]).mins.size());
        const bool over_columns = dim == rank - 1 || dim == -1;
        if (!over_columns && dim != rank - 2) Decline("a reduction over a leading dimension", span);
        if (dst->length) Stand(dst, over_columns ? Shape::kColumn : Shape::kRow, span);
        const int64_t kept = over_columns ? src->rows : src->cols;
        const int64_t given = dst->length ? dst->length : over_columns ? dst->rows : dst->cols;
        if (kept != given) Decline("the reduction's result does not fit " + dst->name, span);
        const bool absolute = kind == "abssum" || kind == "absmax", minimum = kind == "min";
        ChipPtr from = src;
        if (absolute || minimum) {  // of |x|, or the maximum of -x
            from = std::make_shared<Chip>(*src);
            from->name = src->name + (absolute ? "_abs" : "_negated");
            program_.chips.push_back(from);
            Compute(from, span, body)->result = MakeCall(absolute ? "abs" : "negative", {MakeLeaf("tile", src)});
        }
        ValuePtr reduced = MakeLeaf("reduce", from);
        reduced->kind = kind == "sum" || kind == "abssum" ? "sum" : "max";
        reduced->over_columns = over_columns;
        const std::string join = reduced->kind == "sum" ? "add" : minimum ? "min" : "max";
        if (minimum) reduced = MakeCall("negative", {reduced});
        NodePtr node = Compute(dst, span, body);
        node->result = is_one(call->args[4]) ? reduced : MakeCall(join, {reduced, MakeLeaf("tile", dst)});
    }

    // ---- T.Parallel

    void ReadParallel(const ForNode* loop, Body& body) {
        std::vector<std::pair<Var, int64_t>> loops;
        Stmt inner = GetRef<Stmt>(loop);
        while (const auto* next = inner.as<ForNode>()) {
            if (next->kind != ForKind::kParallel) break;
            const auto* extent = next->extent.as<IntImmNode>();
            if (!extent || !is_zero(next->min)) Decline("a T.Parallel of no constant size", next->span);
            loops.push_back({next->loop_var, extent->value});
            analyzer_.Bind(next->loop_var, Range(0, static_cast<int32_t>(extent->value)));
            inner = next->body;
        }
        ReadParallelBody(inner, loops, {}, body);
    }

    using Loops = std::vector<std::pair<Var, int64_t>>;

    void ReadParallelBody(const Stmt& stmt, const Loops& loops, const std::vector<PrimExpr>& conditions, Body& body) {
        if (const auto* seq = stmt.as<SeqStmtNode>()) {
            for (const Stmt& inner : seq->seq) ReadParallelBody(inner, loops, conditions, body);
        } else if (const auto* store = stmt.as<BufferStoreNode>()) {
            ReadElementStore(store, loops, conditions, body);
        } else if (const auto* branch = stmt.as<IfThenElseNode>()) {
            auto inner = conditions;
            inner.push_back(branch->condition);
            ReadParallelBody(branch->then_case, loops, inner, body);
            if (!branch->else_case) return;
            inner.back() = !branch->condition;
            ReadParallelBody(branch->else_case.value(), loops, inner, body);
        } else {
            Decline("this statement inside T.Parallel is not done on tiles", stmt->span);
        }
    }

    // The loop that an index is, or nothing when it is 0 (of a dimension of size 1).
    std::optional<Var> LoopOf(const PrimExpr& index, int64_t size, const Loops& loops, const std::string& name,
                              const Span& span) {
        const PrimExpr simple = analyzer_.Simplify(index);
        if (size == 1 && is_zero(simple)) return std::nullopt;
        for (const auto& [var, extent] : loops) {
            if (!simple.same_as(var)) continue;
            if (extent != size) {
                Decline("T.Parallel goes over " + std::to_string(extent) + " of the " + std::to_string(size) +
                            " elements of " + name,
                        span);
            }
            return var;
        }
        Decline("the index " + Text(index) + " of " + name + " is no loop of its T.Parallel", span);
    }

    // Indices of the dimensions that a chip buffer keeps.
    std::vector<PrimExpr> Kept(const Buffer& buffer, const ffi::Array<PrimExpr>& indices) {
        const size_t dropped = indices.size() - sizes_[buffer.get()].size();
        return {indices.begin() + dropped, indices.end()};
    }

    void ReadElementStore(const BufferStoreNode* store, const Loops& loops, const std::vector<PrimExpr>& conditions,
                          Body& body) {
        const Span& span = store->span;
        Domain domain;
        ChipPtr target;
        std::optional<GlobalBlock> block;
        if (IsGlobal(store->buffer)) {
            block = ElementBlock(store->buffer, store->indices, loops, domain, span);
            target = BlockChip(*block, "_out", span);
            if (domain.row && domain.along) domain.along.reset();
        } else {
            target = Use(store->buffer, span);
            const auto indices = Kept(store->buffer, store->indices);
            if (target->length) {
                domain.along = LoopOf(indices[0], target->length, loops, target->name, span);
            } else {
                domain.row = LoopOf(indices[0], target->rows, loops, target->name, span);
                domain.col = LoopOf(indices[1], target->cols, loops, target->name, span);
            }
        }
        for (const auto& [var, extent] : loops) {
            if (extent != 1 && !domain.Walks(var)) {
                Decline("the loop over " + std::string(var->name_hint) + " does not walk " + target->name, span);
            }
        }
        ValueReader values(domain, analyzer_, span, [&](const BufferLoadNode* load) {
            return ReadLeaf(load, domain, target, loops, span, body);
        });
        ValuePtr value = values.Read(store->value);
        for (auto condition = conditions.rbegin(); condition != conditions.rend(); ++condition) {
            if (block) Decline("a store to a tensor under a condition", span);
            value = Simplified("where", {values.Read(*condition), value, MakeLeaf("tile", target)});
        }
        NodePtr node = Compute(target, span, body);
        node->result = value;
        if (!block) return;
        NodePtr out = Add(body, Node::kStore, span);
        out->chip = target;
        out->global = block;
    }

    ValuePtr ReadLeaf(const BufferLoadNode* load, const Domain& domain, const ChipPtr& target, const Loops& loops,
                      const Span& span, Body& body) {
        if (IsGlobal(load->buffer)) return ReadGlobalLeaf(load, domain, target, loops, span, body);
        const ChipPtr& chip = Use(load->buffer, span);
        const auto indices = Kept(load->buffer, load->indices);
        if (chip->length) return VectorLeaf(chip, analyzer_.Simplify(indices[0]), domain, target, span);
        return MatrixLeaf(chip, LoopOf(indices[0], chip->rows, loops, chip->name, span),
                          LoopOf(indices[1], chip->cols, loops, chip->name, span), domain, target, span);
    }

    ValuePtr VectorLeaf(const ChipPtr& chip, const PrimExpr& index, const Domain& domain, const ChipPtr& target,
                        const Span& span) {
        if (chip->length == 1 && is_zero(index) && target->length != 1) return MakeLeaf("element", chip);
        auto is = [&](const std::optional<Var>& var) { return var && index.same_as(*var); };
        if (is(domain.along) || (chip->length == 1 && target->length == 1)) {
            StandAlike(chip, target, span);
            return MakeLeaf("tile", chip);
        }
        if (is(domain.row)) {
            Stand(chip, Shape::kColumn, span);
            return MakeLeaf(target->cols == 1 ? "tile" : "column", chip);
        }
        if (is(domain.col)) {
            Stand(chip, Shape::kRow, span);
            return MakeLeaf(target->rows == 1 ? "tile" : "row", chip);
        }
        Decline("the index " + Text(index) + " of " + chip->name + " is no loop of its T.Parallel", span);
    }

    ValuePtr MatrixLeaf(const ChipPtr& chip, const std::optional<Var>& row, const std::optional<Var>& col,
                        const Domain& domain, const ChipPtr& target, const Span& span) {
        auto same = [](const std::optional<Var>& a, const std::optional<Var>& b) {
            return a.has_value() == b.has_value() && (!a || a->same_as(*b));
        };
        if (domain.along) {
            if (row && !col) Stand(target, Shape::kColumn, span);
            if (col && !row) Stand(target, Shape::kRow, span);
            if (row && col) Decline("the matrix " + chip->name + " is read along a vector", span);
            return MakeLeaf(row || col ? "tile" : "element", chip);
        }
        if (same(row, domain.row) && same(col, domain.col)) return MakeLeaf("tile", chip);
        if (!row && !col) return MakeLeaf("element", chip);
        if (same(row, domain.row) && !col) return MakeLeaf("column", chip);
        if (same(col, domain.col) && !row) return MakeLeaf("row", chip);
        if (same(row, domain.col) && same(col, domain.row)) {
            ValuePtr leaf = MakeLeaf("tile", chip);
            leaf->transposed = true;
            return leaf;
        }
        Decline(chip->name + " is read in another order than it is written", span);
    }

    // ---- elements of tensors: the block they make up is loaded or stored as a whole

    GlobalBlock ElementBlock(const Buffer& buffer, const ffi::Array<PrimExpr>& indices, const Loops& loops,
                             Domain& domain, const Span& span) {
        GlobalBlock block;
        block.buffer = buffer;
        std::vector<Var> walked;
        for (size_t i = 0; i < indices.size(); ++i) {
            PrimExpr min = analyzer_.Simplify(indices[i]);
            int64_t extent = 1;
            for (const auto& [var, size] : loops) {
                const VarNode* node = var.get();
                if (!tvm::tirx::UsesVar(min, [&](const VarNode* used) { return used == node; })) continue;
                const PrimExpr start = analyzer_.Simplify(Substitute(min, {{var, IntImm(var->dtype, 0)}}));
                if (extent != 1 || !analyzer_.CanProveEqual(min, start + var)) {
                    Decline("the index " + Text(indices[i]) + " of " + std::string(buffer->name) +
                                " is not a position plus a loop",
                            span);
                }
                min = start;
                extent = size;
                walked.push_back(var);
                (block.col_dim < 0 ? block.col_dim : (block.row_dim = block.col_dim, block.col_dim)) =
                    static_cast<int64_t>(i);
            }
            CheckIndex(min, "the position", span);
            block.mins.push_back(min);
            block.extents.push_back(extent);
        }
        if (walked.size() > 2 || walked.empty()) {
            Decline("T.Parallel walks " + std::to_string(walked.size()) + " dimensions of " + std::string(buffer->name),
                    span);
        }
        if (walked.size() == 1) {
            domain.along = walked[0];
        } else {
            domain.row = walked[0], domain.col = walked[1];
        }
        CheckBlock(block, span);
        return block;
    }

    ChipPtr BlockChip(const GlobalBlock& block, const std::string& suffix, const Span& span) {
        const std::string dtype = DTypeName(block.buffer->dtype);
        if (dtype != "float32" && dtype != "float16" && dtype != "bfloat16") {
            Decline(std::string(block.buffer->name) + " is " + dtype, span);
        }
        auto chip = std::make_shared<Chip>();
        chip->name = block.buffer->name + suffix;
        chip->dtype = dtype;
        if (block.row_dim < 0) {
            chip->shape = Shape::kUnknown;
            chip->length = block.extents[block.col_dim];
        } else {
            chip->rows = block.extents[block.row_dim], chip->cols = block.extents[block.col_dim];
        }
        program_.chips.push_back(chip);
        return chip;
    }

    ValuePtr ReadGlobalLeaf(const BufferLoadNode* load, const Domain& domain, const ChipPtr& target, const Loops& loops,
                            const Span& span, Body& body) {
        Domain walked;
        const GlobalBlock block = ElementBlock(load->buffer, load->indices, loops, walked, span);
        const ChipPtr chip = BlockChip(block, "_in", span);
        NodePtr node = Add(body, Node::kLoad, span);
        node->chip = chip;
        node->global = block;
        if (walked.along) return VectorLeaf(chip, *walked.along, domain, target, span);
        return MatrixLeaf(chip, walked.row, walked.col, domain, target, span);
    }

    const Launch& launch_;
    const Owned& owned_;
    arith::Analyzer analyzer_;
    std::vector<Stmt> around_;  // the statement at hand
    Program program_;
    std::map<const BufferNode*, ChipPtr> declared_;
    std::map<const BufferNode*, std::vector<int64_t>> sizes_;
    std::map<ChipPtr, ChipPtr> leader_;
    std::vector<std::pair<ChipPtr, Shape>> resolved_;
};

// Scalar code beside the tile engine pays where there are products to be done.
void CheckWorth(const Program& program) {
    std::string reason;
    bool product = false;
    Walk(program.body, [&](const NodePtr& node) {
        if (node->scalar && !node->scalar->follows && reason.empty()) reason = node->scalar->reason;
        if (node->kind != Node::kCompute) return;
        for (const ValuePtr& value : Ordered(node->result)) product = product || value->op == "matmul";
    });
    if (!reason.empty() && !product) throw Declined{reason};
}

}  // namespace

// Scalar code owns what it sets, and what else works on that becomes scalar code, until nothing more does.
Program ReadProgram(const Launch& launch) {
    Owned owned;
    while (true) {
        Reader reader(launch, owned);
        Program program = reader.Read();
        const ChipsByData chips = reader.Chips();
        Owned claimed = ClaimedBy(launch, program, chips);
        claimed.chips.insert(owned.chips.begin(), owned.chips.end());
        claimed.tensors.insert(owned.tensors.begin(), owned.tensors.end());
        if (claimed == owned) {
            AssignScalarWork(launch, program, chips, owned);
            CheckWorth(program);
            program.all_bits = launch.all_bits;
            return program;
        }
        owned = claimed;
    }
}

}  // namespace softmetal::tilelang::engine
