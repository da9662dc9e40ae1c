// T.Parallel: each store becomes a computation of a whole buffer, and elements of tensors blocks that are loaded or
// stored as a whole.
#include "engine/read_parallel.h"

#include <tvm/tirx/analysis.h>

#include "engine/read_values.h"
#include "engine/simplify.h"
#include "tile_ops.h"

namespace softmetal::tilelang::engine {
namespace {

using namespace tvm;
using namespace tvm::tirx;

class ParallelReader {
public:
    ParallelReader(const std::vector<Var>& parameters, ChipTable& chips, TensorBlocks& blocks,
                   arith::Analyzer& analyzer)
        : parameters_(parameters), chips_(chips), blocks_(blocks), analyzer_(analyzer) {}

    void Read(const ForNode* loop, Body& body) {
        ParallelLoops loops;
        Stmt inner = GetRef<Stmt>(loop);
        while (const auto* next = inner.as<ForNode>()) {
            if (next->kind != ForKind::kParallel) break;
            const auto* extent = next->extent.as<IntImmNode>();
            if (!extent || !is_zero(next->min)) Decline("a T.Parallel of no constant size", next->span);
            loops.push_back({next->loop_var, extent->value});
            analyzer_.Bind(next->loop_var, Range(0, static_cast<int32_t>(extent->value)));
            inner = next->body;
        }
        ReadBody(inner, loops, {}, body);
    }

private:
    void ReadBody(const Stmt& stmt, const ParallelLoops& loops, const std::vector<PrimExpr>& conditions, Body& body) {
        if (const auto* seq = stmt.as<SeqStmtNode>()) {
            const auto outer = lets_;
            for (const Stmt& inner : seq->seq) ReadBody(inner, loops, conditions, body);
            lets_ = outer;
        } else if (const auto* bind = stmt.as<BindNode>()) {
            lets_.Set(bind->var, Substitute(bind->value, lets_));
        } else if (stmt.as<BufferStoreNode>()) {
            CheckLets(stmt, stmt->span);
            const auto store = Downcast<BufferStore>(Substitute(stmt, lets_));
            ReadElementStore(store.get(), loops, conditions, body);
            ForgetLetsOf(store->buffer);
        } else if (const auto* branch = stmt.as<IfThenElseNode>()) {
            auto inner = conditions;
            inner.push_back(Substitute(branch->condition, lets_));
            ReadBody(branch->then_case, loops, inner, body);
            if (!branch->else_case) return;
            inner.back() = !inner.back();
            ReadBody(branch->else_case.value(), loops, inner, body);
        } else if (!is_no_op(stmt)) {
            Decline(KindOf(stmt) + " inside T.Parallel is not done on tiles", stmt->span);
        }
    }

    // What was named before a store may not be read anew after it.
    void ForgetLetsOf(const Buffer& buffer) {
        ffi::Map<Var, PrimExpr> kept;
        for (const auto& [var, value] : lets_) {
            bool reads = false;
            PostOrderVisit(value, [&](const ffi::ObjectRef& node) {
                const auto* load = node.as<BufferLoadNode>();
                reads = reads || (load && load->buffer.same_as(buffer));
            });
            reads ? stale_.push_back(var) : kept.Set(var, value);
        }
        lets_ = kept;
    }

    void CheckLets(const Stmt& stmt, const Span& span) const {
        for (const Var& var : stale_) {
            if (!UsesVar(stmt, [&](const VarNode* used) { return used == var.get(); })) continue;
            Decline(std::string(var->name_hint) + " names what has been stored over", span);
        }
    }

