// Kernels that read their thread's index by hand: what threads do becomes loops over the threads, cut where the threads
// meet (barriers, tile operators, T.Parallel, exchanges within a warp). Each thread's own variables become arrays over
// the threads. Where threads go different ways round a meeting, a mask says which ones are there.
#include <optional>

#include "loose_exits.h"
#include "lower_tile_ops.h"
#include "shared_meetings.h"
#include "thread_exchange.h"
#include "tile_ops.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;

bool IsOwn(const Buffer& buffer) {
    return Scope(buffer) == "local" || Scope(buffer) == "local.var";
}

PrimExpr Int(int64_t value) {
    return IntImm(DataType::Int(32), value);
}

const Op& BreakOp() {
    static const Op& op = Op::Get("tl.loop_break");
    return op;
}

class ThreadLoops : public StmtExprMutator, ThreadSpace {
public:
    explicit ThreadLoops(Launch& launch) : ThreadSpace(launch.threads), launch_(launch) {
        for (const auto& [var, extent] : launch.threads) threads_.insert(var.get());
        for (Buffer& buffer : launch.on_chip) {
            if (IsOwn(buffer)) buffer = Widened(buffer);
        }
    }

    Stmt Run(const Stmt& body) { return Distribute(body); }

private:
    // One more dimension for each thread index.
    Buffer Widened(const Buffer& buffer) {
        auto known = widened_.find(buffer->data.get());
        if (known != widened_.end()) return known->second;
        const Buffer wide = Wide(buffer);
        widened_.insert({buffer->data.get(), wide});
        kept_.push_back(buffer);
        return wide;
    }

    // A variable of each thread's own, which statements name as if there were one thread.
    Buffer OwnVariable(const std::string& name, const DataType& dtype) {
        const Buffer own = decl_buffer({Int(1)}, dtype, name, "local.var");
        launch_.on_chip.push_back(Widened(own));
        return own;
    }
    // A variable for all threads.
    Buffer SharedVariable(const std::string& name, const DataType& dtype) {
        const Buffer shared = decl_buffer({Int(1)}, dtype, name, "local.var");
        launch_.on_chip.push_back(shared);
        return shared;
    }
    static PrimExpr Value(const Buffer& variable) { return BufferLoad(variable, {Int(0)}); }
    static Stmt Set(const Buffer& variable, const PrimExpr& value) { return BufferStore(variable, value, {Int(0)}); }

    // ---- what a statement is about --------------------------------------------------------------------------------

    // Whether it does something of its own in each thread.
    bool IsPerThread(const ffi::ObjectRef& node) {
        bool found = false;
        PostOrderVisit(node, [&](const ffi::ObjectRef& inner) {
            if (const auto* var = inner.as<VarNode>()) {
                found = found || threads_.count(var) || per_thread_.count(var);
            } else if (const auto* load = inner.as<BufferLoadNode>()) {
                found = found || widened_.count(load->buffer->data.get());
            } else if (const auto* store = inner.as<BufferStoreNode>()) {
                found = found || widened_.count(store->buffer->data.get());
            } else if (const auto* call = inner.as<CallNode>()) {
                found = found || OpName(call).rfind("tl.atomic_", 0) == 0 || IsExchange(call);
            }
        });
        return found;
    }

    // Whether the threads meet inside it. A tile operator or T.Parallel on a thread's own buffers is its own business.
    bool Meets(const Stmt& stmt) {
        bool found = false;
        PostOrderVisit(stmt, [&](const ffi::ObjectRef& inner) {
            if (const auto* loop = inner.as<ForNode>()) {
                found = found || (loop->kind == ForKind::kParallel && IsTogether(loop));
                return;
            }
            const auto* call = inner.as<CallNode>();
            if (!call) return;
            const std::string name = OpName(call);
            const bool tile_op = name.rfind("tl.tileop.", 0) == 0 && !IsPerThread(GetRef<PrimExpr>(call));
            found = found || name == "tirx.tvm_storage_sync" || name == "tl.sync_grid" || tile_op || IsExchange(call);
        });
        return found;
    }

