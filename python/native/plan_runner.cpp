#include "native/plan_runner.h"

#include <fmt/format.h>

#include <tt-metalium/circular_buffer_constants.h>
#include <fstream>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <tt-metalium/distributed.hpp>
#include <tt-metalium/host_api.hpp>
#include <tt-metalium/tensor_accessor_args.hpp>

#include "native/tensor_layout.h"
#include "softmetal/error.h"
#include "softmetal/scoped_machine.h"

namespace softmetal::python {
namespace {

using nlohmann::json;
using namespace tt::tt_metal;
using distributed::MeshBuffer;
using distributed::MeshDevice;

struct OpenDevice {
    std::string machine;
    std::shared_ptr<MeshDevice> device;
};

OpenDevice& open_device() {
    static OpenDevice held;
    return held;
}

MeshDevice& device() {
    return *open_device().device;
}

// The device stays open between runs, until a plan is for another machine.
void open_device_for(const json& plan) {
    auto& held = open_device();
    const auto machine = plan.at("machine").get<std::string>();
    if (held.device && held.machine == machine) return;
    close_device();
    const ScopedMachine scope(machine);
    held = {machine, MeshDevice::create_unit_mesh(0)};
}

json read_plan(const std::filesystem::path& directory) {
    const auto path = directory / "plan.json";
    std::ifstream file(path);
    if (!file) throw UserError(fmt::format("{} cannot be read; compile the kernel first", path.string()));
    json plan = json::parse(file, nullptr, /*allow_exceptions=*/false);
    if (plan.is_discarded()) throw UserError(fmt::format("{} is not JSON", path.string()));
    if (plan.value("version", 0) != 1)
        throw UserError(fmt::format("{} has version {}; this softmetal reads version 1: compile the kernel again",
                                    path.string(), plan.value("version", 0)));
    return plan;
}

CoreRangeSet core_ranges(const json& rectangles) {
    std::vector<CoreRange> ranges;
    for (const auto& r : rectangles)
        ranges.emplace_back(CoreCoord(r[0].get<size_t>(), r[1].get<size_t>()),
                            CoreCoord(r[2].get<size_t>(), r[3].get<size_t>()));
    return CoreRangeSet(ranges);
}

tt::DataFormat data_format(const json& name) {
    return static_cast<tt::DataFormat>(format_from_name(name.get<std::string>()));
}

std::string describe(const std::vector<int64_t>& shape) {
    return fmt::format("({})", fmt::join(shape, ", "));
}

// One parameter of the kernel: the caller's tensor, its place on the device, its layout.
struct BoundTensor {
    json spec;
    TensorView view;
    TileLayout layout;
    std::shared_ptr<MeshBuffer> buffer;

