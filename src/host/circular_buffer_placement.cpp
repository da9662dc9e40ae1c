// Stacks circular buffers in L1 and explains when they do not fit.
#include "host/circular_buffer_placement.h"

#include <algorithm>
#include <map>

#include <tt-metalium/buffer.hpp>

#include "host/buffer_impl.h"
#include "host/errors.h"
#include "host/global_circular_buffer.h"

namespace softmetal::host {
namespace {

uint64_t align_up(uint64_t value, uint64_t alignment) {
    return (value + alignment - 1) / alignment * alignment;
}

std::string table_row(const std::string& what, const std::string& cores, uint64_t bytes, uint64_t address) {
    return fmt::format("  {:<28} {:>9}  {:#08x} - {:#08x}  {}\n", what, bytes, address, address + bytes, cores);
}

std::string usage_table(const tt::tt_metal::detail::ProgramImpl& program, const std::vector<uint64_t>& addresses,
                        const BankAllocator& memory) {
    std::string table = fmt::format("  {:<28} {:>9}  {:<19}  {}\n", "who", "bytes", "addresses", "cores");
    for (const auto& entry : program.circular_buffers) {
        const std::vector<int> indices(entry->config.buffer_indices().begin(), entry->config.buffer_indices().end());
        const std::string name =
            indices.empty() ? "scratchpad" : fmt::format("circular buffer {}", fmt::join(indices, "+"));
        table += table_row(name + (entry->config.dynamic_cb() ? " (in a buffer)" : ""), entry->cores.str(),
                           entry->config.total_size(), addresses[entry->id]);
    }
    for (const auto& [number, buffer] : memory.buffers()) {
        if (buffer->buffer_type() != BufferType::L1) continue;
        table += table_row(fmt::format("L1 buffer {}", number), "all cores", buffer->aligned_size_per_bank(),
                           buffer->address());
    }
    return table;
}

[[noreturn]] void does_not_fit(const tt::tt_metal::detail::ProgramImpl& program, const std::vector<uint64_t>& addresses,
                               const BankAllocator& memory, std::optional<uint64_t> lowest, uint64_t end,
                               const CoreCoord& core) {
    const std::string table = usage_table(program, addresses, memory);
    const uint64_t limit = memory.region(BufferType::L1).end();
    if (end > limit) {
        fail(
            "Statically allocated circular buffers of {} on core {} grow to {} B which is beyond max L1 size of {} B, "
            "by "
            "{} B\n{}Use fewer or smaller pages, or fewer circular buffers.",
            program.describe(), core, end, limit, end - limit, table);
    }
    fail(
        "Statically allocated circular buffers of {} clash with L1 buffers on core {}: the circular buffers end at "
        "{:#x}, "
        "the lowest L1 buffer starts at {:#x}, they overlap by {} B\n{}Free L1 buffers, move them to DRAM, or make "
        "the circular buffers smaller.",
        program.describe(), core, end, *lowest, end - *lowest, table);
}

}  // namespace

std::vector<uint32_t> place_circular_buffers(const tt::tt_metal::detail::ProgramImpl& program,
                                             const BankAllocator& memory, int device) {
    const auto& machine = memory.machine();
    // Data from DRAM may land in a circular buffer: its pages keep DRAM's alignment.
    const uint64_t alignment = std::max(machine.l1_alignment, machine.dram_alignment);
    const uint64_t base = align_up(memory.region(BufferType::L1).base(), alignment);
    std::map<CoreCoord, uint64_t> ends;
    std::vector<uint64_t> addresses(program.circular_buffers.size());
    for (const auto& entry : program.circular_buffers) {
        if (entry->global) {
            addresses[entry->id] = entry->global->ring().address();
            continue;
        }
        if (entry->config.dynamic_cb()) {
            addresses[entry->id] =
                uint64_t{*entry->config.globally_allocated_address()} + entry->config.address_offset();
            continue;
        }
        uint64_t address = base;
        for (const auto& range : entry->cores.ranges()) {
            for (const CoreCoord& core : range) {
                const auto end = ends.find(core);
                if (end != ends.end()) address = std::max(address, align_up(end->second, alignment));
            }
        }
        addresses[entry->id] = address;
        for (const auto& range : entry->cores.ranges()) {
            for (const CoreCoord& core : range) ends[core] = address + entry->config.total_size();
        }
    }
    const auto lowest = memory.lowest_used(BufferType::L1, device);
    const uint64_t limit = lowest.value_or(memory.region(BufferType::L1).end());
    const auto highest =
        std::max_element(ends.begin(), ends.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    if (highest != ends.end() && highest->second > limit) {
        does_not_fit(program, addresses, memory, lowest, highest->second, highest->first);
    }
    return {addresses.begin(), addresses.end()};
}

}  // namespace softmetal::host
