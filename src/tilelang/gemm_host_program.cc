// main.cpp of one GEMM, and CMakeLists.txt: the host side of a compiled kernel as a program of its own.
#include <functional>

#include "attrs.h"
#include "host_plan.h"

namespace softmetal::tilelang {
namespace {

class HostProgram {
public:
    explicit HostProgram(const tvm::tirx::PrimFunc& func)
        : gemm_(Load<GemmMetadata>(func, kMetadataAttr, "InferTTMetadata")),
          map_(Load<CoreMap>(func, kCoreMapAttr, "ShardToCoreMap")),
          schedule_(Load<Schedule>(func, kScheduleAttr, "MemorySpaceLower")),
          padding_(Load<Padding>(func, kPaddingAttr, "TilePad")),
          args_(Load<RuntimeArgs>(func, kRuntimeArgsAttr, "Tensorize")),
          buffers_(LoadCircularBuffers(func)) {}

    std::string Generate() {
        Head();
        Constants();
        Helpers();
        BufferHelper();
        BuildProgram();
        Main();
        return text_;
    }

private:
    void Put(const std::string& line) { text_ += line + "\n"; }

    static std::string Num(int64_t value) { return std::to_string(value); }
    bool Uses(const std::string& format) const {
        return std::find(gemm_.formats.begin(), gemm_.formats.end(), format) != gemm_.formats.end();
    }
    bool Partials() const { return schedule_.accumulate == "partials"; }
    bool Multicasts() const { return schedule_.multicast_a || schedule_.multicast_b; }

    void Head() {
        Put("// " + gemm_.name + ": " + gemm_.tensors[2] + " = " + gemm_.tensors[0] + " * " + gemm_.tensors[1] +
            " on a Tenstorrent chip.");
        Put("//   " + gemm_.name + "                            random inputs, checked against the CPU when small");
        Put("//   " + gemm_.name + " A.bin B.bin C.bin          raw row-major float32 files; C.bin is written");
        Put("#include <fmt/core.h>\n");
        Put("#include <algorithm>\n#include <bit>\n#include <cmath>\n#include <cstdint>\n#include <fstream>\n#include "
            "<memory>\n#include <random>\n#include <stdexcept>\n"
            "#include <string>\n#include <vector>\n");
        Put("#include <tt-metalium/bfloat16.hpp>");
        if (Uses("Bfp8_b")) Put("#include <tt-metalium/bfloat8.hpp>");
        if (Partials()) Put("#include <tt-metalium/circular_buffer_constants.h>");
        Put("#include <tt-metalium/constants.hpp>\n#include <tt-metalium/distributed.hpp>\n#include "
            "<tt-metalium/host_api.hpp>\n"
            "#include <tt-metalium/tensor_accessor_args.hpp>\n#include <tt-metalium/tilize_utils.hpp>\n");
        Put("using namespace tt;\nusing namespace tt::tt_metal;\n");
        Put("#ifndef KERNEL_DIR\n#define KERNEL_DIR \"./\"\n#endif\n");
        Put("namespace {\n");
    }

    void Constants() {
        Put("// C[M, N] = A[M, K] * B[K, N]");
        Put("constexpr uint32_t kM = " + Num(gemm_.m) + ", kN = " + Num(gemm_.n) + ", kK = " + Num(gemm_.k) + ";");
        Put("\nstruct Shape {\n    uint32_t rows, cols;\n    uint32_t padded_rows, padded_cols;  // whole blocks, in "
            "device "
            "memory\n};");
        Shape("A", gemm_.a_shape, padding_.a, gemm_.trans_a);
        Shape("B", gemm_.b_shape, padding_.b, gemm_.trans_b);
        Shape("C", gemm_.c_shape, padding_.c, false);
        Put("\n// Bytes of one tile.");
        Put("constexpr uint32_t kATileBytes = " + Num(TileBytes(gemm_.formats[0])) + ";");
        Put("constexpr uint32_t kBTileBytes = " + Num(TileBytes(gemm_.formats[1])) + ";");
        Put("constexpr uint32_t kCTileBytes = " + Num(TileBytes(gemm_.formats[2])) + ";");
        Put("\n// Each core computes a rectangle of C, in tiles.");
        Put("constexpr uint32_t kCoresX = " + Num(map_.cores_x) + ", kCoresY = " + Num(map_.cores_y) + ";");
        if (!map_.rows_and_columns) {
            Put("constexpr uint32_t kCores = " + Num(map_.Cores()) + ";");
            Put("constexpr uint32_t kCoresPerRowOfC = " + Num(map_.parts_n) + ";");
        }
        Put("constexpr uint32_t kCoreRows = " + Num(schedule_.row_blocks * schedule_.block_m) +
            ", kCoreCols = " + Num(schedule_.col_blocks * schedule_.block_n) + ";\n");
    }

