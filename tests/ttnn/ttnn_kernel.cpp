// Builds and runs the one-core program around a kernel from TT-NN.
#include "ttnn_kernel.h"

#include <fmt/format.h>

#include <cstdlib>
#include <cstring>
#include <filesystem>

namespace softmetal::host::testing {
namespace {

using namespace tt::tt_metal;
using distributed::MeshBuffer;
using distributed::MeshCoordinate;
using distributed::MeshCoordinateRange;
using distributed::MeshWorkload;

constexpr uint32_t kSlot = 4096;  // bytes a tile takes in DRAM, whatever its format

constexpr const char* kFeeder = R"(
#include "api/dataflow/dataflow_api.h"
void kernel_main() {
    constexpr auto layout = TensorAccessorArgs<0>();
    const auto from = TensorAccessor(layout, get_arg_val<uint32_t>(0), 4096);
    const uint32_t steps = get_arg_val<uint32_t>(1);
    for (uint32_t page = 0; page < steps; ++page) {
        const uint32_t cb = get_arg_val<uint32_t>(2 + page);
        cb_reserve_back(cb, 1);
        noc_async_read(from.get_noc_addr(page), get_write_ptr(cb), get_tile_size(cb));
        noc_async_read_barrier();
        cb_push_back(cb, 1);
    }
}
)";
constexpr const char* kDrain = R"(
#include "api/dataflow/dataflow_api.h"
void kernel_main() {
    constexpr auto layout = TensorAccessorArgs<0>();
    const auto to = TensorAccessor(layout, get_arg_val<uint32_t>(0), 4096);
    const uint32_t steps = get_arg_val<uint32_t>(1);
    for (uint32_t page = 0; page < steps; ++page) {
        const uint32_t cb = get_arg_val<uint32_t>(2 + page);
        cb_wait_front(cb, 1);
        noc_async_write(get_read_ptr(cb), to.get_noc_addr(page), get_tile_size(cb));
        noc_async_write_barrier();
        cb_pop_front(cb, 1);
    }
}
)";

tensix::TileShape shape_of(tt::DataFormat format) {
    tensix::TileShape shape;
    shape.format = static_cast<abi::DataFormat>(format);
    shape.page_bytes = tensix::tile_bytes(shape);
    return shape;
}

std::shared_ptr<MeshBuffer> dram(distributed::MeshDevice& device, size_t tiles) {
    return MeshBuffer::create(distributed::ReplicatedBufferConfig{.size = std::max<size_t>(tiles, 1) * kSlot},
                              {.page_size = kSlot}, &device);
}

std::vector<uint32_t> encode(const TtnnKernel& kernel, const std::vector<TileStep>& steps) {
    std::vector<uint8_t> bytes(std::max<size_t>(steps.size(), 1) * kSlot);
    for (size_t i = 0; i < steps.size(); ++i) {
        const auto shape = shape_of(kernel.buffer(steps[i].buffer).format);
        std::vector<float> faces(1024);
        tensix::faces_from_rows(steps[i].tile, shape, faces);
        tensix::encode_tile(faces, shape, tensix::Rounding::kNearestEven, std::span(bytes).subspan(i * kSlot, kSlot));
    }
    std::vector<uint32_t> words(bytes.size() / 4);
    std::memcpy(words.data(), bytes.data(), bytes.size());
    return words;
}

std::vector<Tile1024> decode(const TtnnKernel& kernel, const std::vector<uint8_t>& outputs,
                             const std::vector<uint32_t>& words) {
    std::vector<Tile1024> tiles;
    const auto* bytes = reinterpret_cast<const uint8_t*>(words.data());
    for (size_t i = 0; i < outputs.size(); ++i) {
        const auto shape = shape_of(kernel.buffer(outputs[i]).format);
        std::vector<float> faces(1024), rows(1024);
        tensix::decode_tile(std::span(bytes + i * kSlot, kSlot), shape, faces);
        tensix::rows_from_faces(faces, shape, rows);
        tiles.push_back(rows);
    }
    return tiles;
}

// The names that a host program's bindings would stand for, then the kernel itself.
std::string with_bindings(const TtnnKernel& kernel) {
    std::string text = "#include \"experimental/kernel_args.h\"\n#include \"api/dataflow/dfb_binding_token.h\"\n";
    text += "namespace dfb {\n";
    for (const TtnnBuffer& buffer : kernel.buffers)
        if (!buffer.name.empty())
            text += fmt::format("constexpr DFBBindingToken {}{{{}}};\n", buffer.name, buffer.index);
    text += "}\nnamespace args {\n";
    for (const auto& [name, value] : kernel.compile_args)
        text += fmt::format("constexpr experimental::CtaVal<uint32_t> {}{{{}u}};\n", name, value);
    for (size_t i = 0; i < kernel.runtime_args.size(); ++i)
        text += fmt::format("constexpr experimental::RtaArg<uint32_t> {}{{{}}};\n", kernel.runtime_args[i], 4 * i);
    return text + fmt::format("}}\n#include \"{}/ttnn/cpp/ttnn/{}\"\n", ttnn_folder(), kernel.file);
}

