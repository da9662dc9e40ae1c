// How a tensor's pages are spread over banks: interleaved, or in shards. Plain arithmetic; knows no addresses.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <array>

#include "api/tensor/tensor_accessor_args.h"

namespace tensor_accessor {

template <bool IsDram>
struct InterleavedSpec {
    static constexpr bool is_interleaved = true;
    static constexpr bool is_dram = IsDram;
    static constexpr bool is_static = true;
    static constexpr bool has_static_rank = true;
    static constexpr bool tensor_shape_static = false;
    static constexpr uint32_t rank_ct = 0;
};

template <bool IsDram>
constexpr InterleavedSpec<IsDram> make_interleaved_dspec() {
    return {};
}

// Shapes in pages. `Rank` is the capacity; a rank known only at run time uses the largest.
template <uint32_t Rank>
struct ShardLayout {
    uint32_t rank = 0, num_banks = 0;
    bool contiguous = false;
    std::array<uint32_t, Rank> tensor{}, shard{}, grid{}, grid_strides{}, tensor_strides{}, shard_strides{};
    uint32_t tensor_volume = 0, shard_volume = 0;

    constexpr void derive() {
        uint32_t shards = 1;
        tensor_volume = shard_volume = 1;
        for (uint32_t i = rank; i-- > 0;) {
            grid[i] = (tensor[i] + shard[i] - 1) / shard[i];
            grid_strides[i] = shards;
            tensor_strides[i] = tensor_volume;
            shard_strides[i] = shard_volume;
            shards *= grid[i];
            tensor_volume *= tensor[i];
            shard_volume *= shard[i];
        }
    }
    constexpr uint32_t num_shards() const { return rank == 0 ? 0 : grid[0] * grid_strides[0]; }
};

template <typename Args>
struct DistributionSpec {
    static constexpr bool is_interleaved = false;
    static constexpr bool is_dram = Args::is_dram;
    static constexpr bool has_static_rank = !Args::rank_is_crta;
    static constexpr bool has_static_num_banks = !Args::num_banks_is_crta;
    static constexpr bool tensor_shape_static = has_static_rank && !Args::tensor_shape_is_crta;
    static constexpr bool shard_shape_static = has_static_rank && !Args::shard_shape_is_crta;
    static constexpr bool shapes_static = tensor_shape_static && shard_shape_static && has_static_num_banks;
    static constexpr bool is_static = shapes_static && !Args::bank_coords_is_crta;
    static constexpr bool is_shard_contiguous = Args::is_shard_contiguous;
    static constexpr uint32_t rank_ct = Args::RankCT;
    static constexpr uint32_t num_banks_ct = Args::NumBanksCT;
    static constexpr uint32_t capacity = has_static_rank ? Args::RankCT : MAX_RANK;
    using Layout = ShardLayout<capacity>;
    using Shape = std::array<uint32_t, capacity>;

    constexpr DistributionSpec() = default;
    constexpr explicit DistributionSpec(const Args& args) : instance_(args), coords_(args) {}

    constexpr const Layout& layout() const {
        if constexpr (shapes_static)
            return static_layout;
        else
            return instance_.layout;
    }
    constexpr uint32_t rank() const {
        if constexpr (has_static_rank)
            return rank_ct;
        else
            return layout().rank;
    }
    constexpr uint32_t num_banks() const {
        if constexpr (has_static_num_banks)
            return num_banks_ct;
        else
            return layout().num_banks;
    }
    constexpr bool resolve_shard_contiguous() const { return layout().contiguous; }
    constexpr const Shape& tensor_shape() const { return layout().tensor; }
    constexpr const Shape& shard_shape() const { return layout().shard; }
    constexpr const Shape& shard_grid() const { return layout().grid; }
    constexpr const Shape& shard_grid_strides() const { return layout().grid_strides; }
    constexpr const Shape& tensor_strides() const { return layout().tensor_strides; }
    constexpr const Shape& shard_strides() const { return layout().shard_strides; }
    constexpr uint32_t tensor_volume() const { return layout().tensor_volume; }
    constexpr uint32_t shard_volume() const { return layout().shard_volume; }
    constexpr uint32_t num_shards() const { return layout().num_shards(); }

    // x << 8 | y of a worker; for DRAM the upper byte is the bank.
    constexpr uint16_t bank_coord(uint32_t bank) const {
        uint32_t word = 0;
        if constexpr (Args::bank_coords_is_crta)
            word = get_common_arg_val<uint32_t>(coords_.first + bank / 2);
        else
            word = kernel_compile_time_args[Args::BankCoordsCTAOffset + bank / 2];
        return static_cast<uint16_t>(bank % 2 == 0 ? word : word >> 16);
    }

private:
    static constexpr uint32_t word(bool at_run_time, uint32_t run_time_offset, uint32_t compile_time_offset) {
        return at_run_time ? get_common_arg_val<uint32_t>(run_time_offset)
                           : kernel_compile_time_args[compile_time_offset];
    }

    static constexpr Layout read(const Args& args) {
        Layout layout;
        layout.rank = args.get_rank();
        layout.num_banks = args.get_num_banks();
        layout.contiguous = args.resolve_shard_contiguous();
        for (uint32_t i = 0; i < layout.rank; ++i) {
            layout.tensor[i] =
                word(Args::tensor_shape_is_crta, args.tensor_shape_crta_offset() + i, Args::TensorShapeCTAOffset + i);
            layout.shard[i] =
                word(Args::shard_shape_is_crta, args.shard_shape_crta_offset() + i, Args::ShardShapeCTAOffset + i);
        }
        layout.derive();
        return layout;
    }
    static constexpr Layout read_if_static() {
        if constexpr (shapes_static)
            return read(Args{});
        else
            return {};
    }
    static constexpr Layout static_layout = read_if_static();

    struct Nothing {
        constexpr Nothing() = default;
        constexpr explicit Nothing(const Args&) {}
    };
    struct Instance {
        constexpr Instance() = default;
        constexpr explicit Instance(const Args& args) : layout(read(args)) {}
        Layout layout;
    };
    struct CoordOffset {
        constexpr CoordOffset() = default;
        constexpr explicit CoordOffset(const Args& args) : first(args.bank_coords_crta_offset()) {}
        uint32_t first = 0;
    };
    [[no_unique_address]] std::conditional_t<shapes_static, Nothing, Instance> instance_;
    [[no_unique_address]] std::conditional_t<Args::bank_coords_is_crta, CoordOffset, Nothing> coords_;
};

}  // namespace tensor_accessor
