// A tensor in device memory as scalar code sees it: elements by number, rows in one transfer. Elements go through a
// few cached lines, so that a loop over neighbours costs one transfer a line.
#pragma once

#include <cstdint>

#include "api/dataflow/dataflow_api.h"
#include "numbers.h"

namespace softmetal::scalar {

inline constexpr uint32_t kPageBytes = 1024;
inline constexpr uint32_t kLineBytes = 256;
inline constexpr uint32_t kLines = 4;
// L1 that each tensor needs for its lines, with a bit for each byte, and a kernel for transfers between addresses that
// do not go together.
inline constexpr uint32_t kLinesBytes = kLines * (kLineBytes + kLineBytes / 8);
inline constexpr uint32_t kBounceBytes = kPageBytes + 64;

// A type that is not deduced from an argument: what is stored becomes an element, whatever it was.
template <typename T>
struct ExactlyThat {
    using Type = T;
};
template <typename T>
using Exactly = typename ExactlyThat<T>::Type;

// A piece of a tensor in L1. Only bytes that were stored are written back, so that cores may write different elements
// of one line.
class CachedLine {
public:
    static constexpr uint32_t kNothing = 0xffffffff;

    void lie_at(uint32_t data, uint32_t stored) {
        data_ = data, stored_ = stored;
        for (uint32_t i = 0; i < kLineBytes / 32; ++i) word(i) = 0;
    }

    // Of the byte that the line begins with.
    bool holds(uint32_t first) const { return first_ == first; }
    bool filled() const { return filled_; }
    template <typename U>
    U& at(uint32_t offset) {
        return *reinterpret_cast<U*>(data_ + offset);
    }

    void become(uint32_t first, uint64_t remote) {
        write_back();
        first_ = first, remote_ = remote, filled_ = false;
    }
    void fill() {
        write_back();
        noc_async_read(remote_, data_, kLineBytes);
        noc_async_read_barrier();
        filled_ = true;
    }
    void forget() {
        write_back();
        first_ = kNothing;
    }

    void note_stored(uint32_t offset, uint32_t bytes) {
        word(offset / 32) |= ((1u << bytes) - 1) << offset % 32;
        dirty_ = true;
    }

    void write_back() {
        if (!dirty_) return;
        for (uint32_t begin = next(0, 0); begin < kLineBytes;) {
            const uint32_t end = next(begin, ~0u);
            noc_async_write(data_ + begin, remote_ + begin, end - begin);
            begin = next(end, 0);
        }
        for (uint32_t i = 0; i < kLineBytes / 32; ++i) word(i) = 0;
        noc_async_write_barrier();
        dirty_ = false;
    }

private:
    uint32_t& word(uint32_t i) const { return reinterpret_cast<uint32_t*>(stored_)[i]; }

    // Of the bytes from `byte` on, the first whose bit differs from those of `bits`: all zeros or all ones.
    uint32_t next(uint32_t byte, uint32_t bits) const {
        while (byte < kLineBytes) {
            const uint32_t rest = (word(byte / 32) ^ bits) >> byte % 32;
            if (rest & 1) break;
            byte = rest == 0 ? (byte | 31) + 1 : byte + 1;
        }
        return byte;
    }

    uint32_t first_ = kNothing, data_ = 0, stored_ = 0;
    uint64_t remote_ = 0;
    bool filled_ = false, dirty_ = false;
};

template <typename T, typename Accessor>
class GlobalTensor {
public:
    GlobalTensor(const Accessor& accessor, uint32_t lines, uint32_t bounce) : accessor_(accessor), bounce_(bounce) {
        const uint32_t stored = lines + kLines * kLineBytes;
        for (uint32_t i = 0; i < kLines; ++i) lines_[i].lie_at(lines + i * kLineBytes, stored + i * kLineBytes / 8);
    }

    template <typename U = T>
    U load(uint32_t index) {
        const uint32_t byte = index * sizeof(U), offset = byte % kLineBytes;
        CachedLine& line = line_of(byte);
        if (!line.holds(byte - offset)) line.become(byte - offset, remote(byte - offset));
        if (!line.filled()) line.fill();
        return line.template at<U>(offset);
    }

    template <typename U = T>
    void store(uint32_t index, Exactly<U> value) {
        const uint32_t byte = index * sizeof(U), offset = byte % kLineBytes;
        CachedLine& line = line_of(byte);
        if (!line.holds(byte - offset)) line.become(byte - offset, remote(byte - offset));
        line.template at<U>(offset) = value;
        line.note_stored(offset, sizeof(U));
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

    // Changes of one element, under a lock of its line where there are other cores. Each gives what was there.
    template <typename... Lock>
    T fetch_add(uint32_t index, T value, Lock&... lock) {
        return change(
            index, [value](T before) { return T(before + value); }, lock...);
    }
    template <typename... Lock>
    T fetch_max(uint32_t index, T value, Lock&... lock) {
        return change(
            index, [value](T before) { return max<T>(before, value); }, lock...);
    }
    template <typename... Lock>
    T fetch_min(uint32_t index, T value, Lock&... lock) {
        return change(
            index, [value](T before) { return min<T>(before, value); }, lock...);
    }
    template <typename... Lock>
    T fetch_or(uint32_t index, T value, Lock&... lock) {
        return change(
            index, [value](T before) { return T(before | value); }, lock...);
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
        for (CachedLine& line : lines_) line.write_back();
    }
    void refresh() {
        for (CachedLine& line : lines_) line.forget();
    }

private:
    CachedLine& line_of(uint32_t byte) { return lines_[byte / kLineBytes % kLines]; }
    uint64_t remote(uint32_t byte) const { return accessor_.get_noc_addr(byte / kPageBytes, byte % kPageBytes); }

    template <typename Change, typename... Lock>
    T change(uint32_t index, Change changed, Lock&... lock) {
        const uint32_t byte = index * sizeof(T);
        (lock.hold(line_of(byte), byte - byte % kLineBytes), ...);
        const T before = load(index);
        store(index, changed(before));
        return before;
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
    CachedLine lines_[kLines];
    uint32_t bounce_;
};

// The tensor of elements T behind an accessor; `lines` and `bounce` are L1 addresses.
template <typename T, typename Accessor>
GlobalTensor<T, Accessor> global_tensor(const Accessor& accessor, uint32_t lines, uint32_t bounce) {
    return GlobalTensor<T, Accessor>(accessor, lines, bounce);
}

}  // namespace softmetal::scalar
