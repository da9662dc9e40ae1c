// A dataflow buffer as an object. On these chips it is a circular buffer by another name.
#pragma once

#include "api/core_local_mem.h"
#include "api/dataflow/circular_buffer.h"
#include "api/dataflow/dfb_binding_token.h"

// Entries that are held until the scope ends, then pushed or popped.
template <bool IsWrite, typename ReleaseFunc>
class DfbScopedLock {
public:
    DfbScopedLock(uint32_t address, ReleaseFunc release) : address_(address), release_(release) {}
    ~DfbScopedLock() { release_(); }
    DfbScopedLock(const DfbScopedLock&) = delete;
    DfbScopedLock& operator=(const DfbScopedLock&) = delete;
    // The first entry as a typed pointer.
    template <typename T = uint32_t>
    auto get_ptr() const {
        return CoreLocalMem<std::conditional_t<IsWrite, T, const T>>(static_cast<uintptr_t>(address_));
    }

private:
    uint32_t address_;
    ReleaseFunc release_;
};

// Entries are a circular buffer's pages. A hang ends with a report that names the line that waits.
class DataflowBuffer {
public:
    // What a processor keeps of it.
    using DFBInterface = LocalCBInterface;

    // By its generated name or its number.
    template <dfb::AccessPattern P, dfb::AccessPattern C>
    constexpr DataflowBuffer(DFBBindingToken<P, C> token) : id_(static_cast<uint16_t>(token)) {}
    constexpr DataflowBuffer(RelayDFBBindingToken token) : id_(static_cast<uint16_t>(token)) {}
    constexpr DataflowBuffer(uint16_t logical_dfb_id) : id_(logical_dfb_id) {}

    // The number.
    constexpr uint16_t get_id() const { return id_; }
    // Bytes of an entry, and from one to the next.
    uint32_t get_entry_size() const { return state().fifo_page_size << cb_addr_shift; }
    uint32_t get_stride_size() const { return get_entry_size(); }
    // Entries, and bytes of all; local and ring forms are the same here.
    uint32_t get_total_num_entries() const { return state().fifo_num_pages; }
    uint32_t get_total_size_bytes() const { return state().fifo_size << cb_addr_shift; }
    uint32_t get_local_num_entries() const { return get_total_num_entries(); }
    uint32_t get_local_size_bytes() const { return get_total_size_bytes(); }
    uint32_t get_ring_span_bytes() const { return get_total_size_bytes(); }
    uint32_t get_ring_span_num_entries() const { return get_total_num_entries(); }
    // 1: one producer and one consumer take every entry in turn.
    uint16_t get_producer_share() const { return 1; }
    uint16_t get_consumer_share() const { return 1; }
    uint16_t get_producer_stride_tiles() const { return 1; }
    uint16_t get_consumer_stride_tiles() const { return 1; }