    void Shape(const char* name, const std::vector<int64_t>& shape, const std::vector<int64_t>& padded,
               bool transposed) {
        Put("constexpr Shape k" + std::string(name) + "{" + Num(shape[0]) + ", " + Num(shape[1]) + ", " +
            Num(padded[0]) + ", " + Num(padded[1]) + "};" + (transposed ? "  // transposed" : ""));
    }

    // Of numbers that both operands may have.
    std::string Distribution() const {
        const std::string &a = gemm_.operand_dtypes[0], &b = gemm_.operand_dtypes[1];
        if (TilesOf(a).largest == 0 || TilesOf(b).largest == 0)
            return "std::uniform_real_distribution<float> uniform(-1.0f, 1.0f);";
        const bool sign = a == "int8" && b == "int8";
        return "std::uniform_int_distribution<int> uniform(" + std::string(sign ? "-127" : "0") + ", " +
               (a == "uint8" && b == "uint8" ? "255" : "127") + ");";
    }

    void Helpers() {
        Put(R"(std::vector<float> random_matrix(const Shape& shape, uint32_t seed) {
    std::mt19937 generator(seed);
    )" + Distribution() +
            R"(
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
)");
        std::vector<std::string> done;
        for (int i = 0; i < 3; ++i) {
            const std::string& format = gemm_.formats[i];
            const std::string key = format + (i < 2 ? ">" : "<");
            if (std::find(done.begin(), done.end(), key) != done.end()) continue;
            done.push_back(key);
            Put(i < 2 ? ToDevice(format) : FromDevice(format));
        }
    }

