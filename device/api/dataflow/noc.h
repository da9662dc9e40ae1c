// The NoC as an object: reads, writes, multicasts and barriers between endpoints. What an endpoint is, its
// noc_traits_t says: an address in L1, or on the NoC.
#pragma once

#include <stdint.h>
#include <type_traits>

#include "api/dataflow/dataflow_api.h"
#include "api/dataflow/dfb_access.h"

// Where in a dataflow buffer, in bytes from its cursor.
struct DataflowBufferArgs {
    // Bytes from the cursor.
    uint32_t offset_bytes{};
};

// What a type is as an endpoint: its arguments, and its address as a source or target. A type that is none does not
// compile.
template <typename T>
struct noc_traits_t {
    static_assert(sizeof(T) == 0, "this type is no endpoint of NoC transactions");
};

// Whether async_write_zeros may zero L1 through it.
template <typename T>
inline constexpr bool noc_zero_l1_endpoint_v = false;
// Whether a type is a Scratchpad.
template <typename T>
inline constexpr bool is_scratchpad_v = false;

// Options of a transaction, joined by `|`: a transaction id, no acknowledgement, a virtual channel, the sender among a
// multicast's targets, where an inline word goes.
enum class NocOptions : uint32_t {
    DEFAULT = 0,
    TXN_ID = 1u << 0,
    POSTED = 1u << 1,
    CUSTOM_VC = 1u << 2,
    MCAST_INCL_SRC = 1u << 3,
    INLINE_L1 = 1u << 4,
    INLINE_REG = 1u << 5,
};
constexpr NocOptions operator|(NocOptions a, NocOptions b) {
    return static_cast<NocOptions>(static_cast<uint32_t>(a) | static_cast<uint32_t>(b));
}
// Whether one option is among them.
constexpr bool has_flag(NocOptions options, NocOptions flag) {
    return (static_cast<uint32_t>(options) & static_cast<uint32_t>(flag)) != 0;
}

// Values of options: the virtual channel and the transaction id.
struct NocOptVals {
    // The virtual channel and the transaction id.
    uint32_t vc = NOC_UNICAST_WRITE_VC;
    uint32_t trid = 0;
};

#include "api/dataflow/noc_modes.h"

// One of the two NoCs, by default the kernel's own. Sizes are bytes. A transfer to no core or outside a memory ends the
// launch with an error that names the line.
class Noc : public NocModes<Noc> {
public:
    // On the NoC or in this core's L1.
    enum class AddressType { NOC, LOCAL_L1 };

    Noc() : noc_id_(noc_index) {}
    explicit Noc(uint8_t noc_id) : noc_id_(noc_id) {}

    // Its number, 0 or 1.
    uint8_t get_noc_id() const { return noc_id_; }
    // Whether a coordinate, or a NoC address, is this core's.
    bool is_local_bank(uint32_t x, uint32_t y) const { return noc_address_backend::is_local_coordinate(x, y, noc_id_); }
    bool is_local_addr(uint64_t noc_addr) const { return noc_address_backend::is_local(noc_addr, noc_id_); }

private:
    template <typename T>
    using src_args_t = typename noc_traits_t<T>::src_args_type;
    template <typename T>
    using dst_args_t = typename noc_traits_t<T>::dst_args_type;
    template <typename T>
    using dst_args_mcast_t = typename noc_traits_t<T>::dst_args_mcast_type;

    template <typename Src>
    uint64_t remote_source(const Src& src, const src_args_t<Src>& args) const {
        return noc_traits_t<Src>::template src_addr<AddressType::NOC>(src, *this, args);
    }
    template <typename Src>
    uint32_t local_source(const Src& src, const src_args_t<Src>& args) const {
        return noc_traits_t<Src>::template src_addr<AddressType::LOCAL_L1>(src, *this, args);
    }
    template <typename Dst>
    uint64_t remote_target(const Dst& dst, const dst_args_t<Dst>& args) const {
        return noc_traits_t<Dst>::template dst_addr<AddressType::NOC>(dst, *this, args);
    }
    template <typename Dst>
    uint32_t local_target(const Dst& dst, const dst_args_t<Dst>& args) const {
        return noc_traits_t<Dst>::template dst_addr<AddressType::LOCAL_L1>(dst, *this, args);
    }
    template <typename Dst>
    uint64_t rectangle(const Dst& dst, const dst_args_mcast_t<Dst>& args) const {
        return noc_traits_t<Dst>::template dst_addr_mcast<AddressType::NOC>(dst, *this, args);
    }

