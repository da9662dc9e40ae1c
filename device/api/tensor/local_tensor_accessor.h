// A tensor that lies in this core's L1, as a typed pointer.
#pragma once

#include <array>
#include <tuple>

#include "api/core_local_mem.h"
#include "api/tensor/tensor_binding_token.h"
#include "core/arguments.h"

// Steps are elements of T. A load or store outside this core's memory ends the launch with an error.
template <typename T>
class LocalTensorAccessor {
public:
    template <uint32_t CTA, uint32_t ADDR>
    explicit LocalTensorAccessor(tensor_accessor::TensorBindingToken<CTA, ADDR>)
        : LocalTensorAccessor(get_common_arg_val<uint32_t>(ADDR / sizeof(uint32_t))) {}
    explicit LocalTensorAccessor(const tensor_accessor::NullTensorBindingToken&) : LocalTensorAccessor(uint32_t{0}) {}
    explicit LocalTensorAccessor(uint32_t address) : memory_(static_cast<uintptr_t>(address)) {}

    T& operator[](uint32_t index) const { return memory_[index]; }
    // L1 address in bytes of the first element.
    uint32_t get_bank_base_address() const { return memory_.get_address(); }
    uint32_t get_address() const { return memory_.get_address(); }
    // The same as a plain typed pointer.
    CoreLocalMem<T> local_mem() const { return memory_; }
    // Holds nothing here.
    [[nodiscard]] auto scoped_lock(uint32_t, uint32_t) const {
        return Lock([] {});
    }

private:
    CoreLocalMem<T> memory_;
};

#if !defined(COMPILE_FOR_TRISC)
template <typename T>
struct noc_traits_t<LocalTensorAccessor<T>>
    : softmetal::device::L1Endpoint<LocalTensorAccessor<T>, softmetal::device::MemoryBases<LocalTensorAccessor<T>>> {};
template <typename T>
inline constexpr bool noc_zero_l1_endpoint_v<LocalTensorAccessor<T>> = true;
#endif

// One for each token.
template <typename T, typename... Tokens>
std::array<LocalTensorAccessor<T>, sizeof...(Tokens)> make_local_tensor_accessors(const std::tuple<Tokens...>& tokens) {
    return std::apply(
        [](const auto&... token) {
            return std::array<LocalTensorAccessor<T>, sizeof...(Tokens)>{LocalTensorAccessor<T>(token)...};
        },
        tokens);
}
