// Banks in step, and the public Allocator on top of them.
#include "host/bank_allocator.h"

#include <algorithm>

#include "host/buffer_impl.h"
#include "host/core_spaces.h"
#include "host/errors.h"

namespace softmetal::host {
namespace {

// Pages in L1 keep L1's alignment; buffers there start where data from DRAM may land.
uint64_t block_alignment(const chip::Machine& machine) {
    return std::max(machine.l1_alignment, machine.dram_alignment);
}

uint64_t l1_base(const chip::Machine& machine, uint64_t worker_l1_bytes) {
    if (worker_l1_bytes == 0) return machine.l1_unreserved_base;
    const uint64_t most = machine.l1_bytes - machine.l1_unreserved_base;
    if (worker_l1_bytes > most) {
        fail("worker_l1_size of {} bytes is more than the {} bytes of L1 that {} leaves to programs", worker_l1_bytes,
             most, machine.name);
    }
    return machine.l1_bytes - worker_l1_bytes;
}

uint64_t l1_top(const chip::Machine& machine, uint64_t l1_small_bytes, uint64_t base) {
    if (l1_small_bytes > machine.l1_bytes - base) {
        fail("l1_small_size of {} bytes is more than the {} bytes of L1 that {} leaves to programs", l1_small_bytes,
             machine.l1_bytes - base, machine.name);
    }
    return (machine.l1_bytes - l1_small_bytes) / block_alignment(machine) * block_alignment(machine);
}

}  // namespace

const char* name_of(BufferType type) {
    switch (type) {
        case BufferType::DRAM:
            return "DRAM";
        case BufferType::L1:
            return "L1";
        case BufferType::SYSTEM_MEMORY:
            return "SYSTEM_MEMORY";
        case BufferType::L1_SMALL:
            return "L1_SMALL";
        case BufferType::TRACE:
            return "TRACE";
    }
    return "?";
}

BankAllocator::BankAllocator(std::shared_ptr<const chip::Machine> machine, uint64_t l1_small_bytes,
                             uint64_t worker_l1_bytes)
    : machine_(std::move(machine)),
      dram_(machine_->dram_unreserved_base, machine_->dram_bank_bytes, machine_->dram_alignment),
      l1_(l1_base(*machine_, worker_l1_bytes), l1_top(*machine_, l1_small_bytes, l1_base(*machine_, worker_l1_bytes)),
          block_alignment(*machine_)),
      l1_small_(l1_.end(), machine_->l1_bytes, block_alignment(*machine_)),
      family_(std::make_shared<std::vector<BankAllocator*>>(1, this)) {
    const uint32_t banks = std::max(num_banks(BufferType::DRAM), num_banks(BufferType::L1));
    for (uint32_t bank = 0; bank < banks; ++bank) bank_ids_.push_back({bank});
}

BankAllocator::BankAllocator(const BankAllocator& parent, std::set<int> devices)
    : machine_(parent.machine_),
      dram_(parent.dram_.base(), parent.dram_.end(), parent.dram_.alignment()),
      l1_(parent.l1_.base(), parent.l1_.end(), parent.l1_.alignment()),
      l1_small_(parent.l1_small_.base(), parent.l1_small_.end(), parent.l1_small_.alignment()),
      bank_ids_(parent.bank_ids_),
      devices_(std::move(devices)),
      family_(parent.family_) {
    family_->push_back(this);
}

BankAllocator::~BankAllocator() {
    std::erase(*family_, this);
}

bool BankAllocator::shares_a_device_with(const BankAllocator& other) const {
    if (devices_.empty() || other.devices_.empty()) return true;
    return std::any_of(devices_.begin(), devices_.end(), [&](int id) { return other.devices_.contains(id); });
}

std::optional<uint64_t> BankAllocator::lowest_used(BufferType type, int device) const {
    std::optional<uint64_t> lowest;
    for (const BankAllocator* member : *family_) {
        if (!member->devices_.empty() && !member->devices_.contains(device)) continue;
        const auto consider = [&](const std::optional<uint64_t>& theirs) {
            if (theirs && (!lowest || *theirs < *lowest)) lowest = theirs;
        };
        consider(member->region(type).lowest_used());
        if (type != BufferType::L1) continue;
        for (const FreeList& local : member->local_l1_) consider(local.lowest_used());
    }
    return lowest;
}

uint32_t BankAllocator::num_banks(BufferType type) const {
    return &region(type) == &dram_ ? machine_->dram_banks : machine_->grid_x * machine_->grid_y;
}

uint32_t BankAllocator::alignment(BufferType type) const {
    return &region(type) == &dram_ ? machine_->dram_alignment : machine_->l1_alignment;
}

CoreCoord BankAllocator::core_of_bank(uint32_t l1_bank) const {
    if (l1_bank >= num_banks(BufferType::L1)) {
        fail("L1 bank {} does not exist: {} has {}", l1_bank, machine_->name, num_banks(BufferType::L1));
    }
    return {l1_bank % machine_->grid_x, l1_bank / machine_->grid_x};
}

uint32_t BankAllocator::bank_of_core(CoreCoord core) const {
    if (core.x >= machine_->grid_x || core.y >= machine_->grid_y) {
        fail("core {} is outside the {}x{} worker grid of {}{}", core, machine_->grid_x, machine_->grid_y,
             machine_->name, hint_at_other_spaces(*machine_, CoreSpace::Logical, core));
    }
    return static_cast<uint32_t>(core.y * machine_->grid_x + core.x);
}

const std::vector<uint32_t>& BankAllocator::bank_ids(BufferType type, CoreCoord core) const {
    if (&region(type) == &dram_) {
        if (core.y != 0 || core.x >= machine_->dram_banks) {
            fail("DRAM bank {} does not exist: {} has {}, at (0,0) to ({},0)", core, machine_->name,
                 machine_->dram_banks, machine_->dram_banks - 1);
        }
        return bank_ids_[core.x];
    }
    return bank_ids_[bank_of_core(core)];
}

const FreeList& BankAllocator::region(BufferType type) const {
    return const_cast<BankAllocator*>(this)->mutable_region(type);
}

FreeList& BankAllocator::mutable_region(BufferType type) {
    switch (type) {
        case BufferType::DRAM:
        case BufferType::TRACE:
            return dram_;
        case BufferType::L1:
            return l1_;
        case BufferType::L1_SMALL:
            return l1_small_;
        case BufferType::SYSTEM_MEMORY:
            break;
    }
    unsupported("buffers in {}: a simulated device has no host memory of its own; use DRAM or L1", name_of(type));
}

void BankAllocator::set_local_l1(uint64_t bytes, size_t count) {
    for (size_t id = 0; id < local_l1_.size(); ++id) {
        if (local_l1_[id].used().empty()) continue;
        fail(
            "sub-device {} still has {} buffers in the L1 that is its own: free them before another sub-device manager "
            "is "
            "loaded",
            id, local_l1_[id].used().size());
    }
    const uint64_t end = l1_.base() + bytes;
    if (end > l1_.end()) {
        fail("sub-devices with {} bytes of L1 of their own: {} leaves {} bytes to programs", bytes, machine_->name,
             l1_.total_bytes());
    }
    const auto lowest = l1_.lowest_used();
    if (bytes != 0 && lowest && *lowest < end) {
        fail(
            "sub-devices with {} bytes of L1 of their own, up to {:#x}: a buffer of the whole device is at {:#x}. Free "
            "it, "
            "or ask for less.",
            bytes, end, *lowest);
    }
    local_l1_.clear();
    if (bytes != 0) local_l1_.assign(count, FreeList(l1_.base(), end, l1_.alignment()));
}

uint64_t BankAllocator::allocate(BufferType type, uint64_t bytes_per_bank, bool bottom_up, const std::string& what,
                                 std::optional<uint8_t> sub_device) {
    if (sub_device) {
        if (type != BufferType::L1 || *sub_device >= local_l1_.size()) {
            fail(
                "{} is to be in memory of sub-device {}, which has none in {}: a sub-device manager that is created "
                "with a "
                "local L1 size gives its sub-devices L1",
                what, *sub_device, name_of(type));
        }
        FreeList& local = local_l1_[*sub_device];
        if (auto address = local.allocate(bytes_per_bank, bottom_up)) return *address;
        fail(
            "Out of memory: {} needs {} bytes on each core of sub-device {}, which has {} bytes of L1 of its own, the "
            "largest free block {} bytes. Free some, or create the sub-device manager with a larger local L1 size.",
            what, bytes_per_bank, *sub_device, local.total_bytes(), local.largest_free_block());
    }
    FreeList& list = mutable_region(type);
    std::map<uint64_t, uint64_t> also_used;
    if (type == BufferType::L1 && !local_l1_.empty()) also_used[l1_.base()] = local_l1_[0].total_bytes();
    for (const BankAllocator* member : *family_) {
        if (member == this || !shares_a_device_with(*member)) continue;
        for (const auto& [address, bytes] : member->region(type).used()) {
            also_used[address] = std::max(also_used[address], bytes);
        }
    }
    if (auto address = list.allocate(bytes_per_bank, bottom_up, also_used)) return *address;
    const uint64_t available = list.total_bytes() - list.used_bytes();
    fail(
        "Out of memory: {} needs {} bytes in each of the {} {} banks of {}, but {} of {} bytes are free there, the "
        "largest block {} bytes. {} buffers are allocated. Free some, or use {}.",
        what, bytes_per_bank, num_banks(type), name_of(type), machine_->name, available, list.total_bytes(),
        list.largest_free_block(), list.used().size(),
        type == BufferType::L1_SMALL ? "a larger l1_small_size when the device is created"
        : type == BufferType::L1     ? "DRAM for what is large"
                                     : "smaller ones");
}

void BankAllocator::release(BufferType type, uint64_t address, std::optional<uint8_t> sub_device) {
    if (!(sub_device ? local_l1_[*sub_device] : mutable_region(type)).release(address)) {
        throw InternalError(fmt::format("no {} block starts at {:#x}", name_of(type), address));
    }
}

}  // namespace softmetal::host

