// Facts about the chip that new devices will simulate (SOFTMETAL_MACHINE).
#pragma once

#include <cstdint>
#include <string>

#include <umd/device/types/arch.hpp>

namespace tt::tt_metal::hal {

tt::ARCH get_arch();
std::string get_arch_name();
uint32_t get_l1_size();
uint32_t get_dram_alignment();
uint32_t get_l1_alignment();
uint32_t get_pcie_alignment();
uint32_t get_max_worker_l1_unreserved_size();
float get_eps();
float get_nan();
float get_inf();
uint32_t get_arch_num_circular_buffers();
uint32_t get_noc_max_burst_size_bytes();

}  // namespace tt::tt_metal::hal
