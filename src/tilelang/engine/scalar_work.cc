// Who owns what, who does what: the statements of a launch that stay scalar code.
#include "engine/scalar_work.h"

#include <numeric>

#include "lower_tile_ops.h"
#include "tile_ops.h"

namespace softmetal::tilelang::engine {

using namespace tvm;
using namespace tvm::tirx;

namespace {

class TouchCollector : public StmtExprVisitor {
public:
    Touched touched;

private:
    void Read(const Buffer& buffer) { touched.read.insert({buffer->data.get(), buffer}); }
    void Set(const Buffer& buffer) { touched.set.insert({buffer->data.get(), buffer}); }

    void VisitExpr_(const BufferLoadNode* op) final {
        Read(op->buffer);
        StmtExprVisitor::VisitExpr_(op);
    }
    void VisitStmt_(const BufferStoreNode* op) final {
        Set(op->buffer);
        StmtExprVisitor::VisitStmt_(op);
    }
    void VisitExpr_(const CallNode* op) final {
        const std::string name = OpName(op);
        const bool row = name == "tt.read_row" || name == "tt.write_row";
        const bool place = name.rfind("tt.atomic_", 0) == 0 || name == "tl.access_ptr" || name == "tirx.address_of";
        const auto* first = op->args.empty() ? nullptr : op->args[0].as<BufferLoadNode>();
        if (first && (row || place)) Set(first->buffer);
        for (size_t i = 0; i < op->args.size(); ++i) {
            if (!(row && i == 0 && first))
                VisitExpr(op->args[i]);
            else
                for (const PrimExpr& index : first->indices) VisitExpr(index);
        }
    }
};

// A statement inside what stands round it, outermost first.
Stmt Wrapped(const std::vector<Stmt>& around, Stmt stmt) {
    for (auto outer = around.rbegin(); outer != around.rend(); ++outer) {
        if (const auto* loop = outer->as<ForNode>()) {
            stmt = For(loop->loop_var, loop->min, loop->extent, ForKind::kSerial, stmt);
        } else if (const auto* branch = outer->as<IfThenElseNode>()) {
            stmt = IfThenElse(branch->condition, stmt);
        } else {
            stmt = SeqStmt({*outer, stmt});
        }
    }
    return stmt;
}

Stmt Unwrapped(const std::vector<Stmt>& around, Stmt stmt, const Span& span) {
    for (const Stmt& outer : around) {
        if (outer.as<ForNode>() && stmt.as<ForNode>()) {
            stmt = stmt.as<ForNode>()->body;
        } else if (outer.as<IfThenElseNode>() && stmt.as<IfThenElseNode>()) {
            stmt = stmt.as<IfThenElseNode>()->then_case;
        } else if (outer.as<BindNode>() && stmt.as<SeqStmtNode>()) {
            ffi::Array<Stmt> rest = stmt.as<SeqStmtNode>()->seq;
            rest.erase(rest.begin());
            stmt = SeqStmt::Flatten(rest);
        } else {
            Decline("this statement does not stand alone", span);
        }
    }
    return stmt;
}

bool Mentions(const ffi::ObjectRef& part, Data data) {
    bool found = false;
    PostOrderVisit(part, [&](const ffi::ObjectRef& node) {
        const auto* load = node.as<BufferLoadNode>();
        const auto* store = node.as<BufferStoreNode>();
        found = found || (load && load->buffer->data.get() == data) || (store && store->buffer->data.get() == data);
    });
    return found;
}

// Whether a statement sets every element of a buffer, and reads none: a fill, a copy, or a nest of loops over it.
bool SetsAll(const Stmt& stmt, Data data) {
    if (const auto* evaluate = stmt.as<EvaluateNode>()) {
        const auto* call = evaluate->value.as<CallNode>();
        const std::string name = call ? OpName(call) : "";
        if (name != "tl.tileop.fill" && name != "tl.tileop.copy") return false;
        if (name == "tl.tileop.copy" && Mentions(call->args[0], data)) return false;
        const Region target = ParseRegion(call->args[name == "tl.tileop.copy" ? 1 : 0]);
        return target.buffer->data.get() == data && IsWhole(target);
    }
    std::vector<const ForNode*> loops;
    Stmt body = stmt;
    while (const auto* loop = body.as<ForNode>()) {
        loops.push_back(loop);
        body = loop->body;
    }
    const auto* store = body.as<BufferStoreNode>();
    if (!store || store->buffer->data.get() != data || Mentions(store->value, data)) return false;
    if (store->indices.size() != loops.size()) return false;
    for (size_t i = 0; i < loops.size(); ++i) {
        const auto* size = store->buffer->shape[i].as<IntImmNode>();
        const auto* extent = loops[i]->extent.as<IntImmNode>();
        const bool whole = size && extent && size->value == extent->value && is_zero(loops[i]->min);
        if (!whole || !store->indices[i].same_as(loops[i]->loop_var)) return false;
    }
    return true;
}

// Whether a statement needs what a buffer holds before it.
bool NeedsBefore(const Stmt& stmt, Data data) {
    const auto* seq = stmt.as<SeqStmtNode>();
    const ffi::Array<Stmt> parts = seq ? seq->seq : ffi::Array<Stmt>{stmt};
    for (const Stmt& part : parts) {
        if (Mentions(part, data)) return !SetsAll(part, data);
    }
    return false;
}

std::vector<NodePtr> ScalarNodes(const Program& program) {
    std::vector<NodePtr> nodes;
    Walk(program.body, [&](const NodePtr& node) {
        if (node->scalar) nodes.push_back(node);
    });
    return nodes;
}

// Nodes that share what is theirs are done by one processor.
class Components {
public:
    explicit Components(size_t size) : leader_(size) { std::iota(leader_.begin(), leader_.end(), size_t{0}); }
    size_t Of(size_t node) const {
        while (leader_[node] != node) node = leader_[node];
        return node;
    }
    void Join(size_t a, size_t b) { leader_[Of(a)] = Of(b); }

private:
    std::vector<size_t> leader_;
};

}  // namespace

Touched TouchedBy(const Stmt& stmt) {
    TouchCollector collector;
    collector(stmt);
    return collector.touched;
}

bool HasGemm(const Stmt& stmt) {
    bool found = false;
    PostOrderVisit(stmt, [&](const ffi::ObjectRef& node) {
        const auto* call = node.as<CallNode>();
        found = found || (call && OpName(call) == "tl.tileop.gemm");
    });
    return found;
}

Stmt Lowered(const Launch& launch, const ScalarWork& work) {
    Launch part = launch;
    part.body = Wrapped(work.around, work.stmt);
    try {
        part.body = LowerTileOps(part);
        return Unwrapped(work.around, GuardGlobals(part, part.body), work.stmt->span);
    } catch (const ffi::Error& error) {  // of a construct that scalar code does not have; the scalar path says it
        throw Declined{error.message()};
    }
}

Owned ClaimedBy(const Launch& launch, const Program& program, const ChipsByData& chips) {
    Owned owned;
    std::set<ChipPtr> loaded;
    Walk(program.body, [&](const NodePtr& node) {
        if (node->kind == Node::kLoad) loaded.insert(node->chip);
    });
    for (const NodePtr& node : ScalarNodes(program)) {
        const Touched touched = TouchedBy(Lowered(launch, *node->scalar));
        for (const auto& [data, buffer] : touched.set) {
            (IsGlobal(buffer) ? owned.tensors : owned.chips).insert(data);
        }
        for (const auto& [data, buffer] : touched.read) {
            if (IsGlobal(buffer)) owned.tensors.insert(data);
            const auto chip = chips.find(data);
            if (chip != chips.end() && loaded.count(chip->second)) owned.chips.insert(data);
        }
    }
    return owned;
}

void AssignScalarWork(const Launch& launch, Program& program, const ChipsByData& chips, const Owned& owned) {
    std::set<ChipPtr> computed_with, computed;
    Walk(program.body, [&](const NodePtr& node) {
        if (node->kind == Node::kCompute) {
            computed.insert(node->chip);
            for (const ChipPtr& chip : ReadsOf(*node)) computed_with.insert(chip);
        }
        if (node->kind == Node::kStore) computed_with.insert(node->chip);
    });
    const std::vector<NodePtr> nodes = ScalarNodes(program);
    Components components(nodes.size());
    std::map<Data, size_t> first_user;
    std::set<Data> written;
    std::vector<bool> writes(nodes.size(), false);
    std::vector<Touched> touched;
    for (const NodePtr& node : nodes) touched.push_back(TouchedBy(Lowered(launch, *node->scalar)));
    for (const Touched& uses : touched) {
        for (const auto& [data, buffer] : uses.set) written.insert(data);
    }
    for (size_t i = 0; i < nodes.size(); ++i) {
        ScalarWork& work = *nodes[i]->scalar;
        auto use = [&](Data data, const Buffer& buffer, bool sets) {
            const bool shared = IsGlobal(buffer) ? written.count(data) > 0 : owned.chips.count(data) > 0;
            if (shared) {
                const auto [found, fresh] = first_user.insert({data, i});
                if (!fresh) components.Join(found->second, i);
            }
            if (IsGlobal(buffer)) {
                writes[i] = writes[i] || sets;
                return;
            }
            const auto chip = chips.find(data);
            if (chip == chips.end()) return;
            // A product may set what is owned, too: what scalar code did not set itself it takes.
            const bool takes = computed.count(chip->second) && NeedsBefore(work.stmt, data);
            if (!owned.chips.count(data) || takes) {
                work.takes.push_back({buffer, chip->second});
                writes[i] = true;
            }
            if (owned.chips.count(data) && sets && (takes || computed_with.count(chip->second))) {
                work.gives.push_back({buffer, chip->second});
            }
        };
        for (const auto& [data, buffer] : touched[i].set) use(data, buffer, true);
        for (const auto& [data, buffer] : touched[i].read) {
            if (!touched[i].set.count(data)) use(data, buffer, false);
        }
    }
    std::vector<bool> by_writer(nodes.size(), false);
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (writes[i]) by_writer[components.Of(i)] = true;
    }
    for (size_t i = 0; i < nodes.size(); ++i) nodes[i]->scalar->by_writer = by_writer[components.Of(i)];
}

}  // namespace softmetal::tilelang::engine