    // A T.Parallel that the threads share out among themselves.
    bool IsTogether(const ForNode* loop) {
        bool own = false;
        PostOrderVisit(GetRef<Stmt>(loop), [&](const ffi::ObjectRef& inner) {
            if (const auto* var = inner.as<VarNode>()) {
                own = own || threads_.count(var) || per_thread_.count(var);
            } else if (const auto* load = inner.as<BufferLoadNode>()) {
                own = own || widened_.count(load->buffer->data.get());
            } else if (const auto* store = inner.as<BufferStoreNode>()) {
                own = own || widened_.count(store->buffer->data.get());
            }
        });
        return !own;
    }

    // ---- cutting --------------------------------------------------------------------------------------------------

    Stmt OverThreads(const Stmt& stmt) {
        LooseExits exits;
        exits(stmt);
        if (exits.kernel || (exits.loop && !exit_)) {
            TVM_FFI_THROW(UnsupportedError)
                << "some threads leave the kernel and others go on to where threads meet (T.sync_threads, a tile "
                   "operator or T.Parallel); put what follows into a condition instead"
                << SourceHint(stmt->span);
        }
        own_loops_ = 0, in_threads_ = true;
        Stmt body = VisitStmt(stmt);
        in_threads_ = false;
        if (mask_) body = IfThenElse(VisitExpr(Value(*mask_)), body);
        return LoopOver(body);
    }

    // Whether only the threads of a mask leave a loop there.
    bool IsMaskedExit(const Stmt& stmt) {
        if (!exit_ || !mask_ || mask_->same_as(exit_->in_turn)) return false;
        LooseExits exits;
        exits(stmt);
        return exits.loop;
    }

    // Statements that each thread does for itself, with nothing between them.
    Stmt InThreads(const ffi::Array<Stmt>& statements) { return OverThreads(SeqStmt::Flatten(statements)); }

    Stmt Distribute(const Stmt& stmt) {
        if (!Meets(stmt)) return IsPerThread(stmt) || IsMaskedExit(stmt) ? OverThreads(stmt) : VisitStmt(stmt);
        if (const auto* block = stmt.as<SBlockRealizeNode>()) return Distribute(block->block->body);
        if (const auto* block = stmt.as<SBlockNode>()) return Distribute(block->body);
        if (const auto* attr = stmt.as<AttrStmtNode>()) {
            if (const auto* reducer = attr->node.as<CommReducerNode>()) reducer_ = GetRef<CommReducer>(reducer);
            return Distribute(attr->body);
        }
        if (const auto* seq = stmt.as<SeqStmtNode>()) return DistributeSeq(seq);
        if (const auto* loop = stmt.as<ForNode>()) return DistributeFor(loop);
        if (const auto* loop = stmt.as<WhileNode>()) return DistributeWhile(loop);
        if (const auto* choice = stmt.as<IfThenElseNode>()) return DistributeChoice(choice);
        if (const auto* evaluate = stmt.as<EvaluateNode>()) {
            const auto* call = evaluate->value.as<CallNode>();
            if (call && OpName(call) == "tirx.tvm_thread_allreduce") return Allreduce(call);
        }
        if (HasExchange(stmt)) return DistributeExchange(stmt);
        return VisitStmt(stmt);  // the meeting itself
    }

