// gemm: C = A * B on a Tenstorrent chip.
//   gemm                            random inputs, checked against the CPU when small
//   gemm A.bin B.bin C.bin          raw row-major float32 files; C.bin is written
#include <fmt/core.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <memory>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

#include <tt-metalium/bfloat16.hpp>
#include <tt-metalium/circular_buffer_constants.h>
#include <tt-metalium/constants.hpp>
#include <tt-metalium/distributed.hpp>
#include <tt-metalium/host_api.hpp>
#include <tt-metalium/tensor_accessor_args.hpp>
#include <tt-metalium/tilize_utils.hpp>

using namespace tt;
using namespace tt::tt_metal;

#ifndef KERNEL_DIR
#define KERNEL_DIR "./"
#endif

namespace {

// C[M, N] = A[M, K] * B[K, N]
constexpr uint32_t kM = 2048, kN = 2048, kK = 2048;

struct Shape {
    uint32_t rows, cols;
    uint32_t padded_rows, padded_cols;  // whole blocks, in device memory
};
constexpr Shape kA{2048, 2048, 2048, 2048};
constexpr Shape kB{2048, 2048, 2048, 2048};
constexpr Shape kC{2048, 2048, 2048, 2048};

// Bytes of one tile.
constexpr uint32_t kATileBytes = 2048;
constexpr uint32_t kBTileBytes = 2048;
constexpr uint32_t kCTileBytes = 2048;

// Each core computes a rectangle of C, in tiles.
constexpr uint32_t kCoresX = 8, kCoresY = 8;
constexpr uint32_t kCoreRows = 8, kCoreCols = 8;

std::vector<float> random_matrix(const Shape& shape, uint32_t seed) {
    std::mt19937 generator(seed);
    std::uniform_real_distribution<float> uniform(-1.0f, 1.0f);
    std::vector<float> values(shape.rows * shape.cols);
    for (float& value : values) value = uniform(generator);
    return values;
}

std::vector<float> read_matrix(const std::string& path, const Shape& shape) {
    std::vector<float> values(shape.rows * shape.cols);
    std::ifstream file(path, std::ios::binary);
    if (!file.read(reinterpret_cast<char*>(values.data()), values.size() * sizeof(float))) {
        throw std::runtime_error(fmt::format("{}: expected {} float32 values", path, values.size()));
    }
    return values;
}

void write_matrix(const std::string& path, const std::vector<float>& values) {
    std::ofstream file(path, std::ios::binary);
    if (!file.write(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float))) {
        throw std::runtime_error(fmt::format("{}: cannot write", path));
    }
}

std::vector<float> pad(const std::vector<float>& values, const Shape& shape) {
    std::vector<float> padded(shape.padded_rows * shape.padded_cols, 0.0f);
    for (uint32_t row = 0; row < shape.rows; ++row) {
        std::copy_n(&values[row * shape.cols], shape.cols, &padded[row * shape.padded_cols]);
    }
    return padded;
}

std::vector<float> crop(const std::vector<float>& padded, const Shape& shape) {
    std::vector<float> values(shape.rows * shape.cols);
    for (uint32_t row = 0; row < shape.rows; ++row) {
        std::copy_n(&padded[row * shape.padded_cols], shape.cols, &values[row * shape.cols]);
    }
    return values;
}

std::vector<bfloat16> Float16_b_tiles(const std::vector<float>& values, const Shape& shape) {
    const std::vector<float> padded = pad(values, shape);
    std::vector<bfloat16> converted(padded.size());
    for (size_t i = 0; i < padded.size(); ++i) converted[i] = bfloat16(padded[i]);
    return tilize_nfaces(converted, shape.padded_rows, shape.padded_cols);
}

std::vector<float> from_Float16_b_tiles(const std::vector<bfloat16>& tiles, const Shape& shape) {
    const auto rows = untilize_nfaces(tiles, shape.padded_rows, shape.padded_cols);
    std::vector<float> padded(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) padded[i] = static_cast<float>(rows[i]);
    return crop(padded, shape);
}

