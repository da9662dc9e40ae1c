// What a kernel's calls do: its life, circular buffers, waiting on words, DPRINT. The NoC and the tile engine have
// files of their own.
#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <utility>

#include "chip/core.h"
#include "softmetal/error.h"
#include "tensix/formats.h"

namespace softmetal::chip {

using abi::Call;

namespace {

// Calls after which the chip may look exactly as before: a kernel that makes only these gets nowhere.
constexpr bool is_query(Call call) {
    switch (call) {
        case Call::kWaypoint:
        case Call::kWaitWord:
        case Call::kWaitCycles:
        case Call::kCbReserveBack:
        case Call::kCbWaitFront:
        case Call::kCbPagesFree:
        case Call::kCbPagesFilled:
        case Call::kNocBarrier:
        case Call::kNocOutstanding:
            return true;
        default:
            return false;
    }
}

}  // namespace

Core::Outcome Core::call(uint32_t h) {
    const uint32_t number = slots_[h].hart->x[17];
    const auto call = static_cast<Call>(number);
    if (!is_query(call)) progress_ = true;
    if (number >= 32 && number < 48) return call_circular_buffer(h, call);
    if (number >= 48 && number < 64) return call_noc(h, call);
    if (number >= 64 && number < 96) return call_tensix(h, call);
    return call_life(h, call);
}

Core::Outcome Core::call_life(uint32_t h, Call call) {
    Slot& slot = slots_[h];
    const uint64_t now = slot.hart->cycle;
    switch (call) {
        case Call::kExit:
            end_hart(h);
            return done();
        case Call::kAssertFailed: {
            const std::string_view file = string_at(h, arg(h, 0)), text = string_at(h, arg(h, 2));
            fault(h, fmt::format("ASSERT failed: {} ({}:{})", text, file, arg(h, 1)));
        }
        case Call::kUnsupported:
            throw UnsupportedError(where(h, call_pc(h)) +
                                   fmt::format(": {} is not supported", string_at(h, arg(h, 0))));
        case Call::kWaypoint:
            // Another one than before means that the kernel got somewhere.
            if (std::exchange(slot.waypoint, arg(h, 0)) != arg(h, 0)) progress_ = true;
            return done();
        case Call::kPrint:
            print(h);
            return done();
        case Call::kZoneBegin:
            if (observed_) add_event(h, Event::kZoneBegin, now, now, 0, 0, 0, 0).text = string_at(h, arg(h, 0));
            return done();
        case Call::kZoneEnd:
            observe(h, Event::kZoneEnd, now, now);
            return done();
        case Call::kTimestampedData:
            if (observed_) {
                Event& event = add_event(h, Event::kTimestamp, now, now, 0, 0, 0, 0);
                event.wide = uint64_t{arg(h, 1)} << 32 | arg(h, 0);
                event.wide2 = uint64_t{arg(h, 3)} << 32 | arg(h, 2);
                if (arg(h, 4)) event.text = string_at(h, arg(h, 4));
            }
            return done();
        case Call::kWaitWord:
            return call_wait_word(h);
        case Call::kWaitCycles:
            wait_until(h, Wait::kWallClock, now + arg(h, 0));
            return done();
        default:
            break;
    }
    unknown_call(h);
}

void Core::unknown_call(uint32_t h) const {
    fault(h, fmt::format("call number {} means nothing to the chip: the kernel jumped astray, or was built with device "
                         "headers of another version",
                         slots_[h].hart->x[17]));
}

// ---- circular buffers

Core::CircularBuffer& Core::circular_buffer(uint32_t h, uint32_t id) {
    if (id >= abi::kMaxCircularBuffers || circular_buffers_[id].num_pages == 0) {
        std::string known;
        for (uint32_t i = 0; i < abi::kMaxCircularBuffers; ++i)
            if (circular_buffers_[i].num_pages) known += fmt::format("{}{}", known.empty() ? "" : ", ", i);
        fault(h, fmt::format("circular buffer {} is not configured on this core (configured: {}); create it with "
                             "CreateCircularBuffer for this core",
                             id, known.empty() ? "none" : known));
    }
    return circular_buffers_[id];
}

Core::Outcome Core::call_circular_buffer(uint32_t h, Call call) {
    const uint32_t id = arg(h, 0), pages = arg(h, 1);
    CircularBuffer& buffer = circular_buffer(h, id);
    riscv::Hart& hart = *slots_[h].hart;
    const bool blocks = call == Call::kCbReserveBack || call == Call::kCbWaitFront;
    if (blocks && pages > buffer.num_pages)
        fault(h, fmt::format("{}(cb {}, {} pages) can never succeed: the buffer has {} pages of {} bytes",
                             call == Call::kCbReserveBack ? "cb_reserve_back" : "cb_wait_front", id, pages,
                             buffer.num_pages, buffer.page_bytes));
    switch (call) {
        case Call::kCbReserveBack:
            if (buffer.free() < pages) return block(Wait::kCbBack);
            observe(h, Event::kCbReserve, hart.cycle, hart.cycle, id, pages, buffer.filled());
            return done();
        case Call::kCbWaitFront:
            if (buffer.filled() < pages) return block(Wait::kCbFront);
            observe(h, Event::kCbWait, hart.cycle, hart.cycle, id, pages, buffer.filled());
            return done();
        case Call::kCbPushBack:
            // The pages of a packer appear when it has written them.
            if (h == kPacker && unit_free(h) > hart.cycle) return retry(Wait::kTensix, unit_free(h));
            if (buffer.free() < pages)
                fault(h,
                      fmt::format("cb_push_back(cb {}, {} pages): only {} of {} pages are free ({} pushed, {} popped "
                                  "so far); reserve as many with cb_reserve_back first",
                                  id, pages, buffer.free(), buffer.num_pages, buffer.pushed, buffer.popped));
            buffer.pushed += pages;
            observe(h, Event::kCbPush, hart.cycle, hart.cycle, id, pages, buffer.filled());
            wake_circular_buffer(id, hart.cycle);
            return done();
        case Call::kCbPopFront:
            if (h == kUnpacker && unit_free(h) > hart.cycle) return retry(Wait::kTensix, unit_free(h));
            if (buffer.in_buffer && buffer.pushed == 0) {
                // Data that the host has put there is used without a push. The chip just moves its pointer and counts
                // pages as free that were never filled; here they are not counted, and the launch tells of it.
                counters_.unpushed_pops |= uint64_t{1} << id;
                return done();
            }
            if (buffer.filled() < pages)
                fault(h,
                      fmt::format("cb_pop_front(cb {}, {} pages): only {} of {} pages are filled ({} pushed, {} popped "
                                  "so far); wait for as many with cb_wait_front first",
                                  id, pages, buffer.filled(), buffer.num_pages, buffer.pushed, buffer.popped));
            settle();
            buffer.popped += pages;
            observe(h, Event::kCbPop, hart.cycle, hart.cycle, id, pages, buffer.filled());
            wake_circular_buffer(id, hart.cycle);
            return done();
        case Call::kCbPagesFree:
            hart.x[10] = buffer.free();
            return done();
        case Call::kCbPagesFilled:
            hart.x[10] = buffer.filled();
            return done();
        case Call::kCbResize:
            if (buffer.filled() != 0 || pages == 0)
                fault(h, fmt::format("circular buffer {} holds {} of {} pages; only an empty one gets another number "
                                     "of pages ({} here)",
                                     id, buffer.filled(), buffer.num_pages, pages));
            buffer.num_pages = pages;
            return done();
        default:
            break;
    }
    unknown_call(h);
}

// ---- words

bool Core::word_holds(const Slot& slot) const {
    uint32_t held;
    std::memcpy(&held, &l1_[slot.hart->x[10]], 4);
    const uint32_t wanted = slot.hart->x[11];
    switch (static_cast<abi::WaitCompare>(slot.hart->x[12])) {
        case abi::WaitCompare::kEqual:
            return held == wanted;
        case abi::WaitCompare::kNotEqual:
            return held != wanted;
        case abi::WaitCompare::kGreaterEqual:
            return static_cast<int32_t>(held - wanted) >= 0;
        case abi::WaitCompare::kLess:
            return static_cast<int32_t>(held - wanted) < 0;
    }
    return false;
}

Core::Outcome Core::call_wait_word(uint32_t h) {
    check_local_range(h, arg(h, 0), 4, "the word to wait on");
    if (arg(h, 0) % 4 != 0)
        fault(h, fmt::format("the word to wait on, at {:#x}, is not aligned to 4 bytes", arg(h, 0)));
    if (arg(h, 2) > static_cast<uint32_t>(abi::WaitCompare::kLess))
        fault(h, fmt::format("comparison {} of a wait on a word does not exist", arg(h, 2)));
    return word_holds(slots_[h]) ? done() : block(Wait::kSemaphore);
}

// ---- DPRINT

// Rows of the slice, one line each, as TT-Metalium prints them.
std::string Core::tile_text(uint32_t h) {
    struct Slice {  // of the device's SliceRange: rows and columns, each from, to, step
        uint8_t h0, h1, hs, w0, w1, ws;
    } slice;
    const uint8_t* bytes = bytes_at(h, arg(h, 3), sizeof(slice));
    if (!bytes) fault(h, fmt::format("DPRINT of a tile with a slice at {}", address_text(h, arg(h, 3))));
    std::memcpy(&slice, bytes, sizeof(slice));
    const uint32_t address = arg(h, 1);
    const tensix::TileShape& shape = circular_buffer(h, arg(h, 2) & ~abi::kTileAsStored).shape;
    const uint32_t size = tensix::tile_bytes(shape);
    check_local_range(h, address, size, "the tile to print");
    std::vector<float> faces(tensix::tile_datums(shape)), rows(faces.size());
    tensix::decode_tile(l1().subspan(address, size), shape, faces);
    if (arg(h, 2) & abi::kTileAsStored) {
        rows = faces;
    } else {
        tensix::rows_from_faces(faces, shape, rows);
    }
    std::string text;
    for (uint32_t row = slice.h0; row < std::min(slice.h1, shape.rows); row += std::max<uint8_t>(1, slice.hs)) {
        for (uint32_t col = slice.w0; col < std::min(slice.w1, shape.cols); col += std::max<uint8_t>(1, slice.ws))
            text += fmt::format("{:.6g} ", rows[row * shape.cols + col]);
        text += '\n';
    }
    return text;
}

void Core::print(uint32_t h) {
    Slot& slot = slots_[h];
    const auto kind = static_cast<abi::PrintKind>(arg(h, 0));
    if (kind == abi::PrintKind::kText || kind == abi::PrintKind::kSpec) {
        const uint8_t* text = bytes_at(h, arg(h, 1), arg(h, 2));
        if (!text && arg(h, 2) != 0)
            fault(h, fmt::format("DPRINT of {} characters at {}", arg(h, 2), address_text(h, arg(h, 1))));
        const std::string_view characters(reinterpret_cast<const char*>(text), arg(h, 2));
        kind == abi::PrintKind::kSpec ? slot.print.spec(characters) : slot.print.text(characters);
    } else if (kind == abi::PrintKind::kTile) {
        slot.print.text(tile_text(h));
    } else {
        slot.print.value(kind, arg(h, 1), arg(h, 2));
    }
    std::string line;
    while (slot.print.take_line(line)) printed_.push_back({slot.hart->cycle, print_prefix(h) + line});
}

}  // namespace softmetal::chip
