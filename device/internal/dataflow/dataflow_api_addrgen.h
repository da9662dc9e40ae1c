// NoC addresses: of a core, of a rectangle, of a bank, of page n of an interleaved or sharded buffer. Coordinates are
// translated; addresses, offsets, sizes and alignments are bytes.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <type_traits>
#include <utility>

#include "core/noc.h"
#include "core/state.h"
#include "tensix_types.h"

// The NoC address of a byte on a core.
FORCE_INLINE uint64_t get_noc_addr(uint32_t noc_x, uint32_t noc_y, uint32_t addr, uint8_t noc = noc_index) {
    return NOC_XY_ADDR(DYNAMIC_NOC_X(noc, noc_x), DYNAMIC_NOC_Y(noc, noc_y), addr);
}

// This core's own address.
FORCE_INLINE uint64_t get_noc_addr(uint32_t addr, uint8_t noc = noc_index) {
    return NOC_XY_ADDR(my_x[noc], my_y[noc], addr);
}

// The same from a coordinate as the bank tables hold it.
FORCE_INLINE uint64_t get_noc_addr_helper(uint32_t noc_xy, uint32_t addr) {
    return NOC_XY_ADDR2(noc_xy, addr);
}

// The NoC address of a byte on every core of a rectangle, both corners included; on NoC 1 the start is the corner with
// the larger numbers.
FORCE_INLINE uint64_t get_noc_multicast_addr(uint32_t noc_x_start, uint32_t noc_y_start, uint32_t noc_x_end,
                                             uint32_t noc_y_end, uint32_t addr, uint8_t noc = noc_index) {
    return NOC_MULTICAST_ADDR(DYNAMIC_NOC_X(noc, noc_x_start), DYNAMIC_NOC_Y(noc, noc_y_start),
                              DYNAMIC_NOC_X(noc, noc_x_end), DYNAMIC_NOC_Y(noc, noc_y_end), addr);
}

#ifndef ALLOCATOR_DRAM_ALIGNMENT
// What pages in DRAM start at multiples of.
#define ALLOCATOR_DRAM_ALIGNMENT DRAM_ALIGNMENT
#endif
#ifndef ALLOCATOR_L1_ALIGNMENT
// What pages in L1 start at multiples of.
#define ALLOCATOR_L1_ALIGNMENT L1_ALIGNMENT
#endif

// The next multiple at or above a value; the first form for powers of two.
constexpr uint32_t align_power_of_2(uint32_t value, uint32_t alignment) {
    return (value + alignment - 1) & ~(alignment - 1);
}
constexpr uint32_t align(uint32_t value, uint32_t alignment) {
    return (value + alignment - 1) / alignment * alignment;
}
// Whether a value is a power of two.
constexpr bool is_power_of_2(uint32_t value) {
    return value != 0 && (value & (value - 1)) == 0;
}

namespace interleaved_addr_gen {

// Banks of DRAM, or of L1.
template <bool DRAM>
constexpr uint32_t num_banks() {
    return DRAM ? NUM_DRAM_BANKS : NUM_L1_BANKS;
}

// How many rounds over all banks lie before page `id`; the divisor is a constant, so the compiler picks the cheapest
// way.
template <bool DRAM>
FORCE_INLINE uint32_t get_bank_offset_index(uint32_t id) {
    return id / num_banks<DRAM>();
}

// The bank of page `id`.
template <bool DRAM>
FORCE_INLINE uint32_t get_bank_index(uint32_t id, uint32_t bank_offset_index) {
    return id - bank_offset_index * num_banks<DRAM>();
}

// A bank's coordinate on a NoC, and what is added to addresses in it.
template <bool DRAM>
FORCE_INLINE uint32_t get_noc_xy(uint32_t bank_index, uint8_t noc = noc_index) {
    if constexpr (DRAM)
        return dram_bank_to_noc_xy[noc][bank_index];
    else
        return l1_bank_to_noc_xy[noc][bank_index];
}

// What is added to addresses in a bank.
template <bool DRAM>
FORCE_INLINE uint32_t get_bank_offset(uint32_t bank_index) {
    if constexpr (DRAM)
        return bank_to_dram_offset[bank_index];
    else
        return bank_to_l1_offset[bank_index];
}

// What pages in that memory start at multiples of, and its logarithm.
template <bool DRAM>
constexpr uint32_t get_allocator_alignment() {
    return DRAM ? ALLOCATOR_DRAM_ALIGNMENT : ALLOCATOR_L1_ALIGNMENT;
}

// The logarithm of that, base 2.
template <bool DRAM>
constexpr uint32_t get_log_base2_of_allocator_alignment() {
    return __builtin_ctz(get_allocator_alignment<DRAM>());
}

}  // namespace interleaved_addr_gen

