// A typed region of L1 that the host set aside for a kernel.
#pragma once

#include "api/core_local_mem.h"
#include "api/scratchpad_binding_token.h"
#include "core/arguments.h"
#include "tensix_types.h"

// Steps are elements of T; a store outside this core's memory ends the launch with an error.
template <typename T>
class Scratchpad {
public:
    // The types that containers name.
    using element_type = T;
    using value_type = std::remove_cv_t<T>;
    using size_type = uint32_t;
    using pointer = CoreLocalMem<T>;
    using const_pointer = CoreLocalMem<const T>;
    using reference = T&;
    using const_reference = const T&;
    using iterator = pointer;

    // By its generated name.
    explicit Scratchpad(const ScratchpadBindingToken& token)
        : start_(get_common_arg_val<uint32_t>(token.crta_offset_)),
          bytes_(token.size_in_bytes_),
          format_(static_cast<DataFormat>(token.llk_metadata_.format)) {}

    reference operator[](uint32_t index) const { return start_[index]; }
    // Elements, and bytes.
    size_type size() const { return bytes_ / sizeof(T); }
    size_type size_in_bytes() const { return bytes_; }
    // The format the host gave it.
    constexpr DataFormat get_dataformat() const { return format_; }
    // L1 address in bytes.
    uint32_t get_base_address() const { return start_.get_address(); }
    uint32_t get_address() const { return start_.get_address(); }
    iterator begin() const { return start_; }
    iterator end() const { return start_ + size(); }
    // The same as a plain typed pointer.
    pointer local_mem() const { return start_; }
    // Holds nothing here.
    [[nodiscard]] auto scoped_lock(uint32_t, uint32_t) const {
        return Lock([] {});
    }

private:
    pointer start_;
    uint32_t bytes_;
    DataFormat format_;
};

#if !defined(COMPILE_FOR_TRISC)
template <typename T>
struct noc_traits_t<Scratchpad<T>>
    : softmetal::device::L1Endpoint<Scratchpad<T>, softmetal::device::MemoryBases<Scratchpad<T>>> {};
template <typename T>
inline constexpr bool noc_zero_l1_endpoint_v<Scratchpad<T>> = true;
template <typename T>
inline constexpr bool is_scratchpad_v<Scratchpad<T>> = true;
#endif