    bool is_read() const { return spec.at("role") != "output"; }
    bool is_written() const { return spec.at("role") != "input"; }
};

TileLayout layout_of(const json& spec) {
    TileLayout layout;
    const auto shape = spec.at("shape").get<std::vector<int64_t>>();
    const auto padded = spec.at("padded_shape").get<std::vector<int64_t>>();
    layout.format = format_from_name(spec.at("tile_format"));
    layout.tile_bytes = spec.at("page_size");
    layout.cols = shape.empty() ? 1 : shape.back();
    layout.rows = shape.size() < 2 ? 1 : shape[shape.size() - 2];
    for (size_t i = 0; i + 2 < shape.size(); ++i) layout.batches *= shape[i];
    layout.padded_rows = padded[padded.size() - 2];
    layout.padded_cols = padded.back();
    return layout;
}

void check_tensor(const json& spec, const TensorView& view) {
    const auto shape = spec.at("shape").get<std::vector<int64_t>>();
    const auto name = spec.at("name").get<std::string>();
    if (view.shape != shape)
        throw UserError(fmt::format("tensor '{}' has shape {}; the kernel was compiled for {}", name,
                                    describe(view.shape), describe(shape)));
    if (view.dtype != spec.at("dtype").get<std::string>())
        throw UserError(fmt::format("tensor '{}' is {}; the kernel was compiled for {}", name, view.dtype,
                                    spec.at("dtype").get<std::string>()));
}

std::map<std::string, BoundTensor> bind_tensors(const json& plan, const std::vector<TensorView>& tensors) {
    const auto& specs = plan.at("tensors");
    if (specs.size() != tensors.size())
        throw UserError(fmt::format("kernel '{}' takes {} tensors, got {}", plan.at("name").get<std::string>(),
                                    specs.size(), tensors.size()));
    std::map<std::string, BoundTensor> bound;
    for (const auto& spec : specs) {
        BoundTensor tensor{spec, tensors.at(spec.at("param_index")), layout_of(spec), nullptr};
        check_tensor(spec, tensor.view);
        distributed::DeviceLocalBufferConfig local;
        local.page_size = tensor.layout.tile_bytes;
        local.buffer_type = BufferType::DRAM;
        distributed::ReplicatedBufferConfig replicated{.size = tensor.layout.bytes()};
        tensor.buffer = MeshBuffer::create(replicated, local, &device());
        bound.emplace(spec.at("name"), std::move(tensor));
    }
    return bound;
}

// Buffers that share memory with another one are configured together with it, as one allocation.
void create_circular_buffers(Program& program, const json& plan) {
    const auto& all = plan.at("circular_buffers");
    for (const auto& owner : all) {
        if (!owner.value("share_with", json()).is_null()) continue;
        std::vector<json> members{owner};
        for (const auto& other : all)
            if (other.value("share_with", json()) == owner.at("id")) members.push_back(other);
        std::map<uint8_t, tt::DataFormat> formats;
        for (const auto& member : members) formats[member.at("id").get<uint8_t>()] = data_format(member.at("format"));
        const uint32_t bytes = owner.at("page_size").get<uint32_t>() * owner.at("num_pages").get<uint32_t>();
        CircularBufferConfig config(bytes, formats);
        for (const auto& member : members) config.set_page_size(member.at("id").get<uint8_t>(), member.at("page_size"));
        CreateCircularBuffer(program, core_ranges(owner.at("cores")), config);
    }
}

MathFidelity fidelity(const std::string& name) {
    static const std::map<std::string, MathFidelity> known = {{"LoFi", MathFidelity::LoFi},
                                                              {"HiFi2", MathFidelity::HiFi2},
                                                              {"HiFi3", MathFidelity::HiFi3},
                                                              {"HiFi4", MathFidelity::HiFi4}};
    auto found = known.find(name);
    if (found == known.end()) throw UserError(fmt::format("math fidelity '{}': use LoFi, HiFi2, HiFi3 or HiFi4", name));
    return found->second;
}

std::vector<uint32_t> compile_args(const json& kernel, const std::map<std::string, BoundTensor>& tensors) {
    auto args = kernel.value("compile_args", std::vector<uint32_t>{});
    for (const auto& name : kernel.value("tensor_accessors", std::vector<std::string>{}))
        TensorAccessorArgs(*tensors.at(name).buffer).append_to(args);
    return args;
}

KernelHandle create_kernel(Program& program, const json& kernel, const std::filesystem::path& directory,
                           const std::map<std::string, BoundTensor>& tensors) {
    const auto path = (directory / kernel.at("file").get<std::string>()).string();
    const auto cores = core_ranges(kernel.at("cores"));
    const auto defines = kernel.value("defines", std::map<std::string, std::string>{});
    const auto named = kernel.value("named_compile_args", std::unordered_map<std::string, uint32_t>{});
    const auto args = compile_args(kernel, tensors);
    const auto processor = kernel.at("processor").get<std::string>();
    if (processor == "compute") {
        ComputeConfig config;
        config.math_fidelity = fidelity(kernel.at("math_fidelity"));
        config.fp32_dest_acc_en = kernel.value("fp32_dest_acc_en", false);
        config.dst_full_sync_en = kernel.value("dst_full_sync_en", false);
        config.unpack_to_dest_mode.assign(NUM_CIRCULAR_BUFFERS, UnpackToDestMode::Default);
        for (size_t cb : kernel.value("unpack_to_dest_fp32", std::vector<size_t>{}))
            config.unpack_to_dest_mode.at(cb) = UnpackToDestMode::UnpackToDestFp32;
        config.compile_args = args;
        config.defines = defines;
        config.named_compile_args = named;
        return CreateKernel(program, path, cores, config);
    }
    DataMovementConfig config;
    config.processor = processor == "brisc" ? DataMovementProcessor::RISCV_0 : DataMovementProcessor::RISCV_1;
    config.noc = kernel.at("noc").get<int>() == 0 ? NOC::NOC_0 : NOC::NOC_1;
    config.compile_args = args;
    config.defines = defines;
    config.named_compile_args = named;
    return CreateKernel(program, path, cores, config);
}

// A runtime argument: a number, or what only the device knows ("address:A", "noc_x:3,0", "semaphore:1").
class ArgumentResolver {
public:
    ArgumentResolver(const std::map<std::string, BoundTensor>& tensors, const std::vector<uint32_t>& semaphores)
        : tensors_(tensors), semaphores_(semaphores) {}