    template <NocOptions opts>
    uint32_t options(const NocOptVals& values, uint32_t kept_trid, uint32_t vc) const {
        using namespace softmetal::device;
        return noc_id_ | vc_flag(has_flag(opts, NocOptions::CUSTOM_VC) ? values.vc : vc) |
               trid_flag(has_flag(opts, NocOptions::TXN_ID) ? values.trid : kept_trid) |
               posted_flag(has_flag(opts, NocOptions::POSTED));
    }
    template <NocOptions opts>
    uint32_t read_options(const NocOptVals& values) const {
        return options<opts>(values, softmetal::device::read_transaction_id[noc_id_], NOC_UNICAST_WRITE_VC);
    }
    template <NocOptions opts>
    uint32_t write_options(const NocOptVals& values) const {
        return options<opts>(values, softmetal::device::write_transaction_id[noc_id_], NOC_UNICAST_WRITE_VC);
    }
    template <NocOptions opts>
    uint32_t kept_flags(uint32_t buffer, const NocOptVals& values) const {
        const uint32_t kept = softmetal::device::command_buffers[noc_id_][buffer].flags;
        if constexpr (!has_flag(opts, NocOptions::TXN_ID)) return kept;
        return (kept & ~softmetal::device::trid_flag(0xf)) | softmetal::device::trid_flag(values.trid);
    }

public:
    // The calls of the release before NocOptions.
    using NocModes<Noc>::async_read;
    using NocModes<Noc>::async_write;
    using NocModes<Noc>::async_write_multicast;
    using NocModes<Noc>::set_async_read_state;
    using NocModes<Noc>::async_read_with_state;
    using NocModes<Noc>::set_async_write_state;
    using NocModes<Noc>::async_write_with_state;
    using NocModes<Noc>::inline_dw_write;
    using NocModes<Noc>::async_read_barrier;
    using NocModes<Noc>::async_write_barrier;
    using NocModes<Noc>::async_writes_flushed;

    // Starts a read into this core's L1; async_read_barrier() waits for it.
    template <NocOptions opts = NocOptions::DEFAULT, uint32_t max_page_size = NOC_MAX_BURST_SIZE + 1, bool trace = true,
              typename Src, typename Dst>
    void async_read(const Src& src, const Dst& dst, uint32_t size_bytes, const src_args_t<Src>& src_args,
                    const dst_args_t<Dst>& dst_args, const NocOptVals& values = {}) const {
        const uint32_t flags = read_options<opts>(values);
        if constexpr (max_page_size <= NOC_MAX_BURST_SIZE) {
            softmetal::device::noc_read(flags, remote_source(src, src_args), local_target(dst, dst_args), size_bytes);
        } else {
            softmetal::device::noc_read_any_length(flags, remote_source(src, src_args), local_target(dst, dst_args),
                                                   size_bytes);
        }
    }

    // Keeps source and size for reads that follow.
    template <NocOptions opts = NocOptions::DEFAULT, uint32_t max_page_size = NOC_MAX_BURST_SIZE + 1, typename Src>
    void set_async_read_state(const Src& src, uint32_t size_bytes, const src_args_t<Src>& src_args,
                              const NocOptVals& values = {}) const {
        softmetal::device::set_target(noc_id_, read_cmd_buf, remote_source(src, src_args), size_bytes,
                                      read_options<opts>(values));
    }

