// A pool whose workers spin for a moment between batches, since windows are microseconds apart, and sleep after that.
// Knows nothing of cores.
#include "chip/worker_pool.h"

namespace softmetal::chip {

namespace {
constexpr int kSpins = 4000;

inline void pause_cpu() {
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#endif
}
}  // namespace

WorkerPool::WorkerPool(unsigned threads) {
    for (unsigned i = 1; i < threads; ++i) workers_.emplace_back([this] { work(); });
}

WorkerPool::~WorkerPool() {
    stop_.store(true);
    batch_.fetch_add(1);
    batch_.notify_all();
    for (auto& worker : workers_) worker.join();
}

void WorkerPool::take_jobs(uint32_t batch) {
    uint64_t next = next_.load(std::memory_order_acquire);
    while (true) {
        if (static_cast<uint32_t>(next >> 32) != batch) return;
        const uint32_t index = static_cast<uint32_t>(next);
        if (index >= count_.load(std::memory_order_relaxed)) return;
        if (!next_.compare_exchange_weak(next, next + 1, std::memory_order_acq_rel)) continue;
        job_(context_, index);
        done_.fetch_add(1, std::memory_order_release);
        next = next_.load(std::memory_order_acquire);
    }
}

void WorkerPool::work() {
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
        take_jobs(seen);
    }
}

void WorkerPool::run(Job job, void* context, uint32_t count) {
    if (workers_.empty() || count < 2) {
        for (uint32_t i = 0; i < count; ++i) job(context, i);
        return;
    }
    const uint32_t batch = batch_.load(std::memory_order_relaxed) + 1;
    // A worker still leaving the last batch must not find an index below the new count.
    next_.store(uint64_t{batch} << 32 | UINT32_MAX);
    job_ = job;
    context_ = context;
    count_.store(count, std::memory_order_relaxed);
    done_.store(0, std::memory_order_relaxed);
    next_.store(uint64_t{batch} << 32, std::memory_order_release);
    batch_.store(batch);
    if (sleepers_.load() != 0) batch_.notify_all();
    take_jobs(batch);
    for (int spins = 0; done_.load(std::memory_order_acquire) != count; ++spins) {
        // A worker that holds the last job may have lost its processor to another program.
        if (spins < kSpins)
            pause_cpu();
        else
            std::this_thread::yield();
    }
}

}  // namespace softmetal::chip