namespace softmetal::device {

// Page `id` of a buffer whose pages stand `page_bytes` apart in a bank.
template <bool DRAM>
FORCE_INLINE uint64_t interleaved_page(uint32_t id, uint32_t base, uint32_t page_bytes, uint32_t offset, uint8_t noc) {
    namespace gen = interleaved_addr_gen;
    const uint32_t round = gen::get_bank_offset_index<DRAM>(id);
    const uint32_t bank = gen::get_bank_index<DRAM>(id, round);
    return NOC_XY_ADDR2(gen::get_noc_xy<DRAM>(bank, noc),
                        round * page_bytes + base + offset + gen::get_bank_offset<DRAM>(bank));
}

}  // namespace softmetal::device

// The NoC address of a byte in a bank.
template <bool DRAM>
FORCE_INLINE uint64_t get_noc_addr_from_bank_id(uint32_t bank_id, uint32_t bank_address_offset,
                                                uint8_t noc = noc_index) {
    return NOC_XY_ADDR2(interleaved_addr_gen::get_noc_xy<DRAM>(bank_id, noc),
                        bank_address_offset + interleaved_addr_gen::get_bank_offset<DRAM>(bank_id));
}

// The NoC address in page `id` of an interleaved buffer in DRAM, or in L1.
inline uint64_t get_dram_noc_addr(uint32_t id, uint32_t page_size, uint32_t bank_base_address, uint32_t offset = 0,
                                  uint8_t noc = noc_index) {
    return softmetal::device::interleaved_page<true>(
        id, bank_base_address, align_power_of_2(page_size, ALLOCATOR_DRAM_ALIGNMENT), offset, noc);
}

// The NoC address in page `id` of an interleaved buffer in L1.
inline uint64_t get_l1_noc_addr(uint32_t id, uint32_t page_size, uint32_t bank_base_address, uint32_t offset = 0,
                                uint8_t noc = noc_index) {
    return softmetal::device::interleaved_page<false>(id, bank_base_address,
                                                      align_power_of_2(page_size, ALLOCATOR_L1_ALIGNMENT), offset, noc);
}

// Not built: it ends the launch with an error that names it.
inline uint64_t get_system_memory_noc_addr(uint32_t, uint32_t, uint32_t, uint32_t = 0, uint8_t = noc_index) {
    softmetal::device::unsupported("get_system_memory_noc_addr: kernels cannot reach the host's memory");
}

// Addresses of pages of an interleaved buffer. Field names and order are what kernels write in designated initializers.
template <bool DRAM>
struct InterleavedAddrGen {
    // Which memory; where the buffer starts, and what a page takes.
    static constexpr bool is_dram = DRAM;
    uint32_t bank_base_address;
    const uint32_t page_size;
    const uint32_t aligned_page_size =
        align_power_of_2(page_size, interleaved_addr_gen::get_allocator_alignment<DRAM>());

    // The address within the bank.
    FORCE_INLINE uint32_t get_addr(uint32_t, uint32_t bank_offset_index, uint32_t bank_index,
                                   uint32_t offset = 0) const {
        return bank_offset_index * aligned_page_size + bank_base_address + offset +
               interleaved_addr_gen::get_bank_offset<DRAM>(bank_index);
    }
    // The NoC address in page `id`.
    FORCE_INLINE uint64_t get_noc_addr(uint32_t id, uint32_t offset = 0, uint8_t noc = noc_index) const {
        return softmetal::device::interleaved_page<DRAM>(id, bank_base_address, aligned_page_size, offset, noc);
    }
};

namespace softmetal::device {

constexpr uint32_t at_least(uint32_t value, uint32_t bound) {
    return value > bound ? value : bound;
}

}  // namespace softmetal::device

