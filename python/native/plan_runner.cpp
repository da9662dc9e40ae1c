#include "native/plan_runner.h"

#include <fmt/format.h>

#include <tt-metalium/circular_buffer_constants.h>
#include <algorithm>
#include <fstream>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <tt-metalium/distributed.hpp>
#include <tt-metalium/host_api.hpp>
#include <tt-metalium/tensor_accessor_args.hpp>
#include <tuple>

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
    if (plan.value("version", 0) != 2)
        throw UserError(fmt::format("{} has version {}; this softmetal reads version 2: compile the kernel again",
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

// How a tensor lies in device memory while a program runs: as tiles, or as flat row-major bytes cut into pages.
struct DeviceLayout {
    bool tiled = true;
    TileLayout tiles;
    std::vector<int64_t> splits;  // a dimension becomes two, blocks and what is in a block of this size; 0: it stays
    std::vector<int64_t> order;   // of these dimensions in its tiles, -1: one of size 1 more; empty: as they are
    uint64_t row_major_bytes = 0;
    uint32_t page_size = 0;

    auto key() const {
        return std::tuple(tiled, tiles.format, tiles.padded_rows, tiles.padded_cols, page_size, splits, order);
    }
    // Tiles end beyond the tensor: what programs write there is nobody's.
    bool ragged() const { return tiled && (tiles.padded_rows != tiles.rows || tiles.padded_cols != tiles.cols); }
    uint64_t bytes() const {
        const uint64_t used = tiled ? tiles.bytes() : row_major_bytes;
        return std::max<uint64_t>(1, (used + page_size - 1) / page_size) * page_size;
    }
};

TensorView split(const TensorView& view, const std::vector<int64_t>& splits) {
    if (splits.empty()) return view;
    TensorView cut{view.data, {}, {}, view.dtype};
    for (size_t i = 0; i < view.shape.size(); ++i) {
        const int64_t size = splits.at(i) ? splits[i] : view.shape[i], stride = view.strides[i];
        if (splits[i]) cut.shape.push_back(view.shape[i] / size), cut.strides.push_back(stride * size);
        cut.shape.push_back(size), cut.strides.push_back(stride);
    }
    return cut;
}

// A tensor's dimensions as its tiles have them.
TensorView in_order(const TensorView& tensor, const DeviceLayout& layout) {
    const TensorView view = split(tensor, layout.splits);
    if (layout.order.empty()) return view;
    TensorView ordered{view.data, {}, {}, view.dtype};
    for (int64_t dim : layout.order) {
        ordered.shape.push_back(dim < 0 ? 1 : view.shape.at(dim));
        ordered.strides.push_back(dim < 0 ? 0 : view.strides.at(dim));
    }
    return ordered;
}

DeviceLayout layout_of(const json& spec, const TensorView& view) {
    DeviceLayout layout;
    layout.page_size = spec.at("page_size");
    layout.tiled = spec.at("layout") == "tile";
    if (!layout.tiled) {
        layout.row_major_bytes = row_major_bytes(view);
        return layout;
    }
    layout.splits = spec.value("splits", std::vector<int64_t>{});
    layout.order = spec.value("order", std::vector<int64_t>{});
    const auto shape = in_order(view, layout).shape;
    const auto padded = spec.at("padded_shape").get<std::vector<int64_t>>();
    layout.tiles.format = format_from_name(spec.at("tile_format"));
    layout.tiles.tile_bytes = layout.page_size;
    layout.tiles.cols = shape.empty() ? 1 : shape.back();
    layout.tiles.rows = shape.size() < 2 ? 1 : shape[shape.size() - 2];
    for (size_t i = 0; i + 2 < shape.size(); ++i) layout.tiles.batches *= shape[i];
    layout.tiles.padded_rows = padded.size() < 2 ? 32 : padded[padded.size() - 2];
    layout.tiles.padded_cols = padded.empty() ? 32 : padded.back();
    return layout;
}

// One parameter of the kernel over the programs of a run. Its newest values are in the caller's memory or in the device
// buffer of one layout; a program that wants another layout gets it through the caller's memory.
class BoundTensor {
public:
    BoundTensor(std::string name, TensorView view) : name_(std::move(name)), view_(std::move(view)) {}

    // The buffer that the next program uses.
    const std::shared_ptr<MeshBuffer>& buffer() const { return places_.at(current_).buffer; }

    // Makes a program's layout the one in use, with the newest values in it if they are wanted.
    void prepare(const json& spec) {
        const DeviceLayout layout = layout_of(spec, view_);
        current_ = layout.key();
        if (!places_.contains(current_)) places_.emplace(current_, Place{layout, allocate(layout), false});
        Place& place = places_.at(current_);
        const bool wanted = spec.at("role") != "output";
        if (wanted && (!place.fresh || (!host_fresh_ && layout.ragged()))) {
            collect();
            upload(place);
        }
        if (spec.at("role") != "input") {
            for (auto& [key, other] : places_) other.fresh = false;
            host_fresh_ = false;
        }
        place.fresh = true;
    }

    // Brings the newest values into the caller's memory.
    void collect() {
        if (host_fresh_) return;
        for (auto& [key, place] : places_) {
            if (!place.fresh) continue;
            std::vector<uint8_t> bytes;
            distributed::EnqueueReadMeshBuffer(device().mesh_command_queue(), bytes, place.buffer, /*blocking=*/true);
            if (place.layout.tiled) {
                from_tiles(bytes, place.layout.tiles, in_order(view_, place.layout));
            } else {
                from_row_major(bytes, view_);
            }
            host_fresh_ = true;
            return;
        }
    }

private:
    struct Place {
        DeviceLayout layout;
        std::shared_ptr<MeshBuffer> buffer;
        bool fresh = false;
    };

    static std::shared_ptr<MeshBuffer> allocate(const DeviceLayout& layout) {
        distributed::DeviceLocalBufferConfig local;
        local.page_size = layout.page_size;
        local.buffer_type = BufferType::DRAM;
        return MeshBuffer::create(distributed::ReplicatedBufferConfig{.size = layout.bytes()}, local, &device());
    }

    void upload(Place& place) {
        const DeviceLayout& layout = place.layout;
        auto bytes = layout.tiled ? to_tiles(in_order(view_, layout), layout.tiles) : to_row_major(view_);
        bytes.resize(layout.bytes());
        distributed::EnqueueWriteMeshBuffer(device().mesh_command_queue(), place.buffer, bytes, /*blocking=*/false);
    }

    using Key = decltype(DeviceLayout().key());
    std::string name_;
    TensorView view_;
    std::map<Key, Place> places_;
    Key current_;
    bool host_fresh_ = true;
};

using Tensors = std::map<std::string, BoundTensor>;

void check_tensor(const json& spec, const TensorView& view) {
    const auto shape = spec.at("shape").get<std::vector<int64_t>>();
    const auto name = spec.at("name").get<std::string>();
    if (view.shape != shape)
        throw UserError(fmt::format("tensor '{}' has shape {}; the kernel was compiled for {}", name,
                                    describe(view.shape), describe(shape)));
    if (view.dtype != spec.at("dtype").get<std::string>())
        throw UserError(fmt::format("tensor '{}' is {}; the kernel was compiled for {}", name, view.dtype,
                                    spec.at("dtype").get<std::string>()));
    if (spec.at("role") == "input") return;
    for (size_t dim = 0; dim < shape.size(); ++dim)
        if (view.strides[dim] == 0 && shape[dim] > 1)
            throw UserError(
                fmt::format("tensor '{}' is written, and its {} elements along dimension {} are one in memory (stride "
                            "0, as expand() "
                            "makes it): give a tensor of its own, {}.clone()",
                            name, shape[dim], dim, name));
}

Tensors bind_tensors(const json& plan, const std::vector<TensorView>& tensors) {
    const auto& specs = plan.at("tensors");
    if (specs.size() != tensors.size())
        throw UserError(fmt::format("kernel '{}' takes {} tensors, got {}", plan.at("name").get<std::string>(),
                                    specs.size(), tensors.size()));
    Tensors bound;
    for (size_t i = 0; i < specs.size(); ++i) {
        check_tensor(specs[i], tensors[i]);
        const auto name = specs[i].at("name").get<std::string>();
        bound.emplace(name, BoundTensor(name, tensors[i]));
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

std::vector<uint32_t> compile_args(const json& kernel, const Tensors& tensors) {
    auto args = kernel.value("compile_args", std::vector<uint32_t>{});
    for (const auto& name : kernel.value("tensor_accessors", std::vector<std::string>{}))
        TensorAccessorArgs(*tensors.at(name).buffer()).append_to(args);
    return args;
}

KernelHandle create_kernel(Program& program, const json& kernel, const std::filesystem::path& directory,
                           const Tensors& tensors) {
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
    ArgumentResolver(const Tensors& tensors, const std::vector<uint32_t>& semaphores, const Scalars& scalars)
        : tensors_(tensors), semaphores_(semaphores), scalars_(scalars) {}

    uint32_t operator()(const json& value) const {
        if (value.is_number()) return value.get<uint32_t>();
        const auto text = value.get<std::string>();
        const auto colon = text.find(':');
        const auto kind = text.substr(0, colon), what = colon == std::string::npos ? "" : text.substr(colon + 1);
        if (kind == "address") return static_cast<uint32_t>(tensors_.at(what).buffer()->address());
        if (kind == "semaphore") return semaphores_.at(std::stoul(what));
        if (kind == "scalar") return scalars_.at(what);
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
    const Tensors& tensors_;
    const std::vector<uint32_t>& semaphores_;
    const Scalars& scalars_;
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

Program build_program(const json& plan, const std::filesystem::path& directory, const Tensors& tensors,
                      const Scalars& scalars) {
    Program program = CreateProgram();
    create_circular_buffers(program, plan);
    std::vector<uint32_t> semaphores;
    for (const auto& semaphore : plan.value("semaphores", json::array()))
        semaphores.push_back(
            CreateSemaphore(program, core_ranges(semaphore.at("cores")), semaphore.value("initial", 0u)));
    const ArgumentResolver resolve(tensors, semaphores, scalars);
    for (const auto& kernel : plan.at("kernels")) {
        auto handle = create_kernel(program, kernel, directory, tensors);
        set_runtime_args(program, handle, kernel, resolve);
    }
    return program;
}

}  // namespace

void run_plan(const std::filesystem::path& directory, const std::vector<TensorView>& views, const Scalars& scalars) {
    const json plan = read_plan(directory);
    open_device_for(plan);
    Tensors tensors = bind_tensors(plan, views);
    for (const auto& scalar : plan.value("scalars", json::array()))
        if (!scalars.contains(scalar.at("name")))
            throw UserError(fmt::format("kernel '{}' takes the number '{}'; it was not given",
                                        plan.at("name").get<std::string>(), scalar.at("name").get<std::string>()));
    auto& queue = device().mesh_command_queue();
    for (const auto& program : plan.at("programs")) {
        for (const auto& spec : program.at("tensors")) tensors.at(spec.at("name")).prepare(spec);
        distributed::MeshWorkload workload;
        workload.add_program(distributed::MeshCoordinateRange(device().shape()),
                             build_program(program, directory, tensors, scalars));
        distributed::EnqueueMeshWorkload(queue, workload, /*blocking=*/false);
        distributed::Finish(queue);
    }
    for (auto& [name, tensor] : tensors) tensor.collect();
}

void close_device() {
    auto& held = open_device();
    if (held.device) held.device->close();
    held = {};
}

}  // namespace softmetal::python
