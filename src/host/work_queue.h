// Work done in the order in which it was added, by a thread of its own, while the caller goes on. All command queues of
// a mesh and its submeshes share one: their total order is the order of the host's calls, so nothing depends on how the
// two threads happen to run. Knows nothing of what the work is.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

#include "softmetal/waiting.h"

namespace softmetal::host {

class WorkQueue {
public:
    WorkQueue() = default;
    ~WorkQueue();  // does what is left, then ends the thread
    WorkQueue(const WorkQueue&) = delete;
    WorkQueue& operator=(const WorkQueue&) = delete;

    // Returns the number of the work: 1, 2, ... Waits while too much is outstanding. `what` names it in errors.
    uint64_t add(std::string what, std::function<void()> work);

    // Returns when all work up to `number` is done. Throws the error of the first that failed, with its name; work that
    // was added between the failure and this call is dropped.
    void wait(uint64_t number);
    void wait_for_all();
    bool done(uint64_t number) const;

    // Whether the caller is the work itself, which must not wait for work.
    bool on_own_thread() const { return std::this_thread::get_id() == thread_id_.load(); }
    // An error that nobody has asked for, as text; empty if there is none. It is forgotten.
    std::string take_unseen_error();

private:
    struct Item {
        uint64_t number;
        std::string what;
        std::function<void()> work;
    };
    void work();
    void do_one(Item item);
    void wait_with_hook(std::unique_lock<std::mutex>& lock, const std::function<bool()>& is_done, const WaitHook& hook);
    [[noreturn]] void throw_failure(std::unique_lock<std::mutex>& lock, uint64_t waited_for);

    mutable std::mutex mutex_;
    std::condition_variable added_, finished_;
    std::deque<Item> items_;
    uint64_t last_added_ = 0, last_done_ = 0;
    bool stop_ = false;
    std::thread thread_;
    std::atomic<std::thread::id> thread_id_{};

    // The failure that nobody has seen yet.
    std::exception_ptr failure_;
    uint64_t failed_number_ = 0;
    std::string failed_what_;
    uint64_t drop_until_ = 0;
};

}  // namespace softmetal::host
