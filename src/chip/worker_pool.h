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
    void work();
    void take_jobs(uint32_t batch);

    std::vector<std::thread> workers_;
    Job job_ = nullptr;
    void* context_ = nullptr;
    std::atomic<uint32_t> count_{0};
    // Upper half: number of the batch, lower half: next index; so that a late worker cannot take from the next batch.
    std::atomic<uint64_t> next_{0};
    std::atomic<uint32_t> done_{0};
    std::atomic<uint32_t> batch_{0};
    std::atomic<uint32_t> sleepers_{0};
    std::atomic<bool> stop_{false};
};

}  // namespace softmetal::chip
