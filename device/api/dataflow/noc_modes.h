// The calls of Noc as they were before NocOptions: each option is a template argument of its own, virtual channel and
// transaction id are plain numbers. Each forwards to the call of today.
#pragma once

#include <stdint.h>

// Values of the older template arguments.
struct NocModeNames {
    // Whether a transaction id is given, an acknowledgement comes, a barrier waits for one id, the sender is among the
    // targets of a multicast, a virtual channel is given.
    enum class TxnIdMode { ENABLED, DISABLED };
    enum class ResponseMode { NON_POSTED, POSTED };
    enum class BarrierMode { TXN_ID, FULL };
    enum class McastMode { INCLUDE_SRC, EXCLUDE_SRC };
    enum class VcSelection { DEFAULT, CUSTOM };
    // Stands for no transaction id.
    static constexpr uint32_t INVALID_TXN_ID = 0xFFFFFFFF;
};

// `Derived` is Noc. The arguments that stand before a comma-separated list of defaults in today's calls have none here,
// so that a call without any of them means today's.
template <typename Derived>
class NocModes : public NocModeNames {
    const Derived& noc() const { return *static_cast<const Derived*>(this); }

    static constexpr NocOptions option(TxnIdMode mode) {
        return mode == TxnIdMode::ENABLED ? NocOptions::TXN_ID : NocOptions::DEFAULT;
    }
    static constexpr NocOptions option(ResponseMode mode) {
        return mode == ResponseMode::POSTED ? NocOptions::POSTED : NocOptions::DEFAULT;
    }
    static constexpr NocOptions option(BarrierMode mode) {
        return mode == BarrierMode::TXN_ID ? NocOptions::TXN_ID : NocOptions::DEFAULT;
    }
    static constexpr NocOptions option(McastMode mode) {
        return mode == McastMode::INCLUDE_SRC ? NocOptions::MCAST_INCL_SRC : NocOptions::DEFAULT;
    }
    static constexpr NocOptions option(VcSelection mode) {
        return mode == VcSelection::CUSTOM ? NocOptions::CUSTOM_VC : NocOptions::DEFAULT;
    }
    static constexpr uint32_t kAnyLength = NOC_MAX_BURST_SIZE + 1;

    template <typename T>
    using src_args_t = typename noc_traits_t<T>::src_args_type;
    template <typename T>
    using dst_args_t = typename noc_traits_t<T>::dst_args_type;
    template <typename T>
    using dst_args_mcast_t = typename noc_traits_t<T>::dst_args_mcast_type;

public:
    // A read into this core's L1, on a virtual channel.
    template <uint32_t max_page_size = kAnyLength, typename Src, typename Dst>
    void async_read(const Src& src, const Dst& dst, uint32_t size_bytes, const src_args_t<Src>& src_args,
                    const dst_args_t<Dst>& dst_args, uint32_t read_req_vc) const {
        noc().template async_read<NocOptions::CUSTOM_VC, max_page_size>(src, dst, size_bytes, src_args, dst_args,
                                                                        NocOptVals{.vc = read_req_vc});
    }
    template <TxnIdMode txn_id_mode, uint32_t max_page_size = kAnyLength, bool trace = true, typename Src, typename Dst>
    void async_read(const Src& src, const Dst& dst, uint32_t size_bytes, const src_args_t<Src>& src_args,
                    const dst_args_t<Dst>& dst_args, uint32_t read_req_vc = NOC_UNICAST_WRITE_VC,
                    uint32_t trid = INVALID_TXN_ID) const {
        noc().template async_read<option(txn_id_mode) | NocOptions::CUSTOM_VC, max_page_size>(
            src, dst, size_bytes, src_args, dst_args, NocOptVals{.vc = read_req_vc, .trid = trid});
    }

    // A write from this core's L1, on a virtual channel.
    template <uint32_t max_page_size = kAnyLength, typename Src, typename Dst>
    void async_write(const Src& src, const Dst& dst, uint32_t size_bytes, const src_args_t<Src>& src_args,
                     const dst_args_t<Dst>& dst_args, uint32_t vc) const {
        noc().template async_write<NocOptions::CUSTOM_VC, max_page_size>(src, dst, size_bytes, src_args, dst_args,
                                                                         NocOptVals{.vc = vc});
    }
    template <TxnIdMode txn_id_mode, ResponseMode response_mode = ResponseMode::NON_POSTED,
              uint32_t max_page_size = kAnyLength, bool trace = true, typename Src, typename Dst>
    void async_write(const Src& src, const Dst& dst, uint32_t size_bytes, const src_args_t<Src>& src_args,
                     const dst_args_t<Dst>& dst_args, uint32_t vc = NOC_UNICAST_WRITE_VC,
                     uint32_t trid = INVALID_TXN_ID) const {
        noc().template async_write<option(txn_id_mode) | option(response_mode) | NocOptions::CUSTOM_VC, max_page_size>(
            src, dst, size_bytes, src_args, dst_args, NocOptVals{.vc = vc, .trid = trid});
    }

