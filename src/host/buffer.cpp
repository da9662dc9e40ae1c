// Buffers: their checks, their memory and their end. Reading and writing them is in buffer_io.cpp.
#include "host/buffer_impl.h"

#include <atomic>

#include <tt-metalium/device.hpp>
#include <tt-metalium/host_api.hpp>

#include "host/errors.h"

namespace tt::tt_metal {

using softmetal::host::fail;
using softmetal::host::name_of;

namespace {

uint64_t next_number() {
    static std::atomic<uint64_t> next{1};
    return next++;
}

void check_shape(const BufferImpl& buffer) {
    if (buffer.size == 0) return;
    if (buffer.page_size == 0)
        fail("{}: a page size of 0 holds nothing; give the bytes of one page", buffer.describe());
    if (buffer.size % buffer.page_size != 0) {
        fail("{}: {} bytes are not a whole number of pages of {} bytes; make the size {} or {}", buffer.describe(),
             buffer.size, buffer.page_size, buffer.size / buffer.page_size * buffer.page_size,
             (buffer.size / buffer.page_size + 1) * buffer.page_size);
    }
    if (!buffer.sharded()) return;
    const auto& sharding = buffer.sharding;
    if (!sharding.shard_spec() && !sharding.buffer_distribution_spec()) {
        fail("{}: layout {} needs a shard specification", buffer.describe(), sharding.buffer_layout());
    }
    if (sharding.buffer_distribution_spec()) return;
    const auto& spec = *sharding.shard_spec();
    const uint64_t pages = spec.tensor2d_shape_in_pages[0] * uint64_t{spec.tensor2d_shape_in_pages[1]};
    if (pages < buffer.size / buffer.page_size) {
        fail("{}: the shard specification describes only {}x{} pages, the buffer has {}", buffer.describe(),
             spec.tensor2d_shape_in_pages[0], spec.tensor2d_shape_in_pages[1], buffer.size / buffer.page_size);
    }
}

}  // namespace

}  // namespace tt::tt_metal

namespace softmetal::host {

using tt::tt_metal::Buffer;
using tt::tt_metal::BufferImpl;
using tt::tt_metal::BufferShardingArgs;
using tt::tt_metal::DeviceAddr;
using tt::tt_metal::SubDeviceId;

std::shared_ptr<Buffer> make_buffer(tt::tt_metal::IDevice* device, std::shared_ptr<BankAllocator> owner,
                                    std::optional<DeviceAddr> address, DeviceAddr size, DeviceAddr page_size,
                                    BufferType type, const BufferShardingArgs& sharding, std::optional<bool> bottom_up,
                                    std::optional<SubDeviceId> sub_device) {
    // As on the chip: DRAM fills from the bottom, L1 from the top, so that circular buffers have the bottom of L1.
    const bool from_bottom = bottom_up.value_or(type == BufferType::DRAM || type == BufferType::TRACE);
    auto impl = std::make_unique<BufferImpl>(device, shared_state(*device), std::move(owner), size, page_size, type,
                                             sharding, from_bottom, sub_device);
    BufferImpl& fields = *impl;
    auto& memory = *fields.memory;
    fields.state->require_open();
    tt::tt_metal::check_shape(fields);
    auto buffer = std::make_shared<Buffer>(std::move(impl));
    if (address) {
        fields.address = *address;
    } else {
        if (sub_device && !fields.sharded()) {
            fail("{} is interleaved over all cores of the device: memory of sub-device {} holds sharded buffers only",
                 fields.describe(), **sub_device);
        }
        fields.address = memory.allocate(type, buffer->aligned_size_per_bank(), from_bottom, fields.describe(),
                                         fields.own_sub_device());
        fields.owns_memory = true;
        memory.add_buffer(fields.number, buffer.get());
    }
    fields.allocated = true;
    return buffer;
}

}  // namespace softmetal::host

