// Addresses of a tensor's pages, interleaved or sharded, from the description the host put among the arguments.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <array>
#include <tuple>
#include <type_traits>

#include "api/debug/assert.h"
#include "api/tensor/pages_address_iterator.h"
#include "api/tensor/shard_pages_address_iterator.h"
#include "api/tensor/tensor_accessor_args.h"
#include "api/tensor/tensor_binding_token.h"
#include "internal/dataflow/dataflow_api_addrgen.h"
#include "internal/tensor/dspec.h"

namespace tensor_accessor::detail {

template <typename Args>
using SpecOf = std::conditional_t<Args::is_sharded,
                                  DistributionSpec<std::conditional_t<Args::is_sharded, Args, TensorAccessorArgs<0>>>,
                                  InterleavedSpec<Args::is_dram>>;

template <typename T, typename = void>
inline constexpr bool is_coordinate_v = false;
template <typename T>
inline constexpr bool is_coordinate_v<T, std::void_t<decltype(std::declval<T>()[0])>> = true;

template <typename Token>
inline constexpr uint32_t token_address_word = 0;
template <uint32_t C, uint32_t A>
inline constexpr uint32_t token_address_word<TensorBindingToken<C, A>> = A / sizeof(uint32_t);

}  // namespace tensor_accessor::detail

// Made from TensorAccessorArgs and the buffer's address, or from a generated name. Sizes, offsets and addresses are
// bytes.
template <typename DSpecT>
struct TensorAccessor {
    // What is known of the layout, and whether it is in DRAM.
    using DSpec = DSpecT;
    static constexpr bool is_dram = DSpec::is_dram;

    // The bank of a page and its place among the bank's pages.
    struct PageMapping {
        // Counted from 0.
        size_t bank_id;
        size_t bank_page_offset;
    };

    template <size_t CTA, size_t CRTA>
    TensorAccessor(const TensorAccessorArgs<CTA, CRTA>& args, size_t bank_base_address)
        : TensorAccessor(args, bank_base_address, args.get_aligned_page_size()) {}
    template <size_t CTA, size_t CRTA>
    TensorAccessor(const TensorAccessorArgs<CTA, CRTA>& args, size_t bank_base_address, uint32_t page_size_in)
        : page_size(page_size_in),
          spec_(make_spec(args)),
          bank_base_address_(bank_base_address),
          stride_(stride_of(page_size_in)) {}
    template <uint32_t CTA, uint32_t ADDR>
    TensorAccessor(tensor_accessor::TensorBindingToken<CTA, ADDR>)
        : TensorAccessor(TensorAccessorArgs<CTA, ADDR / sizeof(uint32_t) + 1>{},
                         get_common_arg_val<uint32_t>(ADDR / sizeof(uint32_t))) {}
    explicit TensorAccessor(const tensor_accessor::NullTensorBindingToken&) {}
    constexpr TensorAccessor(const DSpec& spec, size_t bank_base_address, uint32_t page_size_in = 0)
        : page_size(page_size_in),
          spec_(spec),
          bank_base_address_(bank_base_address),
          stride_(stride_of(page_size_in)) {}

    // The layout.
    constexpr const DSpec& dspec() const { return spec_; }
    // Bytes of a page, with what pads it when the host gave it so.
    FORCE_INLINE uint32_t get_aligned_page_size() const { return page_size; }
    // The buffer's address.
    FORCE_INLINE constexpr uint32_t get_bank_base_address() const { return bank_base_address_; }

    // The NoC address of a page, by number or by its coordinates in the tensor.
    FORCE_INLINE uint64_t get_noc_addr(uint32_t page_id, uint32_t offset = 0, uint8_t noc = noc_index) const {
        if constexpr (DSpec::is_interleaved) {
            return softmetal::device::interleaved_page<is_dram>(page_id, bank_base_address_, stride_, offset, noc);
        } else {
            return mapped(get_bank_and_offset(page_id), offset, noc);
        }
    }
    template <typename Coordinate, std::enable_if_t<tensor_accessor::detail::is_coordinate_v<Coordinate>, int> = 0>
    uint64_t get_noc_addr(const Coordinate coordinate, uint32_t offset = 0, uint8_t noc = noc_index) const {
        return mapped(get_bank_and_offset(coordinate), offset, noc);
    }
    // The NoC address of a shard's first page, by number or by coordinates.
    uint64_t get_shard_noc_addr(uint32_t shard_id, uint32_t offset = 0, uint8_t noc = noc_index) const {
        return mapped(mapping(shard_id, 0), offset, noc);
    }
    template <typename Coordinate, std::enable_if_t<tensor_accessor::detail::is_coordinate_v<Coordinate>, int> = 0>
    uint64_t get_shard_noc_addr(const Coordinate coordinate, uint32_t offset = 0, uint8_t noc = noc_index) const {
        uint32_t shard = 0;
        for (uint32_t i = 0; i < spec_.rank(); ++i) shard += coordinate[i] * spec_.shard_grid_strides()[i];
        return get_shard_noc_addr(shard, offset, noc);
    }

