// A kernel that copies pages between two buffers and adds a word, and programs of it: what the tests of runs, queues
// and meshes run.
#pragma once

#include <numeric>

#include <tt-metalium/tensor_accessor_args.hpp>

#include "support.h"

namespace softmetal::host::testing {

inline constexpr const char* kAddToPages = R"(
#include "api/dataflow/dataflow_api.h"
void kernel_main() {
    const uint32_t source = get_arg_val<uint32_t>(0), target = get_arg_val<uint32_t>(1);
    const uint32_t first = get_arg_val<uint32_t>(2), pages = get_arg_val<uint32_t>(3);
    const uint32_t plus = get_common_arg_val<uint32_t>(0);
    constexpr auto source_args = TensorAccessorArgs<0>();
    constexpr auto target_args = TensorAccessorArgs<source_args.next_compile_time_args_offset()>();
    const auto from = TensorAccessor(source_args, source, 1024);
    const auto to = TensorAccessor(target_args, target, 1024);
    for (uint32_t page = first; page < first + pages; ++page) {
        cb_reserve_back(0, 1);
        const uint32_t l1 = get_write_ptr(0);
        noc_async_read_page(page, from, l1);
        noc_async_read_barrier();
        volatile uint32_t* words = reinterpret_cast<volatile uint32_t*>(l1);
        for (uint32_t i = 0; i < 256; ++i) words[i] += plus;
        noc_async_write_page(page, to, l1);
        noc_async_write_barrier();
    }
}
)";

inline std::vector<uint32_t> counting(size_t count, uint32_t first = 0) {
    std::vector<uint32_t> values(count);
    std::iota(values.begin(), values.end(), first);
    return values;
}

// Buffers of four pages on every device, and programs between them.
struct CopyMesh {
    static constexpr uint32_t kPages = 4, kWords = kPages * 256;

    static std::shared_ptr<tt::tt_metal::distributed::MeshBuffer> buffer(tt::tt_metal::distributed::MeshDevice& mesh) {
        using namespace tt::tt_metal::distributed;
        return MeshBuffer::create(ReplicatedBufferConfig{.size = kWords * 4}, {.page_size = 1024}, &mesh);
    }
    static tt::tt_metal::Program program(const tt::tt_metal::distributed::MeshBuffer& from,
                                         const tt::tt_metal::distributed::MeshBuffer& to, uint32_t plus,
                                         tt::tt_metal::CoreCoord core = {0, 0}) {
        using namespace tt::tt_metal;
        Program program = CreateProgram();
        CreateCircularBuffer(program, core,
                             CircularBufferConfig(1024, {{0, tt::DataFormat::UInt32}}).set_page_size(0, 1024));
        std::vector<uint32_t> args;
        TensorAccessorArgs(*from.get_reference_buffer()).append_to(args);
        TensorAccessorArgs(*to.get_reference_buffer()).append_to(args);
        const auto kernel =
            CreateKernelFromString(program, kAddToPages, core, DataMovementConfig{.compile_args = args});
        SetRuntimeArgs(program, kernel, core,
                       {static_cast<uint32_t>(from.address()), static_cast<uint32_t>(to.address()), 0, kPages});
        SetCommonRuntimeArgs(program, kernel, {plus});
        return program;
    }
    static tt::tt_metal::distributed::MeshWorkload workload(const tt::tt_metal::distributed::MeshBuffer& from,
                                                            const tt::tt_metal::distributed::MeshBuffer& to,
                                                            uint32_t plus, tt::tt_metal::CoreCoord core = {0, 0}) {
        tt::tt_metal::distributed::MeshWorkload workload;
        workload.add_program(tt::tt_metal::distributed::MeshCoordinateRange(from.device()->shape()),
                             program(from, to, plus, core));
        return workload;
    }
};

inline std::shared_ptr<tt::tt_metal::distributed::MeshDevice> make_mesh_of(uint32_t rows, uint32_t columns,
                                                                           unsigned queues = 1) {
    DeviceSettings settings;
    settings.machine = "wormhole_b0";
    settings.num_queues = queues;
    return make_mesh(tt::tt_metal::distributed::MeshShape(rows, columns), {}, settings);
}

}  // namespace softmetal::host::testing