// A DRAM buffer with one tile to a page.
std::shared_ptr<distributed::MeshBuffer> tile_buffer(distributed::MeshDevice* device, const Shape& shape,
                                                     uint32_t tile_bytes) {
    const uint32_t tiles = shape.padded_rows / constants::TILE_HEIGHT * (shape.padded_cols / constants::TILE_WIDTH);
    return distributed::MeshBuffer::create(
        distributed::ReplicatedBufferConfig{.size = static_cast<uint64_t>(tiles) * tile_bytes},
        distributed::DeviceLocalBufferConfig{.page_size = tile_bytes, .buffer_type = BufferType::DRAM}, device);
}

Program build_program(distributed::MeshDevice* device, const distributed::MeshBuffer& a,
                      const distributed::MeshBuffer& b, const distributed::MeshBuffer& c) {
    Program program = CreateProgram();
    const CoreRangeSet cores = CoreRangeSet(CoreRange({0, 0}, {kCoresX - 1, kCoresY - 1}));

    auto circular_buffer = [&](CBIndex id, DataFormat format, uint32_t page_bytes, uint32_t pages) {
        CreateCircularBuffer(program, cores,
                             CircularBufferConfig(pages * page_bytes, {{id, format}}).set_page_size(id, page_bytes));
    };
    circular_buffer(CBIndex::c_0, DataFormat::Float16_b, 2048, 256);  // a
    circular_buffer(CBIndex::c_1, DataFormat::Float16_b, 2048, 256);  // b
    circular_buffer(CBIndex::c_16, DataFormat::Float16_b, 2048, 32);  // c
    circular_buffer(CBIndex::c_24, DataFormat::Float32, 4096, 64);  // partials

    const uint32_t a_ready_semaphore = CreateSemaphore(program, cores, 0);
    const uint32_t a_filled_semaphore = CreateSemaphore(program, cores, 0);
    const uint32_t b_ready_semaphore = CreateSemaphore(program, cores, 0);
    const uint32_t b_filled_semaphore = CreateSemaphore(program, cores, 0);

    // Sums go back to Dst with all 32 bits.
    std::vector<UnpackToDestMode> unpack_modes(NUM_CIRCULAR_BUFFERS, UnpackToDestMode::Default);
    unpack_modes[24] = UnpackToDestMode::UnpackToDestFp32;

    std::vector<uint32_t> reader_layout, writer_layout;
    TensorAccessorArgs(a).append_to(reader_layout);
    TensorAccessorArgs(b).append_to(writer_layout);
    TensorAccessorArgs(c).append_to(writer_layout);
    const KernelHandle reader = CreateKernel(program, KERNEL_DIR "reader.cpp", cores,
                                             DataMovementConfig{.processor = DataMovementProcessor::RISCV_1,
                                                                .noc = NOC::NOC_0,
                                                                .compile_args = reader_layout});
    const KernelHandle writer = CreateKernel(program, KERNEL_DIR "writer.cpp", cores,
                                             DataMovementConfig{.processor = DataMovementProcessor::RISCV_0,
                                                                .noc = NOC::NOC_1,
                                                                .compile_args = writer_layout});
    CreateKernel(program, KERNEL_DIR "compute.cpp", cores,
                 ComputeConfig{.math_fidelity = MathFidelity::HiFi4, .fp32_dest_acc_en = true,
                               .unpack_to_dest_mode = unpack_modes});

    for (uint32_t y = 0; y < kCoresY; ++y) {
        for (uint32_t x = 0; x < kCoresX; ++x) {
            const CoreCoord core{x, y};
            const uint32_t first_row = y * kCoreRows, first_col = x * kCoreCols;
            // One core of each row sends A along it, another one in each row: their reads share no link.
            const CoreCoord row_first = device->worker_core_from_logical_core({0, y});
            const CoreCoord row_last = device->worker_core_from_logical_core({kCoresX - 1, y});
            const CoreCoord row_sender = device->worker_core_from_logical_core({y % kCoresX, y});
            // B travels along the column on NoC 1, where a rectangle starts at its far corner.
            const CoreCoord col_first = device->worker_core_from_logical_core({x, 0});
            const CoreCoord col_last = device->worker_core_from_logical_core({x, kCoresY - 1});
            const CoreCoord col_sender = device->worker_core_from_logical_core({x, (x + kCoresY / 2) % kCoresY});
            SetRuntimeArgs(program, reader, core, {static_cast<uint32_t>(a.address()), first_row,
                                                   uint32_t(x == y % kCoresX), uint32_t(row_first.x),
                                                   uint32_t(row_first.y), uint32_t(row_last.x), uint32_t(row_last.y),
                                                   uint32_t(row_sender.x), uint32_t(row_sender.y), a_ready_semaphore,
                                                   a_filled_semaphore});
            SetRuntimeArgs(program, writer, core, {static_cast<uint32_t>(b.address()),
                                                   static_cast<uint32_t>(c.address()), first_row, first_col,
                                                   uint32_t(y == (x + kCoresY / 2) % kCoresY), uint32_t(col_last.x),
                                                   uint32_t(col_last.y), uint32_t(col_first.x), uint32_t(col_first.y),
                                                   uint32_t(col_sender.x), uint32_t(col_sender.y), b_ready_semaphore,
                                                   b_filled_semaphore});
        }
    }
    return program;
}

