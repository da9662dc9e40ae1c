// The generated name of a tensor argument: where its description and its address are.
#pragma once

#include "api/tensor/tensor_accessor_args.h"
#include "internal/llk_metadata.h"

namespace tensor_accessor {

template <uint32_t CTA_OFFSET, uint32_t ADDR_CRTA_OFFSET>
struct TensorBindingToken {
    using args_t = TensorAccessorArgs<CTA_OFFSET>;
    static constexpr args_t args{};
    static constexpr uint32_t addr_crta_offset = ADDR_CRTA_OFFSET;  // bytes

    constexpr TensorBindingToken() = default;
    explicit constexpr TensorBindingToken(binding_details::LLKMetadata llk) : llk_metadata(llk) {}
    binding_details::LLKMetadata llk_metadata{};
};

struct NullTensorBindingToken {
    NullTensorBindingToken() = delete;
};

}  // namespace tensor_accessor