    // Wait for free or filled entries; publish them or give them back.
    void reserve_back(uint16_t num_entries) { buffer().reserve_back(num_entries); }
    void push_back(uint16_t num_entries) { buffer().push_back(num_entries); }
    void wait_front(uint16_t num_entries) { buffer().wait_front(num_entries); }
    void pop_front(uint16_t num_entries) { buffer().pop_front(num_entries); }

#if defined(COMPILE_FOR_TRISC)
    // L1 address of a tile counted from the front, for all three processors.
    uint32_t get_tile_address(uint32_t tile_index) {
        return buffer().get_tile_address(tile_index);
    }
    // One value of a tile, for all three processors; `element_offset` counts values of type T.
    template <typename T = uint32_t>
    T read_tile_value(uint32_t tile_index, uint32_t element_offset) {
        uint32_t value = 0;
        UNPACK(value = reinterpret_cast<volatile T*>(softmetal::device::read_address(id_, tile_index))[element_offset]);
        return static_cast<T>(softmetal::device::from_unpack(value));
    }
#else
    // Whether as many entries are free, or filled, without waiting.
    bool pages_reservable_at_back(int32_t num_pages) const {
        return buffer().pages_reservable_at_back(num_pages);
    }
    bool pages_available_at_front(int32_t num_pages) const {
        return buffer().pages_available_at_front(num_pages);
    }
#endif

#ifdef DATA_FORMATS_DEFINED
    // Bytes of a tile; its rows, columns, elements, faces, and the rows of a face.
    constexpr uint32_t get_tile_size() const {
        return ::get_tile_size(id_);
    }
    constexpr uint32_t get_tile_r_dim() const {
        return SOFTMETAL_CB_TABLE(unpack_tile_r_dim, pack_tile_r_dim)[id_];
    }
    constexpr uint32_t get_tile_c_dim() const {
        return SOFTMETAL_CB_TABLE(unpack_tile_c_dim, pack_tile_c_dim)[id_];
    }
    constexpr uint32_t get_tile_hw() const {
        return ::get_tile_hw(id_);
    }
    constexpr uint32_t get_tile_num_faces() const {
        return ::get_tile_num_faces(id_);
    }
    constexpr uint32_t get_face_r_dim() const {
        return SOFTMETAL_CB_TABLE(unpack_tile_face_r_dim, pack_tile_face_r_dim)[id_];
    }
    // 1 when faces have fewer than 16 rows; 1 when the tile is one face wide; faces down and across.
    constexpr uint32_t get_partial_face() const {
        return SOFTMETAL_CB_TABLE(unpack_partial_face, pack_partial_face)[id_];
    }
    constexpr uint32_t get_narrow_tile() const {
        return SOFTMETAL_CB_TABLE(unpack_narrow_tile, pack_narrow_tile)[id_];
    }
    constexpr uint32_t get_num_faces_r_dim() const {
        return get_tile_r_dim() / get_face_r_dim();
    }
    constexpr uint32_t get_num_faces_c_dim() const {
        return get_tile_c_dim() / 16;
    }
    // The format in memory, and on both ways through the tile engine.
    constexpr DataFormat get_dataformat() const {
        return ::get_dataformat(id_);
    }
    constexpr DataFormat get_unpack_dst_format() const {
        return static_cast<DataFormat>(unpack_dst_format[id_]);
    }
    constexpr DataFormat get_pack_src_format() const {
        return static_cast<DataFormat>(pack_src_format[id_]);
    }
    constexpr DataFormat get_pack_dst_format() const {
        return static_cast<DataFormat>(pack_dst_format[id_]);
    }
#endif

    // Bytes on BRISC and NCRISC, 16-byte words on the TRISCs, as the cursors are.
    uint32_t get_write_ptr() const {
        return state().fifo_wr_ptr;
    }
    uint32_t get_read_ptr() const {
        return state().fifo_rd_ptr;
    }
    // Moves a cursor by hand; what the other side sees does not change.
    void evil_set_write_ptr(uint32_t address) {
        state().fifo_wr_ptr = address;
    }
    void evil_set_read_ptr(uint32_t address) {
        state().fifo_rd_ptr = address;
    }
    // Nothing to wait for: pushes are seen at once.
    void finish() {}
    template <typename AnyNoc>
    void write_barrier(const AnyNoc&) const {}

    // Reserves or waits now, pushes or pops when the result goes out of scope.
    auto scoped_write_lock(uint16_t num_entries = 1) {
        reserve_back(num_entries);
        auto release = [this, num_entries] { push_back(num_entries); };
        return DfbScopedLock<true, decltype(release)>(get_write_ptr() << cb_addr_shift, release);
    }
    auto scoped_read_lock(uint16_t num_entries = 1) {
        wait_front(num_entries);
        auto release = [this, num_entries] { pop_front(num_entries); };
        return DfbScopedLock<false, decltype(release)>(get_read_ptr() << cb_addr_shift, release);
    }

private:
    CircularBuffer buffer() const {
        return CircularBuffer(id_);
    }
    LocalCBInterface& state() const {
        return get_local_cb_interface(id_);
    }
    uint16_t id_;
};

#if !defined(COMPILE_FOR_TRISC)
namespace softmetal::device {

struct DataflowBufferBases {
    static uint32_t read_base(const DataflowBuffer& buffer) { return buffer.get_read_ptr(); }
    static uint32_t write_base(const DataflowBuffer& buffer) { return buffer.get_write_ptr(); }
};

}  // namespace softmetal::device

template <>
struct noc_traits_t<DataflowBuffer>
    : softmetal::device::L1Endpoint<DataflowBuffer, softmetal::device::DataflowBufferBases> {
    using src_args_type = DataflowBufferArgs;
    using dst_args_type = DataflowBufferArgs;
    template <Noc::AddressType type>
    static auto src_addr(const DataflowBuffer& src, const Noc& noc, const DataflowBufferArgs& args) {
        return L1Endpoint::template src_addr<type>(src, noc, {args.offset_bytes});
    }
    template <Noc::AddressType type>
    static auto dst_addr(const DataflowBuffer& dst, const Noc& noc, const DataflowBufferArgs& args) {
        return L1Endpoint::template dst_addr<type>(dst, noc, {args.offset_bytes});
    }
};
template <>
inline constexpr bool noc_zero_l1_endpoint_v<DataflowBuffer> = true;
#endif