// Relative Frobenius error of c against a product in float64, in per cent.
double error_percent(const std::vector<float>& a, const std::vector<float>& b, const std::vector<float>& c) {
    double difference = 0, total = 0;
    for (uint32_t m = 0; m < kM; ++m) {
        for (uint32_t n = 0; n < kN; ++n) {
            double sum = 0;
            for (uint32_t k = 0; k < kK; ++k) sum += static_cast<double>(a[m * kA.cols + k]) * b[k * kB.cols + n];
            const double error = c[m * kC.cols + n] - sum;
            difference += error * error;
            total += sum * sum;
        }
    }
    return 100 * std::sqrt(difference / total);
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc != 1 && argc != 4) {
        fmt::print(stderr, "usage: {} [A.bin B.bin C.bin]\n", argv[0]);
        return 2;
    }
    const std::vector<float> a = argc == 4 ? read_matrix(argv[1], kA) : random_matrix(kA, 1);
    const std::vector<float> b = argc == 4 ? read_matrix(argv[2], kB) : random_matrix(kB, 2);

    auto device = distributed::MeshDevice::create_unit_mesh(0);
    distributed::MeshCommandQueue& queue = device->mesh_command_queue();
    auto a_buffer = tile_buffer(device.get(), kA, kATileBytes);
    auto b_buffer = tile_buffer(device.get(), kB, kBTileBytes);
    auto c_buffer = tile_buffer(device.get(), kC, kCTileBytes);
    auto a_tiles = Float16_b_tiles(a, kA);
    auto b_tiles = Float16_b_tiles(b, kB);
    distributed::EnqueueWriteMeshBuffer(queue, a_buffer, a_tiles, false);
    distributed::EnqueueWriteMeshBuffer(queue, b_buffer, b_tiles, false);

    distributed::MeshWorkload workload;
    workload.add_program(distributed::MeshCoordinateRange(device->shape()),
                         build_program(device.get(), *a_buffer, *b_buffer, *c_buffer));
    distributed::EnqueueMeshWorkload(queue, workload, false);

    std::vector<bfloat16> c_tiles;
    distributed::EnqueueReadMeshBuffer(queue, c_tiles, c_buffer, true);
    const std::vector<float> c = from_Float16_b_tiles(c_tiles, kC);
    if (argc == 4) write_matrix(argv[3], c);

    constexpr uint64_t kCheckedProducts = 512ull * 512 * 512;
    if (static_cast<uint64_t>(kM) * kN * kK <= kCheckedProducts) {
        const double percent = error_percent(a, b, c);
        fmt::print("relative error against the CPU: {:.3f} %\n", percent);
        if (percent > 2.0) throw std::runtime_error("the result is wrong");
    }
    device->close();
    fmt::print("done\n");
    return 0;
} catch (const std::exception& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 1;
}
