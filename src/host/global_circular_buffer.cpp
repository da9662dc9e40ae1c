// Rings between cores: their memory, and the page on each core that says who the others are.
#include "host/global_circular_buffer.h"

#include <algorithm>

#include <tt-metalium/buffer.hpp>
#include <tt-metalium/host_api.hpp>
#include <tt-metalium/mesh_device.hpp>
#include <tt-metalium/tt_metal.hpp>

#include "host/buffer_impl.h"
#include "host/errors.h"
#include "host/program_impl.h"
#include "softmetal/abi/remote_circular_buffer.h"

namespace tt::tt_metal::experimental {

using softmetal::host::fail;
namespace abi = softmetal::abi;

namespace {

CoreRangeSet to_set(const std::variant<CoreCoord, CoreRange, CoreRangeSet>& spec) {
    if (const auto* core = std::get_if<CoreCoord>(&spec)) return CoreRangeSet(CoreRange(*core));
    if (const auto* range = std::get_if<CoreRange>(&spec)) return CoreRangeSet(*range);
    return std::get<CoreRangeSet>(spec);
}

void collect_cores(GlobalCircularBufferImpl& impl) {
    const auto add = [](CoreRangeSet& to, const CoreRangeSet& cores, const char* what) {
        if (to.intersects(cores)) {
            fail("a global circular buffer with core {} twice as {}: each core sends or receives once",
                 to.intersection(cores), what);
        }
        to = to.merge(cores);
    };
    for (const auto& [sender, receivers] : impl.mapping) {
        if (receivers.empty()) fail("a global circular buffer: sender {} has no receivers", sender);
        add(impl.senders, CoreRangeSet(CoreRange(sender)), "a sender");
        add(impl.receivers, receivers, "a receiver");
        add(impl.all, CoreRangeSet(CoreRange(sender)), "a sender or receiver");
        add(impl.all, receivers, "a sender or receiver");
    }
}

uint32_t most_receivers(const GlobalCircularBufferImpl& impl) {
    uint32_t most = 0;
    for (const auto& [sender, receivers] : impl.mapping) most = std::max(most, receivers.num_cores());
    return most;
}

// One page of that many bytes on each core.
void allocate(const GlobalCircularBufferImpl& impl, uint32_t bytes, BufferType type,
              std::shared_ptr<distributed::MeshBuffer>& on_mesh, std::shared_ptr<Buffer>& on_device) {
    const uint32_t cores = impl.all.num_cores();
    const BufferShardingArgs sharding(
        ShardSpecBuffer(impl.all, {1, 1}, ShardOrientation::ROW_MAJOR, {1, 1}, {cores, 1}),
        TensorMemoryLayout::HEIGHT_SHARDED);
    if (auto* mesh = dynamic_cast<distributed::MeshDevice*>(impl.device)) {
        on_mesh =
            distributed::MeshBuffer::create(distributed::ReplicatedBufferConfig{.size = uint64_t{bytes} * cores},
                                            {.page_size = bytes, .buffer_type = type, .sharding_args = sharding}, mesh);
    } else {
        on_device = Buffer::create(impl.device, uint64_t{bytes} * cores, bytes, type, sharding);
    }
}

std::vector<uint32_t> page_words(const abi::RemoteCircularBufferPage& page, const std::vector<CoreCoord>& others,
                                 uint32_t page_bytes) {
    std::vector<uint32_t> words{page.is_sender,    page.num_receivers,  page.fifo_start,        page.fifo_size,
                                page.fifo_pointer, page.noc_xy_address, page.pages_sent_address};
    for (const CoreCoord& other : others) {
        words.push_back(static_cast<uint32_t>(other.x));
        words.push_back(static_cast<uint32_t>(other.y));
    }
    words.resize(page_bytes / sizeof(uint32_t));  // counters start at zero
    return words;
}

void write_page(const GlobalCircularBufferImpl& impl, const CoreCoord& core, std::vector<uint32_t> words) {
    const auto* mesh = dynamic_cast<distributed::MeshDevice*>(impl.device);
    for (IDevice* device : mesh ? mesh->get_devices() : std::vector<IDevice*>{impl.device}) {
        tt_metal::detail::WriteToDeviceL1(device, core, impl.config().address(), words);
    }
}

void write_pages(const GlobalCircularBufferImpl& impl, uint32_t most, uint32_t alignment) {
    const uint32_t ring = impl.ring().address(), config = impl.config().address();
    const uint32_t bytes = abi::remote_page_bytes(most, alignment);
    const uint32_t counters = config + abi::remote_counters_offset(most, alignment);
    for (const auto& [sender, receivers] : impl.mapping) {
        const auto logical = corerange_to_cores(receivers);
        abi::RemoteCircularBufferPage page{.is_sender = 1,
                                           .num_receivers = static_cast<uint32_t>(logical.size()),
                                           .fifo_start = ring,
                                           .fifo_size = impl.size,
                                           .fifo_pointer = ring,
                                           .noc_xy_address = config + abi::remote_coordinates_offset(),
                                           .pages_sent_address = counters};
        write_page(impl, sender, page_words(page, impl.device->worker_cores_from_logical_cores(logical), bytes));
        page.is_sender = 0;
        const std::vector<CoreCoord> back{impl.device->worker_core_from_logical_core(sender)};
        for (size_t i = 0; i < logical.size(); ++i) {
            page.pages_sent_address = counters + static_cast<uint32_t>(i) * 2 * alignment;
            write_page(impl, logical[i], page_words(page, back, bytes));
        }
    }
}

void check_cores(const CoreRangeSet& cores, const GlobalCircularBuffer& global) {
    if (global.all_cores().contains(cores)) return;
    fail(
        "a circular buffer on cores {} is an end of a global circular buffer whose cores are {}: all must be among "
        "them",
        cores, global.all_cores());
}

}  // namespace

GlobalCircularBuffer::GlobalCircularBuffer(IDevice* device,
                                           const std::vector<std::pair<CoreCoord, CoreRangeSet>>& mapping,
                                           uint32_t size, BufferType buffer_type) {
    if (!device) fail("a global circular buffer needs a device; the one given is null");
    if (mapping.empty() || size == 0)
        fail("a global circular buffer of {} bytes with {} senders", size, mapping.size());
    if (buffer_type != BufferType::L1 && buffer_type != BufferType::L1_SMALL) {
        fail("a global circular buffer stands in L1 or L1_SMALL, not in {}", buffer_type);
    }
    auto impl = std::make_shared<GlobalCircularBufferImpl>();
    impl->device = device;
    impl->mapping = mapping;
    impl->size = size;
    collect_cores(*impl);
    const uint32_t most = most_receivers(*impl), alignment = softmetal::host::state_of(*device).machine().l1_alignment;
    allocate(*impl, size, buffer_type, impl->mesh_ring, impl->device_ring);
    allocate(*impl, abi::remote_page_bytes(most, alignment), buffer_type, impl->mesh_config, impl->device_config);
    write_pages(*impl, most, alignment);
    impl_ = std::move(impl);
}

const Buffer& GlobalCircularBuffer::cb_buffer() const {
    return impl_->ring();
}
const CoreRangeSet& GlobalCircularBuffer::sender_cores() const {
    return impl_->senders;
}
const CoreRangeSet& GlobalCircularBuffer::receiver_cores() const {
    return impl_->receivers;
}
const CoreRangeSet& GlobalCircularBuffer::all_cores() const {
    return impl_->all;
}
DeviceAddr GlobalCircularBuffer::buffer_address() const {
    return impl_->ring().address();
}
DeviceAddr GlobalCircularBuffer::config_address() const {
    return impl_->config().address();
}
uint32_t GlobalCircularBuffer::size() const {
    return impl_->size;
}
const std::vector<std::pair<CoreCoord, CoreRangeSet>>& GlobalCircularBuffer::sender_receiver_core_mapping() const {
    return impl_->mapping;
}
IDevice* GlobalCircularBuffer::get_device() const {
    return impl_->device;
}

GlobalCircularBuffer CreateGlobalCircularBuffer(IDevice* device,
                                                const std::vector<std::pair<CoreCoord, CoreRangeSet>>& mapping,
                                                uint32_t size, BufferType buffer_type) {
    return GlobalCircularBuffer(device, mapping, size, buffer_type);
}

CBHandle CreateCircularBuffer(Program& program, const std::variant<CoreCoord, CoreRange, CoreRangeSet>& core_spec,
                              const CircularBufferConfig& config, const GlobalCircularBuffer& global) {
    const CoreRangeSet cores = to_set(core_spec);
    if (config.remote_buffer_indices().empty()) {
        fail("a circular buffer in a global one needs a remote index: config.remote_index(...) gives it one");
    }
    check_cores(cores, global);
    const CBHandle handle = tt_metal::CreateCircularBuffer(program, cores, config);
    program.impl().circular_buffer(handle).global = global.impl();
    return handle;
}

void UpdateDynamicCircularBufferAddress(Program& program, CBHandle cb_handle, const GlobalCircularBuffer& global) {
    auto& entry = program.impl().circular_buffer(cb_handle);
    if (!entry.global) fail("circular buffer {} was not created in a global circular buffer", cb_handle);
    check_cores(entry.cores, global);
    entry.global = global.impl();
}

}  // namespace tt::tt_metal::experimental
