// From TIR to a Program: tile operators become loads, stores and computations over whole buffers.
#include "engine/read_program.h"

#include <tvm/ffi/extra/structural_equal.h>
#include <tvm/tirx/analysis.h>

#include <algorithm>

#include "engine/chip_table.h"
#include "engine/read_parallel.h"
#include "engine/read_values.h"
#include "engine/scalar_work.h"
#include "engine/simplify.h"
#include "tile_ops.h"

namespace softmetal::tilelang::engine {
namespace {

using namespace tvm;
using namespace tvm::tirx;

class Reader {
public:
    Reader(const Launch& launch, const Owned& owned, const HeldAsFloats& held)
        : launch_(launch), owned_(owned), chips_(launch.on_chip, held), blocks_(launch, analyzer_) {
        for (size_t i = 0; i < launch.block_vars.size(); ++i) {
            analyzer_.Bind(launch.block_vars[i], Range(0, static_cast<int32_t>(launch.grid[i])));
        }
        if (!launch.threads.empty()) Decline("the body reads thread indices", launch.body->span);
    }

    Program Read() {
        Body body;
        ReadStmt(launch_.body, body);
        Program program;
        program.chips = chips_.Resolved();
        program.body = std::move(body);
        return program;
    }

    ChipsByData Chips() const { return chips_.ByData(); }

private:
    // ---- statements

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
        const ChipTable::State chips = chips_.Save();
        const size_t depth = around_.size();
        std::string reason;
        bool follows = false;
        try {
            ReadOne(stmt, body);
            if (!StaysWhole(stmt, body, reason, follows)) return;
        } catch (const Declined& declined) {
            reason = declined.reason;
        }
        body = before;
        chips_.Restore(chips);
        around_.resize(depth);
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
        NodePtr node = Append(body, Node::kScalar, stmt->span);
        node->scalar = std::make_shared<ScalarWork>();
        node->scalar->stmt = stmt;
        node->scalar->around = around_;
        node->scalar->reason = reason;
        node->scalar->follows = follows;
    }

    void ReadOne(const Stmt& stmt, Body& body) {
        if (const auto* loop = stmt.as<ForNode>()) {
            if (loop->kind != ForKind::kParallel) return ReadLoop(loop, body);
            ReadParallel(loop, launch_.scalars, chips_, blocks_, analyzer_, body);
        } else if (const auto* branch = stmt.as<IfThenElseNode>()) {
            ReadIf(branch, body);
        } else if (const auto* evaluate = stmt.as<EvaluateNode>()) {
            if (const auto* call = evaluate->value.as<CallNode>()) ReadCall(call, evaluate->span, body);
        } else {
            Decline(KindOf(stmt) + " is not done on tiles", stmt->span);
        }
    }

