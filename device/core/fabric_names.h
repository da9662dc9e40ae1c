// The fabric between chips, by name only: kernels without a fabric share helper headers with kernels that have one.
// Types can be named and passed on; a kernel that reaches a function of theirs does not compile and is told why.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <initializer_list>
#include <type_traits>

#include "api/dataflow/dataflow_api.h"
#include "core/not_simulated.h"
#include "tt-metalium/experimental/fabric/fabric_edm_types.hpp"

// A function of any arguments that must not be reached.
#define SOFTMETAL_FABRIC_FUNCTION(result, name)  \
    template <typename... Any>                   \
    SOFTMETAL_NOT_SIMULATED(SOFTMETAL_NO_FABRIC) \
    result name(Any&&...)
// The same with template arguments of its own.
#define SOFTMETAL_FABRIC_TEMPLATE(result, name)  \
    template <auto... Values, typename... Any>   \
    SOFTMETAL_NOT_SIMULATED(SOFTMETAL_NO_FABRIC) \
    result name(Any&&...)
#define SOFTMETAL_FABRIC_METHOD(name)            \
    template <auto... Values, typename... Any>   \
    SOFTMETAL_NOT_SIMULATED(SOFTMETAL_NO_FABRIC) \
    int name(Any&&...) const volatile

// Directions of a chip's links.
enum eth_chan_directions { EAST = 0, WEST = 1, NORTH = 2, SOUTH = 3, Z = 4, COUNT = 5 };

#define NOC_SCATTER_WRITE_MIN_CHUNKS 2
#define NOC_SCATTER_WRITE_MAX_CHUNKS 4
#define NOC_SPARSE_MCAST_WRITE_MAX_DESTS 4

namespace tt::tt_fabric {

// Commands that travel in a packet's header.
template <int kind>
struct FabricCommand {
    uint64_t words[8]{};
    constexpr FabricCommand() = default;
    template <typename... Any>
    constexpr FabricCommand(Any&&...) {}
    constexpr FabricCommand(std::initializer_list<uint64_t>, std::initializer_list<uint16_t> = {}) {}
};
using NocUnicastCommandHeader = FabricCommand<0>;
using NocUnicastScatterCommandHeader = FabricCommand<1>;
using NocUnicastInlineWriteCommandHeader = FabricCommand<2>;
using NocUnicastAtomicIncCommandHeader = FabricCommand<3>;
using NocUnicastAtomicIncFusedCommandHeader = FabricCommand<4>;
using NocMulticastCommandHeader = FabricCommand<5>;
using MulticastRoutingCommandHeader = FabricCommand<6>;

// A packet's header.
template <int kind>
struct FabricPacketHeader {
    uint32_t words[16];
    SOFTMETAL_FABRIC_METHOD(to_chip_unicast);
    SOFTMETAL_FABRIC_METHOD(to_chip_multicast);
    SOFTMETAL_FABRIC_METHOD(to_noc_unicast_write);
    SOFTMETAL_FABRIC_METHOD(to_noc_unicast_inline_write);
    SOFTMETAL_FABRIC_METHOD(to_noc_unicast_atomic_inc);
    SOFTMETAL_FABRIC_METHOD(to_noc_fused_unicast_write_atomic_inc);
    SOFTMETAL_FABRIC_METHOD(to_noc_unicast_scatter_write);
    SOFTMETAL_FABRIC_METHOD(get_payload_size_including_header);
};
using PacketHeader = FabricPacketHeader<0>;
using LowLatencyPacketHeader = FabricPacketHeader<1>;
using HybridMeshPacketHeader = FabricPacketHeader<2>;
using UDMHybridMeshPacketHeader = FabricPacketHeader<3>;

// A kernel's way into the fabric.
template <int kind>
struct FabricSender {
    template <auto... Values, typename... Any>
    SOFTMETAL_NOT_SIMULATED(SOFTMETAL_NO_FABRIC)
    static FabricSender build_from_args(Any&&...);
    SOFTMETAL_FABRIC_METHOD(open);
    SOFTMETAL_FABRIC_METHOD(open_start);
    SOFTMETAL_FABRIC_METHOD(open_finish);
    SOFTMETAL_FABRIC_METHOD(close);
    SOFTMETAL_FABRIC_METHOD(close_start);
    SOFTMETAL_FABRIC_METHOD(close_finish);
    SOFTMETAL_FABRIC_METHOD(wait_for_empty_write_slot);
    SOFTMETAL_FABRIC_METHOD(send_payload_without_header_non_blocking_from_address);
    SOFTMETAL_FABRIC_METHOD(send_payload_flush_blocking_from_address);
    SOFTMETAL_FABRIC_METHOD(send_payload_flush_non_blocking_from_address);
    SOFTMETAL_FABRIC_METHOD(send_payload_blocking_from_address);
    SOFTMETAL_FABRIC_METHOD(send_payload_non_blocking_from_address);
};
using WorkerToFabricEdmSender = FabricSender<0>;
template <auto... Values>
using WorkerToFabricMuxSender = FabricSender<1>;
using FabricMuxV2Sender = FabricSender<2>;

SOFTMETAL_FABRIC_TEMPLATE(int, fabric_client_connect);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_client_connect_start);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_client_connect_finish);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_client_disconnect);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_endpoint_terminate);
SOFTMETAL_FABRIC_TEMPLATE(int, wait_for_fabric_endpoint_ready);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_async_write);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_atomic_inc);
SOFTMETAL_FABRIC_TEMPLATE(int, get_next_hop_router_direction);

namespace common::experimental {
template <typename Sender>
inline constexpr bool is_fabric_mux_v2_sender_v = std::is_same_v<Sender, FabricMuxV2Sender>;
}  // namespace common::experimental