std::vector<uint32_t> transfer_args(const MeshBuffer& buffer, const std::vector<uint8_t>& order) {
    std::vector<uint32_t> args{static_cast<uint32_t>(buffer.address()), static_cast<uint32_t>(order.size())};
    args.insert(args.end(), order.begin(), order.end());
    return args;
}

std::vector<uint32_t> layout_of(const std::shared_ptr<MeshBuffer>& buffer) {
    std::vector<uint32_t> args;
    TensorAccessorArgs(buffer).append_to(args);
    return args;
}

Program program_of(const TtnnKernel& kernel, const std::shared_ptr<MeshBuffer>& source,
                   const std::vector<uint8_t>& inputs, const std::shared_ptr<MeshBuffer>& target,
                   const std::vector<uint8_t>& outputs) {
    Program program = CreateProgram();
    const CoreCoord core(0, 0);
    for (const TtnnBuffer& buffer : kernel.buffers) {
        const uint32_t page = shape_of(buffer.format).page_bytes;
        CreateCircularBuffer(program, core,
                             CircularBufferConfig(buffer.pages * page, {{buffer.index, buffer.format}})
                                 .set_page_size(buffer.index, page));
    }
    ComputeConfig config;
    config.fp32_dest_acc_en = kernel.fp32_dest;
    config.compile_args = kernel.positional;
    config.unpack_to_dest_mode.assign(NUM_CIRCULAR_BUFFERS, UnpackToDestMode::Default);
    for (const TtnnBuffer& buffer : kernel.buffers)
        if (buffer.exact) config.unpack_to_dest_mode[buffer.index] = UnpackToDestMode::UnpackToDestFp32;
    config.defines = kernel.defines;
    config.compiler_include_paths = {ttnn_folder(), ttnn_folder() + "/ttnn/cpp"};
    const auto compute = CreateKernelFromString(program, with_bindings(kernel), core, config);
    SetRuntimeArgs(program, compute, core, kernel.values);
    const auto feeder = CreateKernelFromString(
        program, kFeeder, core,
        DataMovementConfig{.processor = DataMovementProcessor::RISCV_0, .compile_args = layout_of(source)});
    SetRuntimeArgs(program, feeder, core, transfer_args(*source, inputs));
    const auto drain = CreateKernelFromString(
        program, kDrain, core,
        DataMovementConfig{
            .processor = DataMovementProcessor::RISCV_1, .noc = NOC::NOC_1, .compile_args = layout_of(target)});
    SetRuntimeArgs(program, drain, core, transfer_args(*target, outputs));
    return program;
}

}  // namespace

const TtnnBuffer& TtnnKernel::buffer(uint32_t wanted) const {
    for (const TtnnBuffer& buffer : buffers)
        if (buffer.index == wanted) return buffer;
    throw std::runtime_error(fmt::format("{} has no buffer {}", file, wanted));
}

std::string ttnn_folder() {
    const char* named = std::getenv("SOFTMETAL_TTNN_DIR");
    if (!named) return {};
    for (const char* below : {"", "/ttnn"})
        if (std::filesystem::exists(std::string(named) + below + "/ttnn/cpp/ttnn/operations"))
            return std::string(named) + below;
    throw std::runtime_error(fmt::format("SOFTMETAL_TTNN_DIR={} has no ttnn/cpp/ttnn/operations below it", named));
}

std::vector<Tile1024> run_ttnn_kernel(const TtnnKernel& kernel, const std::vector<TileStep>& inputs,
                                      const std::vector<uint8_t>& outputs, const std::string& machine) {
    auto device = make_device(machine);
    auto& queue = device->mesh_command_queue();
    auto source = dram(*device, inputs.size()), target = dram(*device, outputs.size());
    std::vector<uint32_t> words = encode(kernel, inputs);
    distributed::EnqueueWriteMeshBuffer(queue, source, words);
    std::vector<uint8_t> order;
    for (const TileStep& step : inputs) order.push_back(step.buffer);
    MeshWorkload workload;
    workload.add_program(MeshCoordinateRange(device->shape()), program_of(kernel, source, order, target, outputs));
    distributed::EnqueueMeshWorkload(queue, workload, true);
    std::vector<uint32_t> result;
    distributed::ReadShard(queue, result, target, MeshCoordinate(0, 0));
    return decode(kernel, outputs, result);
}

}  // namespace softmetal::host::testing
