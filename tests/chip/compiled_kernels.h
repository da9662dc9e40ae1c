// Kernels in C++ as parts of a launch, compiled together, with words in memory before and after. Knows no host API.
#pragma once

#include <cstring>

#include "core_guest.h"
#include "kernel/compiler.h"

namespace softmetal::chip::test {

class CompiledTest : public ChipTest {
protected:
    struct Part {
        LogicalCore core;
        Processor processor = Processor::kBrisc;
        std::string text;
        std::vector<uint32_t> args{}, compile_args{}, common_args{};
    };
    struct Words {
        LogicalCore core;
        uint32_t address = 0;
        std::vector<uint32_t> values;
    };

    // What the kernels of a test may use: places of other cores, and where words stand.
    static constexpr uint32_t kOut = 0x100000, kLocal = 0x110000, kRemote = 0x120000;
    inline static const std::string kPrelude = R"(#include <cstdint>
#include "api/dataflow/circular_buffer.h"
#include "api/dataflow/dataflow_api.h"
#include "api/dataflow/dataflow_buffer.h"
#include "api/dataflow/endpoints.h"
#include "api/dataflow/noc.h"
#include "api/semaphore.h"
#include "api/tensor/noc_traits.h"
#define X(column) worker_logical_col_to_virtual_col[column]
#define Y(row) worker_logical_row_to_virtual_row[row]
#define WORDS(address) reinterpret_cast<volatile tt_l1_ptr uint32_t*>(address)
constexpr uint32_t kOut = 0x100000, kLocal = 0x110000, kRemote = 0x120000;
#line 1 "kernel.cpp"
)";

    void add(Launch& launch, const std::vector<Part>& parts) {
        std::vector<kernel::BuildRequest> requests;
        for (const Part& part : parts) {
            kernel::BuildRequest request;
            request.source.text = kPrelude + part.text;
            request.processor = part.processor;
            request.machine = machine;
            request.noc_index = part.processor == Processor::kNcrisc ? 1 : 0;
            request.compile_args = part.compile_args;
            request.circular_buffers.assign(machine->circular_buffers, {.format = abi::DataFormat::kUInt32});
            requests.push_back(request);
        }
        const auto programs = kernel::build(requests);
        for (size_t i = 0; i < parts.size(); ++i) {
            KernelSetup setup;
            setup.processor = parts[i].processor;
            setup.noc = requests[i].noc_index;
            setup.program = programs[i];
            setup.runtime_args = parts[i].args;
            setup.common_runtime_args = parts[i].common_args;
            launch.at(parts[i].core).kernels.push_back(setup);
        }
    }

    static std::vector<uint32_t> counting(uint32_t first, uint32_t count) {
        std::vector<uint32_t> values(count);
        for (uint32_t i = 0; i < count; ++i) values[i] = first + i;
        return values;
    }
    void write_words(LogicalCore core, uint32_t address, const std::vector<uint32_t>& values) {
        chip->write_l1(core, address, bytes_of(values));
    }
    void write_dram_words(uint32_t bank, uint32_t address, const std::vector<uint32_t>& values) {
        chip->write_dram(bank, address, bytes_of(values));
    }
    std::vector<uint32_t> words(LogicalCore core, uint32_t address, size_t count) const {
        std::vector<uint32_t> values(count);
        chip->read_l1(core, address, {reinterpret_cast<uint8_t*>(values.data()), count * 4});
        return values;
    }
    std::vector<uint32_t> dram_words(uint32_t bank, uint32_t address, size_t count) const {
        std::vector<uint32_t> values(count);
        chip->read_dram(bank, address, {reinterpret_cast<uint8_t*>(values.data()), count * 4});
        return values;
    }
    void expect(const std::vector<Words>& all) const {
        for (const Words& each : all)
            EXPECT_EQ(words(each.core, each.address, each.values.size()), each.values)
                << "core (" << each.core.x << "," << each.core.y << ") at " << std::hex << each.address;
    }

private:
    static std::span<const uint8_t> bytes_of(const std::vector<uint32_t>& values) {
        return {reinterpret_cast<const uint8_t*>(values.data()), values.size() * 4};
    }
};

}  // namespace softmetal::chip::test
