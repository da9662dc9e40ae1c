// Puts a launch into a core: launch records, arguments, circular buffers and semaphores into L1, programs into harts.
#include <fmt/format.h>

#include <algorithm>
#include <cstring>

#include "chip/core.h"
#include "softmetal/error.h"

namespace softmetal::chip {

namespace {

constexpr uint32_t kRecordStride = 64;
static_assert(sizeof(abi::LaunchRecord) <= kRecordStride);

constexpr uint32_t align_up(uint32_t value, uint32_t alignment) {
    return (value + alignment - 1) / alignment * alignment;
}

}  // namespace

bool Core::HartBus::device_load(uint32_t address, unsigned bytes, uint64_t cycle, uint32_t& value) {
    if (bytes != 4) return false;
    if (address == abi::kWallClockLow) {
        // The chip latches the high word when the low one is read.
        wall_clock_high_ = static_cast<uint32_t>(cycle >> 32);
        value = static_cast<uint32_t>(cycle);
        return true;
    }
    if (address == abi::kWallClockHigh) {
        value = wall_clock_high_;
        return true;
    }
    return false;
}

void Core::load(const CoreSetup& setup, uint64_t cycle, const LoadOptions& options) {
    loaded_ = true;
    observed_ = options.observed;
    lookahead_ = options.lookahead;
    device_id_ = options.device_id;
    check_noc_alignment_ = options.check_noc_alignment;
    counters_ = {};
    counters_.core = logical();
    outstanding_ = {};
    unit_free_ = {};
    sfpu_free_ = 0;
    sequence_ = 0;
    running_ = word_waiters_ = parked_ = watched_ = 0;
    last_end_ = cycle;
    for (Slot& slot : slots_) slot.status = Status::kAbsent;

    uint32_t cursor = load_circular_buffers(setup, load_semaphores(setup, machine_.kernel_config_base));
    bool compute = false;
    first_data_movement_ = kHarts;
    for (const KernelSetup& kernel : setup.kernels)
        first_data_movement_ = std::min(first_data_movement_, static_cast<uint32_t>(kernel.processor));
    for (const KernelSetup& kernel : setup.kernels) {
        cursor = load_kernel(kernel, cycle, cursor);
        compute |= static_cast<uint32_t>(kernel.processor) >= kUnpacker;
    }
    if (compute) start_engine();
    next_time_ = running_ ? cycle : kNever;
}

uint32_t Core::load_semaphores(const CoreSetup& setup, uint32_t cursor) {
    semaphores_address_ = align_up(cursor, abi::kSemaphoreStride);
    for (auto [id, value] : setup.semaphores) {
        if (id >= machine_.semaphores)
            throw UserError(
                fmt::format("{}: semaphore {} does not exist: a core has {}", core_text(), id, machine_.semaphores));
        std::memcpy(&l1_[semaphores_address_ + id * abi::kSemaphoreStride], &value, 4);
    }
    return semaphores_address_ + machine_.semaphores * abi::kSemaphoreStride;
}

uint32_t Core::load_circular_buffers(const CoreSetup& setup, uint32_t cursor) {
    circular_buffers_ = {};
    records_address_ = align_up(cursor, 16);
    std::array<abi::CircularBufferRecord, abi::kMaxCircularBuffers> records{};
    for (const CircularBufferSetup& cb : setup.circular_buffers) {
        if (cb.id >= std::min(machine_.circular_buffers, abi::kMaxCircularBuffers))
            throw UserError(fmt::format("{}: circular buffer {} does not exist: a core has {}", core_text(), cb.id,
                                        machine_.circular_buffers));
        records[cb.id] = cb.remote ? remote_record(cb) : local_record(setup, cb);
    }
    std::memcpy(&l1_[records_address_], records.data(), sizeof(records));
    return records_address_ + static_cast<uint32_t>(sizeof(records));
}

abi::CircularBufferRecord Core::local_record(const CoreSetup& setup, const CircularBufferSetup& cb) {
    if (cb.page_size == 0 || cb.size == 0 || cb.size % cb.page_size != 0)
        throw UserError(
            fmt::format("{}: circular buffer {} has {} bytes, which is not a whole number of pages of {} bytes",
                        core_text(), cb.id, cb.size, cb.page_size));
    if (cb.address > machine_.l1_bytes || cb.size > machine_.l1_bytes - cb.address)
        throw UserError(fmt::format("{}: circular buffer {} of {} bytes at {:#x} reaches past the end of L1 at {:#x}",
                                    core_text(), cb.id, cb.size, cb.address, machine_.l1_bytes));
    CircularBuffer& buffer = circular_buffers_[cb.id];
    buffer.address = cb.address;
    buffer.num_pages = cb.size / cb.page_size;
    buffer.page_bytes = cb.page_size;
    buffer.shape = cb.shape;
    buffer.in_buffer = cb.in_buffer;
    if (cb.shares_ring_of) buffer.num_pages = pages_in_ring(setup, cb);
    return {cb.address, cb.size, buffer.num_pages, cb.page_size, cb.shares_ring_of ? *cb.shares_ring_of + 1 : 0};
}

uint32_t Core::pages_in_ring(const CoreSetup& setup, const CircularBufferSetup& local) const {
    const auto remote = std::find_if(setup.circular_buffers.begin(), setup.circular_buffers.end(),
                                     [&](const auto& cb) { return cb.remote && cb.id == *local.shares_ring_of; });
    if (remote == setup.circular_buffers.end())
        throw UserError(fmt::format("{}: circular buffer {} shares the ring of {}, which is no remote circular buffer",
                                    core_text(), local.id, *local.shares_ring_of));
    const uint32_t bytes = remote_page(*remote).fifo_size / remote->page_size * remote->page_size;
    if (bytes % local.page_size != 0)
        throw UserError(
            fmt::format("{}: circular buffer {} has pages of {} bytes, which do not divide the {} bytes of whole pages "
                        "of the remote circular buffer {}",
                        core_text(), local.id, local.page_size, bytes, remote->id));
    return bytes / local.page_size;
}

abi::RemoteCircularBufferPage Core::remote_page(const CircularBufferSetup& cb) const {
    abi::RemoteCircularBufferPage page{};
    if (cb.address % machine_.l1_alignment != 0 || cb.address > machine_.l1_bytes - sizeof(page))
        throw UserError(fmt::format("{}: remote circular buffer {}: its configuration page cannot be at {:#x}",
                                    core_text(), cb.id, cb.address));
    std::memcpy(&page, &l1_[cb.address], sizeof(page));
    return page;
}

abi::CircularBufferRecord Core::remote_record(const CircularBufferSetup& cb) const {
    const abi::RemoteCircularBufferPage page = remote_page(cb);
    const uint32_t credit = abi::remote_credit(machine_.l1_alignment);
    if (cb.page_size == 0 || cb.page_size % credit != 0 || cb.page_size > page.fifo_size)
        throw UserError(
            fmt::format("{}: remote circular buffer {} has pages of {} bytes: they must be a multiple of {} and fit "
                        "into its ring of {} bytes",
                        core_text(), cb.id, cb.page_size, credit, page.fifo_size));
    return {cb.address, 0, abi::kRemoteCircularBuffer, cb.page_size, 0};
}

uint32_t Core::load_args(const std::vector<uint32_t>& args, const char* what, uint32_t cursor) {
    const uint32_t bytes = static_cast<uint32_t>(args.size()) * 4;
    if (args.size() > machine_.max_runtime_args)
        throw UserError(fmt::format("{}: {} {} arguments; a kernel can take {}", core_text(), args.size(), what,
                                    machine_.max_runtime_args));
    if (cursor + bytes > machine_.kernel_config_base + machine_.kernel_config_bytes)
        throw UserError(fmt::format("{}: the arguments of its kernels need more than the {} bytes there are",
                                    core_text(), machine_.kernel_config_bytes));
    if (bytes) std::memcpy(&l1_[cursor], args.data(), bytes);
    return align_up(cursor + bytes, 16);
}

uint32_t Core::load_kernel(const KernelSetup& kernel, uint64_t cycle, uint32_t cursor) {
    const auto h = static_cast<uint32_t>(kernel.processor);
    if (h >= kHarts || slots_[h].status != Status::kAbsent)
        throw UserError(fmt::format("{}: two kernels for processor {}", core_text(), h));
    if (!kernel.program || !kernel.program->code) throw UserError(core_text() + ": a kernel without a program");
    const riscv::Program& program = *kernel.program;
    Slot& slot = slots_[h];

    const uint64_t needed = program.local_image.size() + program.local_bss_bytes;
    if (needed > machine_.local_memory_bytes)
        throw UserError(
            fmt::format("{}: kernel {} has {} bytes of global data; a processor has {} bytes of local memory",
                        core_text(), program.name, needed, machine_.local_memory_bytes));
    slot.local.assign(machine_.local_memory_bytes, 0);
    std::copy(program.local_image.begin(), program.local_image.end(), slot.local.begin());

    abi::LaunchRecord record{};
    record.runtime_args = cursor;
    cursor = load_args(kernel.runtime_args, "runtime", cursor);
    record.common_runtime_args = cursor;
    cursor = load_args(kernel.common_runtime_args, "common runtime", cursor);
    record.runtime_arg_count = static_cast<uint32_t>(kernel.runtime_args.size());
    record.common_runtime_arg_count = static_cast<uint32_t>(kernel.common_runtime_args.size());
    record.semaphores = semaphores_address_;
    record.circular_buffers = records_address_;
    const Xy translated = machine_.worker_translated[index_];
    for (int noc = 0; noc < 2; ++noc) {
        record.my_x[noc] = translated.x;
        record.my_y[noc] = translated.y;
    }
    record.logical_x = static_cast<uint8_t>(logical().x);
    record.logical_y = static_cast<uint8_t>(logical().y);
    record.relative_x = kernel.relative_x;
    record.relative_y = kernel.relative_y;
    record.sets_up_remote = h == first_data_movement_;
    record.stack_top = (abi::kLocalMemoryBase + machine_.local_memory_bytes) & ~15u;
    const uint32_t record_address = machine_.mailbox_base + h * kRecordStride;
    std::memcpy(&l1_[record_address], &record, sizeof(record));

    slot.program = kernel.program;
    slot.bus.l1 = {0,
                   machine_.l1_bytes,
                   l1_.get(),
                   true,
                   static_cast<uint8_t>(machine_.l1_load_latency),
                   static_cast<uint8_t>(machine_.l1_store_cycles)};
    slot.bus.local = {abi::kLocalMemoryBase,
                      machine_.local_memory_bytes,
                      slot.local.data(),
                      true,
                      static_cast<uint8_t>(machine_.local_load_latency),
                      1};
    // The window is not writable, so nobody writes through this pointer.
    slot.bus.text = {program.text_base,
                     static_cast<uint32_t>(program.text_image.size()),
                     const_cast<uint8_t*>(program.text_image.data()),
                     false,
                     static_cast<uint8_t>(machine_.local_load_latency),
                     1};
    slot.bus.core = this;
    slot.bus.hart = h;
    slot.hart.emplace(program.code, slot.bus);
    slot.hart->pc = program.entry;
    slot.hart->cycle = cycle;
    slot.hart->x[2] = record.stack_top;
    slot.hart->x[10] = record_address;
    slot.status = Status::kReady;
    slot.pending_call = false;
    slot.wait = Wait::kNone;
    slot.last_call = cycle;
    slot.counters = {};
    slot.counters.start_cycle = cycle;
    slot.print = {};
    slot.watched = false;
    ++running_;
    if (observed_) add_event(h, Event::kKernelStart, cycle, cycle, 0, 0, 0, 0).text = program.name;
    return cursor;
}

CoreCounters Core::counters() const {
    CoreCounters result = counters_;
    for (uint32_t h = 0; h < kHarts; ++h) {
        result.ran[h] = slots_[h].status != Status::kAbsent;
        if (result.ran[h]) result.processors[h] = slots_[h].counters;
    }
    return result;
}

void Core::finish() {
    // A kernel may leave tiles unpacked or halves of Dst committed; the next launch starts from a fresh engine then.
    if (unpacked_ == consumed_ && dst_committed_ == dst_released_ && dst_committed_ % 2 == 0) engine_clean_ = true;
    for (Slot& slot : slots_) {
        slot.hart.reset();
        slot.program.reset();
        slot.status = Status::kAbsent;
    }
    next_time_ = kNever;
    loaded_ = observed_ = false;
}

void Core::abandon() {
    finish();
    engine_clean_ = false;
    error_ = nullptr;
    running_ = word_waiters_ = parked_ = watched_ = 0;
    inbox_.clear();
    inbox_head_ = 0;
    outbox_.clear();
    printed_.clear();
    events_.clear();
}

}  // namespace softmetal::chip
