// One thread that does work in order, and the way of an error from there to the call that waits.
#include "host/work_queue.h"

#include <chrono>
#include <utility>

#include "chip/interrupt.h"
#include "host/errors.h"
#include "softmetal/waiting.h"

namespace softmetal {
namespace {

std::mutex hook_mutex;
std::shared_ptr<const WaitHook> hook_of_process;

}  // namespace

void set_wait_hook(WaitHook hook) {
    std::lock_guard lock(hook_mutex);
    hook_of_process = hook ? std::make_shared<const WaitHook>(std::move(hook)) : nullptr;
}

}  // namespace softmetal

namespace softmetal::host {
namespace {

constexpr std::chrono::milliseconds kHookPeriod{50};

std::shared_ptr<const WaitHook> wait_hook() {
    std::lock_guard lock(hook_mutex);
    return hook_of_process;
}

// As deep as a program can run ahead of the simulation: enough to hide its own work, bounded because writes keep a
// copy.
constexpr size_t kMostOutstanding = 256;

// The same kind of error, with more to say.
[[noreturn]] void throw_with_note(const std::exception_ptr& failure, const std::string& note) {
    try {
        std::rethrow_exception(failure);
    } catch (const KernelFault& error) {
        throw KernelFault(error.what() + note);
    } catch (const HangError& error) {
        throw HangError(error.what() + note);
    } catch (const CompileError& error) {
        throw CompileError(error.what() + note);
    } catch (const UserError& error) {
        throw UserError(error.what() + note);
    } catch (const UnsupportedError& error) {
        throw UnsupportedError(error.what() + note);
    } catch (const ConfigError& error) {
        throw ConfigError(error.what() + note);
    } catch (const InternalError& error) {
        throw InternalError(error.what() + note);
    }
    std::abort();  // rethrow_exception does not return; other kinds of errors pass through unchanged
}

}  // namespace

WorkQueue::~WorkQueue() {
    {
        std::lock_guard lock(mutex_);
        stop_ = true;
    }
    added_.notify_all();
    if (thread_.joinable()) thread_.join();
}

uint64_t WorkQueue::add(std::string what, std::function<void()> work) {
    std::unique_lock lock(mutex_);
    if (on_own_thread()) {
        fail("{} from a callback that runs while the device works: it would wait for itself. Do it after the callback.",
             what);
    }
    finished_.wait(lock, [&] { return items_.size() < kMostOutstanding; });
    if (!thread_.joinable()) thread_ = std::thread([this] { this->work(); });
    items_.push_back({++last_added_, std::move(what), std::move(work)});
    const uint64_t number = last_added_;
    lock.unlock();
    added_.notify_one();
    return number;
}

void WorkQueue::work() {
    thread_id_ = std::this_thread::get_id();
    while (true) {
        std::unique_lock lock(mutex_);
        added_.wait(lock, [&] { return stop_ || !items_.empty(); });
        if (items_.empty()) return;
        Item item = std::move(items_.front());
        items_.pop_front();
        const uint64_t number = item.number;
        const bool dropped = failure_ || number <= drop_until_;
        lock.unlock();
        if (!dropped) do_one(std::move(item));
        item = {};  // what it holds on to is let go of before anybody is told that it is done
        lock.lock();
        last_done_ = number;
        finished_.notify_all();
    }
}

void WorkQueue::do_one(Item item) {
    try {
        item.work();
    } catch (...) {
        std::lock_guard lock(mutex_);
        failure_ = std::current_exception();
        failed_number_ = item.number;
        failed_what_ = std::move(item.what);
    }
}

void WorkQueue::wait(uint64_t number) {
    if (on_own_thread()) {
        fail("waiting for a device from a callback that runs while it works: it would wait for itself");
    }
    std::unique_lock lock(mutex_);
    const auto is_done = [&] { return last_done_ >= number; };
    if (!finished_.wait_for(lock, kHookPeriod, is_done)) {
        if (const auto hook = wait_hook()) wait_with_hook(lock, is_done, *hook);
        finished_.wait(lock, is_done);
    }
    if (failure_ && failed_number_ <= number) throw_failure(lock, number);
}

void WorkQueue::wait_with_hook(std::unique_lock<std::mutex>& lock, const std::function<bool()>& is_done,
                               const WaitHook& hook) {
    const auto begin = std::chrono::steady_clock::now() - kHookPeriod;
    const auto call = [&](bool over) {
        const std::chrono::duration<double> waited = std::chrono::steady_clock::now() - begin;
        lock.unlock();
        try {
            hook(waited.count(), over);
        } catch (...) {
            lock.lock();
            throw;
        }
        lock.lock();
    };
    try {
        do call(false);
        while (!finished_.wait_for(lock, kHookPeriod, is_done));
        call(true);
    } catch (...) {
        chip::interrupt();
        drop_until_ = last_added_;
        finished_.wait(lock, [&] { return last_done_ >= last_added_; });
        chip::resume();
        failure_ = nullptr;
        throw;
    }
}

void WorkQueue::wait_for_all() {
    uint64_t last = 0;
    {
        std::lock_guard lock(mutex_);
        last = last_added_;
    }
    wait(last);
}

void WorkQueue::throw_failure(std::unique_lock<std::mutex>& lock, uint64_t waited_for) {
    const std::exception_ptr failure = std::exchange(failure_, nullptr);
    const uint64_t number = failed_number_;
    const std::string what = std::exchange(failed_what_, {});
    drop_until_ = last_added_;
    lock.unlock();
    if (number == waited_for) std::rethrow_exception(failure);
    throw_with_note(failure, fmt::format("\nThis happened in {}, which was enqueued without waiting for it; {}", what,
                                         "it is reported by the next call that waits, and what was enqueued after it "
                                         "has not been done."));
}

bool WorkQueue::done(uint64_t number) const {
    std::lock_guard lock(mutex_);
    return last_done_ >= number;
}

std::string WorkQueue::take_unseen_error() {
    std::lock_guard lock(mutex_);
    if (!failure_) return {};
    try {
        std::rethrow_exception(std::exchange(failure_, nullptr));
    } catch (const std::exception& error) {
        return fmt::format("{}\nThis happened in {}", error.what(), failed_what_);
    } catch (...) {
        return "an error of unknown kind in " + failed_what_;
    }
}

}  // namespace softmetal::host
