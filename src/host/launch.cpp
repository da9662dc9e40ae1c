// From a program to what the chip runs: cores, circular buffers, semaphores, compiled kernels.
#include "host/launch.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <set>

#include "host/circular_buffer_placement.h"
#include "host/core_spaces.h"
#include "host/errors.h"
#include "host/global_circular_buffer.h"
#include "host/metal2/registry.h"
#include "host/sim_device.h"
#include "kernel/compiler.h"
#include "tensix/formats.h"

namespace softmetal::host {
namespace {

using tt::tt_metal::DataMovementProcessor;
using tt::tt_metal::KernelBuildOptLevel;
using tt::tt_metal::UnpackToDestMode;
using tt::tt_metal::detail::ProgramImpl;
using Shapes = std::vector<tensix::TileShape>;

kernel::OptLevel opt_level(KernelBuildOptLevel level) {
    switch (level) {
        case KernelBuildOptLevel::O0:
            return kernel::OptLevel::kO0;
        case KernelBuildOptLevel::O1:
            return kernel::OptLevel::kO1;
        case KernelBuildOptLevel::O2:
            return kernel::OptLevel::kO2;
        case KernelBuildOptLevel::O3:
            return kernel::OptLevel::kO3;
        case KernelBuildOptLevel::Os:
            return kernel::OptLevel::kOs;
        case KernelBuildOptLevel::Ofast:
            return kernel::OptLevel::kOfast;
        case KernelBuildOptLevel::Oz:
            return kernel::OptLevel::kOz;
    }
    return kernel::OptLevel::kO2;
}

tensix::TileShape tile_shape(const CircularBufferEntry& entry, uint8_t index) {
    const auto& page_size = entry.config.page_sizes()[index];
    if (!page_size) {
        fail(
            "circular buffer index {} of {} bytes on cores {} has no page size: call set_page_size({}, bytes of one "
            "page)",
            index, entry.config.total_size(), entry.cores, index);
    }
    if (entry.config.total_size() % *page_size != 0) {
        fail("circular buffer index {}: total size {} bytes must be divisible by page size {} bytes", index,
             entry.config.total_size(), *page_size);
    }
    if (!entry.config.data_formats()[index]) {
        fail("circular buffer index {} on cores {} has no data format: call set_data_format({}, format)", index,
             entry.cores, index);
    }
    const tt::tt_metal::Tile tile = entry.config.tiles()[index].value_or(tt::tt_metal::Tile{});
    return {.format = static_cast<abi::DataFormat>(*entry.config.data_formats()[index]),
            .rows = static_cast<uint8_t>(tile.get_height()),
            .cols = static_cast<uint8_t>(tile.get_width()),
            .face_rows = static_cast<uint8_t>(tile.get_face_shape()[0]),
            .num_faces = static_cast<uint8_t>(tile.get_num_faces()),
            .page_bytes = *page_size};
}

// What a core gets, before kernels are compiled.
struct CorePlan {
    chip::CoreSetup setup;
    Shapes shapes = Shapes(abi::kMaxCircularBuffers);
    std::vector<KernelHandle> kernels;
};

std::map<CoreCoord, CorePlan> plan_cores(const ProgramImpl& program, const DeviceState& device) {
    const auto& machine = device.machine();
    std::map<CoreCoord, CorePlan> plans;
    for (KernelHandle handle = 0; handle < program.kernels.size(); ++handle) {
        const KernelEntry& kernel = program.kernels[handle];
        for (const auto& range : kernel.cores.ranges()) {
            for (const CoreCoord& core : range) {
                if (core.x >= machine.grid_x || core.y >= machine.grid_y) {
                    fail("{} is to run on core {}, outside the {}x{} worker grid of {}: use cores (0,0) to ({},{}){}",
                         kernel.describe(handle), core, machine.grid_x, machine.grid_y, machine.name,
                         machine.grid_x - 1, machine.grid_y - 1,
                         hint_at_other_spaces(machine, CoreSpace::Logical, core));
                }
                plans[core].kernels.push_back(handle);
            }
        }
    }
    for (auto& [core, plan] : plans) {
        plan.setup.core = {static_cast<uint32_t>(core.x), static_cast<uint32_t>(core.y)};
    }
    return plans;
}

// The remote index is an end of the ring; the others use the same ring as a circular buffer of their own.
void put_into_ring(const CircularBufferEntry& entry, chip::CircularBufferSetup& setup) {
    const uint8_t remote = *entry.config.remote_buffer_indices().begin();
    if (setup.id == remote) {
        setup.remote = true;
        setup.address = entry.global->config().address();
        return;
    }
    setup.shares_ring_of = remote;
    setup.size = entry.global->size / setup.page_size * setup.page_size;
}

// Kernels keep local and remote circular buffers in two tables, of which the remote one starts above all local ones.
void check_remote_indices(const std::map<CoreCoord, CorePlan>& plans) {
    for (const auto& [core, plan] : plans) {
        std::optional<uint32_t> lowest_remote, highest_local;
        for (const auto& cb : plan.setup.circular_buffers) {
            if (cb.remote) lowest_remote = std::min(lowest_remote.value_or(cb.id), cb.id);
            if (!cb.remote) highest_local = std::max(highest_local.value_or(cb.id), cb.id);
        }
        if (lowest_remote && highest_local && *highest_local >= *lowest_remote) {
            fail(
                "core {}: circular buffer index {} is local and index {} remote; remote indices must be above all "
                "local "
                "ones",
                core, *highest_local, *lowest_remote);
        }
    }
}

// Whether a format counts as one with an exponent of eight bits; nothing for those that go with both.
std::optional<bool> has_long_exponent(tensix::DataFormat format) {
    using tensix::DataFormat;
    if (format == DataFormat::kInt8) return false;
    const tensix::FormatInfo* info = tensix::find_format(format);
    const bool goes_with_both = format == DataFormat::kFloat32 || format == DataFormat::kFp8_e4m3;
    if (!info || info->kind == tensix::FormatKind::kInteger || goes_with_both) return std::nullopt;
    return !info->five_bit_exponent;
}

// The SDK's build of kernels sets one width of exponents for all circular buffers of a core.
void check_exponents(const std::map<CoreCoord, CorePlan>& plans) {
    for (const auto& [core, plan] : plans) {
        std::array<const chip::CircularBufferSetup*, 2> first = {};
        for (const auto& cb : plan.setup.circular_buffers) {
            const auto is_long = has_long_exponent(cb.shape.format);
            if (is_long && !first[*is_long]) first[*is_long] = &cb;
        }
        if (!first[0] || !first[1]) continue;
        const auto [narrow, wide] = first;
        fail(
            "core {}: circular buffer index {} is {} and index {} is {}; the SDK builds no kernel whose circular "
            "buffers have exponents of different width: make one of them Float32, or both of one kind (Float16, Bfp8, "
            "Bfp4, Bfp2, Lf8, Int8; or Float16_b, Bfp8_b, Bfp4_b, Bfp2_b)",
            core, narrow->id, static_cast<tt::DataFormat>(narrow->shape.format), wide->id,
            static_cast<tt::DataFormat>(wide->shape.format));
    }
}

// Returns where each is.
std::vector<uint32_t> add_circular_buffers(const ProgramImpl& program, DeviceState& device,
                                           std::map<CoreCoord, CorePlan>& plans) {
    auto addresses = place_circular_buffers(program, device.memory(), device.id());
    for (const auto& entry : program.circular_buffers) {
        if (!entry->global && !entry->config.remote_buffer_indices().empty()) {
            fail(
                "circular buffer index {} on cores {} is remote, but the circular buffer was created without a "
                "GlobalCircularBuffer: use experimental::CreateCircularBuffer with one",
                *entry->config.remote_buffer_indices().begin(), entry->cores);
        }
        for (uint8_t index : entry->config.buffer_indices()) {
            if (index >= device.machine().circular_buffers) {
                fail("circular buffer index {} does not exist on {}: they are 0 to {}", index, device.machine().name,
                     device.machine().circular_buffers - 1);
            }
            const auto format = *entry->config.data_formats()[index];
            if (format != tt::DataFormat::Invalid && !tt::is_data_format_supported(format, arch_of(device.machine()))) {
                unsupported("circular buffer index {} is {}, a format that {} does not have", index, format,
                            device.machine().name);
            }
            const tensix::TileShape shape = tile_shape(*entry, index);
            chip::CircularBufferSetup setup{.id = index,
                                            .address = addresses[entry->id],
                                            .size = entry->config.total_size(),
                                            .page_size = shape.page_bytes,
                                            .shape = shape,
                                            .in_buffer = entry->config.dynamic_cb()};
            if (entry->global) put_into_ring(*entry, setup);
            for (auto& [core, plan] : plans) {
                if (!entry->cores.contains(core)) continue;
                plan.setup.circular_buffers.push_back(setup);
                plan.shapes[index] = shape;
            }
        }
    }
    check_remote_indices(plans);
    check_exponents(plans);
    return addresses;
}

void add_semaphores(const ProgramImpl& program, const DeviceState& device, std::map<CoreCoord, CorePlan>& plans) {
    for (const auto& semaphore : program.semaphores) {
        if (semaphore.id >= device.machine().semaphores) {
            fail("semaphore {} on cores {}: {} has {} on each core", semaphore.id, semaphore.cores,
                 device.machine().name, device.machine().semaphores);
        }
        for (auto& [core, plan] : plans) {
            if (semaphore.cores.contains(core))
                plan.setup.semaphores.emplace_back(semaphore.id, semaphore.initial_value);
        }
    }
}

kernel::Source resolve(const kernel::Source& source) {
    if (source.path.empty() || root_dir().empty()) return source;
    const auto candidate = std::filesystem::path(root_dir()) / source.path;
    return std::filesystem::exists(candidate) ? kernel::Source{candidate.string(), {}} : source;
}

template <typename Config>
kernel::BuildRequest common_request(const KernelEntry& kernel, const Config& config, abi::Processor processor,
                                    const Shapes& shapes, const DeviceState& device) {
    kernel::BuildRequest request;
    request.source = resolve(kernel.source);
    request.processor = processor;
    request.machine = device.shared_machine();
    request.compile_args = config.compile_args;
    request.named_compile_args.assign(config.named_compile_args.begin(), config.named_compile_args.end());
    std::sort(request.named_compile_args.begin(), request.named_compile_args.end());
    request.defines = config.defines;
    for (const auto& path : config.compiler_include_paths) request.include_paths.push_back(path.string());
    request.opt_level = opt_level(config.opt_level);
    request.circular_buffers = shapes;
    request.bindings = kernel.bindings;
    return request;
}

kernel::BuildRequest make_request(const KernelEntry& kernel, abi::Processor processor, const Shapes& shapes,
                                  const DeviceState& device) {
    if (const auto* config = kernel.data_movement()) {
        auto request = common_request(kernel, *config, processor, shapes, device);
        request.noc_index = config->noc;
        request.dynamic_noc = config->noc_mode == tt::tt_metal::NOC_MODE::DM_DYNAMIC_NOC;
        return request;
    }
    const auto& config = *kernel.compute();
    auto request = common_request(kernel, config, processor, shapes, device);
    request.math_fidelity = static_cast<uint8_t>(config.math_fidelity);
    request.fp32_dest_acc = config.fp32_dest_acc_en;
    request.dst_full_sync = config.dst_full_sync_en;
    request.math_approx = config.math_approx_mode;
    for (UnpackToDestMode mode : config.unpack_to_dest_mode) {
        request.unpack_to_dest_modes.push_back(mode == UnpackToDestMode::Default ? "Default" : "UnpackToDestFp32");
    }
    return request;
}

std::vector<abi::Processor> processors_of(const KernelEntry& kernel) {
    using enum abi::Processor;
    if (kernel.compute()) return {kTrisc0, kTrisc1, kTrisc2};
    return {kernel.data_movement()->processor == DataMovementProcessor::RISCV_0 ? kBrisc : kNcrisc};
}

// Compiled code differs by kernel, processor, machine and the circular buffers it was compiled for.
std::string compile_key(KernelHandle handle, abi::Processor processor, const Shapes& shapes,
                        const DeviceState& device) {
    std::string key = fmt::format("{} {} {} {} {}", handle, static_cast<uint32_t>(processor), device.machine().board,
                                  static_cast<uint32_t>(device.machine().dispatch), root_dir());
    for (const auto& s : shapes) {
        if (s.format == abi::DataFormat::kInvalid) continue;
        key += fmt::format(" {}:{},{},{},{},{},{}", &s - shapes.data(), static_cast<int>(s.format), s.rows, s.cols,
                           s.face_rows, s.num_faces, s.page_bytes);
    }
    return key;
}

void compile_missing(ProgramImpl& program, const std::map<CoreCoord, CorePlan>& plans, const DeviceState& device) {
    std::vector<std::string> keys;
    std::vector<kernel::BuildRequest> requests;
    std::set<std::string> asked;
    for (const auto& [core, plan] : plans) {
        for (KernelHandle handle : plan.kernels) {
            for (abi::Processor processor : processors_of(program.kernels[handle])) {
                const std::string key = compile_key(handle, processor, plan.shapes, device);
                if (program.compiled.contains(key) || !asked.insert(key).second) continue;
                keys.push_back(key);
                requests.push_back(make_request(program.kernels[handle], processor, plan.shapes, device));
            }
        }
    }
    if (requests.empty()) return;
    const auto built = kernel::build(requests);
    for (size_t i = 0; i < keys.size(); ++i) program.compiled[keys[i]] = built[i];
}

void add_kernels(const ProgramImpl& program, const CoreCoord& core, CorePlan& plan, const DeviceState& device) {
    for (KernelHandle handle : plan.kernels) {
        const KernelEntry& kernel = program.kernels[handle];
        const auto& ranges = kernel.cores.ranges();
        const auto own =
            std::find_if(ranges.begin(), ranges.end(), [&](const auto& range) { return range.contains(core); });
        for (abi::Processor processor : processors_of(kernel)) {
            chip::KernelSetup setup;
            setup.processor = processor;
            setup.noc = kernel.data_movement() ? kernel.data_movement()->noc : 0;
            setup.program = program.compiled.at(compile_key(handle, processor, plan.shapes, device));
            const auto args = kernel.runtime_args.find(core);
            if (args != kernel.runtime_args.end()) setup.runtime_args = args->second;
            if (kernel.common_runtime_args) setup.common_runtime_args = *kernel.common_runtime_args;
            setup.relative_x = static_cast<uint8_t>(core.x - own->start_coord.x);
            setup.relative_y = static_cast<uint8_t>(core.y - own->start_coord.y);
            plan.setup.kernels.push_back(std::move(setup));
        }
    }
}

}  // namespace

std::string& root_dir() {
    static std::string folder;
    return folder;
}

chip::LaunchSetup prepare_launch(ProgramImpl& program, DeviceState& device) {
    device.require_open();
    auto plans = plan_cores(program, device);
    const auto addresses = add_circular_buffers(program, device, plans);
    if (program.metal2) metal2::finish_arguments(program, addresses);
    add_semaphores(program, device, plans);
    compile_missing(program, plans, device);
    chip::LaunchSetup setup;
    setup.name = program.describe();
    setup.host_id = program.runtime_id;
    for (auto& [core, plan] : plans) {
        add_kernels(program, core, plan, device);
        setup.cores.push_back(std::move(plan.setup));
    }
    return setup;
}

namespace {

CoreRangeSet cores_of(const ProgramImpl& program) {
    CoreRangeSet all;
    for (const KernelEntry& kernel : program.kernels) all = all.merge(kernel.cores);
    return all;
}

}  // namespace

Run prepare_run(ProgramImpl& program, DeviceState& device, const std::vector<CoreRangeSet>& sub_devices) {
    Run run{.setup = prepare_launch(program, device), .kernel_sources = {}, .sub_device = 0, .alone = true};
    for (const KernelEntry& kernel : program.kernels) run.kernel_sources.push_back(kernel.source.path);
    if (sub_devices.size() < 2) return run;
    run.alone = false;
    const CoreRangeSet cores = cores_of(program);
    for (uint32_t id = 0; id < sub_devices.size(); ++id) {
        if (!sub_devices[id].intersects(cores)) continue;
        if (!sub_devices[id].contains(cores)) {
            fail(
                "{} runs on cores {}, of which sub-device {} has only some: its cores are {}. A program runs on one of "
                "the {} sub-devices that are loaded.",
                program.describe(), cores, id, sub_devices[id], sub_devices.size());
        }
        run.sub_device = id;
        return run;
    }
    fail("{} runs on cores {}, which belong to none of the {} sub-devices that are loaded", program.describe(), cores,
         sub_devices.size());
}

}  // namespace softmetal::host
