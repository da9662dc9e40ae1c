// A circular buffer as an object, for all five processors.
#pragma once

#include "api/lock.h"
#include "core/formats.h"
#include "internal/circular_buffer_interface.h"

#if defined(COMPILE_FOR_TRISC)
#include "api/compute/cb_api.h"
#else
#include "core/endpoint_args.h"
#endif

// Kernels on different processors share it by number. What a cb_* call does, its member does.
class CircularBuffer {
public:
    // Its two cursors.
    enum class AddrSelector { WRITE_PTR, READ_PTR };
    // The same, by its shorter name.
    using AddrSel = AddrSelector;

    // By number, 0 to 31 on Wormhole, 0 to 63 on Blackhole.
    constexpr explicit CircularBuffer(uint32_t cb_id) : cb_id_(cb_id) {}
    // The number.
    uint32_t get_cb_id() const { return cb_id_; }

#if defined(COMPILE_FOR_TRISC)
    // Waits until that many pages are free. A hang ends with a report that names this line.
    void reserve_back(int32_t num_pages) {
        ckernel::cb_reserve_back(cb_id_, num_pages);
    }
    // Publishes pages that have been written.
    void push_back(int32_t num_pages) {
        ckernel::cb_push_back(cb_id_, num_pages);
    }
    // Waits until that many pages are filled. A hang ends with a report that names this line.
    void wait_front(int32_t num_pages) {
        ckernel::cb_wait_front(cb_id_, num_pages);
    }
    // Gives the oldest pages back.
    void pop_front(int32_t num_pages) {
        ckernel::cb_pop_front(cb_id_, num_pages);
    }
    // L1 address of a tile counted from the front, for all three processors.
    uint32_t get_tile_address(uint32_t tile_index) {
        return ckernel::get_tile_address(cb_id_, tile_index);
    }
    // One 32-bit word of a tile, for all three processors; `element_offset` counts words.
    uint32_t read_tile_value(uint32_t tile_index, uint32_t element_offset) {
        return ckernel::read_tile_value(cb_id_, tile_index, element_offset);
    }
#else
    // Waits until that many pages are free. A hang ends with a report that names this line.
    void reserve_back(int32_t num_pages) {
        cb_reserve_back(cb_id_, num_pages);
    }
    // Publishes pages that have been written.
    void push_back(int32_t num_pages) {
        cb_push_back(cb_id_, num_pages);
    }
    // Waits until that many pages are filled. A hang ends with a report that names this line.
    void wait_front(int32_t num_pages) {
        cb_wait_front(cb_id_, num_pages);
    }
    // Gives the oldest pages back.
    void pop_front(int32_t num_pages) {
        cb_pop_front(cb_id_, num_pages);
    }
    // Whether as many pages are free, or filled, without waiting.
    bool pages_reservable_at_back(int32_t num_pages) const {
        return cb_pages_reservable_at_back(cb_id_, num_pages);
    }
    bool pages_available_at_front(int32_t num_pages) const {
        return cb_pages_available_at_front(cb_id_, num_pages);
    }
#endif
#ifdef DATA_FORMATS_DEFINED
    // Bytes of a tile, its elements, and its format.
    uint32_t get_tile_size() const {
        return ::get_tile_size(cb_id_);
    }
    uint32_t get_tile_hw() const {
        return ::get_tile_hw(cb_id_);
    }
    DataFormat get_dataformat() const {
        return ::get_dataformat(cb_id_);
    }
#endif
    // Where the next page is written and the oldest read: bytes on BRISC and NCRISC, words of 16 bytes on the TRISCs.
    uint32_t get_write_ptr() const {
        return get_local_cb_interface(cb_id_).fifo_wr_ptr;
    }
    uint32_t get_read_ptr() const {
        return get_local_cb_interface(cb_id_).fifo_rd_ptr;
    }
    // Holds nothing here.
    [[nodiscard]] auto scoped_lock() {
        return Lock([] {});
    }

private:
    uint32_t cb_id_;
};

#if !defined(COMPILE_FOR_TRISC)
// A buffer with the other of its cursors: use<CircularBuffer::AddrSelector::READ_PTR>(cb) as a target.
template <CircularBuffer::AddrSelector AddrSel>
struct CircularBufferView {
    // The buffer.
    const CircularBuffer& cb;
    explicit constexpr CircularBufferView(const CircularBuffer& buffer) : cb(buffer) {}
};
template <CircularBuffer::AddrSelector AddrSel>
constexpr auto use(const CircularBuffer& cb) {
    return CircularBufferView<AddrSel>(cb);
}

namespace softmetal::device {

struct CircularBufferBases {
    static uint32_t read_base(const CircularBuffer& cb) { return cb.get_read_ptr(); }
    static uint32_t write_base(const CircularBuffer& cb) { return cb.get_write_ptr(); }
};
template <CircularBuffer::AddrSelector AddrSel>
struct CircularBufferViewBases {
    static uint32_t read_base(const CircularBufferView<AddrSel>& view) {
        return AddrSel == CircularBuffer::AddrSelector::READ_PTR ? view.cb.get_read_ptr() : view.cb.get_write_ptr();
    }
    static uint32_t write_base(const CircularBufferView<AddrSel>& view) { return read_base(view); }
};

}  // namespace softmetal::device

template <>
struct noc_traits_t<CircularBuffer>
    : softmetal::device::L1Endpoint<CircularBuffer, softmetal::device::CircularBufferBases> {};
template <CircularBuffer::AddrSelector AddrSel>
struct noc_traits_t<CircularBufferView<AddrSel>>
    : softmetal::device::L1Endpoint<CircularBufferView<AddrSel>, softmetal::device::CircularBufferViewBases<AddrSel>> {
};
template <>
inline constexpr bool noc_zero_l1_endpoint_v<CircularBuffer> = true;
#endif
