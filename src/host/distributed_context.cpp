// One process that plays the part of all of them. Knows bytes and ranks, nothing of devices.
#include <tt-metalium/distributed_context.hpp>

#include <algorithm>
#include <cstring>
#include <deque>
#include <map>
#include <mutex>
#include <vector>

#include "host/errors.h"

namespace tt::tt_metal::distributed::multihost {

using softmetal::host::fail;

namespace {

using Bytes = std::vector<std::byte>;
using Span = ttsl::Span<std::byte>;

class DoneRequest final : public Request {
public:
    explicit DoneRequest(Status status) : status_(status) {}
    Status wait() override { return status_; }
    std::optional<Status> test() override { return status_; }
    void cancel() override {}
    bool active() const override { return false; }

private:
    Status status_;
};

DistributedContextId next_id() {
    static int next = 0;
    return DistributedContextId(next++);
}

class SingleProcess final : public DistributedContext {
public:
    SingleProcess() { id_ = next_id(); }

    Rank rank() const override { return Rank(0); }
    Size size() const override { return Size(1); }
    bool supports_fault_tolerance() const override { return false; }
    Size subcontext_size(SubcontextId id) const override {
        check_subcontext(id);
        return Size(1);
    }
    ttsl::Span<const int> subcontext_sizes() const override {
        static constexpr int kOne[] = {1};
        return kOne;
    }
    Rank local_to_world_rank(SubcontextId id, Rank local_rank) const override {
        check_subcontext(id);
        check(local_rank, "local_to_world_rank");
        return local_rank;
    }
    void barrier() const override {}

    void send(Span buffer, Rank dest, Tag tag) const override {
        check(dest, "send");
        std::lock_guard lock(mutex_);
        messages_[*tag].emplace_back(buffer.begin(), buffer.end());
    }
    // A synchronous send waits until the message is received; nobody else could receive it.
    void ssend(Span, Rank dest, Tag tag) const override {
        check(dest, "ssend");
        fail("ssend to rank 0 with tag {} from rank 0 itself waits forever: use send or isend", *tag);
    }
    void recv(Span buffer, Rank source, Tag tag) const override {
        check(source, "recv");
        std::lock_guard lock(mutex_);
        auto& waiting = pending(tag, "recv");
        const Bytes message = std::move(waiting.front());
        waiting.pop_front();
        if (message.size() > buffer.size()) {
            fail("recv with tag {}: a message of {} bytes does not fit {}", *tag, message.size(), buffer.size());
        }
        std::copy(message.begin(), message.end(), buffer.begin());
    }
    RequestPtr isend(Span buffer, Rank dest, Tag tag) const override {
        send(buffer, dest, tag);
        return done(tag, buffer.size());
    }
    RequestPtr irecv(Span buffer, Rank source, Tag tag) const override {
        recv(buffer, source, tag);
        return done(tag, buffer.size());
    }
    std::size_t snoop_incoming_msg_size(Rank source, Tag tag) const override {
        check(source, "snoop_incoming_msg_size");
        std::lock_guard lock(mutex_);
        return pending(tag, "snoop_incoming_msg_size").front().size();
    }

    void broadcast(Span, Rank root) const override { check(root, "broadcast"); }
    void gather(Span from, Span to, Rank root) const override {
        check(root, "gather");
        copy(from, to, "gather");
    }
    void scatter(Span from, Span to, Rank root) const override {
        check(root, "scatter");
        copy(from, to, "scatter");
    }
    void all_gather(Span from, Span to) const override { copy(from, to, "all_gather"); }
    void all_to_all(Span from, Span to) const override { copy(from, to, "all_to_all"); }
    // With one process the value is the result, whatever the operation.
    void all_reduce(Span from, Span to, ReduceOp, DType) const override { copy(from, to, "all_reduce"); }
    void reduce(Span from, Span to, ReduceOp, DType, Rank root) const override {
        check(root, "reduce");
        copy(from, to, "reduce");
    }
    void reduce_scatter(Span from, Span to, ReduceOp, DType) const override { copy(from, to, "reduce_scatter"); }
    void scan(Span from, Span to, ReduceOp, DType) const override { copy(from, to, "scan"); }

    ContextPtr duplicate() const override { return std::make_shared<SingleProcess>(); }
    ContextPtr split(Color color, Key) const override {
        return *color == SPLIT_COLOR_UNDEFINED ? nullptr : duplicate();
    }
    ContextPtr create_sub_context(ttsl::Span<int> ranks) const override {
        if (ranks.size() != 1 || ranks[0] != 0) {
            fail("create_sub_context: the one process has rank 0; {} ranks were given", ranks.size());
        }
        return duplicate();
    }
    void translate_ranks_to_other_ctx(ttsl::Span<int> ranks, const ContextPtr& other,
                                      ttsl::Span<int> translated) const override {
        if (!other || ranks.size() > translated.size()) {
            fail("translate_ranks_to_other_ctx: {} ranks into {} places", ranks.size(), translated.size());
        }
        for (size_t i = 0; i < ranks.size(); ++i) {
            check(Rank(ranks[i]), "translate_ranks_to_other_ctx");
            translated[i] = ranks[i];
        }
    }

    void abort(int error_code) const override { fail("DistributedContext::abort with error code {}", error_code); }
    void revoke_and_shrink() override {
        softmetal::host::unsupported(
            "DistributedContext::revoke_and_shrink: there is one process, which cannot fail "
            "alone");
    }
    bool is_revoked() override { return false; }

private:
    static void check(Rank rank, const char* call) {
        if (*rank != 0) fail("{}: there is no rank {}; softmetal runs one process, rank 0 of 1", call, *rank);
    }
    static void check_subcontext(SubcontextId id) {
        if (*id != 0) fail("there is no sub-context {}; softmetal runs one process", *id);
    }
    static void copy(Span from, Span to, const char* call) {
        if (from.size() != to.size()) {
            fail("{}: {} bytes are sent and {} received; with one process they are the same", call, from.size(),
                 to.size());
        }
        if (!from.empty()) std::memmove(to.data(), from.data(), from.size());
    }
    std::deque<Bytes>& pending(Tag tag, const char* call) const {
        auto& waiting = messages_[*tag];
        if (waiting.empty()) {
            fail("{}: no message with tag {} was sent, and no other process is there to send one", call, *tag);
        }
        return waiting;
    }
    static RequestPtr done(Tag tag, size_t bytes) {
        return std::make_shared<DoneRequest>(Status{Rank(0), tag, static_cast<int>(bytes)});
    }

    mutable std::mutex mutex_;
    mutable std::map<int, std::deque<Bytes>> messages_;
};

ContextPtr& world() {
    static ContextPtr context = std::make_shared<SingleProcess>();
    return context;
}

}  // namespace

void DistributedContext::create(int, char**) {
    world();
}
const ContextPtr& DistributedContext::get_current_world() {
    return world();
}
ContextPtr DistributedContext::get_world_context() {
    return world();
}
void DistributedContext::set_current_world(const ContextPtr& ctx) {
    if (!ctx) fail("DistributedContext::set_current_world needs a context; the one given is null");
    world() = ctx;
}
bool DistributedContext::is_initialized() {
    return true;
}

}  // namespace tt::tt_metal::distributed::multihost
