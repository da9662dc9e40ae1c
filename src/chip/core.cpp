// The order of things within a core: harts by their clocks, deliveries at their times, waiting and waking. What the
// calls mean stands in core_calls.cpp, core_noc.cpp and core_tensix.cpp.
#include "chip/core.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

#include "softmetal/error.h"

namespace softmetal::chip {

namespace {
// How far a hart may run past the next one. Calls keep their exact order all the same; only plain loads and stores of
// two harts of one core may appear out of order by this much.
constexpr uint64_t kQuantum = 32;
// A hart that makes no call for this long is watched for a loop that nothing it does can end.
constexpr uint64_t kWatchAfter = 20000;
constexpr uint64_t kWakeCycles = 1;

uint8_t* zeroed_bytes(size_t bytes) {
    // calloc gives untouched pages, so a chip with many idle cores takes little memory.
    auto* data = static_cast<uint8_t*>(std::calloc(bytes, 1));
    if (!data) throw std::bad_alloc();
    return data;
}
}  // namespace

Core::Core(const Machine& machine, uint32_t index)
    : machine_(machine), index_(index), l1_(zeroed_bytes(machine.l1_bytes), std::free) {}

Core::~Core() = default;

void Core::run(uint64_t end, bool alone) {
    end_ = end;
    alone_ = alone;
    if (alone)  // what it sent for later shortens its window as if it were sent now
        for (const Injection& injection : outbox_) end_ = std::min(end_, injection.cycle + lookahead_);
    current_ = kNobody;
    try {
        run_window();
    } catch (...) {
        error_ = std::current_exception();
        error_cycle_ = current_ == kNobody ? end_ : *cycle_of(current_);
        next_time_ = kNever;
    }
}

void Core::run_window() {
    while (true) {
        uint32_t first = kNobody;
        uint64_t first_cycle = kNever, second_cycle = kNever;
        for (uint32_t h = 0; h < kHarts; ++h) {
            if (slots_[h].status != Status::kReady) continue;
            const uint64_t cycle = slots_[h].hart->cycle;
            if (cycle < first_cycle) {
                second_cycle = first_cycle;
                first_cycle = cycle;
                first = h;
            } else if (cycle < second_cycle) {
                second_cycle = cycle;
            }
        }
        const uint64_t delivery_cycle = inbox_time();
        if (delivery_cycle < end_ && delivery_cycle <= first_cycle) {
            const Delivery delivery = std::move(inbox_[inbox_head_++]);
            apply(delivery);
            continue;
        }
        // What is done is dropped at the end, or once it is most of a long list: a busy core's never ends.
        if (inbox_head_ == inbox_.size() || (inbox_head_ > 1024 && inbox_head_ > inbox_.size() / 2)) {
            inbox_.erase(inbox_.begin(), inbox_.begin() + static_cast<std::ptrdiff_t>(inbox_head_));
            inbox_head_ = 0;
        }
        if (first_cycle >= end_) {
            next_time_ = std::min(first_cycle, delivery_cycle);
            return;
        }
        current_ = first;
        if (slots_[first].pending_call) {
            carry_out_call(first);
        } else {
            const uint64_t slack = second_cycle == kNever ? kNever : second_cycle + kQuantum;
            run_hart(first, std::min({end_, delivery_cycle, slack}));
        }
    }
}

void Core::run_hart(uint32_t h, uint64_t limit) {
    Slot& slot = slots_[h];
    riscv::Hart& hart = *slot.hart;
    const bool watch = hart.cycle - slot.last_call > kWatchAfter;
    if (watch && !slot.watched) {
        slot.watched = true;
        ++watched_;
    }
    switch (watch ? hart.run_watching_for_spin(limit) : hart.run(limit)) {
        case riscv::Stop::kLimit:
            break;
        case riscv::Stop::kCall:
            slot.pending_call = true;
            break;
        case riscv::Stop::kSpin:
            slot.status = Status::kParked;
            slot.wait = Wait::kSemaphore;
            ++parked_;
            break;
        case riscv::Stop::kFault:
            processor_fault(h);
        case riscv::Stop::kBreakpoint:
            fault_at(h, hart.pc, "the kernel executed `ebreak`, which stops the processor for a debugger");
    }
    if ((word_waiters_ | parked_ | watched_) && (!watch || hart.touched_anything())) memory_changed(hart.cycle, h);
}

void Core::wait_until(uint32_t h, Wait wait, uint64_t cycle) {
    Slot& slot = slots_[h];
    const uint64_t since = slot.hart->cycle;
    if (cycle <= since) return;
    slot.counters.wait_cycles[static_cast<size_t>(wait)] += cycle - since;
    if (observed_) add_event(h, Event::kWait, since, cycle, static_cast<uint32_t>(wait), arg(h, 0), arg(h, 1), 0);
    slot.hart->cycle = cycle;
}

void Core::carry_out_call(uint32_t h) {
    Slot& slot = slots_[h];
    Outcome outcome;
    try {
        outcome = call(h);
    } catch (const KernelFault&) {
        throw;
    } catch (const UserError& error) {
        // The tile engine knows neither processors nor source lines.
        fault(h, error.what());
    }
    switch (outcome.kind) {
        case Outcome::kDone:
            slot.pending_call = false;
            slot.last_call = slot.hart->cycle;
            if (std::exchange(slot.watched, false)) --watched_;
            return;
        case Outcome::kRetry:
            wait_until(h, outcome.wait, outcome.at);
            return;
        case Outcome::kBlock:
            slot.status = Status::kWaiting;
            slot.wait = outcome.wait;
            if (outcome.wait == Wait::kSemaphore) ++word_waiters_;
            return;
    }
}

void Core::wake(uint32_t h, uint64_t cycle) {
    Slot& slot = slots_[h];
    if (slot.status == Status::kParked)
        --parked_;
    else if (slot.wait == Wait::kSemaphore)
        --word_waiters_;
    slot.status = Status::kReady;
    wait_until(h, slot.wait, cycle + kWakeCycles);
}

void Core::wake_circular_buffer(uint32_t cb, uint64_t cycle) {
    const CircularBuffer& buffer = circular_buffers_[cb];
    for (uint32_t h = 0; h < kHarts; ++h) {
        const Slot& slot = slots_[h];
        if (slot.status != Status::kWaiting || arg(h, 0) != cb) continue;
        if ((slot.wait == Wait::kCbFront && buffer.filled() >= arg(h, 1)) ||
            (slot.wait == Wait::kCbBack && buffer.free() >= arg(h, 1)))
            wake(h, cycle);
    }
}

void Core::wake_waiting(uint32_t h, Wait wait, uint64_t cycle) {
    if (slots_[h].status == Status::kWaiting && slots_[h].wait == wait) wake(h, cycle);
}

void Core::memory_changed(uint64_t cycle, uint32_t except) {
    for (uint32_t h = 0; h < kHarts; ++h) {
        const Slot& slot = slots_[h];
        if (h == except) continue;
        if (slot.watched) slots_[h].hart->forget_spin();
        if (slot.status == Status::kParked ||
            (slot.status == Status::kWaiting && slot.wait == Wait::kSemaphore && word_holds(slot)))
            wake(h, cycle);
    }
}

void Core::end_hart(uint32_t h) {
    Slot& slot = slots_[h];
    slot.status = Status::kDone;
    slot.counters.end_cycle = slot.hart->cycle;
    slot.counters.instructions = slot.hart->instret;
    last_end_ = std::max(last_end_, slot.hart->cycle);
    --running_;
    if (!slot.print.empty()) printed_.push_back({slot.hart->cycle, print_prefix(h) + slot.print.take_rest()});
    if (observed_) {
        auto count = [&](abi::NocCounter counter) {
            const auto c = static_cast<uint32_t>(counter);
            return outstanding(h, 0, c, abi::kAnyTrid) + outstanding(h, 1, c, abi::kAnyTrid);
        };
        add_event(h, Event::kKernelEnd, slot.hart->cycle, slot.hart->cycle, count(abi::NocCounter::kReads),
                  count(abi::NocCounter::kWritesAcked), count(abi::NocCounter::kAtomicsAcked), 0);
    }
}

void Core::deliver(Delivery&& delivery) {
    // A core without a launch has only memory, and nobody who could tell when it changes.
    if (!loaded_) return apply(delivery);
    next_time_ = std::min(next_time_, delivery.cycle);
    const uint64_t cycle = delivery.cycle;
    inbox_.push_back(std::move(delivery));
    for (size_t i = inbox_.size() - 1; i > inbox_head_ && inbox_[i - 1].cycle > cycle; --i)
        std::swap(inbox_[i - 1], inbox_[i]);
}

void Core::apply(const Delivery& delivery) {
    progress_ = true;
    uint32_t bytes = 0;
    switch (delivery.kind) {
        case Delivery::kData: {
            const std::vector<uint8_t>& data = *delivery.payload;
            bytes = static_cast<uint32_t>(data.size());
            settle_if_used(delivery.address, bytes);
            std::memcpy(l1_.get() + delivery.address, data.data(), bytes);
            break;
        }
        case Delivery::kWord:
            bytes = 4;
            settle_if_used(delivery.address, bytes);
            for (uint32_t i = 0; i < 4; ++i)
                if (delivery.detail >> i & 1) l1_[delivery.address + i] = static_cast<uint8_t>(delivery.value >> 8 * i);
            break;
        case Delivery::kAtomicInc: {
            bytes = 4;
            uint32_t word;
            std::memcpy(&word, &l1_[delivery.address], 4);
            // The increment wraps within the lowest `detail + 1` bits; the others stay.
            const uint32_t mask = delivery.detail >= 31 ? UINT32_MAX : (2u << delivery.detail) - 1;
            word = (word & ~mask) | ((word + delivery.value) & mask);
            std::memcpy(&l1_[delivery.address], &word, 4);
            break;
        }
        case Delivery::kComplete:
            break;
    }
    if (observed_ && delivery.kind != Delivery::kComplete) {
        const uint32_t h = delivery.source_core == index_ ? delivery.processor : 0;
        add_event(h, Event::kArrival, delivery.cycle, delivery.cycle, delivery.kind, delivery.address, bytes,
                  delivery.source_core);
    }
    if (delivery.completes) {
        count_outstanding(delivery.processor, delivery.noc, delivery.counter, delivery.trid, -1);
        const Slot& slot = slots_[delivery.processor];
        if (slot.status == Status::kWaiting &&
            (slot.wait == Wait::kNocRead || slot.wait == Wait::kNocWrite || slot.wait == Wait::kNocAtomic) &&
            noc_wait_is_over(delivery.processor))
            wake(delivery.processor, delivery.cycle);
    }
    if ((word_waiters_ | parked_ | watched_) && bytes) memory_changed(delivery.cycle, kNobody);
}

void Core::take_injections(uint64_t until, std::vector<Injection>& out) {
    size_t kept = 0;
    for (Injection& injection : outbox_) {
        if (injection.cycle < until) {
            out.push_back(std::move(injection));
            continue;
        }
        next_time_ = std::min(next_time_, injection.cycle);
        if (&outbox_[kept] != &injection) outbox_[kept] = std::move(injection);
        ++kept;
    }
    outbox_.resize(kept);
}

uint64_t Core::instructions() const {
    uint64_t total = 0;
    for (const Slot& slot : slots_)
        if (slot.hart) total += slot.hart->instret;
    return total;
}

Event& Core::add_event(uint32_t h, Event::Kind kind, uint64_t start, uint64_t end, uint32_t a, uint32_t b, uint32_t c,
                       uint32_t d) {
    Event& event = events_.emplace_back();
    event.start = start;
    event.end = end;
    event.core = index_;
    event.processor = static_cast<uint8_t>(h);
    event.kind = kind;
    event.pc = slots_[h].pending_call ? call_pc(h) : 0;
    event.a = a;
    event.b = b;
    event.c = c;
    event.d = d;
    return event;
}

}  // namespace softmetal::chip