    // Functions "<format>_tiles" and "from_<format>_tiles": row-major floats to tiles in a format and back.
    static std::string ToDevice(const std::string& format) {
        if (format == "Float32") {
            return R"(std::vector<float> Float32_tiles(const std::vector<float>& values, const Shape& shape) {
    return tilize_nfaces(pad(values, shape), shape.padded_rows, shape.padded_cols);
}
)";
        }
        if (format == "Bfp8_b") {
            return R"(std::vector<uint32_t> Bfp8_b_tiles(const std::vector<float>& values, const Shape& shape) {
    const std::vector<float> tiles = tilize_nfaces(pad(values, shape), shape.padded_rows, shape.padded_cols);
    return pack_as_bfp8_tiles<float>(tiles, /*row_major_input=*/false, /*is_exp_a=*/false);
}
)";
        }
        const bool half = format == "Float16";
        const std::string type = half ? "uint16_t" : "bfloat16";
        const std::string convert =
            half ? "std::bit_cast<uint16_t>(static_cast<_Float16>(padded[i]))" : "bfloat16(padded[i])";
        return "std::vector<" + type + "> " + format + R"(_tiles(const std::vector<float>& values, const Shape& shape) {
    const std::vector<float> padded = pad(values, shape);
    std::vector<)" +
               type + R"(> converted(padded.size());
    for (size_t i = 0; i < padded.size(); ++i) converted[i] = )" +
               convert + R"(;
    return tilize_nfaces(converted, shape.padded_rows, shape.padded_cols);
}
)";
    }

    static std::string FromDevice(const std::string& format) {
        const std::string type = format == "Float32" ? "float" : format == "Float16" ? "uint16_t" : "bfloat16";
        const std::string convert = format == "Float16" ? "static_cast<float>(std::bit_cast<_Float16>(rows[i]))"
                                                        : "static_cast<float>(rows[i])";
        return "std::vector<float> from_" + format + "_tiles(const std::vector<" + type +
               R"(>& tiles, const Shape& shape) {
    const auto rows = untilize_nfaces(tiles, shape.padded_rows, shape.padded_cols);
    std::vector<float> padded(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) padded[i] = )" +
               convert + R"(;
    return crop(padded, shape);
}
)";
    }

    void BufferHelper() {
        Put(R"(// A DRAM buffer with one tile to a page.
std::shared_ptr<distributed::MeshBuffer> tile_buffer(distributed::MeshDevice* device, const Shape& shape,
                                                     uint32_t tile_bytes) {
    const uint32_t tiles = shape.padded_rows / constants::TILE_HEIGHT * (shape.padded_cols / constants::TILE_WIDTH);
    return distributed::MeshBuffer::create(
        distributed::ReplicatedBufferConfig{.size = static_cast<uint64_t>(tiles) * tile_bytes},
        distributed::DeviceLocalBufferConfig{.page_size = tile_bytes, .buffer_type = BufferType::DRAM}, device);
}
)");
    }

    std::string CoreRanges() const {
        const int64_t whole_rows = map_.Cores() / map_.cores_x, rest = map_.Cores() % map_.cores_x;
        auto range = [](const std::string& x1, const std::string& y0, const std::string& y1) {
            return "CoreRange({0, " + y0 + "}, {" + x1 + ", " + y1 + "})";
        };
        if (!rest) return "CoreRangeSet(" + range("kCoresX - 1", "0", "kCoresY - 1") + ")";
        const std::string last = range(Num(rest - 1), "kCoresY - 1", "kCoresY - 1");
        if (!whole_rows) return "CoreRangeSet(" + last + ")";
        return "CoreRangeSet(std::set<CoreRange>{" + range("kCoresX - 1", "0", "kCoresY - 2") + ", " + last + "})";
    }

    void BuildProgram() {
        Put("Program build_program(distributed::MeshDevice* device, const distributed::MeshBuffer& a,\n"
            "                      const distributed::MeshBuffer& b, const distributed::MeshBuffer& c) {");
        Put("    Program program = CreateProgram();");
        Put("    const CoreRangeSet cores = " + CoreRanges() + ";\n");
        Put("    auto circular_buffer = [&](CBIndex id, DataFormat format, uint32_t page_bytes, uint32_t pages) {");
        Put("        CreateCircularBuffer(program, cores,\n"
            "                             CircularBufferConfig(pages * page_bytes, {{id, format}}).set_page_size(id, "
            "page_bytes));");
        Put("    };");
        for (const CircularBuffer& buffer : buffers_) {
            Put("    circular_buffer(CBIndex::c_" + Num(buffer.id) + ", DataFormat::" + buffer.format + ", " +
                Num(buffer.page_size) + ", " + Num(buffer.num_pages) + ");  // " + buffer.name);
        }
        Put("");
        if (schedule_.multicast_a) SemaphorePair("a");
        if (schedule_.multicast_b) SemaphorePair("b");
        Kernels();
        CoreLoop();
        Put("    return program;\n}\n");
    }

    void SemaphorePair(const std::string& name) {
        Put("    const uint32_t " + name + "_ready_semaphore = CreateSemaphore(program, cores, 0);");
        Put("    const uint32_t " + name + "_filled_semaphore = CreateSemaphore(program, cores, 0);");
    }

    void Kernels() {
        if (Partials()) {
            Put("\n    // Sums go back to Dst with all 32 bits.");
            Put("    std::vector<UnpackToDestMode> unpack_modes(NUM_CIRCULAR_BUFFERS, UnpackToDestMode::Default);");
            Put("    unpack_modes[" + Num(kPartialsBuffer) + "] = UnpackToDestMode::UnpackToDestFp32;");
        }
        Put(R"(
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
                 ComputeConfig{.math_fidelity = MathFidelity::)" +
            gemm_.math_fidelity + ", .fp32_dest_acc_en = " + (gemm_.fp32_dest_acc ? "true" : "false") +
            (Partials() ? ",\n                               .unpack_to_dest_mode = unpack_modes" : "") + "});\n");
    }

    void CoreLoop() {
        if (map_.rows_and_columns) {
            Put("    for (uint32_t y = 0; y < kCoresY; ++y) {\n        for (uint32_t x = 0; x < kCoresX; ++x) {");
            Put("            const CoreCoord core{x, y};");
            Put("            const uint32_t first_row = y * kCoreRows, first_col = x * kCoreCols;");
            if (Multicasts()) MulticastCoordinates();
            SetArgs("reader", args_.reader, 12);
            SetArgs("writer", args_.writer, 12);
            Put("        }\n    }");
            return;
        }
        Put("    for (uint32_t i = 0; i < kCores; ++i) {");
        Put("        const CoreCoord core{i % kCoresX, i / kCoresX};");
        Put("        const uint32_t first_row = i / kCoresPerRowOfC * kCoreRows;");
        Put("        const uint32_t first_col = i % kCoresPerRowOfC * kCoreCols;");
        SetArgs("reader", args_.reader, 8);
        SetArgs("writer", args_.writer, 8);
        Put("    }");
    }

    void MulticastCoordinates() {
        auto coordinate = [&](const char* name, const char* x, const char* y) {
            Put("            const CoreCoord " + std::string(name) + " = device->worker_core_from_logical_core({" + x +
                ", " + y + "});");
        };
        if (schedule_.multicast_a) {
            Put("            // One core of each row sends A along it, another one in each row: their reads share no "
                "link.");
            coordinate("row_first", "0", "y");
            coordinate("row_last", "kCoresX - 1", "y");
            coordinate("row_sender", "y % kCoresX", "y");
        }
        if (schedule_.multicast_b) {
            Put("            // B travels along the column on NoC 1, where a rectangle starts at its far corner.");
            coordinate("col_first", "x", "0");
            coordinate("col_last", "x", "kCoresY - 1");
            coordinate("col_sender", "x", "(x + kCoresY / 2) % kCoresY");
        }
    }

    static std::string Expression(const std::string& arg) {
        static const std::map<std::string, std::string> kExpressions = {
            {"a_address", "static_cast<uint32_t>(a.address())"},
            {"b_address", "static_cast<uint32_t>(b.address())"},
            {"c_address", "static_cast<uint32_t>(c.address())"},
            {"sends_a", "x == y % kCoresX"},
            {"sends_b", "y == (x + kCoresY / 2) % kCoresY"},
            {"a_receivers_x0", "row_first.x"},
            {"a_receivers_y0", "row_first.y"},
            {"a_receivers_x1", "row_last.x"},
            {"a_receivers_y1", "row_last.y"},
            {"a_sender_x", "row_sender.x"},
            {"a_sender_y", "row_sender.y"},
            {"b_receivers_x0", "col_last.x"},
            {"b_receivers_y0", "col_last.y"},
            {"b_receivers_x1", "col_first.x"},
            {"b_receivers_y1", "col_first.y"},
            {"b_sender_x", "col_sender.x"},
            {"b_sender_y", "col_sender.y"}};
        auto found = kExpressions.find(arg);
        if (found == kExpressions.end()) return arg;
        const bool needs_cast = found->second.find(".x") != std::string::npos ||
                                found->second.find(".y") != std::string::npos ||
                                found->second.find("==") != std::string::npos;
        return needs_cast ? "uint32_t(" + found->second + ")" : found->second;
    }

    void SetArgs(const std::string& kernel, const std::vector<std::string>& args, int indent) {
        const std::string pad(indent, ' ');
        std::string line = pad + "SetRuntimeArgs(program, " + kernel + ", core, {";
        const std::string continued(line.size(), ' ');
        for (size_t i = 0; i < args.size(); ++i) {
            const std::string item = Expression(args[i]) + (i + 1 < args.size() ? ", " : "});");
            if (line.size() + item.size() > 120) {
                Put(line.substr(0, line.find_last_not_of(' ') + 1));
                line = continued;
            }
            line += item;
        }
        Put(line);
    }

    void Main() {
        const std::string a_at = gemm_.trans_a ? "a[k * kA.cols + m]" : "a[m * kA.cols + k]";
        const std::string b_at = gemm_.trans_b ? "b[n * kB.cols + k]" : "b[k * kB.cols + n]";
        const std::string element = gemm_.formats[2] == "Float32"   ? "float"
                                    : gemm_.formats[2] == "Float16" ? "uint16_t"
                                                                    : "bfloat16";
        Put(R"(// Relative Frobenius error of c against a product in float64, in per cent.
double error_percent(const std::vector<float>& a, const std::vector<float>& b, const std::vector<float>& c) {
    double difference = 0, total = 0;
    for (uint32_t m = 0; m < kM; ++m) {
        for (uint32_t n = 0; n < kN; ++n) {
            double sum = 0;
            for (uint32_t k = 0; k < kK; ++k) sum += static_cast<double>()" +
            a_at + ") * " + b_at + R"(;
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
    auto a_tiles = )" +
            gemm_.formats[0] + R"(_tiles(a, kA);
    auto b_tiles = )" +
            gemm_.formats[1] + R"(_tiles(b, kB);
    distributed::EnqueueWriteMeshBuffer(queue, a_buffer, a_tiles, false);
    distributed::EnqueueWriteMeshBuffer(queue, b_buffer, b_tiles, false);

    distributed::MeshWorkload workload;
    workload.add_program(distributed::MeshCoordinateRange(device->shape()),
                         build_program(device.get(), *a_buffer, *b_buffer, *c_buffer));
    distributed::EnqueueMeshWorkload(queue, workload, false);

    std::vector<)" +
            element + R"(> c_tiles;
    distributed::EnqueueReadMeshBuffer(queue, c_tiles, c_buffer, true);
    const std::vector<float> c = from_)" +
            gemm_.formats[2] + R"(_tiles(c_tiles, kC);
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
})");
    }

    GemmMetadata gemm_;
    CoreMap map_;
    Schedule schedule_;
    Padding padding_;
    RuntimeArgs args_;
    std::vector<CircularBuffer> buffers_;
    std::string text_;
};

}  // namespace

std::string GenerateGemmProgram(const tvm::tirx::PrimFunc& func) {
    return HostProgram(func).Generate();
}

std::string GenerateCMake(const std::string& name) {
    return "# Builds " + name +
           R"(. Simulated (default): -DCMAKE_PREFIX_PATH=<softmetal>. On a card: -DUSE_REAL_METALIUM=ON with
# TT_METAL_HOME set, and softmetal's cmake folder on CMAKE_MODULE_PATH.
cmake_minimum_required(VERSION 3.22)
project()" +
           name + R"( LANGUAGES CXX)
set(CMAKE_CXX_STANDARD 20)
option(USE_REAL_METALIUM "Build against Tenstorrent's SDK instead of softmetal" OFF)

if(USE_REAL_METALIUM)
  find_package(Metalium REQUIRED)
else()
  find_package(TT-Metalium REQUIRED)
endif()

add_executable()" +
           name + R"( main.cpp)
target_link_libraries()" +
           name + R"( PRIVATE TT::Metalium)
target_compile_definitions()" +
           name + R"( PRIVATE KERNEL_DIR="${CMAKE_CURRENT_SOURCE_DIR}/")
)";
}

}  // namespace softmetal::tilelang