    Stmt DistributeFor(const ForNode* loop) {
        if (loop->kind == ForKind::kParallel && IsTogether(loop)) return VisitStmt(GetRef<Stmt>(loop));
        if (!IsPerThread(loop->extent) && !IsPerThread(loop->min)) {
            if (ThreadsLeave(loop->body)) {
                const Leaving leaving = Enter();
                For copy = GetRef<For>(loop);
                ForNode* node = copy.CopyOnWrite();
                node->min = VisitExpr(loop->min), node->extent = VisitExpr(loop->extent);
                node->body = SeqStmt({leaving.turn, LeftBody(leaving, loop->body)});
                return SeqStmt({leaving.start, copy});
            }
            For copy = GetRef<For>(loop);
            ForNode* node = copy.CopyOnWrite();
            node->min = VisitExpr(loop->min), node->extent = VisitExpr(loop->extent);
            node->body = InLoop(std::nullopt, loop->body);
            return copy;
        }
        // As many turns as the thread with the most; a thread is there in its own.
        const DataType dtype = loop->loop_var.dtype();
        const Buffer first = OwnVariable(std::string(loop->loop_var->name_hint) + "_first", dtype);
        const Buffer turns = OwnVariable(std::string(loop->loop_var->name_hint) + "_turns", dtype);
        const Buffer most = SharedVariable(std::string(loop->loop_var->name_hint) + "_most", dtype);
        const Stmt set = InThreads({Set(first, loop->min), Set(turns, loop->extent)});
        const Stmt start = Set(most, make_zero(dtype));
        const Stmt find = InThreads({Set(most, max(Value(most), Value(turns)))});
        const Var turn(loop->loop_var->name_hint, dtype);
        per_thread_.insert(loop->loop_var.get());
        values_.Set(loop->loop_var, VisitExpr(Value(first)) + turn);
        if (ThreadsLeave(loop->body)) {
            TVM_FFI_THROW(UnsupportedError) << "some threads leave a loop whose length differs from thread to thread, "
                                               "and others go on to where threads meet; test for it in the body"
                                            << SourceHint(loop->span);
        }
        const Stmt body = Masked(turn < Value(turns), loop->body);
        return SeqStmt({set, start, find, For(turn, make_zero(dtype), Value(most), ForKind::kSerial, body)});
    }

    Stmt DistributeWhile(const WhileNode* loop) {
        if (!IsPerThread(loop->condition)) {
            if (!ThreadsLeave(loop->body)) return While(VisitExpr(loop->condition), InLoop(std::nullopt, loop->body));
            const Leaving leaving = Enter();
            const Stmt body = SeqStmt({leaving.turn, LeftBody(leaving, loop->body)});
            return SeqStmt({leaving.start, While(VisitExpr(loop->condition), body)});
        }
        const Buffer going = OwnVariable("going", DataType::Bool()), any = SharedVariable("any", DataType::Bool());
        const Buffer in_turn = OwnVariable("in_turn", DataType::Bool());
        const Stmt start = InThreads({Set(going, const_true())});
        const auto outer = mask_;
        const Stmt ask = SeqStmt({InThreads({Set(going, Value(going) && loop->condition)}), Any(going, any),
                                  Cleared(in_turn), InThreads({Set(in_turn, Value(going))})});
        mask_ = in_turn;
        const Stmt leave = IfThenElse(!Value(any), Evaluate(Call(DataType::Int(32), BreakOp(), {})));
        const Stmt body = InLoop(Exit{going, in_turn}, loop->body);
        mask_ = outer;
        return SeqStmt({Cleared(going), start, While(const_true(), SeqStmt({ask, leave, body}))});
    }

    // ---- loops that some threads leave before others --------------------------------------------------------------

    // Whether threads leave a loop, or one turn of it, each at its own time.
    bool ThreadsLeave(const Stmt& body) {
        bool found = false;
        PostOrderVisit(body, [&](const ffi::ObjectRef& node) {
            const auto* choice = node.as<IfThenElseNode>();
            if (!choice || !IsPerThread(choice->condition)) return;
            LooseExits exits;
            exits(GetRef<Stmt>(choice));
            found = found || exits.loop;
        });
        return found;
    }

    // The threads that are still in a loop, and those of them that are still in this turn.
    struct Exit {
        Buffer in_loop, in_turn;
    };
    struct Leaving {
        Exit exit;
        Stmt start, turn;  // before the loop, and at the beginning of each turn
    };

    Leaving Enter() {
        const Exit exit{OwnVariable("in_loop", DataType::Bool()), OwnVariable("in_turn", DataType::Bool())};
        const Buffer any = SharedVariable("any", DataType::Bool());
        const Stmt start = SeqStmt({Cleared(exit.in_loop), InThreads({Set(exit.in_loop, const_true())})});
        const Stmt leave = IfThenElse(!Value(any), Evaluate(Call(DataType::Int(32), BreakOp(), {})));
        const Stmt turn = SeqStmt({Any(exit.in_loop, any), leave, Cleared(exit.in_turn),
                                   InThreads({Set(exit.in_turn, Value(exit.in_loop))})});
        return {exit, start, turn};
    }