    // Bank and place of a page, by number or by coordinates.
    PageMapping get_bank_and_offset(uint32_t page_id) const {
        uint32_t shard = 0, within = 0;
        for (uint32_t i = spec_.rank(); i-- > 0;) {
            const uint32_t rest = page_id / spec_.tensor_shape()[i];
            place(i, page_id - rest * spec_.tensor_shape()[i], shard, within);
            page_id = rest;
        }
        return mapping(shard, within);
    }
    template <typename Coordinate, std::enable_if_t<tensor_accessor::detail::is_coordinate_v<Coordinate>, int> = 0>
    PageMapping get_bank_and_offset(const Coordinate coordinate) const {
        uint32_t shard = 0, within = 0;
        for (uint32_t i = 0; i < spec_.rank(); ++i) place(i, coordinate[i], shard, within);
        return mapping(shard, within);
    }

    // Whether a coordinate, address, page or shard is this core's own.
    bool is_local_bank(uint32_t x, uint32_t y, uint8_t noc = noc_index) const {
        return noc_address_backend::is_local_coordinate(x, y, noc);
    }
    bool is_local_addr(uint64_t noc_addr, uint8_t noc = noc_index) const {
        return noc_address_backend::is_local(noc_addr, noc);
    }
    bool is_local_page(uint32_t page_id, uint8_t noc = noc_index) const {
        return is_local_addr(get_noc_addr(page_id, 0, noc), noc);
    }
    bool is_local_shard(uint32_t shard_id, uint8_t noc = noc_index) const {
        return is_local_addr(get_shard_noc_addr(shard_id, 0, noc), noc);
    }

    // The pages of one shard, or of a part of it.
    tensor_accessor::ShardPages<TensorAccessor> shard_pages(uint32_t shard_id, uint32_t start_page_offset = 0,
                                                            uint32_t end_page_offset = 0,
                                                            uint8_t noc = noc_index) const {
        return {*this, shard_id, start_page_offset, end_page_offset == 0 ? spec_.shard_volume() : end_page_offset, noc};
    }
    // The pages from one to another; an interleaved tensor needs the end.
    tensor_accessor::Pages<TensorAccessor> pages(uint32_t start_page_id = 0, uint32_t end_page_id = 0,
                                                 uint8_t noc = noc_index) const {
        if constexpr (!DSpec::is_interleaved) {
            if (end_page_id == 0) end_page_id = spec_.tensor_volume();
        }
        return {*this, start_page_id, end_page_id, 1, noc};
    }

    // The pages of this processor: all of them, as a kernel has one thread on these chips. Of an interleaved tensor the
    // caller says how many pages it has.
    tensor_accessor::Pages<TensorAccessor> strided_pages(uint8_t noc = noc_index) const
        requires(!DSpec::is_interleaved) {
        return {*this, 0, spec_.tensor_volume(), 1, noc};
    }
    tensor_accessor::Pages<TensorAccessor> strided_pages(uint32_t total_pages, uint8_t noc = noc_index) const
        requires(DSpec::is_interleaved) {
        return {*this, 0, total_pages, 1, noc};
    }
    // The shards of this processor, each as its pages.
    tensor_accessor::StridedShardPages<TensorAccessor> strided_shard_pages(uint8_t noc = noc_index) const {
        return {*this, noc};
    }