// The same for pages of a power of two, given by its logarithm.
template <bool DRAM>
struct InterleavedPow2AddrGen {
    // Which memory; where the buffer starts, and the logarithms of page size and alignment.
    static constexpr bool is_dram = DRAM;
    const uint32_t bank_base_address;
    const uint32_t log_base_2_of_page_size;
    static constexpr uint32_t log_base_2_of_allocator_alignment =
        interleaved_addr_gen::get_log_base2_of_allocator_alignment<DRAM>();
    const uint32_t aligned_log_base_2_of_page_size =
        softmetal::device::at_least(log_base_2_of_page_size, log_base_2_of_allocator_alignment);

    // The address within the bank.
    FORCE_INLINE uint32_t get_addr(uint32_t, uint32_t bank_offset_index, uint32_t bank_index,
                                   uint32_t offset = 0) const {
        return (bank_offset_index << aligned_log_base_2_of_page_size) + bank_base_address + offset +
               interleaved_addr_gen::get_bank_offset<DRAM>(bank_index);
    }
    // The NoC address in page `id`.
    FORCE_INLINE uint64_t get_noc_addr(uint32_t id, uint32_t offset = 0, uint8_t noc = noc_index) const {
        return softmetal::device::interleaved_page<DRAM>(id, bank_base_address, 1u << aligned_log_base_2_of_page_size,
                                                         offset, noc);
    }
};

// The same.
template <bool DRAM>
struct InterleavedPow2AddrGenFast {
    // Which memory; where the buffer starts, and the logarithms of page size and alignment.
    static constexpr bool is_dram = DRAM;
    uint32_t bank_base_address;
    const uint32_t log_base_2_of_page_size;
    static constexpr uint32_t log_base_2_of_allocator_alignment =
        interleaved_addr_gen::get_log_base2_of_allocator_alignment<DRAM>();
    const uint32_t aligned_log_base_2_of_page_size =
        softmetal::device::at_least(log_base_2_of_page_size, log_base_2_of_allocator_alignment);

    // The address within the bank.
    FORCE_INLINE uint32_t get_addr(uint32_t, uint32_t bank_offset_index, uint32_t bank_index,
                                   uint32_t offset = 0) const {
        return (bank_offset_index << aligned_log_base_2_of_page_size) + bank_base_address + offset +
               interleaved_addr_gen::get_bank_offset<DRAM>(bank_index);
    }
    // The NoC address in page `id`.
    FORCE_INLINE uint64_t get_noc_addr(uint32_t id, uint32_t offset = 0, uint8_t noc = noc_index) const {
        return softmetal::device::interleaved_page<DRAM>(id, bank_base_address, 1u << aligned_log_base_2_of_page_size,
                                                         offset, noc);
    }
};

// Bytes before tile `index` in a run of tiles of `tile_hw` datums each.
template <uint32_t tile_hw = 1024>
FORCE_INLINE constexpr uint32_t MUL_WITH_TILE_SIZE(uint32_t format, uint32_t index) {
    return index * softmetal::device::tile_bytes(static_cast<DataFormat>(format), tile_hw);
}

// The same for pages that are tiles of a format.
template <bool DRAM, uint32_t tile_hw = 1024>
struct InterleavedAddrGenFast {
    // Which memory; where the buffer starts, bytes of a tile, and its format.
    static constexpr bool is_dram = DRAM;
    uint32_t bank_base_address;
    uint32_t page_size;
    DataFormat data_format;

    // The address within the bank.
    FORCE_INLINE uint32_t get_addr(uint32_t, uint32_t bank_offset_index, uint32_t bank_index,
                                   uint32_t offset = 0) const {
        return MUL_WITH_TILE_SIZE<tile_hw>(static_cast<uint32_t>(data_format), bank_offset_index) + bank_base_address +
               offset + interleaved_addr_gen::get_bank_offset<DRAM>(bank_index);
    }
    // The NoC address in page `id`.
    FORCE_INLINE uint64_t get_noc_addr(uint32_t id, uint32_t offset = 0, uint8_t noc = noc_index) const {
        return softmetal::device::interleaved_page<DRAM>(
            id, bank_base_address, softmetal::device::tile_bytes(data_format, tile_hw), offset, noc);
    }
};

// What a type offers as a generator of page addresses.
template <typename, typename = void>
inline constexpr bool has_get_noc_addr_v = false;
template <typename T>
inline constexpr bool
    has_get_noc_addr_v<T, std::void_t<decltype(std::declval<T>().get_noc_addr(uint32_t{}, uint32_t{}, uint8_t{}))>> =
        true;
