// Arguments that endpoints share: an offset in L1, a rectangle of cores.
#pragma once

#include "api/dataflow/noc.h"

namespace softmetal::device {

struct OffsetArgs {
    uint32_t offset_bytes = 0;
};
struct RectangleOffsetArgs {
    uint32_t noc_x_start{};
    uint32_t noc_y_start{};
    uint32_t noc_x_end{};
    uint32_t noc_y_end{};
    uint32_t offset_bytes{};
};

// An endpoint that is this core's L1 as source and target, and the same address of other cores in a multicast.
// `Traits` gives read_base and write_base.
template <typename T, typename Bases>
struct L1Endpoint {
    using src_args_type = OffsetArgs;
    using dst_args_type = OffsetArgs;
    using dst_args_mcast_type = RectangleOffsetArgs;

    template <Noc::AddressType type>
    static auto src_addr(const T& src, const Noc& noc, const src_args_type& args) {
        return place<type>(Bases::read_base(src) + args.offset_bytes, noc);
    }
    template <Noc::AddressType type>
    static auto dst_addr(const T& dst, const Noc& noc, const dst_args_type& args) {
        return place<type>(Bases::write_base(dst) + args.offset_bytes, noc);
    }
    template <Noc::AddressType type>
    static uint64_t dst_addr_mcast(const T& dst, const Noc& noc, const dst_args_mcast_type& args) {
        return ::get_noc_multicast_addr(args.noc_x_start, args.noc_y_start, args.noc_x_end, args.noc_y_end,
                                        Bases::write_base(dst) + args.offset_bytes, noc.get_noc_id());
    }

private:
    template <Noc::AddressType type>
    static auto place(uint32_t address, [[maybe_unused]] const Noc& noc) {
        if constexpr (type == Noc::AddressType::LOCAL_L1)
            return static_cast<uintptr_t>(address);
        else
            return ::get_noc_addr(address, noc.get_noc_id());
    }
};

}  // namespace softmetal::device