    Stmt LeftBody(const Leaving& leaving, const Stmt& body) {
        const auto outer = mask_;
        mask_ = leaving.exit.in_turn;
        const Stmt inside = InLoop(leaving.exit, body);
        mask_ = outer;
        return inside;
    }

    Stmt InLoop(const std::optional<Exit>& exit, const Stmt& body) {
        const auto outer = exit_;
        std::vector<Buffer> outer_masks;
        outer_masks.swap(masks_in_loop_);
        exit_ = exit;
        const Stmt inside = Distribute(body);
        exit_ = outer;
        outer_masks.swap(masks_in_loop_);
        return inside;
    }

    // What T.loop_break or a continue is for one thread: it takes no further part.
    Stmt Leave(bool loop) {
        static const Op& next = Op::Get("tirx.continue_loop");
        ffi::Array<Stmt> steps = {Set(exit_->in_turn, make_const(DataType::Bool(), false))};
        if (loop) steps.push_back(Set(exit_->in_loop, make_const(DataType::Bool(), false)));
        for (const Buffer& mask : masks_in_loop_) steps.push_back(Set(mask, make_const(DataType::Bool(), false)));
        ffi::Array<Stmt> all;
        for (const Stmt& step : steps) all.push_back(StmtExprMutator::VisitStmt(step));
        all.push_back(Evaluate(Call(DataType::Int(32), next, {})));
        return SeqStmt(all);
    }

    Stmt DistributeChoice(const IfThenElseNode* choice) {
        if (HasExchange(choice->condition)) {
            const Buffer answer = OwnVariable("answer", DataType::Bool());
            const Stmt then = IfThenElse(Value(answer), choice->then_case, choice->else_case);
            return Distribute(SeqStmt({Set(answer, choice->condition), then}));
        }
        if (!IsPerThread(choice->condition)) {
            ffi::Optional<Stmt> other;
            if (choice->else_case.defined()) other = Distribute(choice->else_case.value());
            return IfThenElse(VisitExpr(choice->condition), Distribute(choice->then_case), other);
        }
        // The condition is asked once: what the first branch does may change it.
        const Buffer answer = OwnVariable("answer", DataType::Bool());
        const Stmt ask = InThreads({Set(answer, choice->condition)});
        const Stmt then = Masked(Value(answer), choice->then_case);
        if (!choice->else_case.defined()) return SeqStmt({ask, then});
        return SeqStmt({ask, then, Masked(!Value(answer), choice->else_case.value())});
    }

    // A statement for the threads for which a condition holds; nothing at all where there are none.
    Stmt Masked(const PrimExpr& condition, const Stmt& body) {
        const Buffer mask = OwnVariable("mask", DataType::Bool()), any = SharedVariable("any", DataType::Bool());
        const Stmt ask = InThreads({Set(mask, condition)});
        const auto outer = mask_;
        const Stmt count = Any(mask, any);
        mask_ = mask;
        masks_in_loop_.push_back(mask);
        const Stmt inside = Distribute(body);
        masks_in_loop_.pop_back();
        mask_ = outer;
        return SeqStmt({Cleared(mask), ask, count, IfThenElse(Value(any), inside)});
    }

    Stmt Cleared(const Buffer& own) {
        const auto outer = mask_;
        mask_ = std::nullopt;
        const Stmt clear = InThreads({Set(own, make_zero(own->dtype))});
        mask_ = outer;
        return clear;
    }
    Stmt Any(const Buffer& own, const Buffer& any) {
        return SeqStmt(
            {Set(any, make_const(DataType::Bool(), false)), InThreads({Set(any, Value(any) || Value(own))})});
    }

