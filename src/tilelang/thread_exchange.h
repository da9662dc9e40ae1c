// What threads tell each other without going through memory (shuffles, votes, warp reductions), as loops and arrays.
// Knows how threads are numbered and which of them form a warp, nothing of the statements round an exchange.
#pragma once

#include <functional>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "pch.h"

namespace softmetal::tilelang {

inline constexpr int64_t kWarpThreads = 32;

// A call whose value in one thread depends on what the others say.
bool IsExchange(const tvm::tirx::CallNode* call);
bool HasExchange(const tvm::ffi::ObjectRef& node);
// Whether a body has exchanges, or asks for the number of its thread within a warp or of its warp.
bool AsksForWarps(const tvm::tirx::Stmt& body);

struct Exchange {
    tvm::PrimExpr value;   // what each thread says
    tvm::PrimExpr absent;  // what counts for a thread that is not there
};
Exchange ExchangeOf(const tvm::tirx::CallNode* call);

// The threads of a launch: loops over them, arrays with an element for each.
class ThreadSpace {
public:
    using Threads = std::vector<std::pair<tvm::tirx::Var, int64_t>>;
    using Buffer = tvm::tirx::Buffer;
    using Stmt = tvm::tirx::Stmt;

    explicit ThreadSpace(Threads threads) : threads_of_space_(std::move(threads)) {}

    // The buffer with one more dimension for each thread index, and indices into it for the current thread.
    Buffer Wide(const Buffer& buffer) const;
    tvm::ffi::Array<tvm::PrimExpr> WithThreads(const tvm::ffi::Array<tvm::PrimExpr>& indices) const;
    Stmt LoopOver(Stmt body) const;
    // Loops over the thread indices that are in a set, and over the others.
    Stmt LoopAlong(const std::unordered_set<const tvm::ffi::Object*>& vars, Stmt body) const;
    Stmt LoopAcross(const std::unordered_set<const tvm::ffi::Object*>& vars, Stmt body) const;

    // T.get_lane_idx and the like; none for other calls.
    tvm::ffi::Optional<tvm::PrimExpr> PlaceOfThread(const tvm::tirx::CallNode* call) const;

    // The value of an exchange in the current thread, when the array `said` has what every thread says. `gather` is
    // what has to be done once before; buffers that it needs are handed to `allocate`.
    tvm::PrimExpr Answer(const tvm::tirx::CallNode* call, const Buffer& said, Stmt* gather,
                         const std::function<void(const Buffer&)>& allocate) const;

private:
    int64_t Count() const;
    tvm::PrimExpr Number() const;
    // What a thread says, by the thread's number.
    tvm::PrimExpr SaidBy(const Buffer& said, const tvm::PrimExpr& number) const;
    tvm::PrimExpr Shuffled(const tvm::tirx::CallNode* call, const Buffer& said) const;

    Threads threads_of_space_;
};

}  // namespace softmetal::tilelang