    void ReadIf(const IfThenElseNode* branch, Body& body) {
        blocks_.CheckIndex(branch->condition, "the condition", branch->span);
        // TileLang gives each statement under a condition one of its own.
        const bool joins = !body.empty() && body.back()->kind == Node::kIf && body.back()->otherwise.empty() &&
                           !branch->else_case && ffi::StructuralEqual()(body.back()->value, branch->condition);
        if (joins) body.back() = std::make_shared<Node>(*body.back());
        NodePtr node = joins ? body.back() : Append(body, Node::kIf, branch->span);
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

    void ReadBind(const BindNode* bind, Body& body) {
        const auto* call = bind->value.as<CallNode>();
        if (call && OpName(call) == "tl.launch_thread_idx") return;
        blocks_.CheckIndex(bind->value, "the value", bind->span);
        NodePtr node = Append(body, Node::kLet, bind->span);
        node->var = bind->var;
        node->value = bind->value;
        analyzer_.Bind(bind->var, bind->value);
        around_.push_back(GetRef<Stmt>(bind));
    }

    void ReadLoop(const ForNode* loop, Body& body) {
        blocks_.CheckIndex(loop->extent, "the loop's count", loop->span);
        blocks_.CheckIndex(loop->min, "the loop's start", loop->span);
        if (loop->step && !is_one(loop->step.value())) Decline("the loop has a step", loop->span);
        NodePtr node = Append(body, Node::kLoop, loop->span);
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
        NodePtr node = Append(body, Node::kCompute, span);
        node->chip = chip;
        return node;
    }

    ValueReader Values(const Domain& domain, const Span& span) {
        return ValueReader(domain, launch_.scalars, analyzer_, span,
                           [span](const BufferLoadNode*) -> ValuePtr { Decline("the value depends on data", span); });
    }

    // ---- tile operators

    ChipPtr WholeChip(const Region& region, const Span& span) {
        const std::string name = region.buffer->name;
        if (IsGlobal(region.buffer)) Decline(name + " is global memory; here stands an on-chip buffer", span);
        const ChipPtr& chip = chips_.Use(region.buffer, span);
        if (!IsWhole(region)) Decline("only a part of " + name + " is used", span);
        return chip;
    }

    void ReadCopy(const Region& src, const Region& dst, bool turned, const Span& span, Body& body) {
        const bool from_global = IsGlobal(src.buffer), to_global = IsGlobal(dst.buffer);
        if (from_global && to_global) Decline("a copy from tensor to tensor", span);
        if (turned && (from_global || to_global)) Decline("a transposition of a tensor", span);
        if (from_global || to_global) {
            const Buffer& tensor = from_global ? src.buffer : dst.buffer;
            // Numbers that are only stored become bfloat16 on their way to the device.
            const std::string stored = DTypeName(tensor->dtype), format = FormatOf(stored);
            if (format.empty() && (to_global || TilesOf(stored).format.empty())) {
                Decline(std::string(tensor->name) + " is " + stored + ", which has no tiles", span);
            }
            const ChipPtr chip = WholeChip(from_global ? dst : src, span);
            NodePtr node = Append(body, from_global ? Node::kLoad : Node::kStore, span);
            node->chip = chip;
            node->global = blocks_.OfRegion(from_global ? src : dst, chip, span);
            const std::string dtype = format.empty() ? "bfloat16" : stored;
            if (from_global && chip->dtype != "float32" && chip->dtype != dtype) Narrow(node, dtype, span, body);
            return;
        }
        const ChipPtr from = WholeChip(src, span), to = WholeChip(dst, span);
        chips_.StandAlike(from, to, span);
        const bool same = turned ? from->rows == to->cols && from->cols == to->rows
                                 : from->length == to->length && from->rows == to->rows && from->cols == to->cols;
        if (!same) Decline("a copy between " + from->name + " and " + to->name + " of different shapes", span);
        if (turned && from->length != 0) Decline("a transposition of a vector", span);
        NodePtr node = Compute(to, span, body);
        node->result = MakeLeaf("tile", from);
        node->result->transposed = turned;
    }

    // What is loaded into 16 bits that it does not have is rounded on the chip.
    void Narrow(const NodePtr& load, const std::string& dtype, const Span& span, Body& body) {
        const ChipPtr narrow = load->chip;
        load->chip = std::make_shared<Chip>(*narrow);
        load->chip->name += "_in";
        load->chip->dtype = dtype;
        chips_.Add(load->chip);
        chips_.StandAlike(load->chip, narrow, span);
        Compute(narrow, span, body)->result = MakeLeaf("tile", load->chip);
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
            chips_.Add(left);
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
        if (kind != "sum" && kind != "max" && kind != "abssum" && kind != "absmax" && kind != "min") {
            Decline("a reduction by " + kind + " is not done on tiles", span);
        }
        const int64_t rank = static_cast<int64_t>(ParseRegion(call->args[0]).mins.size());
        if (src->length) chips_.Stand(src, Shape::kRow, span);
        const bool over_columns = src->length || dim == rank - 1 || dim == -1;
        if (!over_columns && dim != rank - 2) Decline("a reduction over a leading dimension", span);
        if (dst->length) chips_.Stand(dst, over_columns ? Shape::kColumn : Shape::kRow, span);
        const int64_t kept = src->length ? 1 : over_columns ? src->rows : src->cols;
        const int64_t given = dst->length ? dst->length : over_columns ? dst->rows : dst->cols;
        if (kept != given) Decline("the reduction's result does not fit " + dst->name, span);
        // TileLang's maximum leaves out nan, which tiles of a matrix do not.
        if (src->length && kind != "sum" && kind != "abssum")
            Decline("the " + kind + " of the vector " + src->name, span);
        const bool absolute = kind == "abssum" || kind == "absmax", minimum = kind == "min";
        ChipPtr from = src;
        if (absolute || minimum) {  // of |x|, or the maximum of -x
            from = std::make_shared<Chip>(*src);
            from->name = src->name + (absolute ? "_abs" : "_negated");
            chips_.Add(from);
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

    const Launch& launch_;
    const Owned& owned_;
    arith::Analyzer analyzer_;
    std::vector<Stmt> around_;  // the statement at hand
    ChipTable chips_;
    TensorBlocks blocks_;
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

// Scalar code owns what it sets, and what else works on that becomes scalar code, until nothing more does.
Program ReadHolding(const Launch& launch, const HeldAsFloats& held) {
    Owned owned;
    while (true) {
        Reader reader(launch, owned, held);
        Program program = reader.Read();
        const ChipsByData chips = reader.Chips();
        Owned claimed = ClaimedBy(launch, program, chips);
        claimed.chips.insert(owned.chips.begin(), owned.chips.end());
        claimed.tensors.insert(owned.tensors.begin(), owned.tensors.end());
        if (claimed == owned) {
            AssignScalarWork(launch, program, chips, owned);
            CheckWorth(program);
            return program;
        }
        owned = claimed;
    }
}

// Whether scalar code works on what tiles are to hold as floats.
bool Shares(const Launch& launch, const Program& program, const HeldAsFloats& held) {
    bool shares = false;
    Walk(program.body, [&](const NodePtr& node) {
        if (!node->scalar) return;
        const Touched touched = TouchedBy(Lowered(launch, *node->scalar));
        for (const auto* uses : {&touched.read, &touched.set}) {
            for (const auto& [data, buffer] : *uses) shares = shares || held.count(data);
        }
    });
    return shares;
}

std::optional<Program> ReadWithFloats(const Launch& launch) {
    const HeldAsFloats held = FindHeldAsFloats(launch);
    if (held.empty()) return std::nullopt;
    try {
        Program program = ReadHolding(launch, held);
        if (!Shares(launch, program, held)) return program;
    } catch (const Declined&) {
        // Read as it is written, it says why.
    }
    return std::nullopt;
}

}  // namespace

Program ReadProgram(const Launch& launch) {
    std::optional<Program> floats = ReadWithFloats(launch);
    Program program = floats ? std::move(*floats) : ReadHolding(launch, {});
    program.blocks = launch.Blocks();
    program.approximate_exp = launch.approximate_exp;
    program.all_bits = launch.all_bits;
    program.exact_float32 = launch.exact_float32;
    return program;
}

}  // namespace softmetal::tilelang::engine
