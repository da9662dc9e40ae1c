// What the fabric's tests share.
#include "fabric_support.h"

#include <algorithm>
#include <cstring>

namespace softmetal::chip::test {

PlainMemory::PlainMemory(const Machine& machine)
    : l1_(machine.worker_physical.size(), std::vector<uint8_t>(machine.l1_bytes)) {}

void PlainMemory::read_dram(uint32_t bank, uint64_t address, std::span<uint8_t> out) {
    for (size_t done = 0, n = 0; done < out.size(); done += n) {
        const uint64_t page = (address + done) / kPage, offset = (address + done) % kPage;
        n = std::min<size_t>(out.size() - done, kPage - offset);
        const auto found = dram_.find({bank, page});
        if (found == dram_.end()) {
            std::fill_n(out.begin() + done, n, 0);
        } else {
            std::copy_n(found->second.begin() + offset, n, out.begin() + done);
        }
    }
}

void PlainMemory::write_dram(uint32_t bank, uint64_t address, std::span<const uint8_t> in) {
    for (size_t done = 0, n = 0; done < in.size(); done += n) {
        const uint64_t page = (address + done) / kPage, offset = (address + done) % kPage;
        n = std::min<size_t>(in.size() - done, kPage - offset);
        auto& bytes = dram_.try_emplace({bank, page}).first->second;
        std::copy_n(in.begin() + done, n, bytes.begin() + offset);
    }
}

Bench::Bench(std::shared_ptr<const Machine> machine_in)
    : machine(std::move(machine_in)), memory(*machine), fabric(*machine, memory) {}

Injection Bench::read(uint64_t cycle, uint32_t core, Xy from, uint64_t address, uint32_t local, uint32_t bytes,
                      unsigned noc) {
    Injection injection;
    injection.cycle = cycle;
    injection.sequence = sequence_++;
    injection.core = core;
    injection.kind = Injection::kRead;
    injection.noc = static_cast<uint8_t>(noc);
    injection.from = injection.to = from;
    injection.remote_address = address;
    injection.local_address = local;
    injection.bytes = bytes;
    return injection;
}

Injection Bench::write(uint64_t cycle, uint32_t core, Xy to, uint64_t address, uint32_t local, uint32_t bytes,
                       unsigned noc, uint32_t flags) {
    Injection injection = read(cycle, core, to, address, local, bytes, noc);
    injection.kind = Injection::kWrite;
    injection.flags = flags;
    auto l1 = memory.l1(core).subspan(local, bytes);
    injection.payload = std::make_shared<std::vector<uint8_t>>(l1.begin(), l1.end());
    return injection;
}

Injection Bench::multicast(uint64_t cycle, uint32_t core, Xy from, Xy to, uint32_t address, uint32_t bytes,
                           uint32_t flags, unsigned noc) {
    Injection injection = write(cycle, core, to, address, address, bytes, noc, flags | abi::NocFlags::kMulticast);
    injection.from = from;
    return injection;
}

Injection Bench::atomic(uint64_t cycle, uint32_t core, Xy to, uint32_t address, uint32_t increment, unsigned noc) {
    Injection injection = read(cycle, core, to, address, 0, 4, noc);
    injection.kind = Injection::kAtomicInc;
    injection.value = increment;
    injection.detail = 31;
    return injection;
}

void Bench::apply(const Delivery& delivery) {
    auto l1 = memory.l1(delivery.core);
    if (delivery.kind == Delivery::kData) {
        std::memcpy(l1.data() + delivery.address, delivery.payload->data(), delivery.payload->size());
    } else if (delivery.kind == Delivery::kWord || delivery.kind == Delivery::kAtomicInc) {
        uint32_t word;
        std::memcpy(&word, l1.data() + delivery.address, 4);
        word = delivery.kind == Delivery::kWord ? delivery.value : word + delivery.value;
        std::memcpy(l1.data() + delivery.address, &word, 4);
    }
}

const std::vector<Delivery>& Bench::run() {
    std::stable_sort(waiting_.begin(), waiting_.end(),
                     [](const Injection& a, const Injection& b) { return a.cycle < b.cycle; });
    auto later = [](const Delivery& a, const Delivery& b) { return a.cycle < b.cycle; };
    std::vector<Delivery> due, fresh;
    size_t next = 0;
    while (next < waiting_.size() || !fabric.idle() || !due.empty()) {
        uint64_t at = fabric.next_event();
        if (next < waiting_.size()) at = std::min(at, waiting_[next].cycle);
        if (!due.empty()) at = std::min(at, due.front().cycle);
        const uint64_t until = at + fabric.lookahead();
        // Cores see what is due in a window before the fabric looks at their L1.
        auto split = std::find_if(due.begin(), due.end(), [&](const Delivery& d) { return d.cycle >= until; });
        for (auto it = due.begin(); it != split; ++it) {
            apply(*it);
            deliveries_.push_back(std::move(*it));
        }
        due.erase(due.begin(), split);
        size_t end = next;
        while (end < waiting_.size() && waiting_[end].cycle < until) ++end;
        fresh.clear();
        fabric.advance(std::span(waiting_).subspan(next, end - next), until, fresh);
        next = end;
        due.insert(due.end(), std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
        std::stable_sort(due.begin(), due.end(), later);
    }
    waiting_.clear();
    std::stable_sort(deliveries_.begin(), deliveries_.end(), later);
    return deliveries_;
}

uint64_t Bench::last(Delivery::Kind kind, abi::NocCounter counter) const {
    uint64_t cycle = 0;
    for (const Delivery& delivery : deliveries_)
        if (delivery.kind == kind && delivery.completes && delivery.counter == static_cast<uint8_t>(counter))
            cycle = std::max(cycle, delivery.cycle);
    return cycle;
}

const Delivery* Bench::find(Delivery::Kind kind, uint32_t core) const {
    for (const Delivery& delivery : deliveries_)
        if (delivery.kind == kind && delivery.core == core) return &delivery;
    return nullptr;
}

}  // namespace softmetal::chip::test
