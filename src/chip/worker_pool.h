// Host threads that run short batches of independent jobs. Knows nothing of cores or simulated time.
#pragma once

#include <atomic>
#include <cstdint>
#include <thread>
#include <vector>

namespace softmetal::chip {

class WorkerPool {
public:
    explicit WorkerPool(unsigned threads);  // including the caller's
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    unsigned threads() const { return static_cast<unsigned>(workers_.size()) + 1; }

    // Calls job(context, index) once for every index below count and returns when all are done. A job must not throw.
    using Job = void (*)(void* context, uint32_t index);
    void run(Job job, void* context, uint32_t count);

private:
    // A thread's part of the indices: the first in the lower half, the one past the last in the upper. It takes from
    // the front, others help from the back; so the same jobs mostly stay with the same thread and its caches.
    struct alignas(64) Share {
        std::atomic<uint64_t> range{0};
    };

    void work(uint32_t self);
    void take_jobs(uint32_t self);
    bool take(Share& share, bool front, uint32_t& index);

    std::vector<std::thread> workers_;
    std::vector<Share> shares_;
    Job job_ = nullptr;
    void* context_ = nullptr;
    alignas(64) std::atomic<uint32_t> done_{0};
    alignas(64) std::atomic<uint32_t> batch_{0};
    std::atomic<uint32_t> sleepers_{0};
    std::atomic<bool> stop_{false};
};

}  // namespace softmetal::chip
