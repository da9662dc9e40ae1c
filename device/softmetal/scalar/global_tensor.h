// A tensor in device memory as scalar code sees it: elements by number, rows in one transfer. Elements go through a
// few cached lines, so that a loop over neighbours costs one transfer a line; only bytes that were stored are written
// back, so that cores may write different elements of one line.
#pragma once

#include <cstdint>

#include "api/dataflow/dataflow_api.h"
#include "numbers.h"

namespace softmetal::scalar {

inline constexpr uint32_t kPageBytes = 1024;
inline constexpr uint32_t kLineBytes = 256;
inline constexpr uint32_t kLines = 4;
// L1 that each tensor needs for its lines, and a kernel for transfers between addresses that do not go together.
inline constexpr uint32_t kLinesBytes = kLines * kLineBytes;
inline constexpr uint32_t kBounceBytes = kPageBytes + 64;

// A type that is not deduced from an argument: what is stored becomes an element, whatever it was.
template <typename T>
struct ExactlyThat {
    using Type = T;
};
template <typename T>
using Exactly = typename ExactlyThat<T>::Type;

template <typename T, typename Accessor>
class GlobalTensor {
public:
    GlobalTensor(const Accessor& accessor, uint32_t lines, uint32_t bounce)
        : accessor_(accessor), data_(lines), bounce_(bounce) {}

    template <typename U = T>
    U load(uint32_t index) {
        const uint32_t byte = index * sizeof(U);
        Line& line = line_of(byte);
        if (!(line.holds(byte) && line.filled)) fill(line, byte);
        return *reinterpret_cast<const U*>(address_of(byte));
    }

    template <typename U = T>
    void store(uint32_t index, Exactly<U> value) {
        const uint32_t byte = index * sizeof(U), offset = byte % kLineBytes;
        Line& line = line_of(byte);
        if (!line.holds(byte)) {
            write_back(line);
            line.first = byte - offset, line.filled = false;
        } else if (line.dirty_end != 0 && offset + sizeof(U) != line.dirty_begin && offset != line.dirty_end &&
                   !(offset >= line.dirty_begin && offset + sizeof(U) <= line.dirty_end)) {
            write_back(line);  // what lies between was not stored
        }
        *reinterpret_cast<U*>(address_of(byte)) = value;
        if (line.dirty_end == 0) {
            line.dirty_begin = offset, line.dirty_end = offset + sizeof(U);
        } else {
            line.dirty_begin = offset < line.dirty_begin ? offset : line.dirty_begin;
            line.dirty_end = offset + sizeof(U) > line.dirty_end ? offset + sizeof(U) : line.dirty_end;
        }
    }

    // Element access that others see, and that sees what others did.
    T load_fresh(uint32_t index) {
        refresh();
        return load(index);
    }
    void store_through(uint32_t index, T value) {
        store(index, value);
        flush();
    }

    // Changes of one element; the caller keeps other cores away. Each gives what was there.
    T fetch_add(uint32_t index, T value) {
        const T before = load(index);
        store(index, T(before + value));
        return before;
    }
    T fetch_max(uint32_t index, T value) {
        const T before = load(index);
        store(index, max<T>(before, value));
        return before;
    }
    T fetch_min(uint32_t index, T value) {
        const T before = load(index);
        store(index, min<T>(before, value));
        return before;
    }
    T fetch_or(uint32_t index, T value) {
        const T before = load(index);
        store(index, T(before | value));
        return before;
    }

    // Starts reading `count` elements to L1 and zeroes the rest of `length`; noc_async_read_barrier() ends it.
    void read_row(T* to, uint32_t first, int32_t count, int32_t length) {
        flush();
        if (count > 0) read_bytes(reinterpret_cast<uintptr_t>(to), first * sizeof(T), count * sizeof(T));
        for (int32_t i = count > 0 ? count : 0; i < length; ++i) to[i] = T(0);
    }
    // Starts writing `count` elements from L1; noc_async_write_barrier() ends it.
    void write_row(const T* from, uint32_t first, int32_t count) {
        refresh();
        if (count > 0) write_bytes(reinterpret_cast<uintptr_t>(from), first * sizeof(T), count * sizeof(T));
    }

