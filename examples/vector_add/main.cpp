// c = a + b for 640 tiles of bfloat16, divided between all cores.
#include <cstdio>

#include <tt-metalium/bfloat16.hpp>
#include <tt-metalium/constants.hpp>
#include <tt-metalium/distributed.hpp>
#include <tt-metalium/host_api.hpp>
#include <tt-metalium/tensor_accessor_args.hpp>
#include <tt-metalium/work_split.hpp>

using namespace tt::tt_metal;
using distributed::MeshBuffer;

namespace {

constexpr uint32_t kTiles = 640;
constexpr uint32_t kTileBytes = tt::constants::TILE_HW * sizeof(bfloat16);

std::shared_ptr<MeshBuffer> make_buffer(distributed::MeshDevice& device) {
    return MeshBuffer::create(distributed::ReplicatedBufferConfig{.size = kTiles * kTileBytes},
                              {.page_size = kTileBytes, .buffer_type = BufferType::DRAM}, &device);
}

void add_circular_buffer(Program& program, const CoreRangeSet& cores, uint8_t index) {
    const auto config = CircularBufferConfig(2 * kTileBytes, {{index, tt::DataFormat::Float16_b}});
    CreateCircularBuffer(program, cores, CircularBufferConfig(config).set_page_size(index, kTileBytes));
}

}  // namespace

int main() {
    auto device = distributed::MeshDevice::create_unit_mesh(0);
    auto& queue = device->mesh_command_queue();
    auto a = make_buffer(*device), b = make_buffer(*device), c = make_buffer(*device);

    const auto a_data = create_random_vector_of_bfloat16_native(kTiles * kTileBytes, 10.0f, 1);
    const auto b_data = create_random_vector_of_bfloat16_native(kTiles * kTileBytes, 10.0f, 2);
    distributed::EnqueueWriteMeshBuffer(queue, a, a_data);
    distributed::EnqueueWriteMeshBuffer(queue, b, b_data);

    const auto [num_cores, cores, group_1, group_2, tiles_1, tiles_2] =
        split_work_to_cores(device->compute_with_storage_grid_size(), kTiles);
    Program program = CreateProgram();
    for (uint8_t index : {tt::CBIndex::c_0, tt::CBIndex::c_1, tt::CBIndex::c_16}) {
        add_circular_buffer(program, cores, index);
    }
    std::vector<uint32_t> reader_args, writer_args;
    TensorAccessorArgs(*a).append_to(reader_args);
    TensorAccessorArgs(*b).append_to(reader_args);
    TensorAccessorArgs(*c).append_to(writer_args);
    const auto reader = CreateKernel(
        program, KERNEL_DIR "reader.cpp", cores,
        DataMovementConfig{
            .processor = DataMovementProcessor::RISCV_1, .noc = NOC::RISCV_0_default, .compile_args = reader_args});
    const auto writer = CreateKernel(
        program, KERNEL_DIR "writer.cpp", cores,
        DataMovementConfig{
            .processor = DataMovementProcessor::RISCV_0, .noc = NOC::RISCV_1_default, .compile_args = writer_args});
    const auto compute = CreateKernel(program, KERNEL_DIR "add.cpp", cores, ComputeConfig{});

    uint32_t first = 0;
    for (const CoreCoord& core : corerange_to_cores(cores)) {
        const uint32_t count = group_1.contains(core) ? tiles_1 : tiles_2;
        SetRuntimeArgs(program, reader, core,
                       {static_cast<uint32_t>(a->address()), static_cast<uint32_t>(b->address()), first, count});
        SetRuntimeArgs(program, writer, core, {static_cast<uint32_t>(c->address()), first, count});
        SetRuntimeArgs(program, compute, core, {count});
        first += count;
    }

    distributed::MeshWorkload workload;
    workload.add_program(distributed::MeshCoordinateRange(device->shape()), std::move(program));
    distributed::EnqueueMeshWorkload(queue, workload, false);
    std::vector<bfloat16> result;
    distributed::EnqueueReadMeshBuffer(queue, result, c, true);
    device->close();

    for (size_t i = 0; i < result.size(); ++i) {
        if (is_close(result[i], static_cast<float>(a_data[i]) + static_cast<float>(b_data[i]), 0.01f)) continue;
        std::printf("Failed: element %zu is %f, not %f\n", i, static_cast<float>(result[i]),
                    static_cast<float>(a_data[i]) + static_cast<float>(b_data[i]));
        return 1;
    }
    std::printf("Passed: %zu elements on %u cores\n", result.size(), num_cores);
    return 0;
}