    // Neighbours between two meetings share one loop over the threads.
    Stmt DistributeSeq(const SeqStmtNode* seq) {
        ffi::Array<Stmt> out, together;
        auto close = [&] {
            if (!together.empty()) out.push_back(InThreads(together));
            together = {};
        };
        for (const Stmt& stmt : seq->seq) {
            const auto* bind = stmt.as<BindNode>();
            if (bind && IsPerThread(bind->value) && !HasExchange(bind->value)) {
                // Known after the next meeting too: as an expression, or kept in memory.
                together.push_back(KeepBind(bind));
                continue;
            }
            if (!Meets(stmt) && IsPerThread(stmt)) {
                together.push_back(stmt);
                continue;
            }
            close();
            out.push_back(Distribute(stmt));
        }
        close();
        return SeqStmt::Flatten(out);
    }

    Stmt KeepBind(const BindNode* bind) {
        bool pure = true;
        PostOrderVisit(bind->value, [&](const ffi::ObjectRef& node) {
            if (node.as<BufferLoadNode>() || node.as<CallNode>()) pure = false;
        });
        per_thread_.insert(bind->var.get());
        if (pure) {
            values_.Set(bind->var, VisitExpr(bind->value));
            return Evaluate(Int(0));
        }
        const Buffer own = OwnVariable(bind->var->name_hint, bind->var.dtype());
        values_.Set(bind->var, BufferLoad(Widened(own), WithThreads({Int(0)})));
        return Set(own, bind->value);
    }

    // ---- exchanges ------------------------------------------------------------------------------------------------

    // Each exchange of a statement, innermost first: every thread says its value, then the statement reads the others'.
    Stmt DistributeExchange(const Stmt& stmt) {
        ffi::Array<Stmt> before;
        class Replacer : public StmtExprMutator {
        public:
            Replacer(ThreadLoops& loops, ffi::Array<Stmt>& before) : loops_(loops), before_(before) {}

        private:
            PrimExpr VisitExpr_(const CallNode* op) final {
                const Call call = Downcast<Call>(StmtExprMutator::VisitExpr_(op));
                return IsExchange(call.get()) ? loops_.Exchanged(call.get(), before_) : PrimExpr(call);
            }
            ThreadLoops& loops_;
            ffi::Array<Stmt>& before_;
        };
        const Stmt rest = Replacer(*this, before)(stmt);
        if (const auto* bind = rest.as<BindNode>()) {
            before.push_back(InThreads({KeepBind(bind)}));
        } else {
            before.push_back(IsPerThread(rest) ? OverThreads(rest) : VisitStmt(rest));
        }
        return SeqStmt::Flatten(before);
    }

    PrimExpr Exchanged(const CallNode* call, ffi::Array<Stmt>& before) {
        const Exchange exchange = ExchangeOf(call);
        const Buffer said = OwnVariable("said", exchange.value.dtype());
        if (mask_) {
            const auto outer = mask_;
            mask_ = std::nullopt;
            before.push_back(InThreads({Set(said, exchange.absent)}));
            mask_ = outer;
        }
        before.push_back(InThreads({Set(said, exchange.value)}));
        Stmt gather = Evaluate(Int(0));
        const PrimExpr result =
            Answer(call, Widened(said), &gather, [&](const Buffer& buffer) { launch_.on_chip.push_back(buffer); });
        before.push_back(gather);
        return result;
    }

    // T.tvm_thread_allreduce(size, value, condition, result, threads...)
    Stmt Allreduce(const CallNode* call) {
        if (!reducer_.defined()) {
            TVM_FFI_THROW(UnsupportedError)
                << "T.tvm_thread_allreduce without a T.attr of T.comm_reducer round it" << SourceHint(call->span);
        }
        const auto* target = call->args[3].as<BufferLoadNode>();
        const Buffer said = OwnVariable("said", call->args[1].dtype());
        const Stmt say = InThreads({Set(said, call->args[1])});
        std::unordered_set<const ffi::Object*> along;
        for (size_t i = 4; i < call->args.size(); ++i) along.insert(call->args[i].get());
        const Buffer sum = SharedVariable("reduced", said->dtype);
        const PrimExpr mine = BufferLoad(Widened(said), WithThreads({Int(0)}));
        const PrimExpr next = reducer_.value()->operator()({Value(sum)}, {mine})[0];
        const Stmt store = BufferStore(target->buffer, Value(sum), target->indices);
        const Stmt body = SeqStmt({Set(sum, reducer_.value()->identity_element[0]), LoopAlong(along, Set(sum, next)),
                                   LoopAlong(along, VisitStmt(store))});
        return SeqStmt({say, LoopAcross(along, body)});
    }

