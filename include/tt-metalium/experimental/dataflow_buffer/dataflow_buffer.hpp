// Dataflow buffers one by one, for programs that are built call by call. metal2_host_api has them as specifications.
#pragma once

#include <cstdint>
#include <optional>
#include <variant>

#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/kernel_types.hpp>
#include <tt-metalium/tile.hpp>
#include <tt-metalium/tt_backend_api_types.hpp>

namespace dfb {

// How threads of a kernel share entries. With one thread, which is all that these chips have, all are the same.
enum class AccessPattern : uint8_t { STRIDED, BLOCKED, ALL };

}  // namespace dfb

namespace tt::tt_metal {
class Program;
}

namespace tt::tt_metal::experimental::dfb {

// How threads share entries.
using AccessPattern = ::dfb::AccessPattern;

// Threads of one engine or of several; later chips.
enum class TensixScope : uint8_t { INTRA, INTER };

// Entries between a producer and a consumer kernel.
struct DataflowBufferConfig {
    // Bytes of an entry, and how many there are.
    uint32_t entry_size = 0;
    uint32_t num_entries = 0;
    // Who makes and takes entries: processors, how many, and how they share. Of no effect with one thread.
    uint16_t producer_risc_mask = 0x0;
    uint8_t num_producers = 1;
    AccessPattern pap = AccessPattern::STRIDED;
    uint16_t consumer_risc_mask = 0x0;
    uint8_t num_consumers = 1;
    AccessPattern cap = AccessPattern::STRIDED;
    bool enable_implicit_sync = false;
    // What an entry holds.
    DataFormat data_format = tt::DataFormat::Float16_b;
    std::optional<Tile> tile = std::nullopt;
    std::optional<TensixScope> tensix_scope = std::nullopt;
    // In the memory of somebody else: UnsupportedError.
    bool borrows_memory = false;
};

// Adds a buffer; the number is what a kernel makes a DataflowBuffer of. Throws UserError for sizes that cannot be,
// several threads, and cores without a free number.
uint32_t CreateDataflowBuffer(Program& program, const std::variant<CoreCoord, CoreRange, CoreRangeSet>& core_spec,
                              const DataflowBufferConfig& config);
// Says which kernels are its ends; they find it by its number anyway. Throws UserError for a buffer or a kernel that
// the program does not have.
void BindDataflowBufferToProducerConsumerKernels(Program& program, uint32_t dfb_id, KernelHandle producer_kernel_handle,
                                                 KernelHandle consumer_kernel_handle);

}  // namespace tt::tt_metal::experimental::dfb
