// NoC addresses as kernels of TT-NN's collective operations write them. Kernels work in translated coordinates, which
// are the same on both NoCs, so there is nothing to flip.
#pragma once

#include <utility>

#include "api/dataflow/dataflow_api.h"
#include "tt-metalium/experimental/fabric/fabric_edm_types.hpp"

// Whether a place is given in the coordinates of one NoC: never, here.
FORCE_INLINE bool is_using_noc_coords(uint16_t, uint16_t) {
    return false;
}

FORCE_INLINE uint64_t safe_get_noc_addr(uint8_t dest_noc_x, uint8_t dest_noc_y, uint32_t dest_bank_addr,
                                        uint8_t noc_id = noc_index) {
    return get_noc_addr(dest_noc_x, dest_noc_y, dest_bank_addr, noc_id);
}

// The place and the address in bytes that a NoC address is made of.
FORCE_INLINE std::pair<tt::tt_fabric::WorkerXY, uint32_t> get_noc_address_components(uint64_t noc_addr) {
    return {tt::tt_fabric::WorkerXY(NOC_UNICAST_ADDR_X(noc_addr), NOC_UNICAST_ADDR_Y(noc_addr)),
            static_cast<uint32_t>(noc_addr)};
}
