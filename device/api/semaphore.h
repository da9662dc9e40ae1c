// A semaphore as an object: a word in L1 that this core and others count on.
#pragma once

#include <stdint.h>

#include "api/dataflow/semaphore_binding_token.h"
#include "core/arguments.h"
#include "core/call.h"
#if !defined(COMPILE_FOR_TRISC)
#include "api/dataflow/noc.h"
#endif

// Made by the host; kernels name it by number or generated name. A wait that never ends is a hang, reported with this
// line.
template <ProgrammableCoreType core_type = ProgrammableCoreType::TENSIX>
class Semaphore {
    template <ProgrammableCoreType>
    friend class Semaphore;

public:
    // By its generated name or its number.
    explicit Semaphore(SemaphoreBindingToken token) : Semaphore(token.id) {}
    explicit Semaphore(uint32_t semaphore_id)
        : address_(reinterpret_cast<uintptr_t>(sem_l1_base[static_cast<uint32_t>(core_type)]) +
                   semaphore_id * softmetal::abi::kSemaphoreStride) {}

    // Adds to it, from this core.
    void up(uint32_t value) { *word() = *word() + value; }
    // Waits until it is at least that, then takes it away.
    void down(uint32_t value) {
        wait_min(value);
        *word() = *word() - value;
    }
    // Waits until it is that, or at least that.
    void wait(uint32_t value) const { wait_until(value, softmetal::abi::WaitCompare::kEqual); }
    void wait_min(uint32_t value) const { wait_until(value, softmetal::abi::WaitCompare::kGreaterEqual); }
    // Nothing to wait for: it holds 32 bits.
    void wait_not_full(uint32_t = 1) const {}
    // Sets and reads it, on this core.
    void set(uint32_t value) { *word() = value; }
    uint32_t value() const { return *word(); }

    // Its L1 address in bytes, the same on every core that has it.
    uintptr_t address() const { return address_; }

#if !defined(COMPILE_FOR_TRISC)
    // Adds to it on another core, by translated coordinate.
    void up(const Noc& noc, uint32_t noc_x, uint32_t noc_y, uint32_t value, uint8_t vc = NOC_UNICAST_WRITE_VC) {
        noc_semaphore_inc(::get_noc_addr(noc_x, noc_y, address_, noc.get_noc_id()), value, noc.get_noc_id(), vc);
    }
    // Copies its value into another core's semaphore.
    template <ProgrammableCoreType dst_core_type = core_type>
    void relay_unicast(const Noc& noc, const Semaphore<dst_core_type>& target, uint32_t noc_x, uint32_t noc_y) {
        noc_semaphore_set_remote(address_, ::get_noc_addr(noc_x, noc_y, target.address_, noc.get_noc_id()),
                                 noc.get_noc_id());
    }
    // Copies its value to the same semaphore on every core of a rectangle; `num_dests` of them.
    template <NocOptions opts = NocOptions::DEFAULT>
    void set_multicast(const Noc& noc, uint32_t x_start, uint32_t y_start, uint32_t x_end, uint32_t y_end,
                       uint32_t num_dests, bool linked = false) {
        relay_multicast<opts>(noc, *this, x_start, y_start, x_end, y_end, num_dests, linked);
    }
    // Copies its value into another semaphore on every core of a rectangle.
    template <NocOptions opts = NocOptions::DEFAULT, ProgrammableCoreType dst_core_type = core_type>
    void relay_multicast(const Noc& noc, const Semaphore<dst_core_type>& target, uint32_t x_start, uint32_t y_start,
                         uint32_t x_end, uint32_t y_end, uint32_t num_dests, bool linked = false) {
        const uint64_t rectangle =
            ::get_noc_multicast_addr(x_start, y_start, x_end, y_end, target.address_, noc.get_noc_id());
        if constexpr (has_flag(opts, NocOptions::MCAST_INCL_SRC)) {
            noc_semaphore_set_multicast_loopback_src(address_, rectangle, num_dests, linked, noc.get_noc_id());
        } else {
            noc_semaphore_set_multicast(address_, rectangle, num_dests, linked, noc.get_noc_id());
        }
    }
    // Adds to it on every core of a rectangle.
    void inc_multicast(const Noc& noc, uint32_t x_start, uint32_t y_start, uint32_t x_end, uint32_t y_end,
                       uint32_t value, uint32_t num_dests) {
        noc_semaphore_inc_multicast(
            ::get_noc_multicast_addr(x_start, y_start, x_end, y_end, address_, noc.get_noc_id()), value, num_dests,
            noc.get_noc_id());
    }
#endif

private:
    volatile tt_l1_ptr uint32_t* word() const {
        return reinterpret_cast<volatile tt_l1_ptr uint32_t*>(address_);
    }
    void wait_until(uint32_t value, softmetal::abi::WaitCompare compare) const {
        softmetal::device::call(softmetal::device::Call::kWaitWord, address_, value, static_cast<uint32_t>(compare));
    }
    uintptr_t address_;
};