template <typename, typename = void>
inline constexpr bool has_page_size_v = false;
template <typename T>
inline constexpr bool has_page_size_v<T, std::void_t<decltype(std::declval<T>().page_size)>> = true;
template <typename, typename = void>
inline constexpr bool has_get_aligned_page_size_v = false;
template <typename T>
inline constexpr bool has_get_aligned_page_size_v<T, std::void_t<decltype(std::declval<T>().get_aligned_page_size())>> =
    true;
template <typename, typename = void>
inline constexpr bool has_log_base_2_of_page_size_v = false;
template <typename T>
inline constexpr bool
    has_log_base_2_of_page_size_v<T, std::void_t<decltype(std::declval<T>().log_base_2_of_page_size)>> = true;
template <typename T>
inline constexpr bool has_required_addrgen_traits_v = has_get_noc_addr_v<T> &&
                                                      (has_get_aligned_page_size_v<T> || has_page_size_v<T> ||
                                                       has_log_base_2_of_page_size_v<T>);

namespace softmetal::device {

// Bytes to move for one page of a generator.
template <typename AddrGen>
FORCE_INLINE uint32_t page_bytes(const AddrGen& addrgen) {
    if constexpr (has_get_aligned_page_size_v<AddrGen>)
        return addrgen.get_aligned_page_size();
    else if constexpr (has_page_size_v<AddrGen>)
        return addrgen.page_size;
    else
        return 1u << addrgen.log_base_2_of_page_size;
}

}  // namespace softmetal::device

template <typename AddrGen, typename = std::enable_if_t<has_get_noc_addr_v<AddrGen>>>
FORCE_INLINE uint64_t get_noc_addr(const uint32_t id, const AddrGen& addrgen, uint32_t offset = 0,
                                   uint8_t noc = noc_index) {
    return addrgen.get_noc_addr(id, offset, noc);
}

// The generator that suits a page size.
template <bool DRAM, uint32_t page_size>
FORCE_INLINE auto get_interleaved_addr_gen(uint32_t base_addr) {
    if constexpr (is_power_of_2(page_size)) {
        return InterleavedPow2AddrGen<DRAM>{.bank_base_address = base_addr,
                                            .log_base_2_of_page_size = __builtin_ctz(page_size)};
    } else {
        return InterleavedAddrGen<DRAM>{.bank_base_address = base_addr, .page_size = page_size};
    }
}

template <bool DRAM, bool is_size_pow2>
FORCE_INLINE auto get_interleaved_addr_gen(uint32_t base_addr, uint32_t page_size, uint32_t log2_page_size) {
    if constexpr (is_size_pow2) {
        return InterleavedPow2AddrGen<DRAM>{.bank_base_address = base_addr, .log_base_2_of_page_size = log2_page_size};
    } else {
        return InterleavedAddrGen<DRAM>{.bank_base_address = base_addr, .page_size = page_size};
    }
}

template <bool DRAM, bool is_size_pow2>
FORCE_INLINE auto get_interleaved_addr_gen(uint32_t base_addr, uint32_t size) {
    return get_interleaved_addr_gen<DRAM, is_size_pow2>(base_addr, size, size);
}

// Where a bank or a worker is, as the object API asks.
namespace noc_address_backend {

template <bool DRAM>
FORCE_INLINE uint64_t bank_address(uint32_t bank_index, uint32_t address, uint8_t noc = noc_index) {
    return NOC_XY_ADDR2(interleaved_addr_gen::get_noc_xy<DRAM>(bank_index, noc), address);
}
FORCE_INLINE uint64_t worker_address(uint32_t x, uint32_t y, uint32_t address, uint8_t noc = noc_index) {
    return get_noc_addr(x, y, address, noc);
}
FORCE_INLINE bool is_local_coordinate(uint32_t x, uint32_t y, uint8_t noc = noc_index) {
    return x == my_x[noc] && y == my_y[noc];
}
FORCE_INLINE bool is_local(uint64_t noc_addr, uint8_t noc = noc_index) {
    return is_local_coordinate(NOC_UNICAST_ADDR_X(noc_addr), NOC_UNICAST_ADDR_Y(noc_addr), noc);
}

}  // namespace noc_address_backend