    // The loop that an index is, or nothing when it is 0, which a store may only be where that is all there is.
    std::optional<Var> LoopOf(const PrimExpr& index, int64_t size, const ParallelLoops& loops, const std::string& name,
                              bool stored, const Span& span) {
        const PrimExpr simple = analyzer_.Simplify(index);
        if (is_zero(simple) && (size == 1 || !stored)) return std::nullopt;
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

    void ReadElementStore(const BufferStoreNode* store, const ParallelLoops& loops,
                          const std::vector<PrimExpr>& conditions, Body& body) {
        const Span& span = store->span;
        Domain domain;
        ChipPtr target;
        std::optional<GlobalBlock> block;
        if (IsGlobal(store->buffer)) {
            block = blocks_.OfElements(store->buffer, store->indices, loops, domain, span);
            if (block->col_dim < 0)
                Decline("a single element of " + std::string(store->buffer->name) + " is set", span);
            target = BlockChip(*block, "_out", span);
            if (domain.row && domain.along) domain.along.reset();
        } else {
            target = chips_.Use(store->buffer, span);
            const auto indices = chips_.Kept(store->buffer, store->indices);
            if (target->length) {
                domain.along = LoopOf(indices[0], target->length, loops, target->name, true, span);
            } else {
                domain.row = LoopOf(indices[0], target->rows, loops, target->name, true, span);
                domain.col = LoopOf(indices[1], target->cols, loops, target->name, true, span);
            }
        }
        for (const auto& [var, extent] : loops) {
            if (extent != 1 && !domain.Walks(var)) {
                Decline("the loop over " + std::string(var->name_hint) + " does not walk " + target->name, span);
            }
        }
        ValueReader values(domain, parameters_, analyzer_, span, [&](const BufferLoadNode* load) {
            return ReadLeaf(load, domain, target, loops, span, body);
        });
        ValuePtr value = values.Read(store->value);
        for (auto condition = conditions.rbegin(); condition != conditions.rend(); ++condition) {
            if (block && OnlyGuards(*condition, store)) continue;
            if (block) Decline("a store to a tensor under the condition " + Text(*condition), span);
            value = Simplified("where", {values.Read(*condition), value, MakeLeaf("tile", target)});
        }
        body.push_back(MakeCompute(target, value, span));
        if (!block) return;
        NodePtr out = Append(body, Node::kStore, span);
        out->chip = target;
        out->global = block;
    }

    // Whether a condition holds wherever the tensor has the element: what lies beyond is not stored anyway.
    bool OnlyGuards(const PrimExpr& condition, const BufferStoreNode* store) {
        PrimExpr inside = Bool(true);
        for (size_t i = 0; i < store->indices.size(); ++i) {
            inside = inside && store->indices[i] < store->buffer->shape[i] && store->indices[i] >= 0;
        }
        const With<arith::ConstraintContext> stored(&analyzer_, inside);
        return analyzer_.CanProve(condition);
    }

    ValuePtr ReadLeaf(const BufferLoadNode* load, const Domain& domain, const ChipPtr& target,
                      const ParallelLoops& loops, const Span& span, Body& body) {
        if (IsGlobal(load->buffer)) return ReadGlobalLeaf(load, domain, target, loops, span, body);
        const ChipPtr& chip = chips_.Use(load->buffer, span);
        const auto indices = chips_.Kept(load->buffer, load->indices);
        if (chip->length) return VectorLeaf(chip, analyzer_.Simplify(indices[0]), domain, target, span, body);
        return MatrixLeaf(chip, LoopOf(indices[0], chip->rows, loops, chip->name, false, span),
                          LoopOf(indices[1], chip->cols, loops, chip->name, false, span), domain, target, span);
    }

    // A vector, or where it stands otherwise a turned copy of it.
    ChipPtr Standing(const ChipPtr& chip, Shape shape, const Span& span, Body& body) {
        ChipPtr standing = chip;
        if (!chips_.CanStand(chip, shape)) {
            standing = std::make_shared<Chip>(*chip);
            standing->name += "_turned";
            standing->shape = Shape::kUnknown;
            chips_.Add(standing);
            ValuePtr turned = MakeLeaf("tile", chip);
            turned->transposed = true;
            body.push_back(MakeCompute(standing, turned, span));
        }
        chips_.Stand(standing, shape, span);
        return standing;
    }

    ValuePtr VectorLeaf(const ChipPtr& chip, const PrimExpr& index, const Domain& domain, const ChipPtr& target,
                        const Span& span, Body& body) {
        if (chip->length == 1 && is_zero(index) && target->length != 1) return MakeLeaf("element", chip);
        auto is = [&](const std::optional<Var>& var) { return var && index.same_as(*var); };
        if (is(domain.along) || (chip->length == 1 && target->length == 1)) {
            chips_.StandAlike(chip, target, span);
            return MakeLeaf("tile", chip);
        }
        if (is(domain.row)) {
            return MakeLeaf(target->cols == 1 ? "tile" : "column", Standing(chip, Shape::kColumn, span, body));
        }
        if (is(domain.col)) {
            return MakeLeaf(target->rows == 1 ? "tile" : "row", Standing(chip, Shape::kRow, span, body));
        }
        Decline("the index " + Text(index) + " of " + chip->name + " is no loop of its T.Parallel", span);
    }

    ValuePtr MatrixLeaf(const ChipPtr& chip, const std::optional<Var>& row, const std::optional<Var>& col,
                        const Domain& domain, const ChipPtr& target, const Span& span) {
        auto same = [](const std::optional<Var>& a, const std::optional<Var>& b) {
            return a.has_value() == b.has_value() && (!a || a->same_as(*b));
        };
        if (domain.along) {
            if (row && !col) chips_.Stand(target, Shape::kColumn, span);
            if (col && !row) chips_.Stand(target, Shape::kRow, span);
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

    ChipPtr BlockChip(const GlobalBlock& block, const std::string& suffix, const Span& span) {
        const std::string dtype = DTypeName(block.buffer->dtype);
        if (dtype != "float32" && dtype != "float16" && dtype != "bfloat16") {
            Decline(std::string(block.buffer->name) + " is " + dtype, span);
        }
        auto chip = std::make_shared<Chip>();
        chip->name = block.buffer->name + suffix;
        chip->dtype = dtype;
        if (block.col_dim < 0) {
            chip->shape = Shape::kElement;
        } else if (block.row_dim < 0) {
            chip->shape = Shape::kUnknown;
            chip->length = block.extents[block.col_dim];
        } else {
            chip->rows = block.extents[block.row_dim], chip->cols = block.extents[block.col_dim];
        }
        chips_.Add(chip);
        return chip;
    }

    ValuePtr ReadGlobalLeaf(const BufferLoadNode* load, const Domain& domain, const ChipPtr& target,
                            const ParallelLoops& loops, const Span& span, Body& body) {
        Domain walked;
        const GlobalBlock block = blocks_.OfElements(load->buffer, load->indices, loops, walked, span);
        const ChipPtr chip = BlockChip(block, "_in", span);
        NodePtr node = Append(body, Node::kLoad, span);
        node->chip = chip;
        node->global = block;
        if (block.col_dim < 0) return MakeLeaf("element", chip);
        if (walked.along) return VectorLeaf(chip, *walked.along, domain, target, span, body);
        return MatrixLeaf(chip, walked.row, walked.col, domain, target, span);
    }

    const std::vector<Var>& parameters_;
    ffi::Map<Var, PrimExpr> lets_;  // of the statement at hand
    std::vector<Var> stale_;        // lets that read what a store has changed
    ChipTable& chips_;
    TensorBlocks& blocks_;
    arith::Analyzer& analyzer_;
};

}  // namespace

std::string KindOf(const Stmt& stmt) {
    if (const auto* loop = stmt.as<ForNode>()) return "the loop over " + std::string(loop->loop_var->name_hint);
    if (const auto* store = stmt.as<BufferStoreNode>()) {
        return "the assignment to an element of " + std::string(store->buffer->name);
    }
    if (stmt.as<WhileNode>()) return "a while loop";
    const auto* evaluate = stmt.as<EvaluateNode>();
    const auto* call = evaluate ? evaluate->value.as<CallNode>() : nullptr;
    return call ? OpName(call) : "a " + std::string(stmt->GetTypeKey());
}

void ReadParallel(const ForNode* loop, const std::vector<Var>& parameters, ChipTable& chips, TensorBlocks& blocks,
                  arith::Analyzer& analyzer, Body& body) {
    ParallelReader(parameters, chips, blocks, analyzer).Read(loop, body);
}

}  // namespace softmetal::tilelang::engine