namespace linear {

namespace addrgen_detail {
// Address of page `id` on this chip, as the fabric would be given it.
template <typename AddrGen>
FORCE_INLINE uint64_t get_noc_address(const AddrGen& pages, uint32_t id, uint32_t offset = 0) {
    return pages.get_noc_addr(id, offset, 0);
}
}  // namespace addrgen_detail

SOFTMETAL_FABRIC_TEMPLATE(int, to_noc_unicast_write);
SOFTMETAL_FABRIC_TEMPLATE(int, to_noc_unicast_scatter_write);
SOFTMETAL_FABRIC_TEMPLATE(int, to_noc_fused_unicast_write_atomic_inc);
SOFTMETAL_FABRIC_TEMPLATE(int, to_noc_sparse_mcast_write);

namespace experimental {
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_unicast_noc_unicast_write);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_unicast_noc_unicast_write_set_state);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_unicast_noc_unicast_write_with_state);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_unicast_noc_unicast_atomic_inc);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_unicast_noc_unicast_atomic_inc_set_state);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_unicast_noc_unicast_atomic_inc_with_state);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_unicast_noc_scatter_write);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_unicast_noc_scatter_write_set_state);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_unicast_noc_scatter_write_with_state);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_unicast_noc_fused_unicast_with_atomic_inc);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_unicast_noc_fused_unicast_with_atomic_inc_set_state);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_unicast_noc_fused_unicast_with_atomic_inc_with_state);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_unicast_noc_fused_scatter_write_atomic_inc_set_state);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_unicast_noc_fused_scatter_write_atomic_inc_with_state);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_multicast_noc_unicast_write);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_multicast_noc_unicast_write_set_state);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_multicast_noc_unicast_write_with_state);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_multicast_noc_unicast_atomic_inc);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_multicast_noc_unicast_atomic_inc_set_state);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_multicast_noc_unicast_atomic_inc_with_state);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_multicast_noc_scatter_write_set_state);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_multicast_noc_scatter_write_with_state);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_multicast_bidirectional_atomic_inc_1d);
}  // namespace experimental

}  // namespace linear
namespace addrgen_detail = linear::addrgen_detail;
namespace mesh::experimental {
using namespace linear::experimental;
}  // namespace mesh::experimental

// Which parts of a kept header a `_with_state` call changes; templates take combinations.
#define SOFTMETAL_FABRIC_MASK(Name, ...)                                               \
    enum class Name : uint32_t { None = 0, __VA_ARGS__ };                              \
    constexpr Name operator|(Name a, Name b) {                                         \
        return static_cast<Name>(static_cast<uint32_t>(a) | static_cast<uint32_t>(b)); \
    }
SOFTMETAL_FABRIC_MASK(UnicastWriteUpdateMask, DstAddr = 1, PayloadSize = 2, All = 3)
SOFTMETAL_FABRIC_MASK(UnicastInlineWriteUpdateMask, DstAddr = 1, Value = 2, All = 3)
SOFTMETAL_FABRIC_MASK(UnicastAtomicIncUpdateMask, DstAddr = 1, Val = 2, Flush = 4, All = 7)
SOFTMETAL_FABRIC_MASK(UnicastScatterWriteUpdateMask, DstAddrs = 1, ChunkSizes = 2, PayloadSize = 4, All = 7)
SOFTMETAL_FABRIC_MASK(UnicastFusedAtomicIncUpdateMask, WriteDstAddr = 1, SemaphoreAddr = 2, Val = 4, Flush = 8,
                      PayloadSize = 16, All = 31)

}  // namespace tt::tt_fabric

using namespace tt::tt_fabric;
#define PACKET_HEADER_TYPE tt::tt_fabric::LowLatencyPacketHeader

// Connections in the two directions of a line.
struct FabricConnectionManager {
    enum BuildFromArgsMode { BUILD_ONLY, BUILD_AND_OPEN_CONNECTION, BUILD_AND_OPEN_CONNECTION_START_ONLY };
    template <auto... Values, typename... Any>
    SOFTMETAL_NOT_SIMULATED(SOFTMETAL_NO_FABRIC)
    static FabricConnectionManager build_from_args(Any&&...);
    SOFTMETAL_FABRIC_METHOD(open);
    SOFTMETAL_FABRIC_METHOD(open_start);
    SOFTMETAL_FABRIC_METHOD(open_finish);
    SOFTMETAL_FABRIC_METHOD(close);
    SOFTMETAL_FABRIC_METHOD(close_start);
    SOFTMETAL_FABRIC_METHOD(close_finish);
    SOFTMETAL_FABRIC_METHOD(is_logically_connected);
    SOFTMETAL_FABRIC_METHOD(has_forward_connection);
    SOFTMETAL_FABRIC_METHOD(has_backward_connection);
    SOFTMETAL_NOT_SIMULATED(SOFTMETAL_NO_FABRIC) tt::tt_fabric::WorkerToFabricEdmSender& get_forward_connection() const;
    SOFTMETAL_NOT_SIMULATED(SOFTMETAL_NO_FABRIC)
    tt::tt_fabric::WorkerToFabricEdmSender& get_backward_connection() const;
};

SOFTMETAL_FABRIC_TEMPLATE(int, fabric_set_unicast_route);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_set_mcast_route);
SOFTMETAL_FABRIC_TEMPLATE(int, fabric_set_sparse_multicast_route);

// Headers of packets, handed out from L1.
struct PacketHeaderPool {
    template <typename... Any>
    SOFTMETAL_NOT_SIMULATED(SOFTMETAL_NO_FABRIC)
    static volatile PACKET_HEADER_TYPE* allocate_header(Any&&...);
};
