// Building a program: every call checks what can be checked without a device.
#include <atomic>
#include <filesystem>

#include <tt-metalium/circular_buffer.hpp>
#include <tt-metalium/host_api.hpp>

#include "host/errors.h"
#include "host/program_impl.h"

namespace softmetal::host {

std::string KernelEntry::short_name() const {
    return source.path.empty() ? "from string" : std::filesystem::path(source.path).filename().string();
}

std::string KernelEntry::describe(KernelHandle handle) const {
    const std::string processor = compute() ? "compute" : fmt::format("{}", data_movement()->processor);
    return fmt::format("kernel {} ({}, {})", handle, short_name(), processor);
}

}  // namespace softmetal::host

namespace tt::tt_metal {

using softmetal::host::CircularBufferEntry;
using softmetal::host::fail;
using softmetal::host::KernelEntry;
using CoreSpec = std::variant<CoreCoord, CoreRange, CoreRangeSet>;

namespace {

CoreRangeSet to_set(const CoreSpec& spec) {
    return std::visit(
        [](const auto& cores) -> CoreRangeSet {
            if constexpr (std::is_same_v<std::decay_t<decltype(cores)>, CoreCoord>) {
                return CoreRangeSet(CoreRange(cores));
            } else {
                return CoreRangeSet(cores);
            }
        },
        spec);
}

// Two data-movement kernels on a core must differ in processor and, unless both choose at run time, in NoC.
void check_data_movement(const detail::ProgramImpl& program, const KernelEntry& added, KernelHandle handle) {
    const auto& config = *added.data_movement();
    if (config.processor != DataMovementProcessor::RISCV_0 && config.processor != DataMovementProcessor::RISCV_1) {
        fail("{}: a Tensix core has the data-movement processors RISCV_0 and RISCV_1 only", added.describe(handle));
    }
    if (config.noc > 1) fail("{}: NoC {} does not exist; there are 0 and 1", added.describe(handle), int{config.noc});
    for (size_t other = 0; other < program.kernels.size(); ++other) {
        const KernelEntry& existing = program.kernels[other];
        const auto* theirs = existing.data_movement();
        if (!theirs) continue;
        const CoreRangeSet shared = existing.cores.intersection(added.cores);
        if (shared.empty()) continue;
        const std::string name = existing.describe(static_cast<KernelHandle>(other));
        if (theirs->processor == config.processor) {
            fail("{}: cores {} already run {} on that processor. Use the other data-movement processor or other cores.",
                 added.describe(handle), shared, name);
        }
        if (theirs->noc_mode != config.noc_mode) {
            fail("{}: cores {} run {} in another NoC mode; both must be DM_DEDICATED_NOC or both DM_DYNAMIC_NOC",
                 added.describe(handle), shared, name);
        }
        if (config.noc_mode == NOC_MODE::DM_DEDICATED_NOC && theirs->noc == config.noc) {
            fail("{}: cores {} already use NoC {} for {}. Two data-movement kernels on one core need different NoCs.",
                 added.describe(handle), shared, int{config.noc}, name);
        }
    }
}

void check_compute(const detail::ProgramImpl& program, const KernelEntry& added, KernelHandle handle) {
    for (size_t other = 0; other < program.kernels.size(); ++other) {
        const KernelEntry& existing = program.kernels[other];
        if (!existing.compute()) continue;
        const CoreRangeSet shared = existing.cores.intersection(added.cores);
        if (shared.empty()) continue;
        fail("{}: cores {} already run {}. A core has one compute kernel.", added.describe(handle), shared,
             existing.describe(static_cast<KernelHandle>(other)));
    }
    if (added.compute()->math_fidelity == MathFidelity::Invalid) {
        fail("{}: MathFidelity::Invalid; choose LoFi, HiFi2, HiFi3 or HiFi4", added.describe(handle));
    }
}

KernelHandle add_kernel(detail::ProgramImpl& program, softmetal::kernel::Source source, const CoreSpec& cores,
                        const std::variant<DataMovementConfig, ComputeConfig>& config) {
    KernelEntry entry{.source = std::move(source),
                      .cores = to_set(cores),
                      .config = config,
                      .bindings = {},
                      .runtime_args = {},
                      .common_runtime_args = {},
                      .views = {},
                      .common_view = {}};
    const auto handle = static_cast<KernelHandle>(program.kernels.size());
    if (entry.data_movement()) {
        check_data_movement(program, entry, handle);
    } else {
        check_compute(program, entry, handle);
    }
    program.kernels.push_back(std::move(entry));
    return handle;
}

uint64_t next_program_number() {
    static std::atomic<uint64_t> next{1};
    return next++;
}

}  // namespace

namespace detail {

ProgramImpl::ProgramImpl() : number(next_program_number()) {}

KernelEntry& ProgramImpl::kernel(KernelHandle handle) {
    if (handle < kernels.size()) return kernels[handle];
    fail("{} has {} kernels; there is no kernel {}", describe(), kernels.size(), handle);
}

CircularBufferEntry& ProgramImpl::circular_buffer(CBHandle handle) {
    if (handle < circular_buffers.size()) return *circular_buffers[handle];
    fail("{} has {} circular buffers; there is no handle {}", describe(), circular_buffers.size(), handle);
}

void ProgramImpl::use_on(const std::shared_ptr<softmetal::host::WorkQueue>& now, int id) {
    const auto before = devices.lock();
    if (before && before != now) {
        fail(
            "{} has run on mesh device {} and cannot run on mesh device {} too while that one is open: its circular "
            "buffers and arguments belong to one. Build a program for each, or open both devices as one mesh.",
            describe(), mesh_id, id);
    }
    devices = now;
    mesh_id = id;
}

std::string ProgramImpl::describe() const {
    std::vector<std::string> names;
    for (const auto& kernel : kernels) names.push_back(std::filesystem::path(kernel.short_name()).stem().string());
    return fmt::format("program {} ({})", number, fmt::join(names, ", "));
}

}  // namespace detail

Program::Program() : impl_(std::make_shared<detail::ProgramImpl>()) {}
Program::Program(std::shared_ptr<detail::ProgramImpl> impl) : impl_(std::move(impl)) {}
Program::~Program() noexcept = default;
Program::Program(Program&& other) noexcept = default;
Program& Program::operator=(Program&& other) noexcept = default;

detail::ProgramImpl& Program::impl() {
    if (!impl_) fail("this Program has been moved from, for example into a MeshWorkload: use the one it was moved to");
    return *impl_;
}
const detail::ProgramImpl& Program::impl() const {
    return const_cast<Program*>(this)->impl();
}
std::shared_ptr<detail::ProgramImpl> Program::shared_impl() const {
    impl();
    return impl_;
}
void Program::set_runtime_id(ProgramId id) {
    impl().runtime_id = id;
}
ProgramId Program::get_runtime_id() const {
    return impl().runtime_id;
}
std::vector<std::shared_ptr<CircularBuffer>> Program::circular_buffers() const {
    std::vector<std::shared_ptr<CircularBuffer>> all;
    for (const auto& entry : impl().circular_buffers) all.push_back(std::make_shared<CircularBuffer>(entry));
    return all;
}

Program CreateProgram() {
    return Program();
}

KernelHandle CreateKernel(Program& program, const std::string& file_name, const CoreSpec& core_spec,
                          const std::variant<DataMovementConfig, ComputeConfig>& config) {
    if (file_name.empty()) fail("CreateKernel needs the name of a kernel file");
    return add_kernel(program.impl(), {.path = file_name, .text = {}}, core_spec, config);
}

KernelHandle CreateKernelFromString(Program& program, const std::string& kernel_src_code, const CoreSpec& core_spec,
                                    const std::variant<DataMovementConfig, ComputeConfig>& config) {
    return add_kernel(program.impl(), {.path = {}, .text = kernel_src_code}, core_spec, config);
}

ReaderDataMovementConfig::ReaderDataMovementConfig(std::vector<uint32_t> compile_args,
                                                   std::map<std::string, std::string> defines,
                                                   std::unordered_map<std::string, uint32_t> named_compile_args,
                                                   KernelBuildOptLevel opt_level,
                                                   std::vector<std::filesystem::path> compiler_include_paths)
    : DataMovementConfig{.processor = DataMovementProcessor::RISCV_1,
                         .noc = detail::preferred_noc_for_dram_read(ARCH::WORMHOLE_B0),
                         .noc_mode = NOC_MODE::DM_DEDICATED_NOC,
                         .compile_args = std::move(compile_args),
                         .defines = std::move(defines),
                         .named_compile_args = std::move(named_compile_args),
                         .opt_level = opt_level,
                         .compiler_include_paths = std::move(compiler_include_paths)} {}

WriterDataMovementConfig::WriterDataMovementConfig(std::vector<uint32_t> compile_args,
                                                   std::map<std::string, std::string> defines,
                                                   std::unordered_map<std::string, uint32_t> named_compile_args,
                                                   KernelBuildOptLevel opt_level,
                                                   std::vector<std::filesystem::path> compiler_include_paths)
    : DataMovementConfig{.processor = DataMovementProcessor::RISCV_0,
                         .noc = detail::preferred_noc_for_dram_write(ARCH::WORMHOLE_B0),
                         .noc_mode = NOC_MODE::DM_DEDICATED_NOC,
                         .compile_args = std::move(compile_args),
                         .defines = std::move(defines),
                         .named_compile_args = std::move(named_compile_args),
                         .opt_level = opt_level,
                         .compiler_include_paths = std::move(compiler_include_paths)} {}

// ---- circular buffers ---------------------------------------------------------------------------------------------

CBHandle CreateCircularBuffer(Program& program, const CoreSpec& core_spec, const CircularBufferConfig& config) {
    auto& impl = program.impl();
    const CoreRangeSet cores = to_set(core_spec);
    if (config.buffer_indices().empty()) fail("a circular buffer needs at least one index with a data format");
    for (const auto& existing : impl.circular_buffers) {
        for (uint8_t index : config.buffer_indices()) {
            if (!existing->config.buffer_indices().contains(index)) continue;
            const CoreRangeSet shared = existing->cores.intersection(cores);
            if (shared.empty()) continue;
            fail("circular buffer index {} already exists on cores {}, {} bytes: use another index or other cores",
                 index, shared, existing->config.total_size());
        }
    }
    const CBHandle handle = impl.circular_buffers.size();
    impl.circular_buffers.push_back(
        std::make_shared<CircularBufferEntry>(CircularBufferEntry{handle, cores, config, nullptr}));
    return handle;
}

const CircularBufferConfig& GetCircularBufferConfig(Program& program, CBHandle cb_handle) {
    return program.impl().circular_buffer(cb_handle).config;
}
void UpdateCircularBufferTotalSize(Program& program, CBHandle cb_handle, uint32_t total_size) {
    program.impl().circular_buffer(cb_handle).config.set_total_size(total_size);
}
void UpdateCircularBufferPageSize(Program& program, CBHandle cb_handle, uint8_t buffer_index, uint32_t page_size) {
    program.impl().circular_buffer(cb_handle).config.set_page_size(buffer_index, page_size);
}

namespace {

CircularBufferConfig& dynamic_config(Program& program, CBHandle handle) {
    auto& config = program.impl().circular_buffer(handle).config;
    if (!config.dynamic_cb()) {
        fail(
            "circular buffer {} was not created in the memory of a buffer: its address cannot follow one. Use "
            "set_globally_allocated_address when it is created.",
            handle);
    }
    return config;
}

}  // namespace

void UpdateDynamicCircularBufferAddress(Program& program, CBHandle cb_handle, const Buffer& buffer) {
    dynamic_config(program, cb_handle).set_globally_allocated_address(buffer);
}
void UpdateDynamicCircularBufferAddress(Program& program, CBHandle cb_handle, const Buffer& buffer,
                                        uint32_t address_offset) {
    auto& config = dynamic_config(program, cb_handle);
    config.set_globally_allocated_address(buffer);
    config.set_address_offset(address_offset);
}
void UpdateDynamicCircularBufferAddressAndTotalSize(Program& program, CBHandle cb_handle, const Buffer& buffer,
                                                    uint32_t total_size) {
    dynamic_config(program, cb_handle).set_globally_allocated_address_and_total_size(buffer, total_size);
}

CircularBuffer::CircularBuffer(std::shared_ptr<const CircularBufferEntry> entry) : entry_(std::move(entry)) {}
CBHandle CircularBuffer::id() const {
    return entry_->id;
}
const CoreRangeSet& CircularBuffer::core_ranges() const {
    return entry_->cores;
}
std::size_t CircularBuffer::size() const {
    return entry_->config.total_size();
}
bool CircularBuffer::globally_allocated() const {
    return entry_->config.dynamic_cb();
}
const std::set<uint8_t>& CircularBuffer::buffer_indices() const {
    return entry_->config.buffer_indices();
}
uint32_t CircularBuffer::page_size(uint32_t buffer_index) const {
    const auto& sizes = entry_->config.page_sizes();
    if (buffer_index >= sizes.size() || !sizes[buffer_index]) {
        fail("circular buffer index {} of handle {} has no page size", buffer_index, entry_->id);
    }
    return *sizes[buffer_index];
}
uint32_t CircularBuffer::num_pages(uint32_t buffer_index) const {
    return entry_->config.total_size() / page_size(buffer_index);
}
DataFormat CircularBuffer::data_format(uint32_t buffer_index) const {
    const auto& formats = entry_->config.data_formats();
    if (buffer_index >= formats.size() || !formats[buffer_index]) {
        fail("circular buffer index {} of handle {} has no data format", buffer_index, entry_->id);
    }
    return *formats[buffer_index];
}

// ---- semaphores ---------------------------------------------------------------------------------------------------

uint32_t CreateSemaphore(Program& program, const std::variant<CoreRange, CoreRangeSet>& core_spec,
                         uint32_t initial_value) {
    auto& impl = program.impl();
    const CoreRangeSet cores = std::visit([](const auto& given) { return CoreRangeSet(given); }, core_spec);
    if (cores.empty()) fail("a semaphore needs at least one core");
    uint64_t taken = 0;
    for (const auto& semaphore : impl.semaphores) {
        if (semaphore.cores.intersects(cores)) taken |= uint64_t{1} << semaphore.id;
    }
    uint32_t id = 0;
    while (taken >> id & 1) ++id;
    if (id >= softmetal::abi::kMaxSemaphores) {
        fail("cores {} already have {} semaphores, which is all there are: share one, or use other cores", cores,
             softmetal::abi::kMaxSemaphores);
    }
    impl.semaphores.push_back({id, cores, initial_value});
    return id;
}

uint32_t CreateSemaphore(Program& program, const std::variant<CoreRange, CoreRangeSet>& core_spec,
                         uint32_t initial_value, CoreType core_type) {
    if (core_type != CoreType::WORKER && core_type != CoreType::TENSIX) {
        softmetal::host::unsupported("semaphores on {} cores; worker cores have them", core_type);
    }
    return CreateSemaphore(program, core_spec, initial_value);
}

void AssignGlobalBufferToProgram(const std::shared_ptr<Buffer>& buffer, Program& program) {
    program.impl().kept_buffers.push_back(buffer);
}

}  // namespace tt::tt_metal
