// The generated name of a tensor argument: where its description and its address are.
#pragma once

#include "api/tensor/tensor_accessor_args.h"
#include "internal/llk_metadata.h"

namespace tensor_accessor {

// Written by the kernel build as tensor::name; TensorAccessor(tensor::name) opens it.
template <uint32_t CTA_OFFSET, uint32_t ADDR_CRTA_OFFSET>
struct TensorBindingToken {
    // Its description among the arguments.
    using args_t = TensorAccessorArgs<CTA_OFFSET>;
    static constexpr args_t args{};
    static constexpr uint32_t addr_crta_offset = ADDR_CRTA_OFFSET;  // bytes

    constexpr TensorBindingToken() = default;
    explicit constexpr TensorBindingToken(binding_details::LLKMetadata llk) : llk_metadata(llk) {}
    // What the tile engine needs of it.
    binding_details::LLKMetadata llk_metadata{};
};

// Stands for a tensor that this kernel was not given; it cannot be made.
struct NullTensorBindingToken {
    NullTensorBindingToken() = delete;
};

}  // namespace tensor_accessor
