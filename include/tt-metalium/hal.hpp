// Facts about the chip that new devices will simulate (SOFTMETAL_MACHINE). Sizes and alignments are bytes.
#pragma once

#include <cstdint>
#include <string>

#include <umd/device/types/arch.hpp>

namespace tt::tt_metal::hal {

// The chip family, and its name: "wormhole_b0" or "blackhole".
tt::ARCH get_arch();
std::string get_arch_name();
// L1 of a worker core.
uint32_t get_l1_size();
// Multiples of which addresses in DRAM, in L1 and in host memory must be to be transferred.
uint32_t get_dram_alignment();
uint32_t get_l1_alignment();
uint32_t get_pcie_alignment();
// L1 of a worker core that programs may have.
uint32_t get_max_worker_l1_unreserved_size();
// The distance from 1 to the next fp32, a quiet NaN, and infinity.
float get_eps();
float get_nan();
float get_inf();
// Circular buffers of a core.
uint32_t get_arch_num_circular_buffers();
// The longest single transfer on a NoC.
uint32_t get_noc_max_burst_size_bytes();

}  // namespace tt::tt_metal::hal
