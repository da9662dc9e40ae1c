// Where the description of a tensor lies among a kernel's compile-time and common run-time arguments.
// Order: config bits, page size, then, if sharded: rank, banks, tensor shape, shard shape, bank coordinates (two per
// word).
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <tuple>
#include <utility>

#include "api/compile_time_args.h"
#include "core/arguments.h"
#include "hostdevcommon/tensor_accessor/arg_config.hpp"

namespace tensor_accessor {
// Stands for an offset that is given at run time.
inline constexpr size_t UNKNOWN = static_cast<size_t>(-1);
// Dimensions that a sharded tensor may have.
inline constexpr uint32_t MAX_RANK = 8;
}  // namespace tensor_accessor

// CTA_OFFSET counts compile-time arguments, CRTA_OFFSET common run-time arguments, both in words. Names ending in
// `_is_crta` say what is among the latter. An offset behind the last argument does not compile.
template <size_t CTA_OFFSET, size_t CRTA_OFFSET = tensor_accessor::UNKNOWN>
struct TensorAccessorArgs {
private:
    using Config = tensor_accessor::ArgConfig;
    template <bool Present>
    static constexpr uint32_t word_at(size_t offset) {
        return Present ? kernel_compile_time_args[offset] : 0;
    }

public:
    static_assert(CTA_OFFSET < kernel_compile_time_args.size(),
                  "TensorAccessorArgs: no compile-time arguments at this offset; does the host append them?");
    // The host's settings, and what they say of the buffer.
    static constexpr tensor_accessor::ArgsConfig args_config{static_cast<uint8_t>(word_at<true>(CTA_OFFSET))};
    static constexpr bool is_sharded = args_config.test(Config::Sharded);
    static constexpr bool is_dram = args_config.test(Config::IsDram);
    // Which properties are common run-time arguments.
    static constexpr bool rank_is_crta = args_config.test(Config::RuntimeRank);
    static constexpr bool num_banks_is_crta = args_config.test(Config::RuntimeNumBanks);
    static constexpr bool tensor_shape_is_crta = args_config.test(Config::RuntimeTensorShape);
    static constexpr bool shard_shape_is_crta = args_config.test(Config::RuntimeShardShape);
    static constexpr bool bank_coords_is_crta = args_config.test(Config::RuntimeBankCoords);
    static constexpr bool page_size_is_crta = args_config.test(Config::RuntimePageSize);

    // Where the compile-time words of page size, rank and banks are, and what they hold; 0 for what only run time
    // knows.
    static constexpr uint32_t AlignedPageSizeCTAOffset = CTA_OFFSET + 1;
    static constexpr uint32_t AlignedPageSize = word_at<!page_size_is_crta>(AlignedPageSizeCTAOffset);
    static constexpr uint32_t RankCTAOffset = CTA_OFFSET + (page_size_is_crta ? 1 : 2);
    static constexpr uint32_t RankCT = word_at < is_sharded && !rank_is_crta > (RankCTAOffset);
    static constexpr uint32_t NumBanksCTAOffset = RankCTAOffset + !rank_is_crta;
    static constexpr uint32_t NumBanksRawCT = word_at < is_sharded && !num_banks_is_crta > (NumBanksCTAOffset);
    static constexpr uint32_t NumBanksCT = tensor_accessor::unpack_num_banks(NumBanksRawCT);
    static constexpr bool is_shard_contiguous = tensor_accessor::unpack_is_shard_contiguous(NumBanksRawCT);
    static constexpr uint32_t PhysicalNumBanksCT = (NumBanksCT + 1) / 2;
    // Where shapes and coordinates begin, and the words of all.
    static constexpr uint32_t TensorShapeCTAOffset = NumBanksCTAOffset + !num_banks_is_crta;
    static constexpr uint32_t ShardShapeCTAOffset = TensorShapeCTAOffset + (tensor_shape_is_crta ? 0 : RankCT);
    static constexpr uint32_t BankCoordsCTAOffset = ShardShapeCTAOffset + (shard_shape_is_crta ? 0 : RankCT);
    static constexpr uint32_t NumArgsCT =
        is_sharded ? BankCoordsCTAOffset + (bank_coords_is_crta ? 0 : PhysicalNumBanksCT) - CTA_OFFSET
                   : RankCTAOffset - CTA_OFFSET;

    static_assert(!is_sharded || !page_size_is_crta, "the page size of a sharded tensor is a compile-time argument");
    static_assert(!is_sharded || rank_is_crta || RankCT > 0, "a sharded tensor has a rank");
    static_assert(!is_sharded || num_banks_is_crta || NumBanksCT > 0, "a sharded tensor has banks");

