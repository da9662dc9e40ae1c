// Shuffles, votes and reductions among threads.
#include "thread_exchange.h"

#include <map>

#include "attrs.h"
#include "tile_ops.h"

namespace softmetal::tilelang {

using namespace tvm;
using namespace tvm::tirx;

namespace {

PrimExpr Int(int64_t value) {
    return IntImm(DataType::Int(32), value);
}

// How the values of a group of threads become one: the group's size (0: the whole block), the value to start from and
// a step that gets the value so far, a thread's value and its place in the group.
struct Gathering {
    int64_t group = kWarpThreads;
    PrimExpr start;
    std::function<PrimExpr(const PrimExpr&, const PrimExpr&, const PrimExpr&)> step;
};

PrimExpr IsSet(const PrimExpr& value) {
    return value.dtype().is_bool() ? value : PrimExpr(value != make_zero(value.dtype()));
}

// Shuffles and matches, of which each thread sees something else.
const std::map<std::string, size_t>& ValueArguments() {
    static const std::map<std::string, size_t> kArguments = {{"tl.shfl_sync", 1},
                                                             {"tl.shfl_xor_sync", 1},
                                                             {"tl.shfl_down_sync", 1},
                                                             {"tl.shfl_up_sync", 1},
                                                             {"tirx.tvm_warp_shuffle", 1},
                                                             {"tirx.tvm_warp_shuffle_up", 1},
                                                             {"tirx.tvm_warp_shuffle_down", 1},
                                                             {"tl.any_sync", 1},
                                                             {"tl.all_sync", 1},
                                                             {"tl.ballot_sync", 1},
                                                             {"tl.ballot", 0},
                                                             {"tl.syncthreads_count", 0},
                                                             {"tl.syncthreads_and", 0},
                                                             {"tl.syncthreads_or", 0},
                                                             {"tl.match_any_sync", 1},
                                                             {"tl.match_all_sync", 1},
                                                             {"tl.warp_reduce_sum", 0},
                                                             {"tl.warp_reduce_max", 0},
                                                             {"tl.warp_reduce_min", 0},
                                                             {"tl.warp_reduce_bitand", 0},
                                                             {"tl.warp_reduce_bitor", 0}};
    return kArguments;
}

Gathering GatheringOf(const std::string& name, const DataType& said, const DataType& result) {
    const PrimExpr none = make_zero(result);
    auto bit = [result](const PrimExpr& set, const PrimExpr& place) {
        return if_then_else(set, left_shift(make_const(result, 1), cast(result, place)), make_zero(result));
    };
    if (name == "tl.any_sync" || name == "tl.syncthreads_or") {
        return {name == "tl.any_sync" ? kWarpThreads : 0, none,
                [=](auto sum, auto value, auto) { return if_then_else(IsSet(value), make_const(result, 1), sum); }};
    }
    if (name == "tl.all_sync" || name == "tl.syncthreads_and") {
        return {name == "tl.all_sync" ? kWarpThreads : 0, make_const(result, 1),
                [=](auto sum, auto value, auto) { return if_then_else(IsSet(value), sum, make_zero(result)); }};
    }
    if (name == "tl.syncthreads_count") {
        return {0, none, [=](auto sum, auto value, auto) { return sum + cast(result, IsSet(value)); }};
    }
    if (name == "tl.ballot_sync" || name == "tl.ballot" || name == "tl.activemask") {
        return {kWarpThreads, none,
                [=](auto sum, auto value, auto place) { return bitwise_or(sum, bit(IsSet(value), place)); }};
    }
    const std::string kind = name.substr(name.rfind('_') + 1);
    if (kind == "sum") return {kWarpThreads, none, [](auto sum, auto value, auto) { return sum + value; }};
    if (kind == "max") {
        return {kWarpThreads, min_value(said), [](auto sum, auto value, auto) { return max(sum, value); }};
    }
    if (kind == "min") {
        return {kWarpThreads, max_value(said), [](auto sum, auto value, auto) { return min(sum, value); }};
    }
    if (kind == "bitand") {
        return {kWarpThreads, cast(said, Int(-1)), [](auto sum, auto value, auto) { return bitwise_and(sum, value); }};
    }
    return {kWarpThreads, none, [](auto sum, auto value, auto) { return bitwise_or(sum, value); }};
}

bool IsMatch(const std::string& name) {
    return name == "tl.match_any_sync" || name == "tl.match_all_sync";
}
bool IsShuffle(const std::string& name) {
    return name.rfind("tl.shfl", 0) == 0 || name.rfind("tirx.tvm_warp_shuffle", 0) == 0;
}

}  // namespace

bool IsExchange(const CallNode* call) {
    const std::string name = OpName(call);
    return ValueArguments().count(name) || name == "tl.activemask" || name == "tirx.tvm_thread_allreduce";
}

bool HasExchange(const ffi::ObjectRef& node) {
    bool found = false;
    PostOrderVisit(node, [&](const ffi::ObjectRef& inner) {
        const auto* call = inner.as<CallNode>();
        found = found || (call && IsExchange(call));
    });
    return found;
}

bool AsksForWarps(const Stmt& body) {
    bool found = HasExchange(body);
    PostOrderVisit(body, [&](const ffi::ObjectRef& inner) {
        const auto* call = inner.as<CallNode>();
        const std::string name = call ? OpName(call) : "";
        found = found || name.rfind("tl.get_lane_idx", 0) == 0 || name.rfind("tl.get_warp_", 0) == 0 ||
                name == "tl.tl_shuffle_elect";
    });
    return found;
}

Exchange ExchangeOf(const CallNode* call) {
    const std::string name = OpName(call);
    const PrimExpr value = name == "tl.activemask" ? const_true() : call->args[ValueArguments().at(name)];
    if (IsShuffle(name) || IsMatch(name)) return {value, make_zero(value.dtype())};
    if (name == "tl.all_sync" || name == "tl.syncthreads_and") return {value, make_const(value.dtype(), 1)};
    if (name.rfind("tl.warp_reduce", 0) == 0) return {value, GatheringOf(name, value.dtype(), call->dtype).start};
    return {value, make_zero(value.dtype())};
}

Buffer ThreadSpace::Wide(const Buffer& buffer) const {
    ffi::Array<PrimExpr> shape;
    for (const auto& [var, extent] : threads_of_space_) shape.push_back(Int(extent));
    for (const PrimExpr& size : buffer->shape) shape.push_back(size);
    return decl_buffer(shape, buffer->dtype, buffer->name, "shared");
}

ffi::Array<PrimExpr> ThreadSpace::WithThreads(const ffi::Array<PrimExpr>& indices) const {
    ffi::Array<PrimExpr> all;
    for (const auto& [var, extent] : threads_of_space_) all.push_back(var);
    for (const PrimExpr& index : indices) all.push_back(index);
    return all;
}

Stmt ThreadSpace::LoopOver(Stmt body) const {
    return LoopAcross({}, std::move(body));
}

Stmt ThreadSpace::LoopAlong(const std::unordered_set<const ffi::Object*>& vars, Stmt body) const {
    for (auto thread = threads_of_space_.rbegin(); thread != threads_of_space_.rend(); ++thread) {
        if (!vars.count(thread->first.get())) continue;
        body = For(thread->first, Int(0), Int(thread->second), ForKind::kSerial, body);
    }
    return body;
}

Stmt ThreadSpace::LoopAcross(const std::unordered_set<const ffi::Object*>& vars, Stmt body) const {
    for (auto thread = threads_of_space_.rbegin(); thread != threads_of_space_.rend(); ++thread) {
        if (vars.count(thread->first.get())) continue;
        body = For(thread->first, Int(0), Int(thread->second), ForKind::kSerial, body);
    }
    return body;
}

int64_t ThreadSpace::Count() const {
    int64_t count = 1;
    for (const auto& [var, extent] : threads_of_space_) count *= extent;
    return count;
}

PrimExpr ThreadSpace::Number() const {
    PrimExpr number = Int(0);
    for (auto thread = threads_of_space_.rbegin(); thread != threads_of_space_.rend(); ++thread) {
        number = number * Int(thread->second) + cast(DataType::Int(32), thread->first);
    }
    return arith::Analyzer().Simplify(number);
}

PrimExpr ThreadSpace::SaidBy(const Buffer& said, const PrimExpr& number) const {
    ffi::Array<PrimExpr> indices;
    PrimExpr rest = number;
    for (size_t i = 0; i < threads_of_space_.size(); ++i) {
        const PrimExpr extent = Int(threads_of_space_[i].second);
        const bool last = i + 1 == threads_of_space_.size();
        indices.push_back(last ? rest : floormod(rest, extent));
        if (!last) rest = floordiv(rest, extent);
    }
    indices.push_back(Int(0));
    return BufferLoad(said, indices);
}

ffi::Optional<PrimExpr> ThreadSpace::PlaceOfThread(const CallNode* call) const {
    const std::string name = OpName(call);
    auto argument = [&](size_t i, int64_t value) {
        return i < call->args.size() ? cast(DataType::Int(32), call->args[i]) : Int(value);
    };
    if (name == "tl.get_lane_idx") return floormod(Number(), argument(0, kWarpThreads));
    if (name == "tl.get_warp_idx" || name == "tl.get_warp_idx_sync") {
        return floordiv(Number(), argument(0, kWarpThreads));
    }
    if (name == "tl.get_warp_group_idx") return floordiv(Number(), argument(0, kWarpThreads) * argument(1, 4));
    if (name == "tl.tl_shuffle_elect") {
        const PrimExpr extent = argument(0, 0);
        return is_zero(extent) ? PrimExpr(Number() == 0) : PrimExpr(floormod(Number(), extent) == 0);
    }
    return std::nullopt;
}

// Threads outside of the sender's part of a warp get back what they said.
PrimExpr ThreadSpace::Shuffled(const CallNode* call, const Buffer& said) const {
    const std::string name = OpName(call);
    const PrimExpr number = Number(), by = cast(DataType::Int(32), call->args[2]);
    const PrimExpr width = call->args.size() > 3 ? cast(DataType::Int(32), call->args[3]) : Int(kWarpThreads);
    const PrimExpr lane = floormod(number, width), first = number - lane;
    if (name == "tl.shfl_sync" || name == "tirx.tvm_warp_shuffle") return SaidBy(said, first + floormod(by, width));
    const bool up = name == "tl.shfl_up_sync" || name == "tirx.tvm_warp_shuffle_up";
    const PrimExpr other = name == "tl.shfl_xor_sync" ? bitwise_xor(lane, by) : up ? lane - by : lane + by;
    const PrimExpr there = other >= 0 && other < width && first + other < Int(Count());
    return SaidBy(said, first + if_then_else(there, other, lane));
}

PrimExpr ThreadSpace::Answer(const CallNode* call, const Buffer& said, Stmt* gather,
                             const std::function<void(const Buffer&)>& allocate) const {
    const std::string name = OpName(call);
    if (IsShuffle(name)) return Shuffled(call, said);
    const int64_t count = Count();
    const Var group("group", DataType::Int(32)), place("place", DataType::Int(32));
    if (IsMatch(name)) {
        // Of each thread: the lanes that say the same; all lanes or none.
        const Buffer same = decl_buffer({Int(count)}, call->dtype, "same", "shared");
        allocate(same);
        const PrimExpr start = floordiv(group, Int(kWarpThreads)) * Int(kWarpThreads);
        const PrimExpr equal = SaidBy(said, start + place) == SaidBy(said, group);
        const PrimExpr mask = BufferLoad(same, {group});
        const PrimExpr lane = left_shift(make_const(call->dtype, 1), cast(call->dtype, place));
        const Stmt step =
            BufferStore(same, bitwise_or(mask, if_then_else(equal, lane, make_zero(call->dtype))), {group});
        const PrimExpr lanes = min(Int(kWarpThreads), Int(count) - start);
        *gather = For(group, Int(0), Int(count), ForKind::kSerial,
                      SeqStmt({BufferStore(same, make_zero(call->dtype), {group}),
                               For(place, Int(0), lanes, ForKind::kSerial, step)}));
        const PrimExpr mine = BufferLoad(same, {Number()});
        if (name == "tl.match_any_sync") return mine;
        const int64_t all = count >= kWarpThreads ? 0xffffffff : (int64_t{1} << count) - 1;
        return if_then_else(mine == make_const(call->dtype, all), mine, make_zero(call->dtype));
    }
    const Gathering how = GatheringOf(name, said->dtype, call->dtype);
    const int64_t size = how.group ? std::min(how.group, count) : count, groups = CeilDiv(count, size);
    const Buffer result = decl_buffer({Int(groups)}, call->dtype, "gathered", "shared");
    allocate(result);
    const PrimExpr thread = group * Int(size) + place;
    const Stmt step = BufferStore(result, how.step(BufferLoad(result, {group}), SaidBy(said, thread), place), {group});
    const PrimExpr members = count % size ? min(Int(size), Int(count) - group * Int(size)) : Int(size);
    *gather =
        For(group, Int(0), Int(groups), ForKind::kSerial,
            SeqStmt({BufferStore(result, how.start, {group}), For(place, Int(0), members, ForKind::kSerial, step)}));
    return BufferLoad(result, {floordiv(Number(), Int(size))});
}

}  // namespace softmetal::tilelang