    // Starts a read with what was kept.
    template <NocOptions opts = NocOptions::DEFAULT, uint32_t max_page_size = NOC_MAX_BURST_SIZE + 1, typename Src,
              typename Dst>
    void async_read_with_state(const Src& src, const Dst& dst, uint32_t size_bytes, const src_args_t<Src>& src_args,
                               const dst_args_t<Dst>& dst_args, const NocOptVals& values = {}) const {
        softmetal::device::noc_read_any_length(
            kept_flags<opts>(read_cmd_buf, values),
            softmetal::device::kept_target(noc_id_, read_cmd_buf, static_cast<uint32_t>(remote_source(src, src_args))),
            local_target(dst, dst_args), size_bytes);
    }

    // Starts a write from this core's L1; async_writes_flushed() says when the memory may be used again,
    // async_write_barrier() when the data has arrived.
    template <NocOptions opts = NocOptions::DEFAULT, uint32_t max_page_size = NOC_MAX_BURST_SIZE + 1, bool trace = true,
              typename Src, typename Dst>
    void async_write(const Src& src, const Dst& dst, uint32_t size_bytes, const src_args_t<Src>& src_args,
                     const dst_args_t<Dst>& dst_args, const NocOptVals& values = {}) const {
        const uint32_t flags = write_options<opts>(values);
        if constexpr (max_page_size <= NOC_MAX_BURST_SIZE) {
            softmetal::device::noc_write(flags, local_source(src, src_args), remote_target(dst, dst_args), size_bytes);
        } else {
            softmetal::device::noc_write_any_length(flags, local_source(src, src_args), remote_target(dst, dst_args),
                                                    size_bytes);
        }
    }

    // Starts a write to every core of a rectangle; `num_dsts` of them, without the sender unless MCAST_INCL_SRC.
    template <NocOptions opts = NocOptions::DEFAULT, uint32_t max_page_size = NOC_MAX_BURST_SIZE + 1, bool trace = true,
              typename Src, typename Dst>
    void async_write_multicast(const Src& src, const Dst& dst, uint32_t size_bytes, uint32_t num_dsts,
                               const src_args_t<Src>& src_args, const dst_args_mcast_t<Dst>& dst_args,
                               bool linked = false) const {
        using softmetal::device::NocFlags;
        const uint32_t flags =
            options<opts>({}, softmetal::device::write_transaction_id[noc_id_], NOC_MULTICAST_WRITE_VC) |
            NocFlags::kMulticast | softmetal::device::linked_flag(linked) |
            (has_flag(opts, NocOptions::MCAST_INCL_SRC) ? NocFlags::kLoopback : 0);
        softmetal::device::noc_write_any_length(flags, local_source(src, src_args), rectangle(dst, dst_args),
                                                size_bytes, num_dsts);
    }

    // Keeps target and size for writes that follow.
    template <NocOptions opts = NocOptions::DEFAULT, uint32_t max_page_size = NOC_MAX_BURST_SIZE + 1, typename Dst>
    void set_async_write_state(const Dst& dst, uint32_t size_bytes, const dst_args_t<Dst>& dst_args,
                               const NocOptVals& values = {}) const {
        softmetal::device::set_target(noc_id_, write_cmd_buf, remote_target(dst, dst_args), size_bytes,
                                      write_options<opts>(values));
    }

    // Starts a write with what was kept.
    template <NocOptions opts = NocOptions::DEFAULT, uint32_t max_page_size = NOC_MAX_BURST_SIZE + 1, typename Src,
              typename Dst>
    void async_write_with_state(const Src& src, const Dst& dst, uint32_t size_bytes, const src_args_t<Src>& src_args,
                                const dst_args_t<Dst>& dst_args, const NocOptVals& values = {}) const {
        softmetal::device::noc_write_any_length(
            kept_flags<opts>(write_cmd_buf, values), local_source(src, src_args),
            softmetal::device::kept_target(noc_id_, write_cmd_buf, static_cast<uint32_t>(remote_target(dst, dst_args))),
            size_bytes);
    }

    // Writes one word; `be` enables its bytes.
    template <NocOptions opts = NocOptions::DEFAULT, typename Dst>
    void inline_dw_write(const Dst& dst, uint32_t val, const dst_args_t<Dst>& dst_args, uint8_t be = 0xF,
                         const NocOptVals& values = {}) const {
        softmetal::device::noc_inline_write(write_options<opts>(values), val, remote_target(dst, dst_args), be);
    }