namespace tt::tt_metal {

namespace {

std::shared_ptr<softmetal::host::BankAllocator> memory_for(IDevice* device, DeviceAddr size) {
    if (!device) fail("a buffer of {} bytes needs a device; the one given is null", size);
    return softmetal::host::shared_memory(*device);
}

}  // namespace

BufferImpl::BufferImpl(IDevice* device, std::shared_ptr<softmetal::host::DeviceState> state,
                       std::shared_ptr<softmetal::host::BankAllocator> memory, DeviceAddr size, DeviceAddr page_size,
                       BufferType type, const BufferShardingArgs& sharding, bool bottom_up,
                       std::optional<SubDeviceId> sub_device)
    : device(device),
      state(std::move(state)),
      memory(std::move(memory)),
      size(size),
      page_size(page_size),
      type(type),
      sharding(sharding),
      bottom_up(bottom_up),
      sub_device(sub_device),
      number(next_number()) {}

std::string BufferImpl::describe() const {
    return fmt::format("buffer {} ({}, {} bytes in pages of {})", number, name_of(type), size, page_size);
}

void BufferImpl::require_allocated(const char* call) const {
    if (allocated) return;
    if (!state->is_open()) {
        fail(
            "{} of {} at {:#x}: its device {} has been closed, which freed it. Read results before closing the device.",
            call, describe(), address, state->id());
    }
    fail(
        "{} of {} at {:#x}: the buffer has been freed; its memory may belong to another one by now. Keep the buffer "
        "until the last use.",
        call, describe(), address);
}

std::shared_ptr<Buffer> Buffer::create(IDevice* device, DeviceAddr size, DeviceAddr page_size, BufferType buffer_type,
                                       const BufferShardingArgs& sharding_args, std::optional<bool> bottom_up,
                                       std::optional<SubDeviceId> sub_device_id) {
    return softmetal::host::make_buffer(device, memory_for(device, size), std::nullopt, size, page_size, buffer_type,
                                        sharding_args, bottom_up, sub_device_id);
}

std::shared_ptr<Buffer> Buffer::create(IDevice* device, DeviceAddr address, DeviceAddr size, DeviceAddr page_size,
                                       BufferType buffer_type, const BufferShardingArgs& sharding_args,
                                       std::optional<bool> bottom_up, std::optional<SubDeviceId> sub_device_id) {
    return softmetal::host::make_buffer(device, memory_for(device, size), address, size, page_size, buffer_type,
                                        sharding_args, bottom_up, sub_device_id);
}

Buffer::Buffer(std::unique_ptr<BufferImpl> impl) : impl_(std::move(impl)) {}
Buffer::~Buffer() {
    if (impl_->allocated) DeallocateBuffer(*this);
}

void DeallocateBuffer(Buffer& buffer) {
    BufferImpl& fields = buffer.impl();
    fields.require_allocated("DeallocateBuffer");
    fields.allocated = false;
    if (!fields.owns_memory) return;
    fields.memory->release(fields.type, fields.address, fields.own_sub_device());
    fields.memory->remove_buffer(fields.number);
}

CoreCoord Buffer::noc_coordinates(uint32_t bank_id) const {
    const auto& memory = *impl_->memory;
    if (bank_id >= memory.num_banks(impl_->type)) {
        fail("{}: bank {} does not exist, there are {}", impl_->describe(), bank_id, memory.num_banks(impl_->type));
    }
    if (!is_dram()) return impl_->state->worker_coordinate(memory.core_of_bank(bank_id));
    const auto at = memory.machine().dram_bank_translated[0][bank_id];
    return {at.x, at.y};
}
IDevice* Buffer::device() const {
    return impl_->device;
}
Allocator* Buffer::allocator() const {
    return impl_->state->allocator().get();
}
DeviceAddr Buffer::size() const {
    return impl_->size;
}
bool Buffer::is_allocated() const {
    return impl_->allocated;
}
uint32_t Buffer::address() const {
    impl_->require_allocated("address()");
    return static_cast<uint32_t>(impl_->address);
}
DeviceAddr Buffer::page_size() const {
    return impl_->page_size;
}
void Buffer::set_page_size(DeviceAddr page_size) {
    impl_->page_size = page_size;
    check_shape(*impl_);
    impl_->pages.reset();
    impl_->mapping.reset();
}
uint32_t Buffer::num_pages() const {
    return impl_->page_size == 0 ? 0 : static_cast<uint32_t>(impl_->size / impl_->page_size);
}

uint32_t Buffer::num_dev_pages() const {
    if (!impl_->sharded()) return num_pages();
    if (const auto& spec = impl_->sharding.shard_spec()) {
        return static_cast<uint32_t>(spec->num_pages() * num_cores().value());
    }
    return static_cast<uint32_t>(impl_->sharding.buffer_distribution_spec()->max_num_dev_pages_per_core() *
                                 num_cores().value());
}

BufferType Buffer::buffer_type() const {
    return impl_->type;
}
HalMemType Buffer::memory_type() const {
    return is_dram() ? HalMemType::DRAM : HalMemType::L1;
}
CoreType Buffer::core_type() const {
    return is_dram() ? CoreType::DRAM : CoreType::WORKER;
}
bool Buffer::is_l1() const {
    return impl_->type == BufferType::L1 || impl_->type == BufferType::L1_SMALL;
}
bool Buffer::is_dram() const {
    return impl_->type == BufferType::DRAM || impl_->type == BufferType::TRACE;
}
bool Buffer::is_trace() const {
    return impl_->type == BufferType::TRACE;
}
bool Buffer::is_valid_region(const BufferRegion& region) const {
    return region.offset <= size() && region.size <= size() - region.offset;
}
bool Buffer::is_valid_partial_region(const BufferRegion& region) const {
    return is_valid_region(region) && (region.offset > 0 || region.size != size());
}
TensorMemoryLayout Buffer::buffer_layout() const {
    return impl_->sharding.buffer_layout();
}
bool Buffer::bottom_up() const {
    return impl_->bottom_up;
}

DeviceAddr Buffer::page_address(DeviceAddr bank_id, DeviceAddr page_index) const {
    impl_->require_allocated("page_address()");
    const auto banks = impl_->memory->num_banks(impl_->type);
    if (bank_id >= banks) fail("{}: bank {} does not exist, there are {}", impl_->describe(), bank_id, banks);
    const DeviceAddr row = impl_->sharded() ? page_index : page_index / banks;
    return impl_->address + row * aligned_page_size();
}

uint32_t Buffer::alignment() const {
    return impl_->memory->alignment(impl_->type);
}
DeviceAddr Buffer::aligned_page_size() const {
    const DeviceAddr step = alignment();
    return (impl_->page_size + step - 1) / step * step;
}
DeviceAddr Buffer::aligned_size() const {
    return num_dev_pages() * aligned_page_size();
}
DeviceAddr Buffer::aligned_size_per_bank() const {
    const uint32_t banks = impl_->sharded() ? num_cores().value() : impl_->memory->num_banks(impl_->type);
    if (impl_->size == 0) return 0;
    return detail::calculate_bank_size_spread(aligned_size(), aligned_page_size(), banks, alignment());
}

const std::optional<BufferDistributionSpec>& Buffer::buffer_distribution_spec() const {
    return impl_->sharding.buffer_distribution_spec();
}
bool Buffer::has_shard_spec() const {
    return impl_->sharding.shard_spec().has_value();
}
ShardSpecBuffer Buffer::shard_spec() const {
    if (!has_shard_spec()) {
        fail("{} with layout {} has no shard specification", impl_->describe(), impl_->sharding.buffer_layout());
    }
    return *impl_->sharding.shard_spec();
}
void Buffer::set_shard_spec(const ShardSpecBuffer& shard_spec) {
    impl_->sharding = BufferShardingArgs(shard_spec, impl_->sharding.buffer_layout());
    impl_->pages.reset();
    impl_->mapping.reset();
}
std::optional<uint32_t> Buffer::num_cores() const {
    if (!impl_->sharded()) return std::nullopt;
    if (const auto& distribution = impl_->sharding.buffer_distribution_spec()) {
        return static_cast<uint32_t>(distribution->num_cores_with_data());
    }
    return impl_->sharding.shard_spec()->grid().num_cores();
}
const std::shared_ptr<const BufferPageMapping>& Buffer::get_buffer_page_mapping() {
    const auto& pages = softmetal::host::page_table(*this);
    if (!impl_->mapping) impl_->mapping = std::make_shared<const BufferPageMapping>(pages);
    return impl_->mapping;
}
std::optional<SubDeviceId> Buffer::sub_device_id() const {
    return impl_->sub_device;
}
size_t Buffer::unique_id() const {
    return impl_->number;
}

std::array<uint32_t, 2> ShardSpecBuffer::shape_in_pages() const {
    const auto& shape = tensor_shard_spec.shape;
    if (page_shape[0] == 0 || page_shape[1] == 0)
        fail("a shard specification with pages of {}x{} elements", page_shape[0], page_shape[1]);
    return {shape[0] == 0 ? 0 : (shape[0] + page_shape[0] - 1) / page_shape[0],
            shape[1] == 0 ? 0 : (shape[1] + page_shape[1] - 1) / page_shape[1]};
}
DeviceAddr ShardSpecBuffer::num_pages() const {
    const auto pages = shape_in_pages();
    return DeviceAddr{pages[0]} * pages[1];
}
bool is_sharded(const TensorMemoryLayout& layout) {
    return layout != TensorMemoryLayout::INTERLEAVED;
}

std::ostream& operator<<(std::ostream& out, const ShardSpec& spec) {
    return out << "ShardSpec(" << spec.grid << ", " << spec.shape[0] << "x" << spec.shape[1] << ", "
               << (spec.orientation == ShardOrientation::ROW_MAJOR ? "ROW_MAJOR" : "COL_MAJOR") << ")";
}

std::shared_ptr<Buffer> CreateBuffer(const InterleavedBufferConfig& config) {
    return Buffer::create(config.device, config.size, config.page_size, config.buffer_type);
}
std::shared_ptr<Buffer> CreateBuffer(const InterleavedBufferConfig& config, DeviceAddr address) {
    return Buffer::create(config.device, address, config.size, config.page_size, config.buffer_type);
}
std::shared_ptr<Buffer> CreateBuffer(const InterleavedBufferConfig& config, SubDeviceId sub_device_id) {
    return Buffer::create(config.device, config.size, config.page_size, config.buffer_type, std::nullopt, std::nullopt,
                          sub_device_id);
}
std::shared_ptr<Buffer> CreateBuffer(const ShardedBufferConfig& config) {
    return Buffer::create(config.device, config.size, config.page_size, config.buffer_type,
                          BufferShardingArgs(config.shard_parameters, config.buffer_layout));
}
std::shared_ptr<Buffer> CreateBuffer(const ShardedBufferConfig& config, DeviceAddr address) {
    return Buffer::create(config.device, address, config.size, config.page_size, config.buffer_type,
                          BufferShardingArgs(config.shard_parameters, config.buffer_layout));
}
std::shared_ptr<Buffer> CreateBuffer(const ShardedBufferConfig& config, SubDeviceId sub_device_id) {
    return Buffer::create(config.device, config.size, config.page_size, config.buffer_type,
                          BufferShardingArgs(config.shard_parameters, config.buffer_layout), std::nullopt,
                          sub_device_id);
}

}  // namespace tt::tt_metal