    // Bytes of a page.
    uint32_t page_size = 0;

private:
    template <typename Args>
    static constexpr DSpec make_spec([[maybe_unused]] const Args& args) {
        if constexpr (DSpec::is_interleaved)
            return {};
        else
            return DSpec(args);
    }
    static constexpr uint32_t stride_of(uint32_t bytes) {
        return DSpec::is_interleaved ? align_power_of_2(bytes, interleaved_addr_gen::get_allocator_alignment<is_dram>())
                                     : bytes;
    }
    FORCE_INLINE void place(uint32_t axis, uint32_t coordinate, uint32_t& shard, uint32_t& within) const {
        const uint32_t size = spec_.shard_shape()[axis];
        const uint32_t index = coordinate / size;
        shard += index * spec_.shard_grid_strides()[axis];
        within += (coordinate - index * size) * spec_.shard_strides()[axis];
    }
    FORCE_INLINE PageMapping mapping(uint32_t shard, uint32_t within) const {
        const uint32_t banks = spec_.num_banks();
        uint32_t bank = 0, round = 0;
        if (spec_.resolve_shard_contiguous()) {
            const uint32_t per_bank = spec_.num_shards() / banks;
            bank = shard / per_bank;
            round = shard - bank * per_bank;
        } else {
            round = shard / banks;
            bank = shard - round * banks;
        }
        return {bank, round * spec_.shard_volume() + within};
    }
    FORCE_INLINE uint64_t mapped(const PageMapping& page, uint32_t offset, uint8_t noc) const {
        const uint32_t place = spec_.bank_coord(page.bank_id);
        const uint32_t address = bank_base_address_ + page.bank_page_offset * stride_ + offset;
        if constexpr (is_dram)
            return get_noc_addr_from_bank_id<true>(place >> 8, address, noc);
        else
            return ::get_noc_addr(place >> 8, place & 0xff, address, noc);
    }

    [[no_unique_address]] DSpec spec_;
    uint32_t bank_base_address_ = 0;
    uint32_t stride_ = 0;
};

template <size_t CTA, size_t CRTA>
TensorAccessor(const TensorAccessorArgs<CTA, CRTA>&, size_t)
    -> TensorAccessor<tensor_accessor::detail::SpecOf<TensorAccessorArgs<CTA, CRTA>>>;
template <size_t CTA, size_t CRTA>
TensorAccessor(const TensorAccessorArgs<CTA, CRTA>&, size_t, uint32_t)
    -> TensorAccessor<tensor_accessor::detail::SpecOf<TensorAccessorArgs<CTA, CRTA>>>;
template <uint32_t CTA, uint32_t ADDR>
TensorAccessor(tensor_accessor::TensorBindingToken<CTA, ADDR>)
    -> TensorAccessor<tensor_accessor::detail::SpecOf<TensorAccessorArgs<CTA, ADDR / sizeof(uint32_t) + 1>>>;
template <bool IsDram>
TensorAccessor(tensor_accessor::InterleavedSpec<IsDram>, size_t, uint32_t)
    -> TensorAccessor<tensor_accessor::InterleavedSpec<IsDram>>;
TensorAccessor(const tensor_accessor::NullTensorBindingToken&)->TensorAccessor<tensor_accessor::InterleavedSpec<true>>;

// One accessor per description, their addresses in consecutive run-time arguments.
template <typename... Args, uint32_t... Index>
auto make_tensor_accessor_tuple(const std::tuple<Args...>& args, uint32_t first_address_arg,
                                std::integer_sequence<uint32_t, Index...>) {
    return std::make_tuple(TensorAccessor(std::get<Index>(args), get_arg_val<uint32_t>(first_address_arg + Index))...);
}
template <typename... Args>
auto make_tensor_accessor_tuple(const std::tuple<Args...>& args, uint32_t first_address_arg) {
    return make_tensor_accessor_tuple(args, first_address_arg, std::make_integer_sequence<uint32_t, sizeof...(Args)>());
}
template <typename... Tokens>
auto make_tensor_accessors(const std::tuple<Tokens...>& tokens) {
    return std::apply([](const auto&... token) { return std::make_tuple(TensorAccessor(token)...); }, tokens);
}

// Accessors of different types behind one, picked by index at run time.
class AbstractTensorAccessorWrapper {
public:
    template <typename Accessor>
    explicit AbstractTensorAccessorWrapper(const Accessor& accessor)
        : accessor_(&accessor), get_noc_addr_([](const void* self, uint32_t page, uint32_t offset, uint8_t noc) {
              return static_cast<const Accessor*>(self)->get_noc_addr(page, offset, noc);
          }) {}
    // The NoC address of a page.
    uint64_t get_noc_addr(uint32_t page_id, uint32_t offset = 0, uint8_t noc = noc_index) const {
        return get_noc_addr_(accessor_, page_id, offset, noc);
    }

private:
    const void* accessor_;
    uint64_t (*get_noc_addr_)(const void*, uint32_t, uint32_t, uint8_t);
};

// One wrapper for each accessor; each refers to its accessor.
template <typename... Accessors>
auto make_abstract_tensor_accessor_wrappers(const std::tuple<Accessors...>& accessors) {
    return std::apply(
        [](const auto&... accessor) {
            return std::array<AbstractTensorAccessorWrapper, sizeof...(Accessors)>{
                AbstractTensorAccessorWrapper(accessor)...};
        },
        accessors);
}