    // Whether reads of that transaction id have arrived.
    bool is_read_trid_flushed(uint32_t trid) const {
        return ncrisc_noc_read_with_transaction_id_flushed(noc_id_, trid);
    }

    // Waits until reads have arrived; with TXN_ID, those of one id.
    template <NocOptions opts = NocOptions::DEFAULT>
    void async_read_barrier(const NocOptVals& values = {}) const {
        softmetal::device::noc_barrier(noc_id_, softmetal::abi::NocCounter::kReads, which<opts>(values));
    }
    // Waits until writes are acknowledged.
    template <NocOptions opts = NocOptions::DEFAULT>
    void async_write_barrier(const NocOptVals& values = {}) const {
        softmetal::device::noc_barrier(noc_id_, softmetal::abi::NocCounter::kWritesAcked, which<opts>(values));
    }
    // Waits until the data of writes has left this core.
    template <NocOptions opts = NocOptions::DEFAULT>
    void async_writes_flushed(const NocOptVals& values = {}) const {
        softmetal::device::noc_barrier(noc_id_,
                                       has_flag(opts, NocOptions::POSTED) ? softmetal::abi::NocCounter::kPostedSent
                                                                          : softmetal::abi::NocCounter::kWritesSent,
                                       which<opts>(values));
    }
    // Waits until atomics are acknowledged, and until everything is.
    void async_atomic_barrier() const { noc_async_atomic_barrier(noc_id_); }
    void async_full_barrier() const { noc_async_full_barrier(noc_id_); }

    // Zeroes L1, by the processor's own stores.
    template <typename Dst>
    void async_write_zeros(const Dst& dst, uint32_t size_bytes, const dst_args_t<Dst>& args = {}) const {
        volatile tt_l1_ptr uint8_t* bytes = reinterpret_cast<volatile tt_l1_ptr uint8_t*>(local_target(dst, args));
        uint32_t i = 0;
        for (; (reinterpret_cast<uint32_t>(bytes + i) & 3) != 0 && i < size_bytes; ++i) bytes[i] = 0;
        for (; i + 4 <= size_bytes; i += 4) *reinterpret_cast<volatile uint32_t*>(bytes + i) = 0;
        for (; i < size_bytes; ++i) bytes[i] = 0;
    }
    // Zeroes a page of a tensor, or a part of it, from a buffer in L1 that holds zeros from its read pointer on: at
    // least as many bytes as a packet holds, or as are zeroed.
    template <typename Accessor, typename Scratch>
    void async_write_zeros(const Accessor& accessor, uint32_t size_bytes, const dst_args_t<Accessor>& args,
                           const Scratch& scratch) const {
        static_assert(noc_zero_l1_endpoint_v<Scratch>, "async_write_zeros: the zeros must be in L1 of this core");
        const uint32_t largest = size_bytes > NOC_MAX_BURST_SIZE ? NOC_MAX_BURST_SIZE : size_bytes;
        if constexpr (is_dataflow_buffer_v<Scratch>) ASSERT(scratch.get_entry_size() >= largest);
        if constexpr (is_scratchpad_v<Scratch>) ASSERT(scratch.size_in_bytes() >= largest);
        dst_args_t<Accessor> place = args;
        while (size_bytes > 0) {
            const uint32_t now = size_bytes < largest ? size_bytes : largest;
            async_write(scratch, accessor, now, {}, place);
            place.offset_bytes += now;
            size_bytes -= now;
        }
    }
    // Waits until zeros are written.
    void write_zeros_l1_barrier() const { asm volatile("" ::: "memory"); }
    void write_zeros_dram_barrier() const { async_write_barrier(); }

private:
    template <NocOptions opts>
    static uint32_t which(const NocOptVals& values) {
        return has_flag(opts, NocOptions::TXN_ID) ? values.trid : softmetal::abi::kAnyTrid;
    }
    uint8_t noc_id_;
};

#include "api/dataflow/endpoints.h"
#include "api/tensor/noc_traits.h"
