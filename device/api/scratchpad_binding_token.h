// The generated name of a scratchpad: where its address is, and its size.
#pragma once

#include <stdint.h>

#include "internal/llk_metadata.h"

// Written by the kernel build as scratch::name; Scratchpad(scratch::name) opens it.
class ScratchpadBindingToken {
public:
    explicit constexpr ScratchpadBindingToken(uint32_t crta_word, uint32_t bytes)
        : crta_offset_(crta_word), size_in_bytes_(bytes) {}
    constexpr ScratchpadBindingToken(uint32_t crta_word, uint32_t bytes, binding_details::LLKMetadata llk)
        : crta_offset_(crta_word), size_in_bytes_(bytes), llk_metadata_(llk) {}

private:
    template <typename T>
    friend class Scratchpad;
    uint32_t crta_offset_;
    uint32_t size_in_bytes_;
    binding_details::LLKMetadata llk_metadata_{};
};