    // ---- rewriting ------------------------------------------------------------------------------------------------

    PrimExpr VisitExpr_(const VarNode* op) final {
        auto value = values_.Get(GetRef<Var>(op));
        return value ? value.value() : GetRef<PrimExpr>(op);
    }
    PrimExpr VisitExpr_(const BufferLoadNode* op) final {
        const BufferLoad load = Downcast<BufferLoad>(StmtExprMutator::VisitExpr_(op));
        auto wide = widened_.find(op->buffer->data.get());
        return wide == widened_.end() ? load : BufferLoad(wide->second, WithThreads(load->indices));
    }
    // A region of a widened buffer is one element wide in the threads' dimensions.
    PrimExpr VisitExpr_(const CallNode* op) final {
        if (const auto place = PlaceOfThread(op)) return place.value();
        const Call call = Downcast<Call>(StmtExprMutator::VisitExpr_(op));
        const auto* load = OpName(op) == "tl.region" ? op->args[0].as<BufferLoadNode>() : nullptr;
        if (!load || !widened_.count(load->buffer->data.get())) return call;
        ffi::Array<PrimExpr> args = {call->args[0], call->args[1]};
        for (size_t i = 0; i < launch_.threads.size(); ++i) args.push_back(Int(1));
        for (size_t i = 2; i < call->args.size(); ++i) args.push_back(call->args[i]);
        return Call(call->dtype, call->op, args, call->annotations, call->span);
    }
    Stmt VisitStmt_(const BufferStoreNode* op) final {
        const BufferStore store = Downcast<BufferStore>(StmtExprMutator::VisitStmt_(op));
        auto wide = widened_.find(op->buffer->data.get());
        return wide == widened_.end() ? store : BufferStore(wide->second, store->value, WithThreads(store->indices));
    }
    Stmt VisitStmt_(const EvaluateNode* op) final {
        const auto* call = op->value.as<CallNode>();
        const std::string name = call ? OpName(call) : "";
        if (name == "tirx.tvm_storage_sync") return Evaluate(Int(0));
        const bool leaves_loop = name == "tl.loop_break" || name == "tirx.break_loop";
        if (exit_ && in_threads_ && own_loops_ == 0 && (leaves_loop || name == "tirx.continue_loop"))
            return Leave(leaves_loop);
        return StmtExprMutator::VisitStmt_(op);
    }
    Stmt VisitStmt_(const ForNode* op) final {
        ++own_loops_;
        const Stmt stmt = StmtExprMutator::VisitStmt_(op);
        --own_loops_;
        return stmt;
    }
    Stmt VisitStmt_(const WhileNode* op) final {
        ++own_loops_;
        const Stmt stmt = StmtExprMutator::VisitStmt_(op);
        --own_loops_;
        return stmt;
    }

    Launch& launch_;
    std::unordered_set<const ffi::Object*> threads_, per_thread_;
    std::unordered_map<const ffi::Object*, Buffer> widened_;
    std::vector<Buffer> kept_;  // so that no other buffer gets their addresses
    ffi::Map<Var, PrimExpr> values_;
    std::optional<Buffer> mask_;         // of the threads that are here; none: all
    std::vector<Buffer> masks_in_loop_;  // of conditions round the statement, within the innermost loop
    std::optional<Exit> exit_;           // of the loop round it that threads leave one by one
    bool in_threads_ = false;            // what is being rewritten is done by each thread
    int own_loops_ = 0;                  // round the statement that is being rewritten, within one thread
    ffi::Optional<CommReducer> reducer_;
};

}  // namespace

Launch WithThreadLoops(const Launch& launch) {
    if (launch.threads.empty()) return launch;
    Launch looped = launch;
    const Stmt body = WithSharedMeetings(launch);
    looped.body = ThreadLoops(looped).Run(body);
    return looped;
}

}  // namespace softmetal::tilelang