namespace tt::tt_metal {

using softmetal::host::fail;

void Allocator::deallocate_buffers() {
    while (!impl_->buffers().empty()) DeallocateBuffer(*impl_->buffers().begin()->second);
}

std::vector<Buffer*> Allocator::get_allocated_buffers() const {
    std::vector<Buffer*> buffers;
    for (const auto& [number, buffer] : impl_->buffers()) buffers.push_back(buffer);
    return buffers;
}

uint32_t Allocator::get_num_banks(const BufferType& type) const {
    return impl_->num_banks(type);
}
DeviceAddr Allocator::get_bank_size(const BufferType& type) const {
    return impl_->region(type).total_bytes();
}
CoreCoord Allocator::get_logical_core_from_bank_id(uint32_t bank_id) const {
    return impl_->core_of_bank(bank_id);
}
uint32_t Allocator::get_alignment(BufferType type) const {
    return impl_->alignment(type);
}
size_t Allocator::get_worker_l1_size() const {
    return impl_->machine().l1_bytes - impl_->machine().l1_unreserved_base;
}

int32_t Allocator::get_bank_offset(BufferType type, uint32_t bank_id) const {
    if (bank_id >= impl_->num_banks(type)) {
        fail("{} bank {} does not exist: there are {}", softmetal::host::name_of(type), bank_id,
             impl_->num_banks(type));
    }
    if (type != BufferType::DRAM) return 0;
    return static_cast<int32_t>(impl_->machine().dram_bank_offset[bank_id]);
}

const std::vector<uint32_t>& Allocator::get_bank_ids_from_logical_core(BufferType type,
                                                                       const CoreCoord& logical_core) const {
    return impl_->bank_ids(type, logical_core);
}

DeviceAddr Allocator::get_base_allocator_addr(const HalMemType& type) const {
    if (type == HalMemType::HOST) fail("host memory has no allocator");
    return impl_->region(type == HalMemType::DRAM ? BufferType::DRAM : BufferType::L1).base();
}

Statistics Allocator::get_statistics(const BufferType& type) const {
    const auto& list = impl_->region(type);
    return {.total_allocatable_size_bytes = list.total_bytes(),
            .total_allocated_bytes = list.used_bytes(),
            .total_free_bytes = list.total_bytes() - list.used_bytes(),
            .largest_free_block_bytes = list.largest_free_block()};
}

namespace detail {

DeviceAddr calculate_bank_size_spread(DeviceAddr size_bytes, DeviceAddr page_size_bytes, uint32_t num_banks,
                                      uint32_t alignment_bytes) {
    if (page_size_bytes == 0) {
        if (size_bytes == 0) return 0;
        fail("a buffer of {} bytes cannot have pages of 0 bytes", size_bytes);
    }
    const DeviceAddr pages = (size_bytes + page_size_bytes - 1) / page_size_bytes;
    const DeviceAddr aligned_page = (page_size_bytes + alignment_bytes - 1) / alignment_bytes * alignment_bytes;
    return (pages + num_banks - 1) / num_banks * aligned_page;
}

}  // namespace detail

}  // namespace tt::tt_metal
