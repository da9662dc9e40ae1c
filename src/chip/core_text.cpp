// Words for people: where a processor is in its source, what it waits for, what an address is.
#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <optional>

#include "chip/core.h"
#include "softmetal/error.h"
#include "tensix/formats.h"

namespace softmetal::chip {

namespace {

constexpr const char* kProcessorNames[] = {"BRISC", "NCRISC", "TRISC0 (unpack)", "TRISC1 (math)", "TRISC2 (pack)"};
constexpr const char* kPrintNames[] = {"BR", "NC", "TR0", "TR1", "TR2"};

constexpr const char* kKernelString = "<kernel string>";  // the file of a kernel that came as text

std::string file_name(const std::string& path) {
    return path.substr(path.find_last_of('/') + 1);
}

std::string line_text(const riscv::SourceLine& line) {
    return fmt::format("{}:{}{}", line.file, line.line, line.function.empty() ? "" : " (" + line.function + ")");
}

const char* fault_words(riscv::FaultKind kind) {
    switch (kind) {
        case riscv::FaultKind::kLoadUnmapped:
            return "load from";
        case riscv::FaultKind::kStoreUnmapped:
            return "store to";
        case riscv::FaultKind::kStoreReadOnly:
            return "store to read-only";
        case riscv::FaultKind::kMisaligned:
            return "misaligned access to";
        case riscv::FaultKind::kFetchUnmapped:
            return "jump to";
        case riscv::FaultKind::kIllegalInstruction:
            return "illegal instruction";
        case riscv::FaultKind::kDevice:
            return "device access to";
        case riscv::FaultKind::kNone:
            break;
    }
    return "fault at";
}

}  // namespace

const char* to_string(Wait wait) {
    switch (wait) {
        case Wait::kNone:
            return "nothing";
        case Wait::kCbFront:
            return "cb_wait_front";
        case Wait::kCbBack:
            return "cb_reserve_back";
        case Wait::kNocRead:
            return "NoC reads";
        case Wait::kNocWrite:
            return "NoC writes";
        case Wait::kNocAtomic:
            return "NoC atomics";
        case Wait::kSemaphore:
            return "a word in L1";
        case Wait::kSourceFull:
            return "room for an unpacked tile";
        case Wait::kSourceEmpty:
            return "an unpacked tile";
        case Wait::kDstForMath:
            return "Dst free for math";
        case Wait::kDstForPack:
            return "Dst ready for pack";
        case Wait::kTensix:
            return "the tile engine";
        case Wait::kMailbox:
            return "a mailbox";
        case Wait::kTensixSemaphore:
            return "a semaphore of the tile engine";
        case Wait::kWallClock:
            return "a number of cycles";
        case Wait::kCount:
            break;
    }
    return "?";
}

uint64_t ProcessorCounters::busy_cycles() const {
    uint64_t busy = end_cycle - start_cycle;
    for (uint64_t wait : wait_cycles) busy -= std::min(busy, wait);
    return busy;
}

std::string Core::core_text() const {
    return fmt::format("core ({},{})", logical().x, logical().y);
}

std::string Core::print_prefix(uint32_t h) const {
    return fmt::format("{}:(x={},y={}):{}: ", device_id_, logical().x, logical().y, kPrintNames[h]);
}

// The line of the kernel's own file that leads to `pc`, through inlined functions and calls; and the line of what it
// includes, where it stands there. Without any, the innermost line that is known.
std::string Core::source_text(uint32_t h, uint32_t pc) const {
    constexpr int kMostCalls = 64;
    const Slot& slot = slots_[h];
    const std::string own = file_name(slot.program->name);
    if (!slot.program->source) return fmt::format("{}, pc {:#x}", own, pc);
    const auto word_at = [&](uint32_t address) -> std::optional<uint32_t> {
        const uint8_t* bytes = bytes_at(h, address, 4);
        uint32_t word = 0;
        if (bytes) std::memcpy(&word, bytes, sizeof word);
        return bytes ? std::optional(word) : std::nullopt;
    };
    riscv::SourceLine innermost, included;
    riscv::Activation call{pc, slot.hart->x};
    for (int i = 0; i < kMostCalls; ++i) {
        for (const riscv::SourceLine& line : slot.program->source->stack(call.pc)) {
            if (!line.known()) continue;
            if (file_name(line.file) == own || line.file == kKernelString)
                return line_text(line) + (included.known() ? ", in " + line_text(included) : "");
            if (!innermost.known()) innermost = line;
            if (!line.library && !included.known()) included = line;
        }
        if (!slot.program->source->to_caller(call, word_at)) break;
    }
    if (included.known()) return line_text(included);
    return innermost.known() ? line_text(innermost) : fmt::format("{}, pc {:#x}", own, pc);
}

std::string Core::where(uint32_t h, uint32_t pc) const {
    return fmt::format("{} {}, {}, cycle {}", core_text(), kProcessorNames[h], source_text(h, pc),
                       slots_[h].hart->cycle);
}

void Core::fault(uint32_t h, const std::string& text) const {
    fault_at(h, call_pc(h), text);
}

void Core::fault_at(uint32_t h, uint32_t pc, const std::string& text) const {
    throw KernelFault(where(h, pc) + ": " + text);
}

std::string Core::address_text(uint32_t h, uint32_t address) const {
    const Slot& slot = slots_[h];
    const uint32_t local_end = abi::kLocalMemoryBase + static_cast<uint32_t>(slot.local.size());
    std::string near;
    if (address < machine_.l1_bytes) {
        near = "in L1";
        for (uint32_t i = 0; i < abi::kMaxCircularBuffers; ++i) {
            const CircularBuffer& cb = circular_buffers_[i];
            if (cb.num_pages && address - cb.address < cb.num_pages * cb.page_bytes)
                near = fmt::format("in L1, byte {} of circular buffer {}", address - cb.address, i);
        }
    } else if (address < abi::kTextBase) {
        near = fmt::format("{} bytes past the end of L1 at {:#x}", address - machine_.l1_bytes, machine_.l1_bytes);
    } else if (address < abi::kTextLimit) {
        const uint64_t text_end = uint64_t{slot.program->text_base} + slot.program->text_image.size();
        near = address < text_end ? "in the kernel's own text" : "past the kernel's own text";
    } else if (address >= abi::kLocalMemoryBase && address < local_end) {
        near = "in the processor's local memory";
    } else if (address >= local_end && address < local_end + 0x10000) {
        near = fmt::format("{} bytes past the end of local memory at {:#x}: too large a stack or too many globals",
                           address - local_end, local_end);
    } else if (address < abi::kLocalMemoryBase && address >= abi::kLocalMemoryBase - 0x10000) {
        near = fmt::format("{} bytes below local memory: the stack has overflowed", abi::kLocalMemoryBase - address);
    } else if (address >= 0xFFB00000u) {
        near = "a device register that is not simulated";
    } else {
        near = "nothing is mapped there";
    }
    return fmt::format("{:#010x} ({})", address, near);
}

void Core::processor_fault(uint32_t h) const {
    const riscv::Fault& f = slots_[h].hart->fault();
    if (f.kind == riscv::FaultKind::kIllegalInstruction)
        fault_at(h, f.pc, fmt::format("illegal instruction {:#010x}", f.address));
    std::string text = fmt::format("{} address {}", fault_words(f.kind), address_text(h, f.address));
    if (f.bytes) text += fmt::format(", {} bytes", f.bytes);
    if (f.kind == riscv::FaultKind::kStoreUnmapped || f.kind == riscv::FaultKind::kStoreReadOnly)
        text += fmt::format(", value {:#x}", f.value);
    fault_at(h, f.pc, text);
}

const uint8_t* Core::bytes_at(uint32_t h, uint32_t address, uint32_t bytes) const {
    const riscv::Bus& bus = slots_[h].bus;
    for (const riscv::Window* window : {&bus.text, &bus.local, &bus.l1}) {
        const uint32_t offset = address - window->base;
        if (address >= window->base && offset <= window->size && bytes <= window->size - offset)
            return window->data + offset;
    }
    return nullptr;
}

std::string_view Core::string_at(uint32_t h, uint32_t address, uint32_t max_bytes) const {
    const auto* begin = reinterpret_cast<const char*>(bytes_at(h, address, 0));
    if (!begin) return "?";
    uint32_t length = 0;
    while (length < max_bytes && bytes_at(h, address + length, 1) && begin[length]) ++length;
    return {begin, length};
}

// ---- hangs

std::string Core::wait_text(uint32_t h) const {
    const Slot& slot = slots_[h];
    if (slot.status == Status::kReady)
        return "is still running, but has made no call for a long time: its loop does not end";
    if (slot.status == Status::kParked) return "spins in a loop that only a change of L1 from outside could end";
    const uint32_t a0 = arg(h, 0), a1 = arg(h, 1), a2 = arg(h, 2);
    switch (slot.wait) {
        case Wait::kCbFront:
        case Wait::kCbBack: {
            const CircularBuffer& cb = circular_buffers_[a0];
            const bool front = slot.wait == Wait::kCbFront;
            return fmt::format("waits in {}(cb {}, {} pages): {} of {} pages are {} ({} pushed, {} popped so far)",
                               to_string(slot.wait), a0, a1, front ? cb.filled() : cb.free(), cb.num_pages,
                               front ? "filled" : "free", cb.pushed, cb.popped);
        }
        case Wait::kNocRead:
        case Wait::kNocWrite:
        case Wait::kNocAtomic:
            if (slot.hart->x[17] != static_cast<uint32_t>(abi::Call::kNocBarrier))
                return fmt::format("waits to put one more request into NoC {}: {} {} are outstanding", a0 & 1,
                                   machine_.noc.max_outstanding, to_string(slot.wait));
            return fmt::format("waits in a barrier on NoC {} for {} outstanding {}", a0 & 1,
                               outstanding(h, a0 & 1, a1, a2), to_string(slot.wait));
        case Wait::kSemaphore: {
            uint32_t held;
            std::memcpy(&held, &l1_[a0], 4);
            constexpr const char* kComparisons[] = {"==", "!=", ">=", "<"};
            std::string name = fmt::format("the word at L1 {:#x}", a0);
            const uint32_t offset = a0 - semaphores_address_;
            if (offset < machine_.semaphores * abi::kSemaphoreStride && offset % abi::kSemaphoreStride == 0)
                name = fmt::format("semaphore {} (L1 {:#x})", offset / abi::kSemaphoreStride, a0);
            return fmt::format("waits for {} {} {}; it holds {}", name, kComparisons[a2 & 3], a1, held);
        }
        case Wait::kSourceFull:
            return "waits to unpack: both source registers hold tiles that math has not used (more unpacked than "
                   "used?)";
        case Wait::kSourceEmpty:
            return "waits for unpacked tiles: unpack has given none that math has not used already";
        case Wait::kDstForMath:
            return "waits in tile_regs_acquire: Dst has not been released by pack (missing tile_regs_release?)";
        case Wait::kDstForPack:
            return "waits in tile_regs_wait: math has not committed Dst (missing tile_regs_commit?)";
        case Wait::kMailbox:
            return fmt::format("waits for a mailbox shared with {}", kProcessorNames[a0 % kHarts]);
        case Wait::kTensixSemaphore:
            return fmt::format("waits for semaphore {} of the tile engine, which stands at {} of {}", a0 >> 8,
                               tensix_semaphores_[(a0 >> 8) % abi::kTensixSemaphores].count,
                               tensix_semaphores_[(a0 >> 8) % abi::kTensixSemaphores].max);
        default:
            return fmt::format("waits for {}", to_string(slot.wait));
    }
}

std::vector<Core::Stuck> Core::stuck() const {
    std::vector<Stuck> list;
    for (uint32_t h = 0; h < kHarts; ++h) {
        const Slot& slot = slots_[h];
        if (slot.status == Status::kAbsent || slot.status == Status::kDone) continue;
        const uint32_t pc = slot.status == Status::kWaiting ? call_pc(h) : slot.hart->pc;
        list.push_back({static_cast<abi::Processor>(h),
                        fmt::format("{} {}\n    at {}", kProcessorNames[h], wait_text(h), source_text(h, pc)),
                        slot.hart->cycle});
    }
    return list;
}

std::string Core::circular_buffer_table() const {
    std::string text;
    for (uint32_t i = 0; i < abi::kMaxCircularBuffers; ++i) {
        const CircularBuffer& cb = circular_buffers_[i];
        if (cb.num_pages == 0) continue;
        if (text.empty())
            text = fmt::format("  {:>2}  {:>8}  {:>6}  {:>10}  {:>6}  {:>6}  {:>8}  {:>8}  {}\n", "cb", "address",
                               "pages", "page bytes", "filled", "free", "pushed", "popped", "format");
        text += fmt::format("  {:>2}  {:>#8x}  {:>6}  {:>10}  {:>6}  {:>6}  {:>8}  {:>8}  {}\n", i, cb.address,
                            cb.num_pages, cb.page_bytes, cb.filled(), cb.free(), cb.pushed, cb.popped,
                            cb.shape.format == abi::DataFormat::kInvalid ? "-" : tensix::format_name(cb.shape.format));
    }
    return text;
}

}  // namespace softmetal::chip