    // All of the description is known when the kernel is compiled.
    static constexpr bool is_static = is_sharded && !rank_is_crta && !num_banks_is_crta && !tensor_shape_is_crta &&
                                      !shard_shape_is_crta && !bank_coords_is_crta;

    constexpr TensorAccessorArgs() = default;
    // With the run-time offset, when the template does not give it.
    constexpr explicit TensorAccessorArgs(uint32_t crta_offset) : crta_offset_(crta_offset) {
        static_assert(CRTA_OFFSET == tensor_accessor::UNKNOWN,
                      "the offset of the run-time part is a template argument already");
    }

    // Where the common run-time arguments begin, in words.
    constexpr uint32_t crta_offset() const {
        return CRTA_OFFSET != tensor_accessor::UNKNOWN ? static_cast<uint32_t>(CRTA_OFFSET) : crta_offset_;
    }
    // Bytes of a page, padding included.
    constexpr uint32_t get_aligned_page_size() const {
        if constexpr (page_size_is_crta)
            return get_common_arg_val<uint32_t>(crta_offset());
        else
            return AlignedPageSize;
    }
    // Where each property is among the common run-time arguments, in words.
    constexpr uint32_t rank_crta_offset() const { return crta_offset(); }
    constexpr uint32_t num_banks_crta_offset() const { return crta_offset() + rank_is_crta; }
    constexpr uint32_t tensor_shape_crta_offset() const { return num_banks_crta_offset() + num_banks_is_crta; }
    constexpr uint32_t shard_shape_crta_offset() const {
        return tensor_shape_crta_offset() + (tensor_shape_is_crta ? get_rank() : 0);
    }
    constexpr uint32_t bank_coords_crta_offset() const {
        return shard_shape_crta_offset() + (shard_shape_is_crta ? get_rank() : 0);
    }
    // Dimensions, and banks, wherever they are known from.
    constexpr uint32_t get_rank() const {
        if constexpr (rank_is_crta)
            return get_common_arg_val<uint32_t>(rank_crta_offset());
        else
            return RankCT;
    }
    constexpr uint32_t get_num_banks() const {
        if constexpr (num_banks_is_crta)
            return tensor_accessor::unpack_num_banks(get_common_arg_val<uint32_t>(num_banks_crta_offset()));
        else
            return NumBanksCT;
    }
    // Whether consecutive shards are in one bank instead of dealt in turn.
    constexpr bool resolve_shard_contiguous() const {
        if constexpr (num_banks_is_crta)
            return tensor_accessor::unpack_is_shard_contiguous(get_common_arg_val<uint32_t>(num_banks_crta_offset()));
        else
            return is_shard_contiguous;
    }
    // Words that the banks' coordinates take.
    constexpr uint32_t get_physical_num_banks() const { return (get_num_banks() + 1) / 2; }
    // Words this description takes, and where the next one begins.
    static constexpr uint32_t num_compile_time_args() { return NumArgsCT; }
    static constexpr uint32_t next_compile_time_args_offset() { return CTA_OFFSET + NumArgsCT; }
    // The same among the common run-time arguments.
    constexpr uint32_t num_common_runtime_args() const {
        if constexpr (!is_sharded)
            return page_size_is_crta;
        else
            return bank_coords_crta_offset() + (bank_coords_is_crta ? get_physical_num_banks() : 0) - crta_offset();
    }
    constexpr uint32_t next_common_runtime_args_offset() const { return crta_offset() + num_common_runtime_args(); }

private:
    uint32_t crta_offset_ = 0;
};

namespace tensor_accessor::detail {

template <uint32_t TENSOR_IDX, uint32_t CTA_OFFSET>
constexpr uint32_t get_tensor_accessor_args_cta_offset() {
    if constexpr (TENSOR_IDX == 0) {
        return CTA_OFFSET;
    } else {
        return get_tensor_accessor_args_cta_offset<TENSOR_IDX - 1,
                                                   TensorAccessorArgs<CTA_OFFSET>::next_compile_time_args_offset()>();
    }
}

template <uint32_t CTA_OFFSET, uint32_t... Index>
constexpr auto make_args_tuple(std::integer_sequence<uint32_t, Index...>) {
    return std::make_tuple(TensorAccessorArgs<get_tensor_accessor_args_cta_offset<Index, CTA_OFFSET>()>()...);
}

}  // namespace tensor_accessor::detail

// The descriptions of NUM_TENSORS tensors, one behind the other.
template <uint32_t NUM_TENSORS, uint32_t CTA_OFFSET>
constexpr auto make_tensor_accessor_args_tuple() {
    return tensor_accessor::detail::make_args_tuple<CTA_OFFSET>(std::make_integer_sequence<uint32_t, NUM_TENSORS>());
}
