// C = A x B in bfloat16, 256 x 512 by 512 x 384; each core makes its share of the output tiles.
#include <cmath>
#include <cstdio>

#include <tt-metalium/bfloat16.hpp>
#include <tt-metalium/constants.hpp>
#include <tt-metalium/distributed.hpp>
#include <tt-metalium/host_api.hpp>
#include <tt-metalium/tensor_accessor_args.hpp>
#include <tt-metalium/tilize_utils.hpp>
#include <tt-metalium/work_split.hpp>

using namespace tt::tt_metal;
using distributed::MeshBuffer;

namespace {

constexpr uint32_t kM = 256, kK = 512, kN = 384;
constexpr uint32_t kTile = tt::constants::TILE_HEIGHT;
constexpr uint32_t kTileBytes = tt::constants::TILE_HW * sizeof(bfloat16);

std::shared_ptr<MeshBuffer> make_buffer(distributed::MeshDevice& device, uint32_t elements) {
    return MeshBuffer::create(distributed::ReplicatedBufferConfig{.size = elements * sizeof(bfloat16)},
                              {.page_size = kTileBytes, .buffer_type = BufferType::DRAM}, &device);
}

// Matrices go to the chip as tiles, row after row of them.
std::shared_ptr<MeshBuffer> upload(distributed::MeshDevice& device, const std::vector<bfloat16>& matrix, uint32_t rows,
                                   uint32_t columns) {
    auto buffer = make_buffer(device, rows * columns);
    distributed::EnqueueWriteMeshBuffer(device.mesh_command_queue(), buffer, tilize_nfaces(matrix, rows, columns));
    return buffer;
}

void add_circular_buffer(Program& program, const CoreRangeSet& cores, uint8_t index) {
    CircularBufferConfig config(4 * kTileBytes, {{index, tt::DataFormat::Float16_b}});
    CreateCircularBuffer(program, cores, config.set_page_size(index, kTileBytes));
}

// The largest error, relative to the largest magnitude of the true result.
float largest_error(const std::vector<bfloat16>& a, const std::vector<bfloat16>& b, const std::vector<bfloat16>& c) {
    float error = 0, magnitude = 0;
    for (uint32_t row = 0; row < kM; ++row) {
        std::vector<float> sums(kN, 0.0f);
        for (uint32_t k = 0; k < kK; ++k) {
            const float left = a[row * kK + k];
            for (uint32_t column = 0; column < kN; ++column)
                sums[column] += left * static_cast<float>(b[k * kN + column]);
        }
        for (uint32_t column = 0; column < kN; ++column) {
            error = std::fmax(error, std::fabs(sums[column] - static_cast<float>(c[row * kN + column])));
            magnitude = std::fmax(magnitude, std::fabs(sums[column]));
        }
    }
    return error / magnitude;
}

}  // namespace

int main() {
    auto device = distributed::MeshDevice::create_unit_mesh(0);
    auto& queue = device->mesh_command_queue();
    const auto a_data = create_random_vector_of_bfloat16_native(kM * kK * sizeof(bfloat16), 2.0f, 1, -1.0f);
    const auto b_data = create_random_vector_of_bfloat16_native(kK * kN * sizeof(bfloat16), 2.0f, 2, -1.0f);
    auto a = upload(*device, a_data, kM, kK), b = upload(*device, b_data, kK, kN);
    auto c = make_buffer(*device, kM * kN);

    const uint32_t tiles_m = kM / kTile, tiles_k = kK / kTile, tiles_n = kN / kTile;
    const auto [num_cores, cores, group_1, group_2, tiles_1, tiles_2] =
        split_work_to_cores(device->compute_with_storage_grid_size(), tiles_m * tiles_n);
    Program program = CreateProgram();
    for (uint8_t index : {tt::CBIndex::c_0, tt::CBIndex::c_1, tt::CBIndex::c_16}) {
        add_circular_buffer(program, cores, index);
    }
    std::vector<uint32_t> reader_args{tiles_k, tiles_n}, writer_args;
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
    const auto compute =
        CreateKernel(program, KERNEL_DIR "matmul.cpp", cores, ComputeConfig{.compile_args = {tiles_k}});

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
    std::vector<bfloat16> tiles;
    distributed::EnqueueReadMeshBuffer(queue, tiles, c, true);
    device->close();

    const float error = largest_error(a_data, b_data, untilize_nfaces(tiles, kM, kN));
    std::printf("%s: %u x %u x %u on %u cores, largest error %.4f of the largest value\n",
                error < 0.02f ? "Passed" : "Failed", kM, kK, kN, num_cores, error);
    return error < 0.02f ? 0 : 1;
}
