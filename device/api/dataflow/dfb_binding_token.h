// The generated name of a dataflow buffer: its id.
#pragma once

#include <stdint.h>

#include "api/dataflow/dfb_access.h"
#include "internal/llk_metadata.h"

// Written by the kernel build as dfb::name; DataflowBuffer(dfb::name) opens it.
// The access patterns decide nothing on these chips; kernels may name them.
template <dfb::AccessPattern Pap = dfb::AccessPattern::UNKNOWN, dfb::AccessPattern Cap = dfb::AccessPattern::UNKNOWN>
struct DFBBindingToken {
    explicit constexpr DFBBindingToken(uint16_t id) : id_(id) {}
    constexpr DFBBindingToken(uint16_t id, binding_details::LLKMetadata llk) : id_(id), llk_metadata_(llk) {}
    constexpr operator uint32_t() const { return id_; }

private:
    uint16_t id_;
    binding_details::LLKMetadata llk_metadata_{};
};

// The same for a buffer that a prefetcher may fill.
struct RelayDFBBindingToken {
    // Stands for no prefetcher.
    static constexpr uint8_t NO_PREFETCHER_PIPE = 0xFF;
    explicit constexpr RelayDFBBindingToken(uint16_t id, uint8_t pipe = NO_PREFETCHER_PIPE) : id_(id), pipe_(pipe) {}
    constexpr operator uint32_t() const { return id_; }
    // The prefetcher's pipe, or NO_PREFETCHER_PIPE.
    constexpr uint8_t prefetcher_pipe_id() const { return pipe_; }

private:
    uint16_t id_;
    uint8_t pipe_;
};