    // A write to every core of a rectangle.
    template <McastMode mcast_mode, TxnIdMode txn_id_mode = TxnIdMode::DISABLED,
              ResponseMode response_mode = ResponseMode::NON_POSTED, uint32_t max_page_size = kAnyLength,
              bool trace = true, typename Src, typename Dst>
    void async_write_multicast(const Src& src, const Dst& dst, uint32_t size_bytes, uint32_t num_dsts,
                               const src_args_t<Src>& src_args, const dst_args_mcast_t<Dst>& dst_args,
                               bool linked = false) const {
        static_assert(txn_id_mode == TxnIdMode::DISABLED && response_mode == ResponseMode::NON_POSTED,
                      "multicasts have neither a transaction id nor a posted form");
        noc().template async_write_multicast<option(mcast_mode), max_page_size>(src, dst, size_bytes, num_dsts,
                                                                                src_args, dst_args, linked);
    }

    // Source and size of reads that follow, and such a read.
    template <VcSelection vc_selection, uint32_t max_page_size = kAnyLength, typename Src>
    void set_async_read_state(const Src& src, uint32_t size_bytes, const src_args_t<Src>& src_args,
                              uint8_t vc = 0) const {
        noc().template set_async_read_state<option(vc_selection), max_page_size>(src, size_bytes, src_args,
                                                                                 NocOptVals{.vc = vc});
    }
    template <VcSelection vc_selection, uint32_t max_page_size = kAnyLength, typename Src, typename Dst>
    void async_read_with_state(const Src& src, const Dst& dst, uint32_t size_bytes, const src_args_t<Src>& src_args,
                               const dst_args_t<Dst>& dst_args, uint8_t vc = 0) const {
        noc().template async_read_with_state<option(vc_selection), max_page_size>(src, dst, size_bytes, src_args,
                                                                                  dst_args, NocOptVals{.vc = vc});
    }

    // Target and size of writes that follow, and such a write.
    template <uint32_t max_page_size = kAnyLength, typename Dst>
    void set_async_write_state(const Dst& dst, uint32_t size_bytes, const dst_args_t<Dst>& dst_args,
                               uint32_t vc) const {
        noc().template set_async_write_state<NocOptions::CUSTOM_VC, max_page_size>(dst, size_bytes, dst_args,
                                                                                   NocOptVals{.vc = vc});
    }
    template <ResponseMode response_mode, uint32_t max_page_size = kAnyLength, typename Dst>
    void set_async_write_state(const Dst& dst, uint32_t size_bytes, const dst_args_t<Dst>& dst_args,
                               uint32_t vc = NOC_UNICAST_WRITE_VC) const {
        noc().template set_async_write_state<option(response_mode) | NocOptions::CUSTOM_VC, max_page_size>(
            dst, size_bytes, dst_args, NocOptVals{.vc = vc});
    }
    template <ResponseMode response_mode, uint32_t max_page_size = kAnyLength, typename Src, typename Dst>
    void async_write_with_state(const Src& src, const Dst& dst, uint32_t size_bytes, const src_args_t<Src>& src_args,
                                const dst_args_t<Dst>& dst_args, uint32_t vc = NOC_UNICAST_WRITE_VC) const {
        noc().template async_write_with_state<option(response_mode), max_page_size>(src, dst, size_bytes, src_args,
                                                                                    dst_args, NocOptVals{.vc = vc});
    }

    // One word.
    template <TxnIdMode txn_id_mode, InlineWriteDst dst_type = InlineWriteDst::DEFAULT,
              ResponseMode response_mode = ResponseMode::NON_POSTED, typename Dst>
    void inline_dw_write(const Dst& dst, uint32_t val, const dst_args_t<Dst>& dst_args, uint8_t be = 0xF,
                         uint32_t vc = NOC_UNICAST_WRITE_VC, uint32_t trid = INVALID_TXN_ID) const {
        noc().template inline_dw_write<option(txn_id_mode) | option(response_mode) | NocOptions::CUSTOM_VC>(
            dst, val, dst_args, be, NocOptVals{.vc = vc, .trid = trid});
    }

    // Waits for transactions, of one id when the mode says so.
    template <BarrierMode barrier_type>
    void async_read_barrier(uint32_t trid = INVALID_TXN_ID) const {
        noc().template async_read_barrier<option(barrier_type)>(NocOptVals{.trid = trid});
    }
    template <BarrierMode barrier_type>
    void async_write_barrier(uint32_t trid = INVALID_TXN_ID) const {
        noc().template async_write_barrier<option(barrier_type)>(NocOptVals{.trid = trid});
    }
    template <ResponseMode response_mode, BarrierMode barrier_type = BarrierMode::FULL>
    void async_writes_flushed(uint32_t trid = INVALID_TXN_ID) const {
        noc().template async_writes_flushed<option(response_mode) | option(barrier_type)>(NocOptVals{.trid = trid});
    }
};