    // Writes what was stored, and forgets what was read.
    void flush() {
        for (Line& line : lines_) write_back(line);
    }
    void refresh() {
        for (Line& line : lines_) {
            write_back(line);
            line.first = kNothing;
        }
    }

private:
    static constexpr uint32_t kNothing = 0xffffffff;

    struct Line {
        uint32_t first = kNothing;  // byte of the tensor
        uint32_t dirty_begin = 0, dirty_end = 0;
        bool filled = false;
        bool holds(uint32_t byte) const { return first == byte - byte % kLineBytes; }
    };

    Line& line_of(uint32_t byte) { return lines_[byte / kLineBytes % kLines]; }
    uint32_t address_of(uint32_t byte) const { return data_ + byte % kLinesBytes; }
    uint64_t remote(uint32_t byte) const { return accessor_.get_noc_addr(byte / kPageBytes, byte % kPageBytes); }

    void write_back(Line& line) {
        if (line.dirty_end == 0) return;
        const uint32_t first = line.first + line.dirty_begin;
        noc_async_write(address_of(first), remote(first), line.dirty_end - line.dirty_begin);
        noc_async_write_barrier();
        line.dirty_begin = line.dirty_end = 0;
    }

    void fill(Line& line, uint32_t byte) {
        write_back(line);
        line.first = byte - byte % kLineBytes;
        line.filled = true;
        noc_async_read(remote(line.first), address_of(line.first), kLineBytes);
        noc_async_read_barrier();
    }

    static void copy(uint32_t to, uint32_t from, uint32_t bytes) {
        __builtin_memcpy(reinterpret_cast<void*>(to), reinterpret_cast<const void*>(from), bytes);
    }

    void read_bytes(uint32_t to, uint32_t byte, uint32_t bytes) {
        constexpr uint32_t kAlignment = NOC_DRAM_READ_ALIGNMENT_BYTES;
        while (bytes) {
            const uint32_t offset = byte % kPageBytes;
            const uint32_t part = bytes < kPageBytes - offset ? bytes : kPageBytes - offset;
            if ((offset ^ to) % kAlignment == 0) {
                noc_async_read(remote(byte), to, part);
            } else {
                const uint32_t lead = offset % kAlignment;
                noc_async_read(remote(byte - lead), bounce_, part + lead);
                noc_async_read_barrier();
                copy(to, bounce_ + lead, part);
            }
            to += part, byte += part, bytes -= part;
        }
    }

    void write_bytes(uint32_t from, uint32_t byte, uint32_t bytes) {
        constexpr uint32_t kAlignment = NOC_DRAM_WRITE_ALIGNMENT_BYTES;
        while (bytes) {
            const uint32_t offset = byte % kPageBytes;
            const uint32_t part = bytes < kPageBytes - offset ? bytes : kPageBytes - offset;
            if ((offset ^ from) % kAlignment == 0) {
                noc_async_write(from, remote(byte), part);
            } else {
                const uint32_t lead = offset % kAlignment;
                copy(bounce_ + lead, from, part);
                noc_async_write(bounce_ + lead, remote(byte), part);
                noc_async_write_barrier();
            }
            from += part, byte += part, bytes -= part;
        }
    }

    Accessor accessor_;
    Line lines_[kLines];
    uint32_t data_, bounce_;
};

// The tensor of elements T behind an accessor; `lines` and `bounce` are L1 addresses.
template <typename T, typename Accessor>
GlobalTensor<T, Accessor> global_tensor(const Accessor& accessor, uint32_t lines, uint32_t bounce) {
    return GlobalTensor<T, Accessor>(accessor, lines, bounce);
}

}  // namespace softmetal::scalar
