// Dataflow buffers call by call: circular buffers under another name.
#include <tt-metalium/experimental/dataflow_buffer/dataflow_buffer.hpp>
#include <tt-metalium/host_api.hpp>

#include "host/errors.h"
#include "host/program_impl.h"
#include "softmetal/abi/launch.h"

namespace tt::tt_metal::experimental::dfb {

using softmetal::host::fail;
using softmetal::host::unsupported;

namespace {

void check(const DataflowBufferConfig& config) {
    if (config.entry_size == 0 || config.num_entries == 0) {
        fail("a dataflow buffer needs entries: it has {} of {} bytes", config.num_entries, config.entry_size);
    }
    if (config.num_producers != 1 || config.num_consumers != 1) {
        unsupported("kernels of several threads: a dataflow buffer with {} producers and {} consumers",
                    config.num_producers, config.num_consumers);
    }
    if (config.borrows_memory) unsupported("dataflow buffers in the memory of others but those of a ProgramSpec");
}

uint8_t free_index(const detail::ProgramImpl& program, const CoreRangeSet& cores) {
    uint64_t taken = 0;
    for (const auto& entry : program.circular_buffers) {
        if (!entry->cores.intersects(cores)) continue;
        for (uint8_t index : entry->config.buffer_indices()) taken |= uint64_t{1} << index;
    }
    for (uint8_t index = 0; index < softmetal::abi::kMaxCircularBuffers; ++index) {
        if (!(taken >> index & 1)) return index;
    }
    fail("cores {} have {} circular and dataflow buffers already, which is all there are", cores,
         softmetal::abi::kMaxCircularBuffers);
}

}  // namespace

uint32_t CreateDataflowBuffer(Program& program, const std::variant<CoreCoord, CoreRange, CoreRangeSet>& core_spec,
                              const DataflowBufferConfig& config) {
    check(config);
    const CoreRangeSet cores = std::visit(
        [](const auto& given) {
            if constexpr (std::is_same_v<std::decay_t<decltype(given)>, CoreCoord>) {
                return CoreRangeSet(CoreRange(given));
            } else {
                return CoreRangeSet(given);
            }
        },
        core_spec);
    const uint8_t index = free_index(program.impl(), cores);
    CircularBufferConfig memory(config.entry_size * config.num_entries, {{index, config.data_format}});
    memory.set_page_size(index, config.entry_size);
    if (config.tile) memory.set_tile_dims(index, *config.tile);
    CreateCircularBuffer(program, cores, memory);
    return index;
}

void BindDataflowBufferToProducerConsumerKernels(Program& program, uint32_t dfb_id, KernelHandle producer_kernel_handle,
                                                 KernelHandle consumer_kernel_handle) {
    auto& impl = program.impl();
    for (const KernelHandle handle : {producer_kernel_handle, consumer_kernel_handle}) {
        const auto& kernel = impl.kernel(handle);
        bool is_there = false;
        for (const auto& entry : impl.circular_buffers) {
            is_there = is_there || (entry->cores.intersects(kernel.cores) &&
                                    entry->config.buffer_indices().contains(static_cast<uint8_t>(dfb_id)));
        }
        if (!is_there) fail("{} runs on no core with dataflow buffer {}", kernel.describe(handle), dfb_id);
    }
}

}  // namespace tt::tt_metal::experimental::dfb
