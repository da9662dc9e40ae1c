// Values that host and kernels agree on.
#pragma once

#include <cstddef>
#include <cstdint>

// What a kernel writes into a semaphore to say "not yet" and "now", by custom.
constexpr static std::uint32_t INVALID = 0;
constexpr static std::uint32_t VALID = 1;
// Bytes of L1_SMALL on each core, bytes for traces, and bytes of L1 for programs (0: all that the chip leaves), when a
// device is created without saying.
constexpr static std::size_t DEFAULT_L1_SMALL_SIZE = 0;
constexpr static std::size_t DEFAULT_TRACE_REGION_SIZE = 0;
constexpr static std::size_t DEFAULT_WORKER_L1_SIZE = 0;
