// A typed pointer into this core's L1 that is also an endpoint of NoC transactions.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <type_traits>

#include "api/lock.h"
#include "internal/risc_attribs.h"
#if !defined(COMPILE_FOR_TRISC)
#include "core/endpoint_args.h"
#endif

// Steps are elements of T, as with pointers; addresses are bytes. A load or store outside this core's memory ends the
// launch with an error that names the line.
template <typename T, typename AddressType = uintptr_t>
class CoreLocalMem {
    using difference_type = ptrdiff_t;
    static_assert(std::is_integral_v<AddressType> && std::is_unsigned_v<AddressType>,
                  "an address is an unsigned number");

public:
    CoreLocalMem(AddressType address) : address_(address) {}
    CoreLocalMem(T* pointer) : address_(reinterpret_cast<AddressType>(pointer)) {}
    template <typename Number,
              std::enable_if_t<std::is_integral_v<Number> && !std::is_same_v<Number, AddressType>, int> = 0>
    CoreLocalMem(Number address) : address_(static_cast<AddressType>(address)) {}
    CoreLocalMem(const CoreLocalMem&) = default;
    CoreLocalMem& operator=(const CoreLocalMem&) = default;

    // The pointer itself, and its number.
    T* get_unsafe_ptr() const { return reinterpret_cast<T*>(address_); }
    AddressType get_address() const { return address_; }

    T& operator[](uint32_t index) const { return get_unsafe_ptr()[index]; }
    T& operator*() const { return *get_unsafe_ptr(); }
    T* operator->() const { return get_unsafe_ptr(); }

    CoreLocalMem& operator+=(difference_type steps) {
        address_ += steps * static_cast<difference_type>(sizeof(T));
        return *this;
    }
    CoreLocalMem& operator-=(difference_type steps) { return *this += -steps; }
    CoreLocalMem& operator++() { return *this += 1; }
    CoreLocalMem& operator--() { return *this -= 1; }
    CoreLocalMem operator++(int) {
        CoreLocalMem before = *this;
        ++*this;
        return before;
    }
    CoreLocalMem operator--(int) {
        CoreLocalMem before = *this;
        --*this;
        return before;
    }
    CoreLocalMem operator+(difference_type steps) const {
        CoreLocalMem moved = *this;
        return moved += steps;
    }
    CoreLocalMem operator-(difference_type steps) const { return *this + -steps; }
    difference_type operator-(const CoreLocalMem& other) const { return get_unsafe_ptr() - other.get_unsafe_ptr(); }
    auto operator<=>(const CoreLocalMem& other) const { return address_ <=> other.address_; }
    bool operator==(const CoreLocalMem& other) const { return address_ == other.address_; }
    explicit operator bool() const { return address_ != 0; }

    // Holds nothing here: L1 is this core's.
    [[nodiscard]] auto scoped_lock(size_t) const {
        return Lock([] {});
    }

private:
    AddressType address_;
};

#if !defined(COMPILE_FOR_TRISC)
namespace softmetal::device {

template <typename Memory>
struct MemoryBases {
    static uint32_t read_base(const Memory& memory) { return memory.get_address(); }
    static uint32_t write_base(const Memory& memory) { return memory.get_address(); }
};

}  // namespace softmetal::device

template <typename T, typename A>
struct noc_traits_t<CoreLocalMem<T, A>>
    : softmetal::device::L1Endpoint<CoreLocalMem<T, A>, softmetal::device::MemoryBases<CoreLocalMem<T, A>>> {};
template <typename T, typename A>
inline constexpr bool noc_zero_l1_endpoint_v<CoreLocalMem<T, A>> = true;
#endif
