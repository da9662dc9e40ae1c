// A pool whose workers spin for a moment between batches, since windows are microseconds apart, and sleep after that.
// Knows nothing of cores.
#include "chip/worker_pool.h"

#include <algorithm>

namespace softmetal::chip {

namespace {
constexpr int kSpins = 4000;

inline void pause_cpu() {
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#endif
}
}  // namespace

WorkerPool::WorkerPool(unsigned threads) : shares_(std::max(threads, 1u)) {
    for (unsigned i = 1; i < threads; ++i) workers_.emplace_back([this, i] { work(i); });
}

WorkerPool::~WorkerPool() {
    stop_.store(true);
    batch_.fetch_add(1);
    batch_.notify_all();
    for (auto& worker : workers_) worker.join();
}

bool WorkerPool::take(Share& share, bool front, uint32_t& index) {
    uint64_t range = share.range.load(std::memory_order_relaxed);
    while (true) {
        const auto begin = static_cast<uint32_t>(range), end = static_cast<uint32_t>(range >> 32);
        if (begin >= end) return false;
        index = front ? begin : end - 1;
        const uint64_t rest = front ? range + 1 : range - (uint64_t{1} << 32);
        if (share.range.compare_exchange_weak(range, rest, std::memory_order_acq_rel)) return true;
    }
}

// A worker that comes late from one batch may already take jobs of the next: everything they need was written before
// their indices were.
void WorkerPool::take_jobs(uint32_t self) {
    uint32_t taken = 0, index = 0;
    for (uint32_t i = 0; i < shares_.size(); ++i) {
        Share& share = shares_[(self + i) % shares_.size()];
        for (; take(share, i == 0, index); ++taken) job_(context_, index);
    }
    if (taken) done_.fetch_add(taken, std::memory_order_release);
}

void WorkerPool::work(uint32_t self) {
    uint32_t seen = 0;
    while (true) {
        int spins = 0;
        while (batch_.load(std::memory_order_acquire) == seen) {
            if (++spins < kSpins) {
                pause_cpu();
                continue;
            }
            sleepers_.fetch_add(1);
            batch_.wait(seen);
            sleepers_.fetch_sub(1);
        }
        seen = batch_.load(std::memory_order_acquire);
        if (stop_.load()) return;
        take_jobs(self);
    }
}

void WorkerPool::run(Job job, void* context, uint32_t count) {
    if (workers_.empty() || count < 2) {
        for (uint32_t i = 0; i < count; ++i) job(context, i);
        return;
    }
    job_ = job;
    context_ = context;
    done_.store(0, std::memory_order_relaxed);
    const auto parts = static_cast<uint64_t>(shares_.size());
    for (uint64_t i = 0; i < parts; ++i) {
        const uint64_t begin = count * i / parts, end = count * (i + 1) / parts;
        shares_[i].range.store(end << 32 | begin, std::memory_order_release);
    }
    batch_.fetch_add(1);
    if (sleepers_.load() != 0) batch_.notify_all();
    take_jobs(0);
    for (int spins = 0; done_.load(std::memory_order_acquire) != count; ++spins) {
        // A worker that holds the last job may have lost its processor to another program.
        if (spins < kSpins)
            pause_cpu();
        else
            std::this_thread::yield();
    }
}

}  // namespace softmetal::chip