    uint32_t operator()(const json& value) const {
        if (value.is_number()) return value.get<uint32_t>();
        const auto text = value.get<std::string>();
        const auto colon = text.find(':');
        const auto kind = text.substr(0, colon), what = colon == std::string::npos ? "" : text.substr(colon + 1);
        if (kind == "address") return static_cast<uint32_t>(tensors_.at(what).buffer->address());
        if (kind == "semaphore") return semaphores_.at(std::stoul(what));
        if (kind == "noc_x") return static_cast<uint32_t>(noc_core(what).x);
        if (kind == "noc_y") return static_cast<uint32_t>(noc_core(what).y);
        throw UserError(
            fmt::format("plan.json has the runtime argument '{}', which this softmetal does not know", text));
    }

private:
    static CoreCoord noc_core(const std::string& logical) {
        const auto comma = logical.find(',');
        return device().worker_core_from_logical_core(
            CoreCoord(std::stoul(logical.substr(0, comma)), std::stoul(logical.substr(comma + 1))));
    }
    const std::map<std::string, BoundTensor>& tensors_;
    const std::vector<uint32_t>& semaphores_;
};

void set_runtime_args(Program& program, KernelHandle handle, const json& kernel, const ArgumentResolver& resolve) {
    if (kernel.contains("common_runtime_args") && !kernel["common_runtime_args"].empty()) {
        std::vector<uint32_t> values;
        for (const auto& value : kernel["common_runtime_args"]) values.push_back(resolve(value));
        SetCommonRuntimeArgs(program, handle, values);
    }
    if (!kernel.contains("runtime_args")) return;
    for (const auto& row : kernel["runtime_args"].at("rows")) {
        std::vector<uint32_t> values;
        for (const auto& value : row.at("values")) values.push_back(resolve(value));
        const CoreCoord core(row.at("core")[0].get<size_t>(), row.at("core")[1].get<size_t>());
        SetRuntimeArgs(program, handle, core, values);
    }
}

Program build_program(const json& plan, const std::filesystem::path& directory,
                      const std::map<std::string, BoundTensor>& tensors) {
    Program program = CreateProgram();
    create_circular_buffers(program, plan);
    std::vector<uint32_t> semaphores;
    for (const auto& semaphore : plan.value("semaphores", json::array()))
        semaphores.push_back(
            CreateSemaphore(program, core_ranges(semaphore.at("cores")), semaphore.value("initial", 0u)));
    const ArgumentResolver resolve(tensors, semaphores);
    for (const auto& kernel : plan.at("kernels")) {
        auto handle = create_kernel(program, kernel, directory, tensors);
        set_runtime_args(program, handle, kernel, resolve);
    }
    return program;
}

}  // namespace

void run_plan(const std::filesystem::path& directory, const std::vector<TensorView>& views) {
    const json plan = read_plan(directory);
    open_device_for(plan);
    auto tensors = bind_tensors(plan, views);
    auto& queue = device().mesh_command_queue();
    for (auto& [name, tensor] : tensors) {
        if (!tensor.is_read()) continue;
        auto tiles = to_tiles(tensor.view, tensor.layout);
        distributed::EnqueueWriteMeshBuffer(queue, tensor.buffer, tiles, /*blocking=*/false);
    }
    distributed::MeshWorkload workload;
    workload.add_program(distributed::MeshCoordinateRange(device().shape()), build_program(plan, directory, tensors));
    distributed::EnqueueMeshWorkload(queue, workload, /*blocking=*/false);
    distributed::Finish(queue);
    for (auto& [name, tensor] : tensors) {
        if (!tensor.is_written()) continue;
        std::vector<uint8_t> tiles;
        distributed::EnqueueReadMeshBuffer(queue, tiles, tensor.buffer, /*blocking=*/true);
        from_tiles(tiles, tensor.layout, tensor.view);
    }
}

void close_device() {
    auto& held = open_device();
    if (held.device) held.device->close();
    held = {};
}

}  // namespace softmetal::python
